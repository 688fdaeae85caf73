"""The parameters with which twins are looked for, shared by the algorithms that rank communes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..jumelage_plugin.bridge.wording import tr
from ..jumelage_plugin.core.analogues import Box
from ..jumelage_plugin.core.communes import CommuneTable, split_keys
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.messages import Message, message
from ..jumelage_plugin.core.twins import Filters, Range
from . import inputs
from .base import JumelageAlgorithm

CLASSES = {"city": 1, "town": 2, "rural": 3}
DEFAULT_COUNT = 200


@dataclass(frozen=True)
class TwinRequest:
    """What the planner asked of the twins; `partners` are positions in `table`."""

    common: inputs.Request
    table: CommuneTable
    home: int
    partners: list[int]
    filters: Filters
    count: int


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
                list(CLASSES),
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


def read_twin_request(
    algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> TwinRequest:
    """Check and gather all that twins need; raise `JumelageError` on a fault."""
    common = inputs.read_request(algorithm, parameters, context)
    if not common.home.key:
        raise JumelageError("No commune lies at this point: twins need a commune.")
    partner_texts = split_keys(algorithm.parameterAsString(parameters, "PARTNERS", context))
    partners = [inputs.home_of(inputs.find(text)).key for text in partner_texts]
    abroad = algorithm.parameterAsBool(parameters, "LOCALITIES", context)
    table = table_with([common.home.key, *partners], abroad)
    at = table.keys()
    count = algorithm.parameterAsInt(parameters, "COUNT", context)
    if count < 0:
        raise JumelageError("The number of twins listed cannot be negative.")
    return TwinRequest(
        common=common,
        table=table,
        home=at[common.home.key],
        partners=list(dict.fromkeys(at[key] for key in partners)),
        filters=_read_filters(algorithm, parameters, context, common.box, table),
        count=count,
    )


def table_with(keys: list[str], abroad: bool) -> CommuneTable:
    """The candidates: communes, localities when wanted, and in any case the places of these keys."""
    table = inputs.communes(abroad)
    missing = [key for key in keys if key.split(":")[0] not in inputs.COMMUNE_COUNTRIES]
    if abroad or not missing:
        return table
    every = inputs.communes(True)
    at = every.keys()
    return every.take([*range(len(table)), *(at[key] for key in dict.fromkeys(missing))])


def _read_filters(
    algorithm: JumelageAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    box: Box | None,
    table: CommuneTable,
) -> Filters:
    countries = tuple(c.upper() for c in split_keys(algorithm.parameterAsString(parameters, "COUNTRIES", context)))
    held = set(table.country)
    for country in countries:
        if country not in held:
            raise JumelageError(
                "No candidate lies in the country “{country}”: include the localities for other countries.",
                country=country,
            )

    def limits(name: str, quantity: Message) -> Range:
        low = algorithm.number(parameters, f"{name}_MIN", context)
        high = algorithm.number(parameters, f"{name}_MAX", context)
        if low is not None and high is not None and low > high:
            raise JumelageError("The least {quantity} is greater than the greatest.", quantity=quantity)
        return Range(low, high)

    classes = algorithm.choices(parameters, "DENSITY_CLASSES", context)
    return Filters(
        countries=countries,
        classes=tuple(CLASSES[name] for name in classes),
        population=limits("POPULATION", message("population")),
        elevation=limits("ELEVATION", message("elevation")),
        distance=limits("DISTANCE", message("distance")),
        box=box,
    )
