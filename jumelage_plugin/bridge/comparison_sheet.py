"""The printable sheets of a comparison: a landscape page of A4 for each pair, then method and sources."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass, replace

from ..core.monthly import PR, TAS
from ..core.variables import Array
from . import design, statements
from .climate_chart import svg
from .comparison import Comparison, Figure, Pair, likeness_figures, match_figures, reading
from .comparison_climate import chart, home_year_figures, month_names, there_year_figures
from .comparison_territory import dated, territory_figures, twinned
from .profile_words import similarity_note
from .report import render
from .tables import note
from .travel_note import sentence, source_lines
from .wording import capital, language, listed, say, tr

REASONS = 4
"""Reasons for and against on a sheet, of each the first."""
YEAR_SHOWN = ("tas_year", "pr_year", "days_30", "days_frost")
"""What the sheet tells of the year; the table has more."""
LAND = "land_"
SHARES = {"population": "population_percentile", "density": "density_percentile"}
"""What stands in brackets after a figure: the share of the communes of its country that have less."""
SAME_ONLY = frozenset({"density_grid7"})
"""Shown only where both places have it: a class of one country beside nothing says little."""
SHOWN_IN_HEAD = ("rank", "sigma", "agreement", "closeness", "similarity", "score", "distance_km")


@dataclass(frozen=True)
class Row:
    """A line of a table of two places: what, here, there, and how the two figures are dated."""

    label: str
    here: str
    there: str
    years: str = ""


@dataclass(frozen=True)
class MonthRow:
    """A line of the table of months: twelve `cells`, none in the heading of a group; `kind` says how it is set."""

    label: str
    cells: tuple[str, ...] = ()
    kind: str = ""


@dataclass(frozen=True)
class Part:
    """The likeness by one criterion: its words, what is printed, and its share of the bar in %."""

    label: str
    shown: str
    percent: int


@dataclass(frozen=True)
class Sheet:
    """All that the page of a pair says. `chart` is markup of our own, escaped when it was made."""

    title: str
    name: str
    here: str
    there: str
    band: str
    head: tuple[tuple[str, str], ...]
    remark: str
    chart: str
    month_names: tuple[str, ...]
    months: tuple[MonthRow, ...]
    year_heads: tuple[str, str, str]
    year: tuple[tuple[str, str, str, str], ...]
    territory: tuple[Row, ...]
    parts: tuple[Part, ...]
    pros: str
    cons: str
    travel: str


def html(facts: Comparison) -> str:
    """The page with all sheets."""
    return render(
        "comparison.html.j2",
        title=facts.title,
        meaning=statements.meaning_short(facts.twins.horizon),
        sheets=[asdict(sheet(facts, pair, n)) for n, pair in enumerate(facts.pairs, start=1)],
        words=_words(facts),
        foot=_foot(),
        method=method_lines(facts),
        colours={"ink": design.INK, "soft": design.SOFT_INK, "warm": design.WARM, "rain": design.RAIN}
        | {"hairline": design.HAIRLINE, "tint": design.TINT},
    )


def _words(facts: Comparison) -> dict[str, str]:
    """The words of the sheet that are the same on each."""
    return {
        "reading": tr("Reading"),
        "months": tr("Values of the chart"),
        "territory": tr("Territory"),
        "year": tr("The year"),
        "years": tr("Source and year"),
        "likeness": tr("Similarity by criterion"),
        "for": tr("For"),
        "against": tr("Against"),
        "travel": tr("Going there"),
        "method": tr("Method, limits and sources"),
        "month": tr("Month"),
        "what": tr("What"),
        "home": facts.name,
    }


def _foot() -> tuple[str, ...]:
    """What stands at the foot of each sheet: it must not be parted from the figures."""
    return (
        tr(
            "Climate 1981-2010: a derived product, not an official one. The models say how seasons change: each month "
            "changes as its season. Means only: no heatwave, hot night or drought. Land cover: share within about 10 "
            "km, not land use of the commune. Sources in full on the last page."
        ),
        statements.place_sources(),
        statements.rail_sources(),
    )


def method_lines(facts: Comparison) -> tuple[str, ...]:
    """Method, limits and sources, in full."""
    result = facts.twins.result
    visits = [pair.visit for pair in facts.pairs]
    return (
        statements.meaning(facts.twins.horizon, result.target),
        statements.method(result.target),
        *statements.weights(result.target),
        statements.elevation_note(result.target, result.lapse),
        month_note(),
        similarity_note(facts.twins.result.profile),
        *source_lines(visits),
        *facts.twins.provenance.lines,
    )


def month_note() -> str:
    """How months are moved to the horizon."""
    return tr(
        "Months at the horizon: the models say how each season changes, so each month changes as its season does, by "
        "the same degrees and by the same share of its rain. The range holds 8 models out of 10, month by month."
    )


def sheet(facts: Comparison, pair: Pair, number: int) -> Sheet:
    """The page of a pair."""
    row = pair.row
    head = {figure.indicator: figure for figure in match_figures(facts, row)}
    return Sheet(
        title=facts.title_of(pair),
        name=facts.name_of(pair.sheet),
        here=_place(facts, facts.twins.result.home, facts.home.territory.province),
        there=_place(facts, pair.sheet.position, pair.sheet.territory.province),
        band=capital(reading(row)),
        head=tuple((_head_label(facts, head[name]), head[name].shown) for name in SHOWN_IN_HEAD),
        # that it is a partner is no remark here: each page is of one
        remark=capital(note(replace(row, partner=False))) if row.known else "",
        chart=svg([chart(facts, pair)], f"chart-{number}"),
        month_names=month_names(language()),
        months=month_rows(facts, pair),
        year_heads=year_heads(facts, pair),
        year=_year(facts, pair),
        territory=_territory(facts, pair),
        parts=tuple(_part(figure) for figure in likeness_figures(facts, row)),
        pros=listed(say(reason) for reason in row.reasons.pros[:REASONS]),
        cons=listed(say(reason) for reason in row.reasons.cons[:REASONS]),
        travel=sentence(pair.visit),
    )


def _head_label(facts: Comparison, figure: Figure) -> str:
    """The words under a figure of the head; a rank is out of so many."""
    if figure.indicator == "rank":
        return tr("Rank out of {count:,}", count=facts.twins.result.ranking.pool_size)
    return capital(figure.label)


def _place(facts: Comparison, i: int, province: str | None) -> str:
    table = facts.twins.result.table
    where = ", ".join(str(part) for part in (province, table.region[i], table.country[i]) if part)
    return f"{table.name[i]} ({where})"


def _part(figure: Figure) -> Part:
    percent = round(figure.value) if math.isfinite(figure.value) else 0
    return Part(figure.label, figure.shown if math.isfinite(figure.value) else tr("unknown"), percent)


def month_rows(facts: Comparison, pair: Pair) -> tuple[MonthRow, ...]:
    """The values of the chart: temperatures with one decimal, rain in whole mm."""
    here, later, there = year_heads(facts, pair)
    rows = []
    for name, title, digits in ((TAS, tr("Temperature (°C)"), 1), (PR, tr("Rain (mm per month)"), 0)):
        expected = facts.horizon[name]
        rows += [
            MonthRow(title, kind="group"),
            MonthRow(here, _cells(facts.home.months[name], digits)),
            MonthRow(later, _cells(expected.median, digits), "strong"),
            MonthRow(tr("one model in ten is lower than"), _cells(expected.low, digits), "range"),
            MonthRow(tr("one model in ten is higher than"), _cells(expected.high, digits), "range"),
            MonthRow(there, _cells(pair.sheet.months[name], digits)),
        ]
    return tuple(rows)


def year_heads(facts: Comparison, pair: Pair) -> tuple[str, str, str]:
    """What the three climates are called: here today, here at the horizon, there today; a long name may be cut."""
    return (
        tr("Today, {name}", name=facts.name),
        tr("{horizon}, {name}", name=facts.name, horizon=statements.horizon_short(facts.twins.horizon)),
        tr("Today, {name}", name=facts.name_of(pair.sheet)),
    )


def _number(value: float, digits: int) -> str:
    return tr("{value:,.{digits}f}", value=value, digits=digits) if math.isfinite(value) else "–"


def _cells(values: Array, digits: int) -> tuple[str, ...]:
    return tuple(_number(value, digits) for value in values.tolist())


def _year(facts: Comparison, pair: Pair) -> tuple[tuple[str, str, str, str], ...]:
    """The year: what, here today, here at the horizon with the range, there today."""
    today, horizon = home_year_figures(facts)
    return tuple(
        (capital(now.label), now.shown, _with_range(later), there.shown)
        for now, later, there in zip(today, horizon, there_year_figures(facts, pair))
        if now.indicator in YEAR_SHOWN
    )


def _with_range(figure: Figure) -> str:
    low, high = (_number(value, figure.digits) for value in (figure.low, figure.high))
    return tr("{value} ({low} to {high})", value=figure.shown, low=low, high=high)


def _territory(facts: Comparison, pair: Pair) -> tuple[Row, ...]:
    here = territory_figures(facts, facts.home, pair.visit.halts[0])
    there = territory_figures(facts, pair.sheet, pair.visit.halts[1])
    pairs = {one.indicator: (one, other) for one, other in zip(here, there)}
    rows = []
    for name, (one, other) in pairs.items():
        known = [figure.shown != "–" for figure in (one, other)]
        if name.startswith(LAND) or name in SHARES.values() or not (all if name in SAME_ONLY else any)(known):
            continue
        share = pairs.get(SHARES.get(name, ""))
        rows.append(Row(capital(one.label), *_with_share((one, other), share), _years(one, other)))
    rows.append(_cover_row(here, there))
    link = twinned(facts, pair)
    return (*rows, Row(capital(link.label), link.text, link.text)) if link.text else tuple(rows)


def _with_share(figures: tuple[Figure, Figure], shares: tuple[Figure, Figure] | None) -> tuple[str, ...]:
    """Both values, each with the share of the communes of its country that lie below it where that is known."""
    if shares is None:
        return tuple(figure.shown for figure in figures)
    return tuple(
        tr("{value} (above {share} of communes)", value=figure.shown, share=share.shown)
        if math.isfinite(share.value)
        else figure.shown
        for figure, share in zip(figures, shares)
    )


def _cover_row(here: list[Figure], there: list[Figure]) -> Row:
    """Land cover in one line, the largest share first."""
    texts, years = [], ""
    for figures in (here, there):
        found = [figure for figure in figures if figure.indicator.startswith(LAND) and figure.value > 0.0]
        found.sort(key=lambda figure: -figure.value)
        texts.append(", ".join(f"{figure.label} {figure.shown}" for figure in found) or "–")
        years = dated(found[0]) if found else years
    return Row(tr("Land cover within about 10 km"), texts[0], texts[1], years)


def _years(*figures: Figure) -> str:
    """Source and year of both figures; once where they are the same."""
    return " / ".join(dict.fromkeys(filter(None, (dated(figure) for figure in figures if figure.shown != "–"))))
