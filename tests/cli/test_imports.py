"""What a command loads: never Qt, and a library only where its files are read or written."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.sheets import csv_file, workbook

HEAVY = ("PySide6", "shiboken6", "openpyxl", "reportlab", "sqlalchemy")
_ASK = (
    "import sys; from raci_desktop.__main__ import main; code = main(sys.argv[1:]); "
    f"print(code, *[name for name in {HEAVY} if name in sys.modules], file=sys.stderr)"
)


def loaded(*arguments: object) -> set[str]:
    """The heavy libraries in memory after a command that went well."""
    command = [sys.executable, "-c", _ASK, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    code, *names = done.stderr.splitlines()[-1].split()
    assert code in ("0", "1"), done.stderr
    return set(names)


def test_a_workshop_is_checked_and_compared_with_storage_alone(sample: Path) -> None:
    assert loaded("check", sample / "sample.raci") == {"sqlalchemy"}
    assert loaded("diff", sample / "sample.raci", "--json") == {"sqlalchemy"}


def test_text_sheets_need_no_library(tmp_path: Path) -> None:
    sheet = csv_file(tmp_path)
    assert loaded("inspect", sheet) == set()
    assert loaded("check", sheet) == set()


def test_the_catalogue_needs_no_library() -> None:
    assert loaded("rules", "--json") == loaded("explain", "P2") == set()


def test_a_workbook_is_read_without_storage(tmp_path: Path) -> None:
    sheet = workbook(tmp_path, {"RACI": "Activity,CPO,Squads\nDeploy,A,R\nTest,A,R\n"})
    assert loaded("inspect", sheet) <= {"openpyxl"}
    assert loaded("import", sheet, "-o", tmp_path / "new.raci") <= {"openpyxl", "sqlalchemy"}


@pytest.mark.parametrize(("option", "own"), [("--xlsx", "openpyxl"), ("--pdf", "reportlab")])
def test_an_export_loads_its_own_library(
    sample: Path, tmp_path: Path, option: str, own: str
) -> None:
    found = loaded("export", sample / "sample.raci", option, tmp_path / "out")
    assert found == {"sqlalchemy", own}
