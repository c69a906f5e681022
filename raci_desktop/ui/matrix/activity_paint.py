"""Painting the row that adds an activity: a plus sign and words in the accent colour."""

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPainter, QPen

from raci_desktop.ui.fonts import sized
from raci_desktop.ui.theme import Theme, colour

_PADDING = 13
_PLUS = 9
_GAP = 9


def paint_add_row(
    painter: QPainter, rect: QRect, text: str, theme: Theme, zoom: float, current: bool
) -> None:
    """Fill the rectangle of the row: ground, lines, plus sign, words."""
    colours = theme.colours
    painter.save()
    painter.fillRect(rect, colour(colours.surface))
    painter.fillRect(rect.right(), rect.top(), 1, rect.height(), colour(colours.line))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colour(colours.after), 1.6 * zoom)
    painter.setPen(pen)
    x, y = rect.left() + _PADDING * zoom, rect.center().y() + 0.5
    arm = _PLUS * zoom / 2
    painter.drawLine(QPointF(x, y), QPointF(x + 2 * arm, y))
    painter.drawLine(QPointF(x + arm, y - arm), QPointF(x + arm, y + arm))
    painter.setFont(sized(13 * zoom, 600))
    base = y + painter.fontMetrics().capHeight() / 2
    painter.drawText(QPointF(x + 2 * arm + _GAP * zoom, base), text)
    if current:
        painter.setPen(QPen(colour(colours.focus), 2))
        painter.drawRect(rect.adjusted(1, 1, -2, -2))
    painter.restore()
