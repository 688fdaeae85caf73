"""The layouts of a twinning: made, or brought up to date with the planner's own changes kept."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsExpressionContextUtils,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
)
from qgis.PyQt.QtXml import QDomDocument

from ...core.document import Block
from ...core.errors import JumelageError
from .. import compat
from ..bilingual import Tongues, joined, spoken, told
from ..icons import copy_icons
from ..map_scale import SCALE_VARIABLE
from ..poster_themes import add_poster_themes
from ..twinning_folder import POSTER_PROPERTY, TwinningFolder
from . import ownership
from .catalogue import Part, Poster
from .material import Material, Run
from .publish import publish
from .sheet import PREFIX, Sheet

KEEP, ANEW, BESIDE = "keep", "anew", "beside"
"""What becomes of a layout that is there: brought up to date around hand edits, replaced, or left beside a new one."""
TEMPLATES = "templates"
"""Folder of a twinning for the commune's own templates: `p2.qpt` takes the place of our drawing of P2."""
_LARGEST_TEMPLATE = 20_000_000


@dataclass(frozen=True)
class Edition:
    """Which poster, on which paper, in which languages; and the run of the analogues where the poster needs it."""

    poster: Poster
    paper: str
    tongues: Tongues

    def key(self, part: Part) -> str:
        """What tells the layout of a part from all others."""
        return f"{part.code}/{self.paper}/{self.tongues.code}"


@dataclass(frozen=True)
class Made:
    """A layout, and the ids of what in it is the planner's."""

    part: Part
    layout: QgsPrintLayout
    theirs: frozenset[str]
    story: tuple[Block, ...]
    """What the sheet says, for those who cannot see it."""


def prepare(project: QgsProject, folder: TwinningFolder) -> None:
    """Bring themes, icons and copies of photos into the twinning, before any layout is made."""
    add_poster_themes(project)
    copy_icons(folder.path)
    publish(Material(project, folder))


def make(
    project: QgsProject, folder: TwinningFolder, edition: Edition, existing: str = KEEP, run: Run | None = None
) -> list[Made]:
    """Make the layouts of a poster, or bring them up to date; the project holds them afterwards.

    `run` is what the run of the analogues says, for the poster that needs it. Raises `JumelageError` when there is
    nothing to show yet, or a template cannot be read.
    """
    with spoken(edition.tongues):
        material = Material(project, folder, run)
        lacking = edition.poster.ready(material)
        if lacking is not None:
            raise JumelageError("{poster}: {reason}", poster=edition.poster.title, reason=lacking)
        with _as_before(project, edition):
            return [_make_part(material, edition, part, existing) for part in edition.poster.parts]


@contextmanager
def _as_before(project: QgsProject, edition: Edition) -> Iterator[None]:
    """Leave the layouts of a poster as they were where it cannot be made: half of one would look like a whole."""
    document, context = QDomDocument(), QgsReadWriteContext()
    context.setPathResolver(project.pathResolver())
    layouts = [found(project, edition, part) for part in edition.poster.parts]
    held = {one.name(): one.writeXml(document, context) for one in layouts if one is not None}
    try:
        yield
    except BaseException:
        manager = project.layoutManager()
        keys = {edition.key(part) for part in edition.poster.parts}
        for layout in manager.printLayouts():
            if layout.name() in held or layout.customProperty(POSTER_PROPERTY, "") in keys:
                manager.removeLayout(layout)
        for written in held.values():
            layout = QgsPrintLayout(project)
            layout.readLayoutXml(written, document, context)
            manager.addLayout(layout)
        raise


def found(project: QgsProject, edition: Edition, part: Part) -> QgsPrintLayout | None:
    """The layout of a part that the project holds."""
    for layout in project.layoutManager().printLayouts():
        if layout.customProperty(POSTER_PROPERTY, "") == edition.key(part):
            return layout
    return None


def _make_part(material: Material, edition: Edition, part: Part, existing: str) -> Made:
    manager = material.project.layoutManager()
    layout = found(material.project, edition, part)
    if layout is not None and existing == BESIDE:
        layout.setCustomProperty(POSTER_PROPERTY, "")
        layout = None
    if layout is not None and existing == ANEW:
        manager.removeLayout(layout)
        layout = None
    if layout is not None:
        return _refreshed(material, edition, part, layout)
    layout = _blank(material, edition, part)
    template = material.folder.path / TEMPLATES / f"{part.code}.qpt"
    sheet = Sheet(layout, edition.tongues.main, edition.poster.paper.factor(edition.paper))
    part.compose(sheet, material)
    if template.is_file():
        _use_template(layout, template)
        sheet.drawn.clear()
    _finish(layout, sheet)
    manager.addLayout(layout)
    return Made(part, layout, frozenset(), tuple(sheet.story))


def _blank(material: Material, edition: Edition, part: Part) -> QgsPrintLayout:
    """An empty page of the right size, with a name that no other layout has."""
    layout = QgsPrintLayout(material.project)
    layout.initializeDefaults()
    name = f"{edition.poster.code[:2].upper()} {joined(told(part.title))} – {edition.paper} {edition.tongues.code}"
    layout.setName(_free_name(material.project, name))
    layout.setCustomProperty(POSTER_PROPERTY, edition.key(part))
    paper = edition.poster.paper.enlarged(edition.paper)
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(paper.width, paper.height))
    layout.renderContext().setDpi(paper.dpi)
    factor = edition.poster.paper.factor(edition.paper)
    QgsExpressionContextUtils.setLayoutVariable(layout, SCALE_VARIABLE, factor)
    return layout


def _free_name(project: QgsProject, name: str) -> str:
    taken = {layout.name() for layout in project.layoutManager().layouts()}
    number, free = 2, name
    while free in taken:
        free, number = f"{name} ({number})", number + 1
    return free


def _refreshed(material: Material, edition: Edition, part: Part, layout: QgsPrintLayout) -> Made:
    """Draw anew what is still ours, around what is the planner's."""
    kept, texts = ownership.theirs(layout), ownership.written_over(layout)
    # a step back for each item would keep some megabytes until the project is closed
    layout.undoStack().blockCommands(True)
    ownership.remove_ours(layout)
    sheet = Sheet(layout, edition.tongues.main, edition.poster.paper.factor(edition.paper), kept=kept)
    part.compose(sheet, material)
    for name, text in texts.items():
        QgsExpressionContextUtils.setLayoutVariable(layout, name, text)
    _finish(layout, sheet)
    layout.undoStack().blockCommands(False)
    layout.refresh()
    return Made(part, layout, kept | frozenset(texts), tuple(sheet.story))


def _finish(layout: QgsPrintLayout, sheet: Sheet) -> None:
    # Kept with the layout: an export by hand then gives real text and metadata too.
    layout.setCustomProperty("pdfTextFormat", compat.number(compat.always_text()))
    layout.setCustomProperty("pdfIncludeMetadata", True)
    layout.setCustomProperty("singleFile", True)
    ownership.sign(layout, sheet.drawn)


def _use_template(layout: QgsPrintLayout, path: Path) -> None:
    """Show the commune's own template in the place of our items; our variables fill its texts.

    Raises `JumelageError` when it cannot be read.
    """
    variables = dict(_variables(layout))
    key, name = layout.customProperty(POSTER_PROPERTY, ""), layout.name()
    document = QDomDocument()
    read = path.stat().st_size <= _LARGEST_TEMPLATE and document.setContent(path.read_bytes())[0]
    context = QgsReadWriteContext()
    context.setPathResolver(layout.project().pathResolver())
    if not read or not layout.loadFromTemplate(document, context, True)[1]:
        raise JumelageError("The template {path} cannot be read: save it again from QGIS.", path=path)
    layout.setName(name)
    layout.setCustomProperty(POSTER_PROPERTY, key)
    for variable, value in variables.items():
        QgsExpressionContextUtils.setLayoutVariable(layout, variable, value)


def _variables(layout: QgsPrintLayout) -> list[tuple[str, object]]:
    scope = QgsExpressionContextUtils.layoutScope(layout)
    return [(name, scope.variable(name)) for name in scope.variableNames() if name.startswith(PREFIX)]
