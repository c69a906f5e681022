"""A skip is a failure where every tool has to be there, and only there."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.xvfb import Display

ROOT = Path(__file__).resolve().parents[2]

SKIPPING = {
    "a test that skips": "def test_it():\n    pytest.skip('no tool')\n",
    "a marked test": "@pytest.mark.skip(reason='no tool')\ndef test_it(): ...\n",
    "a file that skips": "pytest.skip('no tool', allow_module_level=True)\n",
}


def run_pytest(folder: Path, text: str, **environment: str) -> subprocess.CompletedProcess[str]:
    (folder / "conftest.py").write_text("from tests.conftest import *\n", encoding="utf-8")
    (folder / "test_it.py").write_text(f"import pytest\n{text}", encoding="utf-8")
    (folder / "pytest.ini").write_text(f"[pytest]\npythonpath = {ROOT}\n", encoding="utf-8")
    inherited = {key: value for key, value in os.environ.items() if key != "RACI_FAIL_ON_SKIP"}
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-rs", str(folder)],
        cwd=folder,
        env={**inherited, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("text", SKIPPING.values(), ids=SKIPPING.keys())
def test_on_ci_a_skip_fails_and_says_why(text: str, tmp_path: Path) -> None:
    done = run_pytest(tmp_path, text, RACI_FAIL_ON_SKIP="1")
    assert done.returncode != 0
    assert "no tool" in done.stdout


def test_elsewhere_a_skip_is_a_skip_with_its_reason(tmp_path: Path) -> None:
    done = run_pytest(tmp_path, SKIPPING["a test that skips"])
    assert done.returncode == 0
    assert "no tool" in done.stdout


def test_an_expected_failure_is_no_skip(tmp_path: Path) -> None:
    text = "@pytest.mark.xfail\ndef test_it():\n    assert False\n"
    assert run_pytest(tmp_path, text, RACI_FAIL_ON_SKIP="1").returncode == 0


def test_the_virtual_display_shows_real_windows(xvfb: Display, tmp_path: Path) -> None:
    code = (
        "from PySide6.QtWidgets import QApplication, QLabel\n"
        "app = QApplication([]); label = QLabel('shown'); label.show()\n"
        "size = app.primaryScreen().size()\n"
        "print(app.platformName(), size.width(), size.height())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=xvfb.environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.split() == ["xcb", "1920", "1080"], done.stderr
