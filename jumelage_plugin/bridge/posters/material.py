"""What the posters of a twinning tell, read from its tables: rows, words in the languages of the sheet, photos.

Names, addresses and telephone numbers of people are never read: a poster counts people, and no more.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePosixPath
from typing import Any

from qgis.core import QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from ...core.coverage import Coverage
from ...core.messages import message
from ...core.prioritisation import Ranked
from ...core.schema import UUID
from ...core.transferability import Transfer
from ...core.valuelists import THEMES
from ..bilingual import listed_in_both, pair, second_language, second_of, told
from ..evaluations import home_coverage, ranking, transfers
from ..twinning_folder import EXPORTS, TwinningFolder, layer
from ..twinning_rows import Row, codes_in, first_row, rows_of
from ..wording import capital, language
from .why_content import PosterContent

REJECTED, VALIDATED, DROPPED = "STP_REJECTED", "STP_VALIDATED", "STA_DROPPED"
WALK, PHOTO = "EVT_WALK", "MED_PHOTO"
PUBLISHED = f"{EXPORTS}/photos"
"""Where the copies of photos lie that may be given away: upright, without position, time or camera."""
_PARENTS = ("practice_uuid", "sensory_reading_uuid", "event_uuid", "action_uuid")
_MONTHS = (
    message("January"),
    message("February"),
    message("March"),
    message("April"),
    message("May"),
    message("June"),
    message("July"),
    message("August"),
    message("September"),
    message("October"),
    message("November"),
    message("December"),
)


@dataclass(frozen=True)
class Photo:
    """A photo that may be published: its copy (relative to the folder of the twinning), and what is said of it."""

    uuid: str
    original: str
    caption: str
    alt: str
    author: str
    licence: str

    @property
    def path(self) -> str:
        """The copy without anything but the picture."""
        return str(PurePosixPath(PUBLISHED) / f"{self.uuid}.jpg")

    @property
    def credit(self) -> str:
        """Who made it, and under which licence."""
        return ", ".join(filter(None, (self.author, self.licence)))


@dataclass(frozen=True)
class Run:
    """What the run that judged the pair says, and the extent (EPSG:3035) of the places on its map."""

    content: PosterContent
    extent: QgsRectangle


class Material:
    """The rows of a twinning, read when they are first asked for; texts come in the languages of `spoken`."""

    def __init__(self, project: QgsProject, folder: TwinningFolder, run: Run | None = None) -> None:
        """Read from the layers of an open project; `run` is there for the poster that tells of it."""
        self.project, self.folder, self.run = project, folder, run

    def rows(self, table: str) -> list[Row]:
        """All rows of a table."""
        return list(rows_of(layer(self.project, table)))

    # The pair

    @cached_property
    def pair(self) -> Row:
        """The row of the twinning."""
        return first_row(layer(self.project, "twinning"))

    @cached_property
    def communes(self) -> dict[str, Row]:
        """Both communes by uuid."""
        return {row[UUID]: row for row in self.rows("commune")}

    @property
    def home(self) -> Row:
        """The commune at home."""
        return self.communes[self.pair["home_uuid"]]

    @property
    def twin(self) -> Row:
        """The twin commune."""
        return self.communes[self.pair["twin_uuid"]]

    @cached_property
    def indicators(self) -> list[Row]:
        """The figures of both communes, with their sources."""
        return self.rows("commune_indicator")

    # What was seen

    @cached_property
    def practices(self) -> list[Row]:
        """The practices that were not set aside, by theme and title."""
        kept = [row for row in self.rows("practice") if row["status"] != REJECTED]
        return sorted(kept, key=lambda row: (THEMES.codes.index(row["theme"]), str(row["title"]).casefold()))

    @cached_property
    def validated(self) -> list[Row]:
        """The good practices."""
        return [row for row in self.practices if row["status"] == VALIDATED]

    @cached_property
    def events(self) -> list[Row]:
        """Visits, walks, workshops and meetings in their order."""
        return sorted(self.rows("event"), key=lambda row: (_seconds(row["start_time"]), str(row["title"])))

    @cached_property
    def routes(self) -> list[Row]:
        """The routes of the walks."""
        return self.rows("route")

    @cached_property
    def readings(self) -> list[Row]:
        """What each walker noted at each stop."""
        return [row for row in self.rows("sensory_reading") if row["stop"] is not None]

    @cached_property
    def attendance(self) -> dict[str, list[str]]:
        """The participants (uuid) of each event."""
        found: dict[str, list[str]] = {}
        for row in self.rows("attendance"):
            found.setdefault(row["event_uuid"], []).append(row["participant_uuid"])
        return found

    @cached_property
    def sides(self) -> dict[str, str]:
        """The commune (uuid) of each participant, empty where it is not told. Nothing else is read of people."""
        return {row[UUID]: row["commune_uuid"] or "" for row in self.rows("participant")}

    # What is decided

    @cached_property
    def actions(self) -> dict[str, Row]:
        """The actions that were not dropped, by uuid."""
        return {row[UUID]: row for row in self.rows("action") if row["status"] != DROPPED}

    @cached_property
    def ranked(self) -> list[Ranked]:
        """The actions in their order."""
        return [one for one in ranking(self.project) if one.action in self.actions]

    @cached_property
    def transfers(self) -> dict[str, Transfer]:
        """What the votes say of each practice."""
        return transfers(self.project)

    @cached_property
    def coverage(self) -> Coverage:
        """The measures of home against the practices of the twin."""
        return home_coverage(self.project)

    @cached_property
    def titles(self) -> dict[str, str]:
        """The titles of the practices by uuid, and of home's measures by the title in the language of home."""
        practices = {row[UUID]: self.own(row, "title") for row in self.rows("practice")}
        return practices | {row["title"]: self.own(row, "title") for row in self.rows("measure")}

    @cached_property
    def inspired(self) -> dict[str, list[str]]:
        """The titles of the practices that inspired each action."""
        titles = {row[UUID]: self.own(row, "title") for row in self.practices}
        found: dict[str, list[str]] = {}
        for row in self.rows("action_practice"):
            if row["practice_uuid"] in titles:
                found.setdefault(row["action_uuid"], []).append(titles[row["practice_uuid"]])
        return found

    @cached_property
    def tasks(self) -> list[Row]:
        """The tasks of the plan."""
        return self.rows("task")

    # Photos

    @cached_property
    def photos(self) -> dict[str, list[Photo]]:
        """The photos that may be published, by the uuid of what they show, in their order."""
        found: dict[str, list[Photo]] = {}
        rows = sorted(self.rows("media"), key=lambda row: (row["position"] or 0, str(row["path"])))
        for row in rows:
            parent = next((row[name] for name in _PARENTS if row[name]), "")
            if row["type"] == PHOTO and row["publishable"] and parent:
                found.setdefault(parent, []).append(self._photo(row))
        return found

    def _photo(self, row: Row) -> Photo:
        caption = self.own(row, "caption")
        return Photo(
            uuid=row[UUID],
            original=row["path"],
            caption=caption,
            alt=row["alt_text"] or str(caption),
            author=row["author"] or "",
            licence=row["licence"] or "",
        )

    # Words

    @cached_property
    def is_example(self) -> bool:
        """Whether any row is of the invented example."""
        return any(row["example"] for table in ("practice", "action", "measure") for row in self.rows(table))

    def own(self, row: Row, name: str) -> str:
        """A text that people wrote, in the languages of the sheet as far as they wrote it in them."""
        main = self._written(row, name, language()) or row[name] or ""
        other = second_language()
        return pair(main, self._written(row, name, other)) if other else main

    def field(self, rows: Iterable[Row], name: str) -> tuple[str, str]:
        """The expressions of such a text on the pages of an atlas: in the first language and, else empty, the second.

        A second language in which nobody wrote anything has none.
        """
        twin = f"{name}_twin"
        twins_own = language() == self.pair["twin_language"] != self.pair["language"]
        first, other = (twin, name) if twins_own else (name, twin)
        main = f"coalesce(nullif(\"{first}\", ''), \"{name}\", '')"
        second = second_language() in (self.pair["language"], self.pair["twin_language"])
        return main, f"coalesce(nullif(\"{other}\", {main}), '')" if second and any(
            row.get(other) for row in rows
        ) else ""

    def _written(self, row: Row, name: str, wanted: str) -> str:
        if wanted == self.pair["language"]:
            return row[name] or ""
        return row.get(f"{name}_twin") or "" if wanted == self.pair["twin_language"] else ""

    @cached_property
    def _lists(self) -> dict[str, Row]:
        return {row["code"]: row for row in self.rows("value_list")}

    def words(self, code: Any) -> str:
        """The words of a value of a list, empty for none; the code itself where the list lacks it."""
        if not code:
            return ""
        row = self._lists.get(code)
        if row is None:
            return str(code)
        other = second_language()
        return pair(row[language()], row[other]) if other else str(row[language()])

    def listed(self, codes: Any) -> str:
        """The words of the values of a field that takes several."""
        return listed_in_both(self.words(code) for code in codes_in(codes))

    def names(self) -> tuple[str, str]:
        """The names of home and twin."""
        return str(self.home["name"]), str(self.twin["name"])


def day(value: Any) -> str:
    """A date in words, empty where there is none."""
    if isinstance(value, QDateTime):
        value = value.date()
    if not isinstance(value, QDate) or not value.isValid():
        return ""
    year = value.toString("yyyy")
    month = _MONTHS[value.month() - 1]
    written = told(message("{day} {month} {year}", day=value.day(), month=month, year=year))
    if value.day() != 1:
        return written
    # French alone counts the first of a month by its rank
    codes = (language(), second_language())
    texts = [_first(text, code) for text, code in zip((str(written), second_of(written)), codes)]
    return pair(texts[0], texts[1]) if texts[1] else texts[0]


def _first(text: str, code: str) -> str:
    return f"1er{text[1:]}" if code == "fr" and text.startswith("1") else text


def hours(start: Any, end: Any) -> str:
    """From when to when, empty where it is not known."""
    times = [time.time() for time in (start, end) if isinstance(time, QDateTime) and time.isValid()]
    return " – ".join(map(_hour, times))


def _hour(time: QTime) -> str:
    """A time of the day as the language writes it; in two languages as both read it."""
    if second_language():
        return time.toString("HH:mm")
    hour, minute = time.toString("H"), time.toString("mm")
    if minute == "00":
        return told(message("{hour}:00", hour=hour))
    return told(message("{hour}:{minute}", hour=hour, minute=minute))


def counted(texts: Iterable[str]) -> str:
    """Texts in one line, with a middle dot between them; empty ones left out."""
    return " · ".join(capital(text) for text in texts if text)


def _seconds(value: Any) -> int:
    return value.toSecsSinceEpoch() if isinstance(value, QDateTime) and value.isValid() else 0
