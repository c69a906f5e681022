"""The small picture of a matrix: the real one in the shapes of its letters, without the letters."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from raci_desktop.application.glimpse import BLANK, Picture
from raci_desktop.ui.chips import THUMBNAIL_SIDE, paint_chip
from raci_desktop.ui.theme import Theme, colour

NARROW = 17.0
"""Px from one shape to the next in a recent workshop."""
WIDE = 20.0
"""The same in a template."""
BARS_GAP = 9.0
BAR_HEIGHT = 4.0
LONGEST_BAR = 1.25
"""Width of the longest bar, in pitches."""
CHARACTERS = 40
"""Characters of the name whose bar is longest."""


@dataclass(frozen=True, slots=True)
class _Extent:
    """How many rows and columns of a picture fit, and how wide the bars before them are."""

    rows: int
    columns: int
    bars: float


def paint_thumbnail(
    painter: QPainter, box: QRectF, picture: Picture, theme: Theme, pitch: float = NARROW
) -> None:
    """Paint as much of a picture as fits into a box, in its middle."""
    extent = _extent(box, picture, pitch)
    wide = extent.bars + BARS_GAP + extent.columns * pitch - (pitch - THUMBNAIL_SIDE)
    high = extent.rows * pitch - (pitch - THUMBNAIL_SIDE)
    left = box.center().x() - wide / 2
    top = box.center().y() - high / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number in range(extent.rows):
        y = top + number * pitch
        width = _bar(picture.names[number], pitch)
        _paint_bar(painter, left + extent.bars - width, y, width, theme)
        for place, code in enumerate(picture.rows[number][: extent.columns]):
            x = left + extent.bars + BARS_GAP + place * pitch
            _paint_cell(painter, QRectF(x, y, THUMBNAIL_SIDE, THUMBNAIL_SIDE), code, theme)
    painter.restore()


def _extent(box: QRectF, picture: Picture, pitch: float) -> _Extent:
    bars = max((_bar(length, pitch) for length in picture.names), default=0.0)
    slack = pitch - THUMBNAIL_SIDE
    rows = min(len(picture.rows), int((box.height() + slack) // pitch))
    columns = max((len(row) for row in picture.rows), default=0)
    room = box.width() + slack - bars - BARS_GAP
    return _Extent(rows, min(columns, max(0, int(room // pitch))), bars)


def _bar(length: int, pitch: float) -> float:
    """Return the width of the bar that stands for a name."""
    return max(8.0, min(1.0, length / CHARACTERS) * LONGEST_BAR * pitch)


def _paint_bar(painter: QPainter, left: float, top: float, width: float, theme: Theme) -> None:
    y = top + (THUMBNAIL_SIDE - BAR_HEIGHT) / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(theme.colours.line_strong))
    painter.drawRoundedRect(QRectF(left, y, width, BAR_HEIGHT), 2, 2)


def _paint_cell(painter: QPainter, box: QRectF, code: str, theme: Theme) -> None:
    if code != BLANK:
        paint_chip(painter, box, code, "", theme)
        return
    painter.setPen(QPen(colour(theme.colours.line), 1))
    painter.setBrush(colour(theme.colours.surface))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 1, 1)


def blank_picture(rows: int = 5, columns: int = 4) -> Picture:
    """Return the picture of a workshop nobody has begun."""
    return Picture((BLANK * columns,) * rows, (CHARACTERS,) * rows)
