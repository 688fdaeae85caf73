"""The twinnings that ship with the plugin as an example, from a plain table."""

from __future__ import annotations

import csv
from pathlib import Path

from ..core.errors import JumelageError
from ..core.twinnings import Twinning, guess_columns, read_rows


def read_twinnings(path: Path) -> list[Twinning]:
    """The rows of a CSV (UTF-8, commas). Raises `JumelageError` where it is missing or damaged."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file)
            rows = list(reader)
            return read_rows(rows, guess_columns(list(reader.fieldnames or ())))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise JumelageError("The data file {name} is damaged: reinstall the plugin.", name=path.name) from error
