"""Painting one cell of the matrix from a prepared value, as one cached opaque pixmap.

A cell looks the same wherever its value is the same, so a whole cell with ground, grid line,
chips and flags is drawn once for each look and then copied; most of a repaint is copying.
"""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPixmap

from raci_desktop.ui.chips_cache import PixmapStore, new_pixmap
from raci_desktop.ui.matrix import cell_paint_marks as draw
from raci_desktop.ui.matrix.cell_paint_layout import MarkPicture, Room, lay_out
from raci_desktop.ui.theme import Theme, colour

__all__ = [
    "CURRENT",
    "DROP_TARGET",
    "SELECTED",
    "CellPainter",
    "CellPicture",
    "MarkPicture",
    "draw_cell",
]

SELECTED = 1
"""State: the cell is part of the selection."""
CURRENT = 2
"""State: the cell has the keyboard focus."""
DROP_TARGET = 4
"""State: a dragged letter would land here; what it replaces is shown as a ghost."""

CACHE_BYTES = 48 * 1024 * 1024
"""Pixmaps of one painter are dropped when they take more; a full screen takes about a third."""


@dataclass(frozen=True, slots=True)
class CellPicture:
    """All that changes the look of a cell, apart from the view's own state (``SELECTED`` …).

    ``former`` is the text of the old letters, struck out. ``flag`` and ``outline`` are words of
    severity: a flag says that findings touch the cell, an outline that the chosen one does.
    ``lifted`` is the letter being dragged away, ``ghost`` shows the marks as a preview,
    ``faded`` as unchanged in Compare, ``large_former`` sets the former letter as Compare does.
    """

    marks: tuple[MarkPicture, ...] = ()
    former: str = ""
    changed: bool = False
    flag: str | None = None
    outline: str | None = None
    note: bool = False
    lifted: str = ""
    ghost: bool = False
    faded: bool = False
    large_former: bool = False


EMPTY = CellPicture()


class CellPainter:
    """Paints cells for one theme, zoom and device pixel ratio; get one from ``cell_painter``."""

    def __init__(self, theme: Theme, zoom: float = 1.0, ratio: float = 1.0) -> None:
        """Start with an empty cache."""
        self.theme = theme
        self.zoom = zoom
        self.ratio = ratio
        self._store: PixmapStore[tuple[CellPicture, int, int, int]] = PixmapStore(CACHE_BYTES)

    def paint(self, painter: QPainter, rect: QRect, picture: CellPicture, state: int = 0) -> None:
        """Fill the rectangle of a cell, grid line at its right and bottom included."""
        width, height = rect.width(), rect.height()
        key = (picture, state, width, height)
        pixmap = self._store.ready.get(key)
        if pixmap is None:
            pixmap = self._store.keep(key, self._made(picture, state, width, height))
        painter.drawPixmap(rect.x(), rect.y(), pixmap)

    def _made(self, picture: CellPicture, state: int, width: int, height: int) -> QPixmap:
        ground = colour(_ground(picture, state, self.theme))
        pixmap = new_pixmap(QSizeF(width, height), self.ratio, ground)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_cell(painter, self.theme, self.zoom, (width, height), picture, state)
        painter.end()
        return pixmap


@lru_cache(maxsize=12)
def cell_painter(theme: Theme, zoom: float, ratio: float) -> CellPainter:
    """Return the shared painter for an appearance; its cache lives as long as it is in use."""
    return CellPainter(theme, zoom, ratio)


def draw_cell(painter: QPainter, rect: QRect, picture: CellPicture, theme: Theme) -> None:
    """Draw a cell at 100 % as shapes and text, for pictures that are no screens."""
    painter.save()
    painter.translate(rect.topLeft())
    ground = colour(_ground(picture, 0, theme))
    painter.fillRect(QRectF(0, 0, rect.width(), rect.height()), ground)
    _paint_cell(painter, theme, 1.0, (rect.width(), rect.height()), picture, 0)
    painter.restore()


def _paint_cell(
    painter: QPainter,
    theme: Theme,
    zoom: float,
    size: tuple[int, int],
    picture: CellPicture,
    state: int,
) -> None:
    width, height = size
    cell = draw.CellSpace(painter, theme, zoom, QRectF(0, 0, width - 1, height - 1))
    _paint_grid(painter, theme, width, height)
    _paint_content(cell, picture, state)
    _paint_outlines(cell, picture, state)


def _ground(picture: CellPicture, state: int, theme: Theme) -> str:
    if state & (SELECTED | DROP_TARGET):
        return theme.colours.selection
    if picture.outline:
        return theme.colours.severity(picture.outline).soft
    return theme.colours.surface


def _paint_grid(painter: QPainter, theme: Theme, width: int, height: int) -> None:
    line = colour(theme.colours.line)
    painter.fillRect(QRectF(width - 1, 0, 1, height), line)
    painter.fillRect(QRectF(0, height - 1, width, 1), line)


def _room(cell: draw.CellSpace, picture: CellPicture) -> Room:
    former = 0.0
    if picture.former:
        former = draw.former_box(picture.former, cell.zoom, large=picture.large_former).right()
        former += cell.zoom if len(picture.former) > 1 else 0.0
    flagged = picture.flag is not None
    size = (cell.box.width(), cell.box.height())
    return Room(*size, cell.zoom, former, flagged, picture.changed)


def _paint_content(cell: draw.CellSpace, picture: CellPicture, state: int) -> None:
    layout = lay_out(picture.marks, _room(cell, picture))
    replaced = bool(state & DROP_TARGET)
    opacity = draw.opacity(ghost=replaced, preview=picture.ghost, faded=picture.faded)
    draw.paint_chips(cell, layout, opacity, picture.lifted)
    if picture.changed:
        draw.paint_changed_corner(cell)
    if picture.former:
        draw.paint_former(cell, picture.former, large=picture.large_former)
    if picture.note:
        draw.paint_note_sign(cell)
    if picture.flag:
        draw.paint_flag(cell, picture.flag)


def _paint_outlines(cell: draw.CellSpace, picture: CellPicture, state: int) -> None:
    colours = cell.theme.colours
    if picture.outline:
        draw.paint_outline(cell, colours.severity(picture.outline).text, draw.SEVERITY_OUTLINE)
    if picture.ghost:
        draw.paint_preview_outline(cell)
    if state & DROP_TARGET:
        draw.paint_outline(cell, colours.focus, draw.DROP_OUTLINE)
    elif state & CURRENT:
        draw.paint_outline(cell, colours.focus, draw.FOCUS_OUTLINE)
