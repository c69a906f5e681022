"""The window: menus and toolbar around the home page or the page of one workshop.

It is on screen before anything else is imported; not even the enumerations of ``Qt`` are, which
PySide makes all at once when the name is first used.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from raci_desktop.domain.translation import translate
from raci_desktop.ui.settings import Settings
from raci_desktop.ui.theme import Theme, ThemeHolder, ThemeSetting

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import (
        QAction,
        QCloseEvent,
        QDragEnterEvent,
        QDropEvent,
        QPaintEvent,
        QResizeEvent,
    )

    from raci_desktop.application.glanced import GlancedSession
    from raci_desktop.application.ports import Services
    from raci_desktop.application.session import WorkshopSession
    from raci_desktop.ui.commands.all import PageCommands
    from raci_desktop.ui.files import FileFlows
    from raci_desktop.ui.home.keeper import IndexKeeper
    from raci_desktop.ui.presenter.presentation import Presentation
    from raci_desktop.ui.workshop_page import WorkshopPage

TITLE = "RACI Desktop"
LEAST = QSize(900, 560)
FIRST = QSize(1440, 900)
FRAME = QSize(8, 48)
"""Px a window manager's frame may take of the screen."""


class MainWindow(QMainWindow):
    """Starts bare, so that it is on screen at once; ``furnish`` brings the rest."""

    painted = Signal()
    """The window has been painted for the first time."""
    home_wanted = Signal()
    """The home page is wanted, in a window of its own."""
    session_wanted = Signal(object)
    """A session is to be shown in a window of its own."""
    settings_wanted = Signal()
    """The program's settings are wanted over this window."""
    closed = Signal()

    def __init__(self, services: "Services", settings: Settings, theme: ThemeHolder) -> None:
        """Show an empty frame in the theme's colours."""
        super().__init__()
        self.services = services
        self.settings = settings
        self.theme = theme
        self.page: WorkshopPage | None = None
        self.actions_by_name: dict[str, QAction] = {}
        self._commands: PageCommands | None = None
        self._files: FileFlows | None = None
        self._keeper: IndexKeeper | None = None
        self.presentation: Presentation | None = None
        self._painted = False
        self.setWindowTitle(TITLE)
        self.setMinimumSize(LEAST)
        self.resize(FIRST.boundedTo(self.screen().availableSize() - FRAME))
        self.setAcceptDrops(True)
        if settings.geometry:
            self.restoreGeometry(settings.geometry)

    def paintEvent(self, event: "QPaintEvent") -> None:
        """Tell once that the window is on screen."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.painted.emit)

    # -- furnishing -------------------------------------------------------------------------

    def furnish(self) -> None:
        """Build menus and toolbar; done once, after the first paint."""
        if not self.actions_by_name:
            self.equip()
            self.theme.changed.connect(self._retheme)

    def equip(self) -> None:
        """Build menus and toolbar in the language chosen; there must be none."""
        from raci_desktop.ui.actions import build_actions, enable_actions, fill_menus
        from raci_desktop.ui.handlers import plain_handlers, toggle_handlers
        from raci_desktop.ui.recent_menu import RecentMenu
        from raci_desktop.ui.toolbar import Toolbar

        self.actions_by_name = build_actions(self, plain_handlers(self), toggle_handlers(self))
        fill_menus(self.menuBar(), self.actions_by_name)
        RecentMenu(self).put_under(self.actions_by_name["open_file"])
        self._toolbar = Toolbar(self.actions_by_name, self)
        self.addToolBar(self._toolbar)
        self._toolbar.fit(self.width())
        enable_actions(self.actions_by_name, workshop_open=False)
        self._retheme(self.theme.theme)

    @property
    def files(self) -> "FileFlows":
        """The file flows of this window, made when the first is wanted."""
        if self._files is None:
            from raci_desktop.ui.files import FileFlows

            self._files = FileFlows(self, self.services, self.settings, self.theme, self._take)
        return self._files

    def _retheme(self, theme: Theme) -> None:
        from raci_desktop.ui.actions import paint_icons

        begun = self.centralWidget() is not None  # until then no menu is opened
        paint_icons(self.actions_by_name, theme, None if begun else self._toolbar.actions())
        self._toolbar.set_theme(theme)
        for name in ("system", "light", "dark"):
            self.actions_by_name[f"theme_{name}"].setChecked(self.theme.setting == name)

    def resizeEvent(self, event: "QResizeEvent") -> None:
        """Let the toolbar leave out words where there is no room for them."""
        super().resizeEvent(event)
        if self.actions_by_name:
            self._toolbar.fit(self.width())

    # -- pages ------------------------------------------------------------------------------

    def show_home(self) -> None:
        """Show the home page."""
        from raci_desktop.ui.home.flows import HomeFlows
        from raci_desktop.ui.home.home import HomePage

        self.furnish()
        self._leave_page()
        index = self.services.recent_index()
        home = HomePage(self.settings, index, self.services.glance, self.theme)
        HomeFlows(self, home)
        self.setCentralWidget(home)
        self._retheme(self.theme.theme)

    # -- files dropped on the window ----------------------------------------------------------

    def dragEnterEvent(self, event: "QDragEnterEvent") -> None:
        """Take workshops and sheets from the file manager."""
        from raci_desktop.ui.dropped_files import dropped_files

        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: "QDropEvent") -> None:
        """Open or import what was dropped, once the file manager has its pointer back."""
        from raci_desktop.ui.dropped_files import dropped_files

        paths = dropped_files(event.mimeData())
        event.acceptProposedAction()
        bridge = self.page.bridge if self.page else None
        QTimer.singleShot(0, partial(self.files.take_dropped, paths, bridge))

    def _leave_page(self) -> None:
        """Forget the page of a workshop that was shown from a glance and could not be opened."""
        from raci_desktop.ui.actions import enable_actions

        if self.page is None:
            return
        self.page.bridge.deleteLater()
        self.page = self._commands = self._keeper = None
        self._toolbar.hide()
        enable_actions(self.actions_by_name, workshop_open=False)
        self.setWindowTitle(TITLE)

    def glance_at(self, path: "Path") -> bool:
        """Show at once what a workshop says, before it is opened; False when that cannot be."""
        from raci_desktop.application.glanced import GlancedSession

        workshop = self.services.glance(path)
        if workshop is None:
            return False
        self.show_session(GlancedSession(path.resolve(), workshop))
        return True

    def show_session(self, session: "WorkshopSession | GlancedSession") -> None:
        """Show an open workshop in this window."""
        from raci_desktop.ui.actions import enable_actions
        from raci_desktop.ui.session_bridge import SessionBridge
        from raci_desktop.ui.view_memory import recall_view
        from raci_desktop.ui.workshop_page import WorkshopPage

        self.furnish()
        self._leave_page()
        bridge = SessionBridge(session, self)
        self.page = WorkshopPage(bridge, self.theme)
        self.page.state.name_roles(self.settings.names_on_findings)
        recall_view(self.settings, self.page)
        self.setCentralWidget(self.page)
        self.page.completed.connect(self._connect_rest)
        enable_actions(self.actions_by_name, workshop_open=True)
        self._toolbar.show()
        bridge.changed.connect(self._refresh_actions)
        bridge.saved_changed.connect(self._refresh_actions)
        self.page.state.zoom_changed.connect(self._refresh_actions)
        self.page.state.stages_changed.connect(self._refresh_actions)
        self.page.comparing.changed.connect(self._refresh_actions)
        self._refresh_actions()
        self.page.matrix.right.view.setFocus()
        if session.warning:
            self.page.say(session.warning)

    def _take(self, session: "WorkshopSession") -> None:
        """Show a session here when nothing is open here, else in a window of its own."""
        page = self.page
        if page is None:
            self.show_session(session)
        elif not page.glanced:
            self.session_wanted.emit(session)
        elif session.workshop == page.bridge.workshop:
            page.bridge.go_on_in(session)
            self.tell(session.warning)
        else:  # another program has changed the file since the glance
            self.show_session(session)

    def _refresh_actions(self) -> None:
        from raci_desktop.ui.compare_actions import refresh_compare_actions

        page, actions = self.page, self.actions_by_name
        if page is None:
            return
        session = page.bridge.shown
        undo, redo = session.undo_step, session.redo_step
        actions["undo"].setEnabled(undo is not None)
        actions["redo"].setEnabled(redo is not None)
        actions["undo"].setToolTip(_undo_words(undo.label if undo else ""))
        actions["redo"].setToolTip(_redo_words(redo.label if redo else ""))
        actions["zoom_reset"].setIconText(f"{page.state.zoom} %")
        actions["toggle_lock"].setChecked(page.state.locked)
        actions["show_findings"].setChecked(page.findings_shown)
        refresh_compare_actions(actions, page)
        self._retitle()

    def _retitle(self) -> None:
        if self.page is None:
            return
        details = self.page.bridge.workshop.details
        name = details.title or self.page.bridge.shown.path.stem
        parts = [name, details.organisation] if details.organisation else [name]
        self.setWindowTitle(" — ".join([*parts, TITLE]))
        self.setWindowFilePath(str(self.page.bridge.shown.path))

    # -- what the actions do ----------------------------------------------------------------

    @property
    def open_page(self) -> "WorkshopPage":
        """The page of the open workshop; only for actions that need one."""
        assert self.page is not None
        return self.page

    @property
    def commands(self) -> "PageCommands":
        """The commands of the open page; only for actions that need one."""
        if self._commands is None:
            from raci_desktop.ui.commands.all import PageCommands

            self._commands = PageCommands(self.open_page, self.services)
        return self._commands

    def _connect_rest(self) -> None:
        """Let the page itself call commands, which its menus and the card of the empty one do."""
        from raci_desktop.ui.drawer.remembering import remember_drawer
        from raci_desktop.ui.home.keeper import IndexKeeper

        self._retheme(self.theme.theme)
        page, commands = self.open_page, self.commands
        self._keeper = IndexKeeper(self.services.recent_index(), page.bridge, page.bridge)
        remember_drawer(page.drawer, self.settings, self.actions_by_name["show_drawer"])
        empty = page.empty
        empty.add_roles.connect(commands.roles.add_role)
        empty.add_activities.connect(commands.activities.add_activity)
        empty.import_sheet.connect(self.import_sheet)

    def import_sheet(self) -> None:
        """Import a sheet into the open workshop, or into a new one."""
        self.files.import_sheet(self.page.bridge if self.page else None)

    def tell(self, text: str) -> None:
        """Tell one sentence on the status bar, when there is something to tell."""
        if text and self.page is not None:
            self.page.say(text)

    def choose_theme(self, setting: ThemeSetting) -> None:
        """Choose the appearance, now and for the next start."""
        self.settings.theme = setting
        self.theme.set_setting(setting)
        self._retheme(self.theme.theme)

    def closeEvent(self, event: "QCloseEvent") -> None:
        """Remember the place of the window; ask before giving up what could not be saved."""
        from raci_desktop.application.outcome import Saving
        from raci_desktop.ui.view_memory import keep_view

        self.settings.geometry = self.saveGeometry()
        if self.page is not None:
            self.page.finish_typing()
            session = self.page.bridge.shown
            unsaved = session.saved.saving is Saving.NOT_SAVED
            if unsaved and session.retry().saving is Saving.NOT_SAVED and not self._give_up():
                event.ignore()
                return
            if self.presentation is not None and self.presentation.running:
                self.presentation.end()
            if self._keeper is not None:
                self._keeper.keep()
            keep_view(self.settings, self.page)
            session.close()
        self.closed.emit()
        super().closeEvent(event)

    def _give_up(self) -> bool:
        from raci_desktop.ui.dialogs.asking import confirm

        return confirm(
            self,
            self.theme,
            translate("MainWindow", "Close without saving?"),
            translate(
                "MainWindow",
                "The last changes could not be written to disk. Save As keeps them elsewhere.",
            ),
            accept=translate("MainWindow", "Close and lose them"),
        )


def _undo_words(step: str) -> str:
    if not step:
        return translate("MainWindow", "Nothing to undo")
    return translate("MainWindow", "Undo {step}").format(step=step)


def _redo_words(step: str) -> str:
    if not step:
        return translate("MainWindow", "Nothing to redo")
    return translate("MainWindow", "Redo {step}").format(step=step)
