# The two commands: `make run` to talk, `make test` to check everything. Both make their own environment.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.made-from-requirements

.PHONY: run test setup check soak bench language clean

run: setup
	@$(BIN)/comeback chat

setup: $(STAMP)

$(STAMP): requirements-dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("Comeback needs Python 3.11 or newer; set PYTHON=/path/to/python3.11") if sys.version_info < (3, 11) else None'
	@test -x $(BIN)/python || { echo "Making the environment in $(VENV) (a minute, once)"; $(PYTHON) -m venv $(VENV); }
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

check: setup
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/comeback check

test: check
	$(BIN)/pytest -n 2 --dist loadgroup -m "not soak" --cov --cov-report=term:skip-covered

soak: setup
	$(BIN)/pytest -m "soak" -n 1

bench: setup
	$(BIN)/python -m tests.bench

language: setup
	$(BIN)/python -m tests.language.train
	$(BIN)/python -m tests.language.measure

clean:
	rm -rf $(VENV) .bench-venv .pytest_cache .mypy_cache .ruff_cache .coverage
