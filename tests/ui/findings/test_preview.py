"""What a fix would do is shown before it is pressed, and nothing has happened by then."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from raci_desktop.analysis.finding import Fix
from raci_desktop.application.outcome import Preview
from raci_desktop.domain.change import CellDelta
from raci_desktop.domain.edits import ClearCells, SetScope, ToggleLetter
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import CellRef
from raci_desktop.ui.dialogs.flow import WordButton
from raci_desktop.ui.findings.effect import effect_of
from raci_desktop.ui.main_window import MainWindow
from raci_desktop.ui.workshop_page import WorkshopPage
from tests.ui.window import opened_window, settle


@pytest.fixture
def window(tmp_path: Path, qapp: QApplication) -> Iterator[MainWindow]:
    with opened_window(tmp_path) as made:
        stages = made.open_page.bridge.workshop.stages
        made.open_page.state.show(stages[0].id, stages[1].id)
        settle()
        yield made


def choose(page: WorkshopPage, rule: str = "P2") -> Preview:
    """Choose the first finding of a rule and return what its first fix would do."""
    row = next(row for row in page.findings.list.findings() if row.finding.rule == rule)
    page.state.choose_finding(row.finding)
    settle()
    preview = page.bridge.preview(shown_fix(page).edit)
    assert preview is not None
    return preview


def two_owners(page: WorkshopPage) -> None:
    """Let two budget holders be accountable for a row that both of them fund."""
    workshop, stage = page.bridge.workshop, page.state.right
    row = next(one for one in workshop.activities if one.name.startswith("Fund on-call")).id
    roles = {role.name: role.id for role in workshop.roles}
    page.bridge.execute(ClearCells((CellRef(stage, row, roles["Head of Operations"]),)))
    owners = (roles["Head of Product"], roles["Head of Delivery"])
    cells = tuple(CellRef(stage, row, role) for role in owners)
    page.bridge.execute(ToggleLetter(cells, Letter.ACCOUNTABLE))
    for cell in cells:
        for mark in page.bridge.workshop.cell(cell).marks:
            page.bridge.execute(SetScope(cell, mark.letter, mark.scope, ""))


def shown_fix(page: WorkshopPage) -> Fix:
    content = page.findings.card.content
    assert content is not None
    return content.fixes[0]


def fix_button(page: WorkshopPage) -> WordButton:
    buttons = page.findings.card.findChildren(WordButton)
    return next(one for one in buttons if one.isVisible() and one.words().startswith("Fix: "))


def texts(page: WorkshopPage) -> str:
    labels = page.findings.card.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def ghosts(page: WorkshopPage) -> set[tuple[str, str]]:
    model = page.matrix.right.view.stage_model
    found: set[tuple[str, str]] = set()
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            ref = model.ref(model.index(row, column))
            if ref is not None and model.picture(row, column).ghost:
                found.add((ref.activity, ref.role))
    return found


def enter(button: WordButton) -> None:
    middle = QPointF(button.rect().center())
    QApplication.sendEvent(button, QEnterEvent(middle, middle, middle))


def leave(button: WordButton) -> None:
    QApplication.sendEvent(button, QEvent(QEvent.Type.Leave))


def test_pointing_at_a_fix_shows_its_cells_and_names_what_it_moves(window: MainWindow) -> None:
    page = window.open_page
    preview = choose(page)
    before = page.bridge.workshop
    usual = texts(page)
    assert not ghosts(page)
    enter(fix_button(page))
    settle()
    changed = {
        (delta.ref.activity, delta.ref.role)
        for delta in preview.change.deltas
        if isinstance(delta, CellDelta)
    }
    assert changed
    assert ghosts(page) == changed
    words = texts(page)
    assert "Would close:" in words
    for finding in preview.findings.removed:
        assert finding.title in words
    assert page.bridge.workshop == before
    assert page.bridge.session.undo_step is None
    leave(fix_button(page))
    settle()
    assert not ghosts(page)
    assert texts(page) == usual


def test_a_ghost_shows_the_letters_to_come_over_those_that_go(window: MainWindow) -> None:
    page = window.open_page
    choose(page)
    enter(fix_button(page))
    model = page.matrix.right.view.stage_model
    for ref, cell in page.state.preview.items():
        index = model.index_of(ref)
        picture = model.picture(index.row(), index.column())
        assert [mark.letter for mark in picture.marks] == [one.value for one in cell.letters()]
        assert picture.changed
    leave(fix_button(page))


def test_the_keyboard_previews_too(window: MainWindow, qtbot: QtBot) -> None:
    page = window.open_page
    window.activateWindow()
    choose(page)
    page.findings.list.setFocus()
    qtbot.keyClick(page.findings.list, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is fix_button(page)
    assert ghosts(page)
    qtbot.keyClick(fix_button(page), Qt.Key.Key_Tab)
    assert not ghosts(page)
    fix_button(page).setFocus()
    assert ghosts(page)
    qtbot.keyClick(fix_button(page), Qt.Key.Key_Escape)
    assert not ghosts(page)
    assert page.state.finding is None


def test_pressing_is_one_undo_step_and_leaves_no_ghost(window: MainWindow, qtbot: QtBot) -> None:
    page = window.open_page
    preview = choose(page)
    before = page.bridge.workshop
    enter(fix_button(page))
    qtbot.mouseClick(fix_button(page), Qt.MouseButton.LeftButton)
    settle()
    assert page.bridge.workshop == preview.after
    assert not ghosts(page)
    assert not page.state.preview
    page.bridge.undo()
    assert page.bridge.workshop == before


def test_another_finding_and_a_hidden_panel_end_the_preview(window: MainWindow) -> None:
    page = window.open_page
    choose(page)
    enter(fix_button(page))
    assert ghosts(page)
    page.findings.next_finding(1)
    settle()
    assert not page.state.preview
    choose(page)
    enter(fix_button(page))
    page.show_findings(False)
    assert not ghosts(page)


def test_other_fixes_are_previewed_from_their_menu(window: MainWindow) -> None:
    page = window.open_page
    two_owners(page)
    choose(page, "A2")
    card = page.findings.card
    assert card.content is not None
    several = card.content.fixes
    assert len(several) > 1
    menu = card.fixes_menu(several[1:])
    menu.actions()[0].hover()
    expected = effect_of(page.bridge.preview(several[1].edit))
    assert dict(page.state.preview) == dict(expected.cells)
    menu.aboutToHide.emit()
    assert not page.state.preview


def test_rows_a_fix_would_add_are_shown_with_their_letters(window: MainWindow) -> None:
    page = window.open_page
    two_owners(page)
    choose(page, "A2")
    card = page.findings.card
    assert card.content is not None
    split = next(one for one in card.content.fixes if "plit" in one.label)
    card.fix_previewed.emit(split)
    settle()
    words = texts(page)
    assert "Adds 1 row" in words
    assert "Rows that would be there:" in words
    preview = page.bridge.preview(split.edit)
    assert preview is not None
    known = {one.id for one in page.bridge.workshop.activities}
    (new,) = (one for one in preview.after.activities if one.id not in known)
    line = next(line for line in words.splitlines() if line.startswith(f"• {new.name}: "))
    assert "Head of Delivery A" in line
    card.fix_previewed.emit(None)
    settle()
    assert "Rows that would be there:" not in texts(page)


def test_a_refused_edit_has_no_effect() -> None:
    effect = effect_of(None)
    assert (effect.words, effect.closes, effect.opens) == ("", (), ())
    assert not effect.cells
