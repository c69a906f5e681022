"""An example of a rule's page, painted as a small matrix: roles on lines, their letters first."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from raci_desktop.ui import fonts
from raci_desktop.ui.chips import paint_chip
from raci_desktop.ui.findings.page import Example, ExampleRow, Held
from raci_desktop.ui.theme import ThemeHolder, colour
from raci_desktop.ui.tokens import MEASURES, TypeStyle

NAME = TypeStyle(12.5, 17, 600)
ROLE = TypeStyle(12.5, 17, 400)
REMARK = TypeStyle(12, 16, 400)
CHIP_SIDE = 18
LINE = 24
NAME_LINE = 22
GAP = 6
PADDING = 10

_ELIDE = Qt.TextElideMode.ElideRight
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


class ExampleMatrix(QWidget):
    """Paints the rows of one example; no text of a workshop is in it."""

    def __init__(self, theme: ThemeHolder, example: Example) -> None:
        super().__init__()
        self._theme = theme
        self._rows: Sequence[ExampleRow] = example.rows
        self._columns = max((len(h.letters) for row in self._rows for h in row.held), default=1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(example.text)
        theme.changed.connect(self._refresh)

    def sizeHint(self) -> QSize:
        return QSize(MEASURES.dock_min - 40, self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        top = PADDING - 2
        for row in self._rows:
            if row.name:
                box = QRect(PADDING, top, self.width() - 2 * PADDING, NAME_LINE)
                self._line(painter, box, row.name, NAME, self._theme.theme.colours.text)
                top += NAME_LINE
            for held in row.held:
                self._paint_held(painter, top, held)
                top += LINE
            if row.remark:
                box = QRect(PADDING, top, self.width() - 2 * PADDING, NAME_LINE)
                self._line(painter, box, row.remark, REMARK, self._theme.theme.colours.muted)
                top += NAME_LINE
            top += GAP
        painter.end()

    def _height(self) -> int:
        lines = sum(len(row.held) for row in self._rows) * LINE
        names = sum(bool(row.name) + bool(row.remark) for row in self._rows) * NAME_LINE
        return 2 * PADDING - 4 + lines + names + GAP * (len(self._rows) - 1)

    def _paint_ground(self, painter: QPainter) -> None:
        colours = self._theme.theme.colours
        painter.setPen(colour(colours.line))
        painter.setBrush(colour(colours.surface))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, MEASURES.radius, MEASURES.radius)

    def _paint_held(self, painter: QPainter, top: int, held: Held) -> None:
        left = PADDING + 2
        for number, symbol in enumerate(held.letters):
            box = QRectF(left + number * (CHIP_SIDE + 4), top + 3, CHIP_SIDE, CHIP_SIDE)
            paint_chip(painter, box, symbol, symbol, self._theme.theme, 1.0)
        left += self._columns * (CHIP_SIDE + 4) + 6
        box = QRect(left, top, self.width() - left - PADDING, LINE)
        colours = self._theme.theme.colours
        used = self._line(painter, box, held.role, ROLE, colours.text)
        if held.scope:
            box.setLeft(box.left() + used + 6)
            self._line(painter, box, held.scope, REMARK, colours.muted)

    def _line(self, painter: QPainter, box: QRect, text: str, style: TypeStyle, ink: str) -> int:
        font = fonts.styled(style)
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, _ELIDE, box.width())
        painter.setFont(font)
        painter.setPen(colour(ink))
        painter.drawText(box, _MIDDLE, shown)
        return metrics.horizontalAdvance(shown)

    def _refresh(self) -> None:
        self.update()
