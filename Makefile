# The two commands of the README are `make run` and `make test`; `make help` lists the others.
PYTHON ?= python3
VENV := .venv
AUDIT := .venv-audit
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
SHELL := /bin/bash

.PHONY: help run test check bench soak package try-package format lock audit sbom instrument clean

help:
	@echo "make run     set up and run the application (without a display: the demo, to its plan)"
	@echo "make test    set up and run the tests"
	@echo "make check   format, lint, types, import contracts, translations"
	@echo "make bench   measurements, each against a named peer"
	@echo "make soak    the long fault and load runs"
	@echo "make audit   known weaknesses of the locked packages (needs the network)"
	@echo "make sbom    the parts list, CycloneDX: out/sbom.cdx.json"
	@echo "make instrument   the instrument for reading, as PDF in three languages (out/instrument)"
	@echo "make package the Debian package, a portable archive, licences and parts list, in dist/"
	@echo "make try-package  as root: the package in a fresh minimal Debian; OLDER=….deb: upgrade and back too"

$(STAMP): pyproject.toml requirements-dev.lock
	@packaging/doctor.sh python
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	@touch $@

run: $(STAMP)
	@packaging/doctor.sh run
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then $(BIN)/reinteg-desk; \
	else $(BIN)/reinteg-desk demo --headless --out out/demo; fi

test: $(STAMP)
	@packaging/doctor.sh test
	@packaging/run_tests.sh

check: $(STAMP)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/python packaging/translations.py check

bench: $(STAMP)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --group bench
	$(BIN)/python -m tests.benchmarks

soak: $(STAMP)
	@packaging/doctor.sh test
	SOAK=1 packaging/run_tests.sh

package: $(STAMP)
	@packaging/doctor.sh package
	@$(BIN)/python packaging/package.py all

try-package:
	@packaging/doctor.sh try-package
	@$(PYTHON) packaging/try_package.py "$$(ls -t dist/*.deb | head -1)" $(OLDER)

format: $(STAMP)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lock: $(STAMP)
	$(BIN)/python packaging/lock.py

instrument: $(STAMP)
	$(BIN)/python packaging/instrument_page.py --pdf out/instrument

# Their own environment: what audits brings nothing into what is audited.
$(AUDIT)/.installed: pyproject.toml
	@$(PYTHON) -m venv $(AUDIT)
	@$(AUDIT)/bin/python -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
	@$(AUDIT)/bin/python -m pip install --quiet --disable-pip-version-check --group audit
	@touch $@

audit: $(AUDIT)/.installed
	@$(PYTHON) packaging/audit.py $(AUDIT)/bin/pip-audit

sbom: $(STAMP) $(AUDIT)/.installed
	@mkdir -p out
	$(AUDIT)/bin/cyclonedx-py environment --pyproject pyproject.toml --output-reproducible \
	  --of JSON -o out/sbom.cdx.json $(BIN)/python

clean:
	rm -rf $(VENV) $(AUDIT) build dist out .pytest_cache .mypy_cache .ruff_cache .hypothesis
