#!/usr/bin/env bash
# Pictures of the dock in a real window, worked by mouse and keys on a screen of its own: tools/screenshots.sh
# LANGUAGE (fr or es) and SIZE (1366x768) may be set in the environment. Pictures lie in build/screenshots/.
set -euo pipefail
cd "$(dirname "$0")/.."

language=${SHOT_LANGUAGE:-fr}
size=${SHOT_SIZE:-1366x768}
out=$PWD/build/screenshots/$language-$size
work=$PWD/build/screenshots/work-$language

tools/install.sh runtime screen
zip=$(tools/package.py)
rm -rf "$work" "$out"
mkdir -p "$work" "$out"
tools/make_profile.py "$zip" "$work/profile" "$language"
export QGIS_CUSTOM_CONFIG_PATH=$work/profile JUMELAGE_PLACES=$work/places.json LANG=C.UTF-8
program=$(command -v qgis_process.bin || command -v qgis_process)
QT_QPA_PLATFORM=offscreen "$program" run jumelage:createtwinning COMMUNE=FR:31107 TWIN=ES:14029 "PLACE=$work" \
    EXAMPLE=true "LANGUAGE=$language" >"$work/create.log" 2>&1 </dev/null
ini=$work/profile/profiles/default/QGIS/QGIS3.ini
printf '\n[jumelage_climatique]\ndock\\home=FR:31107\n' >>"$ini"

export DISPLAY=:78
Xvfb "$DISPLAY" -screen 0 "${size}x24" >/dev/null 2>&1 &
screen=$!
trap 'kill "${window:-}" "${manager:-}" "$screen" 2>/dev/null || true' EXIT
sleep 1
openbox >/dev/null 2>&1 &
manager=$!
qgis --nologo --code tools/screenshots_inside.py >"$work/qgis.log" 2>&1 &
window=$!
tools/screenshots_drive.py "$out" "$work/jumelage_carbonne_fuente-obejuna/project.qgz" "$language"
