"""The drawer's page of roles and activities: its tables, and every guess in sight."""

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from raci_desktop.application.naming import add_activity, add_role
from raci_desktop.domain.edits import MoveRole, RemoveRoles, ReviseRole
from raci_desktop.domain.traits import Function, Funding, FundingSet
from raci_desktop.ui.drawer.columns import FUNDINGS, confirm_edit, count_guesses
from raci_desktop.ui.drawer.parts_page import PartsPage
from raci_desktop.ui.drawer.table_view import PartsTable
from raci_desktop.ui.drawer.tables import CHOICES_ROLE, GUESS_ROLE
from tests.support.opened import Opened


@pytest.fixture
def parts(opened: Opened, qtbot: QtBot) -> PartsPage:
    opened.bridge.execute(add_role("VP Engineering"))
    opened.bridge.execute(add_activity("On-call funding for checkout", "Digital services"))
    made = PartsPage(opened.bridge, opened.theme)
    qtbot.addWidget(made)
    made.resize(1280, 260)
    made.show()
    return made


def at(table: PartsTable, row: int, column: int) -> QModelIndex:
    model: QAbstractItemModel = table.model()
    return model.index(row if row >= 0 else model.rowCount() + row, column)


def test_the_tables_show_every_part_and_which_values_are_guesses(
    parts: PartsPage, opened: Opened
) -> None:
    roles, activities = parts.roles, parts.activities
    assert roles.model().rowCount() == len(opened.workshop.roles)
    assert activities.model().rowCount() == len(opened.workshop.activities)
    assert at(roles, -1, 0).data() == "VP Engineering"
    assert at(roles, -1, 1).data() == "Delivery"
    assert at(roles, -1, 1).data(GUESS_ROLE)
    assert not at(roles, 0, 1).data(GUESS_ROLE)
    assert "sure" in at(roles, -1, 1).data(Qt.ItemDataRole.ToolTipRole)
    name = at(roles, -1, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert name == "VP Engineering, Function: Delivery"
    assert at(activities, -1, 3).data() == "Not known"


def test_one_click_opens_the_choice_and_choosing_sets_the_value(
    parts: PartsPage, opened: Opened, qtbot: QtBot
) -> None:
    table = parts.roles
    index = at(table, -1, 1)
    table.scrollTo(index)
    place = table.visualRect(index).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    editor = table.viewport().findChild(QComboBox)
    assert editor is not None
    assert editor.currentText() == "Delivery"
    editor.setCurrentText("Product")
    editor.activated.emit(editor.currentIndex())
    assert opened.workshop.roles[-1].function.value is Function.PRODUCT
    assert not opened.workshop.roles[-1].function.guessed
    assert not at(table, -1, 1).data(GUESS_ROLE)


def test_keys_edit_a_value_and_a_name(parts: PartsPage, opened: Opened, qtbot: QtBot) -> None:
    table = parts.activities
    table.setFocus()
    table.setCurrentIndex(at(table, 0, 0))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = table.viewport().findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    qtbot.keyClicks(editor, "Uptime of the shop")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    # Qt commits what was typed only when the events of the key are done.
    qtbot.waitUntil(lambda: opened.workshop.activities[0].name == "Uptime of the shop")
    table.setCurrentIndex(at(table, 0, 3))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert table.viewport().findChild(QComboBox) is not None


def test_confirming_all_guesses_is_one_step_and_leaves_the_unknown(
    parts: PartsPage, opened: Opened, qtbot: QtBot
) -> None:
    before = count_guesses(opened.workshop)
    assert before.guessed
    assert before.unknown
    qtbot.mouseClick(parts.confirm, Qt.MouseButton.LeftButton)
    after = count_guesses(opened.workshop)
    assert (after.guessed, after.unknown) == (0, before.unknown)
    assert not parts.confirm.isEnabled()
    assert not at(parts.roles, -1, 1).data(GUESS_ROLE)
    opened.bridge.undo()
    assert count_guesses(opened.workshop) == before
    assert parts.confirm.isEnabled()


def test_nothing_to_confirm_is_no_edit(opened: Opened) -> None:
    assert confirm_edit(opened.workshop).edits == ()


def test_rows_follow_what_happens_elsewhere(parts: PartsPage, opened: Opened) -> None:
    model = parts.roles.model()
    resets: list[object] = []
    model.modelReset.connect(lambda: resets.append(1))
    names = lambda: [model.index(row, 0).data() for row in range(model.rowCount())]  # noqa: E731
    first, last = opened.workshop.roles[0], opened.workshop.roles[-1]
    opened.bridge.execute(ReviseRole(first.id, name="Ops"))
    opened.bridge.execute(RemoveRoles((last.id,)))
    opened.bridge.execute(add_role("SRE", opened.workshop.roles[1].id))
    assert names() == [role.name for role in opened.workshop.roles]
    assert not resets
    opened.bridge.undo()
    opened.bridge.undo()
    assert names() == [role.name for role in opened.workshop.roles]
    opened.bridge.execute(MoveRole(first.id, None))
    assert names() == [role.name for role in opened.workshop.roles]


def test_funding_can_be_any_set() -> None:
    everything: FundingSet = frozenset(Funding)
    assert len(set(FUNDINGS)) == 8
    assert FUNDINGS[0] == frozenset()
    assert FUNDINGS[-1] == everything


def test_every_value_offers_each_choice_once(parts: PartsPage) -> None:
    for table, columns in ((parts.roles, 4), (parts.activities, 4)):
        assert at(table, 0, 0).data(CHOICES_ROLE) is None
        for column in range(1, columns):
            words = at(table, 0, column).data(CHOICES_ROLE)
            assert len(words) == len(set(words)) > 1
