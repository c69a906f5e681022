"""Open the window on a fresh copy of the sample workshop; with no display, work headless.

.venv/bin/python .ci/open_sample.py
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path

OUT = Path(__file__).resolve().parent.parent / "out"
_PROBE = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"


def python(*arguments: str, **environment: str) -> int:
    """Run this interpreter and return its exit code."""
    return subprocess.call([sys.executable, *arguments], env={**os.environ, **environment})


def has_display() -> bool:
    """Tell whether Qt can open windows here, by asking it: DISPLAY may name a dead one."""
    if sys.platform in ("win32", "darwin"):
        return True
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return False
    probe = subprocess.run([sys.executable, "-c", _PROBE], capture_output=True, check=False)
    return probe.returncode == 0


def make_sample(folder: Path) -> Path:
    """Write the sample workshop, its workbook and its handout; its findings are printed."""
    folder.mkdir(parents=True, exist_ok=True)
    code = python("-m", "raci_desktop", "sample", str(folder))
    if code not in (0, 1):  # 1 only says that there are findings
        sys.exit(code)
    return folder / "sample.raci"


def take_picture(picture: Path, workshop: Path, *wishes: str) -> None:
    """Write a picture of the window that shows a workshop; no display is needed."""
    picture.parent.mkdir(parents=True, exist_ok=True)
    arguments = ("-m", "raci_desktop.picture", str(picture), str(workshop), *wishes)
    code = python(*arguments, QT_QPA_PLATFORM="offscreen")
    if code != 0:
        sys.exit(code)


def work_headless(out: Path) -> None:
    """Do the main job without a display."""
    print(f"No display: doing the main job headless, into {out}", flush=True)
    workshop = make_sample(out)
    take_picture(out / "window.png", workshop)
    print("Written:", *sorted(path.name for path in out.iterdir() if path.is_file()))


def open_window(out: Path) -> int:
    """Open the window on a copy that is made anew each time; earlier copies stay."""
    workshop = make_sample(out / time.strftime("sample-%Y%m%d-%H%M%S"))
    return python("-m", "raci_desktop", str(workshop))


def main() -> int:
    """Do what the arguments ask; return the exit code."""
    parser = argparse.ArgumentParser(description="Open the sample workshop.")
    parser.add_argument("--out", type=Path, default=OUT, help="where the files go")
    arguments = parser.parse_args()
    if has_display():
        return open_window(arguments.out)
    work_headless(arguments.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
