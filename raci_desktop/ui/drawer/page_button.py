"""A button of the drawer's bar: icon, words, and how many there are of what its page lists."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolButton

from raci_desktop.domain.translation import translate
from raci_desktop.ui import fonts, icons
from raci_desktop.ui.chips_cache import screen_ratio
from raci_desktop.ui.theme import ThemeHolder, colour
from raci_desktop.ui.tokens import MEASURES, TypeStyle

WORDS = TypeStyle(13, 18, 500)
COUNT = TypeStyle(11, 14, 600)
ICON = 16
PADDING = 9
GAP = 8
PILL = 18


class PageButton(QToolButton):
    """Pressed while its page is shown; ``menu_mark`` shows that it opens a menu instead."""

    def __init__(self, theme: ThemeHolder, icon: str, *, menu_mark: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._mark = menu_mark
        self._words = ""
        self._count: int | None = None
        self.setCheckable(not menu_mark)
        self.setFixedHeight(MEASURES.button)
        theme.changed.connect(self._refresh)

    def set_words(self, words: str) -> None:
        """Show and read out these words."""
        self._words = words
        self._say()

    def set_count(self, count: int | None) -> None:
        """Show how many there are; None shows nothing."""
        if count != self._count:
            self._count = count
            self._say()

    @property
    def count(self) -> int | None:
        """How many are shown."""
        return self._count

    def _say(self) -> None:
        name = self._words
        if self._count is not None:
            name = translate("DrawerBar", "{page}, {count}").format(page=name, count=self._count)
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = 2 * PADDING + ICON + GAP - 2
        width += QFontMetrics(fonts.styled(WORDS)).horizontalAdvance(self._words)
        if self._count is not None:
            width += GAP + self._pill_width()
        if self._mark:
            width += GAP + 8
        return QSize(width, MEASURES.button)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, arg__1: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        colours = self._theme.theme.colours
        ink = colours.after if self.isChecked() else colours.text
        pixmap = icons.icon_pixmap(self._icon, ink, ICON, screen_ratio())
        painter.drawPixmap(PADDING, (self.height() - ICON) // 2, pixmap)
        left = PADDING + ICON + GAP - 2
        painter.setFont(fonts.styled(WORDS))
        painter.setPen(colour(ink))
        room = QRect(left, 0, self.width() - left, self.height())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), self._words)
        left += painter.fontMetrics().horizontalAdvance(self._words) + GAP
        if self._count is not None:
            self._paint_count(painter, left)
        if self._mark:
            self._paint_mark(painter, left + 4)
        painter.end()

    def event(self, e: QEvent) -> bool:
        if e.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(e)

    def _paint_ground(self, painter: QPainter) -> None:
        colours = self._theme.theme.colours
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        fill = edge = ""
        if self.isChecked():
            fill, edge = colours.after_soft, colours.after
        elif self.isDown() or self.underMouse():
            fill = edge = colours.sunken
        if fill:
            painter.setBrush(colour(fill))
            painter.setPen(QPen(colour(edge), 1))
            painter.drawRoundedRect(box, MEASURES.radius, MEASURES.radius)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour(colours.focus), 2))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), MEASURES.radius, 6)

    def _pill_width(self) -> int:
        text = QFontMetrics(fonts.styled(COUNT)).horizontalAdvance(str(self._count))
        return max(PILL, text + 10)

    def _paint_count(self, painter: QPainter, left: int) -> None:
        colours = self._theme.theme.colours
        box = QRectF(left, (self.height() - PILL) / 2, self._pill_width(), PILL)
        painter.setBrush(colour(colours.sunken))
        painter.setPen(QPen(colour(colours.line_strong), 1))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), PILL / 2, PILL / 2)
        painter.setFont(fonts.styled(COUNT))
        painter.setPen(colour(colours.text_2))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._count))

    def _paint_mark(self, painter: QPainter, x: float) -> None:
        painter.setPen(QPen(colour(self._theme.theme.colours.text_2), 1.5))
        y = self.height() / 2
        painter.drawLine(QPointF(x - 4, y - 2), QPointF(x, y + 2))
        painter.drawLine(QPointF(x, y + 2), QPointF(x + 4, y - 2))

    def _refresh(self) -> None:
        self.update()
