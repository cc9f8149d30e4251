# Everything runs from the tree, out of .venv, with locked dependencies. Needs Python 3.11+, make and git.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV ?= .venv
BIN := $(VENV)/bin
WORKERS ?= 2
UV ?= uv

LOCK := $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate \
	--no-emit-index-url --no-emit-find-links --custom-compile-command "make locks" $(UPGRADE) pyproject.toml
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement

.PHONY: help run demo tour test test-long check format bench bench-matching locks migration clean

help:
	@echo "make demo            the whole bot in a simulated Discord, in your browser: no token, no network"
	@echo "make tour            the same world without a browser: a story that prints what everybody sees"
	@echo "make run             the real bot (needs KITE_TOKEN, see .env.example)"
	@echo "make test            lint, import contracts and tests"
	@echo "make test-long       the tests with full counts"
	@echo "make check           lint, formatting, types and import contracts"
	@echo "make format          formats the code"
	@echo "make bench           figures of the bot; bench-matching: of the matching alone"
	@echo "make migration name=what_changes   a new migration"
	@echo "make locks           resolves dependencies again; UPGRADE=--upgrade takes newer ones (needs uv)"
	@echo "make clean           takes away .venv and caches, never data"

# A mark is set when its lock is installed, so that the second call is quick.
$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed"; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed-%: requirements/%.txt | $(BIN)/python
	$(BIN)/python -m pip --version >/dev/null 2>&1 || $(BIN)/python -m ensurepip >/dev/null
	$(INSTALL) $<
	@touch $@

run: $(VENV)/.installed-run
	@$(BIN)/python run.py run

demo: $(VENV)/.installed-demo
	@$(BIN)/python run.py demo

tour: $(VENV)/.installed-demo
	@$(BIN)/python run.py tour

# What tests write to files they write to memory where there is room: the bot waits for the disk at every commit, and no
# test asks of a disk that it keeps what it was given.
MEMORY := /dev/shm
SCRATCH := $(shell test -w $(MEMORY) && df -Pk $(MEMORY) | awk 'NR == 2 && $$4 > 2000000 { print "TMPDIR=$(MEMORY)" }')

# Each test starts the bot anew, and many a process of it: compiled modules are kept whatever the environment says.
# Files are begun in the order of tests/conftest.py.
PYTEST := PYTHONDONTWRITEBYTECODE= $(SCRATCH) $(BIN)/python -m pytest -q -n $(WORKERS) --dist loadfile --no-loadscope-reorder

test: $(VENV)/.installed-dev
	$(BIN)/ruff check --quiet .
	$(BIN)/lint-imports --no-cache --no-logo
	$(PYTEST)

test-long: $(VENV)/.installed-dev
	KITE_TEST_LONG=1 $(PYTEST) -m "long or not long"

check: $(VENV)/.installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports --no-cache --no-logo
	$(BIN)/pyright
	@$(BIN)/python -m tests.house.sizes

format: $(VENV)/.installed-dev
	$(BIN)/ruff check --fix --quiet .
	$(BIN)/ruff format .

bench: $(VENV)/.installed-dev
	@$(BIN)/python run.py bench

bench-matching: $(VENV)/.installed-dev
	@$(BIN)/python -m bench.matching

# The three agree with one another: dev is resolved first and holds the others to its versions.
locks:
	$(LOCK) --extra postgres --extra demo --extra dev --output-file requirements/dev.txt
	$(LOCK) --extra postgres --constraint requirements/dev.txt --output-file requirements/run.txt
	$(LOCK) --extra postgres --extra demo --constraint requirements/dev.txt --output-file requirements/demo.txt

migration: $(VENV)/.installed-dev
	@test -n "$(name)" || { echo "make migration name=what_changes"; exit 2; }
	$(BIN)/alembic revision --message "$(name)"

clean:
	rm -rf $(VENV) build dist *.egg-info .pytest_cache .ruff_cache .hypothesis .import_linter_cache .coverage htmlcov
	find bot cogs migrations tests -name __pycache__ -type d -prune -exec rm -rf {} +
