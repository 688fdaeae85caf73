# A screen of its own with a QGIS in it, for scripts that source this: open_screen, open_qgis, close_qgis.
# SHOT_SIZE (1366x768), SHOT_SCALE (2: doubled, for screens of many points) and SHOT_DISPLAY (:78) come from outside.
# shellcheck shell=bash
size=${SHOT_SIZE:-1366x768}
scale=${SHOT_SCALE:-1}
export LANG=C.UTF-8 SHOT_SCALE=$scale
export DISPLAY=${SHOT_DISPLAY:-:78}

close_screen() { kill "${window:-}" "${manager:-}" "${screen:-}" 2>/dev/null || true; }

# open_screen: it is closed when the script ends
open_screen() {
    Xvfb "$DISPLAY" -screen 0 "${size}x24" >/dev/null 2>&1 &
    screen=$!
    trap close_screen EXIT
    sleep 1
    openbox >/dev/null 2>&1 &
    manager=$!
}

# open_qgis WORK SCRIPT: the profile is WORK/profile, SCRIPT runs inside and tells WORK/places.json
open_qgis() {
    export QGIS_CUSTOM_CONFIG_PATH=$1/profile JUMELAGE_PLACES=$1/places.json
    PYTHONPATH=$PWD/tools QT_SCALE_FACTOR=$scale qgis --nologo --code "$2" >"$1/qgis.log" 2>&1 &
    window=$!
}

close_qgis() {
    kill "$window"
    wait "$window" 2>/dev/null || true
    window=
}
