"""How high the drawer's page is: dragged at its upper edge, or set by a button and keys."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from raci_desktop.ui.dialogs.parts import IconButton
from raci_desktop.ui.theme import ThemeHolder, colour

USUAL = 248
LEAST = 140
STEP = 24
EDGE = 6
_KEYS = {
    Qt.Key.Key_Up: STEP,
    Qt.Key.Key_Down: -STEP,
    Qt.Key.Key_PageUp: 4 * STEP,
    Qt.Key.Key_PageDown: -4 * STEP,
}


class Edge(QWidget):
    """The strip at the upper edge that is dragged; the height button does the same by keys."""

    dragged = Signal(int)
    """Px the page is to grow by, negative to shrink."""

    def __init__(self, theme: ThemeHolder, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._last: int | None = None
        self.setCursor(Qt.CursorShape.SizeVerCursor)
        self.setFixedHeight(EDGE)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._last = round(event.globalPosition().y())
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._last is not None:
            at = round(event.globalPosition().y())
            by, self._last = self._last - at, at
            self.dragged.emit(by)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._last = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.theme.colours
        painter = QPainter(self)
        pulled = self._last is not None
        value = colours.after if pulled or self.underMouse() else colours.line_strong
        painter.fillRect(0, 0, self.width(), 2 if pulled else 1, colour(value))
        painter.end()


class HeightButton(IconButton):
    """A press goes through low, middle and high; arrow keys go by small steps."""

    stepped = Signal(int)
    """Px the page is to grow by, negative to shrink."""

    def __init__(self, theme: ThemeHolder) -> None:
        super().__init__(theme, "move-vertical", "")

    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        by = _KEYS.get(Qt.Key(arg__1.key()))
        if by is None:
            super().keyPressEvent(arg__1)
        else:
            self.stepped.emit(by)


def next_height(height: int, most: int) -> int:
    """Return the next of three heights: low, usual, as high as may be; after that low again."""
    steps = sorted({LEAST, min(USUAL, most), max(LEAST, most)})
    return next((one for one in steps if one > height), steps[0])
