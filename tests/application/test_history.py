"""History: the cursor the journal tells, also one that contradicts itself."""

import pytest

from raci_desktop.application.history import History, Step, from_journal
from raci_desktop.application.ports import EntryKind, JournalHead

DO, UNDO, REDO = EntryKind.DO, EntryKind.UNDO, EntryKind.REDO


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
        for number, (kind, name) in enumerate(entries)
    ]


def groups(history: History) -> tuple[list[str], list[str]]:
    return [step.group for step in history.done], [step.group for step in history.undone]


def test_nothing_done_is_nothing_to_undo() -> None:
    history = from_journal([])
    assert history.undo_step is None
    assert history.redo_step is None


def test_edits_of_one_group_in_a_row_are_one_step() -> None:
    assert groups(from_journal(journal((DO, "a"), (DO, "a"), (DO, "b")))) == (["a", "b"], [])


def test_undo_and_redo_move_the_cursor() -> None:
    history = from_journal(journal((DO, "a"), (DO, "b"), (UNDO, "b"), (UNDO, "a"), (REDO, "a")))
    assert groups(history) == (["a"], ["b"])
    assert history.undo_step is not None
    assert history.undo_step.label == "A"


def test_an_edit_forgets_what_was_undone() -> None:
    assert groups(from_journal(journal((DO, "a"), (UNDO, "a"), (DO, "b")))) == (["b"], [])


def test_what_the_journal_tells_was_done_in_earlier_sittings() -> None:
    history = from_journal(
        journal(
            (DO, "a"),
        )
    )
    history.record(DO, Step("b", "B"))
    assert [step.this_sitting for step in history.done] == [False, True]


def test_undoing_out_of_turn_is_an_error() -> None:
    history = from_journal(journal((DO, "a"), (DO, "b")))
    with pytest.raises(ValueError, match="not the last"):
        history.record(UNDO, Step("a", "A"))


def test_a_journal_that_contradicts_itself_ends_the_reach_of_undo_there() -> None:
    history = from_journal(journal((DO, "a"), (UNDO, "x"), (DO, "b"), (DO, "c"), (UNDO, "c")))
    assert groups(history) == (["b"], ["c"])
