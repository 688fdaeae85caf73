"""The former codes of places that merged, as they ship."""

from __future__ import annotations

import csv
from pathlib import Path

from ..core.errors import JumelageError
from ..core.places import Former


def read_former_codes(path: Path) -> list[Former]:
    """All former codes; raise `JumelageError` when the file is missing or damaged."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file, delimiter=";"))
        return [Former(country, code, current, kind, name) for country, code, current, kind, name in rows[1:]]
    except (OSError, ValueError) as error:
        raise JumelageError("The data file {name} is damaged: reinstall the plugin.", name=path.name) from error
