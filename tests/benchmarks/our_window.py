"""A child process: the program as it starts, which says when it has painted.

``frame`` waits for the first paint of the window, ``workshop`` for the first of the matrix, and
``edits`` until the workshop can be changed. Qt is imported when the program itself imports it,
for what it does before that counts too.
"""

import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from raci_desktop.__main__ import main
from raci_desktop.cli import window as checks
from tests.benchmarks.saying import say_painted

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from raci_desktop.application.glanced import GlancedSession
    from raci_desktop.application.session import WorkshopSession
    from raci_desktop.ui.main_window import MainWindow
    from raci_desktop.ui.matrix.pane import StageColumn


def watch_frame() -> None:
    """Say it after the first paint of the window."""
    from PySide6.QtCore import QTimer

    from raci_desktop.ui.main_window import MainWindow

    paint = MainWindow.paintEvent

    def watched(self: "MainWindow", event: "QPaintEvent") -> None:
        QTimer.singleShot(0, say_painted)  # before what the window itself begins then
        paint(self, event)

    MainWindow.paintEvent = watched


def watch_workshop() -> None:
    """Say it when all stages on show have been painted: two, for the window is wide enough."""
    from PySide6.QtCore import QTimer

    from raci_desktop.ui.main_window import MainWindow

    show = MainWindow.show_session

    def watched(self: "MainWindow", session: "WorkshopSession | GlancedSession") -> None:
        show(self, session)
        matrix = self.open_page.matrix
        missing = {matrix.left, matrix.right}
        for column in (matrix.left, matrix.right):
            column.view.cells.paint = partial(painted, column, column.view.cells.paint, missing)

    def painted(
        column: "StageColumn",
        paint: Callable[["QPaintEvent"], None],
        missing: set["StageColumn"],
        event: "QPaintEvent",
    ) -> None:
        paint(event)
        missing.discard(column)
        if not missing:
            QTimer.singleShot(0, say_painted)

    MainWindow.show_session = watched


def watch_edits() -> None:
    """Say it when the document of the workshop shown is open."""
    from PySide6.QtCore import QTimer

    from raci_desktop.ui.main_window import MainWindow

    refresh = MainWindow._refresh_actions

    def watched(self: "MainWindow") -> None:
        refresh(self)
        if self.page is not None and not self.page.glanced:
            QTimer.singleShot(0, say_painted)

    MainWindow._refresh_actions = watched


WATCHES = {"frame": watch_frame, "workshop": watch_workshop, "edits": watch_edits}


def watch_from_the_start(watch: Callable[[], None]) -> None:
    """Begin to watch as soon as the program goes on to its window."""
    check = checks.check_display

    def checked() -> None:
        check()
        watch()

    checks.check_display = checked


if __name__ == "__main__":
    watch_from_the_start(WATCHES[sys.argv[1]])
    sys.exit(main(sys.argv[2:]))
