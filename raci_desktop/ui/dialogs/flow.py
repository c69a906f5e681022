"""Buttons in lines that break like words, and a button whose own words may break."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLayout, QLayoutItem, QPushButton, QSizePolicy, QWidget

from raci_desktop.ui import fonts
from raci_desktop.ui.theme import ThemeHolder, colour, faded
from raci_desktop.ui.tokens import MEASURES, TypeStyle

WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter)
STRONG = TypeStyle(13, 18, 600)
PADDING = 11


class FlowLayout(QLayout):
    """Lays widgets out in lines, each as tall as its tallest; breaks where the width ends."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, arg__1: QLayoutItem) -> None:
        self._items.append(arg__1)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, arg__1: int) -> int:
        return self._arrange(QRect(0, 0, arg__1, 0), place=False)

    def setGeometry(self, arg__1: QRect) -> None:
        super().setGeometry(arg__1)
        self._arrange(arg__1, place=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        width = max((item.minimumSize().width() for item in self._items), default=0)
        height = max((item.minimumSize().height() for item in self._items), default=0)
        return QSize(width, height)

    def _arrange(self, box: QRect, *, place: bool) -> int:
        margins = self.contentsMargins()
        box = box.marginsRemoved(margins)
        left, top, line = box.left(), box.top(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = _size_within(item, box.width())
            if left > box.left() and left + size.width() > box.left() + box.width():
                left, top, line = box.left(), top + line + self.spacing(), 0
            if place:
                item.setGeometry(QRect(QPoint(left, top), size))
            left += size.width() + self.spacing()
            line = max(line, size.height())
        return top + line - box.top() + margins.top() + margins.bottom()


def _size_within(item: QLayoutItem, width: int) -> QSize:
    wanted = item.sizeHint()
    if wanted.width() <= width:
        return wanted
    height = item.heightForWidth(width) if item.hasHeightForWidth() else wanted.height()
    return QSize(width, height)


class WordButton(QPushButton):
    """A button that shows all its words, in several lines when they do not fit one."""

    def __init__(
        self, theme: ThemeHolder, text: str = "", *, primary: bool = False, menu_mark: bool = False
    ) -> None:
        super().__init__()
        self._theme = theme
        self._primary = primary
        self._mark = 16 if menu_mark else 0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAutoDefault(False)
        self.setFont(fonts.styled(STRONG if primary else TypeStyle(13, 18, 500)))
        self.set_words(text)
        theme.changed.connect(self._refresh)

    def set_words(self, text: str) -> None:
        """Show and read out these words, ``&`` included."""
        self._words = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        """The words shown."""
        return self._words

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self.font()).horizontalAdvance(self._words)
        return QSize(width + 2 * PADDING + self._mark, MEASURES.button)

    def minimumSizeHint(self) -> QSize:
        return QSize(MEASURES.smallest_target * 3, MEASURES.button)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, arg__1: int) -> int:
        room = QRect(0, 0, max(1, arg__1 - 2 * PADDING - self._mark), 1000)
        text = QFontMetrics(self.font()).boundingRect(room, WRAP, self._words)
        return max(MEASURES.button, text.height() + 12)

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
        words = self.rect().adjusted(PADDING - 2, 0, -(PADDING - 2) - self._mark, 0)
        painter.setFont(self.font())
        painter.setPen(self._ink())
        painter.drawText(words, WRAP, self._words)
        if self._mark:
            self._paint_mark(painter)
        painter.end()

    def _ink(self) -> QColor:
        colours = self._theme.theme.colours
        value = colours.on_after if self._primary else colours.text
        return colour(value) if self.isEnabled() else faded(value, 0.5)

    def _paint_ground(self, painter: QPainter) -> None:
        colours = self._theme.theme.colours
        fill = colours.after if self._primary else colours.surface
        if self.underMouse() and not self._primary:
            fill = colours.header
        edge = colours.after if self._primary else colours.line_strong
        if self.isDown():
            edge = colours.text
        painter.setPen(QPen(colour(edge), 1))
        painter.setBrush(colour(fill))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, MEASURES.radius, MEASURES.radius)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour(colours.focus), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
            if self._primary:
                # Focus and fill are both blue: a thin line of the letters' colour parts them.
                painter.setPen(QPen(colour(colours.on_after), 1))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), 4, 4)

    def _paint_mark(self, painter: QPainter) -> None:
        painter.setPen(QPen(self._ink(), 1.5))
        x, y = self.width() - PADDING - 4, self.height() / 2
        painter.drawLine(QPointF(x - 4, y - 2), QPointF(x, y + 2))
        painter.drawLine(QPointF(x, y + 2), QPointF(x + 4, y - 2))

    def _refresh(self) -> None:
        self.update()
