"""The test's side: it starts the program on a display, asks it where things are, and acts."""

import json
import os
import select
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Any

from raci_desktop.domain.workshop import Workshop
from raci_desktop.storage.document import open_document
from tests.support.skips import require_tool
from tests.support.xvfb import Display

PATIENCE = 30.0
"""Seconds until something that should come counts as never coming."""

Place = Mapping[str, Any]
Check = Callable[[], object]
_ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Screen:
    """One running program: what it shows, its pointer and its keyboard."""

    process: subprocess.Popen[bytes]
    display: Display
    file: Path

    # -- asking -----------------------------------------------------------------------------

    def ask(self, question: str, **about: object) -> dict[str, Any]:
        """Ask the program; see ``app`` for the questions."""
        assert self.process.stdin is not None
        line = json.dumps({"ask": question, **about}) + "\n"
        self.process.stdin.write(line.encode())
        self.process.stdin.flush()
        return json.loads(self._line())

    def _line(self) -> bytes:
        assert self.process.stdout is not None
        descriptor, line = self.process.stdout.fileno(), b""
        while not line.endswith(b"\n"):
            assert select.select([descriptor], [], [], PATIENCE)[0], "The program does not answer."
            read = os.read(descriptor, 65536)
            assert read, "The program has ended."
            line += read
        return line

    def until(self, check: Check, what: str) -> Any:
        """Ask again and again until a check is true; return what it gave."""
        deadline = monotonic() + PATIENCE
        while monotonic() < deadline:
            found = check()
            if found:
                return found
        raise AssertionError(f"{what} does not come; the window says {self.ask('state')}")

    def until_state(self, key: str, words: str) -> None:
        """Wait until a part of what the window says holds some words."""
        self.until(lambda: words in str(self.ask("state")[key]), f"“{words}” as {key}")

    def cell(self, activity: str, role: str, stage: int = -1) -> Place:
        return self.ask("cell", activity=activity, role=role, stage=stage)

    def tile(self, letter: str) -> Place:
        return self.ask("tile", letter=letter)

    # -- what the file holds ----------------------------------------------------------------

    def stored(self) -> Workshop:
        """Return what the file holds, read beside the program that holds its lock."""
        return stored(self.file)

    def until_stored(self, activity: str, role: str, wanted: str, stage: int = -1) -> None:
        """Wait until the file holds these letters in a cell."""
        self.until(
            lambda: letters(self.stored(), activity, role, stage) == wanted,
            f"{wanted or 'nothing'} in {activity} of {role}",
        )

    # -- pointer and keys -------------------------------------------------------------------

    def xdotool(self, *arguments: object) -> None:
        """Send real pointer and key events."""
        command = [require_tool("xdotool"), *map(str, arguments)]
        done = subprocess.run(
            command, env=self.display.environment(), capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr

    def move(self, place: Place) -> None:
        self.xdotool("mousemove", "--sync", place["x"], place["y"])

    def press(self, place: Place) -> None:
        self.xdotool("mousemove", "--sync", place["x"], place["y"], "mousedown", 1)

    def release(self) -> None:
        self.xdotool("mouseup", 1)

    def click(self, place: Place, button: int = 1) -> None:
        self.xdotool("mousemove", "--sync", place["x"], place["y"], "click", button)

    def keys(self, *names: str) -> None:
        self.xdotool("key", *names)

    def write(self, words: str) -> None:
        """Type words, where the keyboard is."""
        self.xdotool("type", "--delay", 8, words)

    def focus(self, window: int) -> None:
        """Give a window the keyboard; no window manager is there to do it."""
        self.xdotool("windowfocus", "--sync", window)

    def lift(self, source: Place, *steps: Place) -> None:
        """Press on a place and move over others, in several steps each, without letting go."""
        self.press(source)
        self.carry(source, *steps)

    def carry(self, source: Place, *steps: Place) -> None:
        """Move from one place over others, in several steps each, with the button as it is."""
        here = source
        for there in steps:
            for point in _between(here, there):
                self.move(point)
            here = there

    def drag_over(self, source: Place, target: Place) -> None:
        """Drag to a cell and wait until the program shows where it would land."""
        self.lift(source, target)
        self.until(lambda: self._hovers(target), "a marked cell")

    def _hovers(self, target: Place) -> object:
        """Whether a cell is marked, with a hand that is never quite still.

        On a busy machine all moves may be over before the drag has begun.
        """
        if drops := self.ask("state")["drops"]:
            return drops
        self.move({"x": target["x"] + 2, "y": target["y"] + 1})
        self.move(target)
        return False

    def drag(self, source: Place, target: Place) -> None:
        """Drag from one place to a cell and let go there."""
        self.drag_over(source, target)
        self.release()


def _between(start: Place, end: Place, steps: int = 6) -> Iterator[Place]:
    for step in range(1, steps + 1):
        part = step / steps
        yield {key: round(start[key] + (end[key] - start[key]) * part) for key in ("x", "y")}


def stored(file: Path) -> Workshop:
    """Return what a workshop file holds."""
    with open_document(file) as document:
        return document.load()


def letters(workshop: Workshop, activity: str, role: str, stage: int = -1) -> str:
    """Return the letters of a cell, by the starts of its names."""
    row = next(a.id for a in workshop.activities if a.name.startswith(activity))
    column = next(r.id for r in workshop.roles if r.name.startswith(role))
    matrix = workshop.matrix(workshop.stages[stage].id)
    cell = matrix.get(row, {}).get(column)
    return "".join(letter.value for letter in cell.letters()) if cell else ""


@contextmanager
def running(display: Display, file: Path, home: Path) -> Iterator[Screen]:
    """Start the program on a file, with folders of its own; it is gone at the end."""
    with _started(display, [str(file)], home) as process:
        screen = Screen(process, display, file)
        screen.until(lambda: screen.ask("ready")["shown"], "the workshop")
        screen.focus(screen.ask("ready")["id"])
        yield screen


@contextmanager
def running_at_home(display: Display, home: Path) -> Iterator[Screen]:
    """Start the program without a file, with folders of its own; it is gone at the end."""
    with _started(display, [], home) as process:
        screen = Screen(process, display, home)
        screen.until(lambda: screen.ask("home")["shown"], "the home page")
        screen.focus(screen.ask("home")["id"])
        yield screen


@contextmanager
def _started(
    display: Display, arguments: list[str], home: Path
) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", "tests.e2e.app", *arguments]
    environment = {**display.environment(), "RACI_DESKTOP_HOME": str(home)}
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=_ROOT, env=environment, stdin=pipe, stdout=pipe) as process:
        try:
            yield process
        finally:
            process.kill()


def quit_window(screen: Screen) -> None:
    """Close the window by its key and wait until the program has ended."""
    screen.keys("ctrl+w")
    assert screen.process.wait(PATIENCE) == 0
