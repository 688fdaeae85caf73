"""Where the help of an algorithm lies: a page of its own, on this computer, in the planner's language.

`tools/help_pages.py` makes the pages from what the algorithms declare, when the plugin is packaged. A file for each
algorithm, not a place in a long page: the systems that open a file of this computer may drop what follows `#`.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import QUrl

from ..about import HOMEPAGE, PACKAGE_ROOT
from .wording import language

FOLDER = PACKAGE_ROOT / "jumelage_plugin" / "resources" / "help"


def help_address(algorithm: str) -> str:
    """The address of the page of an algorithm; the home page in a checkout whose pages have not been made."""
    page = FOLDER / language() / f"{algorithm}.html"
    return QUrl.fromLocalFile(str(page)).toString() if page.is_file() else HOMEPAGE
