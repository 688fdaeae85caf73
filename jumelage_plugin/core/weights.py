"""Weights of variables, as the planner writes them. Standard library only."""

from __future__ import annotations

import math

from .errors import JumelageError
from .named_numbers import named_number
from .options import VariableSet

Weights = tuple[float, ...]
"""One weight for each variable compared, 1 on average; empty when all weigh the same."""


def read_weights(text: str, variables: VariableSet, chosen: tuple[int, ...]) -> Weights:
    """The weights in a text such as ``tas_jja=2; pr_jja=0.5``, for the variables `chosen` of a set.

    What is not named weighs 1; all are then divided by their mean, so that only their ratios count.
    Raises `JumelageError` on what cannot be read, a variable that is not compared, or a weight of 0 or less.
    """
    names = [variables.names[i] for i in chosen]
    given: dict[str, float] = {}
    for part in filter(None, (part.strip() for part in text.split(";"))):
        name, weight = _read_part(part)
        if name not in names:
            raise JumelageError(
                "“{name}” in the weights is not a variable compared: {names}.", name=name, names=", ".join(names)
            )
        if name in given:
            raise JumelageError("“{name}” has two weights: give it one.", name=name)
        given[name] = weight
    weights = [given.get(name, 1.0) for name in names]
    if len(set(weights)) <= 1:
        return ()
    mean = math.fsum(weights) / len(weights)
    return tuple(weight / mean for weight in weights)


def _read_part(part: str) -> tuple[str, float]:
    """The name and the weight in ``name=weight``; the weight may have a decimal comma."""
    found = named_number(part)
    if found is None:
        raise JumelageError(
            "“{part}” is not a weight: write the name of a variable, = and a number, as in tas_jja=2; pr_jja=0.5.",
            part=part,
        )
    name, weight = found
    if not 0.0 < weight < math.inf:
        raise JumelageError("The weight of {name} must be greater than 0: leave the variable out instead.", name=name)
    return name, weight
