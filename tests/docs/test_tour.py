"""The five minutes of the README, walked on the real window: the words it quotes are there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from raci_desktop.analysis.finding import Finding, Severity
from raci_desktop.analysis.findings import counts
from raci_desktop.domain.edits import MoveLetter
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import CellRef
from raci_desktop.ui.matrix.hint import drop_hint
from raci_desktop.ui.workshop_page import WorkshopPage
from tests.ui.window import opened_window, settle

README = Path(__file__).parents[2] / "README.md"
TOUR = " ".join(README.read_text(encoding="utf-8").split("## Five minutes")[1].split())
SUPPORT = "Production support and on-call"


def said(words: str) -> str:
    """Words the tour quotes; the tour must really say them."""
    assert words in TOUR
    return words


@pytest.fixture
def page(qapp: QApplication, tmp_path: Path) -> Iterator[WorkshopPage]:
    with opened_window(tmp_path) as window:
        assert window.page is not None
        yield window.page


def show(page: WorkshopPage, stage: str) -> None:
    wanted = next(one for one in page.bridge.workshop.stages if one.name == stage)
    page.state.show(page.state.left, wanted.id)
    settle()


def finding(page: WorkshopPage, title: str, activity: str) -> Finding:
    workshop = page.bridge.workshop
    return next(
        one
        for one in page.bridge.findings.of_stage(page.state.right)
        if one.title == title
        and one.subject.activity
        and workshop.activity(one.subject.activity).name == activity
    )


def test_before_has_three_blockers(page: WorkshopPage) -> None:
    first = page.bridge.workshop.first
    assert said("three blockers among them")
    assert counts(page.bridge.findings, first.id)[Severity.BLOCKER] == 3
    titles = {one.title for one in page.bridge.findings.of_stage(first.id)}
    assert said("No responsibility, weak incentives") in titles
    assert first.subtitle == said("Ops Run It")


def test_the_fix_of_the_half_step(qtbot: QtBot, page: WorkshopPage) -> None:
    show(page, said("Middle"))
    chosen = finding(page, said("Responsible but unaccountable"), said(SUPPORT))
    assert said("who decides and whose budget pays?") in chosen.question
    page.state.choose_finding(chosen)
    settle()
    buttons = page.findings.card.findChildren(QPushButton)
    fix = next(one for one in buttons if one.isVisible() and "Fix:" in one.accessibleName())
    assert fix.accessibleName() == said("Fix: A to the budget holders")
    fix.click()
    workshop = page.bridge.workshop
    roles = {role.name: role.id for role in workshop.roles}
    activity = chosen.subject.activity
    assert activity is not None
    ops, product, delivery = (
        workshop.cell(CellRef(page.state.right, activity, roles[name]))
        for name in (
            said("Head of Operations"),
            said("Head of Product"),
            said("Head of Delivery"),
        )
    )
    assert ops.letters() == (Letter.INFORMED,)
    assert product.scopes(Letter.ACCOUNTABLE) == ("product-funded",)
    assert delivery.scopes(Letter.ACCOUNTABLE) == ("IT-funded",)
    assert chosen.key not in page.bridge.findings.by_key


def test_what_the_hint_says_before_the_drop(page: WorkshopPage) -> None:
    show(page, "Middle")
    workshop = page.bridge.workshop
    row = next(
        a for a in workshop.activities if a.name == said("Availability of product-funded services")
    )
    giver, taker = workshop.roles[0], workshop.roles[2]
    source, target = (CellRef(page.state.right, row.id, one.id) for one in (giver, taker))
    edit = MoveLetter(source, target, Letter.ACCOUNTABLE)
    hint = drop_hint(workshop, edit, page.bridge.session.preview(edit))
    assert hint.headline == said("Accountability moves: Head of Operations → Head of Product")
    assert hint.detail.startswith("Closes ")
