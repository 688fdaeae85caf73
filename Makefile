# Everything that is made lies in build/. A target installs what it needs and finds missing.

PACKAGE_ZIP = tools/package.py
CHECKS = build/checks/bin

# make demo COMMUNE=… HORIZON=… PARTNERS=… LANGUAGE=… OUT=…
export COMMUNE HORIZON PARTNERS OUT
# French unless given here: many systems set LANGUAGE for reasons of their own
DEMO_LANGUAGE = $(if $(filter command,$(origin LANGUAGE)),$(LANGUAGE),fr)

.PHONY: screenshots campaign-kill help demo test test-core test-peers package unzipped bench lint format types imports scan matrix i18n i18n-check clean

help:
	@echo "make demo      the main job on a commune: COMMUNE=FR:31107 HORIZON=tracc2050 PARTNERS=ES:14029 LANGUAGE=fr OUT=build/demo"
	@echo "make test      every test, without a screen     make test-core  the quick loop, without QGIS"
	@echo "make test-peers  the metrics against xclim, on new random samples"
	@echo "make package   build the zip of the plugin      make bench      speed and memory"
	@echo "make lint types imports scan i18n-check         what continuous integration checks"
	@echo "make format    lay out the code as make lint wants it"
	@echo "make screenshots  the dock in a real window, worked by mouse and keys: build/screenshots/"
	@echo "make campaign-kill  a process that pins is killed 200 times: what was saved must be whole"
	@echo "make matrix    the tests on other versions of QGIS"
	@echo "make i18n      collect the strings to translate"
	@echo "make clean     remove everything made, the roots of the matrix too"

demo:
	@DEMO_LANGUAGE=$(DEMO_LANGUAGE) tools/demo.sh

test: test-core test-peers package
	@tools/python_qgis.sh
	@tools/pytest.sh qgis build/venv/bin/python

test-core:
	@tools/venv.sh venv-core core
	@tools/pytest.sh core build/venv-core/bin/python

test-peers:
	@tools/venv.sh venv-peers peers
	@tools/pytest.sh peers build/venv-peers/bin/python

package:
	@tools/install.sh runtime
	@$(PACKAGE_ZIP)

unzipped:
	@tools/install.sh runtime
	@tools/venv.sh checks checks
	@$(PACKAGE_ZIP) --unzip

bench: package
	@tools/python_qgis.sh
	@QT_QPA_PLATFORM=offscreen build/venv/bin/python tests/benchmarks/run.py
	@tools/venv.sh venv-peers peers
	@build/venv-peers/bin/python tests/benchmarks/metrics.py

lint:
	@tools/venv.sh checks checks
	@$(CHECKS)/ruff check --cache-dir build/.ruff_cache .
	@$(CHECKS)/ruff format --check --cache-dir build/.ruff_cache .

format:
	@tools/venv.sh checks checks
	@$(CHECKS)/ruff check --fix-only --cache-dir build/.ruff_cache .
	@$(CHECKS)/ruff format --cache-dir build/.ruff_cache .

# on the unzipped package: that is where it has its name
types: unzipped
	@$(CHECKS)/mypy -p jumelage_climatique.jumelage_plugin.core -p jumelage_climatique.jumelage_plugin.io

imports: unzipped
	@cd build/unzipped && PYTHONPATH=. ../checks/bin/lint-imports --config ../../pyproject.toml --no-cache

scan: unzipped
	@tools/scan.sh build/unzipped

# SHOT_LANGUAGE=fr SHOT_SIZE=1366x768
screenshots:
	@tools/screenshots.sh

# 200 times, some minutes
campaign-kill:
	@tools/python_qgis.sh
	@build/venv/bin/python tests/benchmarks/kill_pins.py

matrix: package
	@tools/python_qgis.sh
	@tools/matrix.sh

i18n:
	@tools/i18n.py update

i18n-check:
	@tools/i18n.py check

clean:
	rm -rf --one-file-system build i18n/*.qm
