"""The window as a whole: actions, undo, renaming, reordering, docks that give way, dropping."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from raci_desktop.domain.edits import PlaceLetter
from raci_desktop.domain.ids import new_stage_id
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.workshop import new_workshop
from raci_desktop.ui.main_window import MainWindow
from raci_desktop.ui.matrix.activity_view import ActivityView
from raci_desktop.ui.matrix.mime import Dragged, to_mime
from raci_desktop.ui.workshop_page import WorkshopPage
from tests.ui.window import opened_window, settle


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with opened_window(tmp_path) as opened:
        yield opened


@pytest.fixture
def page(window: MainWindow) -> WorkshopPage:
    return window.open_page


def _ref(page: WorkshopPage, row: int, column: int, stage: int = -1) -> CellRef:
    workshop = page.bridge.workshop
    return CellRef(
        workshop.stages[stage].id, workshop.activities[row].id, workshop.roles[column].id
    )


def _editor(view: ActivityView) -> QLineEdit:
    editor = view.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    return editor


def _names(page: WorkshopPage) -> list[str]:
    return [activity.name for activity in page.bridge.workshop.activities]


def test_undo_and_redo_of_an_edit(window: MainWindow, page: WorkshopPage) -> None:
    before = page.bridge.workshop.matrices
    page.bridge.execute(PlaceLetter((_ref(page, 9, 4),), Letter.CONSULTED))
    after = page.bridge.workshop.matrices
    window.actions_by_name["undo"].trigger()
    assert page.bridge.workshop.matrices == before
    window.actions_by_name["redo"].trigger()
    assert page.bridge.workshop.matrices == after


def test_an_undo_behind_this_sitting_asks_for_a_second_press(qtbot: QtBot, tmp_path: Path) -> None:
    with opened_window(tmp_path) as first:
        ref = _ref(first.open_page, 9, 4)
        first.open_page.bridge.execute(PlaceLetter((ref,), Letter.CONSULTED))
    with opened_window(tmp_path) as second:
        page = second.open_page
        second.actions_by_name["undo"].trigger()
        assert page.bridge.workshop.cell(ref).has(Letter.CONSULTED)
        assert "Place C" in page.status.message_text
        second.actions_by_name["undo"].trigger()
        assert not page.bridge.workshop.cell(ref).marks


def test_what_is_shown_as_saved_is_in_the_file(page: WorkshopPage) -> None:
    page.bridge.execute(PlaceLetter((_ref(page, 9, 4),), Letter.CONSULTED))
    assert page.status.saved_text.startswith("✓ Saved ")


def test_a_name_is_edited_in_place(qtbot: QtBot, page: WorkshopPage) -> None:
    view = page.matrix.activities.view
    view.edit_name(page.bridge.workshop.activities[3].id)
    editor = _editor(view)
    editor.setText("Pay for on-call & standby")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    settle()
    assert _names(page)[3] == "Pay for on-call & standby"


def test_activities_are_added_one_after_the_other(qtbot: QtBot, page: WorkshopPage) -> None:
    view = page.matrix.activities.view
    view.start_adding()
    for name in ("First new", "Second new"):
        qtbot.keyClicks(_editor(view), name)
        qtbot.keyClick(_editor(view), Qt.Key.Key_Return)
        settle()
    assert _names(page)[-2:] == ["First new", "Second new"]
    assert page.bridge.workshop.activities[-1].group == "Foundational systems"
    qtbot.keyClick(_editor(view), Qt.Key.Key_Escape)
    settle()
    assert len(_names(page)) == 12


def test_rows_and_columns_move_by_keys_and_stop_at_the_edge(
    window: MainWindow, page: WorkshopPage
) -> None:
    page.matrix.right.view.reveal(_ref(page, 0, 0))
    window.actions_by_name["activity_down"].trigger()
    assert _names(page)[1] == "Availability of product-funded services"
    window.actions_by_name["activity_up"].trigger()
    window.actions_by_name["activity_up"].trigger()
    assert _names(page)[0] == "Availability of product-funded services"
    window.actions_by_name["role_right"].trigger()
    assert page.bridge.workshop.roles[1].name == "Head of Operations"


def test_a_row_moved_past_its_group_joins_the_next(window: MainWindow, page: WorkshopPage) -> None:
    page.matrix.right.view.reveal(_ref(page, 7, 0))
    window.actions_by_name["activity_down"].trigger()
    moved = page.bridge.workshop.activities[7]
    assert (moved.name, moved.group) == ("Command a major incident", "Foundational systems")


def test_removing_a_role_takes_its_letters_and_undo_brings_them_back(
    window: MainWindow, page: WorkshopPage
) -> None:
    before = page.bridge.workshop
    page.matrix.right.view.reveal(_ref(page, 0, 2))
    window.actions_by_name["remove_role"].trigger()
    assert len(page.bridge.workshop.roles) == 4
    window.actions_by_name["undo"].trigger()
    assert page.bridge.workshop.roles == before.roles
    assert page.bridge.workshop.matrices == before.matrices


@pytest.mark.parametrize(
    ("width", "findings", "stages"), [(1600, True, 2), (1300, False, 2), (1000, False, 1)]
)
def test_docks_give_way_in_a_narrow_window(
    window: MainWindow, page: WorkshopPage, width: int, findings: bool, stages: int
) -> None:
    window.resize(width, 800)
    settle()
    assert page.findings.isVisible() is findings
    assert page.counter.isVisible() is not findings
    assert len(page.matrix.stages) == stages


def test_the_three_tables_scroll_together(window: MainWindow, page: WorkshopPage) -> None:
    window.resize(1440, 600)
    settle()
    page.matrix.right.view.verticalScrollBar().setValue(60)
    bars = [v.verticalScrollBar() for v in (page.matrix.left.view, page.matrix.activities.view)]
    assert [bar.value() for bar in bars] == [60, 60]


def test_choosing_a_finding_shows_its_stage_and_outlines_its_cells(page: WorkshopPage) -> None:
    finding = next(f for f in page.bridge.findings.all if f.rule == "P2")
    page.state.choose_finding(finding)
    assert page.state.right == finding.subject.stage
    model = page.matrix.right.view.stage_model
    outlined = {
        model.picture(index.row(), index.column()).outline
        for activity, role in finding.subject.cells
        for index in [model.index_of(CellRef(finding.subject.stage, activity, role))]
    }
    assert outlined == {"blocker"}


def test_f8_walks_the_findings(window: MainWindow, page: WorkshopPage) -> None:
    window.actions_by_name["next_finding"].trigger()
    first = page.state.finding
    window.actions_by_name["next_finding"].trigger()
    assert first is not None
    assert page.state.finding not in (None, first)


def _drop_on(widget: QWidget, page: WorkshopPage, dragged: Dragged) -> None:
    data, where = to_mime(dragged), QPoint(20, 20)
    actions, left = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    for kind in (QDragEnterEvent, QDragMoveEvent):
        QApplication.sendEvent(widget, kind(where, actions, data, left, keys))
    QApplication.sendEvent(widget, QDropEvent(QPointF(where), actions, data, left, keys))


def test_a_letter_dropped_on_the_tray_is_removed(page: WorkshopPage) -> None:
    ref = _ref(page, 6, 4)
    _drop_on(page.tray, page, Dragged(Letter.RESPONSIBLE, page.matrix.scene.origin, ref))
    assert not page.bridge.workshop.cell(ref).marks


def test_a_letter_of_the_locked_reference_is_not_removed(page: WorkshopPage) -> None:
    ref = _ref(page, 6, 4, stage=0)
    _drop_on(page.tray, page, Dragged(Letter.CONSULTED, page.matrix.scene.origin, ref))
    assert page.bridge.workshop.cell(ref).has(Letter.CONSULTED)
    assert "lock" in page.status.message_text


def test_a_new_workshop_shows_before_alone_and_says_how_to_begin(
    qtbot: QtBot, tmp_path: Path
) -> None:
    blank = new_workshop(new_stage_id(), new_stage_id(), "Blank")
    with opened_window(tmp_path, blank) as window:
        page = window.open_page
        assert len(page.matrix.stages) == 1
        assert page.empty.isVisible()
        assert page.empty.roles.isVisible()


def test_light_and_dark_at_once(window: MainWindow) -> None:
    window.actions_by_name["theme_dark"].trigger()
    settle()
    assert window.theme.theme.dark
    dark = window.grab().toImage().pixelColor(4, 400).lightness()
    window.actions_by_name["theme_light"].trigger()
    settle()
    assert window.grab().toImage().pixelColor(4, 400).lightness() > dark
    assert window.settings.theme == "light"


def test_every_control_has_a_name(page: WorkshopPage) -> None:
    from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox

    unnamed = [
        widget
        for kind in (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit)
        for widget in page.findChildren(kind)
        if widget.isVisible()
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
        and not widget.objectName().startswith("qt_")
    ]
    assert unnamed == []


def test_cells_speak_in_words(page: WorkshopPage) -> None:
    model = page.matrix.right.view.stage_model
    index = model.index_of(_ref(page, 2, 2))
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Accountable, product-funded"
    words = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert words.startswith("Production support and on-call, Head of Product, After")
    assert "Was Informed" in words


def _open_menu() -> QMenu:
    settle()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def _words(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def test_the_menu_of_a_role_says_which_letters_go(page: WorkshopPage) -> None:
    header = page.matrix.right.view.horizontalHeader()
    header.customContextMenuRequested.emit(QPoint(10, 40))
    menu = _open_menu()
    removal = _words(menu)[-1]
    assert removal.startswith("Delete “Head of Operations” with its ")
    assert " A, " in removal
    assert not next(a for a in menu.actions() if a.text() == "Move left").isEnabled()
    menu.close()


def test_the_menu_of_a_cell_places_moves_and_scopes(page: WorkshopPage) -> None:
    ref = _ref(page, 2, 2)
    page.matrix.right.view.menu_wanted.emit(ref, QPoint(300, 300))
    menu = _open_menu()
    words = _words(menu)
    assert words[:4] == ["Accountable", "Responsible", "Consulted", "Informed"]
    assert "Scope of Accountable (product-funded)" in words
    move = next(a for a in menu.actions() if a.text().startswith("Move accountability"))
    target = move.menu()
    assert isinstance(target, QMenu)
    next(a for a in target.actions() if a.text() == "Head of Operations").trigger()
    menu.close()
    scopes = page.bridge.workshop.cell(_ref(page, 2, 0)).scopes(Letter.ACCOUNTABLE)
    assert scopes == ("product-funded",)


def test_the_menu_of_an_activity_moves_it(page: WorkshopPage) -> None:
    activity = page.bridge.workshop.activities[0].id
    page.matrix.activities.view.menu_wanted.emit(activity, QPoint(200, 200))
    menu = _open_menu()
    next(a for a in menu.actions() if a.text() == "Move down").trigger()
    menu.close()
    assert page.bridge.workshop.activities[1].id == activity


def test_clicking_a_tile_arms_its_letter(qtbot: QtBot, page: WorkshopPage) -> None:
    tile = page.tray.tiles[2]
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert page.state.armed is Letter.CONSULTED
    assert tile.isChecked()
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert page.state.armed is None


def test_the_toolbar_leaves_out_words_before_it_loses_a_button(
    window: MainWindow, page: WorkshopPage
) -> None:
    window.resize(1000, 700)
    settle()
    export = next(b for b in window.findChildren(QToolButton) if b.accessibleName() == "Export")
    assert export.isVisible()
    assert export.geometry().right() <= window.width()


def test_an_undo_elsewhere_shows_the_stage_it_changed(page: WorkshopPage) -> None:
    page.bridge.execute(PlaceLetter((_ref(page, 9, 4),), Letter.CONSULTED))
    first, middle = (stage.id for stage in page.bridge.workshop.stages[:2])
    page.state.show(first, middle)
    page.undo()
    assert page.state.right == page.bridge.workshop.last.id
