"""The empty half of a toolkit: what the next pair fills in, without a word of the case that was filled in."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from pathlib import Path

from qgis.core import (
    QgsExpressionContextUtils,
    QgsMapLayer,
    QgsPrintLayout,
    QgsReadWriteContext,
    QgsVectorLayer,
)

from ..core.errors import JumelageError
from ..core.messages import Message, message
from ..core.toolkit import KIT, OWN_TEMPLATES, POSTER_TEMPLATES, STYLES
from ..io.kit_files import KIT_LANGUAGES
from ..io.twinning_file import create_file
from .kit import BLANK
from .kit_folder import write_kit
from .map_scale import SCALE_VARIABLE
from .new_twinning import criterion_rows
from .posters import export
from .posters.making import TEMPLATES
from .posters.sheet import PREFIX
from .project import opened_project
from .toolkit_case import Case
from .twinning_folder import GPKG, POSTER_PROPERTY, TABLE_PROPERTY, TwinningFolder
from .twinning_lists import value_rows
from .wording import tr

_GRID = "p5_empty"
_OF_THE_CASE = (f"{PREFIX}example", f"{PREFIX}credits")
_LARGEST_TEMPLATE = 20_000_000
_ABSOLUTE = re.compile(r"(?<![A-Za-z0-9])(?:file:|[A-Za-z]:[\\/]|/(?:home|Users|root|tmp|mnt|media|var|Volumes)/)")
_PICTURE_INSIDE = "base64:"


def write_empty(case: Case, place: Path, languages: Iterable[str]) -> None:
    """Write the kit in those of the languages in which there is one, the empty data, and the styles of the layers.

    `case` is there for its project, whose layers bear the styles. Raises `JumelageError` when something cannot be
    written.
    """
    create_file(place / GPKG, value_rows(), {"criterion": criterion_rows()})
    chosen = [code for code in KIT_LANGUAGES if code in set(languages)] or list(KIT_LANGUAGES)
    for language in chosen:
        folder = place / KIT / language
        folder.mkdir(parents=True)
        write_kit(folder, folder, language)
    (place / STYLES).mkdir()
    with opened_project(case.folder.project_file) as project:
        for layer in project.mapLayers().values():
            table = layer.customProperty(TABLE_PROPERTY)
            if table and isinstance(layer, QgsVectorLayer) and layer.isSpatial():
                layer.saveNamedStyle(str(place / STYLES / f"{table}.qml"), QgsMapLayer.StyleCategory.Symbology)


def write_templates(case: Case, place: Path) -> None:
    """Write the drawing of each poster that the case has, its texts taken out; the empty grid as a sheet to print too.

    A drawing that still holds a word of the case is not written. Raises `JumelageError` when one cannot be written.
    """
    (place / POSTER_TEMPLATES).mkdir()
    with opened_project(case.folder.project_file) as project:
        for layout in project.layoutManager().printLayouts():
            code, _, edition = str(layout.customProperty(POSTER_PROPERTY, "")).partition("/")
            if not code:
                continue
            _empty(layout, case, keep_words=code == _GRID)
            stem = f"{code}_{edition.replace('/', '_')}"
            _write_template(layout, case, place / POSTER_TEMPLATES / f"{stem}.qpt")
            if code == _GRID:
                title = tr("Themes workshop, to write on")
                export.export_pdf([layout], place / POSTER_TEMPLATES / f"{stem}.pdf", title, "")


def bring_own_templates(source: TwinningFolder, case: Case, place: Path) -> None:
    """Copy the commune's own templates of posters, but for those that tell of a person, a computer or hold a picture.

    Those that stay are noted in `case`.
    """
    for path in sorted((source.path / TEMPLATES).glob("*.qpt")):
        why = _why_not(path, case)
        if why is not None:
            case.left_out.append((f"{TEMPLATES}/{path.name}", why))
            continue
        (place / OWN_TEMPLATES).mkdir(exist_ok=True)
        (place / OWN_TEMPLATES / path.name).write_bytes(path.read_bytes())


def _why_not(path: Path, case: Case) -> Message | None:
    if path.is_symlink() or path.stat().st_size > _LARGEST_TEMPLATE:
        return message("it is no template, or too large")
    try:
        text = html.unescape(path.read_text(encoding="utf-8"))
    except UnicodeDecodeError:
        return message("it is no template, or too large")
    if case.search.finds(text) or case.search.finds(path.name):
        return message("it names a participant")
    if _PICTURE_INSIDE in text:
        return message("it holds a picture")
    if _ABSOLUTE.search(text):
        return message("it names a folder of this computer")
    return None


def _empty(layout: QgsPrintLayout, case: Case, *, keep_words: bool) -> None:
    """Take the texts out of a layout: all of them, or the names of the pair alone."""
    scope = QgsExpressionContextUtils.layoutScope(layout)
    texts = {}
    for name in scope.variableNames():
        text = str(scope.variable(name) or "")
        if name == SCALE_VARIABLE:
            texts[name] = text
        elif name.startswith(PREFIX):
            texts[name] = "" if name in _OF_THE_CASE else _blank(text, case, keep_words=keep_words)
    # all at once: set one by one, QGIS keeps the earlier text of each beside the new one
    QgsExpressionContextUtils.setLayoutVariables(layout, texts)
    layout.refresh()


def _blank(text: str, case: Case, *, keep_words: bool) -> str:
    if not keep_words:
        return BLANK if any(sign.isalpha() for sign in text) else ""
    for word in sorted(_words_of(case), key=len, reverse=True):
        text = text.replace(word, BLANK)
    return text


def _write_template(layout: QgsPrintLayout, case: Case, path: Path) -> None:
    context = QgsReadWriteContext()
    context.setPathResolver(layout.project().pathResolver())
    if not layout.saveAsTemplate(str(path), context):
        raise JumelageError(
            "{path} cannot be written: check that the folder is not read-only and the disk not full.", path=path
        )
    # what an atlas goes through is written with its whole path
    text = path.read_text(encoding="utf-8").replace(str(case.folder.path), ".")
    told = html.unescape(text)
    if any(word in told for word in _words_of(case)) or _ABSOLUTE.search(told) or case.search.finds(told):
        path.unlink()
    else:
        path.write_text(text, encoding="utf-8")


def _words_of(case: Case) -> list[str]:
    """What tells of the case: both communes, and the titles of what was seen and decided."""
    titles = [row["title"] for name in ("practice", "action", "event") for row in case.tables[name]]
    return [str(word) for word in (case.home["name"], case.twin["name"], *titles) if word]
