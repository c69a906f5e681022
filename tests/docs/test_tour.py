"""The five minutes of the README, walked on the real window: the words it quotes are there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from raci_desktop.analysis.finding import Finding, Severity
from raci_desktop.analysis.findings import counts
from raci_desktop.domain.edits import MoveLetter
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import CellRef
from raci_desktop.ui.drawer.pages import title_of
from raci_desktop.ui.home.home import HomePage
from raci_desktop.ui.i18n import LANGUAGES
from raci_desktop.ui.main_window import MainWindow
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
def window(qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    with opened_window(tmp_path) as opened:
        yield opened


@pytest.fixture
def page(window: MainWindow) -> WorkshopPage:
    return window.open_page


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


KEYS = {
    "undo": "Ctrl+Z",
    "redo": "Ctrl+Shift+Z",
    "fill_down": "Ctrl+D",
    "fill_right": "Ctrl+R",
    "compare": "Ctrl+K",
    "next_finding": "F8",
    "find": "Ctrl+F",
    "show_keys": "F1",
    "present": "F5",
    "record_decision": "Ctrl+Shift+D",
    "record_action": "Ctrl+Shift+T",
    "record_parked": "Ctrl+Shift+K",
    "row_agreed": "F9",
    "settings": "Ctrl+,",
}


@pytest.mark.parametrize(("name", "keys"), KEYS.items())
def test_the_keys_do_what_the_tour_says(window: MainWindow, name: str, keys: str) -> None:
    shortcuts = window.actions_by_name[name].shortcuts()
    assert QKeySequence(said(keys)) in shortcuts


def test_what_compare_sums_up(window: MainWindow, page: WorkshopPage) -> None:
    window.actions_by_name["compare"].trigger()
    settle()
    labels = page.comparing.page.result.findChildren(QLabel)
    shown = " ".join(one.text() for one in labels)
    assert said("Accountability moved in 7 of them") in shown


def test_what_the_wall_asks(window: MainWindow) -> None:
    window.actions_by_name["present"].trigger()
    running = window.presentation
    assert running is not None
    settle()
    assert said("Can everybody here live with this move?") in running.wall.accessibleDescription()
    running.end()


def test_the_templates_at_home(window: MainWindow) -> None:
    window.show_home()
    settle()
    home = window.centralWidget()
    assert isinstance(home, HomePage)
    names = " ".join(one.accessibleName() for one in home.findChildren(QAbstractButton))
    for name in ("You Build It You Run It", "Incident management", "Change approval"):
        assert said(name) in names
    assert said("Import from Excel…") in names


def test_the_pages_of_the_drawer_and_the_languages() -> None:
    for name in ("history", "snapshots", "moves", "agenda", "handout", "parts"):
        assert said(f"*{title_of(name)}*")
    for _, language in LANGUAGES:
        assert said(language)
