#!/usr/bin/python3
"""Prints the best twins of a commune from twins.gpkg: tools/show_twins.py FILE LANGUAGE [PARTNERS].

Only the standard library, so that it runs where QGIS's Python is not at hand.
"""

from __future__ import annotations

import re
import shutil
import sqlite3
import sys
import textwrap
from pathlib import Path

BEST = 10
HEADINGS = {
    "en": {
        "rank": "rank",
        "place": "place",
        "sigma": "sigma",
        "band": "match",
        "agreement": "models",
        "closeness": "closeness",
        "similarity": "similarity",
        "score": "score",
        "pareto": "Pareto",
        "distance_km": "distance",
    },
    "fr": {
        "rank": "rang",
        "place": "commune",
        "sigma": "sigma",
        "band": "climat",
        "agreement": "modèles",
        "closeness": "proximité",
        "similarity": "ressemblance",
        "score": "note",
        "pareto": "Pareto",
        "distance_km": "distance",
    },
    "es": {
        "rank": "puesto",
        "place": "municipio",
        "sigma": "sigma",
        "band": "clima",
        "agreement": "modelos",
        "closeness": "cercanía",
        "similarity": "semejanza",
        "score": "nota",
        "pareto": "Pareto",
        "distance_km": "distancia",
    },
}
TITLES = {
    "en": ("The ten best twins", "The partner to judge"),
    "fr": ("Les dix meilleures jumelles", "Le partenaire à juger"),
    "es": ("Los diez mejores gemelos", "El socio por juzgar"),
}
LEFT = ("place", "band")


def number(value: float | None, digits: int, unit: str, language: str) -> str:
    """Write a number as the language does, a dash where there is none."""
    if value is None:
        return "–"
    text = f"{value:.{digits}f}" + (f" {unit}" if unit else "")
    return text if language == "en" else text.replace(".", ",")


def cells(row: sqlite3.Row, language: str) -> dict[str, str]:
    """Return the texts of a row, by heading."""
    share = row["agreement"]
    percent = None if share is None else share * 100
    return {
        "rank": number(row["rank"], 0, "", language),
        "place": f"{row['name']} ({row['country']}:{row['code']})",
        "sigma": number(row["sigma"], 2, "", language),
        "band": str(row["band"] or "–"),
        "agreement": number(percent, 0, "%", language),
        "closeness": number(row["closeness"], 2, "", language),
        "similarity": number(row["similarity"], 2, "", language),
        "score": number(row["score"], 2, "", language),
        "pareto": "★" if row["pareto"] else "",
        "distance_km": number(row["distance_km"], 0, "km", language),
    }


def print_table(rows: list[sqlite3.Row], language: str) -> None:
    """Print rows in aligned columns, the reasons of each under it."""
    headings = HEADINGS[language]
    table = [headings, *(cells(row, language) for row in rows)]
    widths = {key: max(len(line[key]) for line in table) for key in headings}
    screen = max(80, min(shutil.get_terminal_size((140, 24)).columns, 160))
    indent = " " * (widths["rank"] + 4)
    for index, line in enumerate(table):
        aligned = (text.ljust(widths[key]) if key in LEFT else text.rjust(widths[key]) for key, text in line.items())
        print("  " + "  ".join(aligned).rstrip())
        if index == 0:
            print("  " + "  ".join("─" * width for width in widths.values()))
        elif rows[index - 1]["reasons"]:
            reasons = " ".join(str(rows[index - 1]["reasons"]).split())
            print(textwrap.fill(reasons, screen, initial_indent=indent, subsequent_indent=indent))


def main(path: Path, language: str, partners: str) -> None:
    """Print the best places, then the partners."""
    database = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
    database.row_factory = sqlite3.Row
    layer = database.execute("SELECT table_name FROM gpkg_contents WHERE data_type = 'features'").fetchone()[0]
    table = '"' + layer.replace('"', '""') + '"'
    columns = {column["name"] for column in database.execute(f"PRAGMA table_info({table})")}
    missing = {*HEADINGS["en"], "country", "code", "name", "reasons"} - {"place"} - columns
    if missing:
        sys.exit(f"{path} lacks the fields {', '.join(sorted(missing))}.")
    language = language[:2] if language[:2] in HEADINGS else "en"
    best, judged = TITLES[language]

    print(f"\n{best}\n")
    order = f"SELECT * FROM {table} WHERE rank IS NOT NULL ORDER BY rank LIMIT {BEST}"
    print_table(database.execute(order).fetchall(), language)
    wanted = [partner.partition(":") for partner in re.split(r"[\s,;]+", partners) if partner]
    query = f"SELECT * FROM {table} WHERE country = ? AND code = ?"
    rows = [row for country, _, code in wanted for row in database.execute(query, (country, code))]
    if rows:
        print(f"\n{judged}\n")
        print_table(rows, language)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3] if len(sys.argv) > 3 else "")
