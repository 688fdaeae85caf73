"""The lists of values from which the fields of a twinning are chosen.

Codes are stored; people read the words. Hazards and key type measures are those of Climate-ADAPT (European
Environment Agency), the principles those of the resilience compass of Cerema, the density classes those of
Eurostat's degree of urbanisation at level 1; the themes and domains are the founding ones of climate twinning.
"""

from __future__ import annotations

from dataclasses import dataclass

from .messages import Message, message


@dataclass(frozen=True)
class Value:
    """One value of a list: its code, which begins with the prefix of the list, and its words."""

    code: str
    words: Message


@dataclass(frozen=True)
class ValueList:
    """A list of values in the order in which they are offered."""

    prefix: str
    name: Message
    values: tuple[Value, ...]
    source: str = ""

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes in their order."""
        return tuple(value.code for value in self.values)


def _list(prefix: str, name: Message, *values: tuple[str, Message], source: str = "") -> ValueList:
    return ValueList(prefix, name, tuple(Value(f"{prefix}_{code}", words) for code, words in values), source)


_EEA = "Climate-ADAPT, European Environment Agency"
_CEREMA = "La boussole de la résilience, Cerema"

THEMES = _list(
    "THE",
    message("Theme"),
    ("URB", message("Urban strategies for the local climate")),
    ("EXT", message("Measures for climate extremes")),
    ("RES", message("Natural resources, water and conflicts of use")),
    ("SOC", message("Habits and social behaviour")),
)
DOMAINS = _list(
    "DOM",
    message("Domain"),
    ("PLANNING", message("Planning and development")),
    ("WATER", message("Water management")),
    ("CIVIC", message("Civic organisation")),
    ("HEALTH", message("Health")),
    ("ECONOMY", message("Economy")),
)
HAZARDS = _list(
    "HAZ",
    message("Hazard"),
    ("EXTREMEHEAT", message("Extreme heat")),
    ("EXTREMECOLD", message("Extreme cold")),
    ("DROUGHT", message("Drought")),
    ("WATERSCARCE", message("Water scarcity")),
    ("FLOODING", message("Flooding")),
    ("STORM", message("Storm")),
    ("WILDFIRES", message("Wildfires")),
    ("ICEANDSNOW", message("Ice and snow")),
    ("SEALEVELRISE", message("Sea level rise")),
    ("NONSPECIFIC", message("Not specific")),
    source=_EEA,
)
MEASURE_TYPES = _list(
    "KTM",
    message("Type of measure"),
    ("A1", message("Policy instruments")),
    ("A2", message("Management and planning")),
    ("A3", message("Coordination, cooperation, networks")),
    ("B1", message("Financing, incentives")),
    ("B2", message("Insurance, risk sharing")),
    ("C1", message("Grey solutions (works, buildings)")),
    ("C2", message("Technological solutions")),
    ("D1", message("Green solutions (plants, soils)")),
    ("D2", message("Blue solutions (water)")),
    ("E1", message("Information, awareness")),
    ("E2", message("Skills, autonomy, ways of life")),
    source=_EEA,
)
PLACE_TYPES = _list(
    "PLA",
    message("Place type"),
    ("SQUARE", message("Square")),
    ("STREET", message("Street")),
    ("SCHOOLYARD", message("Schoolyard")),
    ("PARK", message("Park, garden")),
    ("CARPARK", message("Car park")),
    ("BUILDING", message("Building")),
    ("PATIO", message("Courtyard, home")),
    ("WATER", message("Water point")),
    ("FARMLAND", message("Farmland")),
    ("FOREST", message("Forest")),
)
SCALES = _list(
    "SCA",
    message("Scale"),
    ("HOME", message("A home or a building")),
    ("SITE", message("A street, a square, a site")),
    ("DISTRICT", message("A neighbourhood or a hamlet")),
    ("COMMUNE", message("The whole commune")),
    ("BEYOND", message("Several communes, a catchment")),
)
ORIGINS = _list(
    "ORI",
    message("Origin"),
    ("TRADITION", message("Tradition")),
    ("INNOVATION", message("Local innovation")),
    ("PROJECT", message("Project")),
    ("DUTY", message("Legal duty")),
)
PRACTICE_STATUS = _list(
    "STP",
    message("Status of a practice"),
    ("OBSERVED", message("Observed")),
    ("DOCUMENTED", message("Documented")),
    ("VALIDATED", message("Validated good practice")),
    ("REJECTED", message("Set aside")),
)
EVIDENCE = _list(
    "EVI",
    message("Evidence"),
    ("OBSERVED", message("Observation")),
    ("TESTIMONY", message("Several testimonies that agree")),
    ("MEASURED", message("Measurement")),
    ("EVALUATED", message("Published evaluation")),
)
POSITIONS = _list(
    "POS",
    message("Origin of the position"),
    ("GNSS", message("Satellite receiver")),
    ("EXIF", message("Position in the photo")),
    ("MAP", message("Placed on the map")),
    ("ADDRESS", message("Address")),
    ("IMPORT", message("Imported file")),
)
EVENT_TYPES = _list(
    "EVT",
    message("Type of event"),
    ("VISIT", message("Visit")),
    ("WALK", message("Sensory walk")),
    ("WORKSHOP1", message("Themes workshop")),
    ("WORKSHOP2", message("Actions workshop")),
    ("MEETING", message("Meeting")),
)
PHASES = _list(
    "PHA",
    message("Phase"),
    ("1", message("Preparation")),
    ("2", message("Journey")),
    ("3", message("Immersion")),
    ("4", message("Capitalisation")),
)
TERMS = _list(
    "TER",
    message("Term"),
    ("SHORT", message("Short term (within 2 years)")),
    ("MEDIUM", message("Medium term (2 to 5 years)")),
    ("LONG", message("Long term (beyond 5 years)")),
)
PRINCIPLES = _list(
    "RES",
    message("Principle of resilience"),
    ("1", message("Strategy and governance")),
    ("2", message("Cohesion, solidarity")),
    ("3", message("Anticipation, watch")),
    ("4", message("Adaptation, learning, innovation")),
    ("5", message("Robustness and continuity")),
    ("6", message("Sufficiency, basic needs")),
    source=_CEREMA,
)
FUNCTIONS = _list(
    "FUN",
    message("Function of resilience"),
    ("ANTICIPATE", message("Anticipate a disturbance")),
    ("LIMIT", message("Limit its impact")),
    ("REBOUND", message("Help the rebound")),
    ("QUALITY", message("Improve the quality of the response")),
)
CAPACITIES = _list(
    "CAP",
    message("Capacity"),
    ("ELECTED", message("Elected representative")),
    ("STAFF", message("Technical staff")),
    ("ASSOCIATION", message("Member of an association")),
)
ROLES = _list(
    "ROL",
    message("Role"),
    ("LEAD", message("Project lead")),
    ("DOMAIN", message("Representative of a domain")),
    ("STUDY", message("Study lead")),
    ("TRANSLATOR", message("Translator")),
    ("INHABITANT", message("Inhabitant")),
)
TWINNING_STATUS = _list(
    "STJ",
    message("Status of the twinning"),
    ("PREPARING", message("In preparation")),
    ("TRAVELLING", message("On the journey")),
    ("REPORTING", message("Being reported")),
    ("DONE", message("Finished")),
    ("STOPPED", message("Stopped")),
)
DOCUMENT_STATUS = _list(
    "STD",
    message("Status of a report"),
    ("DRAFT", message("Draft")),
    ("REVIEW", message("Being read over")),
    ("VALIDATED", message("Validated")),
)
ACTION_STATUS = _list(
    "STA",
    message("Status of an action"),
    ("PROPOSED", message("Proposed")),
    ("STUDIED", message("Under study")),
    ("CHOSEN", message("Chosen")),
    ("UNDERWAY", message("Under way")),
    ("DONE", message("Carried out")),
    ("DROPPED", message("Not followed up")),
)
TASK_STATUS = _list(
    "STT",
    message("Status of a task"),
    ("TODO", message("To do")),
    ("DOING", message("Begun")),
    ("DONE", message("Completed")),
    ("CANCELLED", message("Cancelled")),
)
ANCHORS = _list(
    "ANC",
    message("Counted from"),
    ("DEPARTURE", message("Departure")),
    ("RETURN", message("Return")),
    ("START", message("Start of the project")),
    ("END", message("End of the project")),
)
MEDIA_TYPES = _list(
    "MED",
    message("Type of file"),
    ("PHOTO", message("Photo")),
    ("AUDIO", message("Sound recording")),
    ("VIDEO", message("Film")),
    ("DOCUMENT", message("Document")),
)
DENSITY_CLASSES = _list(
    "DEN",
    message("Density class"),
    ("1", message("City")),
    ("2", message("Town or suburb")),
    ("3", message("Rural area")),
    source="Degree of urbanisation, Eurostat",
)
SENSES = _list(
    "SEN",
    message("Sense"),
    ("SIGHT", message("Sight")),
    ("HEARING", message("Hearing")),
    ("SMELL", message("Smell")),
    ("TOUCH", message("Touch, skin")),
    ("TASTE", message("Taste")),
)
HOME_MEASURE_STATUS = _list(
    "MEA",
    message("State of a measure"),
    ("NONE", message("None")),
    ("PARTIAL", message("Partly in place")),
    ("IN_PLACE", message("In place")),
)

LISTS = (
    THEMES,
    DOMAINS,
    HAZARDS,
    MEASURE_TYPES,
    PLACE_TYPES,
    SCALES,
    ORIGINS,
    PRACTICE_STATUS,
    EVIDENCE,
    POSITIONS,
    EVENT_TYPES,
    PHASES,
    TERMS,
    PRINCIPLES,
    FUNCTIONS,
    CAPACITIES,
    ROLES,
    TWINNING_STATUS,
    DOCUMENT_STATUS,
    ACTION_STATUS,
    TASK_STATUS,
    ANCHORS,
    MEDIA_TYPES,
    DENSITY_CLASSES,
    SENSES,
    HOME_MEASURE_STATUS,
)


def value_list(prefix: str) -> ValueList:
    """A list by its prefix; KeyError when there is none."""
    for found in LISTS:
        if found.prefix == prefix:
            return found
    raise KeyError(prefix)
