"""The language is switched while a workshop is open: new words, the same session and view."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from raci_desktop.bootstrap import services
from raci_desktop.domain.edits import ReviseDetails
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.translation import use_translator
from raci_desktop.ui.application import Application
from raci_desktop.ui.dialogs.settings import SettingsDialog
from raci_desktop.ui.home.home import HomePage
from raci_desktop.ui.main_window import MainWindow
from raci_desktop.ui.rebuilding import rebuild, view_of
from raci_desktop.ui.recent_menu import RecentMenu
from raci_desktop.ui.settings import Settings
from raci_desktop.ui.toolbar import Toolbar
from tests.ui.window import opened_window, settle, take_style_sheet_off


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with opened_window(tmp_path) as window:
        yield window
    use_translator(None)


def speak_otherwise(window: MainWindow) -> None:
    """Show a window in a language in which every text stands in brackets."""
    use_translator(lambda _context, text: f"[{text}]")
    rebuild(window)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    settle()


def speak_english(window: MainWindow) -> None:
    use_translator(None)
    rebuild(window)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    settle()


def menu_titles(window: MainWindow) -> list[str]:
    return [action.text() for action in window.menuBar().actions()]


def look_around(window: MainWindow) -> None:
    """Change everything about the view that is to stay."""
    page, workshop = window.open_page, window.open_page.bridge.workshop
    page.state.set_zoom(130)
    page.state.set_locked(False)
    page.state.set_folded(frozenset({workshop.activities[-1].group}))
    window.actions_by_name["changed_only"].trigger()
    window.actions_by_name["type_across"].trigger()
    page.drawer.open_page("letters")
    shown = page.matrix.activities.view.activity_model
    rows = (shown.activity_at(row) for row in range(shown.rowCount()))
    row = next(one for one in rows if one is not None)
    ref = CellRef(page.state.right, row, workshop.roles[1].id)
    assert page.matrix.right.view.reveal(ref)
    settle()


def test_every_menu_and_action_speaks_the_new_language(window: MainWindow) -> None:
    english = menu_titles(window)
    old = window.actions_by_name["undo"]
    speak_otherwise(window)
    assert menu_titles(window) == [f"&[{title[1:]}]" for title in english]
    undo = window.actions_by_name["undo"]
    assert undo is not old
    assert undo.text() == "[&Undo]"
    assert len(window.findChildren(Toolbar)) == 1
    assert window.findChildren(Toolbar)[0].isVisible()
    assert window.open_page.tray.accessibleName() == "[Letters]"
    speak_english(window)
    assert menu_titles(window) == english
    assert window.actions_by_name["undo"].text() == "&Undo"
    assert window.open_page.tray.accessibleName() == "Letters"


def test_nothing_old_is_left(window: MainWindow) -> None:
    before = len(window.menuBar().findChildren(QMenu)), len(window.findChildren(RecentMenu))
    speak_otherwise(window)
    bar = window.menuBar()
    assert (len(bar.findChildren(QMenu)), len(window.findChildren(RecentMenu))) == before
    assert len(window.findChildren(QAction, "undo")) == 1
    assert len(window.findChildren(type(window.open_page))) == 1


def test_what_was_done_before_is_undone_after(window: MainWindow) -> None:
    session = window.open_page.bridge.session
    title = session.workshop.details.title
    window.open_page.bridge.execute(ReviseDetails("title", "Before the switch"))
    speak_otherwise(window)
    assert window.open_page.bridge.session is session
    window.open_page.bridge.execute(ReviseDetails("title", "After the switch"))
    window.actions_by_name["undo"].trigger()
    assert session.workshop.details.title == "Before the switch"
    speak_english(window)
    window.actions_by_name["undo"].trigger()
    assert session.workshop.details.title == title
    window.actions_by_name["redo"].trigger()
    assert session.workshop.details.title == "Before the switch"
    assert "Before the switch" in window.windowTitle()


def test_the_view_stays(window: MainWindow) -> None:
    look_around(window)
    view = view_of(window.open_page)
    assert view.current is not None
    assert (view.zoom, view.locked, view.changed_only, view.type_across) == (130, False, True, True)
    speak_otherwise(window)
    page, actions = window.open_page, window.actions_by_name
    assert view_of(page) == view
    assert (page.drawer.is_open, page.drawer.current) == (True, "letters")
    checked = ("changed_only", "type_across", "show_drawer", "show_findings")
    assert [actions[name].isChecked() for name in checked] == [True, True, True, True]
    assert not actions["toggle_lock"].isChecked()
    assert actions["zoom_reset"].iconText() == "130 %"


def test_a_closed_findings_panel_stays_closed(window: MainWindow) -> None:
    window.actions_by_name["show_findings"].trigger()
    assert not window.open_page.findings_shown
    speak_otherwise(window)
    assert not window.open_page.findings_shown
    assert not window.actions_by_name["show_findings"].isChecked()


def test_the_chosen_finding_stays(window: MainWindow) -> None:
    window.actions_by_name["next_finding"].trigger()
    chosen = window.open_page.state.finding
    assert chosen is not None
    speak_otherwise(window)
    still = window.open_page.state.finding
    assert still is not None
    assert still.key == chosen.key


def test_the_agenda_runs_on(window: MainWindow) -> None:
    clock = window.open_page.agenda_clock
    clock.go_by(1)
    clock.start()
    speak_otherwise(window)
    after = window.open_page.agenda_clock
    assert after is not clock
    assert (after.reading.number, after.reading.running, after.timing) == (2, True, True)


def test_the_settings_switch_every_window(window: MainWindow) -> None:
    page = window.open_page
    window.actions_by_name["settings"].trigger()
    dialog = window.findChild(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    for code, title in (("de", "Einstellungen"), ("en", "Settings")):
        dialog.language_box.setCurrentIndex(dialog.language_box.findData(code))
        dialog.language_box.activated.emit(0)
        settle()
        assert window.open_page is not page
        assert dialog.isVisible()
        assert dialog.heading.text() == title
        page = window.open_page


def test_the_home_page_is_made_anew(qtbot: QtBot, tmp_path: Path) -> None:
    application = Application(services(), Settings(tmp_path / "settings.ini"))
    window = application.open(None)
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), HomePage))
    try:
        speak_otherwise(window)
        home = window.centralWidget()
        assert isinstance(home, HomePage)
        assert home.accessibleName() == "[Home]"
        assert window.page is None
        assert not window.actions_by_name["undo"].isEnabled()
    finally:
        use_translator(None)
        window.close()
        take_style_sheet_off()
        QApplication.processEvents()
