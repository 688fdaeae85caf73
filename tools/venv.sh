#!/usr/bin/env bash
# Makes build/NAME from a requirements file: tools/venv.sh NAME REQUIREMENTS [option of venv...]
# The interpreter is the distribution's, the one its QGIS is built for; another python3 may come first on the PATH.
set -euo pipefail
cd "$(dirname "$0")/.."

tools/install.sh test
name=$1 requirements=tools/requirements/$2.txt
shift 2
stamp=$({
    cat "$requirements" tools/requirements/test.txt
    /usr/bin/python3 --version
    echo "$@"
} | sha256sum | cut -c1-16)
if [ "$(cat "build/$name/.stamp" 2>/dev/null)" = "$stamp" ]; then exit 0; fi

echo "Making build/$name"
rm -rf "build/$name"
/usr/bin/python3 -m venv "$@" "build/$name"
"build/$name/bin/python" -m pip install --quiet --disable-pip-version-check --requirement "$requirements" </dev/null
echo "$stamp" >"build/$name/.stamp"
