"""The parameters that the algorithms share.

QGIS reads this as it starts: nothing here needs numpy, nor any module that does.
"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterNumber,
    QgsProcessingParameterPoint,
    QgsProcessingParameterString,
)

from ..jumelage_plugin.bridge.wording import say, tr
from ..jumelage_plugin.core.ensembles import MODELS
from ..jumelage_plugin.core.horizons import HORIZONS
from ..jumelage_plugin.core.options import (
    AUTO,
    COVARIANCES,
    DEFAULT_COUNT,
    DEFAULT_LAPSE,
    DEGURBA_CLASSES,
    NAMES,
    VARIABLES,
)
from .base import JumelageAlgorithm

WIDGET = f"{__package__.rsplit('.', 1)[0]}.ui.commune_widget.CommuneWidgetWrapper"
"""By its path: this layer must not import the one above it."""


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
        _enum("HORIZON", tr("Horizon"), HORIZONS, "tracc2050"),
        tr(
            "tracc2030, tracc2050, tracc2100: France at +2, +2.7 and +4 °C above 1900-1930 (the official TRACC "
            "levels). ssp126 to ssp585: 2041-2060 under an emissions scenario. custom: the global warming level given "
            "below."
        ),
    )


def add_method_parameters(algorithm: JumelageAlgorithm) -> None:
    """How to compare: for those who want more than the defaults."""
    number = QgsProcessingParameterNumber
    real = number.Type.Double
    all_models = [*MODELS["cmip5"], *MODELS["cmip6"]]
    entries = [
        (
            number("LEVEL", tr("Global warming level of the custom horizon (K)"), real, optional=True),
            tr("Between 0.7 and 4 K above 1850-1900; used by the custom horizon only."),
        ),
        (
            _enum("ENSEMBLE", tr("Ensemble of climate models"), tuple(MODELS), "cmip5"),
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
            _enum("COVARIANCE", tr("Covariance of the seasons"), COVARIANCES, AUTO),
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


def add_twin_parameters(algorithm: JumelageAlgorithm) -> None:
    """Partners and count, then the filters."""
    partners = QgsProcessingParameterString("PARTNERS", tr("Partners to judge"), optional=True)
    partners.setHelp(
        tr("Existing or wished twin towns, always in the result with their true rank: ES:14029, several by commas.")
    )
    algorithm.addParameter(partners)
    integer = QgsProcessingParameterNumber.Type.Integer
    count = QgsProcessingParameterNumber("COUNT", tr("Number of twins listed"), integer, DEFAULT_COUNT)
    count.setHelp(tr("The best ones; 0 lists all."))
    algorithm.addParameter(count)
    abroad = QgsProcessingParameterBoolean("LOCALITIES", tr("Include localities of 32 other countries"), False)
    abroad.setHelp(
        tr("29,281 places of 500 inhabitants or more (Italy, Portugal, Greece, the Balkans, Maghreb …), without area.")
    )
    algorithm.addParameter(abroad)
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
            QgsProcessingParameterEnum(
                "DENSITY_CLASSES",
                tr("Only these density classes"),
                list(DEGURBA_CLASSES),
                True,
                None,
                optional=True,
                usesStaticStrings=True,
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
