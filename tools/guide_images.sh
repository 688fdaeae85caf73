#!/usr/bin/env bash
# The pictures of the guide, from those of `make screenshots`: tools/guide_images.sh. Fewer colours, same size.
set -euo pipefail
cd "$(dirname "$0")/.."

shots=(1-commune 2-twins 3-practices 3-short-form 3-fieldwork 3-stop 4-transfer 4-actions 4-matrix 5-outputs 5-plan)
for language in fr es en; do
    source=build/screenshots/$language-1366x768
    if [ ! -d "$source" ]; then
        echo "No pictures in $source: run make screenshots SHOT_LANGUAGE=$language first." >&2
        exit 1
    fi
    mkdir -p "docs/guide/images/$language"
    for shot in "${shots[@]}"; do
        convert "$source/$shot.png" +dither -colors 160 -strip -define png:compression-level=9 \
            "PNG8:docs/guide/images/$language/$shot.png"
    done
done
du -sh docs/guide/images
