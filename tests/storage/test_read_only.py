"""Where nothing can be written, a document opens for reading and says why."""

import sqlite3
import stat
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from raci_desktop.storage.document import open_document
from tests.storage import worker
from tests.storage.build import small
from tests.storage.processes import line, outcome, working

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="rights of files are those of Linux"
)


@pytest.fixture
def protected(path: Path) -> Iterator[Path]:
    """A document in a folder that takes no new file."""
    path.parent.chmod(stat.S_IRUSR | stat.S_IXUSR)
    yield path
    path.parent.chmod(stat.S_IRWXU)


def test_a_folder_that_cannot_be_written(protected: Path) -> None:
    before = protected.read_bytes()
    reason, refusal = outcome(worker.try_to_edit, protected)
    assert reason == (
        "The folder of “Workshop.raci” cannot be written (permission denied), so you can only "
        "read it; use Save As to work on a copy."
    )
    assert refusal == f"read-only: {reason}"
    assert protected.read_bytes() == before
    assert [file.name for file in protected.parent.iterdir()] == [protected.name]


def test_a_file_that_cannot_be_written(path: Path) -> None:
    path.chmod(stat.S_IRUSR)
    reason, refusal = outcome(worker.try_to_edit, path)
    assert reason.startswith("“Workshop.raci” is write-protected, so you can only read it;")
    assert refusal == f"read-only: {reason}"


def test_a_file_that_cannot_be_read(path: Path) -> None:
    path.chmod(0)
    (said,) = outcome(worker.try_to_edit, path)
    assert said.startswith("unreadable: “Workshop.raci” cannot be read (permission denied); ")


def test_a_folder_that_cannot_be_written_and_an_unfinished_transaction(path: Path) -> None:
    """The journal of a killed writer cannot be rolled back there; it is not read half done."""
    with working(worker.edit_for_ever, path) as process:
        line(process)
    leave_unfinished(path)
    path.parent.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        (said,) = outcome(worker.try_to_edit, path)
    finally:
        path.parent.chmod(stat.S_IRWXU)
    assert said.startswith("unfinished: “Workshop.raci” was being written when the program")


def leave_unfinished(path: Path) -> None:
    """Leave a file as a power cut in the middle of a commit does: half written, with a journal."""
    journal = path.with_name(f"{path.name}-journal")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 1")  # so that pages reach the file early
        connection.execute("BEGIN")
        connection.execute("UPDATE role SET name = name || ' half'")
        connection.execute("CREATE TABLE big (text TEXT)")
        connection.executemany("INSERT INTO big VALUES (?)", [("x" * 4000,)] * 50)
        half, kept = path.read_bytes(), journal.read_bytes()
        connection.execute("ROLLBACK")
    path.write_bytes(half)
    journal.write_bytes(kept)


def test_an_unfinished_transaction_is_rolled_back_where_it_can_be(path: Path) -> None:
    leave_unfinished(path)
    with open_document(path) as document:
        assert document.read_only == ""
        assert document.load() == small()


def test_wal_mode_of_another_program_is_left_again(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA journal_mode = WAL")
    with open_document(path) as document:
        assert document.read_only == ""
        assert document.load() == small()
    assert path.read_bytes()[18:20] == b"\x01\x01"
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_wal_mode_in_a_folder_that_cannot_be_written(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA journal_mode = WAL")
    path.parent.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        (said,) = outcome(worker.try_to_edit, path)
    finally:
        path.parent.chmod(stat.S_IRWXU)
    assert said.startswith("unreadable: The folder of “Workshop.raci” cannot be written")
    assert "copy “Workshop.raci” to a folder you can write to" in said
