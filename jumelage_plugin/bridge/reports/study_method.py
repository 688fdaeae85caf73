"""How the figures of a study were made, what they do not say, and where they come from."""

from __future__ import annotations

from typing import Any

from ...core.document import Block, Grid, Heading
from ...core.messages import Message, message
from .. import statements
from ..document_facts import DocumentFacts
from ..profile_words import profile_name
from ..wording import local_number, say, tr
from . import parts

DIGITS = 2


def method(facts: DocumentFacts) -> list[Block]:
    """The settings of the run, the version of the plugin and the fingerprints of the data."""
    blocks: list[Block] = [Heading(1, tr("How the figures were made")), *parts.paragraphs(principle())]
    held = facts.method
    if not held:
        return blocks + parts.paragraphs(tr("The settings of the run that judged the twin are not kept here."))
    blocks += parts.card(*_settings(facts, held), caption=tr("Settings and results of the run"))
    data = held.get("data")
    if isinstance(data, dict) and data:
        rows = tuple((str(name), str(value)) for name, value in data.items())
        heads = (tr("File"), tr("Fingerprint (SHA-256)"))
        blocks.append(Grid(heads, rows, tr("The data that the run has read"), (2.6, 5.0), first_is_head=True))
    return blocks


def principle() -> str:
    """How two climates are compared, for those who have never read of it."""
    return tr(
        "The climate expected at home is set against the climate of today elsewhere, season by season. What remains "
        "between them is counted in ordinary variations from one year to the next at home: that is sigma. Under 1 the "
        "analogue is strong, from 1 to 2 good, from 2 to 4 partial; from 4 on there is none. Closeness is the share of "
        "the way from home today to home at the horizon that the twin has already gone. These are reading aids, not "
        "tests."
    )


def _settings(facts: DocumentFacts, held: dict[str, Any]) -> list[tuple[str, str]]:
    models = [str(name) for name in held.get("models") or ()]
    horizon = f"{facts.horizon_in_full} ({held['horizon']})" if held.get("horizon") else ""
    return [
        (tr("Algorithm"), str(held.get("algorithm") or "")),
        (tr("Version of the plugin"), str(held.get("version") or "")),
        (tr("Horizon"), horizon),
        (tr("Warming of the world"), _told(held, "level", message("{value:.2f} °C above 1850-1900"))),
        (tr("Covariance"), statements.covariance_name(str(held["covariance"])) if held.get("covariance") else ""),
        (tr("Temperature by elevation"), _told(held, "lapse", message("{value:g} °C per km"))),
        (tr("Profile of likeness"), profile_name(str(held["profile"])) if held.get("profile") else ""),
        (tr("Places compared"), _number(held, "pool", 0)),
        (tr("Rank"), local_number(f"{facts.pair['rank']:,}") if facts.pair["rank"] else ""),
        (tr("Sigma"), "" if facts.sigma is None else local_number(f"{facts.sigma:.{DIGITS}f}")),
        (tr("Closeness"), _number(held, "closeness", DIGITS)),
        (tr("Likeness of the communes"), _number(held, "similarity", DIGITS)),
        (tr("Climate models ({count})", count=len(models)), ", ".join(models)),
    ]


def _told(held: dict[str, Any], name: str, text: Message) -> str:
    value = held.get(name)
    return say(text.holding(value=value)) if isinstance(value, (int, float)) else ""


def _number(held: dict[str, Any], name: str, digits: int) -> str:
    value = held.get(name)
    return local_number(f"{value:,.{digits}f}") if isinstance(value, (int, float)) else ""


def limits(facts: DocumentFacts) -> list[Block]:
    """What the figures do not say, and how unsure they are."""
    texts = [
        statements.limits(),
        tr(
            "The futures are patterns of climate models scaled to a level of warming: they say what the models agree "
            "on, and the range in brackets how far they differ. The year at which this level is reached depends on "
            "what the world emits."
        ),
        tr(
            "{twin} is like {home} as it may become in its climate alone. That something works there is a reason to "
            "look at it, not a proof that it would work here.",
            **names(facts),
        ),
        tr(
            "A practice that was seen is an observation. It is called good only when its effects, its limits and an "
            "evidence beyond the mere observation are noted."
        ),
        tr(
            "Votes are those of the people who were there, not of the inhabitants. The spread of the votes and the "
            "stability of the ranks say how firm they are."
        ),
    ]
    return [Heading(1, tr("Limits and uncertainty")), *parts.points(*texts)]


def names(facts: DocumentFacts) -> dict[str, str]:
    """Both communes, for sentences that speak of both."""
    return {"home": facts.home, "twin": facts.twin}


def sources(facts: DocumentFacts) -> list[Block]:
    """Where figures and photos come from, with their licences."""
    material = facts.material
    told = dict.fromkeys(str(row["source"]) for row in material.indicators if row["source"])
    for commune in (material.home, material.twin):
        licence = ", ".join(filter(None, (commune["source"], commune["licence"])))
        if licence:
            told[tr("{commune}: {source}", commune=commune["name"], source=licence)] = None
    blocks: list[Block] = [Heading(1, tr("Sources and licences")), *parts.points(*told)]
    return blocks + parts.paragraphs(
        tr(
            "Every figure of a climate stands, with its source, in the tables {tables} of twinning.gpkg.",
            tables="commune_indicator, twinning",
        )
    )
