"""Cards of the home page: a frame that is pressed, and a grid of them that the arrows walk."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QPushButton, QScrollArea, QSizePolicy, QWidget

from raci_desktop.ui import fonts
from raci_desktop.ui.theme import ThemeHolder, colour
from raci_desktop.ui.tokens import MEASURES, TypeStyle

TITLE = TypeStyle(14, 18, 600)
SMALL = TypeStyle(12, 16)
MIDDLE = Qt.AlignmentFlag.AlignVCenter
GAP = 16
_PRESSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class PaintedButton(QPushButton):
    """A card that is pressed: surface, edge, hover and focus; subclasses paint what is on it."""

    menu_wanted = Signal(QPoint)
    """The menu of the card is wanted, at a place on the screen."""
    remove_wanted = Signal()

    def __init__(self, theme: ThemeHolder, height: int, *, framed: bool) -> None:
        super().__init__()
        self.holder = theme
        self._framed = framed
        self.card_height = height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        theme.changed.connect(self._refresh)

    def paint_content(self, painter: QPainter, box: QRect) -> None:
        """Paint what is on the card."""
        raise NotImplementedError

    def sizeHint(self) -> QSize:
        return QSize(240, self.card_height)

    def minimumSizeHint(self) -> QSize:
        return QSize(180, self.card_height)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def focusInEvent(self, arg__1: QFocusEvent) -> None:
        """Come into sight when the keys lead here."""
        super().focusInEvent(arg__1)
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None and arg__1.reason() is Qt.FocusReason.TabFocusReason:
            area.ensureWidgetVisible(self, 0, GAP)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter, remove with Delete, open the menu with Shift+F10."""
        key = event.key()
        if key in _PRESSING:
            self.click()
        elif key in _REMOVING:
            self.remove_wanted.emit()
        elif key == Qt.Key.Key_F10 and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.menu_wanted.emit(self.mapToGlobal(self.rect().center()))
        elif Qt.Key.Key_Left <= key <= Qt.Key.Key_Down and isinstance(self.parent(), CardGrid):
            event.ignore()  # a button would go to the next one; the grid knows better
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu where the pointer, or the card, is."""
        keyed = event.reason() is QContextMenuEvent.Reason.Keyboard
        place = self.mapToGlobal(self.rect().center()) if keyed else event.globalPos()
        self.menu_wanted.emit(place)

    def paintEvent(self, arg__1: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self.paint_content(painter, self.rect())
        self._paint_focus(painter)
        painter.end()

    def line(
        self,
        painter: QPainter,
        box: QRect,
        text: str,
        style: TypeStyle,
        ink: str,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        """Write one line, shortened where it is too long (in the middle for paths)."""
        font = fonts.styled(style)
        painter.setFont(font)
        painter.setPen(colour(ink))
        painter.drawText(box, int(MIDDLE), QFontMetrics(font).elidedText(text, elide, box.width()))

    def _paint_ground(self, painter: QPainter) -> None:
        colours = self.holder.theme.colours
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        if self._framed:
            painter.setPen(QPen(colour(colours.line_strong), 1))
            painter.setBrush(colour(colours.header if self.underMouse() else colours.surface))
            painter.drawRoundedRect(box, MEASURES.card_radius, MEASURES.card_radius)
        elif self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(colours.sunken))
            painter.drawRoundedRect(box, MEASURES.card_radius, MEASURES.card_radius)

    def _paint_focus(self, painter: QPainter) -> None:
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour(self.holder.theme.colours.focus), 2.5))
            box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
            painter.drawRoundedRect(box, MEASURES.card_radius, MEASURES.card_radius)

    def _refresh(self) -> None:
        self.update()


class CardGrid(QWidget):
    """Cards in as many columns as fit; the arrow keys go from one to the next."""

    left_upwards = Signal()
    """Up was pressed in the first row."""

    def __init__(self, name: str, least: int, most: int, gap: int = GAP) -> None:
        """``least`` is the width in px a card needs, ``most`` the number of columns allowed."""
        super().__init__()
        self.setAccessibleName(name)
        self.cards: list[PaintedButton] = []
        self._least, self._most, self._gap = least, most, gap
        self._columns = 1

    def fill(self, cards: Sequence[PaintedButton]) -> None:
        """Show these cards; those shown before and not among them are gone."""
        for card in self.cards:
            if card not in cards:
                card.hide()
                card.deleteLater()
        self.cards = list(cards)
        for card in cards:
            card.setParent(self)
            card.show()
        self._place()

    def show_only(self, wanted: Sequence[PaintedButton]) -> None:
        """Hide the cards that are not wanted, and close the ranks."""
        for card in self.cards:
            card.setVisible(card in wanted)
        self._place()

    @property
    def shown(self) -> list[PaintedButton]:
        """The cards that are not hidden, in order."""
        return [card for card in self.cards if not card.isHidden()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from card to card."""
        shown = self.shown
        at = next((i for i, card in enumerate(shown) if card.hasFocus()), None)
        step = self._step(event.key(), at) if at is not None else None
        if at is None or step is None:
            super().keyPressEvent(event)
        elif 0 <= at + step < len(shown):
            shown[at + step].setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() == Qt.Key.Key_Up:
            self.left_upwards.emit()

    def _step(self, key: int, at: int) -> int | None:
        """Return how many cards on a key goes; None for other keys."""
        steps: dict[int, int] = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Down: self._columns,
            Qt.Key.Key_Home: -at,
            Qt.Key.Key_End: len(self.shown) - 1 - at,
        }
        return steps.get(key)

    def _place(self) -> None:
        """Put the cards side by side, all of one width, whatever a row lacks.

        By hand: a layout would shrink them to the least height the style sheet gives a button.
        """
        gap, shown = self._gap, self.shown
        self._columns = max(1, min(self._most, (self.width() + gap) // (self._least + gap)))
        wide = (self.width() - (self._columns - 1) * gap) / self._columns
        high = max((card.card_height for card in shown), default=0)
        for number, card in enumerate(shown):
            row, column = divmod(number, self._columns)
            left, right = round(column * (wide + gap)), round(column * (wide + gap) + wide)
            card.setGeometry(left, row * (high + gap), right - left, high)
        rows = -(-len(shown) // self._columns)
        self.setFixedHeight(max(0, rows * (high + gap) - gap))
