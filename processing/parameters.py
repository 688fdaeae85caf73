"""The parameters that the algorithms share.

QGIS reads this as it starts: nothing here needs numpy, nor any module that does.
"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterPoint,
    QgsProcessingParameterString,
)

from ..jumelage_plugin.bridge.metric_words import metric_name
from ..jumelage_plugin.bridge.wording import headed, listed, say, tr
from ..jumelage_plugin.core.ensembles import MODELS
from ..jumelage_plugin.core.horizons import HORIZONS
from ..jumelage_plugin.core.options import (
    AUTO,
    COVARIANCES,
    DEFAULT_COUNT,
    DEFAULT_LAPSE,
    DEFAULT_THRESHOLDS,
    DEGURBA_CLASSES,
    MAP_BANDS,
    METRICS,
    NAMES,
    SIGMA,
    VARIABLES,
)
from .base import JumelageAlgorithm

_UI = f"{__package__.rsplit('.', 1)[0]}.ui"
WIDGET = f"{_UI}.commune_widget.CommuneWidgetWrapper"
"""By its path: this layer must not import the one above it."""


def add_place_parameters(algorithm: JumelageAlgorithm) -> None:
    """Commune or point."""
    commune = QgsProcessingParameterString("COMMUNE", tr("Commune"), optional=True)
    commune.setMetadata({"widget_wrapper": {"class": WIDGET}})
    add_with_help(
        algorithm,
        commune,
        tr("Country and code, for example FR:31107 for Carbonne; a name alone will do where only one place bears it."),
    )
    add_with_help(
        algorithm,
        QgsProcessingParameterPoint("POINT", tr("… or a point on the map"), optional=True),
        tr("A place on the map instead of a commune: the commune that holds it is taken."),
    )


def add_target_parameters(algorithm: JumelageAlgorithm) -> None:
    """Commune or point, and horizon."""
    add_place_parameters(algorithm)
    add_horizon_parameter(algorithm)


def add_homes_parameters(algorithm: JumelageAlgorithm, default: str = "FR") -> None:
    """Many communes: of countries, by name, or of a layer."""
    add_with_help(
        algorithm,
        QgsProcessingParameterString("HOMES", tr("Communes judged"), default or None, optional=True),
        tr(
            "Countries (FR, ES) or communes (FR:31107), separated by commas; all communes of France and Spain when "
            "empty. Where localities are included, other countries and their localities too."
        ),
    )
    add_with_help(
        algorithm,
        QgsProcessingParameterFeatureSource(
            "HOMES_LAYER",
            tr("… or the communes of a layer"),
            [QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon],
            optional=True,
        ),
        tr(
            "Points or outlines: the communes in which they lie are judged instead of those above. Where a layer has "
            "the fields country and code, these name them."
        ),
    )


def add_horizon_parameter(algorithm: JumelageAlgorithm) -> None:
    """The horizon."""
    add_with_help(
        algorithm,
        enum_parameter("HORIZON", tr("Horizon"), HORIZONS, "tracc2050", words="horizon"),
        tr(
            "tracc2030, tracc2050, tracc2100: France at +2, +2.7 and +4 °C above 1900-1930 (the official TRACC "
            "levels). ssp126 to ssp585: 2041-2060 under an emissions scenario. custom: the global warming level given "
            "below."
        ),
    )


def add_method_parameters(algorithm: JumelageAlgorithm, *, without: tuple[str, ...] = ()) -> None:
    """How to compare: for those who want more than the defaults; `without` those an algorithm has no use for."""
    number = QgsProcessingParameterNumber
    real = number.Type.Double
    all_models = [*MODELS["cmip5"], *MODELS["cmip6"]]
    entries = [
        (
            number("LEVEL", tr("Global warming level of the custom horizon (K)"), real, optional=True),
            tr("Between 0.7 and 4 K above 1850-1900; used by the custom horizon only."),
        ),
        (
            enum_parameter("ENSEMBLE", tr("Ensemble of climate models"), tuple(MODELS), "cmip5", words="ensemble"),
            tr("cmip5: 39 models. cmip6: a second opinion (24 models by region, with the detail of CMIP5)."),
        ),
        (
            enum_parameter("VARIABLES", tr("Variables compared"), NAMES, None, multiple=True, words="variable"),
            tr("All eight when none is chosen: {names}.", names=", ".join(say(v.label) for v in VARIABLES)),
        ),
        (
            enum_parameter("MODELS", tr("Climate models"), all_models, None, multiple=True),
            tr("All models of the ensemble when none is chosen."),
        ),
        (
            enum_parameter("COVARIANCE", tr("Covariance of the seasons"), COVARIANCES, AUTO, words="covariance"),
            tr(
                "auto: with correlations (full) where yearly series reach the place, as in all of France, else "
                "diagonal."
            ),
        ),
        (
            QgsProcessingParameterString("WEIGHTS", tr("Weights of the variables"), optional=True),
            tr(
                "Variables that count more or less than others: tas_jja=2; pr_jja=0.5. What is not named weighs 1; "
                "only the ratios count. All weigh the same when empty."
            ),
        ),
        *_metric_parameters(),
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
        if parameter.name() in without:
            continue
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        add_with_help(algorithm, parameter, help_text)


METRIC_PARAMETERS = ("METRIC", "STRICT_TAS", "STRICT_PR_YEAR", "STRICT_PR")
"""For the algorithms that rank by sigma alone to leave out."""


def _metric_parameters() -> list[tuple[Any, str]]:
    """What places are ranked by, and the thresholds of the strict filters."""
    number = QgsProcessingParameterNumber
    real, default = number.Type.Double, DEFAULT_THRESHOLDS
    used_by = tr("Used by the strict filters only.")
    names = listed(headed(metric, metric_name(metric)) for metric in METRICS)
    return [
        (
            enum_parameter("METRIC", tr("Metric that ranks"), METRICS, SIGMA, words="metric"),
            tr("{names}. Formula, needs and reading of each: in the help.", names=names),
        ),
        (
            number("STRICT_TAS", tr("Strict filters: temperature (K)"), real, default.warmth),
            tr("Greatest mean of the seasons' differences of temperature.") + " " + used_by,
        ),
        (
            number("STRICT_PR_YEAR", tr("Strict filters: rain of the year (%)"), real, default.rain_year),
            tr("Greatest difference of the year's rain.") + " " + used_by,
        ),
        (
            number("STRICT_PR", tr("Strict filters: rain of the seasons (%)"), real, default.rain),
            tr("Greatest mean of the seasons' differences of rain.") + " " + used_by,
        ),
    ]


def add_band_parameter(algorithm: JumelageAlgorithm) -> None:
    """What the map holds."""
    parameter = enum_parameter("BANDS", tr("Bands of the map"), MAP_BANDS, None, multiple=True, words="band")
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    add_with_help(
        algorithm,
        parameter,
        tr(
            "sigma, which is always the first; agreement: share of the models at 2 sigma or less; limiting_variable: "
            "what differs most; sigma_low and sigma_high: between them lie 8 models out of 10. The first three when "
            "none is chosen."
        ),
    )


def add_cluster_parameter(algorithm: JumelageAlgorithm) -> None:
    """Who computes."""
    parameter = QgsProcessingParameterString("SCHEDULER", tr("Address of a Dask scheduler"), optional=True)
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    add_with_help(
        algorithm,
        parameter,
        tr("For many machines: tcp://host:8786. The workers need this plugin and numpy. When empty, this computer."),
    )


def enum_parameter(
    name: str, label: str, options: Any, default: str | list[str] | None, *, multiple: bool = False, words: str = ""
) -> Any:
    """A choice among static strings, optional without a default; dialogs show it in `words` of `choice_words`."""
    parameter = QgsProcessingParameterEnum(
        name, label, list(options), multiple, default, optional=default is None, usesStaticStrings=True
    )
    if words:
        wrapper = f"{_UI}.choice_widget.{'Several' if multiple else 'One'}WidgetWrapper"
        parameter.setMetadata({"widget_wrapper": {"class": wrapper, "words": words}})
    return parameter


def add_with_help(algorithm: JumelageAlgorithm, parameter: Any, help_text: str) -> None:
    """Declare a parameter with its help."""
    parameter.setHelp(help_text)
    algorithm.addParameter(parameter)


def add_twin_parameters(algorithm: JumelageAlgorithm, count: int = DEFAULT_COUNT, count_help: str = "") -> None:
    """Partners and count, then the filters."""
    partners = QgsProcessingParameterString("PARTNERS", tr("Partners to judge"), optional=True)
    partners.setHelp(
        tr("Existing or wished twin towns, always in the result with their true rank: ES:14029, several by commas.")
    )
    algorithm.addParameter(partners)
    integer = QgsProcessingParameterNumber.Type.Integer
    number = QgsProcessingParameterNumber("COUNT", tr("Number of twins listed"), integer, count)
    number.setHelp(count_help or tr("The best ones; 0 lists all."))
    algorithm.addParameter(number)
    add_candidate_parameters(algorithm)
    add_link_parameters(algorithm)


def add_link_parameters(algorithm: JumelageAlgorithm) -> None:
    """The train, and twinnings that exist."""
    real, any_table = QgsProcessingParameterNumber.Type.Double, [QgsProcessing.SourceType.TypeVector]
    entries = [
        (
            QgsProcessingParameterNumber(
                "RAIL_MAX", tr("Greatest distance to a railway station (km)"), real, optional=True
            ),
            tr(
                "In a straight line, to the nearest station of a file of about 2022. No limit when empty. In countries "
                "where the file is too sparse the distance is unknown: their places are kept, and it is said."
            ),
        ),
        (
            QgsProcessingParameterFeatureSource("TWINNINGS", tr("Existing twinnings"), any_table, optional=True),
            tr(
                "A layer or a table with two places in each row, by country and code (or name), and perhaps the year: "
                "an existing twinning is told as the first reason. The pair Carbonne and Fuente Obejuna is known."
            ),
        ),
    ]
    for parameter, help_text in entries:
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        add_with_help(algorithm, parameter, help_text)


def add_candidate_parameters(algorithm: JumelageAlgorithm) -> None:
    """Which places are compared."""
    abroad = QgsProcessingParameterBoolean("LOCALITIES", tr("Include localities of 32 other countries"), False)
    abroad.setHelp(
        tr("29,281 places of 500 inhabitants or more (Italy, Portugal, Greece, the Balkans, Maghreb …), without area.")
    )
    algorithm.addParameter(abroad)
    add_filter_parameters(algorithm)


def add_filter_parameters(algorithm: JumelageAlgorithm) -> None:
    """What a place must be to take part."""
    for parameter, help_text in _filters():
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        parameter.setHelp(help_text)
        algorithm.addParameter(parameter)


def _filters() -> list[tuple[Any, str]]:
    def number(name: str, label: str) -> QgsProcessingParameterNumber:
        return QgsProcessingParameterNumber(name, label, QgsProcessingParameterNumber.Type.Double, optional=True)

    no_limit = tr("No limit when empty.")
    return [
        (
            QgsProcessingParameterString("COUNTRIES", tr("Only these countries"), optional=True),
            tr("Two letters each, separated by commas: ES, PT. All when empty."),
        ),
        (
            enum_parameter(
                "DENSITY_CLASSES",
                tr("Only these density classes"),
                DEGURBA_CLASSES,
                None,
                multiple=True,
                words="density",
            ),
            tr("Degree of urbanisation (Eurostat): city, town, rural. All when none is chosen."),
        ),
        (number("POPULATION_MIN", tr("Least population")), no_limit),
        (number("POPULATION_MAX", tr("Greatest population")), no_limit),
        (number("ELEVATION_MIN", tr("Least elevation (m)")), no_limit),
        (number("ELEVATION_MAX", tr("Greatest elevation (m)")), no_limit),
        (number("DISTANCE_MIN", tr("Least distance (km)")), no_limit),
        (number("DISTANCE_MAX", tr("Greatest distance (km)")), no_limit),
    ]
