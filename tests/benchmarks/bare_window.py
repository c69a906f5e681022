"""A child process: a bare main window that says so once it is painted."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from tests.benchmarks.saying import say_painted

WIDTH, HEIGHT = 1440, 900


class BareWindow(QMainWindow):
    """Nothing but a frame."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say it after this paint is on screen."""
        super().paintEvent(event)
        QTimer.singleShot(0, say_painted)


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    window = BareWindow()
    window.resize(WIDTH, HEIGHT)
    window.show()
    application.exec()
