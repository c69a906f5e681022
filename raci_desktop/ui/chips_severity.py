"""Painting the signs of severity: octagon, triangle, circle, and the tick of "nothing open"."""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF

from raci_desktop.ui.theme import Theme, colour
from raci_desktop.ui.tokens import SeverityColours


def paint_severity(painter: QPainter, box: QRectF, severity: str, theme: Theme) -> None:
    """Paint the sign of a severity (blocker, warning, note, ok) into a square box.

    Raises KeyError for any other word.
    """
    colours = theme.colours.severity(severity)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _PAINTERS[severity](painter, box, colours)
    painter.restore()


def _paint_blocker(painter: QPainter, box: QRectF, colours: SeverityColours) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(colour(colours.icon)))
    painter.drawPolygon(_octagon(box))
    _paint_exclamation(painter, box, 0.23, 0.53, 0.735, colour(colours.sign))


def _paint_warning(painter: QPainter, box: QRectF, colours: SeverityColours) -> None:
    side = box.width()
    edge = max(0.9, side * 0.07)
    pen = QPen(colour(colours.edge), edge)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(QBrush(colour(colours.icon)))
    inset = edge / 2
    x, y = box.x(), box.y()
    top = QPointF(x + side / 2, y + inset + 0.02 * side)
    right = QPointF(x + side - inset, y + 0.93 * side - inset)
    left = QPointF(x + inset, y + 0.93 * side - inset)
    painter.drawPolygon(QPolygonF([top, right, left]))
    _paint_exclamation(painter, box, 0.36, 0.59, 0.76, colour(colours.sign))


def _paint_note(painter: QPainter, box: QRectF, colours: SeverityColours) -> None:
    side = box.width()
    edge = max(1.0, side * 0.085)
    painter.setPen(QPen(colour(colours.edge), edge))
    painter.setBrush(QBrush(colour(colours.icon)))
    radius = (side - edge) / 2
    painter.drawEllipse(box.center(), radius, radius)
    sign = colour(colours.sign)
    _paint_stroke(painter, box, 0.48, 0.72, sign, 0.12)
    _paint_point(painter, box, 0.30, sign, 0.075)


def _paint_ok(painter: QPainter, box: QRectF, colours: SeverityColours) -> None:
    side = box.width()
    edge = max(1.2, side * 0.1)
    pen = QPen(colour(colours.edge), edge)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = (side - edge) / 2
    painter.drawEllipse(box.center(), radius, radius)
    tick = QPainterPath(_at(box, 0.31, 0.52))
    tick.lineTo(_at(box, 0.45, 0.655))
    tick.lineTo(_at(box, 0.70, 0.37))
    painter.drawPath(tick)


def _paint_exclamation(
    painter: QPainter, box: QRectF, top: float, bottom: float, point: float, ink: QColor
) -> None:
    _paint_stroke(painter, box, top, bottom, ink, 0.125)
    _paint_point(painter, box, point, ink, 0.075)


def _paint_stroke(
    painter: QPainter, box: QRectF, top: float, bottom: float, ink: QColor, share: float
) -> None:
    pen = QPen(ink, share * box.width())
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawLine(_at(box, 0.5, top + share / 2), _at(box, 0.5, bottom))


def _paint_point(painter: QPainter, box: QRectF, height: float, ink: QColor, share: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(ink))
    radius = share * box.width()
    painter.drawEllipse(_at(box, 0.5, height), radius, radius)


def _octagon(box: QRectF) -> QPolygonF:
    radius = box.width() / 2 / cos(pi / 8)
    centre = box.center()
    turns = [pi / 8 + step * pi / 4 for step in range(8)]
    return QPolygonF(
        [QPointF(centre.x() + radius * cos(t), centre.y() + radius * sin(t)) for t in turns]
    )


def _at(box: QRectF, across: float, down: float) -> QPointF:
    return QPointF(box.x() + across * box.width(), box.y() + down * box.height())


_PAINTERS = {
    "blocker": _paint_blocker,
    "warning": _paint_warning,
    "note": _paint_note,
    "ok": _paint_ok,
}
