"""Painting headers, names and totals of the matrix, each look once as a cached pixmap."""

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPixmap

from raci_desktop.ui.chips_cache import PixmapStore, new_pixmap
from raci_desktop.ui.matrix import header_paint_parts as draw
from raci_desktop.ui.matrix.header_paint_pictures import (
    ActivityPicture,
    BandPicture,
    GroupFillPicture,
    GroupPicture,
    HeaderPicture,
    RolePicture,
    TextPicture,
    TotalPicture,
)
from raci_desktop.ui.theme import Theme, colour

CACHE_BYTES = 32 * 1024 * 1024
"""Pixmaps of one painter are dropped when they take more."""


class HeaderPainter:
    """Paints header cells for one theme, zoom and ratio; get one from ``header_painter``."""

    def __init__(self, theme: Theme, zoom: float = 1.0, ratio: float = 1.0) -> None:
        """Start with an empty cache."""
        self.theme = theme
        self.zoom = zoom
        self.ratio = ratio
        self._store: PixmapStore[tuple[HeaderPicture, int, int]] = PixmapStore(CACHE_BYTES)

    def paint(self, painter: QPainter, rect: QRect, picture: HeaderPicture) -> None:
        """Fill the rectangle of a header cell, lines at its right and bottom included."""
        width, height = rect.width(), rect.height()
        key = (picture, width, height)
        pixmap = self._store.ready.get(key)
        if pixmap is None:
            pixmap = self._store.keep(key, self._made(picture, width, height))
        painter.drawPixmap(rect.x(), rect.y(), pixmap)

    def _made(self, picture: HeaderPicture, width: int, height: int) -> QPixmap:
        ground = colour(_ground(picture, self.theme))
        pixmap = new_pixmap(QSizeF(width, height), self.ratio, ground)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        space = draw.HeaderSpace(painter, self.theme, self.zoom, QRectF(0, 0, width, height))
        _paint_picture(space, picture)
        painter.end()
        return pixmap


@lru_cache(maxsize=12)
def header_painter(theme: Theme, zoom: float, ratio: float) -> HeaderPainter:
    """Return the shared painter for an appearance; its cache lives as long as it is in use."""
    return HeaderPainter(theme, zoom, ratio)


def draw_header(painter: QPainter, rect: QRect, picture: HeaderPicture, theme: Theme) -> None:
    """Draw a header cell at 100 % as shapes and text, for pictures that are no screens."""
    painter.save()
    painter.translate(rect.topLeft())
    box = QRectF(0, 0, rect.width(), rect.height())
    painter.fillRect(box, colour(_ground(picture, theme)))
    _paint_picture(draw.HeaderSpace(painter, theme, 1.0, box), picture)
    painter.restore()


def _ground(picture: HeaderPicture, theme: Theme) -> str:
    colours = theme.colours
    match picture:
        case ActivityPicture(selected=True) | RolePicture(selected=True):
            return colours.selection
        case GroupPicture(selected=True):
            return colours.selection
        case RolePicture(outline=str(severity)) | TotalPicture(outline=str(severity)):
            return colours.severity(severity).soft
        case ActivityPicture() | TotalPicture():
            return colours.surface
        case _:
            return colours.header


def _paint_picture(space: draw.HeaderSpace, picture: HeaderPicture) -> None:
    match picture:
        case BandPicture():
            draw.paint_band(space, picture)
        case RolePicture():
            draw.paint_role(space, picture)
        case ActivityPicture():
            draw.paint_activity(space, picture)
        case GroupPicture():
            draw.paint_group(space, picture)
        case GroupFillPicture():
            draw.paint_bottom_line(space)
        case TotalPicture():
            draw.paint_total(space, picture)
        case TextPicture():
            draw.paint_text(space, picture)
