"""Readable results: a page of sentences and tables, by a template that treats all text as data."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from .wording import language

_TEMPLATES = Path(__file__).resolve().parent.parent / "resources" / "templates"


@dataclass(frozen=True)
class Section:
    """A heading, sentences, and a table whose columns at `numbers` are set to the right.

    In a `wide` table the last cell of each row stands under the others, over the whole width.
    """

    title: str
    text: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    numbers: tuple[int, ...] = ()
    wide: bool = False


@dataclass(frozen=True)
class Report:
    """What a page says, in the planner's language."""

    title: str
    lead: tuple[str, ...]
    verdict: str
    sections: tuple[Section, ...]
    notes: tuple[str, ...]
    warnings: tuple[str, ...] = field(default=())

    def html(self) -> str:
        """The page."""
        return render("report.html.j2", **asdict(self))


def render(template: str, **values: Any) -> str:
    """A page by one of our templates: every value is data and escaped, unless the template says it is markup."""
    # Jinja2 ships with QGIS but is slow to import: only when a page is wanted.
    from jinja2 import FileSystemLoader
    from jinja2.sandbox import SandboxedEnvironment

    environment = SandboxedEnvironment(loader=FileSystemLoader(str(_TEMPLATES)), autoescape=True)
    return environment.get_template(template).render(language=language(), **values)
