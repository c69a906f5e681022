"""Snapshots in a file: kept at once, covered by the checksum, taken along by Save As."""

import sqlite3
import zlib
from base64 import b64encode
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from raci_desktop.application.ports import (
    DocumentError,
    EventKind,
    NewEvent,
    NotSavedError,
    SnapshotHead,
)
from raci_desktop.domain.apply import apply
from raci_desktop.domain.edits import Edit
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.ids import SnapshotId
from raci_desktop.domain.plan import plan
from raci_desktop.domain.workshop import Workshop
from raci_desktop.storage import shelf
from raci_desktop.storage.document import RaciDocument, open_document
from tests.storage.build import entry, large, placed, small
from tests.storage.strategies import edits_of

NOON = SnapshotHead(SnapshotId("n1"), "Noon", "Ann", "2026-03-01T12:00:00+00:00")
EVENING = SnapshotHead(SnapshotId("n0"), "Evening", "Bob", "2026-03-01T18:00:00+00:00")


def event(kind: EventKind = EventKind.SNAPSHOT_TAKEN, label: str = "Keep") -> NewEvent:
    return NewEvent(kind, label, "Ann", "2026-03-01T12:00:00+00:00")


def held(workshop: Workshop) -> Workshop:
    """What a snapshot holds of a workshop: all but the template, which no edit changes."""
    return replace(workshop, template="")


def test_a_snapshot_is_kept_and_read_again(document: RaciDocument) -> None:
    document.shelf.take(NOON, small(), event())
    workshop, change = placed(small())
    document.commit(change, entry(change))
    document.shelf.take(EVENING, workshop, event(label="Keep “Evening”"))
    document.close()
    with open_document(document.path) as again:
        assert again.read_only == ""
        assert again.load() == workshop
        assert again.shelf.heads() == [NOON, EVENING]
        assert again.shelf.content(NOON.id) == held(small())
        assert again.shelf.content(EVENING.id) == held(workshop)
        assert [(one.number, one.label, one.entry) for one in again.shelf.events()] == [
            (1, "Keep", 0),
            (2, "Keep “Evening”", 1),
        ]


def test_it_is_renamed_and_removed(document: RaciDocument) -> None:
    document.shelf.take(NOON, small(), event())
    document.shelf.rename(NOON.id, "Lunch", event(EventKind.SNAPSHOT_RENAMED))
    assert document.shelf.heads() == [replace(NOON, name="Lunch")]
    assert document.shelf.content(NOON.id) == held(small())
    document.shelf.remove(NOON.id, event(EventKind.SNAPSHOT_REMOVED))
    assert document.shelf.heads() == []
    with pytest.raises(DocumentError, match="no longer"):
        document.shelf.content(NOON.id)
    kinds = [one.kind for one in document.shelf.events()]
    assert kinds == [
        EventKind.SNAPSHOT_TAKEN,
        EventKind.SNAPSHOT_RENAMED,
        EventKind.SNAPSHOT_REMOVED,
    ]
    document.close()
    with open_document(document.path) as again:
        assert again.read_only == ""


def test_one_that_is_gone_cannot_be_renamed(document: RaciDocument) -> None:
    with pytest.raises(NotSavedError):
        document.shelf.rename(NOON.id, "Lunch", event())
    assert document.shelf.events() == []
    document.shelf.take(NOON, small(), event())  # the refusal has left nothing half done


def test_nothing_is_kept_in_a_file_one_can_only_read(path: Path) -> None:
    with open_document(path), open_document(path) as second:
        with pytest.raises(NotSavedError) as refused:
            second.shelf.take(NOON, small(), event())
        assert refused.value.code == "read-only"
        assert second.shelf.heads() == []


def test_a_full_disk_keeps_the_others(document: RaciDocument) -> None:
    document.shelf.take(NOON, small(), event())
    with document._engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1")
    with pytest.raises(NotSavedError) as refused:
        document.shelf.take(EVENING, large(200, 30), event())
    assert refused.value.code == "full"
    assert refused.value.message.startswith("The snapshots of “Workshop.raci” are as they were: ")
    assert document.shelf.heads() == [NOON]
    assert len(document.shelf.events()) == 1


def test_save_as_takes_them_along_and_a_clean_copy_does_not(
    document: RaciDocument, tmp_path: Path
) -> None:
    document.shelf.take(NOON, small(), event())
    with document.save_as(tmp_path / "copy.raci", small()) as copy:
        assert copy.shelf.heads() == [NOON]
        assert copy.shelf.content(NOON.id) == held(small())
        assert copy.shelf.events() == document.shelf.events()
    with open_document(tmp_path / "copy.raci") as copy:
        assert copy.read_only == ""
    document.save_clean_copy(tmp_path / "clean.raci", small())
    with open_document(tmp_path / "clean.raci") as clean:
        assert clean.shelf.heads() == []
        assert clean.shelf.events() == []


def test_the_checksum_covers_them(document: RaciDocument) -> None:
    document.shelf.take(NOON, small(), event())
    document.close()
    with closing(sqlite3.connect(document.path)) as raw, raw:
        raw.execute("UPDATE snapshot SET name = 'Other'")
    with open_document(document.path) as opened:
        assert "changed outside" in opened.read_only


def test_a_large_workshop_is_kept_small(document: RaciDocument) -> None:
    document.shelf.take(NOON, large(), event())
    assert document.shelf.content(NOON.id) == held(large())
    assert document.path.stat().st_size < 2_000_000


@pytest.mark.parametrize(
    "content",
    [
        "",
        "no base64!",
        b64encode(b"not packed").decode(),
        b64encode(zlib.compress(b"[]")).decode(),
        b64encode(zlib.compress(b"{}")[:-4]).decode(),
        b64encode(zlib.compress(b" " * (shelf.LARGEST + 1))).decode(),
    ],
)
def test_one_that_cannot_be_read_is_said_to_be(document: RaciDocument, content: str) -> None:
    document.shelf.take(NOON, small(), event())
    with document._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE snapshot SET content = ?", (content,))
    with pytest.raises(DocumentError) as refused:
        document.shelf.content(NOON.id)
    assert refused.value.code == "snapshot"
    assert refused.value.message == (
        "The snapshot “Noon” cannot be read; the workshop itself is complete."
    )


@settings(deadline=None, max_examples=40)
@given(data=st.data())
def test_whatever_a_workshop_holds_is_kept_alike(data: st.DataObject) -> None:
    workshop = small()
    for _ in range(data.draw(st.integers(0, 6))):
        edit: Edit = data.draw(edits_of(workshop))
        try:
            workshop = apply(workshop, plan(workshop, edit))
        except EditRefusedError:
            continue
    assert shelf._unpacked("Noon", shelf._packed(workshop)) == held(workshop)
