"""The names of all places, read once in the background, and which place a name or a code means. No widgets."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from qgis.core import QgsApplication, QgsTask

from ..jumelage_plugin.bridge.wording import tr
from ..jumelage_plugin.core.communes import CommuneTable, plain
from ..jumelage_plugin.io.dataset import Dataset

_KEY = re.compile(r"\b([A-Za-z]{2}:\w+)")
_AFTER_NAME = re.compile(r" (\(.*\) )?[a-z]{2}:\w+")
_READING: list[QgsTask] = []
"""The task that reads the names, while it does."""


@lru_cache(maxsize=1)
def every_place() -> CommuneTable:
    """Communes and localities; read once a session."""
    return Dataset().communes(True)


@lru_cache(maxsize=1)
def entries() -> list[tuple[str, str]]:
    """All places as ``Carbonne (Occitanie) FR:31107``, without case and accents and as written; made once a session."""
    table = every_place()
    regions = [f" ({region})" if region else "" for region in table.region]
    texts = [f"{table.name[i]}{regions[i]} {table.key(i)}" for i in range(len(table))]
    return sorted((plain(text), text) for text in texts)


def fitting(typed: str, most: int) -> list[tuple[str, str]]:
    """The entries in which `typed` stands, none for nothing; those that begin with it first, at most so many."""
    wanted = plain(typed)
    if not wanted:
        return []
    beginning, within = [], []
    for entry in entries():
        if wanted in entry[0]:
            (beginning if entry[0].startswith(wanted) else within).append(entry)
            if len(beginning) == most:
                break
    return [*beginning, *within][:most]


def are_read() -> bool:
    """Whether `entries` answers at once."""
    return entries.cache_info().currsize > 0


def when_read(then: Callable[[], object]) -> None:
    """Call `then` in the main thread once the names are read: at once when they are. It takes up to a second."""
    if are_read():
        then()
        return
    if not _READING:
        task = QgsTask.fromFunction(
            tr("Names of the communes"), lambda _task: len(entries()) + len(every_place().keys())
        )
        task.taskCompleted.connect(_READING.clear)
        task.taskTerminated.connect(_READING.clear)
        _READING.append(task)
        QgsApplication.taskManager().addTask(task)
    _READING[0].taskCompleted.connect(then)


def key_in(text: str) -> str:
    """The key inside an entry, else the text as typed."""
    found = _KEY.search(text)
    return found.group(1).upper() if found else text.strip()


def find(text: str) -> tuple[CommuneTable, int]:
    """The place of a key, a code or a name: a table and the row in it.

    Raises `JumelageError` when there is none, or more than one. Names are those of `entries`.
    """
    if ":" in text:
        table = Dataset().place(*(part.strip().upper() for part in text.split(":", 1)))
        if len(table):
            return table, 0
    table = every_place()
    if not any(letter.isdigit() or letter == ":" for letter in text):
        # folding all the names again would take a quarter of a second
        wanted = plain(text.strip())
        bearing = [
            entry
            for folded, entry in entries()
            if folded.startswith(wanted) and _AFTER_NAME.fullmatch(folded, len(wanted))
        ]
        at = table.keys()
        table = table.take([at[key_in(entry)] for entry in bearing])
    return table, table.find(text)
