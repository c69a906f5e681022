"""A child process: the program as it starts, which says when it has painted.

``frame`` waits for the first paint of the window, ``workshop`` for the first of the matrix, and
``edits`` until the workshop can be changed.
"""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QPaintEvent

from raci_desktop.__main__ import main
from raci_desktop.ui.main_window import MainWindow
from tests.benchmarks.bare_window import say_painted

if TYPE_CHECKING:
    from raci_desktop.application.session import WorkshopSession


class Watch(QObject):
    """Waits for a widget to be painted."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say it after this paint is on screen."""
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, say_painted)
        return False


def watch_frame() -> None:
    """Say it after the first paint of the window."""
    paint = MainWindow.paintEvent

    def watched(self: MainWindow, event: QPaintEvent) -> None:
        QTimer.singleShot(0, say_painted)  # before what the window itself begins then
        paint(self, event)

    MainWindow.paintEvent = watched


def watch_workshop() -> None:
    """Say it after the first paint of the stage on the right."""
    show = MainWindow.show_session

    def watched(self: MainWindow, session: "WorkshopSession") -> None:
        show(self, session)
        assert self.page is not None
        viewport = self.page.matrix.right.view.viewport()
        viewport.installEventFilter(Watch(viewport))

    MainWindow.show_session = watched


def watch_edits() -> None:
    """Say it when the document of the workshop shown is open."""
    refresh = MainWindow._refresh_actions

    def watched(self: MainWindow) -> None:
        refresh(self)
        if self.page is not None and not self.page.glanced:
            QTimer.singleShot(0, say_painted)

    MainWindow._refresh_actions = watched


WATCHES = {"frame": watch_frame, "workshop": watch_workshop, "edits": watch_edits}


if __name__ == "__main__":
    WATCHES[sys.argv[1]]()
    sys.exit(main(sys.argv[2:]))
