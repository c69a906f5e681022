"""The findings panel over a real document: choosing, fixing, accepting, following."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from raci_desktop.analysis.finding import Finding, Severity
from raci_desktop.analysis.findings import counts
from raci_desktop.domain.edits import ClearCells, ReviseDetails, ReviseRole
from raci_desktop.domain.matrix import CellRef
from raci_desktop.ui.dialogs.accepting import AcceptDialog
from raci_desktop.ui.findings.card import FindingCard
from raci_desktop.ui.findings.counter import FindingsCounter
from raci_desktop.ui.findings.counts import severity_words
from raci_desktop.ui.findings.panel import FindingsPanel
from raci_desktop.ui.findings.rows import FindingRow, SectionRow, Standing
from tests.support.opened import Opened


@pytest.fixture
def panel(opened: Opened, qtbot: QtBot) -> FindingsPanel:
    made = FindingsPanel(opened.bridge, opened.state, opened.theme)
    qtbot.addWidget(made)
    made.resize(328, 760)
    made.show()
    return made


def show_middle(opened: Opened) -> None:
    """Look at the stage in which the work moved and the accountability did not."""
    stages = opened.workshop.stages
    opened.state.show(stages[0].id, stages[1].id)


def empty_row(opened: Opened, row: int) -> None:
    workshop = opened.workshop
    activity = workshop.activities[row].id
    cells = (CellRef(opened.state.right, activity, role.id) for role in workshop.roles)
    opened.bridge.execute(ClearCells(tuple(cells)))


def of_rule(panel: FindingsPanel, rule: str) -> FindingRow:
    """The first listed finding of a rule."""
    return next(row for row in panel.list.findings() if row.finding.rule == rule)


def in_words(opened: Opened) -> str:
    """What is open in the later stage, as the panel counts it."""
    stage = opened.state.right
    return severity_words(tuple(counts(opened.bridge.findings, stage).items()))


def button(card: FindingCard, words: str) -> QPushButton:
    found = [
        one
        for one in card.findChildren(QPushButton)
        if one.isVisible() and one.accessibleName().startswith(words)
    ]
    assert found, f"no button {words!r}"
    return found[0]


def texts(card: FindingCard) -> str:
    return " | ".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def test_choosing_a_line_tells_the_window_and_opens_the_card(
    panel: FindingsPanel, opened: Opened, qtbot: QtBot
) -> None:
    show_middle(opened)
    row = panel.list.findings()[1]
    number = list(panel.list.rows).index(row)
    model = panel.list.model()
    place = panel.list.visualRect(model.index(number, 0)).center()
    with qtbot.waitSignal(opened.state.finding_changed):
        qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.state.finding == row.finding
    QApplication.processEvents()
    assert panel.card.isVisible()
    assert row.finding.question in texts(panel.card)
    assert row.finding.why in texts(panel.card)
    assert row.number in texts(panel.card)


def test_choosing_elsewhere_reveals_it_even_folded_or_filtered(
    panel: FindingsPanel, opened: Opened
) -> None:
    section = panel.list.rows[0]
    assert isinstance(section, SectionRow)
    for row in list(panel.list.rows):
        if isinstance(row, SectionRow):
            panel.list.fold_wanted.emit(row.stage)
    assert not panel.list.findings()
    finding = opened.bridge.findings.all[0]
    opened.state.choose_finding(finding)
    assert finding in [row.finding for row in panel.list.findings()]
    assert panel.card.isVisible()
    opened.state.choose_finding(None)
    assert not panel.card.isVisible()


def test_next_and_previous_go_round(panel: FindingsPanel, opened: Opened) -> None:
    listed = [row.finding for row in panel.list.findings()]
    seen: list[Finding | None] = []
    for _ in range(len(listed) + 1):
        panel.next_finding(1)
        seen.append(opened.state.finding)
    assert seen == [*listed, listed[0]]
    panel.next_finding(-1)
    assert opened.state.finding == listed[-1]


def test_arrows_choose_and_enter_goes_to_the_buttons(
    panel: FindingsPanel, opened: Opened, qtbot: QtBot
) -> None:
    show_middle(opened)
    panel.activateWindow()
    panel.list.setFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_Home)
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    first = panel.list.findings()[0].finding
    assert opened.state.finding == first
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    assert opened.state.finding == panel.list.findings()[1].finding
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert panel.card.isAncestorOf(focused)
    qtbot.keyClick(focused, Qt.Key.Key_Escape)
    assert opened.state.finding is None
    assert panel.list.hasFocus()


def test_a_fix_is_one_undo_step_and_closes_the_finding(
    panel: FindingsPanel, opened: Opened, qtbot: QtBot
) -> None:
    show_middle(opened)
    row = next(row for row in panel.list.findings() if row.finding.rule == "P2")
    opened.state.choose_finding(row.finding)
    before = opened.workshop
    fix = button(panel.card, "Fix: ")
    assert "closes" in fix.accessibleDescription()
    qtbot.mouseClick(fix, Qt.MouseButton.LeftButton)
    assert opened.workshop != before
    assert row.key not in [one.key for one in panel.list.findings()]
    assert opened.state.finding is None
    opened.bridge.undo()
    assert opened.workshop == before
    assert row.key in [one.key for one in panel.list.findings()]


def test_the_locked_reference_offers_no_fix(panel: FindingsPanel, opened: Opened) -> None:
    row = of_rule(panel, "P0")
    assert row.finding.subject.stage == opened.state.left
    opened.state.choose_finding(row.finding)
    visible = [b.accessibleName() for b in panel.card.findChildren(QPushButton) if b.isVisible()]
    assert not [name for name in visible if name.startswith("Fix")]
    assert "Resolved in After." in texts(panel.card)


def test_accepting_asks_for_a_reason_and_a_name_and_can_be_withdrawn(
    panel: FindingsPanel, opened: Opened, qtbot: QtBot
) -> None:
    show_middle(opened)
    panel.next_finding(1)
    finding = opened.state.finding
    assert finding is not None
    qtbot.mouseClick(button(panel.card, "Accept"), Qt.MouseButton.LeftButton)
    dialog = panel.findChild(AcceptDialog)
    assert dialog is not None
    dialog.name.clear()
    assert not dialog.button.isEnabled()
    dialog.reason.setPlainText("We live with it until <b>June</b> & check again")
    assert not dialog.button.isEnabled()
    dialog.name.setText("Kim")
    assert dialog.button.isEnabled()
    qtbot.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
    given = opened.workshop.acceptances[finding.key]
    assert (given.reason, given.name) == ("We live with it until <b>June</b> & check again", "Kim")
    row = next(row for row in panel.list.findings() if row.key == finding.key)
    assert row.standing is Standing.ACCEPTED
    assert "Accepted by Kim: We live with it until <b>June</b>" in texts(panel.card)
    qtbot.mouseClick(button(panel.card, "Withdraw"), Qt.MouseButton.LeftButton)
    assert finding.key not in opened.workshop.acceptances
    row = next(row for row in panel.list.findings() if row.key == finding.key)
    assert row.standing is Standing.OPEN


def test_counts_follow_each_edit(panel: FindingsPanel, opened: Opened) -> None:
    calm = in_words(opened).replace(" · ", ", ")
    assert f"After: {calm};" in panel.counts.accessibleDescription()
    empty_row(opened, 0)
    worse = in_words(opened).replace(" · ", ", ")
    assert worse != calm
    assert f"After: {worse};" in panel.counts.accessibleDescription()
    opened.bridge.undo()
    assert f"After: {calm};" in panel.counts.accessibleDescription()


def test_an_edit_that_moves_no_finding_leaves_the_list_alone(
    panel: FindingsPanel, opened: Opened
) -> None:
    touched: list[object] = []
    model = panel.list.model()
    for signal in (model.rowsInserted, model.rowsRemoved, model.dataChanged, model.modelReset):
        signal.connect(lambda *_: touched.append(1))
    opened.bridge.execute(ReviseDetails("title", "Another title"))
    assert not touched


def test_a_renamed_role_is_named_anew_in_the_card(panel: FindingsPanel, opened: Opened) -> None:
    show_middle(opened)
    row = next(row for row in panel.list.findings() if row.finding.rule == "P2")
    opened.state.choose_finding(row.finding)
    role = row.finding.subject.roles[0]
    opened.bridge.execute(ReviseRole(role, name="Chief of Keeping Things Up"))
    assert opened.state.finding is not None
    assert "Chief of Keeping Things Up" in texts(panel.card)


def test_the_current_cell_marks_its_findings(panel: FindingsPanel, opened: Opened) -> None:
    finding = of_rule(panel, "P0").finding
    activity, role = finding.subject.cells[0]
    opened.state.set_current(CellRef(finding.subject.stage, activity, role))
    assert opened.state.finding is None
    assert finding.key in panel.list.marked


def test_the_filter_hides_and_shows_all_again(panel: FindingsPanel) -> None:
    menu = panel.filter.menu()
    assert menu is not None
    blockers = next(action for action in menu.actions() if action.text() == "Blockers")
    blockers.trigger()
    assert all(r.finding.severity is not Severity.BLOCKER for r in panel.list.findings())
    assert panel.filter.isChecked()
    panel.filter.reset()
    assert panel.list.findings()
    assert not panel.filter.isChecked()


def test_the_close_button_asks_to_be_closed(panel: FindingsPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.close_requested):
        qtbot.mouseClick(panel.close_button, Qt.MouseButton.LeftButton)


def test_long_words_stay_inside_the_card(panel: FindingsPanel, opened: Opened) -> None:
    show_middle(opened)
    panel.resize(280, 760)
    panel.next_finding(1)
    QApplication.processEvents()
    right = panel.card.width()
    for label in panel.card.findChildren(QLabel):
        if label.isVisible() and label.text():
            place = label.mapTo(panel.card, QPoint(0, 0))
            assert place.x() + label.width() <= right
            assert label.height() >= label.heightForWidth(label.width())


def test_every_control_has_a_name_and_is_large_enough(panel: FindingsPanel, opened: Opened) -> None:
    show_middle(opened)
    panel.next_finding(1)
    QApplication.processEvents()
    for one in panel.findChildren(QPushButton):
        if one.isVisible():
            assert one.accessibleName()
            assert min(one.width(), one.height()) >= 24
    for row in panel.list.rows:
        if isinstance(row, FindingRow):
            index = panel.list.model().index(list(panel.list.rows).index(row), 0)
            assert row.finding.title in index.data(Qt.ItemDataRole.AccessibleTextRole)
            assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole)


def test_the_counter_speaks_for_the_panel(opened: Opened, qtbot: QtBot) -> None:
    counter = FindingsCounter(opened.bridge, opened.state, opened.theme)
    qtbot.addWidget(counter)
    for _ in range(2):
        words = in_words(opened)
        assert counter.text() == words
        assert counter.accessibleName() == f"Findings in After: {words.replace(' · ', ', ')}"
        empty_row(opened, 0)
    show_middle(opened)
    assert counter.text() == in_words(opened)
    assert counter.accessibleName().startswith("Findings in Middle: ")


def test_a_hidden_panel_waits_but_lets_go_of_a_choice_that_is_gone(
    panel: FindingsPanel, opened: Opened
) -> None:
    empty_row(opened, 0)
    finding = of_rule(panel, "A6").finding
    opened.state.choose_finding(finding)
    panel.hide()
    opened.bridge.undo()
    assert opened.state.finding is None
    empty_row(opened, 0)
    empty_row(opened, 1)
    panel.show()
    rules = [row.finding.rule for row in panel.list.findings()]
    assert rules.count("A6") == 2
    assert in_words(opened).replace(" · ", ", ") in panel.counts.accessibleDescription()
