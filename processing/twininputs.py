"""From parameters to a request for twins: checked, each fault told in one sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import QgsProcessingContext

from ..jumelage_plugin.bridge.places import COUNTRIES_WITH_OUTLINES
from ..jumelage_plugin.core.communes import CommuneTable, split_keys
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.field import Box
from ..jumelage_plugin.core.messages import Message, message
from ..jumelage_plugin.core.options import DEGURBA_CLASSES
from ..jumelage_plugin.core.twins import Filters, Range
from . import inputs
from .base import JumelageAlgorithm
from .ownindicators import IndicatorsTable, read_indicators
from .twinlinks import TwinningsTable, read_rail_max, read_twinnings


@dataclass(frozen=True)
class TwinRequest:
    """What the planner asked of the twins; `partners` are positions in `table`."""

    common: inputs.Request
    table: CommuneTable
    home: int
    partners: list[int]
    filters: Filters
    count: int
    rail_max: float | None
    twinnings: TwinningsTable | None
    indicators: IndicatorsTable | None


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
    if common.home.key in partners:
        raise JumelageError("A commune cannot be its own partner.")
    table = table_with([common.home.key, *partners], abroad)
    at = table.keys()
    count = int(algorithm.number(parameters, "COUNT", context) or 0)
    if count < 0:
        raise JumelageError("The number of twins listed cannot be negative.")
    return TwinRequest(
        common=common,
        table=table,
        home=at[common.home.key],
        partners=list(dict.fromkeys(at[key] for key in partners)),
        filters=read_filters(algorithm, parameters, context, common.box, table),
        count=count,
        rail_max=read_rail_max(algorithm, parameters, context),
        twinnings=read_twinnings(algorithm, parameters, context),
        indicators=read_indicators(algorithm, parameters, context),
    )


def table_with(keys: list[str], abroad: bool) -> CommuneTable:
    """The candidates: communes, localities when wanted, and in any case the places of these keys."""
    table = inputs.communes(abroad)
    missing = [key for key in keys if key.split(":")[0] not in COUNTRIES_WITH_OUTLINES]
    if abroad or not missing:
        return table
    every = inputs.communes(True)
    at = every.keys()
    return every.take([*range(len(table)), *(at[key] for key in dict.fromkeys(missing))])


def read_filters(
    algorithm: JumelageAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    box: Box | None,
    table: CommuneTable,
) -> Filters:
    """What a candidate must be; raise `JumelageError` on a fault."""
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
        classes=tuple(DEGURBA_CLASSES[name] for name in classes),
        population=limits("POPULATION", message("population")),
        elevation=limits("ELEVATION", message("elevation")),
        distance=limits("DISTANCE", message("distance")),
        box=box,
    )
