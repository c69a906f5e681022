"""Painting the cells of the drawer's tables: words on one or two lines, a sign, lines, focus."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from raci_desktop.ui import fonts, icons
from raci_desktop.ui.chips_cache import screen_ratio
from raci_desktop.ui.dialogs.parts import tone_colour
from raci_desktop.ui.drawer.looks import KIND_ROLE, LOOK_ROLE, Kind, Look
from raci_desktop.ui.drawer.table_view import PADDING, Index
from raci_desktop.ui.theme import Theme, colour

ICON = 14
GAP = 6
ARROW = 14
CHOSEN = (Kind.CHOICE, Kind.DATE)


def paint_cell(painter: QPainter, option: QStyleOptionViewItem, index: Index, theme: Theme) -> None:
    """Paint one cell: ground, sign, words, the mark of a choice, the line below and the focus."""
    colours = theme.colours
    rect: QRect = option.rect
    flags: QStyle.StateFlag = option.state
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if flags & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, colour(colours.selection))
    look = index.data(LOOK_ROLE)
    kind = index.data(KIND_ROLE)
    if isinstance(look, Look):
        mark = bool(flags & QStyle.StateFlag.State_Selected) and kind in CHOSEN
        box = rect.adjusted(PADDING, 0, -PADDING - (ARROW if mark else 0), -1)
        _paint_look(painter, box, look, theme, one_line=kind is Kind.NUMBER)
        if mark:
            _paint_mark(painter, rect, "calendar" if kind is Kind.DATE else "chevron-down", theme)
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colour(colours.line))
    if flags & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(colour(colours.focus), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(1, 1, -2, -2))
    painter.restore()


def _paint_look(painter: QPainter, box: QRect, look: Look, theme: Theme, *, one_line: bool) -> None:
    value = tone_colour(theme.colours, look.tone)
    if look.icon:
        pixmap = icons.icon_pixmap(look.icon, value, ICON, screen_ratio())
        painter.drawPixmap(QPoint(box.left(), box.center().y() - ICON // 2), pixmap)
        box = box.adjusted(ICON + GAP, 0, 0, 0)
    if not look.text:
        return
    painter.setPen(colour(value))
    font = fonts.sized(13, look.weight)
    font.setStrikeOut(look.struck)
    painter.setFont(font)
    text = look.text.replace("\n", " · ")
    if not one_line and painter.fontMetrics().horizontalAdvance(text) > box.width():
        font = fonts.sized(12, look.weight)
        font.setStrikeOut(look.struck)
        painter.setFont(font)
        if painter.fontMetrics().horizontalAdvance(text) > box.width():
            _paint_two_lines(painter, box, text, font)
            return
    painter.drawText(box, int(_side(one_line)), text)


def _side(right: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeading
    return side | Qt.AlignmentFlag.AlignVCenter


def _paint_two_lines(painter: QPainter, box: QRect, text: str, font: QFont) -> None:
    """Write a text that is too long for one line in two smaller ones, the second cut short."""
    metrics = painter.fontMetrics()
    layout = QTextLayout(text, font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeading)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(box.width())
    end = line.textStart() + line.textLength()
    layout.endLayout()
    first, rest = text[:end].rstrip(), text[end:]
    spacing = metrics.height()
    top = box.center().y() - spacing + 1
    upper = QRect(box.left(), top, box.width(), spacing)
    painter.drawText(upper, int(_side(False)), first)
    rest = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(upper.translated(0, spacing), int(_side(False)), rest)


def _paint_mark(painter: QPainter, rect: QRect, name: str, theme: Theme) -> None:
    mark = icons.icon_pixmap(name, theme.colours.muted, ARROW, screen_ratio())
    at = QPoint(rect.right() - PADDING - ARROW + 4, rect.center().y() - ARROW // 2 + 1)
    painter.drawPixmap(at, mark)
