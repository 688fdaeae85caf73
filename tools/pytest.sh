#!/usr/bin/env bash
# Runs one of the test suites without a screen: tools/pytest.sh core|peers|qt6|qgis PYTHON [option of pytest...]
#   core  no QGIS at all, in an environment that has only numpy
#   peers what others compute of the same, on new random samples, in an environment of its own
#   qt6   the parts that are Qt's alone, on Qt 6, with a stand-in for QGIS
#   qgis  everything else, with QGIS
set -euo pipefail
cd "$(dirname "$0")/.."

suite=$1 python=$2
shift 2
case $suite in
    core) selection=(tests/core) ;;
    peers) selection=(tests/peers) ;;
    qt6) selection=(tests/qt6) ;;
    qgis) selection=(tests --ignore=tests/core --ignore=tests/peers --ignore=tests/qt6) ;;
    *)
        echo "tools/pytest.sh: unknown suite '$suite'" >&2
        exit 2
        ;;
esac
export QT_QPA_PLATFORM=offscreen
# -c rather than -m: "python -m pytest" puts the checkout on sys.path, where its processing/ hides QGIS's own.
# Left by os._exit: once all is told, QGIS may still crash while Python takes its objects down in no order.
run='import os, sys; sys.path.remove(""); import pytest; code = pytest.main(); sys.stdout.flush(); sys.stderr.flush(); os._exit(code)'
exec "$python" -c "$run" "${selection[@]}" "$@" </dev/null
