# The two commands: `make run` to talk, `make test` to check everything. Both make their own environment.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
RUN_STAMP := $(VENV)/.can-run
TEST_STAMP := $(VENV)/.can-test
BENCH_STAMP := .bench-venv/.can-bench

.PHONY: run test check lint types words setup soak bench language clean

run: $(RUN_STAMP)
	@$(BIN)/python -m adapters.cli chat

setup: $(TEST_STAMP)

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit("Comeback needs Python 3.11 or newer: make PYTHON=/path/to/python3.11") if sys.version_info < (3, 11) else None'
	@$(PYTHON) -m venv $(VENV)

$(RUN_STAMP): requirements.txt | $(BIN)/python
	@echo "Making the environment in $(VENV), once; this takes a minute." >&2
	@$(PIP) --require-hashes -r requirements.txt
	@touch $@

$(TEST_STAMP): requirements-dev.txt pyproject.toml | $(BIN)/python
	@echo "Making the environment for tests in $(VENV), once; this takes a minute or two." >&2
	@$(PIP) --require-hashes -r requirements-dev.txt
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@ $(RUN_STAMP)

# Each keeps one core busy, and none needs another.
check: setup
	@$(MAKE) --no-print-directory -j 2 types words lint

lint: setup
	$(BIN)/ruff check .

types: setup
	$(BIN)/mypy

words: setup
	$(BIN)/comeback check

test: check
	$(BIN)/pytest -n 2 --dist loadgroup -m "not soak" --cov --cov-report=term

soak: setup
	$(BIN)/pytest -m soak

# The peers that the benchmark is measured beside live in an environment of their own.
$(BENCH_STAMP): requirements-bench.txt requirements-dev.txt
	@test -x .bench-venv/bin/python || $(PYTHON) -m venv .bench-venv
	@.bench-venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-bench.txt
	@touch $@

bench: setup $(BENCH_STAMP)
	@$(BIN)/python -m tests.bench

language: setup
	$(BIN)/python -m tests.language.train
	$(BIN)/python -m tests.language.measure

clean:
	rm -rf $(VENV) .bench-venv .pytest_cache .mypy_cache .ruff_cache .coverage
