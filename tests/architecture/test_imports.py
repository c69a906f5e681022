"""The layers hold: the contracts of pyproject.toml are kept, and each of them would notice."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from importlinter.api import read_configuration

from tests.architecture.source import ROOT

CONTRACTS = [
    str(contract["name"])
    for contract in read_configuration(str(ROOT / "pyproject.toml"))["contracts_options"]
]

OFFENCES = {
    "domain/offence.py": "import filelock\nimport raci_desktop.application\n",
    "application/offence.py": "import PySide6.QtCore\nimport sqlalchemy\n",
    "storage/offence.py": "import openpyxl\n",
    "exchange/offence.py": "import reportlab.lib\n",
    "ui/offence.py": "import raci_desktop.storage.offence\n",
    "bootstrap.py": "import sqlalchemy\n",
}
"""Imports that break every contract at least once."""

PLACES = ("analysis", "application", "cli", "domain", "exchange", "reports", "storage", "ui")
FILES = ("__init__.py", "__main__.py", "bootstrap.py", "logs.py", "paths.py")


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    code = "from importlinter.cli import lint_imports_command as main; main()"
    return subprocess.run(
        [sys.executable, "-c", code, "--no-cache", "--config", str(ROOT / "pyproject.toml")],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_every_import_contract_is_kept() -> None:
    done = lint(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def verdict_on_offences(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What import-linter says of a package of our shape with all the offences in it."""
    folder = tmp_path_factory.mktemp("offences")
    package = folder / "raci_desktop"
    for place in PLACES:
        (package / place).mkdir(parents=True)
        (package / place / "__init__.py").touch()
    for name in FILES:
        (package / name).touch()
    for name, text in OFFENCES.items():
        (package / name).write_text(text, encoding="utf-8")
    return lint(folder).stdout


@pytest.mark.parametrize("contract", CONTRACTS)
def test_the_contract_would_notice(contract: str, verdict_on_offences: str) -> None:
    assert f"{contract} BROKEN" in verdict_on_offences
