"""Horizons, and the global warming that each of them stands for. Standard library only."""

from __future__ import annotations

from dataclasses import dataclass

from .errors import JumelageError

REFERENCE_WARMING = 0.69
"""Global warming of 1981-2010 above 1850-1900, in K."""

FRANCE_WARMING: dict[str, float] = {"cmip5": 1.126, "cmip6": 1.158}
"""Warming of mainland France per kelvin of global warming, ensemble median, by ensemble.

Annual temperature, communes without Corsica weighted by their area; a test computes it again.
"""

TRACC_WARMING: dict[str, float] = {"tracc2030": 1.1, "tracc2050": 1.8, "tracc2100": 3.1}
"""Warming of mainland France above 1981-2010 at the TRACC horizons (+2, +2.7 and +4 °C above
1900-1930), in K. Source: TRACC, Météo-France."""

SSP_LEVELS: dict[str, float] = {"ssp126": 1.7, "ssp245": 2.0, "ssp370": 2.1, "ssp585": 2.4}
"""Global warming in 2041-2060 above 1850-1900, in K. Source: IPCC AR6 WG1, table SPM.1."""

CUSTOM = "custom"
OWN = "own"
"""The future of the planner's own rasters: its name is theirs, its level of warming unknown."""
HORIZONS: tuple[str, ...] = (*TRACC_WARMING, *SSP_LEVELS, CUSTOM)
LEVEL_MIN, LEVEL_MAX = 0.7, 4.0


@dataclass(frozen=True)
class Horizon:
    """A horizon and what it means: `level` is the global warming above 1850-1900, in K.

    `label` is what the planner calls the future of their own rasters.
    """

    name: str
    level: float
    ensemble: str
    label: str = ""

    @property
    def change(self) -> float:
        """Global warming above 1981-2010, in K."""
        return self.level - REFERENCE_WARMING


def horizon(name: str, ensemble: str, level: float | None = None) -> Horizon:
    """The horizon of that name for an ensemble; `level` serves the `custom` one only.

    Raises `JumelageError` on an unknown name, or a level missing or out of range.
    """
    if name in TRACC_WARMING:
        rise = TRACC_WARMING[name] / FRANCE_WARMING[ensemble]
        return Horizon(name, REFERENCE_WARMING + rise, ensemble)
    if name in SSP_LEVELS:
        return Horizon(name, SSP_LEVELS[name], ensemble)
    if name != CUSTOM:
        raise JumelageError("Unknown horizon “{name}”.", name=name)
    if level is None:
        raise JumelageError("The custom horizon needs a warming level between 0.7 and 4 K.")
    if not LEVEL_MIN <= level <= LEVEL_MAX:
        raise JumelageError("The warming level must be between 0.7 and 4 K; {level:g} was given.", level=level)
    return Horizon(name, level, ensemble)
