"""Other processes that work on a document, started and ended by a test."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.storage import worker

_ROOT = Path(__file__).parents[2]

Worker = subprocess.Popen[str]


@contextmanager
def working(task: Callable[[Path], None], path: Path) -> Iterator[Worker]:
    """A process that carries out a task of ``worker``; it is gone at the end."""
    command = [sys.executable, "-m", worker.__name__, task.__name__, str(path)]
    with subprocess.Popen(
        command, cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def line(process: Worker) -> str:
    """The next line a process says."""
    assert process.stdout is not None
    return process.stdout.readline().rstrip("\n")


def rest(process: Worker) -> list[str]:
    """The lines a process still says until it ends; an unfinished one is left out."""
    assert process.stdout is not None
    return [said.rstrip("\n") for said in process.stdout if said.endswith("\n")]


def outcome(task: Callable[[Path], None], path: Path) -> list[str]:
    """All that a process says which ends by itself."""
    with working(task, path) as process:
        return rest(process)
