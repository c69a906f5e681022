"""Every screen as assistive technology meets it: all named, large enough, and reached by keys."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from raci_desktop.bootstrap import services
from raci_desktop.domain.edits import SetNote
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.workshop import new_workshop
from raci_desktop.ui.drawer.pages import NAMES
from raci_desktop.ui.main_window import MainWindow
from tests.support.accessible import faults
from tests.ui.importing.sheets import write_sheet
from tests.ui.window import opened_window, settle


def check(root: QWidget) -> None:
    """Fail with all that is wrong with a window, one line each."""
    settle()
    found = faults(root)
    assert not found, "\n" + "\n".join(dict.fromkeys(found))


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with opened_window(tmp_path) as opened:
        yield opened


# -- the page of a workshop -----------------------------------------------------------------------


def test_the_page_of_a_workshop(window: MainWindow) -> None:
    check(window)


def test_the_page_where_there_is_little_room(qtbot: QtBot, tmp_path: Path) -> None:
    with opened_window(tmp_path, width=1000, height=720) as window:
        check(window)


def test_the_page_of_an_empty_workshop(qtbot: QtBot, tmp_path: Path) -> None:
    with opened_window(tmp_path, new_workshop()) as window:
        check(window)


@pytest.mark.parametrize("name", NAMES)
def test_each_page_of_the_drawer(window: MainWindow, name: str) -> None:
    workshop = window.open_page.bridge.workshop
    ref = CellRef(workshop.last.id, workshop.activities[0].id, workshop.roles[0].id)
    window.open_page.bridge.execute(SetNote(ref, "Said in the room"))
    window.open_page.drawer.open_page(name)
    check(window)


def test_the_card_of_a_finding(window: MainWindow) -> None:
    window.open_page.show_findings(True)
    window.actions_by_name["next_finding"].trigger()
    assert window.open_page.findings.list.card.isVisible()
    check(window)


def test_the_page_that_explains_a_finding(window: MainWindow) -> None:
    window.open_page.show_findings(True)
    window.actions_by_name["next_finding"].trigger()
    window.open_page.findings._open_page()
    check(window)


def test_filters_and_search_of_the_findings(window: MainWindow) -> None:
    findings = window.open_page.findings
    window.open_page.show_findings(True)
    findings.search()
    findings.filter.search("head")
    check(window)
    findings.filter.menu().popup(findings.mapToGlobal(findings.rect().center()))
    check(findings.filter.menu())
    findings.filter.menu().close()


def test_the_find_bar(window: MainWindow) -> None:
    window.actions_by_name["find"].trigger()
    check(window)


# -- home -----------------------------------------------------------------------------------------
