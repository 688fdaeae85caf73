"""The nine sheets of the set: their codes, titles, papers and what draws them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ...core.errors import JumelageError
from ...core.messages import Message, message
from . import cahier, cahier_binding, matrix, practices, ranking, schedule, side_by_side, visits, walk, why
from .material import Material
from .paper import Paper
from .sheet import Sheet


def _always(_material: Material) -> Message | None:
    return None


@dataclass(frozen=True)
class Part:
    """One layout of a poster; a poster of several is printed in their order."""

    code: str
    compose: Callable[[Sheet, Material], None]
    title: Message


@dataclass(frozen=True)
class Poster:
    """One poster of the set, drawn at the size of its paper and enlarged from there.

    `ready` says why there is nothing to show yet, None where there is.
    """

    code: str
    title: Message
    paper: Paper
    parts: tuple[Part, ...]
    ready: Callable[[Material], Message | None] = _always


def _single(
    code: str,
    title: Message,
    compose: Callable[[Sheet, Material], None],
    paper: Paper,
    ready: Callable[[Material], Message | None] = _always,
) -> Poster:
    return Poster(code, title, paper, (Part(code, compose, title),), ready)


def _compose_why(sheet: Sheet, material: Material) -> None:
    if material.run is None:
        raise JumelageError("The analogues of this pair have not been computed.")
    why.compose(sheet, material.run.content, material.run.extent)


_UPRIGHT, _LYING = Paper("A3"), Paper("A3", landscape=True)

POSTERS: tuple[Poster, ...] = (
    _single("p1", message("Why this twin?"), _compose_why, _UPRIGHT),
    _single("p2", message("Sensory walk"), walk.compose, _UPRIGHT, walk.ready),
    _single("p3", message("Observed practices"), practices.compose, _LYING, practices.ready),
    Poster(
        "p4",
        message("Good practices"),
        Paper("A4"),
        (
            Part("p4_front", cahier_binding.compose_front, message("Good practices: cover and contents")),
            Part("p4", cahier.compose_sheets, message("Good practices: sheets")),
            Part("p4_index", cahier_binding.compose_index, message("Good practices: index")),
        ),
        cahier.ready,
    ),
    _single("p5", message("Themes workshop"), matrix.compose_filled, _LYING),
    _single("p5_empty", message("Themes workshop, to write on"), matrix.compose_empty, _LYING),
    _single("p6", message("Ranked actions"), ranking.compose, _LYING, ranking.ready),
    _single("p7", message("Reports of visits"), visits.compose, Paper("A4"), visits.ready),
    _single("p8", message("Backward plan"), schedule.compose, _LYING, schedule.ready),
    _single("p9", message("Two communes side by side"), side_by_side.compose, _LYING),
)


def poster(code: str) -> Poster:
    """A poster by its code; KeyError when there is none."""
    return next(one for one in POSTERS if one.code == code)
