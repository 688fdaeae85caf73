"""The algorithms that write, each with what it is given here and where it puts its results."""

from __future__ import annotations

from pathlib import Path

TABLE = "Code;Commune;Part\n01001;L’Abergement-Clémenciat;12,5\n31107;Carbonne;8\n"
PRACTICES = "Titre;Thème;Longitude;Latitude\n" + "".join(f"Ombre {n};THE_URB;-5,41;38,26\n" for n in range(40))
FILES = {
    "climateanalogues": {"OUTPUT": "a.tif"},
    "twincommunes": {"OUTPUT": "t.gpkg"},
    "importindicators": {"OUTPUT": "i.gpkg", "OUTPUT_ROWS": "r.csv", "OUTPUT_HTML": "i.html"},
    "backwardplan": {"OUTPUT_ICS": "p.ics", "OUTPUT_ODS": "p.ods", "OUTPUT_XLSX": "p.xlsx", "OUTPUT_HTML": "p.html"},
}
"""Those that write files: the parameters, and the names of the files."""
FOLDERS = ("createtwinning", "importpractices", "makedocuments", "makeposters")
"""Those that write into a folder or a twinning."""
EARLIER = b"earlier result"


def asked(name: str, material: Path, twinning: str, out: Path) -> dict:
    """The parameters of an algorithm whose results go to `out`."""
    given = {parameter: str(out / file) for parameter, file in FILES.get(name, {}).items()}
    if name in ("climateanalogues", "twincommunes"):
        return {"COMMUNE": "FR:31107", **given}
    if name == "importindicators":
        (material / "table.csv").write_text(TABLE, encoding="utf-8")
        return {"INPUT": str(material / "table.csv"), "OUTPUT_INDICATORS": "memory:", **given}
    if name == "createtwinning":
        return {"COMMUNE": "FR:31107", "TWIN": "ES:14029", "PLACE": str(out)}
    if name == "importpractices":
        (material / "p.csv").write_text(PRACTICES, encoding="utf-8")
        return {"INPUT": str(material / "p.csv"), "TWINNING": twinning}
    if name == "backwardplan":
        return {"TWINNING": twinning, "TODAY": "2027-01-10", "DEPARTURE": "2027-05-10", **given}
    return {"TWINNING": twinning, "FOLDER": str(out)}


def lay_earlier(name: str, out: Path) -> None:
    """Put an earlier result where the algorithm will write."""
    for file in FILES.get(name, {}).values():
        (out / file).write_bytes(EARLIER)


def faults(name: str, out: Path, *, ended: bool) -> list[str]:
    """What is wrong after a run that did not end well: an earlier result gone, or (`ended`) anything left over."""
    known = set(FILES.get(name, {}).values())
    wrong = [f"{file}: the earlier result is gone" for file in known if not (out / file).exists()]
    if ended:
        wrong += [f"{path.name} is left over" for path in out.iterdir() if path.name not in known]
        wrong += [
            f"{file}: replaced, though the run failed"
            for file in known
            if (out / file).exists() and (out / file).read_bytes() != EARLIER
        ]
    return wrong
