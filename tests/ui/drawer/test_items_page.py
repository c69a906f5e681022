"""Decisions, actions and parked items: typed in place, tied to their places, found again."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from raci_desktop.application.about_words import gone_words
from raci_desktop.domain.about import About, AboutFinding, AboutRole, AboutRow
from raci_desktop.domain.edits import RemoveActivities, ReviseRole
from raci_desktop.domain.edits_record import AddItem, ReviseItem
from raci_desktop.domain.ids import ItemId
from raci_desktop.domain.items import Item, ItemKind, ItemState, new_item
from raci_desktop.domain.matrix import CellRef
from raci_desktop.ui.drawer.about_words import about_words
from raci_desktop.ui.drawer.date_field import DateField
from raci_desktop.ui.drawer.item_columns import overdue
from raci_desktop.ui.drawer.items_page import ItemsPage
from raci_desktop.ui.drawer.looks import LOOK_ROLE
from raci_desktop.ui.drawer.when import this_day
from raci_desktop.ui.workshop_page import WorkshopPage
from tests.ui.drawer.conftest import editor_of, type_into
from tests.ui.window import opened_window, settle

TEXT, WHO, WHEN, STATE, ABOUT = range(5)


def open_items(page: WorkshopPage, name: str) -> ItemsPage:
    made = page.drawer.open_page(name)
    settle()
    assert isinstance(made, ItemsPage)
    return made


def items(page: WorkshopPage, kind: ItemKind) -> list[Item]:
    return list(page.bridge.workshop.record.of_kind(kind))


def add(
    page: WorkshopPage,
    kind: ItemKind,
    text: str,
    about: About = None,
    *,
    when: str = "",
) -> Item:
    item = new_item(ItemId(f"i-{text}"), kind, text, "", when, about)
    page.bridge.execute(AddItem(item))
    return item


def cell(page: WorkshopPage, row: int = 3, column: int = 2) -> CellRef:
    workshop = page.bridge.workshop
    return CellRef(workshop.last.id, workshop.activities[row].id, workshop.roles[column].id)


def test_typing_in_the_last_row_adds_and_enter_goes_on(page: WorkshopPage, qtbot: QtBot) -> None:
    made = open_items(page, "actions")
    made.table.start_adding()
    type_into(qtbot, made.table, "Ask finance")
    settle()
    type_into(qtbot, made.table, "Publish the rota")
    assert [one.text for one in items(page, ItemKind.ACTION)] == ["Ask finance", "Publish the rota"]
    settle()
    type_into(qtbot, made.table, "", Qt.Key.Key_Escape)
    assert len(items(page, ItemKind.ACTION)) == 2
    assert page.drawer.is_open
    page.bridge.undo()
    assert [one.text for one in items(page, ItemKind.ACTION)] == ["Ask finance"]


def test_tab_goes_on_to_owner_and_date(page: WorkshopPage, qtbot: QtBot) -> None:
    made = open_items(page, "actions")
    made.table.start_adding()
    type_into(qtbot, made.table, "Ask finance", Qt.Key.Key_Tab)
    settle()
    assert made.table.currentIndex().column() == WHO
    type_into(qtbot, made.table, "Mira", Qt.Key.Key_Tab)
    settle()
    assert isinstance(editor_of(made.table), DateField)
    type_into(qtbot, made.table, "4 Dec 2026")
    (item,) = items(page, ItemKind.ACTION)
    assert (item.text, item.who, item.when) == ("Ask finance", "Mira", "2026-12-04")


def test_typing_on_a_cell_replaces_it_and_a_long_text_takes_lines(
    page: WorkshopPage, qtbot: QtBot
) -> None:
    add(page, ItemKind.DECISION, "Old words")
    made = open_items(page, "decisions")
    made.table.setFocus()
    made.table.setCurrentIndex(made.model.index(0, TEXT))
    qtbot.keyClick(made.table, Qt.Key.Key_F2)
    editor = editor_of(made.table)
    assert not isinstance(editor, QComboBox)
    editor.selectAll()
    qtbot.keyClicks(editor, "First line")
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(editor, "second")
    assert editor.height() > 36
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: items(page, ItemKind.DECISION)[0].text == "First line\nsecond")


def test_delete_removes_and_undo_brings_back(page: WorkshopPage, qtbot: QtBot) -> None:
    for text in ("a", "b", "c"):
        add(page, ItemKind.PARKED, text)
    made = open_items(page, "parked")
    made.table.setFocus()
    made.table.setCurrentIndex(made.model.index(1, 0))
    qtbot.keyClick(made.table, Qt.Key.Key_Delete)
    assert [one.text for one in items(page, ItemKind.PARKED)] == ["a", "c"]
    assert made.table.currentIndex().row() == 1
    page.undo()
    assert [one.text for one in items(page, ItemKind.PARKED)] == ["a", "b", "c"]
    made.table.selectAll()
    qtbot.keyClick(made.table, Qt.Key.Key_Delete)
    assert items(page, ItemKind.PARKED) == []
    page.undo()
    assert len(items(page, ItemKind.PARKED)) == 3


def test_the_status_is_chosen_and_counted_on_the_bar(page: WorkshopPage, qtbot: QtBot) -> None:
    add(page, ItemKind.ACTION, "Ask finance")
    button = page.drawer.bar.buttons["actions"]
    assert button.count == 1
    made = open_items(page, "actions")
    made.table.edit_cell(0, STATE)
    combo = editor_of(made.table)
    assert isinstance(combo, QComboBox)
    assert [combo.itemText(i) for i in range(combo.count())] == ["Open", "Done", "Dropped"]
    combo.setCurrentText("Done")
    combo.activated.emit(1)
    settle()
    assert items(page, ItemKind.ACTION)[0].state is ItemState.DONE
    assert button.count == 0
    assert button.accessibleName() == "Actions, 0"


def test_a_decision_has_todays_date_and_no_status(page: WorkshopPage, qtbot: QtBot) -> None:
    made = open_items(page, "decisions")
    made.table.start_adding()
    type_into(qtbot, made.table, "Product answers")
    (item,) = items(page, ItemKind.DECISION)
    assert item.when == this_day().isoformat()
    assert item.state is ItemState.DECIDED
    assert made.model.columnCount() == 4


def test_what_is_late_is_said_in_words(page: WorkshopPage) -> None:
    late = add(page, ItemKind.ACTION, "Ask finance", when="2020-01-01")
    add(page, ItemKind.ACTION, "Later", when="after the audit")
    assert overdue(late)
    assert not overdue(late, date(2019, 12, 31))
    made = open_items(page, "actions")
    assert "overdue" in made.model.index(0, WHEN).data()
    assert made.model.index(1, WHEN).data() == "after the audit"
    assert made.words.text() == "1 overdue"
    page.bridge.execute(ReviseItem(late.id, state=ItemState.DONE))
    assert "overdue" not in made.model.index(0, WHEN).data()


def test_names_of_people_and_roles_are_offered(page: WorkshopPage) -> None:
    add(page, ItemKind.ACTION, "Ask finance")
    made = open_items(page, "actions")
    made.table.edit_cell(0, WHO)
    editor = editor_of(made.table)
    assert isinstance(editor, QLineEdit)
    completer = editor.completer()
    assert completer is not None
    model = completer.model()
    names = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert page.bridge.workshop.roles[0].name in names


@pytest.mark.parametrize("row", [0, 1, 2])
def test_enter_on_the_place_shows_it(page: WorkshopPage, qtbot: QtBot, row: int) -> None:
    ref = cell(page, 8, 1)
    add(page, ItemKind.DECISION, "cell", ref)
    add(page, ItemKind.DECISION, "row", AboutRow(ref.activity))
    add(page, ItemKind.DECISION, "role", AboutRole(ref.role))
    made = open_items(page, "decisions")
    made.table.setFocus()
    made.table.setCurrentIndex(made.model.index(row, 3))
    qtbot.keyClick(made.table, Qt.Key.Key_Return)
    names = page.matrix.activities.view
    if row == 1:
        assert names.hasFocus()
        assert names.activity_model.activity_at(names.currentIndex().row()) == ref.activity
    else:
        assert page.state.current is not None
        assert page.state.current.role == ref.role
        assert page.matrix.focused_view().hasFocus()


def test_a_finding_is_shown_as_a_card_and_a_settled_one_is_told(page: WorkshopPage) -> None:
    finding = page.bridge.findings.all[0]
    add(page, ItemKind.PARKED, "open", AboutFinding(finding.key))
    add(page, ItemKind.PARKED, "settled", AboutFinding("P2|gone"))
    made = open_items(page, "parked")
    assert finding.title in made.model.index(0, ABOUT).data()
    made.show_place(0)
    assert page.state.finding == finding
    made.show_place(1)
    assert page.status.message_text == "This finding is settled."


def test_the_words_of_a_place_follow_its_names_and_its_end(page: WorkshopPage) -> None:
    ref = cell(page)
    add(page, ItemKind.DECISION, "cell", ref)
    made = open_items(page, "decisions")
    page.bridge.execute(ReviseRole(ref.role, name="Chief Product Officer"))
    assert "Chief Product Officer" in made.model.index(0, 3).data()
    page.bridge.execute(RemoveActivities((ref.activity,)))
    assert made.model.index(0, 3).data() == gone_words()
    made.show_place(0)
    assert "no longer in the workshop" in page.status.message_text


def test_an_item_is_tied_to_what_is_chosen_and_untied(page: WorkshopPage, qtbot: QtBot) -> None:
    add(page, ItemKind.ACTION, "Ask finance")
    made = open_items(page, "actions")
    made.table.setCurrentIndex(made.model.index(0, 0))
    assert not made.tie.isEnabled()
    page.state.set_current(cell(page))
    assert made.tie.isEnabled()
    qtbot.mouseClick(made.tie, Qt.MouseButton.LeftButton)
    assert items(page, ItemKind.ACTION)[0].about == cell(page)
    assert not made.tie.isEnabled()
    assert made.go.isEnabled()
    page.state.choose_finding(page.bridge.findings.all[0])
    qtbot.mouseClick(made.tie, Qt.MouseButton.LeftButton)
    about = items(page, ItemKind.ACTION)[0].about
    assert about == AboutFinding(page.bridge.findings.all[0].key)
    made.table.menu_wanted.emit(0, QPoint(0, 0))
    (menu,) = made.findChildren(QMenu)
    untie = next(one for one in menu.actions() if one.text() == "Tie to nothing")
    untie.trigger()
    assert items(page, ItemKind.ACTION)[0].about is None
    menu.close()


def test_alt_and_arrows_move_an_item_without_a_reset(page: WorkshopPage, qtbot: QtBot) -> None:
    for text in ("a", "b", "c"):
        add(page, ItemKind.ACTION, text)
        add(page, ItemKind.PARKED, f"other {text}")
    made = open_items(page, "actions")
    resets: list[object] = []
    made.model.modelReset.connect(lambda: resets.append(1))
    made.table.setFocus()
    made.table.setCurrentIndex(made.model.index(0, 0))
    order = [one.name for one in page.bridge.workshop.activities]
    qtbot.keyClick(made.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [one.text for one in items(page, ItemKind.ACTION)] == ["b", "a", "c"]
    assert made.table.currentIndex().row() == 1
    qtbot.keyClick(made.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(made.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [one.text for one in items(page, ItemKind.ACTION)] == ["b", "c", "a"]
    qtbot.keyClick(made.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [made.model.index(row, 0).data() for row in range(3)] == ["b", "a", "c"]
    assert [one.name for one in page.bridge.workshop.activities] == order
    assert not resets


def test_search_looks_at_words_people_and_places(page: WorkshopPage, qtbot: QtBot) -> None:
    add(page, ItemKind.ACTION, "Ask finance", AboutRow(cell(page).activity))
    other = add(page, ItemKind.ACTION, "Book a room")
    page.bridge.execute(ReviseItem(other.id, who="Mira"))
    made = open_items(page, "actions")
    for text, rows in (("on-call", 1), ("mira", 1), ("FINANCE", 1), ("nothing", 0)):
        made.search.setText(text)
        assert made.model.rowCount() - 1 == rows, text
    assert made.words.text() == "0 of 2"
    assert made.choose(other.id)
    assert made.search.text() == ""


def test_what_is_said_aloud_names_column_and_words(page: WorkshopPage) -> None:
    add(page, ItemKind.ACTION, "R&D <b>asks</b>")
    made = open_items(page, "actions")
    role = Qt.ItemDataRole.AccessibleTextRole
    assert made.model.index(0, TEXT).data(role) == "Action: R&D <b>asks</b>"
    assert made.model.index(0, WHO).data(role) == "Owner: No owner yet"
    assert made.model.index(0, ABOUT).data(role) == "About: nothing yet"
    assert made.model.index(1, 0).data(role) == "Record an action"
    assert "<b>" not in made.model.index(0, TEXT).data(Qt.ItemDataRole.ToolTipRole)
    assert made.model.index(0, STATE).data(LOOK_ROLE).icon


def test_about_words_of_nothing(page: WorkshopPage) -> None:
    assert about_words(page.bridge, None) == ""


def test_a_click_on_the_last_row_opens_its_editor(page: WorkshopPage, qtbot: QtBot) -> None:
    made = open_items(page, "actions")
    place = made.table.visualRect(made.model.index(0, 0)).center()
    qtbot.mouseClick(made.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    editor = editor_of(made.table)
    assert not isinstance(editor, QComboBox)
    assert editor.placeholderText() == "Record an action"


def test_what_is_being_typed_is_kept_when_the_window_closes(tmp_path: Path, qtbot: QtBot) -> None:
    with opened_window(tmp_path) as window:
        assert window.page is not None
        made = open_items(window.page, "actions")
        made.table.start_adding()
        qtbot.keyClicks(editor_of(made.table), "Ask finance")
    with opened_window(tmp_path) as window:
        assert window.page is not None
        assert [one.text for one in items(window.page, ItemKind.ACTION)] == ["Ask finance"]
