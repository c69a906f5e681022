"""Ready pixmaps of chips and severity signs, keyed by everything that changes their look."""

from collections.abc import Callable
from functools import lru_cache
from math import ceil
from typing import Generic, TypeVar

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QGuiApplication, QIcon, QPainter, QPen, QPixmap

from raci_desktop.ui.chips import chip_reach, chip_shape, paint_chip
from raci_desktop.ui.chips_severity import paint_severity
from raci_desktop.ui.theme import Theme

_SHADOW_BLUR = 6
_SHADOW_DROP = 2

K = TypeVar("K")


class PixmapStore(Generic[K]):
    """Ready pixmaps by key, all dropped when together they take more than the limit."""

    def __init__(self, most_bytes: int) -> None:
        """Start empty; the limit counts four bytes a pixel."""
        self.ready: dict[K, QPixmap] = {}
        """Read directly by painters: a method call for each cell would show in a repaint."""
        self._most = most_bytes
        self._bytes = 0

    def keep(self, key: K, pixmap: QPixmap) -> QPixmap:
        """Remember a pixmap and return it."""
        size = pixmap.width() * pixmap.height() * 4
        if self._bytes + size > self._most:
            self.ready.clear()
            self._bytes = 0
        self.ready[key] = pixmap
        self._bytes += size
        return pixmap


def new_pixmap(size: QSizeF, ratio: float, ground: QColor | None = None) -> QPixmap:
    """Return a pixmap of a size in px for a device pixel ratio, filled or transparent.

    A pixmap with a ground is opaque, which makes it several times cheaper to draw.
    """
    pixmap = QPixmap(max(1, ceil(size.width() * ratio)), max(1, ceil(size.height() * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(ground if ground is not None else Qt.GlobalColor.transparent)
    return pixmap


@lru_cache(maxsize=512)
def chip_pixmap(
    code: str, symbol: str, side: float, theme: Theme, ratio: float, opacity: float = 1.0
) -> QPixmap:
    """Return a chip on a transparent ground, with a margin of ``chip_margin`` on each side."""
    margin = chip_margin(side)
    return _drawn(
        side + 2 * margin,
        ratio,
        lambda painter: paint_chip(
            painter, QRectF(margin, margin, side, side), code, symbol, theme, opacity
        ),
    )


def chip_margin(side: float) -> int:
    """Return the margin in px around the chip in its pixmap: the diamond reaches into it."""
    return ceil(chip_reach(side))


@lru_cache(maxsize=32)
def dragged_pixmap(code: str, symbol: str, side: float, theme: Theme, ratio: float) -> QPixmap:
    """Return the chip under the pointer while dragging, with its shadow around it."""
    margin = chip_margin(side) + _SHADOW_BLUR + _SHADOW_DROP
    box = QRectF(margin, margin, side, side)

    def draw(painter: QPainter) -> None:
        _paint_shadow(painter, box, code, theme)
        paint_chip(painter, box, code, symbol, theme)

    return _drawn(side + 2 * margin, ratio, draw)


@lru_cache(maxsize=64)
def severity_pixmap(severity: str, side: float, theme: Theme, ratio: float) -> QPixmap:
    """Return the sign of a severity on a transparent ground."""
    box = QRectF(0, 0, side, side)
    return _drawn(side, ratio, lambda painter: paint_severity(painter, box, severity, theme))


@lru_cache(maxsize=64)
def severity_icon(severity: str, theme: Theme, side: int = 16) -> QIcon:
    """Return the sign of a severity as an icon for lists and buttons."""
    return QIcon(severity_pixmap(severity, side, theme, screen_ratio()))


@lru_cache(maxsize=64)
def chip_icon(code: str, symbol: str, theme: Theme, side: int = 18) -> QIcon:
    """Return a chip as an icon for menus and combo boxes."""
    return QIcon(chip_pixmap(code, symbol, side, theme, screen_ratio()))


def screen_ratio() -> float:
    """Return the highest device pixel ratio of the screens."""
    screens = QGuiApplication.screens()
    return max((screen.devicePixelRatio() for screen in screens), default=1.0)


def _drawn(side: float, ratio: float, draw: Callable[[QPainter], None]) -> QPixmap:
    pixmap = new_pixmap(QSizeF(side, side), ratio)
    painter = QPainter(pixmap)
    try:
        draw(painter)
    finally:
        painter.end()
    return pixmap


def _paint_shadow(painter: QPainter, box: QRectF, code: str, theme: Theme) -> None:
    """Lay fainter and wider copies of the shape under it: a blur without an effect object."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = QColor(0, 0, 0)
    ink.setAlphaF(theme.colours.shadow_opacity / _SHADOW_BLUR)
    pen = QPen(ink)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    shape = chip_shape(code, box.translated(0, _SHADOW_DROP))
    painter.setBrush(QBrush(ink))
    for spread in range(_SHADOW_BLUR, 0, -1):
        pen.setWidthF(2.0 * spread)
        painter.setPen(pen)
        painter.drawPath(shape)
    painter.restore()
