"""A button that looks like a link; it breaks its words over lines as other buttons do."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen

from raci_desktop.ui import fonts
from raci_desktop.ui.dialogs.flow import WordButton
from raci_desktop.ui.theme import ThemeHolder, colour
from raci_desktop.ui.tokens import MEASURES, TypeStyle

WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
STYLE = TypeStyle(12.5, 17, 500)
INSET = 1
"""So little that the words of a link meet the left edge of the words above."""


class LinkButton(WordButton):
    """Words in the colour of links, underlined while pointed at."""

    def __init__(self, theme: ThemeHolder, text: str = "") -> None:
        super().__init__(theme, text)
        self._holder = theme
        self.setFont(fonts.styled(STYLE))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self.font()).horizontalAdvance(self.words())
        return QSize(width + 2 * INSET + 2, MEASURES.smallest_target)

    def minimumSizeHint(self) -> QSize:
        return QSize(MEASURES.smallest_target * 3, MEASURES.smallest_target)

    def heightForWidth(self, arg__1: int) -> int:
        metrics = QFontMetrics(self.font())
        room = self.rect().adjusted(0, 0, 0, 1000)
        room.setWidth(max(1, arg__1 - 2 * INSET))
        text = metrics.boundingRect(room, int(WRAP), self.words())
        return max(MEASURES.smallest_target, text.height() + 6)

    def paintEvent(self, arg__1: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setUnderline(self.underMouse() and self.isEnabled())
        painter.setFont(font)
        painter.setPen(self._link_ink())
        painter.drawText(self.rect().adjusted(INSET, 0, -INSET, 0), int(WRAP), self.words())
        if self.hasFocus():
            painter.setPen(QPen(colour(self._holder.theme.colours.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(box, MEASURES.radius, MEASURES.radius)
        painter.end()

    def _link_ink(self) -> QColor:
        colours = self._holder.theme.colours
        return colour(colours.after if self.isEnabled() else colours.muted)
