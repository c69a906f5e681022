"""Painting one letter chip: a shape by meaning, a letter on it, at any size.

The shape and fill follow the meaning (``domain.letters.Letter`` codes), the letter shown is the
symbol of the workshop's letter set, so a DACI driver is an R-shaped chip with a D on it.
"""

from functools import lru_cache
from math import sqrt

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from raci_desktop.ui import fonts
from raci_desktop.ui.theme import Theme, colour
from raci_desktop.ui.tokens import CHIP, MarkColours, border_width

_GLYPH_SIZE = 100
THUMBNAIL_SIDE = 13
"""Side in px of the chips in the small pictures of a matrix, which carry no letters."""


def paint_chip(
    painter: QPainter, box: QRectF, code: str, symbol: str, theme: Theme, opacity: float = 1.0
) -> None:
    """Paint a chip into a square box; an empty symbol paints the shape without a letter."""
    colours = theme.colours.mark(code)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(painter.opacity() * opacity)
    _paint_shape(painter, box, code, colours)
    if colours.dot:
        _paint_dot(painter, box, colours, lettered=bool(symbol))
    paint_letter(painter, box, symbol, letter_size(code, box.width()), colour(colours.letter))
    painter.restore()


def paint_lifted(painter: QPainter, box: QRectF, code: str, symbol: str, theme: Theme) -> None:
    """Paint the dashed place a chip was lifted from while it is dragged."""
    muted = colour(theme.colours.muted)
    width = CHIP.lifted_stroke * max(1.0, box.width() / CHIP.cell)
    pen = QPen(muted, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([length / CHIP.lifted_stroke for length in CHIP.lifted_dash])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(chip_shape(code, box, width / 2))
    paint_letter(painter, box, symbol, letter_size(code, box.width()), muted)
    painter.restore()


def letter_size(code: str, side: float) -> float:
    """Return the font size in px of the letter on a chip of this side."""
    return side * (CHIP.diamond_letter if code == "S" else CHIP.letter)


def chip_shape(code: str, box: QRectF, inset: float = 0.0) -> QPainterPath:
    """Return the outline of a chip's shape, moved inwards by ``inset`` px."""
    side = box.width()
    inner = box.adjusted(inset, inset, -inset, -inset)
    path = QPainterPath()
    if code == "C":
        path.addEllipse(inner)
    elif code == "S":
        path.addPolygon(_diamond(box, inset))
        path.closeSubpath()
    else:
        share = CHIP.round_radius if code == "R" else CHIP.square_radius
        radius = max(0.0, share * side - inset)
        path.addRoundedRect(inner, radius, radius)
    return path


def chip_reach(side: float) -> float:
    """Return how far the widest shape, the diamond, reaches past a box of this side, in px."""
    return CHIP.diamond_reach * side


def paint_letter(
    painter: QPainter, box: QRectF, symbol: str, size: float, ink: QColor, share: float = 0.76
) -> QRectF:
    """Fill a symbol centred on its cap height in the box; return the space its ink takes.

    A symbol of several characters is shrunk until it takes no more than ``share`` of the width.
    """
    if not symbol:
        return QRectF()
    path = _glyphs(symbol)
    scale = _fitting_scale(path, size, share * box.width())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.center())
    painter.scale(scale, scale)
    painter.fillPath(path, QBrush(ink))
    painter.restore()
    ink_box = path.boundingRect()
    centre = box.center()
    return QRectF(
        centre.x() + ink_box.x() * scale,
        centre.y() + ink_box.y() * scale,
        ink_box.width() * scale,
        ink_box.height() * scale,
    )


@lru_cache(maxsize=128)
def _glyphs(symbol: str) -> QPainterPath:
    """Return the outline of a symbol at 100 px with the middle of its cap height at 0, 0."""
    font = fonts.chip_font(_GLYPH_SIZE)
    path = QPainterPath()
    path.addText(QPointF(0, 0), font, symbol)
    path.setFillRule(Qt.FillRule.WindingFill)
    ink = path.boundingRect()
    return path.translated(-ink.center().x(), QFontMetricsF(font).capHeight() / 2)


def _fitting_scale(path: QPainterPath, size: float, room: float) -> float:
    scale = size / _GLYPH_SIZE
    wanted = path.boundingRect().width() * scale
    return scale * min(1.0, room / wanted) if wanted > 0 else scale


def _paint_shape(painter: QPainter, box: QRectF, code: str, colours: MarkColours) -> None:
    painter.setBrush(QBrush(colour(colours.fill)))
    if colours.border is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPath(chip_shape(code, box))
        return
    width = border_width(box.width())
    pen = QPen(colour(colours.border), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if code == "?":
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([3.0, 2.0])
    painter.setPen(pen)
    painter.drawPath(chip_shape(code, box, width / 2))


def _paint_dot(painter: QPainter, box: QRectF, colours: MarkColours, *, lettered: bool) -> None:
    """Paint the round field of an I; without a letter a small dark dot stands for it."""
    field = colours.dot if lettered else colours.border
    share = CHIP.dot_diameter if lettered else 0.22
    radius = share * box.width() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(colour(field or colours.letter)))
    painter.drawEllipse(box.center(), radius, radius)


def _diamond(box: QRectF, inset: float) -> QPolygonF:
    """Return the diamond that reaches past the box; a border's inset counts along its edges."""
    half = box.width() * (0.5 + CHIP.diamond_reach) - inset * sqrt(2)
    x, y = box.center().x(), box.center().y()
    corners = ((x, y - half), (x + half, y), (x, y + half), (x - half, y))
    return QPolygonF([QPointF(*corner) for corner in corners])
