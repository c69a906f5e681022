"""Open the window on a fresh copy of the sample workshop; with no display, work headless.

.venv/bin/python .ci/open_sample.py
"""

from __future__ import annotations

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


def headless() -> int:
    """Do the main job without a display, into out/."""
    print("No display: doing the main job headless, into out/", flush=True)
    workshop = make_sample(OUT)
    picture = OUT / "window.png"
    code = python(
        "-m", "raci_desktop.ui.picture", str(picture), str(workshop), QT_QPA_PLATFORM="offscreen"
    )
    if code == 0:
        print("Written:", *sorted(path.name for path in OUT.iterdir() if path.is_file()))
    return code


def main() -> int:
    """Open the sample workshop in a window where there is a display."""
    if not has_display():
        return headless()
    workshop = make_sample(OUT / f"sample-{time.strftime('%Y%m%d-%H%M%S')}")
    return python("-m", "raci_desktop", str(workshop))


if __name__ == "__main__":
    sys.exit(main())
