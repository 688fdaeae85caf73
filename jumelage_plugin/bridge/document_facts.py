"""What documents tell of a twinning: its rows, figures and photos, in the language of the document.

Of people only pseudonym, role, domain, capacity and commune are read: names, addresses and telephone numbers never
come near a document. Photos are those that may be published, as copies that tell nothing but their picture.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from qgis.core import QgsProject

from ..core.document import BODY, NOTE, Block, Paragraph
from ..core.errors import JumelageError
from ..core.horizons import CUSTOM, HORIZONS, Horizon
from ..core.schema import UUID
from ..core.sensory import Stop
from . import statements
from .evaluations import stops_of, unserved
from .example_twinning import EXAMPLE
from .photos import publishable_copy
from .posters import labels
from .posters.material import PHOTO, Material
from .posters.side_by_side import method_of
from .twinning_folder import TwinningFolder
from .twinning_rows import Row
from .wording import capital, say, tr

_PARENTS = ("practice_uuid", "sensory_reading_uuid", "event_uuid", "action_uuid")


@dataclass(frozen=True)
class Figure:
    """One figure of the pair: home today and at the horizon with its range, the twin today; rows of the table."""

    code: str
    label: str
    unit: str
    today: Row | None
    later: Row | None
    there: Row | None

    @property
    def is_complete(self) -> bool:
        """Whether what is expected at home can be compared with what is lived in the twin."""
        return self.later is not None and self.there is not None and self.there["value"] is not None

    @property
    def gap(self) -> float:
        """The twin today less home at the horizon; only where `is_complete`."""
        return float(self.there["value"] - self.later["value"])

    @property
    def inside(self) -> bool:
        """Whether the twin today lies within the range of the models for home; only where `is_complete`."""
        low, high = self.later["low"], self.later["high"]
        return low is not None and high is not None and low <= self.there["value"] <= high


@dataclass(frozen=True)
class Member:
    """A participant, without anything that names a person."""

    uuid: str
    pseudonym: str
    role: str
    domain: str
    capacity: str
    commune: str


@dataclass(frozen=True)
class Shown:
    """A photo that may be published: its copy, what is said of it, and whose it is."""

    path: Path
    alt: str
    caption: str
    credit: str

    @property
    def legend(self) -> str:
        """Caption and credit in one line."""
        return " – ".join(filter(None, (self.caption, self.credit)))


class DocumentFacts:
    """One twinning in one language; to be used within `speaking` of that language."""

    def __init__(
        self,
        project: QgsProject,
        folder: TwinningFolder,
        language: str,
        photos: Path,
        copied: dict[str, Path] | None = None,
    ) -> None:
        """Read from the layers of an open project; copies of photos go to the folder `photos`, `copied` are there."""
        self.project, self.folder, self.language = project, folder, language
        self.material = Material(project, folder)
        self._photos = photos
        self._copied = {} if copied is None else copied

    def in_language(self, language: str) -> DocumentFacts:
        """The same twinning in another language; a photo is copied once for all of them."""
        return DocumentFacts(self.project, self.folder, language, self._photos, self._copied)

    # The pair

    @property
    def pair(self) -> Row:
        """The row of the twinning."""
        return self.material.pair

    @property
    def name(self) -> str:
        """The name of the twinning."""
        return str(self.pair["name"])

    @property
    def home(self) -> str:
        """The name of the commune at home."""
        return str(self.material.home["name"])

    @property
    def twin(self) -> str:
        """The name of the twin commune."""
        return str(self.material.twin["name"])

    @property
    def sides(self) -> tuple[tuple[str, str], ...]:
        """Home and twin: uuid and name."""
        return ((str(self.pair["home_uuid"]), self.home), (str(self.pair["twin_uuid"]), self.twin))

    @property
    def horizon(self) -> str:
        """The horizon in a few words."""
        return labels.horizon(self.material)

    @property
    def horizon_in_full(self) -> str:
        """The horizon with the warming that it stands for."""
        name = self.pair["scenario"] or ""
        if name in HORIZONS and name != CUSTOM:
            return statements.horizon_name(Horizon(name, 0.0, ""))
        return self.horizon

    @property
    def sigma(self) -> float | None:
        """The difference that remains between the climates, None where it is not known."""
        return None if self.pair["dissimilarity"] is None else float(self.pair["dissimilarity"])

    @cached_property
    def method(self) -> dict[str, Any]:
        """The settings of the run that judged the twin."""
        return method_of(self.material)

    @cached_property
    def figures(self) -> list[Figure]:
        """The figures of both communes, in the order of the table."""
        found: dict[str, dict[str, Row]] = {}
        for row in self.material.indicators:
            key = row.get("code") or row["indicator"]
            at_home = row["commune_uuid"] == self.pair["home_uuid"]
            place = "later" if row["scenario"] else "today" if at_home else "there"
            found.setdefault(key, {})[place] = row
        return [self._figure(code, rows) for code, rows in found.items()]

    def _figure(self, code: str, rows: dict[str, Row]) -> Figure:
        row = next(iter(rows.values()))
        return Figure(
            code, labels.of(code, row), row["unit"] or "", rows.get("today"), rows.get("later"), rows.get("there")
        )

    def figure(self, code: str) -> Figure | None:
        """A figure by its code, None where the twinning lacks it."""
        return next((figure for figure in self.figures if figure.code == code), None)

    @property
    def climate(self) -> list[Figure]:
        """The figures that have a value at the horizon."""
        return [figure for figure in self.figures if figure.later is not None]

    # People

    @cached_property
    def people(self) -> list[Member]:
        """The participants, by pseudonym."""
        found = [
            Member(
                row[UUID],
                row["pseudonym"],
                row["role"],
                row["domain"] or "",
                row["capacity"] or "",
                row["commune_uuid"] or "",
            )
            for row in self.material.rows("participant")
        ]
        return sorted(found, key=lambda one: (one.role, one.domain, one.pseudonym))

    def attendance(self, event: Row) -> dict[tuple[str, str], int]:
        """How many attended an event, by domain and commune (both empty where not told)."""
        by_uuid = {one.uuid: one for one in self.people}
        counts: dict[tuple[str, str], int] = {}
        for uuid in self.material.attendance.get(event[UUID], ()):
            one = by_uuid.get(uuid)
            place = (one.domain, one.commune) if one else ("", "")
            counts[place] = counts.get(place, 0) + 1
        return counts

    # What was seen

    def stops(self, event: Row) -> list[Stop]:
        """The stops of the walks of an event, each from all who noted it."""
        routes = {row[UUID] for row in self.material.routes if row["event_uuid"] == event[UUID]}
        return stops_of(row for row in self.material.readings if row["route_uuid"] in routes)

    @cached_property
    def _media(self) -> list[Row]:
        rows = [row for row in self.material.rows("media") if row["type"] == PHOTO]
        return sorted(rows, key=lambda row: (row["position"] or 0, str(row["path"])))

    def photos(self, *parents: str) -> list[Shown]:
        """The photos of these rows that may be published: allowed, credited, described, and still there."""
        return [self._shown(row) for row in self._of(parents) if self._may_be_shown(row)]

    def media_to_show(self) -> list[Row]:
        """All media that may be published, sounds and films too, by the same rule as the photos."""
        rows = sorted(self.material.rows("media"), key=lambda row: (str(row["type"]), str(row["path"])))
        return [row for row in rows if self._may_be_shown(row)]

    def photos_held_back(self, *parents: str) -> int:
        """How many photos of these rows are not shown."""
        return sum(not self._may_be_shown(row) for row in self._of(parents))

    def _of(self, parents: tuple[str, ...]) -> list[Row]:
        return [row for row in self._media if any(row[name] in parents for name in _PARENTS if row[name])]

    def _may_be_shown(self, row: Row) -> bool:
        allowed = row["publishable"] and (row["consent"] or not row["people_visible"])
        described = row["alt_text"] or self.text(row, "caption")
        return bool(allowed and described and row["author"] and row["licence"] and self._file(row).is_file())

    def _file(self, row: Row) -> Path:
        path = (self.folder.path / str(row["path"])).resolve()
        inside = self.folder.path.resolve() in path.parents
        return path if inside else self.folder.path / "outside"

    def _shown(self, row: Row) -> Shown:
        key = str(row[UUID])
        if key not in self._copied:
            copy = self._photos / f"photo-{len(self._copied) + 1}.jpg"
            publishable_copy(self._file(row), copy)
            self._copied[key] = copy
        caption = self.text(row, "caption")
        return Shown(
            self._copied[key],
            str(row["alt_text"] or caption),
            caption,
            tr("Photo: {author}, {licence}", author=row["author"], licence=row["licence"]),
        )

    # Words

    def text(self, row: Row, name: str) -> str:
        """A text that people wrote, in the language of the document where they wrote it in it."""
        return str(self.material.own(row, name) or "").strip()

    def language_of(self, row: Row, name: str) -> str:
        """The language of `text`; empty where it is that of the document."""
        translated = self.language == self.pair["twin_language"] and row.get(f"{name}_twin")
        own = str(self.pair["language"])
        return "" if translated or own == self.language else own

    def paragraphs(self, row: Row, name: str, kind: str = BODY) -> Iterator[Paragraph]:
        """A text that people wrote, a paragraph for each of its lines."""
        language = self.language_of(row, name)
        for line in self.text(row, name).splitlines():
            if line.strip():
                yield Paragraph(line.strip(), kind, language)

    def title(self, row: Row) -> str:
        """The title of a row, marked where it is of the invented example."""
        words = self.text(row, "title")
        invented = row.get("example") or (self.material.is_example and words in self._invented)
        return tr("{title} (invented example)", title=words) if invented else words

    @cached_property
    def _invented(self) -> frozenset[str]:
        """The titles of the events of the example: their table has no mark of its own."""
        events = json.loads(EXAMPLE.read_text(encoding="utf-8"))["events"]
        return frozenset(title for event in events for title in event["title"].values())

    def words(self, code: Any) -> str:
        """The words of a value of a list, empty for none."""
        return capital(str(self.material.words(code)))

    def listed(self, codes: Any) -> str:
        """The words of the values of a field that takes several."""
        return capital(self.material.listed(codes))

    @property
    def unserved(self) -> list[str]:
        """The principles of resilience that no action serves."""
        return [say(words) for words in unserved(self.project)]

    def example_note(self) -> list[Block]:
        """What must stand first where the twinning holds the invented example."""
        if not self.material.is_example:
            return []
        text = tr("This twinning holds the invented example: what is marked so was not observed, and nobody is real.")
        return [Paragraph(text, NOTE)]


def facts_of(project: QgsProject, folder: TwinningFolder, language: str, photos: Path) -> DocumentFacts:
    """The facts of a twinning. Raises `JumelageError` when the project lacks its twinning."""
    facts = DocumentFacts(project, folder, language, photos)
    if not facts.material.rows("twinning"):
        raise JumelageError("This project holds no twinning: make one with “New twinning”.")
    return facts
