"""Words and numbers of the figures of a twinning, in the languages of the sheet."""

from __future__ import annotations

from ...core.heatdays import DAY_COUNTS
from ...core.horizons import CUSTOM, HORIZONS, Horizon
from ...core.messages import Message, message
from ...core.options import VARIABLES
from .. import statements
from ..bilingual import Both, told
from ..twinning_rows import Row
from ..wording import capital, local_number
from .material import Material

_LABELS: dict[str, Message] = {
    **{variable.name: variable.label for variable in VARIABLES},
    **{count.name: count.label for count in DAY_COUNTS},
    "tas_year": message("temperature of the year"),
    "pr_year": message("rain of the year"),
    "population": message("inhabitants"),
    "area": message("area"),
}
_DIGITS = {"sigma": 2, "°C": 1, "km²": 0, "mm": 0, "d": 0, "m": 0, "": 0}


def of(code: str, row: Row | None = None) -> str:
    """What a figure is called, with a capital."""
    if code in _LABELS:
        words = told(_LABELS[code])
        return Both(capital(str(words)), capital(words.second)) if isinstance(words, Both) else capital(words)
    return capital(str(row["indicator"])) if row else code


def number(value: float, unit: str) -> str:
    """A number with the digits that its unit deserves, as the language writes it."""
    return local_number(f"{value:,.{_DIGITS.get(unit or '', 1)}f}")


def shown(row: Row) -> str:
    """The value of a figure with its unit."""
    unit = row["unit"] or ""
    if row["value"] is None:
        return "–"
    text = number(row["value"], unit)
    if unit == "d":
        return text
    return f"{text}\u00a0{unit}" if unit else text


def horizon(material: Material) -> str:
    """The horizon of the twinning in a few words."""
    name = material.pair["scenario"] or ""
    if name in HORIZONS and name != CUSTOM:
        return statements.horizon_short(Horizon(name, 0.0, ""))
    return str(material.pair["horizon"] or "")
