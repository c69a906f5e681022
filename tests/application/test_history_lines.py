"""The history as people read it, and going back to a line of it."""

from pathlib import Path

import pytest

from raci_desktop.application.history_lines import history_lines
from raci_desktop.application.ports import EntryKind, JournalHead
from raci_desktop.domain.edits import ClearCells, PlaceLetter, ReviseDetails
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.letters import Letter
from raci_desktop.storage.document import open_document
from tests.application.sittings import HOO, SUPPORT, at, on_disk, sample_file, sitting

DO, UNDO, REDO = EntryKind.DO, EntryKind.UNDO, EntryKind.REDO
C_FOR_SUPPORT = PlaceLetter((at("a5", SUPPORT),), Letter.CONSULTED)
CLEAR = ClearCells((at("a1", HOO),))
TITLE = ReviseDetails("title", "Reliability")


def journal(*entries: tuple[EntryKind, str]) -> list[JournalHead]:
    """Heads of a journal: for an undo or redo, the name is the group it is of."""
    return [
        JournalHead(
            number,
            kind,
            name.upper(),
            name if kind is DO else f"entry-{number}",
            "Kim",
            f"2026-01-01T00:00:{number:02}Z",
            "" if kind is DO else name,
        )
        for number, (kind, name) in enumerate(entries, 1)
    ]


def stands(*entries: tuple[EntryKind, str]) -> list[bool]:
    return [line.stands for line in history_lines(journal(*entries))]


def test_the_entries_of_one_gesture_are_one_line_with_the_time_of_the_last() -> None:
    lines = history_lines(journal((DO, "a"), (DO, "a"), (DO, "b")))
    assert [(line.label, line.at[-3:]) for line in lines] == [("A", "02Z"), ("B", "03Z")]
    assert [line.number for line in lines] == [1, 3]


def test_what_was_undone_does_not_stand_until_it_is_done_again() -> None:
    assert stands((DO, "a"), (DO, "b")) == [True, True]
    assert stands((DO, "a"), (DO, "b"), (UNDO, "b")) == [True, False, False]
    assert stands((DO, "a"), (UNDO, "a"), (REDO, "a")) == [True, False, True]


def test_going_back_to_a_line_takes_back_all_after_it(tmp_path: Path) -> None:
    path = sample_file(tmp_path)
    with sitting(path) as session:
        session.execute(C_FOR_SUPPORT)
        there = session.workshop
        session.execute(CLEAR)
        session.execute(TITLE)
        first = history_lines(session.journal)[0]
        assert [step.label for step in session.steps_after(first.group)] == [
            line.label for line in reversed(history_lines(session.journal)[1:])
        ]
        outcome = session.undo_to(first.group)
        assert outcome is not None
        assert outcome.kind is UNDO
        assert session.workshop == there == on_disk(path)
        assert session.undo_to(first.group) is None
        session.redo()
        session.redo()
        assert session.workshop.details.title == "Reliability"
    with open_document(path) as document:
        kinds = [head.kind for head in document.heads()]
        assert kinds == [DO, DO, DO, UNDO, UNDO, REDO, REDO]


def test_the_journal_in_memory_is_the_one_in_the_file(tmp_path: Path) -> None:
    path = sample_file(tmp_path)
    with sitting(path) as session:
        session.execute(C_FOR_SUPPORT)
    with sitting(path) as session:
        session.execute(CLEAR)
        session.undo()
        told = session.journal
    with open_document(path) as document:
        assert list(document.heads()) == list(told)


def test_a_line_that_does_not_stand_is_no_place_to_go_back_to(tmp_path: Path) -> None:
    with sitting(sample_file(tmp_path)) as session:
        session.execute(CLEAR)
        session.execute(TITLE)
        session.undo()
        undone = history_lines(session.journal)[1]
        before = session.workshop
        assert session.undo_to(undone.group) is None
        assert session.undo_to("no such step") is None
        assert session.workshop is before


def test_what_a_step_did_can_be_read_in_a_later_sitting(tmp_path: Path) -> None:
    path = sample_file(tmp_path)
    with sitting(path) as session:
        session.execute(CLEAR)
    with sitting(path) as session:
        (line,) = history_lines(session.journal)
        assert session.changes(line.group)[0].label == line.label
        with pytest.raises(EditRefusedError):
            session.changes("no such step")
