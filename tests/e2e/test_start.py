"""What the program has imported when it is on screen; how fast that is, the benchmarks print."""

import json
import os
import subprocess
import sys
from pathlib import Path

from raci_desktop.application.templates import sample_workshop
from raci_desktop.storage.document import create
from tests.e2e import first_paint


def test_the_window_is_painted_before_anything_heavy_is_imported(tmp_path: Path) -> None:
    assert imported_when("frame", tmp_path) == []


def test_the_workshop_is_painted_before_its_document_is_opened(tmp_path: Path) -> None:
    assert imported_when("workshop", tmp_path) == ["raci_desktop.storage"]


def imported_when(moment: str, folder: Path) -> list[str]:
    file = folder / "sample.raci"
    create(file, sample_workshop()).close()
    done = subprocess.run(
        [sys.executable, "-m", first_paint.__name__, moment, str(file)],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
