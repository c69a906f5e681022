"""Painting the rows of the findings list: headings, findings in brief, and lines of words."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from raci_desktop.application.severity_words import severity_name
from raci_desktop.ui import fonts
from raci_desktop.ui.chips_severity import paint_severity
from raci_desktop.ui.findings.model import ROW_ROLE
from raci_desktop.ui.findings.rows import FindingRow, Row, SectionRow, Standing, TextRow
from raci_desktop.ui.theme import ThemeHolder, colour
from raci_desktop.ui.tokens import TYPE, Colours, TypeStyle

SECTION_HEIGHT = 34
LEFT, RIGHT, TEXT_LEFT = 16, 14, 44
TOP, BOTTOM = 9, 10
ICON = 16
CAPTION = TypeStyle(12, 16)
CAPTION_STRONG = TypeStyle(12, 16, 600)
TITLE = TypeStyle(13, 18, 600)
TITLE_LINES = 2
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


@lru_cache(maxsize=2048)
def title_height(title: str, width: int) -> int:
    """Return the height in px a title takes in a width: one line or two."""
    metrics = QFontMetrics(fonts.styled(TITLE))
    box = metrics.boundingRect(QRect(0, 0, max(1, width), 1000), int(WRAP), title)
    lines = min(TITLE_LINES, max(1, round(box.height() / metrics.lineSpacing())))
    return lines * round(TITLE.line)


@lru_cache(maxsize=2048)
def text_height(text: str, width: int) -> int:
    """Return the height in px of wrapped body text in a width."""
    metrics = QFontMetrics(fonts.styled(TYPE.body))
    return metrics.boundingRect(QRect(0, 0, max(1, width), 1000), int(WRAP), text).height()


def row_height(row: Row, width: int) -> int:
    """Return the height in px of a row in a list of a width."""
    if isinstance(row, SectionRow):
        return SECTION_HEIGHT
    if isinstance(row, TextRow):
        return text_height(row.text, width - TEXT_LEFT - RIGHT) + TOP + BOTTOM
    title = title_height(row.finding.title, width - TEXT_LEFT - RIGHT)
    return TOP + round(CAPTION.line) + title + round(CAPTION.line) + BOTTOM + 3


@dataclass(slots=True)
class Look:
    """What the panel tells the delegate besides the rows."""

    width: int = 0
    """The width of the list in px; read once for a whole layout."""
    card_key: str = ""
    """The finding shown as a card, whose row leaves the painting to it."""
    card_height: int = 0
    marked: frozenset[str] = frozenset()
    """Findings about the current cell."""


class FindingsDelegate(QStyledItemDelegate):
    """Paints rows from their values alone; the chosen finding is a widget of its own."""

    def __init__(self, theme: ThemeHolder, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._look = look

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        row: Row = index.data(ROW_ROLE)
        width = self._look.width
        if row.key == self._look.card_key:
            return QSize(width, self._look.card_height)
        return QSize(width, row_height(row, width))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: Row = index.data(ROW_ROLE)
        if row.key == self._look.card_key:
            return
        painter.save()
        state = option.state
        if state & QStyle.StateFlag.State_MouseOver and not isinstance(row, TextRow):
            painter.fillRect(option.rect, colour(self._colours.header))
        self._paint_row(painter, option.rect, row)
        if state & QStyle.StateFlag.State_HasFocus:
            self._paint_focus(painter, option.rect)
        painter.restore()

    @property
    def _colours(self) -> Colours:
        return self._theme.theme.colours

    def _paint_row(self, painter: QPainter, box: QRect, row: Row) -> None:
        match row:
            case SectionRow():
                self._paint_section(painter, box, row)
            case FindingRow():
                self._paint_finding(painter, box, row)
            case TextRow():
                self._text(painter, _text_box(box), row.text, TYPE.body, self._colours.muted)

    def _paint_section(self, painter: QPainter, box: QRect, row: SectionRow) -> None:
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        _paint_chevron(
            painter, QPointF(LEFT + 5, box.center().y()), row.folded, self._colours.text_2
        )
        hint = QRect(box.left(), box.top(), box.width() - RIGHT, box.height())
        taken = 0
        strong = TypeStyle(13, 18, 600)
        wanted = QFontMetrics(fonts.styled(strong)).horizontalAdvance(row.text)
        asked = QFontMetrics(fonts.styled(CAPTION)).horizontalAdvance(row.hint) + 12
        # The heading goes before its hint.
        if row.hint and LEFT + 20 + wanted + asked + RIGHT <= box.width():
            taken = asked
            flags = middle | int(Qt.AlignmentFlag.AlignRight)
            self._line(painter, hint, row.hint, CAPTION, self._colours.muted, flags)
        words = QRect(LEFT + 20, box.top(), box.width() - LEFT - 20 - RIGHT - taken, box.height())
        self._line(painter, words, row.text, strong, self._colours.text_2, middle)

    def _paint_finding(self, painter: QPainter, box: QRect, row: FindingRow) -> None:
        colours = self._colours
        icon = QRectF(LEFT, box.top() + TOP, ICON, ICON)
        paint_severity(painter, icon, row.finding.severity.word, self._theme.theme)
        line = _text_box(box)
        line.setHeight(round(CAPTION.line))
        self._paint_caption(painter, line, row)
        title = QRect(line.left(), line.bottom() + 2, line.width(), 0)
        title.setHeight(title_height(row.finding.title, line.width()))
        struck = row.standing is Standing.ACCEPTED
        self._text(painter, title, row.finding.title, TITLE, colours.text, struck=struck)
        place = QRect(line.left(), title.bottom() + 2, line.width(), round(CAPTION.line))
        self._line(painter, place, row.place, CAPTION, colours.text_2)
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, colour(colours.line))
        if row.key in self._look.marked:
            painter.fillRect(box.left(), box.top(), 3, box.height(), colour(colours.after))

    def _paint_caption(self, painter: QPainter, line: QRect, row: FindingRow) -> None:
        self._line(painter, line, severity_name(row.finding.severity), CAPTION, self._colours.muted)
        if not row.standing_text:
            return
        tone = "ok" if row.standing is not Standing.OPEN_LATER else row.finding.severity.word
        ink = self._colours.severity(tone).text
        if row.standing is Standing.ACCEPTED:
            ink = self._colours.muted
        right = int(Qt.AlignmentFlag.AlignRight)
        self._line(painter, line, row.standing_text, CAPTION_STRONG, ink, right)
        if row.standing is Standing.RESOLVED:
            width = QFontMetrics(fonts.styled(CAPTION_STRONG)).horizontalAdvance(row.standing_text)
            tick = QRectF(line.right() - width - 18, line.top() + 1, 14, 14)
            paint_severity(painter, tick, "ok", self._theme.theme)

    def _line(
        self,
        painter: QPainter,
        box: QRect,
        text: str,
        style: TypeStyle,
        ink: str,
        flags: int = 0,
    ) -> None:
        font = fonts.styled(style)
        painter.setFont(font)
        painter.setPen(colour(ink))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, flags | int(Qt.TextFlag.TextSingleLine), shown)

    def _text(
        self,
        painter: QPainter,
        box: QRect,
        text: str,
        style: TypeStyle,
        ink: str,
        *,
        struck: bool = False,
    ) -> None:
        font: QFont = fonts.styled(style)
        font.setStrikeOut(struck)
        painter.setFont(font)
        painter.setPen(colour(ink))
        painter.drawText(box, int(WRAP), text)

    def _paint_focus(self, painter: QPainter, box: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(self._colours.focus), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(box).adjusted(2, 2, -2, -2), 6, 6)


def _text_box(box: QRect) -> QRect:
    return QRect(
        box.left() + TEXT_LEFT,
        box.top() + TOP,
        box.width() - TEXT_LEFT - RIGHT,
        box.height() - TOP - BOTTOM,
    )


def _paint_chevron(painter: QPainter, middle: QPointF, folded: bool, ink: str) -> None:
    turned = [QPointF(-2, -4), QPointF(2, 0), QPointF(-2, 4)]
    down = [QPointF(-4, -2), QPointF(0, 2), QPointF(4, -2)]
    pen = QPen(QColor(ink), 1.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF([middle + point for point in (turned if folded else down)]))
    painter.restore()
