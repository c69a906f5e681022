"""One entry of the home page: an icon, a name, a quiet line, and the keys that do the same."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from raci_desktop.ui.fonts import sized
from raci_desktop.ui.icons import icon_pixmap
from raci_desktop.ui.theme import ThemeHolder, colour
from raci_desktop.ui.tokens import MEASURES

_HEIGHT = 56
_ICON = 18
_LEFT = 46


class HomeEntry(QAbstractButton):
    """A wide flat button of two lines; framed ones look like cards."""

    def __init__(
        self,
        theme: ThemeHolder,
        icon: str,
        name: str,
        words: str,
        keys: str = "",
        *,
        framed: bool = False,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._name = name
        self._words = words
        self._keys = keys
        self._framed = framed
        self.setAccessibleName(name)
        self.setAccessibleDescription(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(_HEIGHT)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the size of an entry beside the home page's main part."""
        return QSize(260, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint frame, icon, lines and keys."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        theme = self._theme.theme
        pixmap = icon_pixmap(self._icon, theme.colours.after, _ICON, self.devicePixelRatioF())
        painter.drawPixmap(16, (self.height() - _ICON) // 2, pixmap)
        self._paint_text(painter)
        painter.end()

    def _paint_frame(self, painter: QPainter) -> None:
        colours = self._theme.theme.colours
        lifted = self._framed or self.underMouse() or self.hasFocus()
        if not lifted:
            return
        edge = colours.focus if self.hasFocus() else colours.line_strong
        painter.setPen(QPen(colour(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(colour(colours.header if self.underMouse() else colours.surface))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, MEASURES.card_radius, MEASURES.card_radius)

    def _paint_text(self, painter: QPainter) -> None:
        colours = self._theme.theme.colours
        keys_width = QFontMetrics(sized(12)).horizontalAdvance(self._keys) + 12 if self._keys else 0
        room = self.width() - _LEFT - keys_width - 12
        for font, ink, text, top in (
            (sized(13, 600), colours.text, self._name, 9),
            (sized(12), colours.text_2, self._words, 29),
        ):
            painter.setFont(font)
            painter.setPen(colour(ink))
            line = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, room)
            painter.drawText(QRect(_LEFT, top, room, 18), Qt.AlignmentFlag.AlignVCenter, line)
        if self._keys:
            painter.setPen(colour(colours.text_2))
            box = QRect(self.width() - keys_width - 8, 0, keys_width, self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._keys)
