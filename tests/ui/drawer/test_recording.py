"""Recording from the matrix and from findings, and what the room says of rows."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from raci_desktop.domain.about import AboutFinding, AboutRole, AboutRow
from raci_desktop.domain.ids import ActivityId
from raci_desktop.domain.items import ItemKind
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.record import RowState
from raci_desktop.ui.drawer.items_page import ItemsPage
from raci_desktop.ui.findings.record_button import RecordButton
from raci_desktop.ui.main_window import MainWindow
from raci_desktop.ui.matrix.header_paint import ActivityPicture
from raci_desktop.ui.workshop_page import WorkshopPage
from tests.ui.drawer.conftest import editor_of, type_into
from tests.ui.window import settle


def window_of(page: WorkshopPage) -> MainWindow:
    window = page.window()
    assert isinstance(window, MainWindow)
    return window


def cell(page: WorkshopPage, row: int = 3, column: int = 2) -> CellRef:
    workshop = page.bridge.workshop
    return CellRef(workshop.last.id, workshop.activities[row].id, workshop.roles[column].id)


def write(page: WorkshopPage, qtbot: QtBot, name: str, text: str) -> None:
    """Type into the row that the drawer has opened."""
    settle()
    assert page.drawer.current == name
    made = page.drawer.page(name)
    assert isinstance(made, ItemsPage)
    type_into(qtbot, made.table, text)


def choose(page: WorkshopPage, ref: CellRef) -> None:
    view = page.matrix.view_of(ref)
    assert view is not None
    view.setFocus()
    view.setCurrentIndex(view.stage_model.index_of(ref))


def popped(page: WorkshopPage) -> QMenu:
    """The context menu that is open."""
    menus = [one for one in window_of(page).findChildren(QMenu) if one.isVisible()]
    return next(one for one in menus if any("Record" in a.text() for a in one.actions()))


def trigger(menu: QMenu, *words: str) -> None:
    """Choose an entry of a menu, or of its submenu; Qt closes menus before it acts."""
    shown = menu
    for word in words:
        action = next(one for one in shown.actions() if one.text() == word)
        sub = action.menu()
        if isinstance(sub, QMenu):
            shown = sub
        else:
            menu.close()
            action.trigger()


def states(page: WorkshopPage) -> dict[ActivityId, RowState]:
    return {row: said.state for row, said in page.bridge.workshop.record.rows.items()}


def test_keys_record_a_decision_about_the_current_cell(page: WorkshopPage, qtbot: QtBot) -> None:
    choose(page, cell(page))
    window_of(page).actions_by_name["record_decision"].trigger()
    settle()
    made = page.drawer.page("decisions")
    assert isinstance(made, ItemsPage)
    editor = editor_of(made.table)
    assert "Fund on-call" in editor.accessibleName()
    write(page, qtbot, "decisions", "Product pays")
    (item,) = page.bridge.workshop.record.of_kind(ItemKind.DECISION)
    assert item.about == cell(page)
    settle()
    type_into(qtbot, made.table, "Another one")
    second = page.bridge.workshop.record.of_kind(ItemKind.DECISION)[1]
    assert second.about is None


def test_what_is_not_written_is_forgotten(page: WorkshopPage, qtbot: QtBot) -> None:
    choose(page, cell(page))
    window_of(page).actions_by_name["record_parked"].trigger()
    settle()
    made = page.drawer.page("parked")
    assert isinstance(made, ItemsPage)
    type_into(qtbot, made.table, "", Qt.Key.Key_Escape)
    assert page.bridge.workshop.record.items == ()
    assert made.model.index(0, 0).data() == "Park a question"


def test_the_menu_of_a_cell_records_about_it(page: WorkshopPage, qtbot: QtBot) -> None:
    view = page.matrix.right.view
    view.menu_wanted.emit(cell(page), QPoint(10, 10))
    menu = popped(page)
    trigger(menu, "Record an action…")
    write(page, qtbot, "actions", "Ask finance")
    (item,) = page.bridge.workshop.record.of_kind(ItemKind.ACTION)
    assert item.about == cell(page)


def test_the_menu_of_a_row_parks_it_and_says_it_is_contested(
    page: WorkshopPage, qtbot: QtBot
) -> None:
    row = cell(page).activity
    names = page.matrix.activities.view
    names.menu_wanted.emit(row, QPoint(10, 10))
    menu = popped(page)
    trigger(menu, "This row is", "Contested")
    trigger(menu, "Park this…")
    assert states(page) == {row: RowState.CONTESTED}
    write(page, qtbot, "parked", "Who pays at weekends?")
    (item,) = page.bridge.workshop.record.of_kind(ItemKind.PARKED)
    assert item.about == AboutRow(row)


def test_the_menu_of_a_role_records_about_it(page: WorkshopPage, qtbot: QtBot) -> None:
    header = page.matrix.right.view.horizontalHeader()
    point = QPoint(header.sectionViewportPosition(1) + 10, header.height() - 10)
    header.customContextMenuRequested.emit(point)
    menu = popped(page)
    trigger(menu, "Record a decision…")
    write(page, qtbot, "decisions", "Stays as it is")
    (item,) = page.bridge.workshop.record.of_kind(ItemKind.DECISION)
    assert item.about == AboutRole(page.bridge.workshop.roles[1].id)


def test_the_card_of_a_finding_records_about_it(page: WorkshopPage, qtbot: QtBot) -> None:
    finding = page.bridge.findings.of_stage(page.bridge.workshop.last.id)[0]
    page.state.choose_finding(finding)
    settle()
    button = page.findings.card.findChild(RecordButton)
    assert button is not None
    menu = button.menu_of_kinds()
    assert [one.text() for one in menu.actions()] == [
        "A decision about this…",
        "An action about this…",
        "Park this question…",
    ]
    menu.actions()[1].trigger()
    write(page, qtbot, "actions", "Ask the room")
    (item,) = page.bridge.workshop.record.of_kind(ItemKind.ACTION)
    assert item.about == AboutFinding(finding.key)


def test_keys_say_what_the_room_says_and_take_it_back(page: WorkshopPage) -> None:
    actions = window_of(page).actions_by_name
    choose(page, cell(page))
    row = cell(page).activity
    actions["row_agreed"].trigger()
    assert states(page) == {row: RowState.AGREED}
    actions["row_contested"].trigger()
    assert states(page) == {row: RowState.CONTESTED}
    actions["row_contested"].trigger()
    assert states(page) == {}
    names = page.matrix.activities.view
    names.setFocus()
    names.selectAll()
    actions["row_parked"].trigger()
    assert set(states(page).values()) == {RowState.PARKED}
    assert len(states(page)) == len(page.bridge.workshop.activities)
    page.undo()
    assert states(page) == {}


def test_the_row_shows_its_state_and_says_it(page: WorkshopPage) -> None:
    choose(page, cell(page))
    model = page.matrix.activities.view.activity_model
    index = model.index_of(cell(page).activity)
    changed: list[int] = []
    model.dataChanged.connect(lambda first, *_: changed.append(first.row()))
    window_of(page).actions_by_name["row_contested"].trigger()
    assert index.row() in changed
    picture = model.picture(index.row())
    assert isinstance(picture, ActivityPicture)
    assert picture.state is RowState.CONTESTED
    said = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert "The room says: Contested" in said
    assert "Contested" in index.data(Qt.ItemDataRole.ToolTipRole)
