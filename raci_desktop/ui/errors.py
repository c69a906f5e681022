"""Errors nobody foresaw, in the window: written to the log, told once, and the work goes on.

An edit is on disk before it is shown, so nothing that was shown as saved is at risk.
"""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from raci_desktop.domain.translation import translate

if TYPE_CHECKING:
    from types import TracebackType

    from raci_desktop.ui.theme import ThemeHolder


class UnexpectedErrors(QObject):
    """Stands behind ``sys.excepthook`` from before the first window is filled.

    What it needs to tell is imported when there is something to tell.
    """

    def __init__(self, theme: "ThemeHolder", parent: QObject) -> None:
        """Take over at once; Python's own hook still prints to the terminal."""
        super().__init__(parent)
        self._theme = theme
        self._telling = False
        self._former = sys.excepthook
        sys.excepthook = self._caught

    def _caught(
        self, kind: type[BaseException], error: BaseException, trace: "TracebackType | None"
    ) -> None:
        self._former(kind, error, trace)
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        from raci_desktop.logs import record_unexpected

        path = record_unexpected(error)
        if not self._telling:
            self._telling = True
            QTimer.singleShot(0, lambda: self._tell(str(path) if path else ""))

    def _tell(self, path: str) -> None:
        from raci_desktop.ui.dialogs.asking import message

        message(
            QApplication.activeWindow(),
            self._theme,
            translate("Errors", "Something went wrong"),
            _words(path),
        )
        self._telling = False


def _words(path: str) -> str:
    words = translate(
        "Errors", "The last action was not completed; everything shown as saved is on disk."
    )
    if not path:
        return words
    where = translate("Errors", "What the developers need, none of your text in it, is in {path}.")
    return f"{words} {where.format(path=path)}"
