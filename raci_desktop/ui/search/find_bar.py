"""The find bar: a card over the matrix with a field, the hits below it, and going to each."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from raci_desktop.application.search import Hit, search
from raci_desktop.domain.translation import translate
from raci_desktop.ui.dialogs.parts import Card, IconButton, Label
from raci_desktop.ui.search.hits_model import ROW_HEIGHT, HitDelegate, HitsModel
from raci_desktop.ui.search.words import count_words
from raci_desktop.ui.session_bridge import SessionBridge
from raci_desktop.ui.theme import ThemeHolder
from raci_desktop.ui.tokens import TYPE

WIDTH = 420
MARGIN = 10
MOST_ROWS = 6
"""Rows of hits shown at once; the rest scrolls."""


class FindField(QLineEdit):
    """Takes words; Enter goes to the next hit, arrows through the list, Esc ends."""

    stepped = Signal(int)
    """Go on by so many hits."""
    left = Signal()

    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        back = bool(arg__1.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        steps = {
            Qt.Key.Key_Return: -1 if back else 1,
            Qt.Key.Key_Enter: -1 if back else 1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
        }
        if arg__1.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif (step := steps.get(Qt.Key(arg__1.key()))) is not None:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(arg__1)


class FindBar(Card):
    """Finds words in the open workshop and goes from hit to hit."""

    hit_chosen = Signal(object)
    """A ``Hit`` to go to."""
    ended = Signal()
    """The keyboard is to go back to the matrix."""

    def __init__(self, bridge: SessionBridge, theme: ThemeHolder, over: QWidget) -> None:
        """Float over the top right corner of a widget, hidden until ``open``."""
        super().__init__(theme, parent=over)
        self._bridge = bridge
        self._over = over
        self._at = -1
        self.set_look("surface", "line_strong")
        self.setFixedWidth(WIDTH)
        self.field = FindField()
        self.count = Label(theme, "", TYPE.caption, "text_2")
        self.previous = IconButton(theme, "chevron-up", "")
        self.next = IconButton(theme, "chevron-down", "")
        self.close_button = IconButton(theme, "close", "")
        self.model = HitsModel(self)
        self.list = QListView()
        self._lay_out(theme)
        self._connect()
        self.retranslate()
        self.hide()

    def _lay_out(self, theme: ThemeHolder) -> None:
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.field, 1)
        line.addWidget(self.count)
        for button in (self.previous, self.next, self.close_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            line.addWidget(button)
        self.list.setModel(self.model)
        self.list.setItemDelegate(HitDelegate(theme, self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field's arrows walk it
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addLayout(line)
        column.addWidget(self.list)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._search)
        self.field.stepped.connect(self.step)
        self.field.left.connect(self.end)
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.close_button.clicked.connect(self.end)
        self.list.clicked.connect(self._pick)
        self._bridge.changed.connect(self._refresh)
        self._over.installEventFilter(self)

    def retranslate(self) -> None:
        """Say everything in the language chosen."""
        self.setAccessibleName(translate("Find", "Find"))
        self.field.setPlaceholderText(translate("Find", "Find names, notes and decisions"))
        self.field.setAccessibleName(translate("Find", "Find names, notes and decisions"))
        self.previous.set_name(translate("Find", "Previous place (Shift+Enter)"))
        self.next.set_name(translate("Find", "Next place (Enter)"))
        self.close_button.set_name(translate("Find", "Close (Esc)"))
        self.list.setAccessibleName(translate("Find", "Places found"))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def open(self) -> None:
        """Show the bar with its words selected, ready for others."""
        self.show()
        self._search(self.field.text())
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def end(self) -> None:
        """Hide the bar and give the keyboard back."""
        self.hide()
        self.ended.emit()

    def step(self, by: int) -> None:
        """Go to the next hit (1) or the one before (-1), round and round."""
        count = len(self.model.hits)
        if count:
            self._go((self._at + by) % count if self._at >= 0 or by > 0 else count - 1)

    def _pick(self, index: QModelIndex) -> None:
        self._go(index.row())

    def _go(self, at: int) -> None:
        self._at = at
        self.list.setCurrentIndex(self.model.index(at, 0))
        self._say()
        hit: Hit = self.model.hits[at]
        self.hit_chosen.emit(hit)

    def _search(self, words: str) -> None:
        self._at = -1
        self.model.show(self._bridge.workshop, search(self._bridge.workshop, words))
        self._say()
        self._fit()

    def _refresh(self) -> None:
        """Look again after an edit; the hit gone to stays the one to go on from."""
        if self.isHidden():
            return
        at = self.model.hits[self._at] if self._at >= 0 else None
        hits = search(self._bridge.workshop, self.field.text())
        self.model.show(self._bridge.workshop, hits)
        self._at = hits.index(at) if at in hits else -1
        if self._at >= 0:
            self.list.setCurrentIndex(self.model.index(self._at, 0))
        self._say()
        self._fit()

    def _say(self) -> None:
        words = count_words(len(self.model.hits), self._at) if self.field.text().strip() else ""
        self.count.setText(words)
        self.field.setAccessibleDescription(words)
        for button in (self.previous, self.next):
            button.setEnabled(bool(self.model.hits))

    def _fit(self) -> None:
        rows = min(MOST_ROWS, len(self.model.hits))
        self.list.setVisible(rows > 0)
        self.list.setFixedHeight(rows * ROW_HEIGHT + 2 * self.list.frameWidth() + 2)
        self._column.activate()
        self.resize(QSize(WIDTH, self.sizeHint().height()))
        self.move(self._over.width() - WIDTH - MARGIN, MARGIN)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._fit()
        return super().eventFilter(watched, event)
