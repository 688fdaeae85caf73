#!/usr/bin/env bash
# The QGIS tests on other versions of QGIS: tools/matrix.sh [VERSION...], by default all of them.
# Each version lives in a root of its own under build/roots/, built once from Debian's archive and entered with chroot.
# What is tested is the package last built and the files it was built from; `make matrix` builds it first.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ "$(id -u)" -ne 0 ]; then exec sudo --preserve-env "$0" "$@"; fi

# VERSION: suite, and the release that packages are preferred from
declare -A SUITE=([3.40]=trixie [3.44]=trixie)
declare -A PREFER=([3.40]=trixie [3.44]=trixie-backports)
declare -A PYTHON=([3.40]=3.13 [3.44]=3.13)
# what the product and its tests need there; lrelease is not among them, the zip comes built
PACKAGES=qgis,python3-qgis,python3-numpy,python3-scipy,python3-rasterio,python3-shapely,python3-pyproj
PACKAGES+=,poppler-utils,fonts-open-sans,fonts-dejavu-core,xvfb,procps,util-linux,mount
ROOTS=build/roots

# The host's own way to Debian's archive: its mirror, and whatever its apt needs to get through (proxy, certificates).
debian_mirror() {
    if [ -n "${DEBIAN_MIRROR:-}" ]; then
        echo "$DEBIAN_MIRROR"
        return
    fi
    apt-get indextargets --format '$(ORIGIN) $(LABEL) $(REPO_URI)' 'Created-By: Packages' 2>/dev/null |
        awk '$1 == "Debian" && $2 == "Debian" {print $3; exit}'
}

apt_options() {
    apt-config dump --format '%F "%v";%n' | grep -E '^Acquire::(https?|Check-[A-Za-z-]+|Retries|[a-z]+::(Proxy|CAInfo))' |
        grep -v '""' || true
}

build_root() {
    local version=$1 root=$ROOTS/$1 stamp=$ROOTS/$1.stamp recipe mirror option
    recipe=$(printf '%s\n' "${SUITE[$version]}" "${PREFER[$version]}" "$PACKAGES" | sha256sum | cut -c1-16)
    if [ -d "$root" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$recipe" ]; then return; fi

    tools/install.sh matrix
    mirror=$(debian_mirror)
    if [ -z "$mirror" ]; then
        # a machine freshly installed has no package lists to read the mirror from
        apt-get update -q >/dev/null
        mirror=$(debian_mirror)
    fi
    if [ -z "$mirror" ]; then
        echo "No Debian mirror is configured on this machine: set DEBIAN_MIRROR to the address of one." >&2
        exit 1
    fi
    local options=()
    while IFS= read -r option; do [ -z "$option" ] || options+=(--aptopt="$option"); done < <(apt_options)
    local sources=("deb $mirror ${SUITE[$version]} main")
    if [ "${PREFER[$version]}" != "${SUITE[$version]}" ]; then sources+=("deb $mirror ${PREFER[$version]} main"); fi

    echo "Building the root of QGIS $version (about two minutes)"
    mkdir -p "$ROOTS"
    rm -rf --one-file-system "$root" "$root.new" "$stamp"
    if ! mmdebstrap --mode=root --variant=apt --include="$PACKAGES" \
        --aptopt='APT::Install-Recommends "false"' --aptopt="APT::Default-Release \"${PREFER[$version]}\"" "${options[@]}" \
        --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/doc/*' \
        --dpkgopt='path-exclude=/usr/share/locale/*' \
        "${SUITE[$version]}" "$root.new" "${sources[@]}" >"$root.log" 2>&1 </dev/null; then
        tail -n 20 "$root.log" >&2
        echo "The root of QGIS $version could not be built; the whole log is in $root.log." >&2
        exit 1
    fi
    mv "$root.new" "$root"
    echo "$recipe" >"$stamp"
}

# The tools are fetched with the host's pip, which knows the way to its index; the root itself needs no network.
add_test_tools() {
    local version=$1 requirements=tools/requirements/qgis.txt stamp
    stamp=$(sha256sum "$requirements" | cut -c1-16)
    local target=$ROOTS/$version/opt/test-tools
    if [ "$(cat "$target/.stamp" 2>/dev/null)" = "$stamp" ]; then return; fi
    rm -rf "$target"
    build/venv/bin/python -m pip install --quiet --python-version "${PYTHON[$version]}" --only-binary=:all: \
        --target "$target" --requirement "$requirements" </dev/null
    echo "$stamp" >"$target/.stamp"
}

run_tests() {
    local version=$1 root=$ROOTS/$1 zip
    zip=$(tools/package.py --path)
    rm -rf --one-file-system "$root/checkout"
    mkdir -p "$root/checkout/build"
    git --git-dir=build/package.git --work-tree=. checkout-index --all --prefix="$root/checkout/"
    cp "$zip" "$root/checkout/build/"
    cp i18n/*.qm "$root/checkout/i18n/"
    cp -r jumelage_plugin/resources/help "$root/checkout/jumelage_plugin/resources/"
    echo "QGIS $(chroot "$root" dpkg-query -W -f '${Version}' qgis), Python ${PYTHON[$version]}"
    # shellcheck disable=SC2016  # expanded by the inner shell
    unshare --mount --pid --fork bash -euc '
        mount -t proc proc "$1/proc"
        mount --rbind /dev "$1/dev"
        exec chroot "$1" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
            PYTHONPATH=/opt/test-tools /checkout/tools/pytest.sh qgis /usr/bin/python3 -m "not once"
    ' matrix "$root" </dev/null
}

failed=0 running=()
versions=("$@")
[ ${#versions[@]} -gt 0 ] || versions=(3.40 3.44)
for version in "${versions[@]}"; do
    if [ -z "${SUITE[$version]:-}" ]; then
        echo "tools/matrix.sh: unknown version '$version' (${!SUITE[*]})" >&2
        exit 2
    fi
    build_root "$version"
    # BUILD_ONLY=1 prepares the roots ahead of a run without network
    [ -z "${BUILD_ONLY:-}" ] || continue
    add_test_tools "$version"
    running+=("$version")
done
# side by side, for one version keeps only one core busy; each told whole when it ends
declare -A process
for version in "${running[@]}"; do
    (
        set -e
        run_tests "$version"
    ) >"$ROOTS/$version.tests.log" 2>&1 &
    process[$version]=$!
done
for version in "${running[@]}"; do
    wait "${process[$version]}" || failed=1
    cat "$ROOTS/$version.tests.log"
done
exit "$failed"
