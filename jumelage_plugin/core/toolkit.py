"""What a toolkit (“valise à outils”) holds: the columns that may leave a twinning, and what its manifest says.

What leaves is listed here, column by column; a table or a column that is not listed stays at home, whoever added it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass

MANIFEST, START_PAGE, START_TEXT = "manifest.json", "index.html", "README.txt"
FORMAT, FORMAT_VERSION = "jumelage-climatique-toolkit", 1
EMPTY, CASE, LICENCES = "empty", "case", "licences"
"""The folders of a toolkit: what the next pair fills in, the case that was filled in, whose it all is."""
KIT, OWN_TEMPLATES, POSTER_TEMPLATES, STYLES = "kit", "own_templates", "poster_templates", "styles"
OWN_LICENCE = "GPL-3.0-or-later"
"""Of the sheets, forms and drawings that come with the plugin."""

_TITLES = ("title", "title_twin")
_VOTE = ("uuid", "criterion", "voter", "score", "comment")
LEAVING: Mapping[str, tuple[str, ...]] = {
    "value_list": ("list", "code", "fr", "es", "en", "position", "active", "source"),
    "criterion": ("code", "family", "fr", "es", "en", "weight", "veto", "position"),
    "commune": (
        *("uuid", "country", "code", "name", "population", "population_year", "elevation_m", "area_km2"),
        *("density_class", "longitude", "latitude", "website", "source", "licence"),
    ),
    "commune_indicator": (
        *("uuid", "commune_uuid", "indicator", "code", "period", "scenario", "value", "low", "high", "unit"),
        *("source", "url"),
    ),
    "twinning": (
        *("uuid", "name", "home_uuid", "twin_uuid", "horizon", "scenario", "dissimilarity", "rank", "method"),
        *("twinned_since", "start_date", "departure_date", "return_date", "end_date", "status", "language"),
        *("twin_language", "budget_eur", "summary", "summary_twin"),
    ),
    "event": (
        *("uuid", "twinning_uuid", "type", *_TITLES, "place", "start_time", "end_time", "weather"),
        *("air_temperature_c", "aims", "course", "findings", "quotes", "decisions", "follow_up", "status"),
        "validated_on",
    ),
    "route": ("uuid", "event_uuid", "name", "instructions", "instructions_twin"),
    "sensory_reading": (
        *("uuid", "route_uuid", "stop", "time", "sensation", "comfort", "senses", "air_temperature_c"),
        *("surface_temperature_c", "humidity_pct", "wind_m_s", "instrument", "words", "quote", "idea"),
    ),
    "practice": (
        *("uuid", "twinning_uuid", "commune_uuid", *_TITLES, "theme", "domain", "hazards", "place_type", "summary"),
        *("summary_twin", "local_name", "observed_on", "event_uuid", "measure_type", "scale", "origin"),
        *("description", "steps", "actors", "conflicts", "start_year", "setup_time", "lifetime", "effects"),
        *("evidence", "co_benefits", "investment_eur", "yearly_cost_eur", "cost_year", "cost_note", "staff"),
        *("water_m3_year", "funding", "legal_frame", "success_factors", "limits", "maladaptation", "climate"),
        *("source_url", "licence", "status", "validated_on", "example", "precision_m", "position_origin"),
    ),
    "action": (
        *("uuid", "twinning_uuid", "event_uuid", *_TITLES, "description", "theme", "domain", "measure_type"),
        *("hazards", "principle", "functions", "owner", "partners", "term", "cost_eur", "funding", "no_regret"),
        *("indicator", "target", "status", "impact", "effort", "rank", "rank_stability", "example"),
    ),
    "measure": (
        *("uuid", "twinning_uuid", *_TITLES, "theme", "domain", "hazards", "status", "source", "year"),
        *("cost_eur", "indicator", "place", "note", "example"),
    ),
    "media": (
        *("uuid", "practice_uuid", "sensory_reading_uuid", "event_uuid", "action_uuid", "type", "path", "caption"),
        *("caption_twin", "alt_text", "author", "licence", "people_visible", "consent", "publishable", "position"),
    ),
    "transfer_vote": (*_VOTE, "practice_uuid", "confidence"),
    "action_vote": (*_VOTE, "action_uuid"),
    "action_practice": ("uuid", "action_uuid", "practice_uuid", "adaptation"),
    "task": (
        *("uuid", "twinning_uuid", "parent_uuid", *_TITLES, "phase", "anchor", "offset_days", "duration_days"),
        *("start_date", "end_date", "milestone", "deliverable", "template", "progress_pct", "cost_eur"),
        *("staff_days", "status", "depends_on"),
    ),
}
"""The columns that leave, by table. Neither people nor who was where, did or wrote what; no town hall's address."""
PLACED = ("commune", "twinning", "event", "route", "sensory_reading", "practice", "action", "measure")
"""Tables whose geometries leave; where somebody stood to take a photo does not."""
COUNTED: Mapping[str, tuple[str, ...]] = {
    "participant": ("uuid", "twinning_uuid", "commune_uuid", "pseudonym", "role", "domain", "capacity"),
    "attendance": ("uuid", "event_uuid", "participant_uuid"),
}
"""What is read besides to count people on posters and in documents; it does not leave."""
PHOTO = "MED_PHOTO"


def may_leave(row: Mapping[str, object]) -> bool:
    """Whether a file of the table `media` leaves: a photo to be published, with nobody to recognise or their consent.

    Sounds, films and other files stay: nothing can tell what is said in them.
    """
    shown = not row.get("people_visible") or bool(row.get("consent"))
    return row.get("type") == PHOTO and bool(row.get("publishable")) and shown


@dataclass(frozen=True)
class Part:
    """One file of a toolkit: its path in it, bytes and fingerprint, what it is, its licence and where it is from."""

    path: str
    size: int
    sha256: str
    kind: str
    licence: str
    origin: str

    def as_json(self) -> dict[str, object]:
        """What the manifest says of it."""
        return asdict(self)
