"""What the tests let other processes do: ``python -m tests.storage.worker TASK PATH``.

Each task says on standard output what it has done, one line at a time.
"""

import ctypes
import os
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from raci_desktop.application.ports import DocumentError, NotSavedError
from raci_desktop.domain.apply import apply
from raci_desktop.domain.change import CellDelta, Change
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import EMPTY_CELL, Cell, CellRef, Mark
from raci_desktop.storage.document import open_document
from tests.storage.build import BEFORE, DIGITAL, HEAD, entry, placed


def say(words: object) -> None:
    """Write a line at once."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def toggle(number: int, cell: Cell) -> tuple[Change, Cell]:
    """An edit of one cell that every process works out alike from its number."""
    ref = CellRef(BEFORE, DIGITAL, HEAD)
    new = Cell((Mark(list(Letter)[number % 5]),), f"Edit {number}")
    return Change(f"Edit {number}", (CellDelta(ref, cell, new),)), new


def edit_for_ever(path: Path) -> None:
    """Commit one edit after the other and acknowledge each."""
    with open_document(path) as document:
        cell = document.load().cell(CellRef(BEFORE, DIGITAL, HEAD))
        while True:
            change, cell = toggle(len(document.heads()) + 1, cell)
            say(document.commit(change, entry(change, change.label)))


def edit_at_large(path: Path) -> None:
    """Empty and fill a large matrix again and again, each a large transaction."""
    with open_document(path) as document:
        workshop = document.load()
        full = [
            (CellRef(BEFORE, activity, role), cell)
            for activity, row in workshop.matrix(BEFORE).items()
            for role, cell in row.items()
        ]
        clear = Change("Clear", tuple(CellDelta(ref, cell, EMPTY_CELL) for ref, cell in full))
        fill = Change("Fill", tuple(CellDelta(ref, EMPTY_CELL, cell) for ref, cell in full))
        say("begin")
        while True:
            for change in (clear, fill):
                say(document.commit(change, entry(change)))


def back_up_for_ever(path: Path) -> None:
    """Edit a document and back it up, again and again."""
    with open_document(path, backups=path.with_name("backups")) as document:
        say("begin")
        empty = Change("Nothing", ())
        while True:
            document.commit(empty, entry(empty))
            document.back_up()


def hold(path: Path) -> None:
    """Open a document until standard input ends."""
    with open_document(path) as document:
        say(document.read_only or "writing")
        sys.stdin.read()
    say("closed")


def try_to_edit(path: Path) -> None:
    """Open a document without the rights of root and edit it; say what came of it."""
    give_up_root()
    try:
        with open_document(path) as document:
            say(document.read_only or "writing")
            _, change = placed(document.load())
            document.commit(change, entry(change))
            say("saved")
    except (DocumentError, NotSavedError) as error:
        say(f"{error.code}: {error.message}")


def run_out_of_room(path: Path) -> None:
    """Commit under a limit for the size of files, then without it."""
    import resource

    hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    fail_and_try_again(
        path,
        lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (1024, hard)),
        lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard)),
    )


def open_without_room(path: Path) -> None:
    """Open a document where not even the lock file can be written, and edit it."""
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
    try_to_edit(path)


def lose_the_folder(path: Path) -> None:
    """Commit while the folder takes no file, and again when it does."""
    give_up_root()
    fail_and_try_again(path, lambda: path.parent.chmod(0o500), lambda: path.parent.chmod(0o700))


def fail_and_try_again(path: Path, hinder: Callable[[], None], clear: Callable[[], None]) -> None:
    """Commit where it cannot be, and again where it can; say the refusal and what is held."""
    with open_document(path) as document:
        workshop = document.load()
        _, change = placed(workshop)
        hinder()
        try:
            document.commit(change, entry(change))
        except NotSavedError as error:
            say(f"{error.code} {error.permanent}")
        say(document.load() == workshop)
        clear()
        document.commit(change, entry(change))
        say(document.load() == apply(workshop, change))


def write_behind_our_back(path: Path) -> None:
    """Write to a document as a program that knows nothing of lock files."""
    with closing(sqlite3.connect(path, timeout=0)) as connection:
        try:
            connection.execute("DELETE FROM journal")
            say("written")
        except sqlite3.OperationalError as error:
            say(error)


def give_up_root() -> None:
    """Let rights of files count even for root: drop what overrides them."""
    if os.geteuid() != 0:
        return
    none = ctypes.c_uint32 * 6
    header = (ctypes.c_uint32 * 2)(0x20080522, 0)  # capget(2): version 3, this process
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.capset(header, none()) != 0:
        raise OSError(ctypes.get_errno(), "capset")


_ALL: tuple[Callable[[Path], None], ...] = (
    edit_for_ever,
    edit_at_large,
    back_up_for_ever,
    hold,
    try_to_edit,
    run_out_of_room,
    open_without_room,
    lose_the_folder,
    write_behind_our_back,
)
TASKS = {task.__name__: task for task in _ALL}

if __name__ == "__main__":
    TASKS[sys.argv[1]](Path(sys.argv[2]))
