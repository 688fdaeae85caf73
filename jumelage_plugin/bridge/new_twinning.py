"""A new twinning: its folder, its data with both communes and their figures, its project."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsGeometry, QgsPointXY, QgsVectorLayer

from .. import about
from ..core.bands import band_of
from ..core.heatdays import DAY_COUNTS
from ..core.options import NAMES
from ..core.prioritisation import ACTION_CRITERIA
from ..core.schema_tables import TABLES
from ..core.transferability import TRANSFER_CRITERIA
from ..core.twinning import TwinRow
from ..io import territory
from ..io.dataset import PERIOD, Dataset
from ..io.twinning_file import create_file
from . import statements
from .comparison_territory import area_source, population_source
from .example_twinning import fill
from .languages import in_all_languages, language_of
from .project import copy_basemap
from .surroundings import write_surroundings
from .twin_report import Facts
from .twinning_folder import FOLDERS, TwinningFolder
from .twinning_lists import value_rows
from .twinning_project import write_twinning_project
from .twinning_rows import GEOMETRY, add_rows, new_uuid
from .wording import say, tr

_POINT_RADIUS = 0.02
"""Degrees: the circle that stands for a place without an outline."""


@dataclass(frozen=True)
class Plan:
    """What a new twinning is made of: the run that judged the twin, its row, and the planner's words."""

    facts: Facts
    twin: TwinRow
    name: str
    language: str
    example: bool = False


def make_twinning(folder: Path, plan: Plan, dataset: Dataset) -> None:
    """Fill an existing empty folder. Raises `JumelageError` when something cannot be read or written."""
    there = TwinningFolder(folder)
    for name in FOLDERS:
        (folder / name).mkdir()
    create_file(there.gpkg, value_rows())
    copy_basemap(dataset.basemap, folder)
    table, ends = plan.facts.result.table, (plan.facts.result.home, plan.twin.position)
    write_surroundings(folder, dataset.communes_file, [(float(table.lon[i]), float(table.lat[i])) for i in ends])
    layers = {t.name: QgsVectorLayer(f"{there.gpkg}|layername={t.name}", t.name, "ogr") for t in TABLES}
    add_rows(layers["criterion"], criterion_rows())
    _add_pair(layers, plan, dataset)
    if plan.example:
        fill(layers, folder)
    layers.clear()
    countries = str(table.country[ends[0]]), str(table.country[ends[1]])
    write_twinning_project(there, plan.name, plan.language, countries)
    for left in folder.glob("*.gpkg-*"):
        left.unlink()  # the empty log of a database that is closed


def criterion_rows() -> Iterator[dict[str, Any]]:
    """The criteria of the votes, in every language."""
    families = (("transfer", TRANSFER_CRITERIA), *ACTION_CRITERIA.items())
    for family, criteria in families:
        for position, criterion in enumerate(criteria, 1):
            yield {
                "code": criterion.code,
                "family": family,
                **in_all_languages(criterion.question),
                "weight": criterion.weight,
                "veto": criterion.veto,
                "position": position,
            }


def _add_pair(layers: dict[str, QgsVectorLayer], plan: Plan, dataset: Dataset) -> None:
    result, home = plan.facts.result, plan.facts.result.home
    keys = {home: new_uuid(), plan.twin.position: new_uuid()}
    communes = [_commune(plan, dataset, position, uuid) for position, uuid in keys.items()]
    add_rows(layers["commune"], communes)
    add_rows(layers["commune_indicator"], _indicators(plan, keys))
    ends = [QgsPointXY(row["longitude"], row["latitude"]) for row in communes]
    table = result.table
    since = plan.facts.links.since.get(plan.twin.position)
    row = {
        "uuid": new_uuid(),
        "name": plan.name,
        "home_uuid": keys[home],
        "twin_uuid": keys[plan.twin.position],
        "horizon": statements.horizon_short(plan.facts.horizon),
        "scenario": plan.facts.horizon.name,
        "dissimilarity": round(plan.twin.sigma, 3) if math.isfinite(plan.twin.sigma) else None,
        "rank": plan.twin.rank or None,
        "method": json.dumps(_method(plan, dataset), ensure_ascii=False),
        "twinned_since": since or None,
        "language": plan.language,
        "twin_language": language_of(str(table.country[plan.twin.position])),
        GEOMETRY: QgsGeometry.fromPolylineXY(ends),
    }
    add_rows(layers["twinning"], [row])


def _commune(plan: Plan, dataset: Dataset, position: int, uuid: str) -> dict[str, Any]:
    table = plan.facts.result.table
    country, code = str(table.country[position]), str(table.code[position])
    lon, lat = float(table.lon[position]), float(table.lat[position])
    outline, source = _outline(dataset, country, code), statements.place_sources()
    if outline is None:
        outline = QgsGeometry.fromPointXY(QgsPointXY(lon, lat)).buffer(_POINT_RADIUS, 16)
        outline.convertToMultiType()
        source = tr("{source}; no outline is known: the circle only shows where it lies", source=source)
    density = table.degurba[position]
    return {
        "uuid": uuid,
        "country": country,
        "code": code,
        "name": str(table.name[position]),
        "population": _whole(table.population[position]),
        "population_year": _year(population_source(table, position)[0]),
        "elevation_m": _known(table.elevation[position]),
        "area_km2": _known(table.area[position]),
        "density_class": f"DEN_{int(density)}" if math.isfinite(density) else None,
        "longitude": lon,
        "latitude": lat,
        "source": source,
        GEOMETRY: outline,
    }


def _outline(dataset: Dataset, country: str, code: str) -> QgsGeometry | None:
    wkb = territory.outline_of(dataset.communes_file, country, code)
    if wkb is None:
        return None
    outline = QgsGeometry()
    outline.fromWkb(wkb)
    outline.convertToMultiType()
    return outline


def _indicators(plan: Plan, keys: dict[int, str]) -> Iterator[dict[str, Any]]:
    """Climate of both today, of home at the horizon with the range of the models; population and area with sources."""
    result, twin = plan.facts.result, plan.twin
    table, source = result.table, plan.facts.provenance.sources
    home = {"commune_uuid": keys[result.home], "source": source}
    there = {"commune_uuid": keys[twin.position], "source": source}
    scenario = statements.horizon_name(plan.facts.horizon)
    for entry in plan.facts.entries:
        shared = {"indicator": say(entry.label), "code": entry.name, "unit": entry.unit}
        yield {"uuid": new_uuid(), **home, **shared, "period": PERIOD, "value": _known(entry.today)}
        future = {"value": _known(entry.median), "low": _known(entry.low), "high": _known(entry.high)}
        period = {"period": statements.horizon_short(plan.facts.horizon), "scenario": scenario}
        yield {"uuid": new_uuid(), **home, **shared, **period, **future}
    labels = {entry.name: (say(entry.label), entry.unit) for entry in plan.facts.entries}
    values = {name: float(value) for name, value in zip(NAMES, twin.climate)}
    values |= {"tas_year": twin.tas_year, "pr_year": twin.pr_year}
    values |= {count.name: days for count, days in zip(DAY_COUNTS, twin.days)}
    for name, value in values.items():
        if name in labels and math.isfinite(value):
            label, unit = labels[name]
            yield {
                "uuid": new_uuid(),
                **there,
                "indicator": label,
                "code": name,
                "unit": unit,
                "period": PERIOD,
                "value": _known(value),
            }
    for position, uuid in keys.items():
        for code, label, unit, value, (year, origin) in (
            ("population", tr("inhabitants"), "", table.population[position], population_source(table, position)),
            ("area", tr("area"), "km²", table.area[position], area_source(table, position)),
        ):
            if math.isfinite(value) and origin:
                told = {"indicator": label, "code": code, "unit": unit, "period": year, "value": float(value)}
                told["source"] = origin
                yield {"uuid": new_uuid(), "commune_uuid": uuid, **told}


def _method(plan: Plan, dataset: Dataset) -> dict[str, Any]:
    """What a reader needs to trace the figures: settings, models, verdict, version of the plugin, data."""
    result = plan.facts.result
    return {
        "algorithm": "jumelage:twincommunes",
        "horizon": plan.facts.horizon.name,
        "level": plan.facts.horizon.level,
        "models": list(result.target.models),
        "covariance": result.target.metric.kind,
        "lapse": result.lapse,
        "profile": result.profile.name,
        "band": str(band_of(plan.twin.sigma).label) if math.isfinite(plan.twin.sigma) else None,
        "similarity": _known(plan.twin.similarity),
        "closeness": _known(plan.twin.closeness),
        "pool": result.ranking.pool_size,
        "version": about.VERSION,
        "data": dataset.fingerprints(),
    }


def _known(value: float) -> float | None:
    return round(float(value), 3) if math.isfinite(value) else None


def _whole(value: float) -> int | None:
    return round(float(value)) if math.isfinite(value) else None


def _year(text: str) -> int | None:
    return int(text) if text.isdigit() else None
