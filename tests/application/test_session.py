"""The session over real documents: edits saved before they are shown, undone and done again."""

from pathlib import Path

import pytest

from raci_desktop.analysis.engine import analyse
from raci_desktop.application.outcome import Saving
from raci_desktop.application.ports import EntryKind
from raci_desktop.application.session import WorkshopSession
from raci_desktop.domain.edits import (
    Batch,
    ClearCells,
    MoveLetter,
    PlaceLetter,
    RemoveLetter,
    ReviseDetails,
    SetNote,
)
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.letters import Letter
from raci_desktop.storage.document import open_document
from tests.application.sittings import AFTER, HOO, HOP, SUPPORT, at, on_disk, sample_file, sitting

C_FOR_SUPPORT = PlaceLetter((at("a5", SUPPORT),), Letter.CONSULTED)
CLEAR = ClearCells((at("a1", HOO),))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return sample_file(tmp_path)


def test_an_edit_is_in_the_file_when_it_is_answered(path: Path) -> None:
    with sitting(path) as session:
        outcome = session.execute(C_FOR_SUPPORT)
        assert outcome is not None
        assert outcome.after.cell(at("a5", SUPPORT)).has(Letter.CONSULTED)
        assert outcome.saved.saving is Saving.SAVED
        assert outcome.saved.at
        assert on_disk(path) == session.workshop == outcome.after


def test_an_edit_that_changes_nothing_leaves_no_trace(path: Path) -> None:
    with sitting(path) as session:
        assert session.execute(PlaceLetter((at("a9", HOO),), Letter.ACCOUNTABLE)) is None
        assert session.undo_step is None
    with open_document(path) as document:
        assert not document.heads()


def test_a_refused_edit_changes_nothing_anywhere(path: Path) -> None:
    with sitting(path) as session:
        before = session.workshop
        with pytest.raises(EditRefusedError):
            session.execute(Batch("Both", (CLEAR, ReviseDetails("no such field", "x"))))
        assert session.workshop is before
    with open_document(path) as document:
        assert not document.heads()


def test_the_journal_names_who_did_what(path: Path) -> None:
    with sitting(path, "Ann") as session:
        session.execute(C_FOR_SUPPORT)
        session.undo()
        session.redo()
    with open_document(path) as document:
        heads = document.heads()
    assert [head.kind for head in heads] == [EntryKind.DO, EntryKind.UNDO, EntryKind.REDO]
    assert {head.author for head in heads} == {"Ann"}
    assert {head.of for head in heads[1:]} == {heads[0].group}
    assert len({head.group for head in heads}) == 3


def test_undo_and_redo_tell_what_comes_next(path: Path) -> None:
    with sitting(path) as session:
        session.execute(C_FOR_SUPPORT)
        session.execute(CLEAR)
        undone = session.undo()
        assert undone is not None
        assert undone.kind is EntryKind.UNDO
        assert undone.undo_label.startswith("Place C")
        assert undone.redo_label.startswith("Clear")


def test_nothing_to_undo_is_no_error(path: Path) -> None:
    with sitting(path) as session:
        assert session.undo() is None
        assert session.redo() is None


def test_undo_and_redo_survive_a_restart(path: Path) -> None:
    start = on_disk(path)
    with sitting(path) as session:
        session.execute(C_FOR_SUPPORT)
        session.execute(CLEAR)
        end = session.workshop
        session.undo()
    with sitting(path) as session:
        assert session.redo_step is not None
        assert not session.redo_step.this_sitting
        session.redo()
        assert session.workshop == end
    with sitting(path) as session:
        session.undo()
        session.undo()
        assert session.workshop == start
        assert session.undo_step is None
    assert on_disk(path) == start


def test_a_new_edit_ends_what_could_be_done_again(path: Path) -> None:
    with sitting(path) as session:
        session.execute(C_FOR_SUPPORT)
        session.undo()
        session.execute(CLEAR)
        assert session.redo_step is None
        assert session.redo() is None
    with sitting(path) as session:
        assert session.redo_step is None


def _type(session: WorkshopSession, *texts: str) -> None:
    for text in texts:
        session.execute(ReviseDetails("ask", text), group="ask-field")


def test_typing_in_one_field_is_one_step(path: Path) -> None:
    with sitting(path) as session:
        _type(session, "A", "Ap", "App")
        session.undo()
        assert session.workshop.details.ask == ""
        session.redo()
        assert session.workshop.details.ask == "App"
    with sitting(path) as session:
        session.undo()
        assert session.workshop.details.ask == ""
        assert session.undo_step is None


def test_typing_again_after_an_undo_is_a_step_of_its_own(path: Path) -> None:
    with sitting(path) as session:
        _type(session, "A", "Ap")
        session.undo()
        _type(session, "B", "Bo")
        session.undo()
        assert session.workshop.details.ask == ""
        session.redo()
        assert session.workshop.details.ask == "Bo"
    with sitting(path) as session:
        session.undo()
        assert session.workshop.details.ask == ""


def test_typing_taken_up_again_later_is_a_step_of_its_own(path: Path) -> None:
    with sitting(path) as session:
        _type(session, "A")
        session.execute(CLEAR)
        _type(session, "AB")
        session.undo()
        assert session.workshop.details.ask == "A"
        assert session.workshop.cell(at("a1", HOO)).empty
        session.undo()
        assert not session.workshop.cell(at("a1", HOO)).empty
        session.undo()
        assert session.workshop.details.ask == ""


def test_typing_goes_on_in_a_step_done_again(path: Path) -> None:
    with sitting(path) as session:
        _type(session, "A")
        session.undo()
        session.redo()
        _type(session, "AB")
    with sitting(path) as session:
        session.undo()
        assert session.workshop.details.ask == ""


def test_a_preview_changes_nothing_and_foretells_the_outcome(path: Path) -> None:
    move = MoveLetter(at("a1", HOP), at("a1", HOO), Letter.ACCOUNTABLE)
    with sitting(path) as session:
        before, found = session.workshop, session.findings
        preview = session.preview(move)
        assert session.workshop is before
        assert session.findings == found
        outcome = session.execute(move)
        assert outcome is not None
        assert preview.after == outcome.after
        assert set(preview.findings.added) == set(outcome.findings.added)
        assert set(preview.findings.removed) == set(outcome.findings.removed)
        assert {"P2"} <= {finding.rule for finding in outcome.findings.added}


def test_findings_follow_every_step(path: Path) -> None:
    with sitting(path) as session:
        for act in (lambda: session.execute(CLEAR), session.undo, session.redo, session.undo):
            outcome = act()
            assert outcome is not None
            assert outcome.findings.findings is session.findings
            assert session.findings.all == analyse(session.workshop).all


def test_a_second_sitting_can_look_but_not_edit(path: Path) -> None:
    with sitting(path) as first, sitting(path) as second:
        assert second.saved.saving is Saving.READ_ONLY
        with pytest.raises(EditRefusedError, match="open"):
            second.execute(CLEAR)
        first.execute(CLEAR)
        assert first.saved.saving is Saving.SAVED


def test_a_second_sitting_cannot_undo(path: Path) -> None:
    with sitting(path) as session:
        session.execute(CLEAR)
    with sitting(path), sitting(path) as second:
        with pytest.raises(EditRefusedError) as refused:
            second.undo()
        assert refused.value.code == "read-only"


def test_an_edit_that_cannot_be_saved_is_kept_and_said_so(path: Path, tmp_path: Path) -> None:
    with sitting(path) as session:
        session.execute(C_FOR_SUPPORT)
        path.rename(tmp_path / "away.raci")
        outcome = session.execute(CLEAR)
        assert outcome is not None
        assert outcome.saved.saving is Saving.NOT_SAVED
        assert outcome.saved.reason
        assert session.workshop.cell(at("a1", HOO)).empty
        (tmp_path / "away.raci").rename(path)
        assert session.retry().saving is Saving.SAVED
        assert on_disk(path) == session.workshop


def test_the_next_edit_saves_what_was_waiting(path: Path, tmp_path: Path) -> None:
    with sitting(path) as session:
        path.rename(tmp_path / "away.raci")
        session.execute(C_FOR_SUPPORT)
        (tmp_path / "away.raci").rename(path)
        session.execute(CLEAR)
        assert session.saved.saving is Saving.SAVED
        assert on_disk(path) == session.workshop


def test_undo_reaches_edits_that_were_never_saved(path: Path, tmp_path: Path) -> None:
    start = on_disk(path)
    with sitting(path) as session:
        path.rename(tmp_path / "away.raci")
        session.execute(C_FOR_SUPPORT)
        session.execute(CLEAR)
        session.undo()
        session.undo()
        assert session.workshop == start
        (tmp_path / "away.raci").rename(path)
    assert on_disk(path) == start


def test_closing_tries_once_more(path: Path, tmp_path: Path) -> None:
    with sitting(path) as session:
        path.rename(tmp_path / "away.raci")
        session.execute(CLEAR)
        (tmp_path / "away.raci").rename(path)
    assert on_disk(path).cell(at("a1", HOO)).empty


def test_save_as_takes_what_was_not_saved_and_the_history(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.raci"
    start = on_disk(path)
    with sitting(path) as session:
        session.execute(C_FOR_SUPPORT)
        path.unlink()
        session.execute(CLEAR)
        session.save_as(copy)
        assert session.path == copy
        assert session.saved.saving is Saving.SAVED
        assert on_disk(copy) == session.workshop
        session.execute(SetNote(at("a1", HOO), "Agreed."))
    with sitting(copy) as session:
        for _ in range(3):
            session.undo()
        assert session.workshop == start


def test_save_as_makes_a_locked_workshop_editable(path: Path, tmp_path: Path) -> None:
    with sitting(path), sitting(path) as second:
        second.save_as(tmp_path / "mine.raci")
        second.execute(CLEAR)
        assert second.saved.saving is Saving.SAVED
    assert not on_disk(path).cell(at("a1", HOO)).empty


def test_the_saved_time_is_that_of_the_clock(path: Path) -> None:
    document = open_document(path)
    session = WorkshopSession(document, clock=lambda: "2026-11-22T10:00:00.000+00:00")
    outcome = session.execute(RemoveLetter((at("a1", HOP, AFTER),), Letter.ACCOUNTABLE))
    session.close()
    assert outcome is not None
    assert outcome.saved.at == "2026-11-22T10:00:00.000+00:00"


def test_a_backup_that_fails_is_told_and_stops_nothing(path: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "backups"
    blocked.write_text("a file where the folder should be")
    session = WorkshopSession(open_document(path, backups=blocked))
    assert "the workshop itself is saved" in session.back_up()
    assert session.saved.saving is Saving.SAVED
    session.close()


def test_a_backup_is_made_once_for_each_state(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    session = WorkshopSession(open_document(path, backups=folder))
    for _ in range(2):
        assert session.back_up() == ""
    session.close()
    assert len(list(folder.rglob("*.raci"))) == 1
