#!/usr/bin/env bash
# The built zip is installed in a real window, by mouse and keys, as a user does: tools/install_window.sh
# Fails when the plugin does not work at the end. Twice: in a plain profile, and in one whose path has blanks and accents.
# SHOT_LANGUAGE (fr, es or en) and what window.sh reads may be set in the environment. Pictures lie in build/screenshots/.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=tools/window.sh
. tools/window.sh

language=${SHOT_LANGUAGE:-fr}
tools/install.sh runtime screen
zip=$(tools/package.py)
open_screen
for kind in plain accents; do
    work=$PWD/build/screenshots/work-install-$kind
    [ $kind = plain ] || work="$work/Profil d’été à Nîmes – año 2050"
    out=$PWD/build/screenshots/install-$kind-$language
    rm -rf "$PWD/build/screenshots/work-install-$kind" "$out"
    mkdir -p "$work" "$out"
    tools/make_profile.py - "$work/profile" "$language"
    cp "$zip" "$work/"
    open_qgis "$work" tools/install_inside.py
    tools/install_drive.py "$out" "$work/$(basename "$zip")"
    close_qgis
done
