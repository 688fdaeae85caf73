#!/usr/bin/env bash
# The pictures of docs/gallery from the posters of `make posters-all WORDS="A3 fr"`: tools/gallery.sh. Fewer colours.
set -euo pipefail
cd "$(dirname "$0")/.."

made=build/posters/A3_fr/exports/posters
if [ ! -d "$made" ]; then
    echo "No posters in $made: run make posters-all WORDS=\"A3 fr\" first." >&2
    exit 1
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
few=(+dither -colors 200 -strip -define png:compression-level=9)
for poster in p1 p2 p3 p5 p5_empty p6 p7 p8 p9; do
    pdftoppm -png -singlefile -scale-to 1100 "$made/${poster}_A3_fr.pdf" "$work/$poster"
    convert "$work/$poster.png" "${few[@]}" "PNG8:docs/gallery/$poster.png"
done
# cover, contents and a sheet of the cahier side by side
pdftoppm -png -f 1 -l 3 -scale-to 660 "$made/p4_A3_fr.pdf" "$work/p4"
convert "$work"/p4-*.png +append "${few[@]}" PNG8:docs/gallery/p4.png
du -sh docs/gallery
