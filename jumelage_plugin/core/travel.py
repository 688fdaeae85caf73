"""What a visit between two communes costs the climate: an estimate, with the sources of every factor.

Distances on the ground are the straight one times a detour, so they are estimates too: a route may be a
tenth shorter or longer. Emissions are given as a range, from the least to the greatest published factor that
fits; they are of one person, there and back.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from .messages import Message, message

RAIL_DETOUR = 1.2
"""Kilometres of line for one in a straight line (pledge4future co2calculator, detour parameters)."""
ROAD_DETOUR = 1.3
"""Kilometres of road for one in a straight line, ± 0.1 (Wang et al. 2024, arXiv:2406.06490)."""
FLIGHT_DETOUR_KM = 95.0
"""Added to a straight flight (EN 16258; pledge4future co2calculator)."""
SHORT_HAUL_KM = 1000.0
"""Below this a flight has the factor of short haul (Base Carbone)."""

DETOUR_SOURCE = message(
    "Distances on the ground are estimates: the straight line times 1.2 by rail (pledge4future co2calculator) and 1.3 "
    "± 0.1 by road (Wang et al. 2024, arXiv:2406.06490); a flight, the straight line plus 95 km."
)


@dataclass(frozen=True)
class Factor:
    """Emissions of a mode, from `low` to `high`, in g of CO2 equivalent per km: of a person, or of a whole vehicle."""

    low: float
    high: float
    source: Message


TRAIN = Factor(
    2.93,
    29.6,
    message(
        "Train: 2.93 g of CO2e per person and km in a TGV, 8.98 Intercités, 27.7 TER (ADEME, Base Carbone, figures of "
        "2022); 29.6 in an AVE (the 18.4 kg that Renfe prints on a ticket from Madrid to Barcelona, 621 km; UIC "
        "EcoPassenger). For other countries the same range serves."
    ),
)
COACH = Factor(
    29.0,
    37.6,
    message(
        "Coach: 29 g per person and km (ADEME, Base Empreinte: long distance, diesel, 30 aboard, the making of the "
        "vehicle included), 37.6 (ADEME, Impact CO2)."
    ),
)
CAR = Factor(
    193.0,
    217.6,
    message(
        "Car: 193 g per km of the vehicle (ADEME, Base Carbone: average car, fuel and its production), 217.6 with its "
        "making (ADEME, Impact CO2); shared among those aboard."
    ),
)
SHORT_FLIGHT = Factor(
    230.0,
    258.0,
    message(
        "Plane, for comparison: 230 g (ADEME, Impact CO2) to 258 g (ADEME, Base Carbone 2018) per person and km under "
        "1,000 km, contrails included; the way to the airports is not counted."
    ),
)
LONGER_FLIGHT = Factor(
    187.0,
    187.0,
    message(
        "Plane, for comparison: 187 g per person and km from 1,000 km on (ADEME, Base Carbone 2018), contrails "
        "included; the way to the airports is not counted."
    ),
)

CAR_SHARED_BY = 3


@dataclass(frozen=True)
class Way:
    """One way to go: `km` there, and kg of CO2 equivalent per person there and back, from `low` to `high`."""

    mode: str
    label: Message
    km: float
    low: float
    high: float
    source: Message


@dataclass(frozen=True)
class Halt:
    """The nearest known station of a place and how far it is (geodesic, km); `sure` where the file is whole."""

    name: str
    km: float
    sure: bool


def ways(straight_km: float, station_km: float, access_km: float) -> tuple[Way, ...]:
    """The ways between two places, those of the project first.

    `straight_km` lies between the places, `station_km` between their nearest stations (NaN where one is
    unknown: the train then runs from place to place), `access_km` from the places to these stations, which
    is travelled by coach.
    """
    rail, access = station_km * RAIL_DETOUR, access_km * ROAD_DETOUR
    if math.isnan(station_km):
        rail, access = straight_km * RAIL_DETOUR, 0.0
    road = straight_km * ROAD_DETOUR
    flight = SHORT_FLIGHT if straight_km < SHORT_HAUL_KM else LONGER_FLIGHT
    by_train = Way(
        "train",
        message("train, and coach to the stations") if access else message("train"),
        rail + access,
        _return_kg(rail, TRAIN.low) + _return_kg(access, COACH.low),
        _return_kg(rail, TRAIN.high) + _return_kg(access, COACH.high),
        TRAIN.source,
    )
    return (
        by_train,
        _way("coach", message("coach"), road, COACH, 1),
        _way("car_shared", message("car, three aboard"), road, CAR, CAR_SHARED_BY),
        _way("car_alone", message("car, alone"), road, CAR, 1),
        _way("plane", message("plane (for comparison)"), straight_km + FLIGHT_DETOUR_KM, flight, 1),
    )


def _way(mode: str, label: Message, km: float, factor: Factor, aboard: int) -> Way:
    """A way of one mode all along."""
    return Way(
        mode, label, km, _return_kg(km, factor.low) / aboard, _return_kg(km, factor.high) / aboard, factor.source
    )


def _return_kg(km: float, grams: float) -> float:
    """Kilograms there and back."""
    return 2.0 * km * grams / 1000.0
