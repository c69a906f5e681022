"""The two sorts of buttons of the home page: something to begin with, and a recent workshop."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from raci_desktop.ui import fonts, icons
from raci_desktop.ui.chips_cache import screen_ratio
from raci_desktop.ui.home.recent import Recent
from raci_desktop.ui.theme import ThemeHolder, colour
from raci_desktop.ui.tokens import TypeStyle

TITLE = TypeStyle(14, 18, 600)
SMALL = TypeStyle(12, 16)
MIDDLE = Qt.AlignmentFlag.AlignVCenter


class PaintedButton(QPushButton):
    """A card that is pressed: surface, edge, hover and focus; subclasses paint what is on it."""

    def __init__(self, theme: ThemeHolder, height: int, *, framed: bool) -> None:
        super().__init__()
        self.holder = theme
        self._framed = framed
        self._height = height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(height)
        self.setAutoDefault(False)
        theme.changed.connect(self._refresh)

    def paint_content(self, painter: QPainter, box: QRect) -> None:
        """Paint what is on the card."""
        raise NotImplementedError

    def sizeHint(self) -> QSize:
        return QSize(240, self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self._height)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, arg__1: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self.paint_content(painter, self.rect())
        painter.end()

    def line(
        self, painter: QPainter, box: QRect, text: str, style: TypeStyle, ink: str, middle: bool
    ) -> None:
        """Write one line, shortened in the middle (paths) or at its end."""
        font = fonts.styled(style)
        mode = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
        painter.setFont(font)
        painter.setPen(colour(ink))
        painter.drawText(box, int(MIDDLE), QFontMetrics(font).elidedText(text, mode, box.width()))

    def _paint_ground(self, painter: QPainter) -> None:
        colours = self.holder.theme.colours
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        if self._framed:
            painter.setPen(QPen(colour(colours.line_strong), 1))
            painter.setBrush(colour(colours.header if self.underMouse() else colours.surface))
            painter.drawRoundedRect(box, 8, 8)
        elif self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(colours.sunken))
            painter.drawRoundedRect(box, 8, 8)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour(colours.focus), 2.5))
            painter.drawRoundedRect(box, 8, 8)

    def _refresh(self) -> None:
        self.update()


class BeginButton(PaintedButton):
    """One way to begin: an icon, a title, a line about it, and its keys."""

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
        self.line(painter, QRect(50, 11, room, 20), self._title, TITLE, colours.text, False)
        self.line(painter, QRect(50, 31, room, 18), self._about, SMALL, colours.text_2, False)
        place = QRect(box.width() - 16 - keys, 0, keys + 2, box.height())
        self.line(painter, place, self._keys, SMALL, colours.muted, False)


class RecentButton(PaintedButton):
    """A recent workshop: its name, where it is and when it was edited."""

    def __init__(self, theme: ThemeHolder, recent: Recent, words: str) -> None:
        super().__init__(theme, 92, framed=True)
        self.recent = recent
        self._words = words
        self.setAccessibleName(recent.name)
        self.setAccessibleDescription(f"{words}. {recent.place}")

    def paint_content(self, painter: QPainter, box: QRect) -> None:
        """Paint icon, name, place and time."""
        colours = self.holder.theme.colours
        there = self.recent.edited is not None
        picture = icons.icon_pixmap("grid-2x2", colours.muted, 24, screen_ratio())
        painter.drawPixmap(18, (box.height() - 24) // 2, picture)
        room = box.width() - 58 - 16
        name = colours.text if there else colours.muted
        self.line(painter, QRect(58, 14, room, 20), self.recent.name, TITLE, name, False)
        self.line(painter, QRect(58, 35, room, 18), self.recent.place, SMALL, colours.text_2, True)
        tone = colours.muted if there else colours.severity("warning").text
        self.line(painter, QRect(58, 58, room, 18), self._words, SMALL, tone, False)
