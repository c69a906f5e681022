"""Waiting until something is on screen: what people look at comes before what they may need."""

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

LONGEST_MS = 3000
"""Milliseconds waited for at most: a window that is covered or minimised is not painted."""


class FirstPaint(QObject):
    """Tells once that one of several widgets has been painted."""

    painted = Signal()

    def __init__(self, parent: QObject, *widgets: QWidget) -> None:
        """Watch the widgets until then."""
        super().__init__(parent)
        self._widgets = widgets
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let every event through."""
        if event.type() == QEvent.Type.Paint:
            for widget in self._widgets:
                widget.removeEventFilter(self)
            QTimer.singleShot(0, self.painted.emit)  # when this paint is done
        return False

    def wait(self) -> None:
        """Return when it is painted; keys and clicks made meanwhile come after that."""
        loop = QEventLoop()
        self.painted.connect(loop.quit)
        self.destroyed.connect(loop.quit)
        QTimer.singleShot(LONGEST_MS, loop, loop.quit)
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
