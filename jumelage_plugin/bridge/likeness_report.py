"""What a comparison by chosen criteria says in words."""

from __future__ import annotations

import math

from ..core.criteria import CLASS, DEFAULT_SDS, LOG, NUMBER, ORDERED, PERCENTILE, RANGE, RANK, SHARES, Criterion, Scale
from ..core.definitions import MARK
from ..core.indicators import differing_words
from ..core.unknown import EXPECTED
from ..core.values import Value, text_of
from .likeness_facts import Facts
from .report import Report, Section
from .wording import listed, say, tr

_LEVELS_SHOWN = 8


def help_text() -> str:
    """The help beside the dialog."""
    return "\n\n".join(
        (
            tr(
                "Compares every feature of a layer or table with one of them, the target, by the fields that you "
                "choose: communes, districts, parcels, schools … Each gets a similarity from 0 to 1 and in %, the part "
                "of each criterion (part_…), what is unknown (missing) and the confidence: the share of the weights "
                "that is known of both."
            ),
            tr(
                "In the dialog: tick the fields, choose the target, run. Numbers are compared by percentile within "
                "the group (the country), texts as classes, fields of 0 and 1 as yes or no; shares (land cover) "
                "together, by Hellinger's distance. Nothing more is needed."
            ),
            tr(
                "Criteria, one a line, say what should be otherwise, and are all that a script needs:\n"
                "population: percentile + log 100, weight 2\n"
                "elevation_m: range 1000\n"
                "degurba: ordered\n"
                "region: class, weight 0.5\n"
                "land = forest_pct + cropland_pct + urban_pct: shares\n"
                "Kinds: number, class, ordered (in their order: ordered small < medium < large), yes/no, shares. "
                "Scales of numbers: percentile (within the group), rank (among all), range (with the difference at "
                "which no likeness is left, else that of the layer), log (with the ratio), sd (with the number of "
                "standard deviations, else 4); of several, the strictest counts. Names with signs stand in double "
                "quotes."
            ),
            tr(
                "The base is Gower's similarity (1971): the weighted mean of the parts. What is unknown never counts "
                "as likeness: it is left out and lowers the confidence; who is known too little gets no rank. "
                "The communes of this plugin (jumelage_plugin/data/territory/communes.gpkg) may be the layer."
            ),
        )
    )


def sentences(facts: Facts) -> list[str]:
    """The result in a few sentences."""
    lines = [tr("{count:,} features compared with {target}.", count=len(facts.features), target=facts.target)]
    if facts.best:
        first = facts.best[0]
        lines.append(
            tr(
                "The nearest is {name}: {value:.0f} % alike (confidence {confidence:.0f} %).",
                name=facts.labels[first],
                value=100 * facts.result.value[first],
                confidence=100 * facts.result.confidence[first],
            )
        )
    return [*lines, *warnings(facts)]


def warnings(facts: Facts) -> list[str]:
    """What must not be overlooked."""
    lines = [say(warning) for warning in facts.compared.warnings]
    for name, marks in facts.marks.items():
        unlike = tuple(dict.fromkeys(part for mark in marks for part in mark))
        if unlike:
            lines.append(
                tr(
                    "“{name}”: {count:,} figures do not mean the same as that of the target (not the same {what}); "
                    "they are compared all the same, and marked with ≠.",
                    name=name,
                    count=sum(map(bool, marks)),
                    what=differing_words(unlike),
                )
            )
    if facts.left_out:
        lines.append(tr("Fields of the layer that the result does not keep: {names}.", names=", ".join(facts.left_out)))
    return lines


def page(facts: Facts) -> Report:
    """The readable result."""
    lines = sentences(facts)
    others = len(lines) - len(warnings(facts))
    return Report(
        title=tr("What resembles {target}", target=facts.target),
        lead=(lines[0],),
        verdict=lines[1] if facts.best else tr("No feature could be ranked."),
        warnings=tuple(lines[others:]),
        sections=(_nearest(facts), _criteria(facts), _method(facts)),
        notes=(tr("The figures are those of the layer that was compared: their years and sources are its own."),),
    )


def _nearest(facts: Facts) -> Section:
    return Section(
        title=tr("The nearest"),
        text=(tr("Under each: how alike they are by each criterion, from the most to the least."),),
        heads=(tr("Rank"), tr("Name"), tr("Similarity"), tr("Confidence")),
        rows=tuple(_cells(facts, i) for i in facts.best),
        numbers=(0, 2, 3),
        wide=True,
    )


def _cells(facts: Facts, i: int) -> tuple[str, ...]:
    parts = dict(zip((criterion.name for criterion in facts.criteria), facts.result.parts[i].tolist()))
    known = sorted(((name, part) for name, part in parts.items() if not math.isnan(part)), key=lambda item: -item[1])
    told = [
        tr("{mark}{name} {part:.0f} %", mark=MARK if facts.marked(name, i) else "", name=name, part=100 * part)
        for name, part in known
    ]
    unknown = [name for name, part in parts.items() if math.isnan(part)]
    if unknown:
        told.append(tr("unknown: {names}", names=", ".join(unknown)))
    return (
        tr("{value:,}", value=int(facts.rank[i])),
        facts.labels[i],
        tr("{value:.1f} %", value=100 * facts.result.value[i]),
        tr("{value:.0f} %", value=100 * facts.result.confidence[i]),
        listed(told),
    )


def _criteria(facts: Facts) -> Section:
    total = sum(criterion.weight for criterion in facts.criteria)
    rows = tuple(
        (
            criterion.name,
            _compared_by(criterion, facts.group),
            tr("{share:.0f} %", share=100 * criterion.weight / total),
            " / ".join(map(_shown, values)),
        )
        for criterion, values in zip(facts.criteria, facts.compared.target)
    )
    return Section(
        title=tr("Criteria"),
        heads=(tr("Criterion"), tr("Compared by"), tr("Weight"), facts.target),
        rows=rows,
        numbers=(2,),
    )


def _shown(value: Value) -> str:
    """A value of the target."""
    if value is None:
        return tr("unknown")
    return text_of(value) if isinstance(value, (bool, str)) else tr("{value:,}", value=value)


def _compared_by(criterion: Criterion, group: str) -> str:
    """How a criterion is compared."""
    if criterion.kind == NUMBER:
        return listed(_scale(scale, group) for scale in criterion.scales)
    if criterion.kind == SHARES:
        return tr("shares of {fields}, closed to 1: Hellinger's distance", fields=", ".join(criterion.fields))
    if criterion.kind == ORDERED:
        few = len(criterion.levels) <= _LEVELS_SHOWN
        ends = criterion.levels if few else (criterion.levels[0], "…", criterion.levels[-1])
        return tr("ordered class: {order}", order=" < ".join(ends))
    return tr("the same class or not") if criterion.kind == CLASS else tr("yes or no")


def _scale(scale: Scale, group: str) -> str:
    reach = scale.reach
    if scale.name == PERCENTILE:
        return tr("percentile within {group}", group=group) if group else tr("percentile")
    if scale.name == RANK:
        return tr("percentile among all")
    if scale.name == RANGE:
        return tr("difference, up to {reach:g}", reach=reach) if reach else tr("difference, up to that of the layer")
    if scale.name == LOG:
        return tr("ratio, up to {reach:g}", reach=reach) if reach else tr("ratio, up to that of the layer")
    return tr("difference, up to {count:g} standard deviations", count=reach or DEFAULT_SDS)


def _method(facts: Facts) -> Section:
    text = [
        tr(
            "Each criterion gives a likeness from 0 (as different as the scale goes, or more) to 1 (the same); the "
            "similarity is their weighted mean (Gower 1971). Confidence: share of the weights that is known both of "
            "the target and of the feature."
        )
    ]
    if facts.rules.unknown == EXPECTED:
        text.append(
            tr(
                "What is unknown of a feature counts as the mean likeness of all: to be unknown is neither an "
                "advantage nor a fault."
            )
        )
    else:
        text.append(tr("What is unknown is left out of the mean: it never counts as likeness."))
    text.append(tr("A rank takes a confidence of {share:.0f} % or more.", share=100 * facts.rules.least_confidence))
    return Section(title=tr("Method"), text=tuple(text))
