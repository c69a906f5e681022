"""Text that has to fit on the wall: shrunk as far as the room can read it, then cut after a word.

All sizes are in px of a wall of 1080 px height; nothing gets smaller than ``LEAST``.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from raci_desktop.ui.matrix.cell_paint_text import Face, face
from raci_desktop.ui.tokens import TypeStyle

LEAST = 40
"""Px under which nobody in the back can read."""
_STEP = 4
_MORE = "…"


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines of one size that fit."""

    lines: tuple[str, ...]
    shape: Face
    size: float
    cut: bool
    """Whether something had to be left out."""

    @property
    def height(self) -> float:
        """Height of all lines in px."""
        return len(self.lines) * self.shape.line


def shape_of(size: float, weight: int, leading: float = 1.18) -> Face:
    """Return the face of a size and a weight."""
    return face(TypeStyle(size, round(size * leading), weight), 1.0)


def fit(
    text: str,
    style: TypeStyle,
    width: float,
    *,
    least: float = LEAST,
    lines: int = 1,
    lines_under: float = 1000.0,
) -> Fitted:
    """Return a text at the largest size at which it fits into a width, else cut at the least.

    It stays on one line as long as its size is over ``lines_under``.
    """
    leading = style.line / style.size
    size = style.size
    while True:
        shape = shape_of(size, style.weight, leading)
        allowed = lines if size <= lines_under else 1
        broken = break_lines(text, shape, width)
        if len(broken) <= allowed and all(shape.width(line) <= width for line in broken):
            return Fitted(tuple(broken), shape, size, False)
        if size <= least:
            return _cut(broken, shape, size, width, allowed)
        size = max(least, size - _STEP)


def break_lines(text: str, shape: Face, width: float) -> list[str]:
    """Break a text between words; a word wider than the line stands alone, and is too wide."""
    lines: list[str] = []
    for word in text.split():
        if lines and shape.width(f"{lines[-1]} {word}") <= width:
            lines[-1] = f"{lines[-1]} {word}"
        else:
            lines.append(word)
    return lines or [""]


def _cut(broken: list[str], shape: Face, size: float, width: float, lines: int) -> Fitted:
    """Return as many lines as are allowed, the last one cut after a word."""
    kept = [shape.elided(line, width) for line in broken[: lines - 1]]
    rest = " ".join(broken[lines - 1 :])
    last = [cut_after_word(rest, shape, width)] if rest else []
    return Fitted((*kept, *last), shape, size, True)


def cut_after_word(text: str, shape: Face, width: float) -> str:
    """Return a text cut after the last word that fits; a single long word is cut within."""
    if shape.width(text) <= width:
        return text
    words = text.split()
    kept = ""
    for word in words:
        longer = f"{kept} {word}".strip()
        if shape.width(longer + _MORE) > width:
            break
        kept = longer
    return kept + _MORE if kept else shape.elided(text, width)


def draw(
    painter: QPainter,
    box: QRectF,
    text: Fitted,
    ink: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Draw lines into a box: in its middle by height, at the left, right or centre by width."""
    top = box.center().y() - text.height / 2
    for number, line in enumerate(text.lines):
        wide = text.shape.width(line)
        left = box.left()
        if align is Qt.AlignmentFlag.AlignHCenter:
            left = box.center().x() - wide / 2
        elif align is Qt.AlignmentFlag.AlignRight:
            left = box.right() - wide
        baseline = _baseline(text.shape.metrics, text.shape.line)
        painter.setFont(text.shape.font)
        painter.setPen(ink)
        painter.drawText(QPointF(left, top + number * text.shape.line + baseline), line)


def _baseline(metrics: QFontMetricsF, line: float) -> float:
    """Return how far under the top of a line its baseline is."""
    return (line - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()
