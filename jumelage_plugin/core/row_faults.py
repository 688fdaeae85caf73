"""What a row lacks of what its table requires, told before the database refuses it with words of its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .errors import JumelageError
from .messages import Message, message
from .schema import Column, Table


def check_row(table: Table, row: Mapping[str, Any]) -> None:
    """Raise `JumelageError` with the first field of a row that its table would refuse, and why."""
    for column in table.columns:
        fault = _fault(column, row.get(column.name))
        if fault is not None:
            raise JumelageError("{field}: {fault}", field=column.label, fault=fault)


def _fault(column: Column, value: Any) -> Message | None:
    if value is None or (isinstance(value, str) and not value.strip()):
        return message("Must be filled in.") if column.required and column.default is None else None
    if column.longest and len(value) > column.longest:
        return message("At most {count} characters.", count=column.longest)
    if column.low is not None and not value >= column.low:
        return message("At least {value}.", value=f"{column.low:g}")
    if column.high is not None and not value <= column.high:
        return message("At most {value}.", value=f"{column.high:g}")
    return None
