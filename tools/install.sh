#!/usr/bin/env bash
# Installs from the distribution what a task needs and dpkg does not have yet: tools/install.sh GROUP...
# When nothing is missing it returns at once, without asking for root and without touching the network.
set -euo pipefail

packages_of() {
    case $1 in
        base) echo make git ca-certificates ;;
        runtime)
            echo qgis python3-qgis python3-numpy python3-scipy python3-rasterio python3-shapely python3-pyproj
            echo poppler-utils zip unzip git fonts-open-sans fonts-dejavu-core
            lrelease_package
            ;;
        test) echo python3-venv xvfb procps util-linux mount ;;
        # 260 MB; the tests that need one of them are skipped where it is missing
        office) echo libreoffice-writer-nogui libreoffice-calc-nogui python3-odf python3-html5lib ffmpeg ;;
        screen) echo xvfb openbox imagemagick xdotool ;;
        matrix) echo mmdebstrap debian-archive-keyring util-linux mount ;;
        *)
            echo "tools/install.sh: unknown group '$1' (base, runtime, test, office, screen, matrix)" >&2
            exit 2
            ;;
    esac
}

# The compiler of translations changes its package from Qt 5 to Qt 6; any of them does.
lrelease_package() {
    local tool
    for tool in lrelease lrelease-qt6 /usr/lib/qt5/bin/lrelease /usr/lib/qt6/bin/lrelease; do
        if command -v "$tool" >/dev/null 2>&1; then return; fi
    done
    if apt-cache show qttools5-dev-tools >/dev/null 2>&1 || ! apt-cache show qt6-l10n-tools >/dev/null 2>&1; then
        echo qttools5-dev-tools
    else
        echo qt6-l10n-tools
    fi
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        echo "Root rights are needed to install: ${missing[*]}" >&2
        echo "Run this again as root, or install sudo." >&2
        exit 1
    fi
}

wanted=()
for group in "$@"; do
    # shellcheck disable=SC2207  # package names hold no blanks
    wanted+=($(packages_of "$group"))
done

if ! command -v apt-get >/dev/null 2>&1 || ! command -v dpkg-query >/dev/null 2>&1; then
    # Elsewhere than on Debian the user installs; the task goes on when the two programs that matter are there.
    if { command -v qgis_process || command -v qgis_process.bin; } >/dev/null 2>&1 && [ "$*" = runtime ]; then exit 0; fi
    echo "This machine has no apt. Please install with its own package manager (Debian's names):" >&2
    printf '  %s\n' "${wanted[@]}" >&2
    exit 1
fi

missing=()
for package in "${wanted[@]}"; do
    status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$status" = installed ] || missing+=("$package")
done
if [ ${#missing[@]} -eq 0 ]; then exit 0; fi

echo "Installing from the distribution: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
mkdir -p build
if ! {
    as_root apt-get update -q &&
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
} >build/install.log 2>&1 </dev/null; then
    tail -n 20 build/install.log >&2
    echo "The installation failed; the whole log is in build/install.log." >&2
    exit 1
fi
