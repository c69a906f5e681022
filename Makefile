# Needs only Python 3.11 to 3.13 and make; everything else is set up in .venv from requirements.lock.
PYTHON ?= python3
VENV := .venv/bin/python

.PHONY: help setup run test lint check bench screenshots gallery translations lock dist clean

help:
	@echo "make run          open the window on a copy of the sample workshop"
	@echo "make test         every check: lint, types, import contracts, all tests"
	@echo "make check        the same without the tests"
	@echo "make bench        how long things take, as ratios to bare parts"
	@echo "make screenshots  the pictures of the README, from the real program"
	@echo "make gallery      pictures of every screen, size, theme and matrix, into out/gallery"
	@echo "make translations  collect the texts of the program and compile what is translated"
	@echo "make lock         renew requirements.lock within the ranges of pyproject.toml"
	@echo "make dist         freeze the app into dist/"
	@echo "make clean        remove what was made"

setup:
	@$(PYTHON) .ci/setup.py

run: setup
	@$(VENV) .ci/open_sample.py

check: setup
	$(VENV) -m ruff check
	$(VENV) -m ruff format --check
	$(VENV) -m pyright
	.venv/bin/lint-imports

test: check  # real pointers can miss on a busy machine: what failed is run once more, alone
	$(VENV) -m pytest -n auto || $(VENV) -m pytest --last-failed --last-failed-no-failures none

bench: setup
	$(VENV) -m tests.benchmarks

screenshots: setup
	$(VENV) .ci/pictures docs/images

gallery: setup
	$(VENV) .ci/pictures --gallery out/gallery

translations: setup
	$(VENV) .ci/translations.py

lock: setup
	$(VENV) -m uv pip compile pyproject.toml --group dev --group build --universal \
		--python-version 3.11 --generate-hashes --upgrade --quiet \
		--custom-compile-command "make lock" --output-file requirements.lock

dist: setup  # on Debian also: apt-get install binutils
	$(VENV) -m PyInstaller --noconfirm build.spec

clean:
	rm -rf .venv build dist out .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	find raci_desktop tests .ci -name __pycache__ -prune -exec rm -rf {} +
