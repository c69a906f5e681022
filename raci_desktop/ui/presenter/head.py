"""The line at the top of the wall: how far we are, and the time that is left."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPolygonF

from raci_desktop.ui import icons
from raci_desktop.ui.presenter.fit import Fitted, draw, shape_of
from raci_desktop.ui.presenter.layout import MARGIN, Canvas
from raci_desktop.ui.theme import Theme, colour

_TEXT = 40.0
_CLOCK = 54.0
_ICON = 42.0
_DASH, _NOW, _BETWEEN, _HIGH = 44.0, 72.0, 10.0, 13.0
_SHORTEST = 14.0
_BAR = 560.0
"""Px all dashes together may take; more of them than fit become one bar."""
ROLE_BAR = 7.0


@dataclass(frozen=True, slots=True)
class Clock:
    """The time on the wall: "2:31"; ``over`` when more than all of it is used up."""

    text: str
    over: bool = False


def paint_progress(
    painter: QPainter, theme: Theme, middle: float, number: int, text: str, count: int
) -> float:
    """Paint "4 of 10" and the dashes; return where they end."""
    words = Fitted((text,), shape_of(_TEXT, 600), _TEXT, False)
    wide = words.shape.width(text)
    draw(painter, QRectF(MARGIN, middle - 30, wide, 60), words, colour(theme.colours.text))
    return _paint_dashes(painter, theme, MARGIN + wide + 28, middle, number, count)


def _paint_dashes(
    painter: QPainter, theme: Theme, left: float, middle: float, number: int, count: int
) -> float:
    colours = theme.colours
    dash = (_BAR - _NOW - _BETWEEN * (count - 1)) / max(1, count - 1)
    painter.setPen(Qt.PenStyle.NoPen)
    if count > 1 and dash < _SHORTEST:
        return _paint_bar(painter, theme, left, middle, number / count)
    dash = min(_DASH, dash)
    for place in range(1, count + 1):
        wide = _NOW if place == number else dash
        done, now = place < number, place == number
        ink = colours.after if done else colours.text if now else colours.line_strong
        painter.setBrush(colour(ink))
        painter.drawRoundedRect(QRectF(left, middle - _HIGH / 2, wide, _HIGH), 6, 6)
        left += wide + _BETWEEN
    return left


def _paint_bar(painter: QPainter, theme: Theme, left: float, middle: float, share: float) -> float:
    for wide, ink in ((_BAR, theme.colours.line_strong), (_BAR * share, theme.colours.after)):
        painter.setBrush(colour(ink))
        painter.drawRoundedRect(QRectF(left, middle - _HIGH / 2, wide, _HIGH), 6, 6)
    return left + _BAR


def paint_clock(
    painter: QPainter, wall: Canvas, theme: Theme, middle: float, clock: Clock | None
) -> float:
    """Paint the timer at the right; return where it begins."""
    right = wall.width - MARGIN
    if clock is None:
        return right
    ink = theme.colours.severity("blocker").text if clock.over else theme.colours.text
    words = Fitted((clock.text,), shape_of(_CLOCK, 700), _CLOCK, False)
    wide = words.shape.width(clock.text)
    draw(painter, QRectF(right - wide, middle - 36, wide, 72), words, colour(ink))
    left = right - wide - 24 - _ICON
    icon = icons.icon_pixmap("timer", ink, _ICON, wall.scale * painter.device().devicePixelRatio())
    painter.drawPixmap(QPointF(left, middle - _ICON / 2), icon)
    return left


def paint_stage_label(
    painter: QPainter, box: QRectF, words: Fitted, theme: Theme, later: bool
) -> None:
    """Paint a stage's name with its triangle: orange to the left for before, blue for after."""
    ink = colour(theme.colours.after if later else theme.colours.before)
    x, y = box.left() + 2, box.top() + words.shape.line / 2
    if words.height < box.height():
        y = box.center().y() - words.height / 2 + words.shape.line / 2
    points = [(0, -14), (22, 0), (0, 14)] if later else [(22, -14), (0, 0), (22, 14)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPolygon(QPolygonF([QPointF(x + dx, y + dy) for dx, dy in points]))
    draw(painter, box.adjusted(42, 0, 0, 0), words, ink)
