"""What several walkers felt at each stop of a sensory walk, and how far they agree.

Sensation runs from −3 (cold) to +3 (hot), the seven points of the thermal sensation scale of ISO 10551 and
ASHRAE 55. The points are ranks, not measures: the middle is the median, and the spread is what the walkers
said, from the lowest to the highest, for a mean alone would hide that they disagree.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from statistics import median

from .errors import JumelageError
from .messages import Message, message

COLDEST, HOTTEST = -3, 3
DISAGREEMENT = 3
"""Points between two walkers at one stop from which they are said to disagree: half of the scale."""
SENSATIONS = {
    -3: message("cold"),
    -2: message("cool"),
    -1: message("slightly cool"),
    0: message("neutral"),
    1: message("slightly warm"),
    2: message("warm"),
    3: message("hot"),
}


@dataclass(frozen=True)
class Reading:
    """What one walker noted at one stop; None and empty where nothing was noted."""

    stop: int
    walker: str
    sensation: int | None = None
    senses: tuple[str, ...] = ()
    words: str = ""
    air_c: float | None = None
    surface_c: float | None = None


@dataclass(frozen=True)
class Felt:
    """The sensation at a stop: median, lowest, highest, and how many walkers gave one."""

    middle: float
    low: int
    high: int
    walkers: int

    @property
    def disagree(self) -> bool:
        """Whether the walkers felt it differently."""
        return self.high - self.low >= DISAGREEMENT


@dataclass(frozen=True)
class Stop:
    """One stop as all walkers found it; `felt` is None where nobody gave a sensation."""

    number: int
    felt: Felt | None
    senses: tuple[tuple[str, int], ...]
    """Codes of the senses and how often each was named, most often first."""
    words: tuple[str, ...]
    air_c: float | None
    surface_c: float | None


@dataclass
class _Heard:
    sensations: dict[str, int] = field(default_factory=dict)
    senses: Counter[str] = field(default_factory=Counter)
    words: dict[str, None] = field(default_factory=dict)
    air: list[float] = field(default_factory=list)
    surface: list[float] = field(default_factory=list)


def stops(readings: Iterable[Reading]) -> list[Stop]:
    """The stops in their order, each from all its readings.

    A walker who noted a stop twice counts once, with what was noted last. Temperatures are the median of those
    measured. Raises `JumelageError` for a sensation outside the scale.
    """
    heard: dict[int, _Heard] = {}
    for reading in readings:
        _hear(heard.setdefault(reading.stop, _Heard()), reading)
    return [_stop(number, heard[number]) for number in sorted(heard)]


def _hear(stop: _Heard, reading: Reading) -> None:
    if reading.sensation is not None:
        if not COLDEST <= reading.sensation <= HOTTEST:
            raise JumelageError(
                "Stop {stop}: the sensation {value} is not between −3 and +3.",
                stop=reading.stop,
                value=reading.sensation,
            )
        stop.sensations[reading.walker] = reading.sensation
    stop.senses.update(reading.senses)
    if reading.words.strip():
        stop.words[reading.words.strip()] = None
    if reading.air_c is not None:
        stop.air.append(reading.air_c)
    if reading.surface_c is not None:
        stop.surface.append(reading.surface_c)


def _stop(number: int, heard: _Heard) -> Stop:
    given = list(heard.sensations.values())
    felt = Felt(float(median(given)), min(given), max(given), len(given)) if given else None
    senses = tuple(sorted(heard.senses.items(), key=lambda item: (-item[1], item[0])))
    return Stop(number, felt, senses, tuple(heard.words), _middle(heard.air), _middle(heard.surface))


def _middle(values: list[float]) -> float | None:
    return float(median(values)) if values else None


def figure(value: int) -> str:
    """A point of the scale as it is printed: with its sign, a true minus."""
    return f"{value:+d}".replace("-", "\u2212") if value else "0"


def in_words(felt: Felt | None) -> Message:
    """The sensation of a stop in words, with its spread and the number of walkers."""
    if felt is None:
        return message("nobody noted a sensation")
    middle = SENSATIONS[round(felt.middle)]
    if felt.walkers == 1:
        return message("{middle} (one walker)", middle=middle)
    if felt.low == felt.high:
        return message("{middle} ({walkers} walkers, all alike)", middle=middle, walkers=felt.walkers)
    values = {"low": SENSATIONS[felt.low], "high": SENSATIONS[felt.high], "walkers": felt.walkers}
    if felt.disagree:
        return message("felt differently: from {low} to {high} ({walkers} walkers)", **values)
    return message("{middle} (from {low} to {high}, {walkers} walkers)", middle=middle, **values)
