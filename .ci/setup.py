"""Make .venv ready: a fitting Python, the system libraries Qt needs, the locked packages.

Needs only the standard library and starts on older Pythons too, to be able to say which one is
needed. Running it again when nothing changed costs a few milliseconds: a stamp in .venv holds
a digest of everything the environment was made from.

    python3 .ci/setup.py [--test-tools]
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import os
import shlex
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable, Dict, List, Sequence

ROOT = Path(__file__).resolve().parent.parent
OLDEST, NEWEST = (3, 11), (3, 13)
PYTHON_NAMES = ("python3.13", "python3.12", "python3.11", "python3", "python")

# What PySide6's own libraries and its xcb and offscreen platforms link to, and the Debian
# packages that hold it (`readelf -d` on the wheel; a test compares).
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}

# Commands that tests drive the real window and the exports with, and their Debian packages.
TEST_TOOLS = {
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "pdftotext": "poppler-utils",
    "readelf": "binutils",
    "soffice": "libreoffice-calc",
}


class SetupError(Exception):
    """Set-up cannot go on; the message says what is missing and what to do."""


def library_loads(soname: str) -> bool:
    """Tell whether the dynamic linker finds a shared library."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def run_quietly(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """Run a command and keep what it prints."""
    return subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )


def say(line: str) -> None:
    """Print a line at once: what follows may take minutes."""
    print(line, flush=True)


def is_root() -> bool:
    """Tell whether system packages may be installed without asking."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def is_debian() -> bool:
    """Tell whether system packages come from apt."""
    return Path("/etc/debian_version").exists() and shutil.which("apt-get") is not None


@dataclass
class Machine:
    """What set-up asks of the machine; tests answer in its place."""

    platform: str = sys.platform
    root: bool = field(default_factory=is_root)
    debian: bool = field(default_factory=is_debian)
    run: Callable[[Sequence[str]], subprocess.CompletedProcess[str]] = run_quietly
    which: Callable[[str], str | None] = shutil.which
    library_loads: Callable[[str], bool] = library_loads
    say: Callable[[str], None] = say


def checked(machine: Machine, command: Sequence[str], doing: str) -> None:
    """Run a command; when it fails, say what was being done and what it printed."""
    done = machine.run(command)
    if done.returncode != 0:
        said = (done.stdout + done.stderr).strip()[-3000:]
        raise SetupError(f"{doing} failed: {shlex.join(command)}\n{said}")


@dataclass(frozen=True)
class Python:
    """An interpreter that was asked about itself."""

    path: str
    version: tuple[int, int]
    has_venv: bool

    def __str__(self) -> str:
        return f"Python {self.number} ({self.path})"

    @property
    def number(self) -> str:
        """The version as people write it."""
        return f"{self.version[0]}.{self.version[1]}"

    @property
    def fits(self) -> bool:
        """Whether the app runs on it."""
        return OLDEST <= self.version <= NEWEST


_ASK = (
    "import importlib.util as u, sys; "
    "print(*sys.version_info[:2], int(bool(u.find_spec('venv') and u.find_spec('ensurepip'))), "
    "sys._base_executable if hasattr(sys, '_base_executable') else sys.executable, sep='|')"
)


def ask_python(machine: Machine, name: str) -> Python | None:
    """Return what an interpreter says of itself, or None when it does not start."""
    path = machine.which(name)
    answer = machine.run([path, "-c", _ASK]) if path else None
    if answer is None or answer.returncode != 0:
        return None
    major, minor, venv, executable = answer.stdout.strip().split("|")
    return Python(executable or name, (int(major), int(minor)), venv == "1")


def choose_python(machine: Machine) -> Python:
    """Return the newest Python in range, those that can make an environment first."""
    found = [python for name in PYTHON_NAMES if (python := ask_python(machine, name))]
    fitting = [python for python in found if python.fits]
    if not fitting:
        seen = ", ".join(sorted({python.number for python in found})) or "none"
        raise SetupError(
            f"RACI Desktop needs Python 3.{OLDEST[1]} to 3.{NEWEST[1]}; found on PATH: {seen}. "
            "Install one (on Debian: apt-get install python3) and try again."
        )
    return max(fitting, key=lambda python: (python.has_venv, python.version))


Needs = Dict[str, List[str]]
"""Debian packages, by the reason why they are needed."""


def missing_packages(wanted: dict[str, str], present: Callable[[str], object]) -> list[str]:
    """Return the packages of what is not present, each once, in order."""
    return sorted({package for thing, package in wanted.items() if not present(thing)})


def missing_from_system(machine: Machine, python: Python | None, test_tools: bool) -> Needs:
    """Return the Debian packages to install, by what they are for; a Python is about to be used."""
    needs: Needs = {}
    if machine.platform.startswith("linux"):
        needs["Qt needs system libraries"] = missing_packages(QT_LIBRARIES, machine.library_loads)
    if python is not None and not python.has_venv:
        needs[f"{python} cannot make environments"] = [f"python{python.number}-venv"]
    if test_tools:
        needs["the tests drive tools"] = missing_packages(TEST_TOOLS, machine.which)
    return {why: packages for why, packages in needs.items() if packages}


def install_packages(machine: Machine, needs: Needs) -> None:
    """Install what is missing as root on Debian; otherwise stop with the exact command."""
    if not needs:
        return
    why = "; ".join(needs)
    packages = [package for packages in needs.values() for package in packages]
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if not machine.debian:
        raise SetupError(f"{why}. Install what this system calls: {' '.join(packages)}")
    if not machine.root:
        raise SetupError(f"{why}. Run this, then try again:\n    sudo {shlex.join(command)}")
    machine.say(f"Installing {' '.join(packages)} ({why})")
    checked(machine, ["apt-get", "update"], "Updating the list of packages")
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive", *command]
    checked(machine, quiet, "Installing packages")


def venv_python(venv: Path) -> Path:
    """Return the interpreter inside an environment."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def digest(root: Path) -> str:
    """Return a digest of all that the environment is made from, its place included."""
    parts = hashlib.sha256(str(root).encode())
    for name in ("requirements.lock", "pyproject.toml", ".ci/setup.py"):
        parts.update((root / name).read_bytes())
    return parts.hexdigest()


def is_ready(root: Path) -> bool:
    """Tell whether the environment is there and was made from the files as they are now."""
    stamp = root / ".venv/ready"
    return (
        venv_python(root / ".venv").exists()
        and stamp.exists()
        and stamp.read_text(encoding="ascii") == digest(root)
    )


def has_fitting_venv(machine: Machine, root: Path) -> bool:
    """Tell whether .venv can be brought up to date, or must be made anew."""
    python = ask_python(machine, str(venv_python(root / ".venv")))
    return python is not None and python.fits


def make_venv(machine: Machine, root: Path, python: Python) -> None:
    """Make an empty environment."""
    machine.say(f"Making .venv with {python}")
    checked(machine, [python.path, "-m", "venv", "--clear", str(root / ".venv")], "Making .venv")


def fill_venv(machine: Machine, root: Path) -> None:
    """Put the locked packages and the checkout itself into the environment."""
    machine.say("Installing the locked packages into .venv")
    pip = [str(venv_python(root / ".venv")), "-m", "pip", "install", "--quiet"]
    pip += ["--disable-pip-version-check", "--no-deps"]
    lock = ["--require-hashes", "--only-binary", ":all:", "-r", str(root / "requirements.lock")]
    checked(machine, pip + lock, "Installing the locked packages")
    checkout = ["--no-build-isolation", "--editable", str(root)]
    checked(machine, pip + checkout, "Installing RACI Desktop")


def set_up(machine: Machine, root: Path, test_tools: bool) -> None:
    """Bring machine and environment to the state the lock file describes."""
    ready = is_ready(root)
    python = None if ready or has_fitting_venv(machine, root) else choose_python(machine)
    install_packages(machine, missing_from_system(machine, python, test_tools))
    if ready:
        return
    stamp = root / ".venv/ready"
    stamp.unlink(missing_ok=True)
    if python is not None:
        make_venv(machine, root, python)
    fill_venv(machine, root)
    stamp.write_text(digest(root), encoding="ascii")


def main() -> int:
    """Set up this checkout; on failure print one message and return 1."""
    parser = argparse.ArgumentParser(description="Make .venv ready to run and test RACI Desktop.")
    help_text = "also see to the tools that end-to-end tests drive"
    parser.add_argument("--test-tools", action="store_true", help=help_text)
    arguments = parser.parse_args()
    try:
        set_up(Machine(), ROOT, arguments.test_tools)
    except SetupError as error:
        print(f"Set-up stopped: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
