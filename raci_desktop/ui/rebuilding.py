"""Making a window anew in another language, over the same open session and with the same view.

Widgets take their words when they are made, so those that are there are replaced. The document
is not touched: it stays open, and what was done can be undone as before.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from raci_desktop.application.outcome import Saving
from raci_desktop.application.session import WorkshopSession
from raci_desktop.ui.home.home import HomePage
from raci_desktop.ui.recent_menu import RecentMenu
from raci_desktop.ui.toolbar import Toolbar

if TYPE_CHECKING:
    from raci_desktop.domain.ids import StageId
    from raci_desktop.domain.matrix import CellRef
    from raci_desktop.ui.agenda_clock import AgendaClock
    from raci_desktop.ui.drawer.drawer import Drawer
    from raci_desktop.ui.main_window import MainWindow
    from raci_desktop.ui.view_state import Armed, ViewState
    from raci_desktop.ui.workshop_page import WorkshopPage


@dataclass(frozen=True, slots=True)
class View:
    """What a page was looking at: its stages, zoom, rows, cursor, and the chosen finding."""

    left: "StageId"
    right: "StageId"
    locked: bool
    zoom: int
    folded: frozenset[str]
    changed_only: bool
    current: "CellRef | None"
    armed: "Armed | None"
    finding: str
    """The key of the chosen finding, "" for none."""
    type_across: bool
    findings_wanted: bool
    findings_shown: bool


def rebuild(window: "MainWindow") -> None:
    """Show a window in the language chosen now; one that is not furnished yet needs nothing."""
    if not window.actions_by_name:
        return
    presenting = window.presentation is not None and window.presentation.running
    if window.presentation is not None and presenting:
        window.presentation.end()
    _strip(window)
    window.equip()
    if window.page is not None:
        _show_page_anew(window, window.page)
    elif isinstance(window.centralWidget(), HomePage):
        window.show_home()
    if presenting:
        window.actions_by_name["present"].trigger()


def _strip(window: "MainWindow") -> None:
    """Take menus, toolbar and actions away."""
    bar = window.menuBar()
    menus = [action.menu() for action in bar.actions()]  # the bar has one of its own besides
    for menu in (*menus, *window.findChildren(RecentMenu)):
        if isinstance(menu, QMenu):
            menu.deleteLater()
    bar.clear()
    for toolbar in window.findChildren(Toolbar):
        window.removeToolBar(toolbar)
        toolbar.deleteLater()
    for action in window.actions_by_name.values():
        action.deleteLater()
    window.actions_by_name = {}


def _show_page_anew(window: "MainWindow", old: "WorkshopPage") -> None:
    session, view = old.bridge.shown, view_of(old)
    rest = None if old.glanced else (old.drawer, old.agenda_clock)
    if isinstance(session, WorkshopSession):
        session.analyse_anew()
    window.show_session(session)
    page = window.open_page
    give_view(page, view)
    checks = {
        "changed_only": view.changed_only,
        "type_across": view.type_across,
        "show_findings": view.findings_shown,
    }
    for name, on in checks.items():
        window.actions_by_name[name].setChecked(on)
    if rest is not None:
        _go_on(page, *rest)
    if session.saved.saving is Saving.NOT_SAVED:
        page.bridge.retry()  # and again, until it is on disk


def view_of(page: "WorkshopPage") -> View:
    """Return what a page is looking at."""
    state = page.state
    return View(
        state.left,
        state.right,
        state.locked,
        state.zoom,
        state.folded,
        state.changed_only,
        state.current,
        state.armed,
        state.finding.key if state.finding else "",
        page.matrix.right.view.type_across,
        page.findings_wanted,
        page.findings_shown,
    )


def give_view(page: "WorkshopPage", view: View) -> None:
    """Let a page look at what another one of the same workshop looked at."""
    _give_state(page.state, view)
    page.set_type_across(view.type_across)
    if view.findings_shown or not view.findings_wanted:
        page.show_findings(view.findings_shown)
    if view.current is not None:
        table = page.matrix.view_of(view.current)
        if table is None or not table.reveal(view.current):
            page.state.set_current(view.current)
    if view.finding:
        page.state.choose_finding(page.bridge.findings.by_key.get(view.finding))


def _give_state(state: "ViewState", view: View) -> None:
    state.show(view.left, view.right)
    state.set_locked(view.locked)
    state.set_zoom(view.zoom)
    state.set_folded(view.folded)
    state.set_changed_only(view.changed_only)
    state.arm(view.armed)


def _go_on(page: "WorkshopPage", drawer: "Drawer", clock: "AgendaClock") -> None:
    """Let the agenda run on, and open the drawer where it was open."""
    page.agenda_clock.go_on_from(clock)
    if drawer.is_open:
        page.drawer.show_page(drawer.current)
