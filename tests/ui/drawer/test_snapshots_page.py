"""Snapshots in the drawer: kept, renamed, gone back to, removed."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from raci_desktop.application.naming import add_role
from raci_desktop.domain.edits import ClearCells, ReviseDetails
from raci_desktop.domain.matrix import CellRef
from raci_desktop.ui.drawer import snapshots_page
from raci_desktop.ui.drawer.snapshots_page import SnapshotsPage
from raci_desktop.ui.workshop_page import WorkshopPage
from tests.ui.drawer.conftest import type_into
from tests.ui.window import settle


def open_snapshots(page: WorkshopPage) -> SnapshotsPage:
    made = page.drawer.open_page("snapshots")
    settle()
    assert isinstance(made, SnapshotsPage)
    return made


def names(page: WorkshopPage) -> list[str]:
    return [head.name for head in page.bridge.session.snapshots.heads()]


def keep(page: WorkshopPage, qtbot: QtBot, name: str) -> SnapshotsPage:
    made = open_snapshots(page)
    made.table.start_adding()
    type_into(qtbot, made.table, name)
    settle()
    return made


def change_much(page: WorkshopPage) -> None:
    workshop = page.bridge.workshop
    ref = CellRef(workshop.last.id, workshop.activities[0].id, workshop.roles[0].id)
    page.bridge.execute(ClearCells((ref,)))
    page.bridge.execute(add_role("SRE"))
    page.bridge.execute(ReviseDetails("ask", "Something else"))


def test_a_name_keeps_the_workshop_as_it_stands(page: WorkshopPage, qtbot: QtBot) -> None:
    made = keep(page, qtbot, "Before the vote")
    keep(page, qtbot, "After lunch")
    assert names(page) == ["Before the vote", "After lunch"]
    assert [made.model.index(row, 0).data() for row in range(2)] == [
        "After lunch",
        "Before the vote",
    ]
    assert page.bridge.session.undo_step is None


def test_a_name_that_is_taken_is_refused_in_words(page: WorkshopPage, qtbot: QtBot) -> None:
    keep(page, qtbot, "Before the vote")
    keep(page, qtbot, "before the VOTE")
    assert names(page) == ["Before the vote"]
    assert "already a snapshot" in page.status.message_text


def test_it_says_what_going_back_changes_and_goes_back_in_one_step(
    page: WorkshopPage, qtbot: QtBot
) -> None:
    made = keep(page, qtbot, "Before the vote")
    there = page.bridge.workshop
    made.table.setCurrentIndex(made.model.index(0, 0))
    assert "as it was then" in made.words.text()
    assert not made.back.isEnabled()
    change_much(page)
    after = page.bridge.workshop
    assert "1 cell changes" in made.words.text()
    assert "1 role comes, goes or changes" in made.words.text()
    assert "details of workshop and handout" in made.words.text()
    qtbot.mouseClick(made.back, Qt.MouseButton.LeftButton)
    assert page.bridge.workshop == there
    page.undo()
    assert page.bridge.workshop == after


def test_a_snapshot_is_renamed_in_place(page: WorkshopPage, qtbot: QtBot) -> None:
    made = keep(page, qtbot, "Before the vote")
    made.table.edit_cell(0, 0)
    type_into(qtbot, made.table, "At noon")
    assert names(page) == ["At noon"]
    assert made.model.index(0, 0).data() == "At noon"
    assert page.drawer.is_open


@pytest.mark.parametrize("sure", [True, False])
def test_removing_asks_first(
    page: WorkshopPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, sure: bool
) -> None:
    asked: list[str] = []

    def answer(*words: object, **_: object) -> bool:
        asked.append(str(words[3]))
        return sure

    monkeypatch.setattr(snapshots_page, "confirm", answer)
    made = keep(page, qtbot, "Before the vote")
    made.table.setFocus()
    made.table.setCurrentIndex(made.model.index(0, 0))
    qtbot.keyClick(made.table, Qt.Key.Key_Delete)
    assert "Before the vote" in asked[0]
    assert names(page) == ([] if sure else ["Before the vote"])
    assert made.model.rowCount() == (1 if sure else 2)


def test_the_menu_offers_the_same(page: WorkshopPage, qtbot: QtBot) -> None:
    made = keep(page, qtbot, "Before the vote")
    made.table.setCurrentIndex(made.model.index(0, 0))
    made.table.menu_wanted.emit(0, QPoint(0, 0))
    (menu,) = made.findChildren(QMenu)
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == ["Go back to it", "Rename", "Remove…"]
    menu.close()


def test_without_a_choice_it_says_what_snapshots_are(page: WorkshopPage) -> None:
    made = open_snapshots(page)
    made.table.setCurrentIndex(made.model.index(0, 0))
    assert "keeps the whole workshop" in made.words.text()
    assert not made.remove.isEnabled()
