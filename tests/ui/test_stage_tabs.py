"""Stages on screen: tabs, their menu and keys, dragging, the stage beside, the reference."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from raci_desktop.domain.edits import AddStage, ReplaceLetters
from raci_desktop.domain.ids import StageId
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.workshop import Stage
from raci_desktop.ui.dialogs.stage import StageDialog
from raci_desktop.ui.main_window import MainWindow
from raci_desktop.ui.stage_bar import StageBar
from raci_desktop.ui.workshop_page import WorkshopPage
from tests.ui.window import opened_window, settle

LEFT = Qt.MouseButton.LeftButton
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with opened_window(tmp_path) as opened:
        yield opened


def page_of(window: MainWindow) -> WorkshopPage:
    assert window.page is not None
    return window.page


def names(window: MainWindow) -> list[str]:
    return [stage.name for stage in page_of(window).bridge.workshop.stages]


def stage(window: MainWindow, name: str) -> StageId:
    return next(s.id for s in page_of(window).bridge.workshop.stages if s.name == name)


def bar_of(window: MainWindow) -> StageBar:
    return page_of(window).tabs.bar


def go(qtbot: QtBot, window: MainWindow, name: str) -> None:
    bar = bar_of(window)
    index = [*names(window), "Compare"].index(name)
    qtbot.mouseClick(bar, LEFT, pos=bar.tabRect(index).center())


def focus(window: MainWindow) -> StageBar:
    bar = bar_of(window)
    bar.setFocus()
    return bar


def test_tabs_show_names_subtitles_and_compare(window: MainWindow) -> None:
    bar = bar_of(window)
    assert [bar.accessibleTabName(i) for i in range(bar.count())] == [
        "Before, Ops Run It",
        "Middle, Responsible but unaccountable",
        "After, Budget holders accountable",
        "Compare",
    ]


def test_f2_asks_for_name_and_subtitle_as_one_step(qtbot: QtBot, window: MainWindow) -> None:
    go(qtbot, window, "Middle")
    seen: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, StageDialog)
        seen.extend((dialog.name.text(), dialog.subtitle.text()))
        dialog.name.setText("Pilot")
        dialog.subtitle.setText("One team & its shop")
        dialog.accept()

    QTimer.singleShot(0, answer)
    qtbot.keyClick(focus(window), Qt.Key.Key_F2)
    assert seen == ["Middle", "Responsible but unaccountable"]
    assert names(window) == ["Before", "Pilot", "After"]
    assert bar_of(window).tabText(1) == "Pilot, One team && its shop"
    page_of(window).bridge.undo()
    assert names(window) == ["Before", "Middle", "After"]


def test_ctrl_d_on_a_tab_adds_a_step_with_the_same_letters(
    qtbot: QtBot, window: MainWindow
) -> None:
    go(qtbot, window, "After")
    qtbot.keyClick(focus(window), Qt.Key.Key_D, CTRL)
    assert names(window) == ["Before", "Middle", "After 2", "After"]
    workshop = page_of(window).bridge.workshop
    assert workshop.matrix(stage(window, "After 2")) == workshop.matrix(stage(window, "After"))
    assert page_of(window).state.right == stage(window, "After 2")
    page_of(window).bridge.undo()
    assert names(window) == ["Before", "Middle", "After"]


def test_keys_move_a_step_and_the_ends_stay(qtbot: QtBot, window: MainWindow) -> None:
    go(qtbot, window, "Middle")
    qtbot.keyClick(focus(window), Qt.Key.Key_D, CTRL)
    assert names(window) == ["Before", "Middle", "Middle 2", "After"]
    qtbot.keyClick(focus(window), Qt.Key.Key_Left, ALT)
    assert names(window) == ["Before", "Middle 2", "Middle", "After"]
    assert bar_of(window).currentIndex() == 1
    qtbot.keyClick(focus(window), Qt.Key.Key_Left, ALT)
    assert names(window) == ["Before", "Middle 2", "Middle", "After"]
    assert "first and the last stage stay" in page_of(window).status.message_text
    qtbot.keyClick(focus(window), Qt.Key.Key_Right, ALT)
    assert names(window) == ["Before", "Middle", "Middle 2", "After"]


def test_a_tab_is_dragged_among_the_steps(qtbot: QtBot, window: MainWindow) -> None:
    go(qtbot, window, "Middle")
    qtbot.keyClick(focus(window), Qt.Key.Key_D, CTRL)
    settle()
    bar = bar_of(window)
    start, before = bar.tabRect(2).center(), bar.tabRect(1)
    qtbot.mousePress(bar, LEFT, pos=start)
    qtbot.mouseMove(bar, QPoint(before.left() + 60, start.y()))
    qtbot.mouseMove(bar, QPoint(before.left() + 4, start.y()))
    qtbot.mouseRelease(bar, LEFT, pos=QPoint(before.left() + 4, start.y()))
    assert names(window) == ["Before", "Middle 2", "Middle", "After"]


def test_the_ends_cannot_be_dragged(qtbot: QtBot, window: MainWindow) -> None:
    bar = bar_of(window)
    start = bar.tabRect(2).center()
    qtbot.mousePress(bar, LEFT, pos=start)
    qtbot.mouseMove(bar, bar.tabRect(1).center())
    qtbot.mouseRelease(bar, LEFT, pos=bar.tabRect(0).center())
    assert names(window) == ["Before", "Middle", "After"]


def test_delete_removes_a_step_with_its_letters_and_undo_brings_it_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    go(qtbot, window, "Middle")
    page = page_of(window)
    letters = page.bridge.workshop.matrix(stage(window, "Middle"))
    qtbot.keyClick(focus(window), Qt.Key.Key_Delete)
    assert names(window) == ["Before", "After"]
    assert page.state.right == stage(window, "After")
    page.bridge.undo()
    assert page.bridge.workshop.matrix(stage(window, "Middle")) == letters


def menu_texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def test_the_menu_of_a_tab_says_which_letters_go(window: MainWindow) -> None:
    menu = window.commands.stages.menu_of(stage(window, "Middle"))
    assert menu_texts(menu) == [
        "Name and subtitle…",
        "Duplicate as a new step",
        "Start from the letters of",
        "Move earlier",
        "Move later",
        "Remove step and its 46 letters",
    ]
    ends = window.commands.stages.menu_of(stage(window, "Before"))
    assert not ends.actions()[-1].isEnabled()


def test_a_stage_starts_from_the_letters_of_another_as_one_step(window: MainWindow) -> None:
    page, commands = page_of(window), window.commands.stages
    after = page.bridge.workshop.matrix(stage(window, "After"))
    copies = next(a.menu() for a in commands.menu_of(stage(window, "After")).actions() if a.menu())
    assert isinstance(copies, QMenu)
    assert menu_texts(copies) == ["Before", "Middle"]
    copies.actions()[0].trigger()
    workshop = page.bridge.workshop
    assert workshop.matrix(workshop.last.id) == workshop.matrix(workshop.first.id)
    page.bridge.undo()
    assert page.bridge.workshop.matrix(stage(window, "After")) == after


def test_a_locked_reference_is_not_written_over(window: MainWindow) -> None:
    page = page_of(window)
    before = page.bridge.workshop.matrix(stage(window, "Before"))
    window.commands.stages.copy_stage(stage(window, "After"), stage(window, "Before"))
    assert page.bridge.workshop.matrix(stage(window, "Before")) == before
    assert "locked" in page.status.message_text


def test_the_reference_may_be_any_stage(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window)
    state, matrix = page.state, page.matrix
    state.show(stage(window, "Middle"), stage(window, "After"))
    assert matrix.right.strip.since.text() == "22 cells changed"
    matrix.right.strip.since.against_wanted.emit(stage(window, "Before"))
    assert state.reference == stage(window, "Before")
    assert matrix.right.strip.since.text() == "34 cells changed since Before"
    assert matrix.left.strip.since.text() == "16 cells changed since Before"
    assert matrix.left.strip.lock.isHidden()
    assert state.writable(stage(window, "Middle"))


def test_one_alone_still_shows_its_changes_against_a_chosen_reference(window: MainWindow) -> None:
    page = page_of(window)
    after = stage(window, "After")
    page.state.show(after, after)
    assert page.matrix.right.strip.since.isHidden()
    page.state.set_against(stage(window, "Before"))
    assert page.matrix.right.strip.since.text() == "34 cells changed since Before"
    page.state.set_changed_only(True)
    assert len(page.matrix.scene.rows) == 8 + 1 + 1


def test_swapping_sides_keeps_the_reference(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window)
    before, after = stage(window, "Before"), stage(window, "After")
    qtbot.mouseClick(page.tabs.swap, LEFT)
    assert (page.state.left, page.state.right) == (after, before)
    assert page.state.reference == before
    assert not page.state.writable(before)
    assert page.state.writable(after)
    assert not page.matrix.right.strip.lock.isHidden()
    qtbot.mouseClick(page.tabs.swap, LEFT)
    assert (page.state.left, page.state.right, page.state.against) == (before, after, None)


def test_a_reference_that_goes_is_no_reference_any_more(window: MainWindow) -> None:
    page = page_of(window)
    page.state.set_against(stage(window, "Middle"))
    window.commands.stages.remove_stage(stage(window, "Middle"))
    assert page.state.reference == stage(window, "Before")


def test_removing_the_stage_on_show_falls_back(window: MainWindow) -> None:
    page = page_of(window)
    page.state.show(stage(window, "Middle"), stage(window, "After"))
    window.commands.stages.remove_stage(stage(window, "Middle"))
    assert page.state.left == stage(window, "Before")


def test_edits_of_the_stage_shown_by_one_not_started_are_seen(window: MainWindow) -> None:
    page = page_of(window)
    page.bridge.execute(AddStage(Stage(StageId("pilot"), "Pilot"), stage(window, "Middle")))
    page.state.show(StageId("pilot"), stage(window, "After"))
    workshop, model = page.bridge.workshop, page.matrix.right.view.stage_model
    before = CellRef(workshop.first.id, workshop.activities[0].id, workshop.roles[0].id)
    row = model.index_of(replace(before, stage=workshop.last.id)).row()
    assert model.picture(row, 0).former == "A"
    page.bridge.execute(ReplaceLetters((before,), Letter.CONSULTED))
    assert model.picture(row, 0).former == "C"
