"""What `make run` does once all is set up: a window where there is a display, files where not."""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.setup.scripts import ROOT
from tests.support.skips import require_tool
from tests.support.xvfb import Display

COMMAND = [sys.executable, str(ROOT / ".ci/open_sample.py"), "--out"]

NO_DISPLAY = {key: value for key, value in os.environ.items() if key != "WAYLAND_DISPLAY"}
linux_only = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="other systems always have a display"
)


@linux_only
@pytest.mark.parametrize("display", ["", ":4711"], ids=["none", "dead"])
def test_with_no_display_it_does_the_main_job_headless(display: str, tmp_path: Path) -> None:
    environment = {**NO_DISPLAY, "DISPLAY": display}
    environment.pop("QT_QPA_PLATFORM", None)
    done = subprocess.run(
        [*COMMAND, str(tmp_path)], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("No display: doing the main job headless")
    starts = {path.name: path.read_bytes()[:15] for path in tmp_path.iterdir()}
    assert starts["sample.raci"] == b"SQLite format 3"
    assert starts["sample.xlsx"].startswith(b"PK")
    assert starts["sample.pdf"].startswith(b"%PDF-")
    assert starts["window.png"].startswith(b"\x89PNG")


def _window_of(run: subprocess.Popen[bytes], environment: dict[str, str]) -> str:
    """Wait for a window until it shows or the program ends; return its number or nothing."""
    search = [require_tool("xdotool"), "search", "--sync", "--onlyvisible", "--name"]
    with subprocess.Popen(
        [*search, "RACI Desktop"], env=environment, stdout=subprocess.PIPE, text=True
    ) as waiting:
        threading.Thread(target=lambda: (run.wait(), waiting.kill()), daemon=True).start()
        return waiting.communicate()[0].strip()


@linux_only
def test_with_a_display_it_opens_a_window_on_a_copy(xvfb: Display, tmp_path: Path) -> None:
    environment = xvfb.environment()
    with subprocess.Popen(
        [*COMMAND, str(tmp_path)], env=environment, start_new_session=True
    ) as run:
        try:
            window = _window_of(run, environment)
        finally:
            if run.poll() is None:
                os.killpg(run.pid, signal.SIGTERM)
    assert window, "the program ended before it showed a window"
    assert len(list(tmp_path.glob("sample-*/sample.raci"))) == 1
