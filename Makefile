# A fresh machine needs make and any Python from 3.10 with venv and pip: `make demo`, `make test`.
# PYTHON=python3.12 picks another Python, VENV=dir another place, DATA=dir names the labelled pages that
# `make quality` and `make bench` score (see CONTRIBUTING.md); `make speed` takes the sample pages without them.

PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11 python3.10 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 10))' >/dev/null 2>&1 && { echo $$p; break; }; done)
VENV ?= .venv
DATA ?=
PIP = $(VENV)/bin/python -m pip install --quiet --disable-pip-version-check
# Stamps carry pyproject's checksum: pip runs again when the requirements change, and at no other time.
SUM := $(shell cksum < pyproject.toml | cut -d' ' -f1)
CORE = $(VENV)/.core-$(SUM)
TEST = $(VENV)/.test-$(SUM)
BENCH = $(VENV)/.bench-$(SUM)
FUZZ = $(VENV)/.fuzz-$(SUM)
ENGINES = $(VENV)/.engines-$(SUM)

.PHONY: help demo test engines run-engines lint types quality speed bench fuzz notebook extras picture format clean
help:
	@echo "make demo | test | engines | notebook | extras | lint | types | quality | speed | bench | fuzz | picture"
	@echo "     format | clean"

demo: $(CORE)
	@$(VENV)/bin/python examples/demo.py

test: $(TEST)
	@$(VENV)/bin/python -m pytest -n 2 --dist worksteal  # two cores: half the time

engines:  # Ray, Spark and the others, half a gigabyte, in a venv of their own
	@$(MAKE) --no-print-directory VENV=$(VENV)-engines run-engines

run-engines: $(ENGINES)
	@ALL_ENGINES=1 $(VENV)/bin/python -m pytest tests/test_adapters_*.py tests/test_engines_docs.py

lint: $(TEST)
	@$(VENV)/bin/python -m ruff check .
	@$(VENV)/bin/python -m ruff format --check .

format: $(TEST)
	@$(VENV)/bin/python -m ruff check --fix .
	@$(VENV)/bin/python -m ruff format .

types: $(TEST)
	@$(VENV)/bin/python -m mypy --strict

quality: $(CORE)
	@test -n "$(DATA)" || { echo "make quality DATA=dir: the folder of labelled pages is missing" >&2; exit 2; }
	@$(VENV)/bin/python benchmarks/quality.py --data $(DATA) --gate

speed: $(CORE)
	@$(VENV)/bin/python benchmarks/speed.py $(if $(DATA),--data $(DATA))

bench: $(BENCH)
	@$(if $(DATA),$(VENV)/bin/python benchmarks/quality.py --data $(DATA),echo "no DATA=dir: speed alone")
	@$(VENV)/bin/python benchmarks/speed.py $(if $(DATA),--data $(DATA))
	@$(VENV)/bin/python benchmarks/peers.py $(if $(DATA),--data $(DATA)) --docs docs/speed.md --svg docs/speed.svg
	@$(VENV)/bin/python benchmarks/linear.py $(if $(DATA),--data $(DATA)) --docs docs/speed.md

# SECONDS says for how long; what breaks something is kept in build/fuzz. Then every pattern over HOSTILE characters.
fuzz: SECONDS = 600
fuzz: $(FUZZ)
	@$(VENV)/bin/python benchmarks/fuzz.py --seconds $(SECONDS)
	@$(VENV)/bin/python benchmarks/linear.py --hostile $(or $(HOSTILE),10_000_000)

notebook:  # in an environment made anew, with what `pip install '.[notebook]'` brings; WRITE=1 keeps the outputs
	@rm -rf $(VENV)-notebook
	@$(MAKE) --no-print-directory VENV=$(VENV)-notebook $(VENV)-notebook/.made
	@echo "installing cleanscrape with what its notebook needs"
	@$(VENV)-notebook/bin/python -m pip install --quiet --disable-pip-version-check '.[notebook]'
	@$(VENV)-notebook/bin/python examples/run_notebook.py $(if $(WRITE),--write)

extras: notebook  # then the tests that `make test` skips for want of an extra
	@$(VENV)-notebook/bin/python -m pip install --quiet --disable-pip-version-check '.[test,polars]'
	@$(VENV)-notebook/bin/python -m pytest tests/test_corpus_*.py tests/test_render_*.py

picture: $(CORE)
	@$(VENV)/bin/python benchmarks/picture.py

clean:
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(VENV)/.made:
	@test -n "$(PYTHON)" || { echo "No Python 3.10 or later found: make PYTHON=/path/to/python3" >&2; exit 1; }
	@test -x $(VENV)/bin/python && $(VENV)/bin/python -m pip --version >/dev/null 2>&1 || { \
		rm -rf $(VENV); echo "making $(VENV) with $(PYTHON)"; $(PYTHON) -m venv $(VENV) || { \
		rm -rf $(VENV); echo "$(PYTHON) could not make a venv (on Debian: apt install python3-venv)" >&2; exit 1; }; }
	@touch $@

$(CORE): $(VENV)/.made
	@echo "installing cleanscrape"
	@$(PIP) -e .
	@touch $@

$(TEST): $(VENV)/.made
	@echo "installing cleanscrape with its test tools"
	@$(PIP) -e '.[test]'
	@touch $@ $(CORE)

$(BENCH): $(VENV)/.made
	@echo "installing cleanscrape with what its benchmarks need"
	@$(PIP) --upgrade 'pip>=24'  # older ones fail where two peers ask for the same extra of lxml
	@$(PIP) -e '.[bench,peers]' || { echo "not every peer can be installed here" >&2; $(PIP) -e '.[bench]'; }
	@touch $@ $(CORE)

$(FUZZ): $(VENV)/.made
	@echo "installing cleanscrape with a fuzzer"
	@$(PIP) -e '.[fuzz]' || { echo "no atheris for this Python: inputs will be random" >&2; $(PIP) -e .; }
	@touch $@ $(CORE)

$(ENGINES): $(VENV)/.made
	@echo "installing cleanscrape with every engine it has an adapter for"
	@$(PIP) -e '.[test,ray,spark,dask,datasets,polars,duckdb,daft,datatrove]'
	@touch $@ $(CORE) $(TEST)
