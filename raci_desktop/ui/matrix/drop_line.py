"""The line that shows between which rows or columns a drop would land."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from raci_desktop.ui.theme import Theme, colour

THICKNESS = 3
DOT = 9
"""Px across the ring at the beginning of the line, which is also how thick the widget is."""


class DropLine(QWidget):
    """Floats over the matrix and lets every event through."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        """Stay hidden until something is dragged."""
        super().__init__(parent)
        self.theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.hide()

    def lie(self, left: int, y: int, width: int) -> None:
        """Lie between rows, in the parent's coordinates."""
        self._place(QRect(left, y - DOT // 2, width, DOT))

    def stand(self, x: int, top: int, height: int) -> None:
        """Stand between columns, in the parent's coordinates."""
        self._place(QRect(x - DOT // 2, top, DOT, height))

    def _place(self, box: QRect) -> None:
        self.setGeometry(box)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a ring and the line from it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = colour(self.theme.colours.focus)
        half, lying = DOT / 2, self.width() > self.height()
        length = (self.width() if lying else self.height()) - DOT + 1
        bar = QRectF(DOT - 1, half - THICKNESS / 2, length, THICKNESS)
        if not lying:
            bar = QRectF(bar.y(), bar.x(), bar.height(), bar.width())
        painter.fillRect(bar, ink)
        painter.setPen(QPen(ink, 2))
        painter.setBrush(colour(self.theme.colours.surface))
        painter.drawEllipse(QPointF(half, half), half - 1, half - 1)
        painter.end()
