"""Small parts of the home page: grounds in one colour, the four letters, headings of sections."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from raci_desktop.ui.chips import paint_chip
from raci_desktop.ui.dialogs.parts import Label
from raci_desktop.ui.theme import ThemeHolder, colour
from raci_desktop.ui.tokens import TYPE

CHIP = 36


class Letters(QWidget):
    """The four letters as chips, above the name."""

    def __init__(self, theme: ThemeHolder) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(4 * CHIP + 3 * 6 + 4, CHIP + 4)
        theme.changed.connect(self._refresh)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for place, letter in enumerate("RACI"):
            box = QRectF(2 + place * (CHIP + 6), 2, CHIP, CHIP)
            paint_chip(painter, box, letter, letter, self._theme.theme)
        painter.end()

    def _refresh(self) -> None:
        self.update()


class Ground(QWidget):
    """A widget filled with one colour of the theme, with a line at one edge."""

    def __init__(self, theme: ThemeHolder, fill: str, edge: Qt.Edge | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._fill = fill
        self._edge = edge
        theme.changed.connect(self._refresh)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.theme.colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(str(getattr(colours, self._fill))))
        line = colour(colours.line_strong)
        if self._edge is Qt.Edge.RightEdge:
            painter.fillRect(self.width() - 1, 0, 1, self.height(), line)
        elif self._edge is Qt.Edge.TopEdge:
            painter.fillRect(0, 0, self.width(), 1, line)
        painter.end()

    def _refresh(self) -> None:
        self.update()


def heading(theme: ThemeHolder, text: str) -> QHBoxLayout:
    """Return a line that begins with the heading of a section."""
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(Label(theme, text, TYPE.section_title))
    row.addStretch(1)
    return row
