"""Modules that a QGIS may lack, hidden from a run as if they were not installed."""


def hidden_modules(folder, names=("rasterio", "shapely", "scipy")):
    """Put stand-ins that cannot be imported into a folder, and return the environment that finds them first."""
    folder.mkdir()
    for name in names:
        (folder / f"{name}.py").write_text("raise ModuleNotFoundError('hidden for this test')\n")
    return {"PYTHONPATH": str(folder)}
