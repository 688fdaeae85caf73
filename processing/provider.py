"""The Processing provider: its algorithms are found in the toolbox under one name."""

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..jumelage_plugin import about
from .backwardplan import BackwardPlan
from .checkproject import CheckProject
from .climateanalogues import ClimateAnalogues
from .climatenovelty import ClimateNovelty
from .climateofplaces import ClimateOfPlaces
from .climatetrajectory import ClimateTrajectory
from .climatevariables import ClimateVariables
from .communesimilarity import CommuneSimilarity
from .compareterritories import CompareTerritories
from .createtwinning import CreateTwinning
from .exporttoolkit import ExportToolkit
from .importindicators import ImportIndicators
from .importpractices import ImportPractices
from .importtoolkit import ImportToolkit
from .makedocuments import MakeDocuments
from .makefilm import MakeFilm
from .makeposters import MakePosters
from .reverseanalogues import ReverseAnalogues
from .travelnote import TravelNote
from .twincatalogue import TwinCatalogue
from .twincommunes import TwinCommunes

# one class per file of this folder
ALGORITHMS = (
    ClimateAnalogues,
    TwinCommunes,
    ClimateTrajectory,
    ReverseAnalogues,
    ClimateNovelty,
    TwinCatalogue,
    ClimateVariables,
    TravelNote,
    CommuneSimilarity,
    ImportIndicators,
    CompareTerritories,
    CreateTwinning,
    ImportPractices,
    CheckProject,
    ClimateOfPlaces,
    MakePosters,
    MakeDocuments,
    MakeFilm,
    BackwardPlan,
    ExportToolkit,
    ImportToolkit,
)


class JumelageProvider(QgsProcessingProvider):
    """Gathers the algorithms of Jumelage climatique."""

    def id(self):
        """Return the prefix of the algorithms' ids; scripts and models rely on it."""
        return "jumelage"

    def name(self):
        """Return the name shown in the toolbox: a proper noun, the same in every language."""
        return about.NAME

    def longName(self):  # noqa: N802 - the name QGIS calls
        """Return the name with the version."""
        return f"{about.NAME} {about.VERSION}"

    def versionInfo(self):  # noqa: N802 - the name QGIS calls
        """Return the version of the plugin."""
        return about.VERSION

    def icon(self):
        """Return the icon."""
        return QIcon(about.ICON)

    def svgIconPath(self):  # noqa: N802 - the name QGIS calls
        """Return the path of the icon, which QGIS draws at any size."""
        return about.ICON

    def loadAlgorithms(self):  # noqa: N802 - the name QGIS calls
        """Add a new instance of each algorithm."""
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
