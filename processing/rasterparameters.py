"""The parameters of algorithms that read the planner's own rasters.

QGIS reads this as it starts: nothing here needs numpy, nor any module that does.
"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..jumelage_plugin.bridge.wording import tr
from ..jumelage_plugin.core.climatevariables import CHOICES, DEFAULT_BASE
from ..jumelage_plugin.core.units import PRECIPITATION_UNITS, TEMPERATURE_UNITS
from .base import JumelageAlgorithm
from .parameters import add_with_help, enum_parameter


def add_own_data_parameters(algorithm: JumelageAlgorithm) -> None:
    """The planner's own rasters, instead of the data that ships."""
    raster = QgsProcessing.SourceType.TypeRaster
    several = QgsProcessingParameterMultipleLayers
    entries = [
        (
            several("REFERENCE", tr("Own rasters: climate of today"), raster, optional=True),
            tr(
                "Temperature and rain by month or season, or ready indices, from any raster: GeoTIFF, NetCDF (DRIAS, "
                "E-OBS, CHELSA, WorldClim, CMIP6, CORDEX) … Several files make one stack. When empty, the data of the "
                "plugin is used."
            ),
        ),
        (
            several("FUTURES", tr("Own rasters: future, one stack per model"), raster, optional=True),
            tr(
                "The same variables in the future. One file per model; or, where a model has several files, one folder "
                "per model. The file or the folder gives its name to the model."
            ),
        ),
        (
            several("BASELINE", tr("Own rasters: the futures' own past"), raster, optional=True),
            tr(
                "The same source over the period of the reference: shows whether today and future start from the same "
                "climate. Above 2 sigma the run stops."
            ),
        ),
        (
            QgsProcessingParameterBoolean("IGNORE_BASELINE", tr("Go on even if the baselines differ"), False),
            tr("Runs although the futures' own past lies more than 2 sigma from the reference."),
        ),
        (
            several("SERIES", tr("Own rasters: yearly series"), raster, optional=True),
            tr(
                "The same variables year by year, in bands named YEAR:variable or a NetCDF with dates: the yardstick "
                "of the usual ups and downs. When empty, that of the plugin's data, for the eight seasons only."
            ),
        ),
        (
            several("ELEVATION", tr("Own rasters: elevation of the cells"), raster, optional=True),
            tr("In metres. Without it temperatures stay those of the cell, whatever the height of the commune."),
        ),
        *_units(),
        (
            QgsProcessingParameterString("FUTURE_LABEL", tr("Name of the future of your rasters"), optional=True),
            tr("As it stands in titles: 2041-2070, RCP4.5 …"),
        ),
    ]
    for parameter, help_text in entries:
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        add_with_help(algorithm, parameter, help_text)


def _units() -> list[tuple[Any, str]]:
    """The units of the planner's own rasters, with their help."""
    as_written = tr("auto: as the files say; choose where they do not.")
    units = (
        ("TEMPERATURE_UNIT", tr("Unit of temperatures"), TEMPERATURE_UNITS),
        ("PRECIPITATION_UNIT", tr("Unit of rain"), PRECIPITATION_UNITS),
    )
    return [
        (enum_parameter(name, label, choices, choices[0], words="unit"), as_written) for name, label, choices in units
    ]


def add_climate_variable_parameters(algorithm: JumelageAlgorithm) -> None:
    """Monthly and daily rasters, their units, and what to make of them."""
    raster, several = QgsProcessing.SourceType.TypeRaster, QgsProcessingParameterMultipleLayers
    number = QgsProcessingParameterNumber
    add_with_help(
        algorithm,
        several("INPUT", tr("Monthly temperature and rain"), raster, optional=True),
        tr(
            "Mean temperature (tas), its daily minimum and maximum (tasmin, tasmax) and rain (pr) by month, of one "
            "period or of several years: GeoTIFF, NetCDF (DRIAS, E-OBS, CHELSA, WorldClim, CMIP6, CORDEX) … When "
            "empty, the normals 1981-2010 of the plugin, unless daily values are given."
        ),
    )
    add_with_help(
        algorithm,
        several("DAILY", tr("Daily temperature and rain"), raster, optional=True),
        tr(
            "For counts of days: daily tas, tasmin, tasmax or pr in a NetCDF with dates, or in bands described as "
            "1981-01-31. Whole years only are counted. Without monthly rasters the months are made of these as well."
        ),
    )
    add_with_help(
        algorithm,
        enum_parameter("VARIABLES", tr("Variables"), CHOICES, None, multiple=True, words="climate_variable"),
        tr(
            "Groups (seasons, bioclim, aridity, gdd, counts) or single variables; all that the rasters allow when none "
            "is chosen. To compare climates, 4 to 6 that say different things are best."
        ),
    )
    base = number("GDD_BASE", tr("Base of growing degree days (°C)"), number.Type.Double, DEFAULT_BASE)
    add_with_help(algorithm, base, tr("10 °C for maize or vines, 5 °C for grass and cereals."))
    for parameter, help_text in _units():
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        add_with_help(algorithm, parameter, help_text)
