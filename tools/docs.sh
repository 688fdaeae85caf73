#!/usr/bin/env bash
# The guide as a site, in build/site/: tools/docs.sh. A broken link, a page outside the contents or anything that a page
# would load from elsewhere fails. The chapter of the algorithms is made from what they declare.
set -euo pipefail
cd "$(dirname "$0")/.."

tools/install.sh runtime
tools/venv.sh venv-docs docs
tools/i18n.py compile
rm -rf build/guide build/site
mkdir -p build
cp -r docs/guide build/guide
cp docs/architecture.svg build/guide/images/
cp docs/gallery/p[1-9].png build/guide/images/
tools/help_pages.py --guide build/guide
# the theme tells its news in the log
NO_MKDOCS_2_WARNING=1 build/venv-docs/bin/mkdocs build --strict --quiet
tools/check_site.py build/site
