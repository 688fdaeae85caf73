#!/usr/bin/env python3
"""Makes data/territory/former_codes.csv: codes that communes had, and those that they belong to now.

    npm pack @etalab/decoupage-administratif@6.0.0 && tar xzf etalab-decoupage-administratif-6.0.0.tgz
    tools/make_former_codes.py package/data/communes.json

Overseas communes are left out, as in the communes themselves.
"""

import csv
import json
import sys
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "jumelage_plugin" / "data" / "territory" / "former_codes.csv"
KINDS = {"commune-deleguee": "delegated", "commune-associee": "associated"}
# INE, Alteraciones de los municipios: Oza-Cesuras (2013) and Cerdedo-Cotobade (2016)
SPAIN = (
    ("ES", "15026", "15902", "merged", "Cesuras"),
    ("ES", "15063", "15902", "merged", "Oza dos Ríos"),
    ("ES", "36011", "36902", "merged", "Cerdedo"),
    ("ES", "36012", "36902", "merged", "Cotobade"),
)


def former_codes(communes: list) -> list:
    """Rows of country, former code, present code, kind and the name it had, where it is known."""
    mainland = [entry for entry in communes if entry.get("zone") == "metro"]
    parts = {entry["code"]: entry for entry in mainland if entry["type"] in KINDS}
    corsican = {f"20{number:03}" for number in range(1000)}
    rows = []
    for entry in mainland:
        code, kind = entry["code"], entry["type"]
        if kind == "arrondissement-municipal":
            rows.append(("FR", code, entry["commune"], "arrondissement", entry["nom"]))
        elif kind == "commune-actuelle":
            # those of Corsica from before 1976 (20004 for 2A004) follow by rule
            for former in {*entry.get("anciensCodes", ()), *((code,) if code in parts else ())} - corsican:
                part = parts.get(former)
                named = (KINDS[part["type"]], part["nom"]) if part else ("merged", "")
                rows.append(("FR", former, code, *named))
    return sorted([*rows, *SPAIN])


def main() -> None:
    """Write the table."""
    communes = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    with TARGET.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, delimiter=";", lineterminator="\n")
        table.writerow(("country", "former", "current", "kind", "name"))
        table.writerows(former_codes(communes))


if __name__ == "__main__":
    main()
