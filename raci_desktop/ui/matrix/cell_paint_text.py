"""Text in the matrix: wrapped, elided and drawn at exact sizes for any zoom.

Qt sets whole px only, so a run is set at the nearest whole size and the painter is scaled by
the rest: 12.5 px stays 12.5 px, and zooming never makes text jump.
"""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from raci_desktop.ui import fonts
from raci_desktop.ui.tokens import TypeStyle


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Face:
    """A type style at a zoom, with what is needed to measure and draw it."""

    font: QFont
    metrics: QFontMetricsF
    scale: float
    line: float
    """Line height in px after zoom."""

    def width(self, text: str) -> float:
        """Return the width of a text in px after zoom."""
        return self.metrics.horizontalAdvance(text) * self.scale

    def elided(self, text: str, width: float) -> str:
        """Return the text, cut with an ellipsis when it is wider than the width."""
        if self.width(text) <= width:
            return text
        return self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, width / self.scale)


@lru_cache(maxsize=256)
def face(style: TypeStyle, zoom: float) -> Face:
    """Return the face of a type style at a zoom (1.0 is 100 %)."""
    size = style.size * zoom
    font = fonts.sized(size, style.weight)
    scale = size / fonts.whole_px(size)
    return Face(font, QFontMetricsF(font), scale, style.line * zoom)


def wrapped(text: str, shape: Face, width: float, most: int) -> tuple[str, ...]:
    """Break a text into at most ``most`` lines of a width in px; what is left over is elided."""
    if most == 1 or shape.width(text) <= width:
        return (shape.elided(text, width),)
    starts = _line_starts(text, shape, width)
    pieces = [text[a:b].strip() for a, b in zip(starts, [*starts[1:], len(text)], strict=True)]
    if len(pieces) > most:
        pieces = [*pieces[: most - 1], text[starts[most - 1] :].strip()]
    return tuple(shape.elided(piece, width) for piece in pieces)


def _line_starts(text: str, shape: Face, width: float) -> list[int]:
    """Return where each line starts, by Qt's line breaking, which knows every script."""
    layout = QTextLayout(text, shape.font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    starts: list[int] = []
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(width / shape.scale)
        starts.append(line.textStart())
        line = layout.createLine()
    layout.endLayout()
    return starts or [0]


def draw_line(
    painter: QPainter, left: float, top: float, text: str, shape: Face, ink: QColor
) -> float:
    """Draw one line in a line box whose top left is given; return the x where it ends."""
    metrics = shape.metrics
    height = (metrics.ascent() + metrics.descent()) * shape.scale
    baseline = top + (shape.line - height) / 2 + metrics.ascent() * shape.scale
    painter.save()
    painter.setFont(shape.font)
    painter.setPen(ink)
    painter.translate(left, baseline)
    if shape.scale != 1.0:
        painter.scale(shape.scale, shape.scale)
    painter.drawText(QPointF(0, 0), text)
    painter.restore()
    return left + shape.width(text)


def draw_centred(
    painter: QPainter, box: QRectF, lines: tuple[str, ...], shape: Face, ink: QColor
) -> None:
    """Draw lines centred both ways in a box."""
    top = box.center().y() - len(lines) * shape.line / 2
    for index, text in enumerate(lines):
        left = box.center().x() - shape.width(text) / 2
        draw_line(painter, left, top + index * shape.line, text, shape, ink)
