"""The pages of a toolkit that people read first: what is in it, how to begin, whose it is; in the spoken language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from .. import about
from ..core.toolkit import (
    CASE,
    EMPTY,
    KIT,
    LICENCES,
    MANIFEST,
    OWN_LICENCE,
    OWN_TEMPLATES,
    POSTER_TEMPLATES,
    START_PAGE,
    START_TEXT,
    STYLES,
    Part,
)
from ..io.document_css import STYLE
from ..io.markup import Markup, element
from . import provenance, statements
from .toolkit_case import Case
from .twinning_folder import GPKG, PROJECT
from .wording import language, tr

CREDITS, TERMS = f"{LICENCES}/CREDITS.txt", f"{LICENCES}/LICENCES.txt"
GPL = f"{LICENCES}/GPL-3.0.txt"


@dataclass(frozen=True)
class _Item:
    """A line of a list, and the file or folder of the toolkit that it leads to."""

    words: str
    path: str = ""


@dataclass(frozen=True)
class _Section:
    title: str
    sentences: tuple[str, ...] = ()
    items: tuple[_Item, ...] = ()
    numbered: bool = False


def write_pages(case: Case, parts: Sequence[Part], folder: Path, licence: str) -> None:
    """Write the start page (HTML, and as plain text), the licences and the credits into the folder of a toolkit."""
    (folder / LICENCES).mkdir(exist_ok=True)
    (folder / TERMS).write_text(_terms(licence), encoding="utf-8")
    (folder / CREDITS).write_text(_credits(case), encoding="utf-8")
    (folder / GPL).write_bytes((about.PACKAGE_ROOT / "LICENSE").read_bytes())
    title = tr("Toolkit of the climate twinning {name}", name=case.pair["name"])
    sections = _sections(case, [part.path for part in parts], licence)
    (folder / START_PAGE).write_text(_html(title, sections), encoding="utf-8")
    (folder / START_TEXT).write_text(_text(title, sections), encoding="utf-8")


def _sections(case: Case, paths: Sequence[str], licence: str) -> list[_Section]:
    home, twin = str(case.home["name"]), str(case.twin["name"])
    example = any(row["example"] for name in ("practice", "action", "measure") for row in case.tables[name])
    first = [
        tr(
            "{home} looked for a commune that lives today with the climate that {home} will have, found {twin}, went "
            "to see, and brought practices home. Here is all that it used, to be used again by another pair.",
            home=home,
            twin=twin,
        )
    ]
    if example:
        first.append(tr("Invented example: nothing shown here was observed, and nobody in it is real."))
    return [
        _Section(tr("What this is"), tuple(first)),
        _Section(tr("To begin with your own pair"), (), _steps(), numbered=True),
        _Section(
            tr("To be filled in"),
            (tr("Nothing of the case stands in these files."),),
            tuple(item for item in _empties() if _there(item.path, paths)),
        ),
        _Section(
            tr("The case, filled in"),
            (tr("What {home} and {twin} made of it. Read it as an example, not as a rule.", home=home, twin=twin),),
            tuple(item for item in _filled() if _there(item.path, paths)),
        ),
        _Section(tr("What is not in it"), _withheld()),
        _Section(
            tr("Licences and credits"),
            (tr("Texts and photos of the case: {licence}, unless a photo says otherwise.", licence=licence),),
            (_Item(tr("Licences"), TERMS), _Item(tr("Credits of data and photos"), CREDITS)),
        ),
    ]


def _steps() -> tuple[_Item, ...]:
    return (
        _Item(tr("Install QGIS and its plugin “{name}”; both are free.", name=about.NAME)),
        _Item(tr("In QGIS, choose “New twinning from a toolkit”, this toolkit, your commune and its twin.")),
        _Item(tr("Without QGIS, begin with the sheets and mails of the kit: any office program opens them.")),
    )


def _empties() -> tuple[_Item, ...]:
    return (
        _Item(tr("Sheets and mails of the kit, in French"), f"{EMPTY}/{KIT}/fr"),
        _Item(tr("Sheets and mails of the kit, in Spanish"), f"{EMPTY}/{KIT}/es"),
        _Item(tr("Poster templates, and the themes workshop to write on"), f"{EMPTY}/{POSTER_TEMPLATES}"),
        _Item(tr("Styles of the map layers"), f"{EMPTY}/{STYLES}"),
        _Item(tr("Data without rows: tables, rules and lists"), f"{EMPTY}/{GPKG}"),
    )


def _filled() -> tuple[_Item, ...]:
    return (
        _Item(tr("Posters, as PDF, picture and accessible page"), f"{CASE}/posters"),
        _Item(tr("Documents to read and to edit"), f"{CASE}/documents"),
        _Item(tr("Backward plan: page, calendar and spreadsheets"), f"{CASE}/plan"),
        _Item(tr("The commune's own poster templates"), f"{EMPTY}/{OWN_TEMPLATES}"),
        _Item(tr("QGIS project with maps and posters; it needs no plugin"), f"{CASE}/{PROJECT}"),
        _Item(tr("Data of the case, without people"), f"{CASE}/{GPKG}"),
    )


def _withheld() -> tuple[str, ...]:
    return (
        tr(
            "Names, addresses and telephone numbers of the participants, who was where and who wrote what; photos on "
            "which people can be recognised without their consent, or that are not to be published; sounds and films."
        ),
        tr("Photos are copies that tell neither where nor when they were taken, nor by which camera."),
        tr("Every file is listed in {name} with its size, fingerprint, licence and origin.", name=MANIFEST),
    )


def _there(path: str, paths: Iterable[str]) -> bool:
    return any(one == path or one.startswith(f"{path}/") for one in paths)


def _terms(licence: str) -> str:
    lines = [
        tr("Licences"),
        "",
        tr("Texts, photos and data of the case: {licence}, unless a photo says otherwise.", licence=licence),
        tr("Sheets, forms, drawings and styles of the plugin {name}: {licence}.", name=about.NAME, licence=OWN_LICENCE),
        tr("Outlines, figures and climate: their own licences, which CREDITS.txt names."),
        tr("Which licence goes with which file stands in {name}.", name=MANIFEST),
    ]
    return "\n".join(lines) + "\n"


def _credits(case: Case) -> str:
    shipped = provenance.shipped()
    lines = [tr("Credits"), "", tr("Data"), "", shipped.sources, statements.rail_sources(), shipped.limits]
    own = {
        str(row["source"]) for name in ("commune", "commune_indicator") for row in case.tables[name] if row["source"]
    }
    lines += sorted(one for one in own if one not in shipped.sources and shipped.sources not in one)
    lines += ["", tr("Photos"), ""]
    for row in case.photos:
        author, licence = row["author"] or tr("author not told"), row["licence"] or tr("licence not told")
        lines.append(f"{CASE}/{row['path']}: {row['caption'] or '–'}. {author}, {licence}.")
    if not case.photos:
        lines.append(tr("none"))
    return "\n".join(lines) + "\n"


def _html(title: str, sections: Iterable[_Section]) -> str:
    head = (
        element("meta", {"charset": "utf-8"}, void=True),
        element("meta", {"name": "viewport", "content": "width=device-width, initial-scale=1"}, void=True),
        element("title", {}, title),
        element("style", {}, Markup(STYLE)),
    )
    body: list[str] = [element("h1", {}, title)]
    for section in sections:
        body.append(element("h2", {}, section.title))
        body += [element("p", {}, sentence) for sentence in section.sentences]
        if section.items:
            lines = [element("li", {}, _linked(item)) for item in section.items]
            body.append(element("ol" if section.numbered else "ul", {}, *lines))
    main = element("main", {}, *body)
    tree = element("html", {"lang": language()}, element("head", {}, *head), element("body", {}, main))
    return f"<!DOCTYPE html>\n{tree}\n"


def _linked(item: _Item) -> str:
    return element("a", {"href": quote(item.path)}, item.words) if item.path else item.words


def _text(title: str, sections: Iterable[_Section]) -> str:
    lines = [title, "=" * len(title), ""]
    for section in sections:
        lines += [section.title, "-" * len(section.title), "", *section.sentences]
        for number, item in enumerate(section.items, 1):
            sign = f"{number}." if section.numbered else "-"
            lines.append(f"{sign} {item.words}{f': {item.path}' if item.path else ''}")
        lines.append("")
    return "\n".join(lines)
