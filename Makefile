# Everything that is made lies in build/. A target installs what it needs and finds missing.

PACKAGE_ZIP = tools/package.py
CHECKS = build/checks/bin

# make demo COMMUNE=… HORIZON=… PARTNERS=… LANGUAGE=… OUT=…
export COMMUNE HORIZON PARTNERS OUT
# French unless given here: many systems set LANGUAGE for reasons of their own
DEMO_LANGUAGE = $(if $(filter command,$(origin LANGUAGE)),$(LANGUAGE),fr)

# A module of tests stays in one process, for what it has made serves all its tests. A process that falls is not replaced:
# with whole modules handed out, pytest-xdist 3.8 then waits for ever (its issues 784 and 1378).
SIDE_BY_SIDE = -n auto --maxprocesses 4 --dist loadfile --max-worker-restart 0

.PHONY: help demo test test-core test-peers test-qt6 coverage package unzipped clean \
	bench bench-dock lint format types imports scan matrix i18n i18n-check docs architecture \
	posters-all gallery icons screenshots guide-images install-window \
	campaign campaign-fuzz campaign-cancel campaign-disk campaign-mutation campaign-kill campaign-two campaign-names \
	campaign-memory campaign-network

help:
	@echo "make demo      the main job on a commune: COMMUNE=FR:31107 HORIZON=tracc2050 PARTNERS=ES:14029 LANGUAGE=fr OUT=build/demo"
	@echo "make test      every test, without a screen     make test-core  the quick loop, without QGIS"
	@echo "make coverage  how much of the core its own tests run: fails under 95 %, prints the lines missed"
	@echo "make test-peers  the metrics against xclim, on new random samples"
	@echo "make test-qt6  the parts that are Qt's alone on Qt 6, without QGIS"
	@echo "make package   build the zip of the plugin      make bench      speed and memory"
	@echo "make bench-dock  how long the dock holds up the window with 10,000 practices"
	@echo "make lint types imports scan i18n-check         what continuous integration checks"
	@echo "make format    lay out the code as make lint wants it"
	@echo "make screenshots  the dock in a real window, worked by mouse and keys: build/screenshots/"
	@echo "make install-window  the zip installed in a real window by mouse and keys, twice: build/screenshots/install-*/"
	@echo "make docs      the guide as a site in French, English and Spanish: build/site/"
	@echo "make guide-images  the pictures of the guide from those of make screenshots"
	@echo "make gallery   the pictures of docs/gallery from those posters: make posters-all WORDS=\"A3 fr\" first"
	@echo "make architecture  the drawing of layers and imports: docs/architecture.svg"
	@echo "make icons     all icons and palettes on one sheet, to be looked at: build/icons.png"
	@echo "make posters-all  every poster on every paper in every language, checked: build/posters/; WORDS=\"A0 fr p8\""
	@echo "make campaign  worsened files, kills, cancelled runs, full disks, mutants and those below: MINUTES=60 SEED=1 (campaign-fuzz, -kill, -cancel, -disk, -mutation)"
	@echo "make campaign-kill  a process that pins is killed 200 times: what was saved must be whole"
	@echo "make campaign-memory  memory over 100 runs of each main algorithm: COUNT=100"
	@echo "make campaign-two  two QGIS pin, undo, delete, edit and vote in one folder, by the dock too: COUNT=150 SEED=1"
	@echo "make campaign-names  hostile names through folders, posters, documents and toolkits"
	@echo "make campaign-network  disks that stand still, vanish, lose power or refuse, under every writer (root): COUNT=4 SEED=1"
	@echo "make matrix    the tests on other versions of QGIS"
	@echo "make i18n      collect the strings to translate"
	@echo "make clean     remove everything made, the roots of the matrix too"

demo:
	@DEMO_LANGUAGE=$(DEMO_LANGUAGE) tools/demo.sh

test: test-core test-peers test-qt6 package
	@tools/install.sh office
	@tools/python_qgis.sh
	@tools/pytest.sh qgis build/venv/bin/python $(SIDE_BY_SIDE)

test-core:
	@tools/venv.sh venv-core core
	@tools/pytest.sh core build/venv-core/bin/python $(SIDE_BY_SIDE)

# of the science by its own tests; the lines that none of them runs are printed
coverage:
	@tools/venv.sh venv-core core
	@COVERAGE_FILE=build/.coverage tools/pytest.sh core build/venv-core/bin/python $(SIDE_BY_SIDE) \
	    --cov=jumelage_plugin/core --cov-report=term-missing:skip-covered --cov-fail-under=95

test-peers:
	@tools/venv.sh venv-peers peers
	@tools/pytest.sh peers build/venv-peers/bin/python

test-qt6:
	@tools/install.sh runtime
	@tools/venv.sh venv-qt6 qt6
	@tools/pytest.sh qt6 build/venv-qt6/bin/python

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
	@$(CHECKS)/flake8 --isolated --select QGS4 --extend-exclude build .
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

# SHOT_LANGUAGE=fr SHOT_SIZE=1366x768 SHOT_THEME="Night Mapping" SHOT_SCALE=2 SHOT_DISPLAY=:78
screenshots:
	@tools/screenshots.sh

# SHOT_LANGUAGE=fr SHOT_SIZE=1366x768 SHOT_SCALE=2 SHOT_DISPLAY=:78
install-window:
	@tools/install_window.sh

docs:
	@tools/docs.sh

guide-images:
	@tools/guide_images.sh

gallery:
	@tools/gallery.sh

architecture:
	@tools/architecture.py

icons:
	@tools/install.sh runtime
	@mkdir -p build
	@QT_QPA_PLATFORM=offscreen tools/icon_sheet.py build/icons.png

# too long for continuous integration; the figures stand in docs/reliability.md. MINUTES=60 SEED=… COUNT=…
campaign: campaign-fuzz campaign-kill campaign-cancel campaign-disk campaign-mutation campaign-memory campaign-two campaign-names campaign-network

campaign-fuzz: package
	@tools/python_qgis.sh
	@QT_QPA_PLATFORM=offscreen build/venv/bin/python tests/campaign/fuzz.py

campaign-cancel: package
	@tools/python_qgis.sh
	@QT_QPA_PLATFORM=offscreen build/venv/bin/python tests/campaign/interrupt.py cancel

campaign-disk: package
	@tools/python_qgis.sh
	@QT_QPA_PLATFORM=offscreen build/venv/bin/python tests/campaign/interrupt.py disk

campaign-mutation:
	@tools/venv.sh venv-core core
	@build/venv-core/bin/python tests/campaign/mutation.py

# 200 times, some minutes
campaign-kill: package
	@tools/python_qgis.sh
	@build/venv/bin/python tests/benchmarks/kill_pins.py
	@build/venv/bin/python tests/campaign/kill.py

# the next ones take some minutes each
campaign-memory: package
	@tools/python_qgis.sh
	@QT_QPA_PLATFORM=offscreen build/venv/bin/python tests/campaign/memory.py

campaign-two: package
	@tools/python_qgis.sh
	@QT_QPA_PLATFORM=offscreen build/venv/bin/python tests/campaign/two.py
	@tools/install.sh screen
	@QT_QPA_PLATFORM=xcb xvfb-run -a build/venv/bin/python tests/campaign/two_docks.py

campaign-names: package
	@tools/install.sh office
	@tools/python_qgis.sh
	@QT_QPA_PLATFORM=offscreen build/venv/bin/python tests/campaign/names.py

campaign-network: package
	@tools/python_qgis.sh
	@QT_QPA_PLATFORM=offscreen build/venv/bin/python tests/campaign/network.py

# some twenty minutes; docs/posters.md keeps the figures
posters-all:
	@tools/python_qgis.sh
	@tools/i18n.py compile
	@QT_QPA_PLATFORM=offscreen build/venv/bin/python tests/benchmarks/all_posters.py $(WORDS)

# how long the dock holds up the window with 10,000 practices
bench-dock:
	@tools/python_qgis.sh
	@QT_QPA_PLATFORM=offscreen build/venv/bin/python tests/benchmarks/dock_actions.py

matrix: package
	@tools/python_qgis.sh
	@tools/matrix.sh

i18n:
	@tools/i18n.py update

i18n-check:
	@tools/i18n.py check

clean:
	rm -rf --one-file-system build i18n/*.qm jumelage_plugin/resources/help
