"""The study report: the pair, its climates, what was seen, what can come home, what home could do, and how sure it is.

Every figure of a climate stands in the tables `commune_indicator` and `twinning` of the twinning; nothing is computed
here but shares and counts.
"""

from __future__ import annotations

from ...core.bands import band_of
from ...core.document import LEAD, Block, Contents, Document, Grid, Heading
from ..document_facts import DocumentFacts
from ..posters import labels
from ..wording import capital, say, tr
from . import parts
from .study_decisions import actions, coverage, practices
from .study_method import limits, method, sources


def build(facts: DocumentFacts) -> Document:
    """The whole report."""
    blocks: list[Block] = [
        *parts.paragraphs(_lead(facts), kind=LEAD),
        *facts.example_note(),
        Contents(tr("Contents"), 1),
        *_pair(facts),
        *_climate(facts),
        *_alike(facts),
        *method(facts),
        *practices(facts),
        *actions(facts),
        *coverage(facts),
        *limits(facts),
        *sources(facts),
    ]
    return Document(tr("Study report: {name}", name=facts.name), facts.language, tuple(blocks), facts.name)


def _lead(facts: DocumentFacts) -> str:
    return tr(
        "{twin} lives today with a climate near the one that {home} expects at the horizon {horizon}. This report says "
        "how near, what was seen there, what of it can come home, and how sure all of it is.",
        twin=facts.twin,
        home=facts.home,
        horizon=facts.horizon,
    )


def nearness(facts: DocumentFacts) -> str:
    """How near both climates are, in one sentence."""
    if facts.sigma is None:
        return tr(
            "How near the climate of {twin} is to the one expected at {home} is not known.",
            twin=facts.twin,
            home=facts.home,
        )
    return tr(
        "{twin} today, for the climate that {home} expects at the horizon {horizon}: {band} (sigma {sigma:.2f}).",
        twin=facts.twin,
        home=facts.home,
        horizon=facts.horizon,
        band=say(band_of(facts.sigma).label),
        sigma=facts.sigma,
    )


def _pair(facts: DocumentFacts) -> list[Block]:
    """Both communes in figures, and where the twin stands among all that were compared."""
    home, twin = facts.material.home, facts.material.twin
    lines = [_commune_line(facts, code) for code in ("population", "area")]
    heights = [row["elevation_m"] for row in (home, twin)]
    shown = [parts.NONE if value is None else f"{labels.number(value, 'm')}\u00a0m" for value in heights]
    lines.append((tr("Elevation"), *shown))
    lines.append((tr("Density class"), *(facts.words(row["density_class"]) or parts.NONE for row in (home, twin))))
    lines.append((tr("Country and code"), *(f"{row['country']}:{row['code']}" for row in (home, twin))))
    grid = Grid(("", facts.home, facts.twin), tuple(lines), shares=(2.0, 2.5, 2.5), first_is_head=True)
    told = [nearness(facts)]
    if facts.pair["rank"] and facts.method.get("pool"):
        told.append(
            tr(
                "Among the {pool:,} places compared it comes at rank {rank:,}.",
                pool=facts.method["pool"],
                rank=facts.pair["rank"],
            )
        )
    if facts.pair["twinned_since"]:
        told.append(tr("Both communes have been twinned since {year}.", year=str(facts.pair["twinned_since"])))
    own = list(facts.paragraphs(facts.pair, "summary"))
    return [Heading(1, tr("The pair")), *parts.paragraphs(" ".join(told)), *own, grid]


def _commune_line(facts: DocumentFacts, code: str) -> tuple[str, ...]:
    figure = facts.figure(code)
    if figure is None:
        return (labels.of(code), parts.NONE, parts.NONE)
    dated = (f"{labels.shown(row)} ({row['period']})" if row else parts.NONE for row in (figure.today, figure.there))
    return (capital(figure.label), *dated)


def _climate(facts: DocumentFacts) -> list[Block]:
    if not facts.climate:
        return [Heading(1, tr("The climates")), *parts.paragraphs(tr("No figure of a climate stands in the twinning."))]
    before = tr(
        "“Today” is the mean of 1981-2010. The horizon is {horizon}: median of the climate models, in brackets the "
        "range that holds eight models out of ten. Days of heat and frost are estimates from monthly means.",
        horizon=facts.horizon_in_full,
    )
    grid = parts.climate_grid(facts, tr("The climates of both communes"))
    return [Heading(1, tr("The climates")), *parts.paragraphs(before), grid]


def _alike(facts: DocumentFacts) -> list[Block]:
    """What of the climate of the twin is what home expects, and what is not."""
    known = [figure for figure in facts.climate if figure.is_complete]
    inside = [parts.named(figure) for figure in known if figure.inside]
    above = [parts.named(figure) for figure in known if not figure.inside and figure.gap > 0]
    below = [parts.named(figure) for figure in known if not figure.inside and figure.gap <= 0]
    blocks: list[Block] = [Heading(2, tr("What is alike"))]
    blocks += parts.points(*inside) or parts.paragraphs(
        tr("No figure of the twin today lies within the range of the models for {home}.", home=facts.home)
    )
    blocks.append(Heading(2, tr("What differs")))
    texts = []
    if above:
        texts.append(
            tr("Higher at {twin} today than expected at {home}: {list}.", **_names(facts), list=", ".join(above))
        )
    if below:
        texts.append(
            tr("Lower at {twin} today than expected at {home}: {list}.", **_names(facts), list=", ".join(below))
        )
    texts.append(
        tr("Soils, water, buildings, law, money and habits are not in these figures: they are what the visits are for.")
    )
    return blocks + parts.points(*texts)


def _names(facts: DocumentFacts) -> dict[str, str]:
    return {"twin": facts.twin, "home": facts.home}
