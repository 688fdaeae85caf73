"""P9, two communes side by side: their maps at one scale, their figures with year and source. A3, lying."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from ...core.bands import band_of
from ...core.document import Heading
from ...core.messages import message
from .. import design, statements
from ..bilingual import joined, noted, pair, second_language, second_of, told
from ..design import GUTTER, MARGIN, TextStyle
from ..poster_themes import COMMUNES_THEME
from ..translators import LANGUAGES
from ..twinning_rows import GEOMETRY, Row
from ..wording import speaking
from . import frame, labels, town
from .frame import Head
from .maps import Rect
from .material import Material
from .pieces import Column, table, table_height, told_table
from .sheet import Sheet, fit, largest

TODAY = "1981-2010"
_SIZE = ("population", "area")
_SHOWN = ("tas_year", "tas_djf", "tas_jja", "pr_year", "pr_jja", "days_30", "days_frost")
_STYLE = TextStyle(11.0)
_SMALLEST, _LEAST_NAME = 8.0, 7.0
_MAPS, _MAPS_OF_TWO = 0.52, 0.44
"""The part of the width that the maps take: a table in two languages wants more beside them."""


def compose(sheet: Sheet, material: Material) -> None:
    """Draw the sheet."""
    y = frame.head(sheet, _head(material), material) + 4.0
    end = frame.foot(sheet, _credit(material)) - 4.0
    wide = frame.inner(sheet) * (_MAPS_OF_TWO if second_language() else _MAPS)
    _maps(sheet, material, Rect(MARGIN, y, wide, end - y))
    x, width = MARGIN + wide + GUTTER, frame.inner(sheet) - wide - GUTTER
    y = frame.section(sheet, "figures_heading", told(message("In figures")), x, y, width)
    near, heads = _nearness(material), [Column("", 3.0), Column("", 2.0, "right")]
    rows, columns = _rows(material), _columns(material)

    def below(style: TextStyle, *, whole: bool) -> float:
        if not near:
            return 0.0
        if not whole:
            return 2.0 + design.text_height(_near_left_out(near), design.NOTE, width)
        return 6.0 + frame.section_height() + table_height(heads, near, width, style)

    def fits(style: TextStyle, *, whole: bool) -> bool:
        return table_height(columns, rows, width, style) + below(style, whole=whole) <= end - y

    whole = fits(_STYLE.at(_SMALLEST), whole=True)
    style = largest(_STYLE, _SMALLEST, lambda one: fits(one, whole=whole))
    y = table(sheet, "figure", columns, rows, (x, y, width), style)
    heading = told(_NEAR)
    if near and whole:
        y = frame.section(sheet, "near_heading", heading, x, y + 6.0, width)
        table(sheet, "near", heads, near, (x, y, width), style)
    elif near:
        sheet.tell(Heading(2, joined(heading)), told_table(heads, near))
        with sheet.untold():
            sheet.text("near_more", _near_left_out(near), x, y + 2.0, width, design.NOTE)


_NEAR = message("How near, and how sure")


def _near_left_out(near: list[list[str]]) -> str:
    return noted(_NEAR, frame.left_out(len(near)))


def _nearness(material: Material) -> list[list[str]]:
    """What the run said of the pair, as far as it is kept."""
    method, sigma = method_of(material), material.pair["dissimilarity"]
    lines = []
    if sigma is not None:
        lines.append([told(message("Distance of the climates (sigma)")), labels.number(float(sigma), "sigma")])
        lines.append([told(message("In words")), told(band_of(float(sigma)).label)])
    for key, words in (
        ("closeness", message("Way to that climate already travelled there")),
        ("similarity", message("Likeness of the two communes")),
    ):
        if isinstance(method.get(key), (int, float)):
            lines.append([told(words), f"{labels.number(100 * method[key], '')} %"])
    if material.pair["rank"] and isinstance(method.get("pool"), int):
        rank, pool = (labels.number(value, "") for value in (material.pair["rank"], method["pool"]))
        lines.append([told(message("Rank among the places compared")), f"{rank} / {pool}"])
    if isinstance(method.get("models"), list):
        lines.append([told(message("Climate models")), str(len(method["models"]))])
    return lines


def _head(material: Material) -> Head:
    home, twin = material.names()
    return Head(
        told(message("Two communes side by side")),
        f"{home} – {twin}",
        _match(material),
    )


def _match(material: Material) -> str:
    """How near the climates are, as the run said; honest where it is not known."""
    home, twin = material.names()
    sigma, horizon = material.pair["dissimilarity"], labels.horizon(material)
    if sigma is None:
        return told(
            message(
                "How near the climate of {twin} is to the one expected at {home} is not known.", twin=twin, home=home
            )
        )
    return told(
        message(
            "{twin} today, for the climate that {home} expects at the horizon {horizon}: {band} (sigma {sigma:.2f}).",
            twin=twin,
            home=home,
            horizon=horizon,
            band=band_of(float(sigma)).label,
            sigma=float(sigma),
        )
    )


def _maps(sheet: Sheet, material: Material, rect: Rect) -> None:
    """Both maps at the same scale, beside each other; pins would lie on one another at the scale of the larger."""
    width = (rect.width - GUTTER) / 2.0
    title = design.line_height(design.PANEL_TITLE) + 2.0
    boxes = [Rect(rect.x + index * (width + GUTTER), rect.y + title, width, rect.height - title) for index in (0, 1)]
    communes = (material.home, material.twin)
    frames = [(town.crs_of(one), town.extent_of([one[GEOMETRY]], town.crs_of(one))) for one in communes]
    scale = max(town.scale_for(extent, box) for (_crs, extent), box in zip(frames, boxes))
    for name, one, box, (crs, extent) in zip(("home", "twin"), communes, boxes, frames):
        style = fit(str(one["name"]), design.PANEL_TITLE, box.width, _LEAST_NAME)
        sheet.text(f"{name}_name", str(one["name"]), box.x, rect.y, box.width, style)
        town.draw(sheet, f"{name}_map", box, COMMUNES_THEME, crs, town.around(extent, box, scale))


def _columns(material: Material) -> list[Column]:
    home, twin = material.names()
    return [
        Column("", 4.6 if second_language() else 3.2),
        Column(told(message("{name}, today", name=home)), 2.2, "right"),
        Column(f"{home}, {labels.horizon(material)}", 2.8, "right"),
        Column(told(message("{name}, today", name=twin)), 2.2, "right"),
    ]


def _rows(material: Material) -> list[list[str]]:
    here, there = _figures(material, material.home), _figures(material, material.twin)
    later = _figures(material, material.home, later=True)
    lines = []
    for code in _SIZE:
        line = [labels.of(code, here.get(code) or there.get(code))]
        line += [_dated(here.get(code)), "", _dated(there.get(code))]
        lines.append(line)
    height = [material.home["elevation_m"], material.twin["elevation_m"]]
    lines.append([told(message("Elevation")), *(_metres(height[0]), "", _metres(height[1]))])
    return lines + [
        [labels.of(code, here[code]), _plain(here[code]), _ranged(later.get(code)), _plain(there.get(code))]
        for code in _SHOWN
        if code in here
    ]


def _figures(material: Material, commune: Row, *, later: bool = False) -> dict[str, Row]:
    """The figures of a commune by code: of today, or of the horizon."""
    found = {}
    for row in material.indicators:
        if row["commune_uuid"] == commune["uuid"] and bool(row["scenario"]) == later and row.get("code"):
            found[row["code"]] = row
    return found


def _plain(row: Row | None) -> str:
    return labels.shown(row) if row else "–"


def _ranged(row: Row | None) -> str:
    if row is None:
        return "–"
    if row["low"] is None or row["high"] is None:
        return labels.shown(row)
    low, high = (labels.number(row[name], row["unit"]) for name in ("low", "high"))
    if second_language():
        return f"{labels.shown(row)} ({low} … {high})"  # the same in both
    return told(message("{value} ({low} to {high})", value=labels.shown(row), low=low, high=high))


def _dated(row: Row | None) -> str:
    return f"{labels.shown(row)} ({row['period']})" if row else "–"


def _metres(value: float | None) -> str:
    return f"{labels.number(value, 'm')} m" if value is not None else "–"


def _credit(material: Material) -> str:
    """Sources of the figures and of the outlines, and what the range means."""
    # where the size of a commune comes from stands in the statement of the plugin's data, with its licence
    rows = [row for row in material.indicators if row["source"] and row.get("code") not in _SIZE]
    sources = dict.fromkeys(_source(row["source"]) for row in rows) or {statements.place_sources(): None}
    meant = frame.sentences(
        [
            told(
                message("In brackets: the range that holds 8 models out of 10. Days are estimates from monthly means.")
            ),
            told(message("Both maps are at the same scale.")),
        ]
    )
    # names and licences are the same in both languages: once is enough
    return pair(f"{meant!s} {_sentences(sources)}", second_of(meant))


def _sentences(sources: Iterable[str]) -> str:
    """The sources one after the other."""
    return " ".join(source if source.endswith(".") else f"{source}." for source in sources)


def _source(text: str) -> str:
    """A source; what it says of the data in the plugin in the language of the sheet, whatever it was noted in."""
    for statement in (statements.sources, statements.place_sources, statements.rail_sources):
        for code in LANGUAGES:
            with speaking(code):
                noted = statement()
            text = text.replace(noted, statement())
    return text


def method_of(material: Material) -> dict[str, Any]:
    """The settings of the run that judged the twin, empty where they are not kept."""
    try:
        held = json.loads(material.pair["method"] or "{}")
    except ValueError:
        return {}
    return held if isinstance(held, dict) else {}
