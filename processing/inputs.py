"""The parameters that the algorithms share, and the request that they make together."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterNumber,
    QgsProcessingParameterPoint,
    QgsProcessingParameterString,
)

from ..jumelage_plugin.bridge.places import commune_at
from ..jumelage_plugin.bridge.wording import capital, say, tr
from ..jumelage_plugin.core import analogues, ensembles, warming
from ..jumelage_plugin.core.climate import DEFAULT_LAPSE, Climate
from ..jumelage_plugin.core.communes import CommuneTable
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.variables import NAMES, VARIABLES, select
from ..jumelage_plugin.io.dataset import Dataset
from .base import WGS84, JumelageAlgorithm

DATASET = Dataset()
LAPSE_MIN, LAPSE_MAX = -12.0, 3.0


@lru_cache(maxsize=2)
def communes(localities: bool) -> CommuneTable:
    """The table of communes, read once a session."""
    return DATASET.communes(localities)


@lru_cache(maxsize=2)
def climate(ensemble: str) -> Climate:
    """The climate, read once a session."""
    return DATASET.climate(ensemble)


@dataclass(frozen=True)
class Home:
    """The place asked about; `key` is empty for a point that no commune holds. Elevation in m, NaN if unknown."""

    key: str
    name: str
    lon: float
    lat: float
    elevation: float


@dataclass(frozen=True)
class Request:
    """What the planner asked: the place, the settings, and where to look (west, south, east, north)."""

    home: Home
    settings: analogues.Settings
    box: analogues.Box | None


def add_target_parameters(algorithm: JumelageAlgorithm) -> None:
    """Commune or point, and horizon."""
    commune = QgsProcessingParameterString("COMMUNE", tr("Commune"), optional=True)
    commune.setMetadata({"widget_wrapper": {"class": WIDGET}})
    _add(
        algorithm,
        commune,
        tr("Country and code, for example FR:31107 for Carbonne; a name alone will do where only one place bears it."),
    )
    _add(
        algorithm,
        QgsProcessingParameterPoint("POINT", tr("… or a point on the map"), optional=True),
        tr("A place on the map instead of a commune: the commune that holds it is taken."),
    )
    _add(
        algorithm,
        _enum("HORIZON", tr("Horizon"), warming.HORIZONS, "tracc2050"),
        tr(
            "tracc2030, tracc2050, tracc2100: France at +2, +2.7 and +4 °C above 1900-1930 (the official TRACC "
            "levels). "
            "ssp126 to ssp585: 2041-2060 under an emissions scenario. custom: the global warming level given below."
        ),
    )


WIDGET = f"{__package__.rsplit('.', 1)[0]}.ui.commune_widget.CommuneWidgetWrapper"


def add_method_parameters(algorithm: JumelageAlgorithm) -> None:
    """How to compare: for those who want more than the defaults."""
    number = QgsProcessingParameterNumber
    real = number.Type.Double
    all_models = [*ensembles.MODELS["cmip5"], *ensembles.MODELS["cmip6"]]
    entries = [
        (
            number("LEVEL", tr("Global warming level of the custom horizon (K)"), real, optional=True),
            tr("Between 0.7 and 4 K above 1850-1900; used by the custom horizon only."),
        ),
        (
            _enum("ENSEMBLE", tr("Ensemble of climate models"), tuple(ensembles.MODELS), "cmip5"),
            tr("cmip5: 39 models. cmip6: a second opinion (24 models by region, with the detail of CMIP5)."),
        ),
        (
            _enum("VARIABLES", tr("Variables compared"), NAMES, None, multiple=True),
            tr("All eight when none is chosen: {names}.", names=", ".join(say(v.label) for v in VARIABLES)),
        ),
        (
            _enum("MODELS", tr("Climate models"), all_models, None, multiple=True),
            tr("All models of the ensemble when none is chosen."),
        ),
        (
            _enum("COVARIANCE", tr("Covariance of the seasons"), analogues.COVARIANCES, analogues.AUTO),
            tr(
                "auto: with correlations (full) where yearly series reach the place, as in all of France, else "
                "diagonal."
            ),
        ),
        (
            number("LAPSE", tr("Temperature change with height (K per km)"), real, DEFAULT_LAPSE),
            tr("Brings temperatures from the climate cell to each commune's own elevation; 0 turns it off."),
        ),
        (
            QgsProcessingParameterExtent("EXTENT", tr("Where to look"), optional=True),
            tr("Only candidates in this extent; all of the data (Europe and the Maghreb) when empty."),
        ),
    ]
    for parameter, help_text in entries:
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        _add(algorithm, parameter, help_text)


def _enum(name: str, label: str, options: Any, default: str | None, *, multiple: bool = False) -> Any:
    return QgsProcessingParameterEnum(
        name, label, list(options), multiple, default, optional=default is None, usesStaticStrings=True
    )


def _add(algorithm: JumelageAlgorithm, parameter: Any, help_text: str) -> None:
    parameter.setHelp(help_text)
    algorithm.addParameter(parameter)


def read_request(algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Request:
    """Check the shared parameters and gather them.

    Raises `JumelageError` with a plain sentence on whatever cannot be done.
    """
    ensemble = algorithm.choice(parameters, "ENSEMBLE", ensembles.MODELS, context)
    name = algorithm.choice(parameters, "HORIZON", warming.HORIZONS, context)
    covariance = algorithm.choice(parameters, "COVARIANCE", analogues.COVARIANCES, context)
    level = algorithm.number(parameters, "LEVEL", context) if name == warming.CUSTOM else None
    lapse = algorithm.parameterAsDouble(parameters, "LAPSE", context)
    if not LAPSE_MIN <= lapse <= LAPSE_MAX:
        raise JumelageError("The temperature change with height must be between -12 and 3 K per km.")
    models = algorithm.choices(parameters, "MODELS", context)
    for model in models:
        if model not in ensembles.MODELS[ensemble]:
            raise JumelageError("The model {model} is not in the chosen ensemble.", model=model)
    return Request(
        home=_home(algorithm, parameters, context),
        settings=analogues.Settings(
            horizon=warming.horizon(name, ensemble, level),
            variables=select(algorithm.choices(parameters, "VARIABLES", context)),
            models=tuple(models),
            covariance=covariance,
            lapse=lapse,
        ),
        box=_box(algorithm, parameters, context),
    )


def _box(
    algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> analogues.Box | None:
    if not parameters.get("EXTENT"):
        return None
    extent = algorithm.parameterAsExtent(parameters, "EXTENT", context, QgsCoordinateReferenceSystem(WGS84))
    if extent.isEmpty():
        raise JumelageError("The extent is empty.")
    return extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()


def _home(algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Home:
    text = algorithm.parameterAsString(parameters, "COMMUNE", context).strip()
    has_point = parameters.get("POINT") not in (None, "")
    if bool(text) == has_point:
        raise JumelageError("Give either a commune or a point.")
    if text:
        return home_of(find(text))
    point = algorithm.parameterAsPoint(parameters, "POINT", context, QgsCoordinateReferenceSystem(WGS84))
    key = commune_at(DATASET, point.x(), point.y())
    if key is not None:
        return home_of(find(key))
    label = tr("Point {lat:.3f}°, {lon:.3f}°", lat=point.y(), lon=point.x())
    return Home("", capital(label), point.x(), point.y(), float("nan"))


def find(text: str) -> tuple[CommuneTable, int]:
    """The table that holds the place of this key, code or name, and its position.

    The localities abroad are read only when one of them is asked for.
    """
    country = text.split(":", 1)[0].strip().upper() if ":" in text else ""
    table = communes(bool(country) and country not in COMMUNE_COUNTRIES)
    return table, table.find(text)


COMMUNE_COUNTRIES = ("FR", "ES")
"""Countries whose communes are all in the data; others have localities."""


def home_of(found: tuple[CommuneTable, int]) -> Home:
    """The place at a position of a table."""
    table, i = found
    return Home(table.key(i), str(table.name[i]), float(table.lon[i]), float(table.lat[i]), float(table.elevation[i]))
