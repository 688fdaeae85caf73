#!/usr/bin/env bash
# What the plugin portal does with an upload, on the unzipped package: tools/scan.sh FOLDER. Any finding fails.
# The scanners run inside the folder and without configuration: the portal reads none of ours.
set -euo pipefail
cd "$(dirname "$0")/.."

folder=$(realpath "$1")
bin=$PWD/build/checks/bin
failed=0

echo "bandit"
(cd "$folder" && "$bin/bandit" --quiet --recursive .) || failed=1

echo "detect-secrets"
secrets=$(cd "$folder" && "$bin/detect-secrets" scan --all-files)
if ! /usr/bin/python3 -c 'import json, sys; sys.exit(bool(json.load(sys.stdin)["results"]))' <<<"$secrets"; then
    echo "$secrets"
    failed=1
fi

echo "contents and metadata"
/usr/bin/python3 tools/check_package.py "$folder" "$(tools/package.py --path)" || failed=1

echo "flake8"
(cd "$folder" && "$bin/flake8" --isolated --extend-ignore QGS --max-line-length 120 .) || failed=1

exit "$failed"
