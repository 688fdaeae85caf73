"""The choices that are known to scripts by a code, in the planner's words: for dialogs and for the dock."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from ..core.climatevariables import ALL
from ..core.horizons import CUSTOM, HORIZONS, horizon
from ..core.options import METRICS, VARIABLES
from ..core.profiles import PROFILES
from .metric_words import metric_name
from .profile_words import profile_name
from .wording import say, tr


@lru_cache(maxsize=1)
def named_horizons() -> dict[str, str]:
    """The horizons that need no further figure."""
    from . import statements  # with numpy behind it: QGIS reads this module as it starts

    return {name: statements.horizon_name(horizon(name, "cmip5")) for name in HORIZONS if name != CUSTOM}


def posters() -> dict[str, str]:
    """The posters, by the letter and number that everybody uses, and what each shows."""
    shown = {
        "p1": tr("Why this twin?"),
        "p2": tr("Sensory walk"),
        "p3": tr("Observed practices"),
        "p4": tr("Good practices"),
        "p5": tr("Themes workshop"),
        "p5_empty": tr("Themes workshop, to write on"),
        "p6": tr("Ranked actions"),
        "p7": tr("Reports of visits"),
        "p8": tr("Backward plan"),
        "p9": tr("Two communes side by side"),
    }
    return {code: f"{code.upper()[:2]}  {words}" for code, words in shown.items()}


def languages() -> dict[str, str]:
    """Whose language, or which."""
    return {
        "home": tr("that of my commune"),
        "twin": tr("that of the twin"),
        "both": tr("both on one sheet"),
        "fr": tr("French"),
        "es": tr("Spanish"),
        "en": tr("English"),
    }


def _documents() -> dict[str, str]:
    from .reports.catalogue import TITLES

    kits = {"kit": tr("Facilitation kit, filled in"), "kit_empty": tr("Facilitation kit, to fill in by hand")}
    return {**{code: say(title) for code, title in TITLES.items()}, **kits}


def _climate_variables() -> dict[str, str]:
    groups = {
        "seasons": tr("temperature and rain of the seasons"),
        "bioclim": tr("the 19 bioclimatic variables"),
        "aridity": tr("aridity"),
        "gdd": tr("growing degree days"),
        "counts": tr("counts of days"),
    }
    return {**{made.name: say(made.label) for made in ALL}, **groups}


def _units() -> dict[str, str]:
    return {
        "auto": tr("as the files say"),
        "celsius": "°C",
        "kelvin": "K",
        "tenths": tr("tenths of °C"),
        "mm": "mm",
        "mm_month": tr("mm a month"),
        "mm_day": tr("mm a day"),
        "kg_m2_s": "kg m⁻² s⁻¹",
        "m_day": tr("m a day"),
    }


_WORDS: dict[str, Callable[[], dict[str, str]]] = {
    "horizon": lambda: {**named_horizons(), CUSTOM: tr("a level of your own")},
    "profile": lambda: {code: profile_name(code) for code in PROFILES},
    "metric": lambda: {code: metric_name(code) for code in METRICS},
    "variable": lambda: {variable.name: say(variable.label) for variable in VARIABLES},
    "climate_variable": _climate_variables,
    "band": lambda: {
        "sigma": tr("sigma"),
        "agreement": tr("agreement of the models"),
        "limiting_variable": tr("what differs most"),
        "sigma_low": tr("sigma, low end of the models"),
        "sigma_high": tr("sigma, high end of the models"),
    },
    "density": lambda: {"city": tr("city"), "town": tr("town or suburb"), "rural": tr("rural")},
    "ensemble": lambda: {"cmip5": "CMIP5", "cmip6": "CMIP6"},
    "covariance": lambda: {
        "auto": tr("full where the data allow it"),
        "full": tr("full"),
        "diagonal": tr("diagonal (seasons apart)"),
    },
    "unit": _units,
    "decimal": lambda: {"auto": tr("read from each column"), "comma": tr("comma"), "point": tr("point")},
    "duplicates": lambda: {"refuse": tr("leave them out"), "sum": tr("sum"), "mean": tr("mean")},
    "shape": lambda: {"polygons": tr("outlines"), "points": tr("points")},
    "unknown": lambda: {"left_out": tr("left out of the mean"), "expected": tr("the mean likeness of all")},
    "language": languages,
    "poster": posters,
    "existing": lambda: {
        "keep": tr("bring up to date, keep my changes"),
        "beside": tr("leave, make new ones beside them"),
        "anew": tr("make anew"),
    },
    "document": _documents,
    "format": lambda: {"html": tr("page that screen readers follow (HTML)"), "pdf": "PDF"},
    "film": lambda: {"mp4": "MP4", "webm": "WebM", "frames": tr("pictures alone")},
    "into": lambda: {
        "practice": tr("practices seen in the twin commune"),
        "measure": tr("measures that my commune has"),
        "action": tr("actions that it could take"),
    },
    "part": lambda: {
        "documents": tr("documents"),
        "kit": tr("facilitation kit"),
        "posters": tr("posters"),
        "plan": tr("backward plan"),
    },
    "packed": lambda: {"zip": tr("one file to send (ZIP)"), "folder": tr("folder")},
}


def words_of(choice: str) -> dict[str, str]:
    """The codes of a kind of choice with their words. KeyError for a kind that is not known."""
    return _WORDS[choice]()
