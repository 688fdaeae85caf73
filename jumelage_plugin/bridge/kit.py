"""The kit of a twinning, “valise à outils”: sheets to hold visits, walks and workshops with, filled or empty.

The sheets are templates of ours; what is filled in is data. It is neither run as a template nor read as Markdown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..core.document import Block, Document, Grid
from ..core.errors import JumelageError
from ..core.messages import message
from ..io.kit_files import BRIEF, CHECKLIST, FILM, MAIL, RUN_SHEET, VISIT, Sheet, kit_names, read_sheet
from ..io.mails import Mail, one_line
from .kit_fields import FIELDS
from .kit_markdown import as_text, blocks_of
from .languages import in_language

__all__ = ["BLANK", "kit_document", "kit_mail", "kit_names"]

BLANK = "……"
"""What stands in an empty sheet where a field is to be filled in by hand."""
_FOR_THE_HOST = (RUN_SHEET, VISIT, BRIEF, CHECKLIST, FILM)
"""Kinds that tell those who prepare how long it takes and with what; the others are handed out or hung up."""
_HOUR = 60


def kit_document(name: str, language: str, fields: Mapping[str, str] | None = None) -> Document:
    """A sheet of the kit in `fr` or `es`, filled with `fields` (see `kit_fields`), empty without them.

    Raises `JumelageError` when there is no such sheet.
    """
    sheet = read_sheet(name, language)
    filled = _filled(sheet, sheet.body, fields, as_text)
    about = _about(sheet) if sheet.kind in _FOR_THE_HOST else ()
    return Document(sheet.title, language, (*about, *blocks_of(filled)), landscape=sheet.landscape)


def kit_mail(name: str, language: str, fields: Mapping[str, str] | None = None) -> Mail:
    """A mail of the kit, filled with `fields`, empty without them. Raises `JumelageError` when it is no mail."""
    sheet = read_sheet(name, language)
    if sheet.kind != MAIL:
        raise JumelageError("The sheet “{name}” of the kit is no mail.", name=name)
    subject, body = (_filled(sheet, text, fields, one_line) for text in (sheet.subject, sheet.body))
    return Mail(subject, body, language)


def _filled(sheet: Sheet, template: str, fields: Mapping[str, str] | None, write: Callable[[str], str]) -> str:
    """A template with its fields; a field that is not given is said to be unknown."""
    # Jinja2 ships with QGIS but is slow to import: only when a sheet is wanted.
    from jinja2 import StrictUndefined, TemplateError
    from jinja2.sandbox import SandboxedEnvironment

    missing = BLANK if fields is None else in_language(sheet.language, message("unknown"))
    given = fields or {}
    values = {name: write(str(given.get(name) or missing)) for name in FIELDS}
    # what is written goes to Markdown or to plain text, each with its own `write`: HTML's escaping would spoil both
    environment = SandboxedEnvironment(undefined=StrictUndefined, autoescape=False)
    try:
        return str(environment.from_string(template).render(values))
    except TemplateError as fault:
        raise JumelageError(
            "The sheet “{name}” of the kit has a fault: {fault}", name=sheet.name, fault=fault
        ) from fault


def _about(sheet: Sheet) -> tuple[Block, ...]:
    """How long it takes, for how many, with what."""
    labels = (message("Duration"), message("Group"), message("Material"))
    values = (_time(sheet.minutes), sheet.group_size, sheet.material)
    rows = tuple((in_language(sheet.language, label), value) for label, value in zip(labels, values))
    return (Grid(("", ""), rows, shares=(1.0, 5.0), first_is_head=True),)


def _time(minutes: int) -> str:
    """A time in hours and minutes, whose signs are the same in every language."""
    hours, rest = divmod(minutes, _HOUR)
    told = [f"{hours}\u00a0h"] if hours else []
    return "\u00a0".join([*told, f"{rest}\u00a0min"] if rest or not hours else told)
