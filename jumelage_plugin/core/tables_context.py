"""The tables of what a twinning stands on: lists, criteria, both communes, the pair, the people.

Personal data stand in `participant` alone: every other table names people by the uuid of a participant, or by
their pseudonym, and only the pseudonym leaves the twinning.
"""

from __future__ import annotations

from .messages import message
from .schema import (
    AREA,
    BOOLEAN,
    DATE,
    INTEGER,
    LINE,
    REAL,
    TEXT,
    Column,
    Rule,
    Table,
    key,
    parent,
)
from .schema_parts import (
    TWO_COMMUNES,
    in_order,
    of_twinning,
)

LONGEST_TWINNING = 200
"""Characters of the name of a twinning."""

META = Table(
    "meta",
    message("About this file"),
    (
        Column("key", TEXT, message("Key"), required=True, unique=True),
        Column("value", TEXT, message("Value")),
    ),
    title="key",
)

VALUE_LIST = Table(
    "value_list",
    message("Lists of values"),
    (
        Column("list", TEXT, message("List"), required=True),
        Column("code", TEXT, message("Code"), required=True, unique=True),
        Column("fr", TEXT, message("French"), required=True),
        Column("es", TEXT, message("Spanish"), required=True),
        Column("en", TEXT, message("English"), required=True),
        Column("position", INTEGER, message("Position"), required=True, default=0),
        Column("active", BOOLEAN, message("In use"), required=True, default=1),
        Column("source", TEXT, message("Source")),
    ),
    rules=(
        Rule(
            "code GLOB list || '_*'",
            'left("code", length("list") + 1) = "list" || \'_\'',
            message("The code must begin with the name of its list and “_”."),
            "code",
        ),
    ),
    title="code",
)

CRITERION = Table(
    "criterion",
    message("Criteria"),
    (
        Column("code", TEXT, message("Code"), required=True, unique=True),
        Column("family", TEXT, message("Family"), required=True),
        Column("fr", TEXT, message("French"), required=True),
        Column("es", TEXT, message("Spanish"), required=True),
        Column("en", TEXT, message("English"), required=True),
        Column("weight", REAL, message("Weight"), required=True, default=1, low=0),
        Column("veto", BOOLEAN, message("Can rule out"), required=True, default=0),
        Column("position", INTEGER, message("Position"), required=True, default=0),
    ),
    rules=(
        Rule(
            "family IN ('transfer', 'impact', 'effort')",
            "\"family\" IN ('transfer', 'impact', 'effort')",
            message("The family is transfer, impact or effort."),
            "family",
        ),
    ),
    title="code",
)

COMMUNE = Table(
    "commune",
    message("Communes"),
    (
        key(),
        Column("country", TEXT, message("Country"), required=True, longest=2),
        Column("code", TEXT, message("Official code"), required=True),
        Column("name", TEXT, message("Name"), required=True),
        Column("population", INTEGER, message("Inhabitants"), low=0),
        Column("population_year", INTEGER, message("Year of the population"), low=1800, high=2200),
        Column("elevation_m", REAL, message("Elevation (m)")),
        Column("area_km2", REAL, message("Area (km²)"), low=0),
        Column("density_class", TEXT, message("Density class"), values="DEN"),
        Column("longitude", REAL, message("Longitude of the centre"), low=-180, high=180, hidden=True),
        Column("latitude", REAL, message("Latitude of the centre"), low=-90, high=90, hidden=True),
        Column("contact_email", TEXT, message("E-mail of the town hall")),
        Column("website", TEXT, message("Web site")),
        Column("source", TEXT, message("Source")),
        Column("licence", TEXT, message("Licence")),
    ),
    geometry=AREA,
    unique=(("country", "code"),),
    title="name",
)

COMMUNE_INDICATOR = Table(
    "commune_indicator",
    message("Figures of the communes"),
    (
        key(),
        parent("commune", message("Commune")),
        Column("indicator", TEXT, message("Indicator"), required=True),
        Column("code", TEXT, message("Code"), hidden=True),
        Column("period", TEXT, message("Period"), required=True, default="", hidden=True),
        Column("scenario", TEXT, message("Scenario"), required=True, default="", hidden=True),
        Column("value", REAL, message("Value")),
        Column("low", REAL, message("Low")),
        Column("high", REAL, message("High")),
        Column("unit", TEXT, message("Unit")),
        Column("source", TEXT, message("Source"), required=True),
        Column("url", TEXT, message("Address of the source")),
    ),
    unique=(("commune_uuid", "indicator", "period", "scenario"),),
    title="indicator",
)

TWINNING = Table(
    "twinning",
    message("Twinning"),
    (
        key(),
        Column("name", TEXT, message("Name"), required=True, longest=LONGEST_TWINNING),
        Column("home_uuid", TEXT, message("My commune"), required=True, refers="commune"),
        Column("twin_uuid", TEXT, message("Twin commune"), required=True, refers="commune"),
        Column("horizon", TEXT, message("Horizon")),
        Column("scenario", TEXT, message("Scenario")),
        Column("dissimilarity", REAL, message("Climate dissimilarity (sigma)"), low=0),
        Column("rank", INTEGER, message("Rank among the twins"), low=1),
        Column("method", TEXT, message("Method of the run"), hidden=True),
        Column("twinned_since", INTEGER, message("Twinned since"), low=1800, high=2200),
        Column("start_date", DATE, message("Start of the project")),
        Column("departure_date", DATE, message("Departure")),
        Column("return_date", DATE, message("Return")),
        Column("end_date", DATE, message("End of the project")),
        Column("status", TEXT, message("Status"), required=True, default="STJ_PREPARING", values="STJ"),
        Column("language", TEXT, message("Language"), required=True, default="fr", longest=2, hidden=True),
        Column("twin_language", TEXT, message("Language of the twin commune"), default="es", longest=2, hidden=True),
        Column("budget_eur", REAL, message("Budget (€)"), low=0),
        Column("summary", TEXT, message("Summary"), lines=True),
        Column("summary_twin", TEXT, message("Summary in the twin's language"), lines=True),
    ),
    geometry=LINE,
    rules=(
        TWO_COMMUNES,
        in_order("start_date", "end_date", message("The end must not come before the start.")),
        in_order("departure_date", "return_date", message("The return must not come before the departure.")),
    ),
    title="name",
)

PARTICIPANT = Table(
    "participant",
    message("Participants (personal data)"),
    (
        key(),
        of_twinning(),
        Column("commune_uuid", TEXT, message("Commune"), refers="commune"),
        Column("pseudonym", TEXT, message("Pseudonym"), required=True, longest=60),
        Column("family_name", TEXT, message("Family name")),
        Column("given_name", TEXT, message("Given name")),
        Column("role", TEXT, message("Role"), required=True, values="ROL"),
        Column("domain", TEXT, message("Domain"), values="DOM"),
        Column("capacity", TEXT, message("Capacity"), values="CAP"),
        Column("organisation", TEXT, message("Organisation")),
        Column("email", TEXT, message("E-mail")),
        Column("phone", TEXT, message("Phone")),
        Column("languages", TEXT, message("Languages spoken")),
        Column("data_consent", BOOLEAN, message("Agrees that these data are kept"), required=True, default=0),
        Column("image_consent", BOOLEAN, message("Agrees to be shown in photos"), required=True, default=0),
        Column("consent_date", DATE, message("Date of the agreement")),
        Column("delete_after", DATE, message("Delete after")),
    ),
    unique=(("twinning_uuid", "pseudonym"),),
    title="pseudonym",
)
