"""The metrics in words: formula, what each needs, how to read it. QGIS reads this as it starts: no numpy behind it."""

from __future__ import annotations

from ..core.options import CCAFS, CLIMATCH, ENERGY, EUCLIDEAN, METRICS, SIGMA, STRICT, ZECH_ASLAN
from .wording import tr


def metric_name(metric: str) -> str:
    """What a metric is called."""
    return {
        SIGMA: tr("sigma"),
        EUCLIDEAN: tr("standardised Euclidean distance"),
        ENERGY: tr("Székely-Rizzo energy"),
        ZECH_ASLAN: tr("Zech-Aslan energy"),
        CLIMATCH: tr("Climatch score"),
        STRICT: tr("strict filters"),
        CCAFS: tr("CCAFS similarity"),
    }[metric]


def formula(metric: str) -> str:
    """A metric in one line; z is a difference divided by a standard deviation, w a weight (1 on average)."""
    return {
        SIGMA: tr(
            "Mahalanobis distance √(zᵀ R⁻¹ z), z in year-to-year standard deviations of the place, R their "
            "correlations, read as the quantile of the half-normal that is as rare (Mahony et al. 2017)."
        ),
        EUCLIDEAN: tr("√(Σ w z²), z in year-to-year standard deviations of the place, without correlations."),
        ENERGY: tr(
            "nm/(n+m) (2 mean|x-y| - mean|x-x'| - mean|y-y'|) over all pairs of years, each variable divided by "
            "√(s_x s_y) (Székely and Rizzo 2004)."
        ),
        ZECH_ASLAN: tr(
            "mean ln|x-y| - ½ mean ln|x-x'| - ½ mean ln|y-y'| over all pairs of years, each variable divided by "
            "√(s_x s_y) (Aslan and Zech 2003, Grenier et al. 2013)."
        ),
        CLIMATCH: tr(
            "10 (1 - √(Σ w z²/K)), at least 0, z in standard deviations from place to place, K variables (Crombie et "
            "al. 2008, not rounded)."
        ),
        STRICT: tr(
            "the largest of three gaps, each divided by its threshold: temperature (mean of the seasons), rain of the "
            "year, rain (mean of the seasons), in the manner of Hallegatte et al. (2007)."
        ),
        CCAFS: tr(
            "mean over temperature and rain of 1/(1 + d), d the root of the mean of w z² over the seasons, z in "
            "standard deviations from place to place (Ramírez-Villegas et al. 2011)."
        ),
    }[metric]


def needs(metric: str) -> str:
    """What data a metric needs."""
    by_year = tr(
        "Needs yearly series of both places; those of this plugin reach the places of France, Portugal, Andorra and "
        "Monaco, nearly all of Spain and Switzerland, a quarter of Austria and a sixth of Italy, and a few in Morocco; "
        "on maps also the United Kingdom and Germany."
    )
    from_place_to_place = tr("Needs mean climates; its yardstick is the climate of today of all cells.")
    return {
        SIGMA: tr("Needs mean climates, and the year-to-year variability here."),
        EUCLIDEAN: tr("Needs mean climates, and the year-to-year variability here."),
        ENERGY: by_year,
        ZECH_ASLAN: by_year,
        CLIMATCH: from_place_to_place,
        STRICT: tr("Needs mean climates, temperature or rain among the variables, and your thresholds."),
        CCAFS: from_place_to_place,
    }[metric]


def reading(metric: str) -> str:
    """How to read the number of a metric."""
    return {
        SIGMA: tr("Under 1 strong analogue, 1 to 2 good, 2 to 4 partial, 4 or more none."),
        EUCLIDEAN: tr("0 is the same; it grows with the number of variables, so compare it with that of here today."),
        ENERGY: tr("0 is the same climate, year by year; it sees variability and correlations, not the means alone."),
        ZECH_ASLAN: tr(
            "About 0 for two samples of one climate, even below; it sees variability and correlations, and far years "
            "weigh less than with the energy."
        ),
        CLIMATCH: tr("10 is the same, 0 is one standard deviation from place to place or more."),
        STRICT: tr("1 or less passes all filters; 2 means twice the threshold."),
        CCAFS: tr("1 is the same, 0.5 is one standard deviation from place to place in every variable."),
    }[metric]


def described(metric: str) -> str:
    """A metric with its formula, needs and reading."""
    return tr(
        "{name}: {formula} {needs} {reading}",
        name=metric_name(metric),
        formula=formula(metric),
        needs=needs(metric),
        reading=reading(metric),
    )


def help_on_metrics() -> str:
    """All metrics, for the help beside a dialog."""
    lines = [f"{metric} – {described(metric)}" for metric in METRICS]
    return "\n\n".join(
        (
            tr(
                "Metric (METRIC): what the places are ranked by. Sigma is computed and shown in any case, and the "
                "agreement of the models, their range, what differs most and the words strong, good and partial are "
                "always those of sigma; closeness, score, rank and the best places are those of the metric."
            ),
            *lines,
        )
    )


def ranked_by(metric: str, home: float, best: float, without: int) -> list[str]:
    """What is said when it was not sigma that ranked.

    `home` is the reading of the place today against itself at the horizon, `best` that of the best place, `without`
    how many candidates lack what the metric needs.
    """
    lines = [
        tr("Ranked by another metric than sigma. {described}", described=described(metric)),
        tr(
            "By this metric the place today reads {home:.2f} against itself at the horizon, and the nearest place "
            "{best:.2f}; the way travelled and the ranks are counted by it. Agreement, the range of the models, what "
            "differs most and the words strong, good and partial stay those of sigma.",
            home=home,
            best=best,
        ),
    ]
    if metric == STRICT and not best <= 1.0:
        lines.append(tr("No place passes all the filters."))
    if without:
        lines.append(
            tr("{count:,} places have no yearly series and could not be compared by this metric.", count=without)
        )
    return lines
