"""Findings seen from the matrix: menus of cells, flags and tooltips of headers, descriptions."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from raci_desktop.analysis.finding import Finding
from raci_desktop.domain.edits import AcceptFinding, ReviseRole
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.workshop import Acceptance
from raci_desktop.ui.main_window import MainWindow
from raci_desktop.ui.matrix.activity_model import ActivityModel
from raci_desktop.ui.matrix.describe import flagging
from raci_desktop.ui.matrix.headers import RoleHeader
from raci_desktop.ui.workshop_page import WorkshopPage
from tests.ui.window import opened_window, settle


@pytest.fixture
def page(tmp_path: Path, qapp: QApplication) -> Iterator[WorkshopPage]:
    with opened_window(tmp_path, width=1280, height=720) as window:
        stages = window.open_page.bridge.workshop.stages
        window.open_page.state.show(stages[0].id, stages[1].id)
        settle()
        yield checked(window)


def checked(window: MainWindow) -> WorkshopPage:
    assert window.page is not None
    return window.open_page


def role_finding(page: WorkshopPage) -> Finding:
    stage = page.state.right
    return next(
        one
        for one in page.bridge.findings.of_stage(stage)
        if one.subject.activity is None and not one.subject.cells
    )


def header(page: WorkshopPage) -> RoleHeader:
    found = page.matrix.right.view.horizontalHeader()
    assert isinstance(found, RoleHeader)
    return found


def flag_of(page: WorkshopPage, finding: Finding) -> str | None:
    ids = [role.id for role in page.bridge.workshop.roles]
    model = page.matrix.right.view.stage_model
    return model.total(ids.index(finding.subject.roles[0])).flag


def open_menu(page: WorkshopPage, ref: CellRef) -> QMenu:
    view = page.matrix.view_of(ref)
    assert view is not None
    view.menu_wanted.emit(ref, QPoint(5, 5))
    menu = next(one for one in view.findChildren(QMenu) if one.isVisible())
    menu.hide()
    return menu


def entries(menu: QMenu, findings: list[Finding]) -> list[QAction]:
    words = {
        f"{one.severity.word.capitalize()}: {one.title}".replace("&", "&&") for one in findings
    }
    return [action for action in menu.actions() if action.text() in words]


def test_the_menu_of_a_cell_lists_its_findings_and_chooses_one(page: WorkshopPage) -> None:
    assert page.findings.isHidden()
    finding = next(
        one
        for one in page.bridge.findings.of_stage(page.state.right)
        if one.rule == "P2" and one.subject.cells
    )
    ref = CellRef(page.state.right, *finding.subject.cells[0])
    found = flagging(page.matrix.scene, (ref.stage, ref.activity, ref.role))
    assert len(found) > 1
    listed = entries(open_menu(page, ref), found)
    assert len(listed) == len(found)
    severities = [one.severity for one in found]
    assert severities == sorted(severities, reverse=True)
    assert all(not action.icon().isNull() for action in listed)
    listed[found.index(finding)].trigger()
    settle()
    assert page.state.finding == finding
    assert page.findings.isVisible()
    assert page.findings.card.isVisible()


def test_a_calm_cell_has_no_findings_in_its_menu(page: WorkshopPage) -> None:
    workshop = page.bridge.workshop
    for activity in workshop.activities:
        for role in workshop.roles:
            ref = CellRef(page.state.right, activity.id, role.id)
            if not flagging(page.matrix.scene, (ref.stage, ref.activity, ref.role)):
                menu = open_menu(page, ref)
                assert not entries(menu, list(page.bridge.findings.all))
                return
    pytest.fail("every cell of the sample has a finding")


def test_a_finding_about_a_role_flags_its_total_and_describes_its_header(
    page: WorkshopPage,
) -> None:
    finding = role_finding(page)
    assert flag_of(page, finding) == finding.severity.word
    column = [role.id for role in page.bridge.workshop.roles].index(finding.subject.roles[0])
    words = f"{finding.severity.word.capitalize()}: {finding.title}"
    assert words in header(page).tip(column)
    model = page.matrix.right.view.stage_model
    described = model.headerData(
        column, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleDescriptionRole
    )
    assert words in described


def test_an_accepted_finding_takes_its_flag_away(page: WorkshopPage) -> None:
    role = role_finding(page).subject.roles[0]
    for one in page.bridge.findings.of_stage(page.state.right):
        if one.subject.activity is None and role in one.subject.roles:
            page.bridge.execute(AcceptFinding(Acceptance(one.key, "known", "Kim")))
    column = [one.id for one in page.bridge.workshop.roles].index(role)
    assert "Note:" not in header(page).tip(column)
    assert page.matrix.right.view.stage_model.total(column).flag is None


def test_the_words_of_a_tooltip_are_never_markup(page: WorkshopPage) -> None:
    role = page.bridge.workshop.roles[0]
    long = "Head of <b>Everything</b> " + "and-of-all-the-rest-of-it" * 3
    page.bridge.execute(ReviseRole(role.id, name=long))
    settle()
    assert "&lt;b&gt;" in header(page).tip(0)


def test_a_finding_about_a_row_is_named_on_its_activity(page: WorkshopPage) -> None:
    finding = next(
        one
        for one in page.bridge.findings.all
        if one.subject.activity
        and not one.subject.cells
        and one.subject.stage in (page.state.left, page.state.right)
    )
    model = page.matrix.activities.view.model()
    assert isinstance(model, ActivityModel)
    assert finding.subject.activity is not None
    index = model.index_of(finding.subject.activity)
    assert finding.title in model.data(index, Qt.ItemDataRole.ToolTipRole)
    assert finding.title in model.data(index, Qt.ItemDataRole.AccessibleDescriptionRole)
