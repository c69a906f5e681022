"""A virtual X display for tests of the real window, and the environment that points at it."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest

from tests.support.skips import require_tool


@dataclass(frozen=True, slots=True)
class Display:
    """A running X display."""

    name: str
    width: int
    height: int

    def environment(self) -> dict[str, str]:
        """The environment of a process whose windows are to open here, through xcb."""
        hidden = ("WAYLAND_DISPLAY", "XAUTHORITY")
        inherited = {key: value for key, value in os.environ.items() if key not in hidden}
        return {**inherited, "DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}


@contextmanager
def running_xvfb(width: int, height: int) -> Iterator[Display]:
    """Start Xvfb on a display nobody uses and stop it afterwards; skip where it is not installed.

    Xvfb chooses the number itself and writes it when it takes connections, so there is no race
    for a number and nothing to poll.
    """
    command = [require_tool("Xvfb", "xvfb"), "-displayfd", "1", "-nolisten", "tcp", "-noreset"]
    command += ["-screen", "0", f"{width}x{height}x24"]
    with subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as server:
        try:
            yield Display(f":{_number(server)}", width, height)
        finally:
            server.terminate()


def _number(server: subprocess.Popen[bytes]) -> int:
    """Read the display number Xvfb writes once it is ready."""
    assert server.stdout is not None
    number = server.stdout.readline().strip()
    if not number:
        assert server.stderr is not None
        server.terminate()
        pytest.fail(f"Xvfb did not start: {server.stderr.read().decode(errors='replace')}")
    return int(number)
