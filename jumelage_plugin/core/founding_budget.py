"""What a twinning costs by the founding text of climate twinning, and how one travels.

The text names a total and three amounts; their sum is not the total. Both are kept as they stand there, with the
difference between them: whoever copies the budget must decide what it means, and can only do so by seeing it.
"""

from __future__ import annotations

from dataclasses import dataclass

from .errors import JumelageError
from .messages import Message, message

SOURCE = "https://wiki.resilience-territoire.ademe.fr/wiki/Jumelage_climatique"


@dataclass(frozen=True)
class Amount:
    """An amount in euros, and how the text writes it, in French; `about` where the text itself is not exact."""

    euros: int
    quoted: str
    about: bool = False


@dataclass(frozen=True)
class Budget:
    """A total, the amounts that should make it up, and where both are written."""

    total: Amount
    lines: tuple[Amount, ...]
    source: str

    @property
    def summed(self) -> int:
        """The sum of the lines, in euros."""
        return sum(line.euros for line in self.lines)

    @property
    def difference(self) -> int:
        """What of the total no line accounts for, in euros; negative where the lines exceed it."""
        return self.total.euros - self.summed

    @property
    def sentence(self) -> Message:
        """The difference in words."""
        if self.difference == 0:
            return message("The lines add up to the total of {total:,} €.", total=self.total.euros)
        return message(
            "The founding text gives a total of {total:,} €, but its lines add up to about {summed:,} €: "
            "{difference:,} € are not explained there.",
            total=self.total.euros,
            summed=self.summed,
            difference=abs(self.difference),
        )


FOUNDING = Budget(
    Amount(45_000, "45000 euros"),
    (Amount(25_000, "25000"), Amount(10_000, "10 000"), Amount(3_600, "environ 3600", about=True)),
    SOURCE,
)
TRAVEL_MODES: dict[str, Message] = {
    "train": message("Train"),
    "coach": message("Coach"),
    "carpool": message("Shared car"),
}
"""The ways to travel, in the order in which they are thought of. There is no flight among them."""


def checked_mode(mode: str) -> str:
    """A way to travel as it is. Raises `JumelageError` for any other than those of `TRAVEL_MODES`: no flight."""
    if mode not in TRAVEL_MODES:
        raise JumelageError("“{mode}” is no way to travel here: by train, by coach or in a shared car.", mode=mode)
    return mode
