"""Criteria as a planner writes them, one a line: ``population: number, percentile + log 100, weight 2``.

Before the colon a field, or the fields of a composition: ``land = forest + crops: shares``. After it, in any order:
a kind, scales, a weight; all may be left out. Names with a colon, a comma or a plus stand in double quotes.
The words may be English, French or Spanish; a comma between two digits is a decimal one.
"""

from __future__ import annotations

import re
from dataclasses import replace

from .communes import plain
from .criteria import (
    CLASS,
    KINDS,
    NUMBER,
    ORDERED,
    PERCENTILE,
    RANGE,
    RANK,
    SCALES,
    SD,
    SHARES,
    YES_NO,
    Criterion,
    Scale,
)
from .errors import JumelageError

_KIND_WORDS = {
    **{kind: kind for kind in KINDS},
    "nombre": NUMBER,
    "numero": NUMBER,
    "classe": CLASS,
    "clase": CLASS,
    "ordonne": ORDERED,
    "ordonnee": ORDERED,
    "ordenada": ORDERED,
    "ordenado": ORDERED,
    "oui/non": YES_NO,
    "si/no": YES_NO,
    "parts": SHARES,
    "partes": SHARES,
    "composition": SHARES,
    "composicion": SHARES,
}
_SCALE_WORDS = {
    **{scale: scale for scale in SCALES},
    "centile": PERCENTILE,
    "percentil": PERCENTILE,
    "rang": RANK,
    "rango": RANK,
    "etendue": RANGE,
    "amplitud": RANGE,
    "ecart type": SD,
    "desviacion": SD,
    "desviacion tipica": SD,
}
_WEIGHT_WORDS = ("weight", "poids", "peso")
_NUMBER = r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?"
_WEIGHT = re.compile(rf"(?:(?P<word>[^\d+-]+?)\s*)?(?P<number>{_NUMBER})$")
_SCALE = re.compile(rf"(?P<word>[^\d]+?)(?:\s+(?P<number>{_NUMBER}))?$")
_DECIMAL_COMMA = re.compile(r"(?<=\d),(?=\d)")
_QUOTED = re.compile(r'"([^"]*)"')


def parse(text: str) -> list[Criterion]:
    """The criteria of a text, one a line or separated by semicolons.

    Raises `JumelageError` on what is not understood.
    """
    lines = [line.strip() for part in text.splitlines() for line in _split(part, ";")]
    return [_criterion(line) for line in lines if line]


def _split(text: str, separator: str) -> list[str]:
    """Parts of a text, cut at a separator that does not stand in double quotes."""
    hidden = _QUOTED.sub(lambda match: "\0" * len(match.group()), text)
    parts, start = [], 0
    for i, letter in enumerate(hidden):
        if letter == separator:
            parts.append(text[start:i])
            start = i + 1
    return [part.strip() for part in [*parts, text[start:]]]


def _decimal_point(text: str) -> str:
    """A text whose decimal commas are points; those in double quotes stay."""
    hidden = _QUOTED.sub(lambda match: "\0" * len(match.group()), text)
    at = {match.start() for match in _DECIMAL_COMMA.finditer(hidden)}
    return "".join("." if i in at else letter for i, letter in enumerate(text))


def _bare(name: str) -> str:
    """A name without its quotes."""
    quoted = _QUOTED.fullmatch(name.strip())
    return quoted.group(1) if quoted else name.strip()


def _criterion(line: str) -> Criterion:
    left, *right = _split(line, ":")
    named = _split(left, "=")
    fields = tuple(_bare(field) for field in _split(named[-1], "+"))
    if not all(fields) or len(named) > 2 or len(right) > 1:  # noqa: PLR2004 - a name and its fields
        raise _not_understood(line, line)
    name = _bare(named[0]) if len(named) > 1 else " + ".join(fields)
    found = Criterion(name, fields, SHARES if len(fields) > 1 else "")
    for word in _split(_decimal_point(right[0]), ",") if right else []:
        found = _with(found, word, line) if word else found
    if (found.kind == SHARES) != (len(fields) > 1):
        raise JumelageError(
            "“{line}”: shares are compared together, as in land = forest + crops: shares; other kinds one by one.",
            line=line,
        )
    return found


def _with(criterion: Criterion, word: str, line: str) -> Criterion:
    """The criterion with what one word says of it."""
    first, *rest = word.split(maxsplit=1)
    kind = _KIND_WORDS.get(plain(first)) or _KIND_WORDS.get(plain(word))
    if kind == ORDERED and rest:
        return replace(criterion, kind=kind, levels=tuple(_bare(level) for level in _split(rest[0], "<")))
    if kind and (not rest or plain(word) in _KIND_WORDS):
        return replace(criterion, kind=kind)
    weight = _WEIGHT.match(word)
    if weight and (weight["word"] is None or plain(weight["word"]) in _WEIGHT_WORDS):
        return replace(criterion, weight=float(weight["number"]))
    scales = tuple(_scale(part, word, line) for part in _split(word, "+"))
    if criterion.kind not in ("", NUMBER):
        raise JumelageError(
            "“{line}”: only numbers have a scale, not the kind “{kind}”.", line=line, kind=criterion.kind
        )
    return replace(criterion, kind=NUMBER, scales=scales)


def _scale(text: str, word: str, line: str) -> Scale:
    found = _SCALE.match(text)
    name = _SCALE_WORDS.get(plain(found["word"])) if found else None
    if found is None or name is None:
        raise _not_understood(word, line)
    return Scale(name, float(found["number"]) if found["number"] else None)


def _not_understood(word: str, line: str) -> JumelageError:
    return JumelageError(
        "“{word}” is not understood in the criterion “{line}”: after the field and a colon write a kind ({kinds}), a "
        "scale ({scales}) or a weight.",
        word=word,
        line=line,
        kinds=", ".join(KINDS),
        scales=", ".join(SCALES),
    )


def written(criterion: Criterion) -> str:
    """A criterion as `parse` reads it."""
    fields = " + ".join(map(_quoted, criterion.fields))
    left = fields if criterion.name == " + ".join(criterion.fields) else f"{_quoted(criterion.name)} = {fields}"
    words = [criterion.kind] if criterion.kind else []
    if criterion.levels:
        words[0] += " " + " < ".join(map(_quoted, criterion.levels))
    if criterion.kind == NUMBER:
        reaches = ("" if scale.reach is None else f" {scale.reach:g}" for scale in criterion.scales)
        words.append(" + ".join(scale.name + reach for scale, reach in zip(criterion.scales, reaches)))
    return f"{left}: {', '.join([*words, f'weight {criterion.weight:g}'])}"


def _quoted(name: str) -> str:
    return f'"{name}"' if re.search(r"[:;,+=<]", name) else name
