"""What several tables share: columns, and rules between columns, once for the database, once for the form."""

from __future__ import annotations

from .messages import Message, message
from .schema import SET_NULL, TEXT, Column, Rule, parent

LONGEST_TITLE = 120


def title(tab: str = "") -> tuple[Column, ...]:
    """The title in both languages."""
    return (
        Column("title", TEXT, message("Title"), required=True, longest=LONGEST_TITLE, tab=tab),
        Column("title_twin", TEXT, message("Title in the twin's language"), longest=LONGEST_TITLE, tab=tab),
    )


def of_twinning() -> Column:
    """The twinning to which a row belongs."""
    return parent("twinning", message("Twinning"))


def person(name: str, tab: str = "") -> Column:
    """A participant by a role: observer, facilitator, writer and so on."""
    labels = {
        "observer_uuid": message("Observer"),
        "host_uuid": message("Facilitator"),
        "writer_uuid": message("Writer of the report"),
        "validated_by_uuid": message("Validated by"),
        "owner_uuid": message("Person in charge"),
        "participant_uuid": message("Participant"),
    }
    return Column(name, TEXT, labels[name], refers="participant", on_delete=SET_NULL, tab=tab)


def in_order(first: str, last: str, told: Message) -> Rule:
    """One date must not come after another; either may be missing."""
    return Rule(
        # without quotes: of a rule that begins with one SQLite tells the first word alone
        f"{last} IS NULL OR {first} IS NULL OR {last} >= {first}",
        f'"{last}" IS NULL OR "{first}" IS NULL OR "{last}" >= "{first}"',
        told,
        last,
    )


TWO_COMMUNES = Rule(
    "home_uuid <> twin_uuid",
    '"home_uuid" <> "twin_uuid"',
    message("A commune cannot be twinned with itself."),
    "twin_uuid",
)
VALIDATED_WITH_EVIDENCE = Rule(
    # proven, repeated, transferable: an observation alone does not make a good practice (FAO, 2015)
    "status <> 'STP_VALIDATED' OR (validated_on IS NOT NULL AND length(trim(coalesce(summary, ''))) > 0"
    " AND length(trim(coalesce(effects, ''))) > 0 AND length(trim(coalesce(limits, ''))) > 0"
    " AND evidence <> 'EVI_OBSERVED')",
    '"status" <> \'STP_VALIDATED\' OR ("validated_on" IS NOT NULL AND length(trim(coalesce("summary", \'\'))) > 0'
    " AND length(trim(coalesce(\"effects\", ''))) > 0 AND length(trim(coalesce(\"limits\", ''))) > 0"
    " AND \"evidence\" <> 'EVI_OBSERVED')",
    message(
        "A good practice is validated only with its summary, its effects, an evidence beyond a mere observation,"
        " its limits and the date of the validation."
    ),
    "status",
)
_PARENTS = ("practice_uuid", "sensory_reading_uuid", "event_uuid", "action_uuid")
AT_MOST_ONE_PARENT = Rule(
    # none: it waits to be placed
    " + ".join(f"({name} IS NOT NULL)" for name in _PARENTS) + " <= 1",
    " + ".join(f'if("{name}" IS NOT NULL, 1, 0)' for name in _PARENTS) + " <= 1",
    message("A file belongs to one practice, one stop, one event or one action."),
    "path",
)
RELATIVE_PATH = Rule(
    # a path of one computer leads nowhere on another
    "path NOT GLOB '/*' AND path NOT GLOB '[A-Za-z]:*' AND instr(path, '..') = 0 AND instr(path, char(92)) = 0",
    'NOT regexp_match("path", \'^/|^[A-Za-z]:\') AND strpos("path", \'..\') = 0 AND strpos("path", char(92)) = 0',
    message("The file must lie in the folder of the twinning."),
    "path",
)
CONSENT_FOR_PUBLICATION = Rule(
    "publishable = 0 OR people_visible = 0 OR consent = 1",
    'NOT "publishable" OR NOT "people_visible" OR "consent"',
    message("A photo in which people can be recognised is published only with their agreement."),
    "publishable",
)
