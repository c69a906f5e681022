"""What the program has imported when it is on screen; how fast that is, the benchmarks print."""

import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from raci_desktop.application.templates import sample_workshop
from raci_desktop.storage.document import create
from tests.e2e import first_paint

ALLOWED = Path(__file__).with_name("shown_with.txt")
"""Our modules the window needs until it is painted, and those a workshop needs besides."""
ADVICE = (
    "Each module makes every start slower. Import it in the function that uses it, or only for "
    f"type checkers; if the first picture cannot do without it, list it in {ALLOWED.name}."
)


def test_the_window_is_painted_with_these_modules_and_no_others(tmp_path: Path) -> None:
    assert imported_when("frame", tmp_path) - allowed("frame") == set(), ADVICE


def test_a_workshop_is_shown_with_these_modules_and_no_others(tmp_path: Path) -> None:
    wanted = allowed("frame") | allowed("workshop")
    assert imported_when("workshop", tmp_path) - wanted == set(), ADVICE


def test_what_is_allowed_exists() -> None:
    names = allowed("frame") | allowed("workshop")
    assert [name for name in names if find_spec(name) is None] == []


def allowed(moment: str) -> set[str]:
    """Return the modules listed under the name of a moment."""
    _, listed = ALLOWED.read_text(encoding="utf-8").split(f"[{moment}]")
    return set(listed.split("[")[0].split())


def imported_when(moment: str, folder: Path) -> set[str]:
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
    return set(json.loads(done.stdout))
