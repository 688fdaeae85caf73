#!/usr/bin/env bash
# Makes build/venv, where the tests run with the distribution's QGIS, numpy, GDAL and rasterio.
set -euo pipefail
cd "$(dirname "$0")/.."

tools/install.sh runtime test
version=$(QT_QPA_PLATFORM=offscreen /usr/bin/python3 -c 'from qgis.core import Qgis; print(Qgis.QGIS_VERSION_INT)' 2>/dev/null)
if [ "$version" -lt 33400 ]; then requirements=qgis-3.22; else requirements=qgis; fi
exec tools/venv.sh venv "$requirements" --system-site-packages
