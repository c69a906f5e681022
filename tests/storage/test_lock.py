"""One writer: who comes second reads, and learns who writes."""

import getpass
import os
import socket
from pathlib import Path

import pytest

from raci_desktop.application.ports import DocumentError, NotSavedError
from raci_desktop.storage.document import create, open_document
from raci_desktop.storage.lock import holder_of, lock_file
from tests.storage import worker
from tests.storage.build import entry, placed, small
from tests.storage.processes import line, outcome, working


def test_the_second_process_reads_and_learns_who_writes(path: Path) -> None:
    with working(worker.hold, path) as process:
        assert line(process) == "writing"
        with open_document(path) as second:
            assert f"{getpass.getuser()} on {socket.gethostname()}, since " in second.read_only
            assert "Save As" in second.read_only
            assert second.load() == small()
            _, change = placed(second.load())
            with pytest.raises(NotSavedError) as refused:
                second.commit(change, entry(change))
            assert (refused.value.code, refused.value.permanent) == ("read-only", True)
            assert refused.value.message == second.read_only
        assert process.stdin is not None
        process.stdin.close()
        assert line(process) == "closed"
    with open_document(path) as now:
        assert now.read_only == ""


def test_a_reader_that_closes_leaves_the_writer_its_lock(path: Path) -> None:
    with open_document(path) as first:
        open_document(path).close()
        with working(worker.hold, path) as process:
            assert "open elsewhere" in line(process)
        _, change = placed(first.load())
        first.commit(change, entry(change))


def test_the_lock_of_a_killed_process_is_taken_over(path: Path) -> None:
    with working(worker.hold, path) as process:
        assert line(process) == "writing"
    assert lock_file(path).exists(), "nobody could remove it"
    with open_document(path) as document:
        assert document.read_only == ""
        holder = holder_of(lock_file(path))
        assert holder is not None
        assert holder.pid == os.getpid()
    assert not lock_file(path).exists()


def test_the_lock_file_is_there_only_while_somebody_writes(path: Path) -> None:
    with open_document(path):
        assert lock_file(path).exists()
    assert not lock_file(path).exists()


@pytest.mark.parametrize("content", [b"", b" ", b" {", b' {"user": 1}', b" [1]", b"\xff\xfe"])
def test_a_lock_file_that_says_nothing_still_locks_nobody_out(path: Path, content: bytes) -> None:
    lock_file(path).write_bytes(content)
    assert holder_of(lock_file(path)) is None
    with open_document(path) as document:
        assert document.read_only == ""


def test_a_file_that_is_open_is_not_replaced(path: Path) -> None:
    with working(worker.hold, path) as process:
        line(process)
        with pytest.raises(DocumentError, match="open elsewhere") as refused:
            create(path, small(), replace=True)
        assert refused.value.code == "in-use"


def test_nothing_a_document_does_drops_the_locks_of_sqlite(path: Path, tmp_path: Path) -> None:
    """Closing any handle of the file would; a second process could then write unnoticed."""
    document = open_document(path, backups=tmp_path / "backups")
    with document, document._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE role SET position = position")
        open_document(path).close()
        assert outcome(worker.write_behind_our_back, path) == ["database is locked"]


def test_a_file_may_be_looked_at_again_when_nobody_is_connected(path: Path) -> None:
    first, second = open_document(path), open_document(path)
    first.close()
    second.close()
    second.close()
    path.write_bytes(b"")
    with pytest.raises(DocumentError, match="is empty"):
        open_document(path)
