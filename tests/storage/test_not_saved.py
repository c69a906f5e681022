"""Commits that fail for real: nothing is written, the reason is said, trying again works."""

import shutil
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from raci_desktop.application.ports import NotSavedError
from raci_desktop.domain.change import CellDelta, Change, RoleDelta
from raci_desktop.domain.matrix import EMPTY_CELL, Cell, CellRef
from raci_desktop.storage.document import RaciDocument, open_document
from raci_desktop.storage.engine import driver
from tests.storage import worker
from tests.storage.build import BEFORE, HEAD, PAY, entry, placed, small
from tests.storage.processes import outcome


def refusal(document: RaciDocument, change: Change) -> NotSavedError:
    """The refusal of a commit; the file still holds what it held."""
    held = document.load()
    with pytest.raises(NotSavedError) as refused:
        document.commit(change, entry(change))
    assert document.load() == held
    assert document.heads() == []
    assert refused.value.message.startswith("The last edit is not saved in “Workshop.raci”: ")
    assert refused.value.message.count("\n") == 0
    return refused.value


def then_saved(document: RaciDocument, change: Change) -> None:
    """The same commit goes through, and is there after opening again."""
    assert document.commit(change, entry(change)) == 1
    held = document.load()
    document.close()
    with open_document(document.path) as again:
        assert again.read_only == ""
        assert again.load() == held
        assert again.changes("g1") == [change]


def execute(document: RaciDocument, sql: str) -> None:
    """Run SQL on the document's own connection."""
    with document._engine.connect() as connection:
        driver(connection).execute(sql)


def test_a_full_disk(document: RaciDocument) -> None:
    workshop, _ = placed(document.load())
    note = Cell((), "x" * 9_000)
    ref = CellRef(BEFORE, PAY, HEAD)
    change = Change("A long note", (CellDelta(ref, workshop.cell(ref), note),))
    execute(document, "PRAGMA max_page_count = 1")  # what the file has; SQLITE_FULL beyond it
    refused = refusal(document, change)
    assert (refused.code, refused.permanent) == ("full", False)
    assert "the disk is full" in refused.message
    execute(document, "PRAGMA max_page_count = 1000000")
    then_saved(document, change)


def test_a_write_the_system_refuses(path: Path) -> None:
    assert outcome(worker.run_out_of_room, path) == ["io False", "True", "True"]


def test_opening_where_nothing_can_be_written_any_more(path: Path) -> None:
    """Who wants to delete something to make room must be able to."""
    mode, refused = outcome(worker.open_without_room, path)
    assert mode == "writing"
    assert refused.startswith("io: The last edit is not saved in “Workshop.raci”")
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_another_program_holds_the_file(document: RaciDocument) -> None:
    _, change = placed(document.load())
    with closing(sqlite3.connect(document.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(NotSavedError, match="another program is using the file") as refused:
            document.commit(change, entry(change))
        assert (refused.value.code, refused.value.permanent) == ("busy", False)
    then_saved(document, change)


def test_another_program_reads_the_file(document: RaciDocument) -> None:
    """COMMIT itself fails here, after everything was written."""
    _, change = placed(document.load())
    with closing(sqlite3.connect(document.path, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM role").fetchall()
        assert refusal(document, change).code == "busy"
    then_saved(document, change)


def test_the_folder_goes_away_and_comes_back(path: Path) -> None:
    elsewhere = path.parent.with_name("elsewhere")
    with open_document(path) as document:
        _, change = placed(document.load())
        path.parent.rename(elsewhere)
        refused = refusal(document, change)
        assert (refused.code, refused.permanent) == ("gone", False)
        elsewhere.rename(path.parent)
        then_saved(document, change)


def test_the_file_is_deleted(document: RaciDocument) -> None:
    _, change = placed(document.load())
    document.path.unlink()
    refused = refusal(document, change)
    assert (refused.code, refused.permanent) == ("gone", False)
    assert "Save As" in refused.message


def test_another_file_takes_its_place(document: RaciDocument) -> None:
    _, change = placed(document.load())
    copy = document.path.with_name("copy")
    shutil.copyfile(document.path, copy)
    copy.replace(document.path)
    before = document.path.read_bytes()
    refused = refusal(document, change)
    assert (refused.code, refused.permanent) == ("replaced", True)
    assert document.path.read_bytes() == before


def test_sqlite_itself_notices_a_deleted_file(
    document: RaciDocument, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the file goes between our look and the write."""
    _, change = placed(document.load())
    monkeypatch.setattr(document, "_refuse_if_moved", lambda: None)
    document.path.unlink()
    assert refusal(document, change).code == "gone"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="rights are those of Linux")
def test_the_folder_is_protected_meanwhile(path: Path) -> None:
    assert outcome(worker.lose_the_folder, path) == ["folder False", "True", "True"]


def stray_mark(document: RaciDocument) -> None:
    """Add a mark as another program would."""
    with closing(sqlite3.connect(document.path)) as other, other:
        other.execute("INSERT INTO mark VALUES ('s-before', 'a-pay', 'r-team', 'C', '', '')")


def missing_mark(document: RaciDocument) -> None:
    """Take a mark away as another program would."""
    with closing(sqlite3.connect(document.path)) as other, other:
        other.execute("DELETE FROM mark WHERE activity = 'a-pay' AND role = 'r-team'")


def other_checksum(document: RaciDocument) -> None:
    """Change the checksum, which says that everything may be different."""
    with closing(sqlite3.connect(document.path)) as other, other:
        other.execute("UPDATE meta SET value = '0123456789abcdef' WHERE name = 'checksum'")


@pytest.mark.parametrize("meddle", [stray_mark, missing_mark, other_checksum])
def test_another_program_changed_the_rows(
    document: RaciDocument, meddle: Callable[[RaciDocument], None]
) -> None:
    _, change = placed(document.load())
    meddle(document)
    refused = refusal(document, change)
    assert (refused.code, refused.permanent) == ("changed", True)


def test_a_change_of_what_is_not_there(document: RaciDocument) -> None:
    role = document.load().role(HEAD)
    other = replace(role, name="Somebody else")
    assert refusal(document, Change("", (RoleDelta(other, role),))).code == "changed"
    assert refusal(document, Change("", (RoleDelta(None, role),))).code == "changed"
    assert refusal(document, Change("", (RoleDelta(role, None),))).code == "changed"


@pytest.mark.parametrize("text", ["\ud800", "lone \udc80 surrogate"])
def test_text_that_no_file_can_hold(document: RaciDocument, text: str) -> None:
    ref = CellRef(BEFORE, PAY, HEAD)
    cell = document.load().cell(ref)
    change = Change("Note", (CellDelta(ref, cell, replace(cell, note=text)),))
    refused = refusal(document, change)
    assert (refused.code, refused.permanent) == ("text", True)


def test_a_number_that_no_file_can_hold(document: RaciDocument) -> None:
    role = document.load().role(HEAD)
    change = Change("Move", (RoleDelta(role, replace(role, position=1 << 70)),))
    assert refusal(document, change).code == "text"


def test_messages_hold_nothing_people_wrote(document: RaciDocument) -> None:
    """Errors end up in logs; what a room wrote does not."""
    secret = replace(document.load().role(HEAD), name="Secret name")
    change = Change("", (RoleDelta(None, secret),))
    with pytest.raises(NotSavedError) as refused:
        document.commit(change, entry(change))
    cause = refused.value.__cause__
    assert cause is not None
    assert "Secret" not in f"{refused.value} {cause} {cause!r}"


def test_an_empty_change_is_a_journal_line(document: RaciDocument) -> None:
    change = Change("Nothing", ())
    assert document.commit(change, entry(change)) == 1
    assert document.load() == small()
    assert document.changes("g1") == [change]


def test_a_cell_written_twice_in_one_change(document: RaciDocument) -> None:
    ref = CellRef(BEFORE, PAY, HEAD)
    cell = document.load().cell(ref)
    note = replace(cell, note="In between")
    steps = (CellDelta(ref, cell, note), CellDelta(ref, note, EMPTY_CELL))
    document.commit(Change("Two steps", steps), entry(Change("Two steps", steps)))
    assert document.load().cell(ref) == EMPTY_CELL
