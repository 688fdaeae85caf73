"""Poster “why this twin?”, A3 portrait, by native layout items only: any QGIS opens, edits and exports it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.core import (
    QgsFeedback,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
)

from ...core.bands import BANDS
from ...core.messages import Message, message
from ...core.progress import stop_if
from .. import compat, styling
from ..bilingual import joined, main_only, pair, second_language, second_of, told
from ..design import GUTTER, MARGIN
from ..wording import say, tr
from . import maps, why_story, why_strips
from . import why_blocks as blocks
from .export import export_image, export_pdf
from .sheet import Sheet
from .why_content import PosterContent, typeset
from .why_plan import FOOT, TOP, Plan, make_plan, most_reasons, plan_or_none

LAYOUT_NAME = "jc_p1"


def layer_titles() -> dict[str, str]:
    """What the layers of the project are called, by their part."""
    return {
        "analogue": tr("Climate analogues"),
        "twins": tr("Twin communes"),
        "places": tr("Best places"),
        "pair": tr("The commune and its twin"),
        "link": tr("Link"),
        "borders": tr("Borders"),
        "lakes": tr("Lakes"),
        "countries": tr("Countries"),
    }


def compose(sheet: Sheet, content: PosterContent, extent: QgsRectangle) -> None:
    """Draw the sheet. `extent` (EPSG:3035) holds the places that the map must show.

    The project must have the poster's theme and its layers. Raises `JumelageError` where the texts do not fit.
    """
    content = typeset(content)
    why_story.tell(sheet, content)
    with sheet.untold():
        _draw(sheet, content, extent)


def _draw(sheet: Sheet, content: PosterContent, extent: QgsRectangle) -> None:
    content, plan = _planned(content)
    y = blocks.header(sheet, content, TOP)
    y = blocks.verdict(sheet, content, y + plan.gap * 0.7)
    y = _map_row(sheet, content, y + plan.gap, plan, extent)
    y = blocks.strips_heading(sheet, y + plan.gap)
    why_strips.draw(sheet, content, plan.strips, y)
    blocks.notes(sheet, content, y + plan.strips.height + plan.gap)
    blocks.credit_line(sheet, content, blocks.PAGE_HEIGHT - FOOT)


def _planned(content: PosterContent) -> tuple[PosterContent, Plan]:
    """The content and its plan; where two languages are too long for the page, paragraphs at its foot are in one alone.

    Labels, captions and figures are in both, always: where that does not fit, the page is for one language.
    """
    if not second_of(content.question):
        return content, make_plan(content)
    # the method fills a column in one language: it stands on the poster in one language, and in the report
    content = replace(content, method="")
    for shortened in (None, "sources", "credits", "limits"):
        if shortened:
            content = replace(content, **{shortened: main_only(getattr(content, shortened))})
        if shortened == "limits":
            content = replace(content, limits=pair(content.limits, second_of(told(_ELSEWHERE))))
        plan = plan_or_none(content, _LEGEND, _FEWEST_REASONS)
        if plan is not None:
            return content, plan
    return content, make_plan(content, _LEGEND)


_ELSEWHERE = message("Limits, sources and credits in this language: see the accessible page.")
_FEWEST_REASONS = 2
"""Of either side, before a paragraph at the foot is in one language."""
_LEGEND = 60.0
"""mm of a map below which its legend in two languages would stand over its heading."""


def build_poster(project: QgsProject, content: PosterContent, extent: QgsRectangle) -> QgsPrintLayout:
    """Make the poster in A3 and add it to the project, replacing one of the same name; see `compose`."""
    manager = project.layoutManager()
    old = manager.layoutByName(LAYOUT_NAME)
    if old is not None:
        manager.removeLayout(old)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(LAYOUT_NAME)
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(blocks.PAGE_WIDTH, blocks.PAGE_HEIGHT))
    compose(Sheet(layout, content.language), replace(content, has_page=False), extent)
    # Kept with the layout: an export by hand then gives real text and metadata too.
    layout.setCustomProperty("pdfTextFormat", compat.number(compat.always_text()))
    layout.setCustomProperty("pdfIncludeMetadata", True)
    manager.addLayout(layout)
    return layout


def _map_row(sheet: Sheet, content: PosterContent, y: float, plan: Plan, extent: QgsRectangle) -> float:
    """The map, and the reasons at its right; returns their foot."""
    heading = told(message("Where the climate expected in {home} is lived today", home=content.home_name))
    blocks.section(sheet, "map_heading", heading, MARGIN, y, blocks.MAP_WIDTH)
    top = y + blocks.section_height()
    rect = maps.Rect(MARGIN, top, blocks.MAP_WIDTH, plan.map_row - blocks.section_height())
    maps.draw_map(sheet, rect, extent, _legend())
    x = MARGIN + blocks.MAP_WIDTH + GUTTER
    blocks.reasons(sheet, content, x, y, plan.map_row, most_reasons(content, plan.map_row))
    return y + plan.map_row


def _legend() -> list[maps.LegendPart]:
    """The legend says “the commune”, not its name: QGIS evaluates expressions in the texts of legends."""
    signs = tuple(_entry(words) for words in (styling.HOME_TODAY, styling.TWIN_JUDGED))
    return [
        # The first entry of a raster is the name of its band, which says nothing to the reader.
        maps.LegendPart("analogue", _entry(message("Distance to the climate expected")), (1, 2, 3, 4), _classes()),
        maps.LegendPart("pair", "", (0, 1), signs),
        maps.LegendPart("twins", "", (0,), (_entry(styling.RANKED_HIGH),)),
    ]


def _classes() -> tuple[str, ...]:
    """The bands in words with their ranges; in two languages the range stands once, in signs."""
    if not second_language():
        return tuple(say(words) for words in styling.CLASS_LABELS.values())
    bounds = [f"{band.upper:g}" for band in BANDS[:-1]]
    ranges = [f"< {bounds[0]}", *(f"{low}–{high}" for low, high in zip(bounds, bounds[1:])), f"≥ {bounds[-1]}"]
    return tuple(f"{joined(told(band.label))} ({limits} sigma)" for band, limits in zip(BANDS, ranges))


def _entry(words: Message) -> str:
    """An entry of the legend: in two languages on one line where it is short, else on two."""
    text = told(words)
    return joined(text) if len(joined(text)) <= _SHORT_ENTRY else "\n".join((str(text), second_of(text)))


_SHORT_ENTRY = 46


def export_poster(layout: QgsPrintLayout, folder: Path, feedback: QgsFeedback | None = None) -> tuple[Path, Path]:
    """Write poster.pdf and poster.png into `folder` and return their paths.

    Raises `JumelageError` when a file cannot be written, `Cancelled` when the planner asks for it.
    """
    pdf, png = Path(folder) / "poster.pdf", Path(folder) / "poster.png"
    metadata = layout.project().metadata()
    if feedback is not None:
        stop_if(feedback.isCanceled)
    export_pdf([layout], pdf, metadata.title(), metadata.author(), feedback)
    if feedback is not None:
        stop_if(feedback.isCanceled)
    export_image(layout, png)
    return pdf, png
