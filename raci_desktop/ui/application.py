"""Running the window: the Qt application, its theme, and one window per workshop."""

import gc
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from raci_desktop.ui.errors import UnexpectedErrors
from raci_desktop.ui.main_window import TITLE, MainWindow
from raci_desktop.ui.settings import Settings
from raci_desktop.ui.theme import Theme, ThemeHolder, palette

if TYPE_CHECKING:
    from raci_desktop.application.ports import Services
    from raci_desktop.application.session import WorkshopSession
    from raci_desktop.ui.i18n import Language


class Application:
    """Keeps the windows, and dresses all of them in one theme."""

    def __init__(self, services: "Services", settings: Settings | None = None) -> None:
        """Wait for ``open``; a QApplication must exist."""
        self.services = services
        self.settings = settings or Settings()
        self.theme = ThemeHolder(self.settings.theme)
        self.windows: list[MainWindow] = []
        self._language: Language | None = None
        self._dressed: Theme | None = None
        self._qt().setPalette(palette(self.theme.first))
        self.theme.changed.connect(self._dress)

    def open(self, path: Path | None) -> MainWindow:
        """Open a window on a workshop, or on the home page; it fills after its first paint."""
        window = self._window()
        window.painted.connect(partial(self._fill, window, path))
        window.show()
        return window

    @property
    def language(self) -> "Language":
        """What language everything is shown in; made when first asked, English until then."""
        if self._language is None:
            from raci_desktop.ui.i18n import Language

            self._language = Language()
        return self._language

    def _window(self) -> MainWindow:
        window = MainWindow(self.services, self.settings, self.theme)
        window.session_wanted.connect(self._show_session)
        window.home_wanted.connect(partial(self.open, None))
        window.settings_wanted.connect(partial(self._show_settings, window))
        window.closed.connect(partial(self._forget, window))
        self.windows.append(window)
        return window

    def _fill(self, window: MainWindow, path: Path | None) -> None:
        self._dress(self.theme.theme)
        self._speak(window)
        if path is None:
            window.show_home()
        else:
            if window.glance_at(path):
                window.open_page.first_paint.wait()
            self._open(window, path)

    def _open(self, window: MainWindow, path: Path) -> None:
        """Open a workshop, or leave the home page; unless the window was closed meanwhile."""
        if window not in self.windows:
            return
        opened = False
        try:
            opened = window.files.open_path(path)
        finally:
            if not opened:
                window.show_home()

    def _speak(self, window: MainWindow) -> None:
        """Show everything in the language of the settings; without its file in English."""
        if self._language is None:
            from raci_desktop.ui.preferences import begin_language

            begin_language(self, window)

    def _show_session(self, session: "WorkshopSession") -> None:
        window = self._window()
        window.painted.connect(partial(window.show_session, session))
        window.show()

    def _show_settings(self, window: MainWindow) -> None:
        from raci_desktop.ui.preferences import show_settings

        show_settings(self, window)

    def _forget(self, window: MainWindow) -> None:
        if window in self.windows:
            self.windows.remove(window)
            window.deleteLater()

    def _dress(self, theme: Theme) -> None:
        """Give every widget the palette, the font and the style sheet of a theme."""
        if theme is self._dressed:
            return
        from raci_desktop.ui.fonts import app_font
        from raci_desktop.ui.icons import app_icon
        from raci_desktop.ui.stylesheet import stylesheet

        self._dressed = theme
        qt = self._qt()
        qt.setPalette(palette(theme))
        qt.setFont(app_font())
        qt.setStyleSheet(stylesheet(theme))
        qt.setWindowIcon(app_icon())

    def _qt(self) -> QApplication:
        qt = QApplication.instance()
        assert isinstance(qt, QApplication)
        return qt


def make_qt(argv: Sequence[str]) -> QApplication:
    """Return the one QApplication, in the style all platforms share."""
    QApplication.setApplicationName(TITLE)
    QApplication.setDesktopFileName("raci-desktop")
    # As an option: setStyle would hand the style back, and PySide learn all about styles for it.
    return QApplication([*(argv[:1] or ["raci-desktop"]), "-style", "Fusion"])


def run(argv: Sequence[str], services: "Services") -> int:
    """Open the window, on a workshop when ``argv`` names one, and stay until all are closed."""
    qt = make_qt(sys.argv[:1])
    application = Application(services)
    UnexpectedErrors(application.theme, qt)
    window = application.open(Path(argv[0]) if argv else None)
    window.painted.connect(_collect_from_now_on)
    return qt.exec()


def _collect_from_now_on() -> None:
    """Look for garbage again, but never among what the start has made: it stays to the end."""
    gc.freeze()
    gc.enable()
