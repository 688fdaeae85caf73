"""The sheets of the kit as they lie in the plugin: a few lines about each, then its text in Markdown.

A sheet begins with its front matter, `key: value` between two lines of `---`: `title`, `kind`, `duration` (minutes),
`group_size`, `material`; a mail has its `subject` as well, a form the `columns` of its table of answers, a sheet that
lies across `landscape: yes`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from ..core.errors import JumelageError

KIT = Path(__file__).resolve().parent.parent / "resources" / "kit"
KIT_LANGUAGES = ("fr", "es")
RUN_SHEET, VISIT, CARD, MATRIX, BALLOT = "run_sheet", "visit_grid", "card", "matrix", "ballot"
BRIEF, CHECKLIST, FORM, MAIL, FILM = "brief", "checklist", "form", "mail", "film"
KINDS = (RUN_SHEET, VISIT, CARD, MATRIX, BALLOT, BRIEF, CHECKLIST, FORM, MAIL, FILM)
_FENCE = "---"


@dataclass(frozen=True)
class Sheet:
    """One sheet in one language; `minutes` is what it takes, `body` a Jinja2 template of Markdown."""

    name: str
    language: str
    title: str
    kind: str
    minutes: int
    group_size: str
    material: str
    body: str
    subject: str = ""
    columns: tuple[str, ...] = ()
    landscape: bool = False


@lru_cache(maxsize=1)
def kit_names() -> tuple[str, ...]:
    """The names of the sheets, the same in every language of `KIT_LANGUAGES`."""
    return tuple(sorted(path.stem for path in (KIT / KIT_LANGUAGES[0]).glob("*.md")))


def read_sheet(name: str, language: str) -> Sheet:
    """A sheet of the kit. Raises `JumelageError` when there is none of that name, or none in that language."""
    if name not in kit_names():
        raise JumelageError("The kit has no sheet “{name}”.", name=name)
    if language not in KIT_LANGUAGES:
        raise JumelageError("The kit is written in French and Spanish, not in “{language}”.", language=language)
    return parse_sheet(name, language, (KIT / language / f"{name}.md").read_text(encoding="utf-8"))


def parse_sheet(name: str, language: str, text: str) -> Sheet:
    """A sheet from its text. Raises `JumelageError` when its front matter lacks a part."""
    about, body = _split(name, text)
    try:
        return Sheet(
            name=name,
            language=language,
            title=about["title"],
            kind=about["kind"],
            minutes=int(about["duration"]),
            group_size=about["group_size"],
            material=about["material"],
            body=body,
            subject=about.get("subject", ""),
            columns=tuple(part.strip() for part in about.get("columns", "").split(",") if part.strip()),
            landscape=about.get("landscape") == "yes",
        )
    except (KeyError, ValueError) as fault:
        raise JumelageError("The front matter of the sheet “{name}” is not complete.", name=name) from fault


def _split(name: str, text: str) -> tuple[dict[str, str], str]:
    """The front matter by its keys, and what follows it."""
    lines = text.split("\n")
    if lines[0] != _FENCE or _FENCE not in lines[1:]:
        raise JumelageError("The front matter of the sheet “{name}” is not complete.", name=name)
    end = lines.index(_FENCE, 1)
    pairs = (line.partition(":") for line in lines[1:end])
    _, *body = lines[end:]
    return {key.strip(): value.strip() for key, _, value in pairs}, "\n".join(body).strip() + "\n"
