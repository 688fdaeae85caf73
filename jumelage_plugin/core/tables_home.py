"""The tables of what is decided at home: actions, measures there are, votes, tasks."""

from __future__ import annotations

from .messages import message
from .schema import (
    BOOLEAN,
    DATE,
    INTEGER,
    POINT,
    REAL,
    SET_NULL,
    TEXT,
    Column,
    Table,
    key,
    parent,
)
from .schema_parts import (
    in_order,
    of_twinning,
    person,
    title,
)

ACTION = Table(
    "action",
    message("Actions at home"),
    (
        key(),
        of_twinning(),
        Column("event_uuid", TEXT, message("Event"), refers="event", on_delete=SET_NULL),
        *title(),
        Column("description", TEXT, message("Description"), lines=True),
        Column("theme", TEXT, message("Theme"), required=True, values="THE"),
        Column("domain", TEXT, message("Domain"), values="DOM"),
        Column("measure_type", TEXT, message("Type of measure"), values="KTM"),
        Column("hazards", TEXT, message("Hazards"), values="HAZ", many=True),
        Column("principle", TEXT, message("Principle of resilience"), values="RES"),
        Column("functions", TEXT, message("Functions of resilience"), values="FUN", many=True),
        Column("owner", TEXT, message("Led by")),
        Column("partners", TEXT, message("With")),
        Column("term", TEXT, message("Term"), values="TER"),
        Column("cost_eur", REAL, message("Cost (€)"), low=0),
        Column("funding", TEXT, message("Funding")),
        Column("no_regret", BOOLEAN, message("Useful whatever the climate (no regret)")),
        Column("indicator", TEXT, message("Follow-up indicator")),
        Column("target", TEXT, message("Target")),
        Column("status", TEXT, message("Status"), required=True, default="STA_PROPOSED", values="STA"),
        Column("impact", REAL, message("Impact"), hidden=True),
        Column("effort", REAL, message("Effort"), hidden=True),
        Column("rank", INTEGER, message("Rank"), hidden=True),
        Column("rank_stability", REAL, message("Stability of the rank"), hidden=True),
        Column("example", BOOLEAN, message("Invented example"), required=True, default=0),
    ),
    geometry=POINT,
    title="title",
)

MEASURE = Table(
    "measure",
    message("Measures that my commune has"),
    (
        key(),
        of_twinning(),
        *title(),
        Column("theme", TEXT, message("Theme"), values="THE"),
        Column("domain", TEXT, message("Domain"), values="DOM"),
        Column("hazards", TEXT, message("Hazards"), values="HAZ", many=True),
        Column("status", TEXT, message("State"), required=True, default="MEA_PARTIAL", values="MEA"),
        Column("source", TEXT, message("Source document")),
        Column("year", INTEGER, message("Year"), low=1800, high=2200),
        Column("cost_eur", REAL, message("Cost (€)"), low=0),
        Column("indicator", TEXT, message("Follow-up indicator")),
        Column("place", TEXT, message("Place")),
        Column("note", TEXT, message("Note"), lines=True),
        Column("example", BOOLEAN, message("Invented example"), required=True, default=0),
    ),
    geometry=POINT,
    title="title",
)


def _vote(voted: Column, *more: Column) -> tuple[Column, ...]:
    return (
        key(),
        voted,
        Column("criterion", TEXT, message("Criterion"), required=True),
        Column("voter", TEXT, message("Voter"), required=True, longest=60),
        Column("score", INTEGER, message("Score, from 0 to 4; empty: don't know"), low=0, high=4),
        *more,
        Column("comment", TEXT, message("Comment"), lines=True),
    )


TRANSFER_VOTE = Table(
    "transfer_vote",
    message("Votes on what transfers"),
    _vote(
        parent("practice", message("Practice")),
        Column("confidence", INTEGER, message("Confidence, from 1 to 3"), low=1, high=3),
    ),
    unique=(("practice_uuid", "criterion", "voter"),),
)

ACTION_VOTE = Table(
    "action_vote",
    message("Scores of the actions"),
    _vote(parent("action", message("Action"))),
    unique=(("action_uuid", "criterion", "voter"),),
)

ACTION_PRACTICE = Table(
    "action_practice",
    message("Practices that inspired the actions"),
    (
        key(),
        parent("action", message("Action")),
        parent("practice", message("Practice")),
        Column("adaptation", TEXT, message("What was changed"), lines=True),
    ),
    unique=(("action_uuid", "practice_uuid"),),
)

TASK = Table(
    "task",
    message("Tasks"),
    (
        key(),
        of_twinning(),
        Column("parent_uuid", TEXT, message("Part of"), refers="task", on_delete=SET_NULL, hidden=True),
        *title(),
        Column("phase", TEXT, message("Phase"), required=True, values="PHA"),
        Column("anchor", TEXT, message("Counted from"), required=True, default="ANC_DEPARTURE", values="ANC"),
        Column("offset_days", INTEGER, message("Days before (−) or after (+)")),
        Column("duration_days", INTEGER, message("Duration (days)"), low=0),
        Column("start_date", DATE, message("Start")),
        Column("end_date", DATE, message("End")),
        Column("milestone", BOOLEAN, message("Milestone"), required=True, default=0),
        person("owner_uuid"),
        Column("deliverable", TEXT, message("Deliverable")),
        Column("template", TEXT, message("Template")),
        Column("progress_pct", INTEGER, message("Progress (%)"), required=True, default=0, low=0, high=100),
        Column("cost_eur", REAL, message("Cost (€)")),
        Column("staff_days", REAL, message("Days of staff"), low=0),
        Column("status", TEXT, message("Status"), required=True, default="STT_TODO", values="STT"),
        Column("depends_on", TEXT, message("Depends on"), hidden=True),
    ),
    rules=(in_order("start_date", "end_date", message("The end must not come before the start.")),),
    indexes=(("twinning_uuid", "start_date"),),
    title="title",
)
