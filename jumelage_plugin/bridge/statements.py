"""Sentences that stand on every result: what the horizon means, the method, the limits, the sources."""

from __future__ import annotations

import math
from collections.abc import Iterable

from ..core.analogues import Target, Verdict
from ..core.bands import band_of
from ..core.baseline import BASELINE_LIMIT
from ..core.horizons import CUSTOM, OWN, Horizon
from ..core.options import FULL
from ..core.rail import SPACING_KM
from .wording import listed, say, tr


def horizon_name(horizon: Horizon) -> str:
    """The horizon in a few words."""
    if horizon.name == OWN:
        return horizon.label or tr("the future of your rasters")
    names = {
        "tracc2030": tr("2030 (France at +2 °C)"),
        "tracc2050": tr("2050 (France at +2.7 °C)"),
        "tracc2100": tr("2100 (France at +4 °C)"),
        "ssp126": tr("2041-2060, SSP1-2.6 emissions"),
        "ssp245": tr("2041-2060, SSP2-4.5 emissions"),
        "ssp370": tr("2041-2060, SSP3-7.0 emissions"),
        "ssp585": tr("2041-2060, SSP5-8.5 emissions"),
        CUSTOM: tr("a world {level:.1f} °C warmer than in 1850-1900", level=horizon.level),
    }
    return names[horizon.name]


def horizon_short(horizon: Horizon) -> str:
    """The horizon as it stands in a title: a year, a scenario or a level of the whole world."""
    if horizon.name == OWN:
        return horizon_name(horizon)
    if horizon.name.startswith("tracc"):
        return horizon.name[-4:]
    if horizon.name == CUSTOM:
        return tr("+{level:.1f} °C worldwide", level=horizon.level)
    return f"2041-2060 (SSP{horizon.name[3]}-{horizon.name[4]}.{horizon.name[5]})"


def ensemble_name(ensemble: str) -> str:
    """The ensemble under its honest name."""
    return "CMIP5" if ensemble == "cmip5" else tr("CMIP6 by region, CMIP5 detail")


def meaning(horizon: Horizon, target: Target) -> str:
    """What the horizon stands for in figures."""
    if horizon.name == OWN:
        return tr(
            "Horizon: {name}. Climates of today and futures are those of your own rasters; models: {models}.",
            name=horizon_name(horizon),
            models=", ".join(target.models),
        )
    sentence = tr(
        "Horizon: {name}. Futures are {ensemble} patterns of {models} models scaled to a global warming of {level:.2f} "
        "°C above 1850-1900; they are not model runs.",
        name=horizon_name(horizon),
        ensemble=ensemble_name(horizon.ensemble),
        models=len(target.models),
        level=horizon.level,
    )
    if horizon.name.startswith("tracc"):
        sentence += " " + tr(
            "The TRACC horizon is set by the warming of mainland France, which these models warm too little at the "
            "official global levels."
        )
    return sentence


def meaning_short(horizon: Horizon) -> str:
    """What the horizon stands for, in one line."""
    if horizon.name == OWN:
        return tr("Horizon: {name}; from your own rasters.", name=horizon_name(horizon))
    return tr(
        "Horizon: {name}; {ensemble} patterns scaled to {level:.2f} °C of global warming above 1850-1900, not model "
        "runs.",
        name=horizon_name(horizon),
        ensemble=ensemble_name(horizon.ensemble),
        level=horizon.level,
    )


def covariance_name(kind: str) -> str:
    """The kind of covariance in a word."""
    return tr("full") if kind == FULL else tr("diagonal")


def method(target: Target) -> str:
    """How places are compared."""
    if target.metric.kind == FULL:
        kind = tr("with the correlations between seasons, from yearly series around the place (full covariance)")
    else:
        kind = tr("variable by variable, without correlations (diagonal covariance)")
    return tr(
        "Climates are compared over {count} variables; the yardstick is the place's own variability from year "
        "to year, {kind}. Sigma tells how unusual the remaining difference would be here: under 1 strong analogue, 1 "
        "to 2 good, 2 to 4 partial, 4 or more no analogue. These are reading aids, not tests; sigma is lenient on "
        "rain, so look at the gaps in °C and % as well.",
        count=len(target.variables),
        kind=kind,
    )


def weights(target: Target) -> list[str]:
    """How much each variable counts, where they do not all count the same."""
    if target.metric.weights is None:
        return []
    labels = [target.variable_set.variables[i].label for i in target.variables]
    parts = [
        tr("{label} {weight:.2f}", label=label, weight=weight)
        for label, weight in zip(labels, target.metric.weights.tolist())
    ]
    return [tr("Weights of the variables, 1 on average: {list}.", list=listed(parts))]


def limits() -> str:
    """What the data does not describe, and its error."""
    return tr(
        "The data describes mean seasons only: not heatwaves, hot nights, droughts, storms or single extremes. Days of "
        "heat and frost are estimates from monthly normals (3 to 4 days of error, and 3 to 8 more from the map). Error "
        "of the climate of today: in France 0.35 °C and 8 % of the year's rain, elsewhere about 0.5 to 0.9 °C and 10 "
        "to 20 %; inner Alps and basins in a rain shadow are worst. It is a derived product, not an official one."
    )


def sources() -> str:
    """Where the figures come from, with their licences."""
    return tr(
        "Climate 1981-2010 from ERA5 (Copernicus, CC BY 4.0), CRU TS (Open Government Licence v3), Météo-France LSH "
        "series (Licence Ouverte 2.0), Met Office (OGL v3), CHELSA (CC0), Deutscher Wetterdienst (own processing, CC "
        "BY 4.0), ETOPO5 (NOAA); patterns JGCRI CMIP5 (MIT), IPCC WG1 Atlas (CC BY 4.0), CLIMAAX (CC BY 4.0). "
        "{places}",
        places=place_sources(),
    )


def place_sources() -> str:
    """Where the communes and the map come from, with their licences."""
    return tr(
        "Communes: IGN Admin Express 2025 (Licence Ouverte 2.0), INSEE population 2021, IGN-CNIG and NGMEP 2024 (CC BY "
        "4.0), Eurostat LAU 2019 (© EuroGeographics, CC BY 4.0), GeoNames (CC BY 4.0); land cover: MODIS 2019 (NASA). "
        "Map: Natural Earth."
    )


def rail_sources() -> str:
    """The notice of the stations' licence, which stands wherever a figure of theirs is shown."""
    return tr(
        "Railway stations, about 2022: contains information from Trainline's stations, made available under the Open "
        "Database Licence (ODbL 1.0)."
    )


def rail_reading(countries: Iterable[str]) -> str:
    """Where the distance to the train is known, and what it is."""
    return tr(
        "Distance to the train: straight line to the nearest station of the file, whatever trains stop there. It is "
        "known in {countries}, where three stations in four have another within {km:.0f} km; in other countries, "
        "and on the islands of France and Spain, the file is too sparse: there the distance is unknown, and counts "
        "neither for nor against.",
        countries=", ".join(sorted(countries)),
        km=SPACING_KM,
    )


def verdict(verdict: Verdict) -> str:
    """What the pool offers, in one sentence."""
    if verdict.no_analogue:
        return tr(
            "No analogue in this pool: nothing in it is nearer than {sigma:.1f} sigma to the climate expected here.",
            sigma=verdict.best_sigma,
        )
    return tr(
        "The best match in this pool is a {band} (sigma {sigma:.2f}).",
        band=say(band_of(verdict.best_sigma).label),
        sigma=verdict.best_sigma,
    )


def second_opinion(target: Target, sigma: float) -> str:
    """What the other kind of covariance says, where there is one."""
    if target.second_opinion is None:
        return ""
    return tr(
        "Second opinion, with the {kind} covariance: {sigma:.2f}.",
        kind=covariance_name(target.second_opinion.kind),
        sigma=sigma,
    )


def movement(name: str, target: Target, warming: float, horizon: Horizon | None = None) -> str:
    """How far the place moves from its own climate; of the planner's own rasters the years of today are not known."""
    if math.isnan(warming):
        return tr("{name} moves {sigma:.2f} sigma away from its climate of today.", name=name, sigma=target.self_sigma)
    if horizon is not None and horizon.name == OWN:
        return tr(
            "{name} warms by {warming:.1f} °C over the year between your rasters of today and of the future (median of "
            "the models) and moves {sigma:.2f} sigma away from its climate of today.",
            name=name,
            warming=warming,
            sigma=target.self_sigma,
        )
    return tr(
        "{name} warms by {warming:.1f} °C over the year since 1981-2010 (median of the models) and moves {sigma:.2f} "
        "sigma away from its climate of today.",
        name=name,
        warming=warming,
        sigma=target.self_sigma,
    )


def baseline(target: Target) -> list[str]:
    """How far the past of the planner's futures lies from the reference, where it is known."""
    if target.baseline_sigma is None:
        return []
    if target.baseline_sigma > BASELINE_LIMIT:
        return [
            tr(
                "The past of your futures lies {sigma:.2f} sigma from your reference here, and above 2 they cannot be "
                "compared as they are: you chose to go on, and the result is in doubt.",
                sigma=target.baseline_sigma,
            )
        ]
    return [
        tr(
            "The past of your futures lies {sigma:.2f} sigma from your reference here: above 2 they could not be "
            "compared.",
            sigma=target.baseline_sigma,
        )
    ]


def within_variability(far_sigma: float | None) -> str:
    """Said when the place stays within its present variability; offers the far TRACC horizon."""
    sentence = tr("This place stays within its present variability at this horizon (under 1 sigma).")
    if far_sigma is not None:
        sentence += " " + tr(
            "Look at 2100 (France at +4 °C, tracc2100) as well: it then moves {sigma:.1f} sigma.", sigma=far_sigma
        )
    return sentence


def elevation_note(target: Target, lapse: float) -> str:
    """How the place's elevation was taken into account."""
    if math.isnan(target.cell_elevation):
        return tr("No elevation was given with your rasters: temperatures are those of the climate cell.")
    if lapse == 0:
        return tr("Temperatures are those of the climate cell, at {cell:,.0f} m.", cell=target.cell_elevation)
    return tr(
        "Temperatures are brought from the cell ({cell:,.0f} m) to the place ({place:,.0f} m) at {lapse:g} °C per km.",
        cell=target.cell_elevation,
        place=target.cell_elevation + target.elevation_gap,
        lapse=lapse,
    )
