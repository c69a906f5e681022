"""Snapshots in a session: taken, named, looked at, gone back to as one step, never undone."""

from pathlib import Path

import pytest

from raci_desktop.application.ports import DocumentError, EventKind, NotSavedError
from raci_desktop.application.session import WorkshopSession
from raci_desktop.domain.edits import PlaceLetter, RemoveRoles
from raci_desktop.domain.edits_record import AddItem
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.ids import ItemId, SnapshotId
from raci_desktop.domain.items import ItemKind, new_item
from raci_desktop.domain.letters import Letter
from raci_desktop.storage.document import open_document
from tests.application.sittings import HOO, at, on_disk, sample_file, sitting

ITEM = new_item(ItemId("i1"), ItemKind.DECISION, "Move it")


def code(refused: pytest.ExceptionInfo[EditRefusedError]) -> str:
    return refused.value.code


def test_going_back_is_one_step_that_can_be_undone(tmp_path: Path) -> None:
    path = sample_file(tmp_path)
    with sitting(path) as session:
        start = session.workshop
        head = session.snapshots.take("  Before the  break ")
        assert (head.name, head.author) == ("Before the break", "Kim")
        session.execute(RemoveRoles((HOO,)))
        session.execute(AddItem(ITEM))
        changed = session.workshop
        outcome = session.execute(session.snapshots.restoring(head.id))
        assert outcome is not None
        assert outcome.undo_label == "Restore snapshot “Before the break”"
        assert session.workshop == start
        session.undo()
        assert session.workshop == changed
        session.redo()
    with sitting(path) as session:
        assert session.workshop == start
        assert session.snapshots.heads() == [head]
        session.undo()
        assert session.workshop == changed
    assert on_disk(path) == changed


def test_taking_one_is_no_step_of_undo(tmp_path: Path) -> None:
    with sitting(sample_file(tmp_path)) as session:
        session.execute(PlaceLetter((at("a1", HOO),), Letter.CONSULTED))
        step = session.undo_step
        session.undo()
        session.snapshots.take("Noon")
        assert session.redo_step is not None
        assert step is not None
        assert session.redo_step.group == step.group
        (event,) = session.snapshots.events()
        assert (event.kind, event.label, event.entry) == (
            EventKind.SNAPSHOT_TAKEN,
            "Keep snapshot “Noon”",
            2,
        )


def test_they_are_renamed_removed_and_told_apart_by_name(tmp_path: Path) -> None:
    with sitting(sample_file(tmp_path)) as session:
        noon = session.snapshots.take("Noon")
        with pytest.raises(EditRefusedError) as refused:
            session.snapshots.take(" NOON")
        assert code(refused) == "duplicate-snapshot"
        with pytest.raises(EditRefusedError) as refused:
            session.snapshots.take(" \n")
        assert code(refused) == "empty-name"
        session.snapshots.rename(noon.id, "noon")
        session.snapshots.rename(noon.id, "noon")  # nothing to do, and nothing written down
        assert [head.name for head in session.snapshots.heads()] == ["noon"]
        session.snapshots.remove(noon.id)
        with pytest.raises(EditRefusedError) as refused:
            session.snapshots.restoring(noon.id)
        assert code(refused) == "snapshot"
        with pytest.raises(EditRefusedError) as refused:
            session.snapshots.remove(SnapshotId("x"))
        assert code(refused) == "unknown-snapshot"
        assert [event.label for event in session.snapshots.events()] == [
            "Keep snapshot “Noon”",
            "Rename snapshot “Noon” to “noon”",
            "Remove snapshot “noon”",
        ]


def test_what_is_not_on_disk_is_not_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = open_document(sample_file(tmp_path))
    session = WorkshopSession(document, "Kim")

    def fail(*_: object) -> int:
        raise NotSavedError("full", "The disk is full.")

    with monkeypatch.context() as broken:
        broken.setattr(document, "commit", fail)
        session.execute(PlaceLetter((at("a1", HOO),), Letter.CONSULTED))
        with pytest.raises(EditRefusedError) as refused:
            session.snapshots.take("Noon")
    assert code(refused) == "not-saved"
    assert refused.value.message == "The disk is full."
    assert session.snapshots.heads() == []
    head = session.snapshots.take("Noon")
    assert session.snapshots.content(head.id) == session.workshop
    session.close()


def test_a_file_one_can_only_read_has_its_snapshots_read(tmp_path: Path) -> None:
    path = sample_file(tmp_path)
    with sitting(path) as session:
        head = session.snapshots.take("Noon")
        with sitting(path) as second:
            assert second.snapshots.heads() == [head]
            assert second.snapshots.content(head.id) == session.workshop
            with pytest.raises(EditRefusedError) as refused:
                second.snapshots.take("Evening")
            assert code(refused) == "read-only"


def test_save_as_goes_on_with_them(tmp_path: Path) -> None:
    with sitting(sample_file(tmp_path)) as session:
        head = session.snapshots.take("Noon")
        session.save_as(tmp_path / "copy.raci")
        assert session.snapshots.heads() == [head]
        session.snapshots.remove(head.id)
        session.snapshots.take("Noon")


def test_one_that_cannot_be_read_is_a_refusal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: object) -> None:
        raise DocumentError("snapshot", "The snapshot cannot be read.")

    with sitting(sample_file(tmp_path)) as session:
        head = session.snapshots.take("Noon")
        monkeypatch.setattr("raci_desktop.storage.shelf.FileShelf.content", lambda *_: fail(_))
        with pytest.raises(EditRefusedError) as refused:
            session.snapshots.restoring(head.id)
        assert code(refused) == "snapshot"
