"""The program until it has painted: which modules it has imported by then, as a JSON list.

``frame`` looks when the window is painted, ``workshop`` when the matrix is.
"""

import json
import os
import sys

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from raci_desktop.__main__ import main

OURS = "raci_desktop"
LIBRARIES = ("sqlalchemy", "openpyxl", "reportlab", "asyncio", "logging.handlers", "secrets")
WATCHED = {"frame": "MainWindow", "workshop": "StageView"}


class Watch(QObject):
    """Ends the program with the first paint of a widget of one class, or of what is in it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._name in _classes(watched):
            ours = sorted(name for name in sys.modules if name.split(".")[0] == OURS)
            libraries = [name for name in LIBRARIES if name in sys.modules]
            os.write(1, json.dumps([*libraries, *ours]).encode())
            os._exit(0)
        return False


def _classes(watched: QObject) -> tuple[str, str]:
    return type(watched).__name__, type(watched.parent()).__name__


if __name__ == "__main__":
    watch, run_events = Watch(WATCHED[sys.argv[1]]), QApplication.exec

    def watched_events() -> int:
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(watch)
        return run_events()

    QApplication.exec = staticmethod(watched_events)
    sys.exit(main(sys.argv[2:]))
