"""An accepted finding stays accepted, struck but present, through edits, restart and export."""

from pathlib import Path

import openpyxl
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from raci_desktop.analysis.finding import Finding
from raci_desktop.application.ports import ExportRequest
from raci_desktop.application.session import WorkshopSession
from raci_desktop.domain.edits import (
    AcceptFinding,
    ReviseRole,
    SetNote,
    ToggleLetter,
    WithdrawAcceptance,
)
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.workshop import Acceptance
from raci_desktop.exchange.workbook import write_workbook
from raci_desktop.reports.handout import handout_of
from raci_desktop.storage.document import open_document
from raci_desktop.ui.findings.panel import FindingsPanel
from raci_desktop.ui.findings.rows import Standing
from tests.support.opened import Opened, opened_workshop
from tests.ui.window import settle

REASON = "The pilot team takes it over in spring"


def shown(opened: Opened, qtbot: QtBot) -> FindingsPanel:
    stages = opened.workshop.stages
    opened.state.show(stages[0].id, stages[1].id)
    panel = FindingsPanel(opened.bridge, opened.state, opened.theme)
    qtbot.addWidget(panel)
    panel.resize(328, 760)
    panel.show()
    return panel


def accept(opened: Opened, panel: FindingsPanel) -> Finding:
    row = next(row for row in panel.list.findings() if row.finding.rule == "P2")
    given = Acceptance(row.key, REASON, "Kim", "2026-03-01T10:00:00Z")
    opened.bridge.execute(AcceptFinding(given))
    return row.finding


def standing(panel: FindingsPanel, key: str) -> Standing:
    return next(row.standing for row in panel.list.findings() if row.key == key)


def test_it_survives_edits_of_other_things(opened: Opened, qtbot: QtBot) -> None:
    panel = shown(opened, qtbot)
    finding = accept(opened, panel)
    workshop = opened.workshop
    stage = opened.state.right
    elsewhere = CellRef(stage, workshop.activities[-1].id, workshop.roles[-1].id)
    for edit in (
        ToggleLetter((elsewhere,), Letter.CONSULTED),
        SetNote(elsewhere, "asked in spring"),
        ReviseRole(workshop.roles[0].id, name="Chief of Keeping Things Up"),
    ):
        assert opened.bridge.execute(edit) is not None
        assert standing(panel, finding.key) is Standing.ACCEPTED
    opened.bridge.undo()
    assert standing(panel, finding.key) is Standing.ACCEPTED


def test_it_is_struck_but_present_and_not_counted(opened: Opened, qtbot: QtBot) -> None:
    panel = shown(opened, qtbot)
    before = panel.counts.accessibleDescription()
    finding = accept(opened, panel)
    assert panel.counts.accessibleDescription() != before
    opened.state.choose_finding(finding)
    settle()
    labels = [one for one in panel.card.findChildren(QLabel) if one.isVisible()]
    title = next(one for one in labels if one.text() == finding.title)
    assert title.font().strikeOut()
    assert any(REASON in one.text() for one in labels)


def test_it_survives_a_restart(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> None:
    with opened_workshop(tmp_path) as opened:
        panel = shown(opened, qtbot)
        key = accept(opened, panel).key
        panel.close()
    session = WorkshopSession(open_document(tmp_path / "opened.raci"), "Kim")
    try:
        assert session.workshop.acceptances[key].reason == REASON
        again = session.findings.by_key[key]
        assert session.findings.acceptance(again) is not None
    finally:
        session.close()


def test_it_is_printed_in_workbook_and_handout(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    panel = shown(opened, qtbot)
    finding = accept(opened, panel)
    findings = opened.bridge.findings.all
    request = ExportRequest(opened.workshop, findings, opened.state.left, opened.state.right)
    write_workbook(request, tmp_path / "out.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx")["Findings"]
    lines = [[cell.value for cell in row] for row in sheet.iter_rows()]
    accepted = [line for line in lines if REASON in line]
    assert [line[0] for line in accepted] == ["P2"]
    assert accepted[0][-2:] == ["Kim", REASON]
    told = [risk for risk in handout_of(request).risks if risk.accepted]
    assert [(risk.title, risk.accepted) for risk in told] == [
        (finding.title, f"Accepted by Kim: {REASON}.")
    ]


def test_a_withdrawn_acceptance_opens_the_finding_again(opened: Opened, qtbot: QtBot) -> None:
    panel = shown(opened, qtbot)
    finding = accept(opened, panel)
    assert standing(panel, finding.key) is Standing.ACCEPTED
    opened.bridge.execute(WithdrawAcceptance(finding.key))
    assert standing(panel, finding.key) is Standing.OPEN
    opened.bridge.undo()
    assert standing(panel, finding.key) is Standing.ACCEPTED
