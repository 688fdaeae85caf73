"""The filled case of a toolkit: a twinning made anew from the rows that may leave, its photos as copies.

Posters and documents are made from this twinning, never from the planner's own: what is not in it cannot be on them.
To count people it holds their pseudonyms until `settle` writes its data once more without any trace of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..core.errors import JumelageError
from ..core.messages import Message, message
from ..core.private_words import Search, told_as
from ..core.schema import UUID
from ..core.toolkit import COUNTED, LEAVING, may_leave
from ..io.dataset import Dataset
from ..io.leaving_rows import Leaving, Replaced, numbered, people_in
from ..io.twinning_file import create_file, snapshot
from .photos import publishable_copy
from .project import copy_basemap
from .surroundings import write_surroundings
from .twinning_folder import FOLDERS, PHOTOS, TwinningFolder
from .twinning_project import write_twinning_project

_VOTES = ("transfer_vote", "action_vote")
_PARENTS = ("practice_uuid", "sensory_reading_uuid", "event_uuid", "action_uuid")


@dataclass
class Case:
    """A case that may leave, in the folder of its own; what was taken out of it, and what stays at home with why."""

    folder: TwinningFolder
    tables: dict[str, list[dict[str, Any]]]
    search: Search
    replaced: list[Replaced]
    people: int = 0
    """Participants, none of whom leaves."""
    left_out: list[tuple[str, Message]] = field(default_factory=list)
    """Files that stay: their name in the planner's folder, and why."""

    @property
    def pair(self) -> dict[str, Any]:
        """The row of the twinning."""
        return self.tables["twinning"][0]

    @property
    def home(self) -> dict[str, Any]:
        """The commune at home."""
        return self._commune("home_uuid")

    @property
    def twin(self) -> dict[str, Any]:
        """The twin commune."""
        return self._commune("twin_uuid")

    @property
    def photos(self) -> list[dict[str, Any]]:
        """The photos that leave: rows of the table `media`."""
        return self.tables["media"]

    def _commune(self, side: str) -> dict[str, Any]:
        return next(row for row in self.tables["commune"] if row[UUID] == self.pair[side])


def make_case(source: TwinningFolder, place: Path, scratch: Path, dataset: Dataset) -> Case:
    """Make the case in the empty folder `place`; `scratch` is a folder for what is thrown away afterwards.

    Raises `JumelageError` when the twinning cannot be read, or somebody is named where only a code can stand.
    """
    held = scratch / "held.gpkg"
    snapshot(source.gpkg, held)
    given = people_in(held)
    people = told_as(given)
    open_words = [str(row["name"]) for row in Leaving(held, Search(())).rows("commune", ("name",))]
    leaving = Leaving(held, Search(people, open_words))
    tables = {name: leaving.rows(name, columns) for name, columns in LEAVING.items()}
    if not tables["twinning"]:
        raise JumelageError("{name} is not the file of a climate twinning.", name=source.gpkg.name)
    for name in _VOTES:
        tables[name] = numbered(tables[name], "voter")
    case = Case(TwinningFolder(place), tables, leaving.search, leaving.replaced, len(people))
    for name in FOLDERS:
        (place / name).mkdir()
    tables["media"] = list(_photos(case, source))
    counted = {name: leaving.rows(name, columns) for name, columns in COUNTED.items()}
    names = {row[UUID]: person.pseudonym for row, person in zip(given, people)}
    counted["participant"] = [{**row, "pseudonym": names[row[UUID]]} for row in counted["participant"]]
    _write(case.folder.gpkg, {**tables, **counted})
    copy_basemap(dataset.basemap, place)
    ends = [(float(row["longitude"]), float(row["latitude"])) for row in (case.home, case.twin)]
    write_surroundings(place, dataset.communes_file, ends)
    countries = str(case.home["country"]), str(case.twin["country"])
    write_twinning_project(case.folder, str(case.pair["name"]), str(case.pair["language"]), countries)
    return case


def _photos(case: Case, source: TwinningFolder) -> Iterator[dict[str, Any]]:
    """The rows of the photos that leave, each with its copy, which tells nothing but its picture."""
    for row in case.tables["media"]:
        file = source.path / str(row["path"])
        inside = source.path.resolve() in file.resolve().parents
        if not may_leave(row):
            why = message("it is not to be published, shows people without their consent, or is no photo")
        elif not inside or not file.is_file():
            why = message("the file is missing")
        elif not any(row[name] for name in _PARENTS):
            why = message("it belongs to nothing yet")
        else:
            number = sum(1 for _ in (case.folder.photos).iterdir()) + 1
            copy = f"{PHOTOS}/photo_{number:03d}.jpg"
            try:
                publishable_copy(file, case.folder.path / copy)
            except JumelageError as error:
                case.left_out.append((str(row["path"]), error.message))
                continue
            yield {**row, "path": copy}
            continue
        case.left_out.append((str(row["path"]), why))


def settle(case: Case) -> None:
    """Write the data of the case anew without people: nothing is left in the free pages of a new file."""
    for file in case.folder.path.glob(f"{case.folder.gpkg.name}*"):
        file.unlink()
    _write(case.folder.gpkg, case.tables)


def _write(path: Path, tables: dict[str, list[dict[str, Any]]]) -> None:
    rows = dict(tables)
    create_file(path, rows.pop("value_list"), rows)
