#!/usr/bin/env bash
# The main job, from nothing: installs what is missing, packages the plugin, runs it in a profile of its own, shows the
# twins. COMMUNE, HORIZON, PARTNERS, DEMO_LANGUAGE and OUT may be set in the environment (make passes them on).
set -euo pipefail
cd "$(dirname "$0")/.."

default_commune=FR:31107
commune=${COMMUNE:-$default_commune}
horizon=${HORIZON:-tracc2050}
language=${DEMO_LANGUAGE:-fr}
out=$(realpath -m "${OUT:-build/demo}")
partners=${PARTNERS:-}
# the default partner goes with the default commune only
if [ -z "$partners" ] && [ "$commune" = "$default_commune" ]; then partners=ES:14029; fi

say() { printf '%s\n' "$@"; }
case $language in
    fr) titles=("Jumelage climatique : $commune, horizon $horizon" "Fichiers écrits dans" "Échec :" "Journal complet :") ;;
    es) titles=("Hermanamiento climático: $commune, horizonte $horizon" "Archivos escritos en" "Error:" "Registro completo:") ;;
    *) titles=("Climate twins: $commune, horizon $horizon" "Files written to" "Failed:" "Whole log:") ;;
esac

tools/install.sh runtime
zip=$(tools/package.py)
tools/make_profile.py "$zip" build/profile "$language"
mkdir -p "$out"

arguments=("COMMUNE=$commune" "HORIZON=$horizon" "FOLDER=$out")
[ -z "$partners" ] || arguments+=("PARTNERS=$partners")

# Debian's wrapper qgis_process passes options that 3.22 does not know; the program itself is qgis_process.bin
program=$(command -v qgis_process.bin || command -v qgis_process)
log=$PWD/build/demo.log
say "" "${titles[0]}"
if ! QGIS_CUSTOM_CONFIG_PATH=$PWD/build/profile QT_QPA_PLATFORM=offscreen LANG=C.UTF-8 \
    "$program" run jumelage:makeposters "${arguments[@]}" >"$log" 2>&1 </dev/null; then
    reason=$(tools/explain_failure.py "$log")
    say "" "${titles[2]} $reason" "${titles[3]} $log" >&2
    exit 1
fi

tools/show_twins.py "$out/twins.gpkg" "$language" "$partners"
say "" "${titles[1]} $out" ""
(cd "$out" && find . -maxdepth 2 -type f -printf '%P\t%s\n' | sort |
    awk -F '\t' -v language="$language" '{
        size = $2 < 1048576 ? sprintf("%.0f kB", $2 / 1024) : sprintf("%.1f MB", $2 / 1048576)
        if (language != "en") gsub(/\./, ",", size)
        if (language == "fr") gsub(/B/, "o", size)
        printf "  %-28s %10s\n", $1, size
    }')
