"""Pictures of every screen, taken of the real program without a display.

.venv/bin/python .ci/pictures docs/images              those of the README
.venv/bin/python .ci/pictures --gallery out/gallery    every screen, size, theme and matrix
.venv/bin/python .ci/pictures --only drawer out        those whose names begin so
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))


def main() -> int:
    """Take the pictures the arguments ask for; one process for each scale of the screen."""
    parser = argparse.ArgumentParser(description="Take pictures of every screen.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--gallery", action="store_true", help="every screen in every look")
    parser.add_argument("--only", default="", help="only pictures whose names begin so")
    parser.add_argument("--scale", type=int, default=0, help=argparse.SUPPRESS)
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    if given.scale:
        from taking import take

        take(given.folder, given.scale, gallery=given.gallery, only=given.only)
        return 0
    return max(_in_process(scale) for scale in ((1, 2) if given.gallery else (1,)))


def _in_process(scale: int) -> int:
    """Take those of one scale, with settings and drafts that are thrown away."""
    with tempfile.TemporaryDirectory() as home:
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QT_SCALE_FACTOR": str(scale),
            "HOME": home,
            "RACI_DESKTOP_HOME": f"{home}/raci",
        }
        command = [sys.executable, str(Path(__file__).parent), "--scale", str(scale), *sys.argv[1:]]
        return subprocess.call(command, env=environment)


if __name__ == "__main__":
    sys.exit(main())
