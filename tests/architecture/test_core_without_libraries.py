"""The core works where no library is installed, and the command line never loads Qt."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.source import ROOT

LIBRARIES = ("PySide6", "shiboken6", "sqlalchemy", "openpyxl", "reportlab", "filelock")


def run(*arguments: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("place", ["domain", "analysis"])
def test_its_tests_pass_without_any_library(place: str, tmp_path: Path) -> None:
    """Plain pytest settings: those of the project ask for pytest-qt, which needs Qt."""
    settings = tmp_path / "pytest.ini"
    settings.write_text(f"[pytest]\npythonpath = {ROOT}\n", encoding="utf-8")
    blocked = [str(ROOT / "tests/architecture/blocked_run.py"), ",".join(LIBRARIES)]
    options = ["-c", str(settings), "--rootdir", str(ROOT), "--import-mode=importlib", "-q"]
    plugins = ["-p", "no:pytest-qt", "-p", "no:xdist", "-p", "no:cacheprovider"]
    done = run(*blocked, *options, *plugins, f"tests/{place}")
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr
    assert " passed" in done.stdout


LOADED = "import sys; print(*sorted({name.split('.')[0] for name in sys.modules}))"


def loaded_after(statement: str) -> set[str]:
    done = run("-c", f"{statement}; {LOADED}")
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


@pytest.mark.parametrize("place", ["domain", "analysis", "application"])
def test_importing_it_loads_no_library(place: str) -> None:
    assert loaded_after(f"import raci_desktop.{place}") & set(LIBRARIES) == set()


def test_the_command_line_never_loads_qt(tmp_path: Path) -> None:
    """The whole sample command: workshop, findings, workbook and handout."""
    probe = (
        "import sys, runpy\n"
        f"sys.argv = ['raci-desktop', 'sample', {str(tmp_path)!r}]\n"
        "try:\n"
        "    runpy.run_module('raci_desktop', run_name='__main__')\n"
        "except SystemExit as stop:\n"
        "    assert stop.code in (None, 0, 1), stop.code\n"
        "assert not {'PySide6', 'shiboken6'} & set(sys.modules)\n"
    )
    done = run("-c", probe)
    assert done.returncode == 0, done.stderr
    assert {path.name for path in tmp_path.iterdir()} >= {"sample.raci", "sample.xlsx"}
