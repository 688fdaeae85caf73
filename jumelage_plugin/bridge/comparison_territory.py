"""The territory of a place as figures, each with its year and its source."""

from __future__ import annotations

import math

from ..core.communes import CommuneTable
from ..core.definitions import MARK
from ..core.options import DEGURBA_CLASSES
from ..core.own_indicators import digits, shown
from ..core.travel import Halt
from ..io.territory_facts import LAND_COVER
from . import statements
from .choice_words import words_of
from .comparison import TERRITORY, Comparison, Figure, Pair, PlaceSheet
from .wording import say, tr

_MODIS = "MODIS MCD12C1 (NASA)"
_EUROSTAT = "Eurostat LAU (© EuroGeographics)"
_GEONAMES = "GeoNames"


_BRIEF = {
    "IGN-CNIG NGMEP": "NGMEP",
    "IGN Admin Express": "IGN",
    _EUROSTAT: "Eurostat",
    _MODIS: "MODIS",
}
"""Sources as a narrow column holds them; in full they stand at the foot of the sheet."""


def dated(figure: Figure) -> str:
    """The source of a figure in few words, with its year."""
    if figure.indicator == "station":
        source = "Trainline"
    elif figure.indicator in {"density", "density_percentile"}:
        return tr("inhabitants by area")
    else:
        source = _BRIEF.get(figure.source, figure.source)
    return "\u00a0".join(part for part in (source, figure.year) if part)


def territory_figures(facts: Comparison, sheet: PlaceSheet, halt: Halt | None) -> list[Figure]:
    """The same indicators for every place, in the same order; `halt` is its nearest station."""
    table, i = facts.twins.result.table, sheet.position
    return [
        *_size(table, i, sheet),
        *_lie(table, i, sheet),
        *_classes(table, i, sheet),
        *_cover(sheet),
        _station(halt),
        *_own(facts, table.key(i)),
    ]


def _figure(
    name: str, label: str, unit: str = "", value: float | None = None, digits: int = 0, year: str = "", source: str = ""
) -> Figure:
    known = math.nan if value is None else float(value)
    return Figure(TERRITORY, name, label, unit, known, digits, period=year, year=year, source=source)


def population_source(table: CommuneTable, i: int) -> tuple[str, str]:
    """Year and source of a population."""
    if table.locality[i]:
        return tr("mixed years"), _GEONAMES
    return ("2021", "INSEE") if table.country[i] == "FR" else ("2024", "IGN-CNIG NGMEP")


def area_source(table: CommuneTable, i: int) -> tuple[str, str]:
    """Year and source of an area."""
    if table.locality[i]:
        return "", ""
    return ("2025", "IGN Admin Express") if table.country[i] == "FR" else ("2024", "IGN-CNIG NGMEP")


def _size(table: CommuneTable, i: int, sheet: PlaceSheet) -> list[Figure]:
    people, area = population_source(table, i), area_source(table, i)
    both = tuple("; ".join(dict.fromkeys(filter(None, parts))) for parts in zip(people, area))
    share = tr("communes of the country with fewer inhabitants")
    sparse = tr("communes of the country less dense")
    return [
        _figure("population", tr("inhabitants"), "", table.population[i], 0, *people),
        _figure("population_percentile", share, "%", 100.0 * sheet.population_share, 0, *people),
        _figure("area", tr("area"), "km²", table.area[i], 1, *area),
        _figure("density", tr("density"), tr("inh./km²"), table.density[i], 1, *both),
        _figure("density_percentile", sparse, "%", 100.0 * sheet.density_share, 0, *both),
    ]


def _lie(table: CommuneTable, i: int, sheet: PlaceSheet) -> list[Figure]:
    height = sheet.territory.elevation_source or (_GEONAMES if table.locality[i] else "")
    coastal = {None: "", 0: tr("no"), 1: tr("yes")}[sheet.territory.coastal]
    known = math.nan if sheet.territory.coastal is None else float(sheet.territory.coastal)
    derived = tr("data of this plugin")
    return [
        _figure("elevation", tr("elevation"), "m", table.elevation[i], 0, "", height),
        _figure("sea_distance", tr("distance to the sea"), "km", table.sea_distance[i], 0, "", derived),
        Figure(
            TERRITORY, "coastal", tr("coastal"), value=known, text=coastal, period="2019", year="2019", source=_EUROSTAT
        ),
    ]


def _classes(table: CommuneTable, i: int, sheet: PlaceSheet) -> list[Figure]:
    words = words_of("density")
    code = float(table.degurba[i])
    text = next((words[name] for name, number in DEGURBA_CLASSES.items() if number == code), "")
    grid = sheet.territory.density_grid7
    return [
        Figure(
            TERRITORY,
            "degurba",
            tr("degree of urbanisation"),
            value=code,
            text=text,
            period="2019",
            year="2019",
            source=_EUROSTAT,
        ),
        _figure("density_grid7", tr("density level (1 dense to 7 dispersed, France only)"), "", grid, 0, "", "INSEE"),
    ]


def _cover(sheet: PlaceSheet) -> list[Figure]:
    words = {
        "forest": tr("forest"),
        "shrub_grass": tr("scrub and grass"),
        "cropland": tr("cropland"),
        "urban": tr("built-up"),
        "water": tr("water"),
    }
    return [
        _figure(f"land_{name}", words[name], "%", share, 0, "2019", _MODIS)
        for name, share in zip(LAND_COVER, sheet.territory.land_cover)
    ]


def _station(halt: Halt | None) -> Figure:
    km = halt.km if halt is not None and halt.sure else math.nan
    text = ""
    if halt is not None:
        text = tr("{name}, {km:.1f} km", name=halt.name, km=halt.km)
        if not halt.sure:
            text = tr("{text} (a nearer one may exist)", text=text)
    return Figure(
        TERRITORY,
        "station",
        tr("nearest station"),
        "km",
        km,
        1,
        text,
        period="2022",
        year=tr("about 2022"),
        source=statements.rail_sources(),
    )


def _own(facts: Comparison, key: str) -> list[Figure]:
    """The planner's own indicators, each with what it means; marked where home's means something else."""
    result = facts.twins.result
    home = result.table.key(result.home)
    figures = []
    for indicator in result.profile.own:
        definition = indicator.definition(key)
        mark = MARK if key in indicator.values and indicator.unlike(home, key) else ""
        text, value = say(shown(indicator, key)), indicator.values.get(key)
        number = isinstance(value, float)
        figures.append(
            Figure(
                TERRITORY,
                f"own_{indicator.name}",
                indicator.name,
                definition.unit,
                value if number else math.nan,
                text=f"{mark}{text}" if mark or not number else "",
                digits=digits(value) if number else 0,
                period=definition.year,
                year=definition.year,
                source=definition.source or tr("the planner's table"),
            )
        )
    return figures


def twinned(facts: Comparison, pair: Pair) -> Figure:
    """Since when the two are twinned, where it is known."""
    since = facts.twins.links.since
    text, year = "", math.nan
    if pair.row.position in since:
        found = since[pair.row.position]
        year = float(found) if found else math.nan
        text = tr("since {year}", year=str(found)) if found else tr("year unknown")
    source = tr("twinnings given, or the example that ships")
    return Figure(TERRITORY, "twinned_since", tr("existing twinning"), "", year, 0, text, source=source)
