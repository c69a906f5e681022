"""Every screen as assistive technology meets it: all named, large enough, and reached by keys."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from raci_desktop.application.template_shelf import save_template
from raci_desktop.application.templates import sample_workshop
from raci_desktop.bootstrap import services
from raci_desktop.domain.edits import SetNote
from raci_desktop.domain.ids import new_stage_id
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.workshop import Workshop, new_workshop
from raci_desktop.ui.compare.page import ComparePage
from raci_desktop.ui.dialogs.asking import confirm
from raci_desktop.ui.dialogs.cell import ask_scope
from raci_desktop.ui.drawer.pages import NAMES
from raci_desktop.ui.importing.review import ImportReview
from raci_desktop.ui.main_window import MainWindow
from raci_desktop.ui.settings import Settings
from raci_desktop.ui.theme import ThemeHolder
from tests.support.accessible import faults, unreached, walked
from tests.ui.home.conftest import Keep, at_home, keep, page_of, settings
from tests.ui.importing.sheets import write_sheet
from tests.ui.presenter.conftest import presenting
from tests.ui.window import opened_window, settle

__all__ = ["at_home", "keep", "settings"]
AtHome = Callable[[], MainWindow]
Key = Qt.Key


def empty_workshop() -> Workshop:
    return new_workshop(new_stage_id(), new_stage_id())


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
    with opened_window(tmp_path, empty_workshop()) as window:
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
    assert window.open_page.findings.card.isVisible()
    check(window)


def test_the_card_of_a_finding_in_a_locked_stage(window: MainWindow) -> None:
    page = window.open_page
    page.show_findings(True)
    findings = page.bridge.findings.of_stage(page.bridge.workshop.first.id)
    page.state.choose_finding(findings[0])
    assert page.findings.card.isVisible()
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


@pytest.mark.parametrize("width", [1440, 1000])
def test_compare(qtbot: QtBot, tmp_path: Path, width: int) -> None:
    with opened_window(tmp_path, width=width) as window:
        window.actions_by_name["compare"].trigger()
        assert window.findChild(ComparePage) is not None
        check(window)
        assert not unreached(window)
        pane = {type(one).__name__ for one in walked(window, Key.Key_F6)}
        assert pane & {"MergedView", "LedgerView"}, "F6 goes by what is compared"


# -- home -----------------------------------------------------------------------------------------


def test_home_without_recent_workshops(at_home: AtHome) -> None:
    check(at_home())


def test_home_with_recent_workshops(at_home: AtHome, keep: Keep) -> None:
    sample = sample_workshop()
    for number in range(4):
        details = replace(sample.details, title=f"Workshop {number}")
        keep(f"{number}.raci", replace(sample, details=details))
    gone = keep("gone.raci", sample)
    gone.unlink()
    window = at_home()
    assert len(page_of(window).recents.cards) == 5
    check(window)
    assert not unreached(window)


def test_home_with_a_template_of_ones_own(at_home: AtHome, settings: Settings) -> None:
    save_template(sample_workshop(), "Northwind <b>R&D</b>", ())
    check(at_home())


# -- dialogs --------------------------------------------------------------------------------------


def put(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def paste(window: MainWindow, text: str) -> None:
    view = window.open_page.matrix.right.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(1, 0))
    put(text)
    window.actions_by_name["paste"].trigger()


def confirmed(window: MainWindow) -> None:
    confirm(window, window.theme, "Close without saving?", "Lost.", "Close")


def accepting(window: MainWindow) -> None:
    window.actions_by_name["next_finding"].trigger()
    window.open_page.findings._ask_acceptance()


def scoping(window: MainWindow) -> None:
    ask_scope(window, window.theme, "Fund on-call", ("product-funded", "IT-funded"), "x")


def act(name: str) -> Callable[[MainWindow], object]:
    def trigger(window: MainWindow) -> None:
        view = window.open_page.matrix.right.view
        view.setFocus()
        view.setCurrentIndex(view.model().index(1, 0))
        window.actions_by_name[name].trigger()

    return trigger


DIALOGS: dict[str, Callable[[MainWindow], object]] = {
    "role": act("role_details"),
    "activity": act("activity_details"),
    "names of roles": act("add_role"),
    "names of activities": act("add_activity"),
    "note": act("edit_note"),
    "scope": scoping,
    "new stage": act("add_stage"),
    "name of a stage": act("rename_stage"),
    "rules": act("rules_page"),
    "settings": act("settings"),
    "keys": act("show_keys"),
    "about": act("about"),
    "template": act("save_template"),
    "accepting": accepting,
    "confirming": confirmed,
    "pasting": lambda window: paste(window, "A\tperhaps\nR\tI"),
    "pasting names": lambda window: paste(window, "SRE\nPlatform team\n"),
}


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Let every dialog that is opened be looked at, and closed; return what was found."""
    seen: list[str] = []

    def look(dialog: QDialog) -> int:
        dialog.show()
        settle()
        seen.append(type(dialog).__name__)
        seen.extend(faults(dialog))
        seen.extend(unreached(dialog))
        dialog.hide()
        return 0

    monkeypatch.setattr(QDialog, "exec", look)
    monkeypatch.setattr(QDialog, "open", look)
    return seen


@pytest.mark.parametrize("name", DIALOGS)
def test_each_dialog(window: MainWindow, looked_at: list[str], name: str) -> None:
    DIALOGS[name](window)
    assert looked_at, "no dialog was opened"
    assert len(looked_at) == 1, "\n" + "\n".join(looked_at)


def menu_of(window: MainWindow, open_menu: Callable[[], object]) -> QWidget:
    """Return the menu that something opens."""
    open_menu()
    settle()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    return menu


def test_the_menus_of_cells_and_roles(window: MainWindow) -> None:
    page = window.open_page
    view, workshop = page.matrix.right.view, page.bridge.workshop
    ref = CellRef(workshop.last.id, workshop.activities[0].id, workshop.roles[2].id)
    cells, roles = window.commands.cells, window.commands.roles
    where = view.mapToGlobal(view.rect().center())
    for opening in (
        lambda: cells.cell_menu(ref, where),
        lambda: roles.open_menu(view, ref.role, where),
    ):
        menu = menu_of(window, opening)
        check(menu)
        menu.close()


@pytest.mark.parametrize("width", [1280, 1000])
def test_the_review_of_an_import(qtbot: QtBot, tmp_path: Path, width: int) -> None:
    recognition = services().read_sheet(write_sheet(tmp_path / "sheet.xlsx"))
    review = ImportReview(recognition, sample_workshop(), ThemeHolder("light"))
    qtbot.addWidget(review)
    review.resize(width, 700)
    review.show()
    check(review)
    assert not unreached(review)


# -- presenter ------------------------------------------------------------------------------------


def test_the_wall_and_its_remote(window: MainWindow) -> None:
    for presentation in presenting(window):
        check(presentation.wall)
        presentation._add_remote("HDMI-1")
        check(window)


# -- by keys alone --------------------------------------------------------------------------------


@pytest.mark.parametrize("key", [Key.Key_Tab, Key.Key_Backtab], ids=lambda key: key.name)
def test_tab_comes_by_everything_and_round_again(window: MainWindow, key: Qt.Key) -> None:
    page = window.open_page
    page.show_findings(True)
    page.drawer.open_page("workshop")
    window.actions_by_name["next_finding"].trigger()
    page.matrix.right.view.setFocus()
    assert not unreached(window, key)


def test_f6_goes_from_pane_to_pane_and_round_again(window: MainWindow) -> None:
    page = window.open_page
    page.show_findings(True)
    page.matrix.right.view.setFocus()
    matrix = page.matrix
    assert walked(window, Key.Key_F6) == [
        matrix.right.view,
        page.findings.list,
        page.drawer.bar.toggle,
        page.tray.tiles[0],
        matrix.activities.view,
        matrix.left.view,
    ]


@pytest.mark.parametrize("name", NAMES)
def test_f6_leaves_each_page_of_the_drawer(window: MainWindow, name: str) -> None:
    window.open_page.drawer.open_page(name)
    assert window.open_page.matrix.right.view in walked(window, Key.Key_F6)
    window.open_page.drawer.open_page(name)
    assert not unreached(window)
