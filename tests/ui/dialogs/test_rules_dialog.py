"""The dialog of the rules: every rule found, switched, weighed, limited and reset, and undone."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from raci_desktop.analysis.finding import Severity
from raci_desktop.application.rule_catalogue import catalogue
from raci_desktop.application.session import WorkshopSession
from raci_desktop.domain.edits import SetRule
from raci_desktop.domain.rule_settings import RuleSetting
from raci_desktop.storage.document import open_document
from raci_desktop.ui.dialogs.rules import RulesDialog
from raci_desktop.ui.session_bridge import SessionBridge
from tests.support.opened import Opened
from tests.ui.window import opened_window


@pytest.fixture
def dialog(opened: Opened, qtbot: QtBot) -> RulesDialog:
    dialog = RulesDialog(opened.bridge, opened.theme)
    qtbot.addWidget(dialog)
    dialog.resize(dialog.sizeHint())
    dialog.show()
    return dialog


def listed(dialog: RulesDialog) -> list[str]:
    """The texts of the list that are not hidden, with how each rule weighs."""
    items = [dialog.list.topLevelItem(i) for i in range(dialog.list.topLevelItemCount())]
    return [
        " ".join(filter(None, (one.text(0), one.text(1))))
        for one in items
        if one is not None and not one.isHidden()
    ]


def choose_severity(dialog: RulesDialog, severity: Severity) -> None:
    index = dialog.form.severity.findData(severity.word)
    dialog.form.severity.setCurrentIndex(index)
    dialog.form.severity.activated.emit(index)


def test_every_rule_stands_under_its_family(dialog: RulesDialog) -> None:
    wanted: list[str] = []
    for rule in catalogue():
        if rule.family.value not in wanted:
            wanted.append(rule.family.value)
        wanted.append(f"{rule.code} · {rule.title} {rule.severity.word}")
    assert listed(dialog) == wanted


def test_choosing_a_rule_shows_its_page(dialog: RulesDialog) -> None:
    for rule in catalogue():
        dialog.list.choose(rule.code)
        assert dialog.form.title.text() == f"{rule.code} · {rule.title}"
        assert dialog.form.page.toPlainText() == rule.text
        assert list(dialog.form.limits) == [limit.name for limit in rule.limits]
        assert [field.value() for field in dialog.form.limits.values()] == [
            limit.default for limit in rule.limits
        ]


def test_a_rule_is_switched_off_in_the_list_by_the_space_bar(
    dialog: RulesDialog, opened: Opened, qtbot: QtBot
) -> None:
    found = opened.bridge.findings.all
    dialog.list.choose("P2")
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert opened.workshop.rule_settings == {"P2": RuleSetting("P2", on=False)}
    assert "P2" not in {one.rule for one in opened.bridge.findings}
    assert "P2 · Responsible but unaccountable off" in listed(dialog)
    assert not dialog.form.on.isChecked()
    assert not dialog.form.severity.isEnabled()
    opened.bridge.undo()
    assert opened.bridge.findings.all == found
    assert dialog.form.on.isChecked()


def test_the_check_box_beside_the_page_does_the_same(
    dialog: RulesDialog, opened: Opened, qtbot: QtBot
) -> None:
    dialog.list.choose("A8")
    where = QPoint(12, dialog.form.on.height() // 2)
    qtbot.mouseClick(dialog.form.on, Qt.MouseButton.LeftButton, pos=where)
    assert opened.workshop.rule_settings == {"A8": RuleSetting("A8", on=False)}
    qtbot.mouseClick(dialog.form.on, Qt.MouseButton.LeftButton, pos=where)
    assert opened.workshop.rule_settings == {}


def test_a_severity_is_chosen_and_the_own_one_is_no_setting(
    dialog: RulesDialog, opened: Opened
) -> None:
    dialog.list.choose("P2")
    assert dialog.form.severity.currentText() == "Blocker (the rule’s own)"
    assert not dialog.form.reset.isEnabled()
    choose_severity(dialog, Severity.NOTE)
    assert opened.workshop.rule_settings["P2"].severity == "note"
    assert "P2 · Responsible but unaccountable note" in listed(dialog)
    assert dialog.form.reset.isEnabled()
    choose_severity(dialog, Severity.BLOCKER)
    assert opened.workshop.rule_settings == {}


def test_a_limit_is_typed_as_one_step(dialog: RulesDialog, opened: Opened, qtbot: QtBot) -> None:
    dialog.list.choose("A9")
    field = dialog.form.limits["A9.share"]
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "35")
    assert opened.workshop.rule_settings["A9"].limits == (("A9.share", 35),)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == 36
    opened.bridge.undo()
    assert opened.workshop.rule_settings == {}
    assert field.value() == 50


def test_limits_of_two_rules_are_two_steps(dialog: RulesDialog, opened: Opened) -> None:
    dialog.list.choose("A8")
    dialog.form.limits["A8.consulted"].setValue(7)
    dialog.list.choose("A7")
    dialog.form.limits["A7.responsible"].setValue(1)
    opened.bridge.undo()
    assert list(opened.workshop.rule_settings) == ["A8"]


def test_one_rule_and_all_rules_are_reset(
    dialog: RulesDialog, opened: Opened, qtbot: QtBot
) -> None:
    assert not dialog.reset_all.isEnabled()
    for code in ("P2", "A8", "Z9"):
        opened.bridge.execute(SetRule(RuleSetting(code, on=False)))
    dialog.list.choose("A8")
    qtbot.mouseClick(dialog.form.reset, Qt.MouseButton.LeftButton)
    assert list(opened.workshop.rule_settings) == ["P2", "Z9"]
    qtbot.mouseClick(dialog.reset_all, Qt.MouseButton.LeftButton)
    assert list(opened.workshop.rule_settings) == ["Z9"], "a newer program's rule stays"
    assert not dialog.reset_all.isEnabled()
    opened.bridge.undo()
    assert sorted(opened.workshop.rule_settings) == ["P2", "Z9"]


def test_rules_are_found_by_code_and_by_words(dialog: RulesDialog, qtbot: QtBot) -> None:
    dialog.search.setFocus()
    qtbot.keyClicks(dialog.search, "MANY opinions")
    assert [one for one in listed(dialog) if "·" in one] == ["A8 · Many opinions warning"]
    assert dialog.form.title.text() == "A8 · Many opinions"
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible(), "Return goes on to the list"
    assert dialog.list.hasFocus()
    dialog.search.setText("no such <b>word</b>")
    assert listed(dialog) == []
    assert dialog.none_found.isVisible()
    assert dialog.none_found.text() == "No rule speaks of “no such <b>word</b>”."
    dialog.search.clear()
    assert not dialog.none_found.isVisible()
    assert len([one for one in listed(dialog) if "·" in one]) == len(catalogue())


def test_a_changed_rule_says_so_to_a_screen_reader(dialog: RulesDialog, opened: Opened) -> None:
    opened.bridge.execute(SetRule(RuleSetting("A8", severity="note")))
    dialog.list.choose("A8")
    item = dialog.list.currentItem()
    assert item is not None
    spoken = item.data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "A8 · Many opinions, note, changed in this workshop"


def test_what_is_refused_is_shown_as_it_was(opened: Opened, qtbot: QtBot) -> None:
    session = WorkshopSession(open_document(opened.bridge.session.path))
    bridge = SessionBridge(session)
    dialog = RulesDialog(bridge, opened.theme, rule="A8")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.form.on.click()
    dialog.form.limits["A8.consulted"].setValue(9)
    choose_severity(dialog, Severity.NOTE)
    assert bridge.workshop.rule_settings == {}
    assert dialog.form.on.isChecked()
    assert dialog.form.limits["A8.consulted"].value() == 4
    assert dialog.form.severity.currentData() == "warning"
    assert "A8 · Many opinions warning" in listed(dialog)
    assert "open elsewhere" in dialog.refusal.text()
    session.close()


def test_the_dialog_opens_at_a_rule(opened: Opened, qtbot: QtBot) -> None:
    dialog = RulesDialog(opened.bridge, opened.theme, rule="X2")
    qtbot.addWidget(dialog)
    assert dialog.form.title.text().startswith("X2 · ")


def test_the_menu_opens_it_over_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    with opened_window(tmp_path, width=1280, height=720) as window:
        seen: list[str] = []

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, RulesDialog)
            seen.append(dialog.form.title.text())
            dialog.list.switched.emit("P2", False)
            dialog.reject()

        QTimer.singleShot(0, look)
        window.actions_by_name["rules_page"].trigger()
        first = catalogue()[0]
        assert seen == [f"{first.code} · {first.title}"]
        bridge = window.open_page.bridge
        assert bridge.workshop.rule_settings == {"P2": RuleSetting("P2", on=False)}
        assert "P2" not in {one.rule for one in bridge.findings}
        window.actions_by_name["undo"].trigger()
        assert bridge.workshop.rule_settings == {}


def test_everything_is_named_plain_and_reached_by_the_keyboard(
    dialog: RulesDialog, qtbot: QtBot
) -> None:
    dialog.list.choose("A9")
    assert dialog.height() <= 680
    for label in dialog.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText
    reachable = {
        one
        for one in dialog.findChildren(QWidget)
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    assert all(one.accessibleName() for one in reachable)
    dialog.search.setFocus()
    reached: list[QWidget] = []
    for _ in range(20):
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    wanted = [dialog.search, dialog.list, dialog.form.on, dialog.form.severity]
    wanted += [*dialog.form.limits.values(), dialog.form.page]
    assert [one for one in reached[: reached.index(dialog.form.page) + 1] if one in wanted] == (
        wanted
    )
