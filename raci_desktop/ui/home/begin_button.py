"""One way to begin on the home page: an icon, a title, a line about it, and its keys."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QPainter

from raci_desktop.ui import fonts, icons
from raci_desktop.ui.chips_cache import screen_ratio
from raci_desktop.ui.home.cards import SMALL, TITLE, PaintedButton
from raci_desktop.ui.theme import ThemeHolder


class BeginButton(PaintedButton):
    """One way to begin; a framed one stands out."""

    def __init__(
        self,
        theme: ThemeHolder,
        icon: str,
        title: str,
        about: str,
        keys: str = "",
        *,
        framed: bool = False,
    ) -> None:
        super().__init__(theme, 60, framed=framed)
        self._icon, self._title, self._about, self._keys = icon, title, about, keys
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{about}. {keys}" if keys else about)

    def paint_content(self, painter: QPainter, box: QRect) -> None:
        """Paint icon, title, the line about it and the keys."""
        colours = self.holder.theme.colours
        ink = colours.after if self._framed else colours.text_2
        picture = icons.icon_pixmap(self._icon, ink, 20, screen_ratio())
        painter.drawPixmap(18, (box.height() - 20) // 2, picture)
        keys = QFontMetrics(fonts.styled(SMALL)).horizontalAdvance(self._keys)
        room = box.width() - 50 - 16 - (keys + 10 if keys else 0)
        self.line(painter, QRect(50, 11, room, 20), self._title, TITLE, colours.text)
        self.line(painter, QRect(50, 31, room, 18), self._about, SMALL, colours.text_2)
        place = QRect(box.width() - 16 - keys, 0, keys + 2, box.height())
        self.line(painter, place, self._keys, SMALL, colours.muted)
