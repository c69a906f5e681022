"""Findings can be shown without naming the room's roles."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from raci_desktop.analysis.engine import Engine
from raci_desktop.analysis.finding import Finding
from raci_desktop.application.templates import sample_workshop
from raci_desktop.ui.findings.discretion import discreet
from raci_desktop.ui.workshop_page import WorkshopPage
from tests.ui.window import opened_window, settle

SAMPLE = sample_workshop()
FINDINGS = Engine().full(SAMPLE).all
ROLES = [role.name for role in SAMPLE.roles]


def texts(page: WorkshopPage) -> list[str]:
    """Return what the panel shows of every finding."""
    page.findings.refresh()
    return [
        " ".join((row.place, row.finding.title, row.finding.message, row.finding.question))
        for row in page.findings.list.findings()
    ]


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Iterator[WorkshopPage]:
    with opened_window(tmp_path) as window:
        yield window.open_page


def test_the_sample_names_roles_to_begin_with() -> None:
    assert any(role in one.message for one in FINDINGS for role in ROLES)


@pytest.mark.parametrize("finding", FINDINGS, ids=str)
def test_a_discreet_finding_names_no_role_and_keeps_its_key(finding: Finding) -> None:
    shown = discreet(finding, ROLES)
    said = " ".join((shown.title, shown.message, shown.why, shown.question))
    assert not [role for role in ROLES if role in said]
    assert shown.message
    assert shown.key == finding.key


def test_the_panel_follows_the_setting(page: WorkshopPage) -> None:
    named = texts(page)
    assert any(role in text for text in named for role in ROLES)
    page.state.name_roles(False)
    settle()
    assert len(texts(page)) == len(named)
    assert not [role for text in texts(page) for role in ROLES if role in text]
    page.state.name_roles(True)
    assert texts(page) == named
