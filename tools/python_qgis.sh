#!/usr/bin/env bash
# Makes build/venv, where the tests run with the distribution's QGIS, numpy, GDAL and rasterio.
set -euo pipefail
cd "$(dirname "$0")/.."

tools/install.sh runtime test
version=$(QT_QPA_PLATFORM=offscreen /usr/bin/python3 -c 'from qgis.core import Qgis; print(Qgis.QGIS_VERSION_INT)' 2>/dev/null) || {
    echo "QGIS's Python modules do not load: install python3-qgis for /usr/bin/python3." >&2
    exit 1
}
if [ "$version" -lt 33400 ]; then requirements=qgis-3.22; else requirements=qgis; fi
exec tools/venv.sh venv "$requirements" --system-site-packages
