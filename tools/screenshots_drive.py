#!/usr/bin/python3
"""Drives the window by real mouse and keys and keeps pictures: screenshots_drive.py OUT PROJECT LANGUAGE."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from window_hand import PLACES, await_dialog, await_place, await_that, click, places, shot, x

ALGORITHMS = ("climateanalogues", "twincommunes", "createtwinning", "makeposters", "exporttoolkit")
LONGEST_MAKING = 180.0
"""Seconds for all posters."""
WORDS = {
    "fr": {
        "steps": ["1 Ma commune", "2 Jumelles", "3 Pratiques", "4 Actions", "5 Restitution"],
        "find": "Trouver les jumelles",
        "pin": "Épingler",
        "undo": "Annuler",
        "search": "Chercher dans les pratiques",
        "countries": "tous, ou par exemple ES, PT",
        "title": "Brumisateur sur la place",
        "word": "citernes",
        "fieldwork": "Visites, balades et ateliers",
        "walk": "Balade",
        "stop": "Ajouter un arrêt",
        "event": "Nouvel événement …",
        "sensation": "Sensation",
        "save": "Enregistrer",
        "plan": "Rétro-planning …",
        "waiting": "2 photos",
        "vote": "Voter",
        "posters": "Faire les affiches",
        "maps": "Les deux cartes",
        "documents": "Documents et valise …",
    },
    "es": {
        "steps": ["1 Mi municipio", "2 Gemelos", "3 Prácticas", "4 Acciones", "5 Resultados"],
        "find": "Buscar los gemelos",
        "pin": "Señalar",
        "undo": "Deshacer",
        "search": "Buscar en las prácticas",
        "countries": "todos, o por ejemplo ES, PT",
        "title": "Nebulizador en la plaza",
        "word": "aljibes",
        "fieldwork": "Visitas, paseos y talleres",
        "walk": "Paseo",
        "stop": "Añadir una parada",
        "event": "Nuevo acto …",
        "sensation": "Sensación",
        "save": "Guardar",
        "plan": "Planificación inversa…",
        "waiting": "2 fotos",
        "vote": "Votar",
        "posters": "Hacer los carteles",
        "maps": "Los dos mapas",
        "documents": "Documentos y maleta…",
    },
    "en": {
        "steps": ["1 My commune", "2 Twins", "3 Practices", "4 Actions", "5 Outputs"],
        "find": "Find the twins",
        "pin": "Pin",
        "undo": "Undo",
        "search": "Search the practices",
        "countries": "all, or for example ES, PT",
        "title": "Mist sprayer on the square",
        "word": "cisterns",
        "fieldwork": "Visits, walks and workshops",
        "walk": "Sensory walk",
        "stop": "Add a stop",
        "event": "New event …",
        "sensation": "Sensation",
        "save": "Save",
        "plan": "Backward plan …",
        "waiting": "2 photos",
        "vote": "Vote on this practice",
        "posters": "Make the posters",
        "maps": "Both maps",
        "documents": "Documents and kit …",
    },
}


def pin(out: Path, words: dict) -> None:
    """A practice is pinned, searched for, and taken back."""
    click(words["pin"])
    spot = places()["map"]
    x("mousemove", spot[0] + 60, spot[1] + 40, "click", 1)
    await_dialog()
    x("type", "--delay", 15, words["title"])
    x("key", "Tab", "Down")
    time.sleep(0.5)
    shot(out, "3-short-form")
    x("key", "Return")
    time.sleep(2.5)
    shot(out, "3-pinned")
    click(words["search"])
    x("type", words["word"])
    time.sleep(1.0)
    shot(out, "3-searched")
    click(words["search"], 3)
    x("key", "BackSpace")
    click(words["undo"])
    time.sleep(2.0)
    shot(out, "3-undone")


def drag(row: int, to: list[float]) -> None:
    """Drag what a field of drag_source.py carries to a place, as a hand does: step by step."""
    x("mousemove", 45, 15 + 30 * row, "mousedown", 1)
    for part in (0.02, 0.05, 0.3, 0.6, 0.9, 1.0):
        time.sleep(0.15)
        x("mousemove", 45 + part * (to[0] - 45), 20 + part * (to[1] - 20))
    time.sleep(0.3)
    x("mousemove_relative", 2, 2, "mouseup", 1)
    time.sleep(1.0)


def drop_photos(out: Path, words: dict) -> None:
    """A photo that knows its place is dropped on the map, then on the dock; two that do not, on the dock."""
    window = subprocess.run(["xdotool", "getactivewindow"], check=True, capture_output=True, text=True).stdout.strip()
    source = subprocess.Popen([Path(__file__).with_name("drag_source.py"), PLACES.with_name("photos")])
    time.sleep(3.0)
    drag(0, places()["map"])
    await_dialog()
    shot(out, "3-dropped-on-map")
    x("key", "Escape")
    time.sleep(0.5)
    drag(0, await_place(words["search"]))
    await_dialog()
    x("type", "--delay", 15, words["title"])
    x("key", "Tab", "Down", "Return")
    time.sleep(2.5)
    shot(out, "3-dropped-on-dock")
    drag(1, places()["map"])
    time.sleep(1.5)
    shot(out, "3-waiting")
    drag(2, await_place(words["search"]))  # no photo: for QGIS, which says so
    shot(out, "3-no-photo")
    source.terminate()
    x("windowactivate", "--sync", window)
    click("message")
    click(words["waiting"])
    await_dialog()
    time.sleep(1.0)
    shot(out, "3-place-photos")
    x("key", "Escape")
    time.sleep(0.5)


def note_fieldwork(out: Path, words: dict) -> None:
    """A stop is added to the walk; the forms of stops and of events are opened."""
    click(words["fieldwork"])
    click(words["walk"])
    time.sleep(1.0)
    shot(out, "3-fieldwork")
    click(words["stop"])
    spot = places()["map"]
    x("mousemove", spot[0] - 40, spot[1] + 60, "click", 1)
    await_dialog()
    click(words["sensation"])
    x("key", "Down", "Down", "Return")
    shot(out, "3-stop")
    click(words["save"])
    time.sleep(2.0)
    click(words["event"])
    await_dialog()
    shot(out, "3-event")
    x("key", "Escape")
    time.sleep(1.0)
    shot(out, "3-fieldwork-after")


def open_algorithms(out: Path) -> None:
    """The toolbox takes the place of the dock; algorithms are searched for there, and their dialogs opened."""
    click("Close")
    x("key", "ctrl+alt+t")
    click("toolbox search")
    x("type", "jumelage")
    time.sleep(1.0)
    shot(out, "6-toolbox")
    for name in ALGORITHMS:
        click("toolbox search", 3)
        x("type", name)
        time.sleep(1.0)
        x("key", "Return")
        await_dialog()
        time.sleep(1.0)
        shot(out, f"6-{name}")
        x("key", "Escape")
        await_that("the dialog is closed", lambda told: not told["dialog"])


def make_posters(out: Path, words: dict, place: Path) -> None:
    """Make all posters, and wait for the last of them and for the project to be open again."""
    click(words["posters"])
    time.sleep(1.5)
    if places()["dialog"]:  # the project was changed: it is saved first
        x("key", "Return")
    time.sleep(1.0)
    shot(out, "5-posters")
    limit = time.monotonic() + LONGEST_MAKING
    while not list(place.glob("p9_*.pdf")):
        if time.monotonic() > limit:
            sys.exit(f"The posters did not come: {sorted(path.name for path in place.glob('*'))}")
        time.sleep(1.0)
    time.sleep(8.0)
    shot(out, "5-posters-made")
    click(words["steps"][4])


def main() -> None:
    """Go through the five steps."""
    out, project, words = Path(sys.argv[1]), sys.argv[2], WORDS[sys.argv[3]]
    out.mkdir(parents=True, exist_ok=True)
    places()
    time.sleep(12.0)  # until the climate of the commune is read
    shot(out, "1-commune")
    click(words["steps"][1])
    click(words["countries"])
    x("type", "ES")
    click(words["find"])
    time.sleep(6.0)
    shot(out, "2-twins")
    PLACES.with_name("open.txt").write_text(project, encoding="utf-8")
    time.sleep(6.0)
    click(words["steps"][2])
    time.sleep(3.0)
    shot(out, "3-practices")
    pin(out, words)
    drop_photos(out, words)
    note_fieldwork(out, words)
    click(words["steps"][3])
    time.sleep(1.0)
    shot(out, "4-transfer")
    x("key", "Tab", "Tab", "Down", "Down")  # from the button of the step over the tabs to the practices
    time.sleep(0.5)
    shot(out, "4-chosen")
    click(words["vote"])
    await_dialog()
    shot(out, "4-vote")
    x("key", "Escape")
    time.sleep(0.5)
    click(words["steps"][3])
    x("key", "Tab")  # to the tabs
    for name in ("4-actions", "4-matrix"):
        x("key", "Right")
        time.sleep(1.0)
        shot(out, name)
    click(words["steps"][4])
    time.sleep(1.0)
    shot(out, "5-outputs")
    make_posters(out, words, Path(project).parent / "exports" / "posters")
    click(words["maps"])
    time.sleep(3.0)
    shot(out, "5-maps")
    click(words["plan"])
    time.sleep(2.0)
    shot(out, "5-plan")
    open_algorithms(out)


if __name__ == "__main__":
    main()
