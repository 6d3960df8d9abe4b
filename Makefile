# Everything a person needs to run and check Kith. Only Python (3.11 or newer) and make must be there.

.DEFAULT_GOAL := help
.PHONY: help run test check bench screens install

PYTHON ?= $(shell for p in python3.14 python3.13 python3.12 python3.11 python3 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/ready

help:
	@echo "make run      start Kith (the practice page when there is no BOT_TOKEN)"
	@echo "make test     run the tests"
	@echo "make check    format, lint, types, floors, sizes, texts"
	@echo "make bench    what things cost against what they may, into docs/performance.md"
	@echo "make screens  every screen on one page, to proof-read"

$(READY): requirements.lock
	@test -n "$(PYTHON)" || { echo "Kith needs Python 3.11 or newer. Install it, then try again."; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || { echo "Python's venv is missing. On Debian or Ubuntu: apt install python3-venv"; exit 1; }
	@echo "Installing what Kith needs into $(VENV) (once)…"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock
	@touch $@

install: $(READY)

run: $(READY)
	@$(BIN)/python -m bot run

test: $(READY)
	@$(BIN)/python -m pytest --numprocesses auto --dist loadfile

check: $(READY)
	@$(BIN)/ruff format --check --quiet . && $(BIN)/ruff check --quiet . && echo "format and lint: well"
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/python -m tests.checks

bench: $(READY)
	@$(BIN)/python -m bot bench

screens: $(READY)
	@$(BIN)/python -m bot screens
