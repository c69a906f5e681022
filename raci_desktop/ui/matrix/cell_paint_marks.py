"""The parts of a cell's picture: chips, captions, former letter, corner, flag and outlines."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen, QPolygonF

from raci_desktop.ui.chips import paint_chip, paint_letter, paint_lifted
from raci_desktop.ui.chips_severity import paint_severity
from raci_desktop.ui.matrix.cell_paint_layout import CAPTION, ChipLayout, PlacedChip
from raci_desktop.ui.matrix.cell_paint_text import draw_centred, draw_line, face
from raci_desktop.ui.theme import Theme, colour
from raci_desktop.ui.tokens import CHIP, TypeStyle

SEVERITY_OUTLINE = CHIP.severity_outline
DROP_OUTLINE = CHIP.drop_outline
FOCUS_OUTLINE = 2.0
PREVIEW_OPACITY = 0.6
"""Letters to come are read, unlike the old ones under a drop."""

_FORMER_LETTER = 0.74
"""Size of a former letter in parts of its box."""
_FORMER_WIDENING = 1.3
_HIDDEN_COUNT = TypeStyle(11, 14, 600)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class CellSpace:
    """Where a cell is painted: the painter, the appearance and the box inside the grid lines."""

    painter: QPainter
    theme: Theme
    zoom: float
    box: QRectF


def opacity(*, ghost: bool, preview: bool, faded: bool) -> float:
    """Return how strongly the chips show: what a drop replaces less than what is to come."""
    if ghost:
        return CHIP.ghost_opacity
    if preview:
        return PREVIEW_OPACITY
    return CHIP.unchanged_opacity if faded else 1.0


def paint_chips(cell: CellSpace, layout: ChipLayout, strength: float, lifted: str) -> None:
    """Paint the chips of a cell with their captions; the lifted letter leaves a dashed place."""
    for placed in layout.chips:
        if placed.mark.letter == lifted:
            paint_lifted(
                cell.painter, placed.box, placed.mark.letter, placed.mark.symbol, cell.theme
            )
            continue
        paint_chip(
            cell.painter, placed.box, placed.mark.letter, placed.mark.symbol, cell.theme, strength
        )
        if placed.caption:
            _paint_caption(cell, placed, strength)
    if layout.hidden_box is not None:
        ink = colour(cell.theme.colours.text_2)
        shape = face(_HIDDEN_COUNT, cell.zoom)
        draw_centred(cell.painter, layout.hidden_box, (f"+{layout.hidden}",), shape, ink)


def former_box(text: str, zoom: float, *, large: bool = False) -> QRectF:
    """Return the box of the former letters in px; several letters make it wider."""
    side = (CHIP.former_box_compare if large else CHIP.former_box) * zoom
    width = side * (1.0 if len(text) <= 1 else _FORMER_WIDENING)
    return QRectF(CHIP.former_left * zoom, CHIP.former_top * zoom, width, side)


def paint_former(cell: CellSpace, text: str, *, large: bool = False) -> None:
    """Paint the former letters at the top left, struck from bottom left to top right."""
    box = former_box(text, cell.zoom, large=large)
    ink = colour(cell.theme.colours.before)
    paint_letter(cell.painter, box, text, box.height() * _FORMER_LETTER, ink, share=1.0)
    pen = QPen(ink, CHIP.former_stroke * cell.zoom)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    cell.painter.setPen(pen)
    across, down = 0.06 * box.height(), 0.14 * box.height()
    cell.painter.drawLine(
        QPointF(box.left() + across, box.bottom() - down),
        QPointF(box.right() - across, box.top() + down),
    )


def paint_changed_corner(cell: CellSpace) -> None:
    """Paint the triangle at the top right that says the cell differs from Before."""
    side = CHIP.changed_corner * cell.zoom
    right, top = cell.box.right(), cell.box.top()
    corner = [QPointF(right - side, top), QPointF(right, top), QPointF(right, top + side)]
    cell.painter.setPen(Qt.PenStyle.NoPen)
    cell.painter.setBrush(QBrush(colour(cell.theme.colours.after)))
    cell.painter.drawPolygon(QPolygonF(corner))


def paint_flag(cell: CellSpace, severity: str) -> None:
    """Paint the sign of the worst finding at the bottom right."""
    side = CHIP.flag * cell.zoom
    inset = CHIP.flag_inset * cell.zoom
    left = cell.box.right() - inset - side
    box = QRectF(left, cell.box.bottom() - inset - side, side, side)
    paint_severity(cell.painter, box, severity, cell.theme)


def paint_note_sign(cell: CellSpace) -> None:
    """Paint two short lines at the bottom left: the cell has a note."""
    unit = cell.zoom
    pen = QPen(colour(cell.theme.colours.muted), 1.2 * unit)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    cell.painter.setPen(pen)
    left, bottom = cell.box.left() + 6 * unit, cell.box.bottom() - 6 * unit
    cell.painter.drawLine(QPointF(left, bottom), QPointF(left + 5 * unit, bottom))
    cell.painter.drawLine(
        QPointF(left, bottom - 3 * unit), QPointF(left + 8 * unit, bottom - 3 * unit)
    )


def paint_outline(cell: CellSpace, value: str, width: float) -> None:
    """Paint an outline inside the cell; its width in px does not grow with the zoom."""
    pen = QPen(colour(value), width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    cell.painter.setPen(pen)
    cell.painter.setBrush(Qt.BrushStyle.NoBrush)
    half = width / 2
    cell.painter.drawRect(cell.box.adjusted(half, half, -half, -half))


def paint_preview_outline(cell: CellSpace) -> None:
    """Paint the dashed outline of a cell shown as an edit would leave it."""
    pen = QPen(colour(cell.theme.colours.after), CHIP.lifted_stroke, Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([3, 2])
    cell.painter.setPen(pen)
    cell.painter.setBrush(Qt.BrushStyle.NoBrush)
    cell.painter.drawRoundedRect(cell.box.adjusted(2.5, 2.5, -2.5, -2.5), 3, 3)


def _paint_caption(cell: CellSpace, placed: PlacedChip, strength: float) -> None:
    cell.painter.save()
    cell.painter.setOpacity(strength)
    ink = colour(cell.theme.colours.text)
    shape = face(CAPTION, cell.zoom)
    draw_line(cell.painter, placed.caption_left, placed.caption_top, placed.caption, shape, ink)
    cell.painter.restore()
