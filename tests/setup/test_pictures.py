"""The pictures of the README are taken of the real program: all of them, none too large."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, str(ROOT / ".ci/pictures")]
LARGEST = 300_000
"""Bytes."""


def test_it_takes_the_pictures_of_the_readme(tmp_path: Path) -> None:
    done = subprocess.run([*COMMAND, str(tmp_path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    taken = {path.name: path for path in tmp_path.iterdir()}
    kept = {path.name for path in (ROOT / "docs/images").iterdir()}
    assert set(taken) == kept
    for path in taken.values():
        assert path.read_bytes().startswith(b"\x89PNG")
        assert path.stat().st_size < LARGEST


def test_the_readme_shows_every_picture_that_is_kept() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = set(re.findall(r"docs/images/([\w-]+\.png)", readme))
    assert shown == {path.name for path in (ROOT / "docs/images").iterdir()}


def test_the_gallery_takes_what_is_asked_for(tmp_path: Path) -> None:
    command = [*COMMAND, "--gallery", "--only", "empty-stages-1280", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["empty-stages-1280x720.png"]
