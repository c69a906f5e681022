"""What is read out: each edit with the findings it made, refusals, undo, and a full disk."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from pytestqt.qtbot import QtBot

from raci_desktop.application.saving import Saving
from raci_desktop.domain.edits import ClearCells, MoveLetter
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import CellRef
from raci_desktop.ui.main_window import MainWindow
from tests.ui.window import opened_window


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with opened_window(tmp_path) as opened:
        yield opened


@pytest.fixture
def said(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is handed to assistive technology from now on, as if there were some."""
    heard: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return heard


def holder(window: MainWindow, letter: Letter) -> CellRef:
    """Return a cell of the first row of the last stage that holds a letter."""
    workshop = window.open_page.bridge.workshop
    activity = workshop.activities[0].id
    cells = workshop.matrices[workshop.last.id][activity]
    role = next(r for r, cell in cells.items() if any(m.letter is letter for m in cell.marks))
    return CellRef(workshop.last.id, activity, role)


def test_an_edit_that_makes_a_blocker_says_so(window: MainWindow, said: list[str]) -> None:
    window.open_page.bridge.execute(ClearCells((holder(window, Letter.ACCOUNTABLE),)))
    words = "Clear Availability of product-funded services × Head of Product"
    assert said == [f"{words} · new blocker: Nobody accountable"]


def test_the_worst_of_several_new_findings_is_named(window: MainWindow, said: list[str]) -> None:
    workshop = window.open_page.bridge.workshop
    accountable = holder(window, Letter.ACCOUNTABLE)
    former = replace(accountable, activity=workshop.activities[1].id, role=workshop.roles[0].id)
    outcome = window.open_page.bridge.execute(ClearCells((former, accountable)))
    assert outcome is not None
    assert len(outcome.findings.added) > 1
    assert len(said) == 1
    assert " new findings, first a blocker: " in said[0]


def test_undo_and_redo_say_what_and_what_is_settled(window: MainWindow, said: list[str]) -> None:
    bridge = window.open_page.bridge
    outcome = bridge.execute(ClearCells((holder(window, Letter.ACCOUNTABLE),)))
    assert outcome is not None
    label = outcome.change.label
    window.actions_by_name["undo"].trigger()
    window.actions_by_name["redo"].trigger()
    assert said[1].startswith(f"Undone: {label}")
    assert "settled" in said[1]
    assert said[2].startswith(f"Done again: {label}")


def test_a_refused_edit_is_read_out(window: MainWindow, said: list[str]) -> None:
    page = window.open_page
    empty = CellRef(
        page.bridge.workshop.last.id,
        page.bridge.workshop.activities[0].id,
        holder(window, Letter.INFORMED).role,
    )
    there = holder(window, Letter.RESPONSIBLE)
    assert page.bridge.execute(MoveLetter(empty, there, Letter.SUPPORTS)) is None
    assert len(said) == 1
    assert said[0].endswith(".")


def test_the_locked_reference_says_so(qtbot: QtBot, window: MainWindow, said: list[str]) -> None:
    view = window.open_page.matrix.left.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(1, 0))
    qtbot.keyClick(view, Qt.Key.Key_C)
    assert said == ["This stage is the reference and locked; click its lock to change it."]


def test_what_is_not_saved_is_read_out_once(
    window: MainWindow, said: list[str], tmp_path: Path
) -> None:
    bridge = window.open_page.bridge
    path, away = bridge.shown.path, tmp_path / "away.raci"
    path.rename(away)
    try:
        bridge.execute(ClearCells((holder(window, Letter.INFORMED),)))
        bridge.retry()
    finally:
        away.rename(path)
    told = [words for words in said if words.endswith("Trying again; or use Save As.")]
    assert len(told) == 1
    bridge.retry()
    assert bridge.shown.saved.saving is Saving.SAVED
