"""The lines of accountability that moves: from its holder before to its holder after."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

WIDTH = 6.0
RADIUS = 34.0
HEAD = 28.0
"""Height of an arrow's head in px."""
_HALF = 14.0
_LANE = 16.0
"""Px between the lines of two givers."""


def paint_moves(
    painter: QPainter,
    moves: Sequence[tuple[float, float]],
    top: float,
    bottom: float,
    ink: QColor,
) -> None:
    """Paint every move from x to x, between the chips before and the chips after."""
    painter.save()
    pen = QPen(ink, WIDTH)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    givers = list(dict.fromkeys(start for start, _ in moves))
    for start, end in moves:
        lane = _lane(givers.index(start), len(givers), top, bottom)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(move_path(start, end, top, bottom - HEAD + 6, lane))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawPolygon(_head(end, bottom))
    painter.restore()


def _lane(number: int, count: int, top: float, bottom: float) -> float:
    """Return the height at which a giver's line runs, each giver's at its own."""
    middle = top + (bottom - HEAD - top) * 0.45
    return middle + (number - (count - 1) / 2) * _LANE


def move_path(start: float, end: float, top: float, bottom: float, lane: float) -> QPainterPath:
    """Return the way down, across and down again, with round corners."""
    path = QPainterPath(QPointF(start, top))
    if abs(end - start) < 1:
        path.lineTo(end, bottom)
        return path
    side = 1 if end > start else -1
    first = min(RADIUS, lane - top, abs(end - start) / 2)
    second = min(RADIUS, bottom - lane, abs(end - start) / 2)
    path.lineTo(start, lane - first)
    path.quadTo(QPointF(start, lane), QPointF(start + side * first, lane))
    path.lineTo(end - side * second, lane)
    path.quadTo(QPointF(end, lane), QPointF(end, lane + second))
    path.lineTo(end, bottom)
    return path


def _head(x: float, bottom: float) -> QPolygonF:
    top = bottom - HEAD
    return QPolygonF([QPointF(x - _HALF, top), QPointF(x + _HALF, top), QPointF(x, bottom)])
