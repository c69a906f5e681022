"""Where the keyboard goes when it is given to a page as a whole."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget


class _HandOn(QObject):
    """Hands the keyboard on to a part of a page."""

    def __init__(self, page: QWidget, part: QWidget) -> None:
        super().__init__(page)
        self._part = part

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            self._part.setFocus(event.reason())
        return super().eventFilter(watched, event)


def hand_focus_on(page: QWidget, part: QWidget) -> None:
    """Let a page hand the keyboard on to a part of it.

    A focus proxy would do the same, but Tab then passes over what stands before the part.
    """
    page.installEventFilter(_HandOn(page, part))
