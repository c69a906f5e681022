"""From starting the process to a painted window, beside a bare PySide6 window."""

import compileall
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from shutil import which
from threading import Timer
from time import perf_counter

import raci_desktop
from tests.benchmarks import bare_window, our_window
from tests.benchmarks.measure import take_turns
from tests.benchmarks.table import Row, print_table
from tests.support.xvfb import running_xvfb

ROUNDS = 15
LONGEST = 60.0
"""Seconds after which a process that paints nothing is given up."""
_FOLDERS = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
_SCREEN = {"x": 0, "y": 0, "width": 1920, "height": 1080}
_ROOT = Path(raci_desktop.__file__).parents[1]


def run() -> None:
    """Measure and print; on the offscreen platform, and through X where Xvfb is installed."""
    compileall.compile_dir(_ROOT / "raci_desktop", quiet=1)
    compileall.compile_dir(Path(__file__).parent, quiet=1)
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        home = _own_folders(Path(folder, "home"))
        sample = _sample(Path(folder), home)
        for name, environment in _platforms(Path(folder)):
            rows.extend(_rows(name, {**environment, **home}, sample))
    floor = "a PySide6 QMainWindow of the same size with nothing in it, until it is painted"
    print_table("From the start of the process", floor, rows)


def _own_folders(home: Path) -> Mapping[str, str]:
    """Return what keeps the program out of its user's folders, found as those are found."""
    return {"RACI_DESKTOP_HOME": "", **dict.fromkeys(_FOLDERS, str(home))}


def _platforms(folder: Path) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Yield environments with a screen on which both matrices have room."""
    screen = folder / "screen.json"
    screen.write_text(json.dumps({"screens": [_SCREEN]}), encoding="utf-8")
    yield "offscreen", {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={screen}"}
    if which("Xvfb"):
        with running_xvfb(_SCREEN["width"], _SCREEN["height"]) as display:
            yield "xcb", display.environment()


def _sample(folder: Path, home: Mapping[str, str]) -> Path:
    command = [sys.executable, "-m", "raci_desktop", "sample", str(folder)]
    subprocess.run(command, env={**os.environ, **home}, stdout=subprocess.DEVNULL, check=False)
    return folder / "sample.raci"


def _rows(platform: str, environment: Mapping[str, str], sample: Path) -> list[Row]:
    modules = {
        "floor": [bare_window.__name__],
        **{moment: [our_window.__name__, moment, str(sample)] for moment in our_window.WATCHES},
    }
    found = take_turns(
        {
            name: lambda module=module: _until_painted(module, environment)
            for name, module in modules.items()
        },
        ROUNDS,
    )
    floor = found["floor"]
    return [
        Row(f"{platform}: first paint", found["frame"], floor, most=1.3),
        Row(f"{platform}: the sample shown", found["workshop"], floor, most=2.5),
        Row(f"{platform}: and open for edits", found["edits"], floor),
    ]


def _until_painted(module: list[str], environment: Mapping[str, str]) -> float:
    """Return the seconds from starting a module until it says that it has painted."""
    start = perf_counter()
    command = [sys.executable, "-m", *module]
    with subprocess.Popen(command, cwd=_ROOT, env=environment, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        deadline = Timer(LONGEST, process.kill)
        deadline.start()
        said = process.stdout.readline()
        seconds = perf_counter() - start
        deadline.cancel()
    if said != b"painted\n":
        raise RuntimeError(f"{module[0]} ended without painting.")
    return seconds
