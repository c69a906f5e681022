"""The dialogs of roles and activities: edits at once, undoable, guesses confirmed in one click."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from raci_desktop.application.naming import add_activity, add_role
from raci_desktop.application.outcome import Outcome
from raci_desktop.domain.activities import Activity
from raci_desktop.domain.edits import RemoveActivities, RemoveRoles
from raci_desktop.domain.roles import Role
from raci_desktop.domain.traits import Budget, Function, Funding, RoleKind, ServiceKind, Topic
from raci_desktop.ui.dialogs.activity import ActivityDialog
from raci_desktop.ui.dialogs.role import RoleDialog
from tests.support.opened import Opened


@pytest.fixture
def role_dialog(opened: Opened, qtbot: QtBot) -> RoleDialog:
    opened.bridge.execute(add_role("VP Engineering"))
    dialog = RoleDialog(opened.bridge, opened.workshop.roles[-1].id, opened.theme)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def activity_dialog(opened: Opened, qtbot: QtBot) -> ActivityDialog:
    opened.bridge.execute(add_activity("On-call funding for checkout", "Digital services"))
    dialog = ActivityDialog(opened.bridge, opened.workshop.activities[-1].id, opened.theme)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def role(opened: Opened) -> Role:
    return opened.workshop.roles[-1]


def activity(opened: Opened) -> Activity:
    return opened.workshop.activities[-1]


def test_a_guess_says_why_and_one_click_confirms_it(
    role_dialog: RoleDialog, opened: Opened, qtbot: QtBot
) -> None:
    guess = role(opened).function
    assert guess.guessed
    words = role_dialog.function.combo.accessibleDescription()
    assert guess.reason in words
    assert f"{round(guess.confidence * 100)} % sure" in words
    confirm = role_dialog.function.line.button
    assert confirm.accessibleName() == "Function: that’s right"
    qtbot.mouseClick(confirm, Qt.MouseButton.LeftButton)
    assert not role(opened).function.guessed
    assert role(opened).function.value is guess.value
    assert not role_dialog.function.line.isVisible()
    opened.bridge.undo()
    assert role(opened).function == guess
    assert role_dialog.function.line.isVisible()


def test_choosing_another_value_corrects_a_guess(
    role_dialog: RoleDialog, opened: Opened, qtbot: QtBot
) -> None:
    combo = role_dialog.kind.combo
    combo.setFocus()
    combo.setCurrentText("Specialist")
    combo.activated.emit(combo.currentIndex())
    assert role(opened).kind.value is RoleKind.SPECIALIST
    assert not role(opened).kind.guessed
    budget = role_dialog.budget.combo
    budget.setCurrentIndex(list(Budget).index(Budget.OPEX))
    budget.activated.emit(budget.currentIndex())
    assert role(opened).budget.value is Budget.OPEX


def test_typing_a_name_is_one_undo_step(
    role_dialog: RoleDialog, opened: Opened, qtbot: QtBot
) -> None:
    role_dialog.name.selectAll()
    qtbot.keyClicks(role_dialog.name, "Head of IT Operations")
    assert role(opened).name == "Head of IT Operations"
    assert role(opened).function.value is Function.OPERATIONS  # guessed anew
    opened.bridge.undo()
    assert role(opened).name == "VP Engineering"
    assert role_dialog.name.text() == "VP Engineering"


def test_people_on_call_are_counted_and_taken_back(
    role_dialog: RoleDialog, opened: Opened, qtbot: QtBot
) -> None:
    field = role_dialog.on_call
    assert field.text() == ""
    qtbot.keyClicks(field, "1x2")
    assert field.text() == "12"
    assert role(opened).on_call == 12
    opened.bridge.undo()
    assert role(opened).on_call is None
    assert field.text() == ""
    qtbot.keyClicks(field, "0")
    assert role(opened).on_call == 0
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert role(opened).on_call is None
    assert not role_dialog.refusal.isVisible()


def test_typing_after_something_else_is_a_step_of_its_own(
    role_dialog: RoleDialog, opened: Opened, qtbot: QtBot
) -> None:
    qtbot.keyClicks(role_dialog.name, "s")
    combo = role_dialog.kind.combo
    combo.setCurrentText("Supplier")
    combo.activated.emit(combo.currentIndex())
    qtbot.keyClicks(role_dialog.name, "x")
    assert role(opened).name == "VP Engineeringsx"
    opened.bridge.undo()
    assert role(opened).name == "VP Engineerings"
    assert role(opened).kind.value is RoleKind.SUPPLIER
    opened.bridge.undo()
    opened.bridge.undo()
    assert role(opened).name == "VP Engineering"


def test_a_refusal_is_told_in_place(role_dialog: RoleDialog, opened: Opened, qtbot: QtBot) -> None:
    taken = opened.workshop.roles[0].name
    role_dialog.name.selectAll()
    qtbot.keyClicks(role_dialog.name, taken)
    assert role(opened).name != taken
    assert "already a role" in role_dialog.refusal.text()
    assert role_dialog.refusal.isVisible()
    qtbot.keyClicks(role_dialog.name, " of stores")
    assert not role_dialog.refusal.isVisible()


def test_the_dialog_closes_when_its_part_goes(
    role_dialog: RoleDialog, activity_dialog: ActivityDialog, opened: Opened
) -> None:
    opened.bridge.execute(RemoveRoles((role(opened).id,)))
    assert not role_dialog.isVisible()
    opened.bridge.execute(RemoveActivities((activity(opened).id,)))
    assert not activity_dialog.isVisible()


def test_an_activity_is_named_grouped_and_described(
    activity_dialog: ActivityDialog, opened: Opened, qtbot: QtBot
) -> None:
    assert activity(opened).topic.value is Topic.ON_CALL_FUNDING
    activity_dialog.group.selectAll()
    qtbot.keyClicks(activity_dialog.group, "Money")
    assert activity(opened).group == "Money"
    combo = activity_dialog.service.combo
    combo.setCurrentIndex(list(ServiceKind).index(ServiceKind.BOTH))
    combo.activated.emit(combo.currentIndex())
    assert activity(opened).service.value is ServiceKind.BOTH
    for funding in (Funding.PRODUCT, Funding.IT):
        qtbot.keyClick(activity_dialog.funding.box(funding), Qt.Key.Key_Space)
    assert activity(opened).funding.value == {Funding.PRODUCT, Funding.IT}
    assert not activity(opened).funding.guessed


def test_an_unknown_value_offers_nothing_to_confirm(
    activity_dialog: ActivityDialog, opened: Opened
) -> None:
    assert not activity(opened).funding.value
    assert activity_dialog.funding.line.isVisible()
    assert not activity_dialog.funding.line.button.isVisible()


def test_nothing_is_executed_by_opening_or_closing(
    role_dialog: RoleDialog, opened: Opened, qtbot: QtBot
) -> None:
    outcomes: list[Outcome] = []
    opened.bridge.changed.connect(outcomes.append)
    role_dialog.accept()
    again = RoleDialog(opened.bridge, role(opened).id, opened.theme)
    qtbot.addWidget(again)
    again.show()
    again.accept()
    assert outcomes == []


def test_every_field_has_a_name_and_size(
    role_dialog: RoleDialog, activity_dialog: ActivityDialog
) -> None:
    for dialog in (role_dialog, activity_dialog):
        for one in dialog.findChildren(QWidget):
            if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
                assert one.accessibleName(), one
                assert min(one.width(), one.height()) >= 24, (one, one.size())
