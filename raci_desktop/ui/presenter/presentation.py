"""One presentation: the wall, on the other screen when there is one, and then the remote."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QToolBar

from raci_desktop.ui.presenter.remote import RemoteStrip
from raci_desktop.ui.presenter.state import PresenterState
from raci_desktop.ui.presenter.timer import ClockReader
from raci_desktop.ui.presenter.wall import Wall

if TYPE_CHECKING:
    from raci_desktop.ui.main_window import MainWindow


class Presentation(QObject):
    """Runs until somebody ends it; the working window goes on all the while."""

    def __init__(self, window: "MainWindow", screens: Sequence[QScreen] | None = None) -> None:
        """Put the wall on a screen; ``screens`` are those there are."""
        super().__init__(window)
        self._window = window
        page = window.open_page
        self.state = PresenterState(page.bridge, page.state, window.settings, self)
        self.clock = ClockReader(getattr(page, "agenda_clock", None), self)
        self.wall = Wall(self.state, self.clock, window.theme.theme.high_contrast)
        own = window.screen()
        screen = wall_screen(own, screens or QGuiApplication.screens())
        self.remote: RemoteStrip | None = None
        if screen is not own:
            self._add_remote(screen.name())
        self.state.ended.connect(self.end)
        self.running = True
        self._show(screen)

    def _add_remote(self, name: str) -> None:
        self.remote = RemoteStrip(self.state, self.clock, self._window.theme, name)
        self._window.addToolBarBreak()
        self._window.addToolBar(Qt.ToolBarArea.TopToolBarArea, self.remote)

    def _show(self, screen: QScreen) -> None:
        self.wall.setGeometry(screen.geometry())
        self.wall.showFullScreen()
        self.raise_wall()

    def raise_wall(self) -> None:
        """Bring the wall to the front; with a remote the working window keeps the focus."""
        self.wall.raise_()
        if self.remote is None:
            self.wall.activateWindow()
            self.wall.setFocus()
        else:
            self._window.activateWindow()

    def end(self) -> None:
        """Take the wall and the remote away."""
        if not self.running:
            return
        self.running = False
        self.wall.close()
        self.wall.deleteLater()
        if self.remote is not None:
            self._remove(self.remote)
        self._window.activateWindow()
        self.deleteLater()

    def _remove(self, strip: QToolBar) -> None:
        self._window.removeToolBarBreak(strip)
        self._window.removeToolBar(strip)
        strip.deleteLater()


def wall_screen(own: QScreen, screens: Sequence[QScreen]) -> QScreen:
    """Return the screen for the wall: another one than the window's, the largest there is.

    Screens that show the same part of the desktop are mirrors of each other, so none is another.
    """
    others = [one for one in screens if one is not own and one.geometry() != own.geometry()]
    return max(others, key=_area, default=own)


def _area(screen: QScreen) -> int:
    size = screen.geometry().size()
    return size.width() * size.height()


def present(window: "MainWindow", running: Presentation | None) -> Presentation | None:
    """Begin to present, or bring the wall that is there to the front.

    None, and told, when there is nothing to present.
    """
    from raci_desktop.domain.translation import translate

    if running is not None and running.running:
        running.raise_wall()
        return running
    workshop = window.open_page.bridge.workshop
    if not workshop.activities or not workshop.roles:
        words = translate("Presenter", "There is nothing to present yet: add roles and activities.")
        window.open_page.say(words)
        return None
    return Presentation(window)
