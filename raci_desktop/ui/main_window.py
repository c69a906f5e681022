"""The window: menus and toolbar around the home page or the page of one workshop."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QSizePolicy, QToolBar, QWidget

from raci_desktop.ui.settings import Settings
from raci_desktop.ui.theme import Theme, ThemeHolder, ThemeSetting
from raci_desktop.ui.tokens import MEASURES

if TYPE_CHECKING:
    from raci_desktop.application.ports import ExportRequest, Services
    from raci_desktop.application.session import WorkshopSession
    from raci_desktop.ui.files import FileFlows
    from raci_desktop.ui.matrix_commands import MatrixCommands
    from raci_desktop.ui.workshop_page import WorkshopPage

TITLE = "RACI Desktop"
LEAST = QSize(900, 560)
FIRST = QSize(1440, 900)


class MainWindow(QMainWindow):
    """Starts bare, so that it is on screen at once; ``furnish`` brings the rest."""

    painted = Signal()
    """The window has been painted for the first time."""
    session_wanted = Signal(object)
    """A session is to be shown in a window of its own."""
    closed = Signal()

    def __init__(self, services: "Services", settings: Settings, theme: ThemeHolder) -> None:
        """Show an empty frame in the theme's colours."""
        super().__init__()
        self.services = services
        self.settings = settings
        self.theme = theme
        self.page: WorkshopPage | None = None
        self.actions_by_name: dict[str, QAction] = {}
        self._commands: MatrixCommands | None = None
        self._files: FileFlows | None = None
        self._painted = False
        self.setWindowTitle(TITLE)
        self.setMinimumSize(LEAST)
        self.resize(FIRST)
        if settings.geometry:
            self.restoreGeometry(settings.geometry)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the window is on screen."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.painted.emit)

    # -- furnishing -------------------------------------------------------------------------

    def furnish(self) -> None:
        """Build menus and toolbar; done once, after the first paint."""
        if self.actions_by_name:
            return
        from raci_desktop.ui.actions import build_actions, enable_actions, fill_menus
        from raci_desktop.ui.files import FileFlows

        self._files = FileFlows(self, self.services, self.settings, self.theme, self._take)
        self.actions_by_name = build_actions(self, self._handlers())
        fill_menus(self.menuBar(), self.actions_by_name)
        self._fill_toolbar()
        enable_actions(self.actions_by_name, workshop_open=False)
        self.theme.changed.connect(self._retheme)
        self._retheme(self.theme.theme)

    @property
    def files(self) -> "FileFlows":
        """The file flows of this window; furnishes it when need be."""
        self.furnish()
        assert self._files is not None
        return self._files

    def _fill_toolbar(self) -> None:
        bar = QToolBar("Tools", self)
        bar.setMovable(False)
        bar.setFixedHeight(MEASURES.toolbar)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        actions = self.actions_by_name
        for name in ("undo", "redo", "|", "zoom_out", "zoom_reset", "zoom_in", "|"):
            bar.addSeparator() if name == "|" else bar.addAction(actions[name])
        for name in ("changed_only", "type_across", "add_role", "add_activity"):
            bar.addAction(actions[name])
            self._with_words(bar, actions[name])
        space = QWidget(bar)
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(space)
        for name in ("import_sheet", "export_workbook", "export_handout"):
            bar.addAction(actions[name])
            self._with_words(bar, actions[name])
        bar.widgetForAction(actions["export_handout"]).setProperty("primary", True)
        self.addToolBar(bar)
        self._toolbar = bar

    def _with_words(self, bar: QToolBar, action: QAction) -> None:
        button = bar.widgetForAction(action)
        button.setProperty("toolButtonStyle", Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        action.setIconText(action.text().replace("&", "").rstrip("…"))

    def _retheme(self, theme: Theme) -> None:
        from raci_desktop.ui.actions import paint_icons

        paint_icons(self.actions_by_name, theme)
        for name in ("system", "light", "dark"):
            self.actions_by_name[f"theme_{name}"].setChecked(self.theme.setting == name)

    # -- pages ------------------------------------------------------------------------------

    def show_home(self) -> None:
        """Show the home page."""
        from raci_desktop.ui.home.home import HomePage

        self.furnish()
        home = HomePage(self.settings, self.theme)
        home.open_sample.connect(self.files.open_sample)
        home.new_blank.connect(self.files.new_blank)
        home.import_sheet.connect(self._import)
        home.open_file.connect(self._open_some)
        self.setCentralWidget(home)

    def _open_some(self, path: Path | None) -> None:
        if path is None:
            self.files.open_file()
        else:
            self.files.open_path(path)

    def show_session(self, session: "WorkshopSession") -> None:
        """Show an open workshop in this window."""
        from raci_desktop.ui.actions import enable_actions
        from raci_desktop.ui.matrix_commands import MatrixCommands
        from raci_desktop.ui.session_bridge import SessionBridge
        from raci_desktop.ui.workshop_page import WorkshopPage

        self.furnish()
        bridge = SessionBridge(session, self)
        self.page = WorkshopPage(bridge, self.theme)
        self._commands = MatrixCommands(self.page)
        self.setCentralWidget(self.page)
        enable_actions(self.actions_by_name, workshop_open=True)
        bridge.changed.connect(self._refresh_actions)
        bridge.saved_changed.connect(self._retitle)
        self.page.state.zoom_changed.connect(self._refresh_actions)
        self.page.state.stages_changed.connect(self._refresh_actions)
        self._refresh_actions()
        self.page.matrix.right.view.setFocus()

    def _take(self, session: "WorkshopSession") -> None:
        """Show a session here when nothing is open here, else in a window of its own."""
        if self.page is None:
            self.show_session(session)
        else:
            self.session_wanted.emit(session)

    def _refresh_actions(self) -> None:
        page, actions = self.page, self.actions_by_name
        if page is None:
            return
        session = page.bridge.session
        undo, redo = session.undo_step, session.redo_step
        actions["undo"].setEnabled(undo is not None)
        actions["redo"].setEnabled(redo is not None)
        actions["undo"].setToolTip(f"Undo {undo.label}" if undo else "Nothing to undo")
        actions["redo"].setToolTip(f"Redo {redo.label}" if redo else "Nothing to redo")
        actions["zoom_reset"].setIconText(f"{page.state.zoom} %")
        actions["toggle_lock"].setChecked(page.state.locked)
        actions["show_findings"].setChecked(not page.findings.isHidden())
        self._retitle()

    def _retitle(self) -> None:
        if self.page is None:
            return
        details = self.page.bridge.workshop.details
        name = details.title or self.page.bridge.session.path.stem
        parts = [name, details.organisation] if details.organisation else [name]
        self.setWindowTitle(" — ".join([*parts, TITLE]))
        self.setWindowFilePath(str(self.page.bridge.session.path))

    # -- what the actions do ----------------------------------------------------------------

    def _handlers(self) -> dict[str, Callable[..., object]]:
        return {
            **self._window_handlers(),
            **self._page_handlers(),
            **self._command_handlers(),
        }

    def _window_handlers(self) -> dict[str, Callable[..., object]]:
        return {
            "new_blank": lambda: self.files.new_blank(),
            "open_sample": lambda: self.files.open_sample(),
            "open_file": lambda: self.files.open_file(),
            "save_as": lambda: self.files.save_as(self._open_page().bridge),
            "import_sheet": self._import,
            "export_workbook": lambda: self._tell(self.files.export_workbook(self._request())),
            "export_handout": lambda: self._tell(self.files.export_handout(self._request())),
            "close_window": self.close,
            "theme_system": lambda _=False: self._choose_theme("system"),
            "theme_light": lambda _=False: self._choose_theme("light"),
            "theme_dark": lambda _=False: self._choose_theme("dark"),
            "about": self._about,
        }

    def _page_handlers(self) -> dict[str, Callable[..., object]]:
        page = self._open_page
        return {
            "undo": lambda: page().undo(),
            "redo": lambda: page().redo(),
            "type_across": lambda on: page().set_type_across(on),
            "zoom_in": lambda: page().state.step_zoom(1),
            "zoom_out": lambda: page().state.step_zoom(-1),
            "zoom_reset": lambda: page().state.set_zoom(100),
            "changed_only": lambda on: page().state.set_changed_only(on),
            "show_findings": lambda on: page().show_findings(on),
            "next_finding": lambda: page().findings.next_finding(1),
            "previous_finding": lambda: page().findings.next_finding(-1),
            "next_pane": lambda: page().next_pane(),
            "toggle_lock": lambda on: page().state.set_locked(on),
            "show_drawer": lambda on: page().drawer.set_open(on),
        }

    def _command_handlers(self) -> dict[str, Callable[..., object]]:
        def commands() -> "MatrixCommands":
            assert self._commands is not None
            return self._commands

        return {
            "add_role": lambda: commands().add_role(),
            "add_activity": lambda: commands().add_activity(),
            "role_details": lambda: commands().role_details(),
            "activity_details": lambda: commands().activity_details(),
            "edit_note": lambda: commands().edit_note(),
            "activity_up": lambda: commands().shift_activity(-1),
            "activity_down": lambda: commands().shift_activity(1),
            "role_left": lambda: commands().shift_role(-1),
            "role_right": lambda: commands().shift_role(1),
            "remove_activity": lambda: commands().remove_activity(),
            "remove_role": lambda: commands().remove_role(),
            "add_stage": lambda: commands().add_stage(),
            "rename_stage": lambda: commands().rename_stage(),
            "begin_stage": lambda: commands().begin_stage(),
            "remove_stage": lambda: commands().remove_stage(),
            "workshop_details": lambda: commands().workshop_details(),
        }

    def _open_page(self) -> "WorkshopPage":
        assert self.page is not None
        return self.page

    def _import(self) -> None:
        self.files.import_sheet(self.page.bridge if self.page else None)

    def _request(self) -> "ExportRequest":
        from raci_desktop.application.ports import ExportRequest

        page = self._open_page()
        before, after = page.state.left, page.state.right
        if before == after:
            before, after = page.bridge.workshop.first.id, page.bridge.workshop.last.id
        return ExportRequest(page.bridge.workshop, page.bridge.findings.all, before, after)

    def _tell(self, text: str) -> None:
        if text and self.page is not None:
            self.page.say(text)

    def _choose_theme(self, setting: ThemeSetting) -> None:
        self.settings.theme = setting
        self.theme.set_setting(setting)
        self._retheme(self.theme.theme)

    def _about(self) -> None:
        from raci_desktop import __version__

        self.files.tell(
            f"RACI Desktop {__version__}",
            "See where accountability sits, and agree where it should. "
            "Files stay on this computer.",
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the place of the window; ask before giving up what could not be saved."""
        from raci_desktop.application.outcome import Saving

        self.settings.geometry = self.saveGeometry()
        if self.page is not None:
            session = self.page.bridge.session
            unsaved = session.saved.saving is Saving.NOT_SAVED
            if unsaved and session.retry().saving is Saving.NOT_SAVED and not self._give_up():
                event.ignore()
                return
            session.close()
        self.closed.emit()
        super().closeEvent(event)

    def _give_up(self) -> bool:
        from raci_desktop.ui.dialogs.asking import confirm

        return confirm(
            self,
            self.theme,
            "Close without saving?",
            "The last changes could not be written to disk. Save As keeps them elsewhere.",
            accept="Close and lose them",
        )
