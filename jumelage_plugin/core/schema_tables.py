"""All tables of a twinning, in the order in which they are made.

Texts are in the language of the twinning; the columns that end in `_twin` hold the same in the language of the
twin commune.
"""

from __future__ import annotations

from .schema import Table
from .tables_context import COMMUNE, COMMUNE_INDICATOR, CRITERION, META, PARTICIPANT, TWINNING, VALUE_LIST
from .tables_fieldwork import ATTENDANCE, EVENT, MEDIA, PRACTICE, ROUTE, SENSORY_READING
from .tables_home import ACTION, ACTION_PRACTICE, ACTION_VOTE, MEASURE, TASK, TRANSFER_VOTE

SCHEMA_VERSION = 1

TABLES = (
    META,
    VALUE_LIST,
    CRITERION,
    COMMUNE,
    COMMUNE_INDICATOR,
    TWINNING,
    PARTICIPANT,
    EVENT,
    ATTENDANCE,
    ROUTE,
    SENSORY_READING,
    PRACTICE,
    ACTION,
    MEASURE,
    MEDIA,
    TRANSFER_VOTE,
    ACTION_VOTE,
    ACTION_PRACTICE,
    TASK,
)


def table(name: str) -> Table:
    """A table by its name; KeyError when there is none."""
    for found in TABLES:
        if found.name == name:
            return found
    raise KeyError(name)
