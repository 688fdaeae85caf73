#!/usr/bin/env bash
# Pictures of the dock in a real window, worked by mouse and keys on a screen of its own: tools/screenshots.sh
# SHOT_LANGUAGE (fr, es or en), SHOT_THEME (“Night Mapping”) and what window.sh reads may be set in the environment.
# Pictures lie in build/screenshots/.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=tools/window.sh
. tools/window.sh

language=${SHOT_LANGUAGE:-fr}
theme=${SHOT_THEME:-}
name=$language-$size${theme:+-${theme// /-}}
[ "$scale" = 1 ] || name=$name-x$scale
out=$PWD/build/screenshots/$name
work=$PWD/build/screenshots/work-$name

tools/install.sh runtime screen
zip=$(tools/package.py)
rm -rf "$work" "$out"
mkdir -p "$work" "$out"
tools/make_profile.py "$zip" "$work/profile" "$language"
program=$(command -v qgis_process.bin || command -v qgis_process)
QGIS_CUSTOM_CONFIG_PATH=$work/profile QT_QPA_PLATFORM=offscreen "$program" run jumelage:createtwinning \
    COMMUNE=FR:31107 TWIN=ES:14029 "PLACE=$work" EXAMPLE=true "LANGUAGE=$language" >"$work/create.log" 2>&1 </dev/null
ini=$work/profile/profiles/default/QGIS/QGIS3.ini
printf '\n[jumelage_climatique]\ndock\\home=FR:31107\n' >>"$ini"
[ -z "$theme" ] || printf '\n[UI]\nUITheme=%s\n' "$theme" >>"$ini"

open_screen
open_qgis "$work" tools/screenshots_inside.py
tools/screenshots_drive.py "$out" "$work/jumelage_carbonne_fuente-obejuna/project.qgz" "$language"
