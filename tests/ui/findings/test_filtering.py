"""The filter: by stage, severity, role, row and words, all at once, and how it says so."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from raci_desktop.analysis.finding import Severity
from raci_desktop.domain.edits import RemoveRoles
from raci_desktop.domain.matrix import CellRef
from raci_desktop.ui.findings.panel import FindingsPanel
from raci_desktop.ui.findings.rows import FindingRow, roles_about
from tests.support.opened import Opened


@pytest.fixture
def panel(opened: Opened, qtbot: QtBot) -> FindingsPanel:
    stages = opened.workshop.stages
    opened.state.show(stages[0].id, stages[1].id)
    made = FindingsPanel(opened.bridge, opened.state, opened.theme)
    qtbot.addWidget(made)
    made.resize(328, 760)
    made.show()
    made.activateWindow()
    return made


def entry(panel: FindingsPanel, words: str, within: str = "") -> QAction:
    menu = panel.filter.menu()
    assert menu is not None
    actions = menu.actions()
    if within:
        sub = next(one for one in actions if one.text() == within).menu()
        actions = sub.actions()  # type: ignore[union-attr]
    return next(one for one in actions if one.text() == words)


def listed(panel: FindingsPanel) -> list[FindingRow]:
    return panel.list.findings()


def test_by_stage(panel: FindingsPanel, opened: Opened) -> None:
    everything = len(listed(panel))
    entry(panel, "In Before").trigger()
    assert {row.finding.subject.stage for row in listed(panel)} == {opened.state.right}
    assert panel.bar.shown.text() == f"{len(listed(panel))} of {everything} shown ·"
    assert panel.bar.clear.isVisible()


def test_by_role(panel: FindingsPanel, opened: Opened) -> None:
    everything = len(listed(panel))
    role = opened.workshop.roles[0]
    entry(panel, role.name, "Role").trigger()
    assert 0 < len(listed(panel)) < everything
    assert all(role.id in roles_about(row.finding) for row in listed(panel))
    entry(panel, "Any role", "Role").trigger()
    assert len(listed(panel)) == everything


def test_by_current_row_follows_the_cursor(panel: FindingsPanel, opened: Opened) -> None:
    everything = len(listed(panel))
    entry(panel, "Only the current row").trigger()
    assert len(listed(panel)) == everything
    role = opened.workshop.roles[0].id
    for activity in opened.workshop.activities[:3]:
        opened.state.set_current(CellRef(opened.state.right, activity.id, role))
        assert listed(panel)
        for row in listed(panel):
            about = row.finding.subject
            assert about.activity == activity.id or activity.id in dict(about.cells)
    opened.state.set_current(None)
    assert len(listed(panel)) == everything


def test_all_of_it_combines(panel: FindingsPanel, opened: Opened) -> None:
    everything = listed(panel)
    role = opened.workshop.roles[0]
    entry(panel, "In Before").trigger()
    entry(panel, "Warnings").trigger()
    entry(panel, role.name, "Role").trigger()
    panel.filter.search("product-funded")
    wanted = [
        row.key
        for row in everything
        if row.finding.subject.stage == opened.state.right
        and row.finding.severity is not Severity.WARNING
        and role.id in roles_about(row.finding)
        and "product-funded" in f"{row.finding.message} {row.place}".casefold()
    ]
    assert wanted
    assert [row.key for row in listed(panel)] == wanted
    panel.bar.clear.click()
    assert [row.key for row in listed(panel)] == [row.key for row in everything]
    assert not panel.bar.clear.isVisible()
    assert entry(panel, "Any role", "Role").isChecked()


def test_words_are_typed_and_left_by_the_keyboard(
    panel: FindingsPanel, opened: Opened, qtbot: QtBot
) -> None:
    everything = len(listed(panel))
    panel.list.setFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = panel.bar.field
    assert field.isVisible()
    assert QApplication.focusWidget() is field
    qtbot.keyClicks(field, "DEPLOY head")
    assert 0 < len(listed(panel)) < everything
    for row in listed(panel):
        said = f"{row.finding.message} {row.place} {row.finding.title}".casefold()
        assert "deploy" in said
        assert "head" in said
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert panel.list.hasFocus()
    panel.search()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()
    assert len(listed(panel)) == everything


def test_nothing_found_is_said(panel: FindingsPanel) -> None:
    panel.filter.search("no finding says this")
    assert not listed(panel)
    assert panel.bar.shown.text().startswith("0 of ")
    assert panel.bar.clear.isVisible()


def test_a_hidden_finding_chosen_elsewhere_clears_the_filter(
    panel: FindingsPanel, opened: Opened
) -> None:
    row = listed(panel)[0]
    panel.search()
    panel.bar.field.setText("no finding says this")
    panel.list.setFocus()
    opened.state.choose_finding(row.finding)
    assert row.key in [one.key for one in listed(panel)]
    assert not panel.bar.field.text()
    assert panel.card.isVisible()


def test_a_removed_role_lets_the_filter_go(panel: FindingsPanel, opened: Opened) -> None:
    role = opened.workshop.roles[0]
    entry(panel, role.name, "Role").trigger()
    opened.bridge.execute(RemoveRoles((role.id,)))
    assert panel.filter.filter.role is None
    assert not panel.filter.isChecked()
    assert listed(panel)


def test_walking_visits_every_finding_shown_and_wraps(panel: FindingsPanel, opened: Opened) -> None:
    panel.filter.search("operations")
    shown = [row.key for row in listed(panel)]
    assert len(shown) > 2
    walked: list[str] = []
    for _ in range(len(shown) + 1):
        panel.next_finding(1)
        walked.append(opened.state.finding.key if opened.state.finding else "")
    assert walked == [*shown, shown[0]]
    panel.next_finding(-1)
    assert opened.state.finding is not None
    assert opened.state.finding.key == shown[-1]
