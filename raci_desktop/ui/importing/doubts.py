"""The list of doubts, and the bar that answers the chosen one."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from raci_desktop.application.recognition import Doubt, DoubtLevel
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
from raci_desktop.ui import fonts
from raci_desktop.ui.chips_cache import chip_icon
from raci_desktop.ui.chips_severity import paint_severity
from raci_desktop.ui.dialogs.flow import FlowLayout
from raci_desktop.ui.dialogs.parts import Card, Label, push_button
from raci_desktop.ui.importing.draft import Draft
from raci_desktop.ui.theme import ThemeHolder, colour
from raci_desktop.ui.tokens import TYPE, TypeStyle

DOUBT_ROLE = Qt.ItemDataRole.UserRole
ANSWER_ROLE = Qt.ItemDataRole.UserRole + 1
"""What a person answered, in words; "" while nobody has."""

LEFT, ICON, TEXT, RIGHT, TOP = 14, 16, 40, 12, 8
HEAD = TypeStyle(12, 16, 600)
WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
_RANK = {DoubtLevel.BLOCKER: 0, DoubtLevel.WARNING: 1, DoubtLevel.NOTE: 2}
_LEVELS = {
    DoubtLevel.NOTE: QT_TRANSLATE_NOOP("Import", "Note"),
    DoubtLevel.WARNING: QT_TRANSLATE_NOOP("Import", "Warning"),
    DoubtLevel.BLOCKER: QT_TRANSLATE_NOOP("Import", "Blocker"),
}


class DoubtsModel(QAbstractListModel):
    """The doubts of the matrix looked at, the worst first, then what the plan remarks."""

    def __init__(self, draft: Draft) -> None:
        super().__init__(draft)
        self._draft = draft
        self._doubts: list[Doubt] = []
        draft.matrix_changed.connect(self.reload)
        draft.cell_changed.connect(self._redraw)
        self.reload()

    def reload(self) -> None:
        """List the doubts of the matrix looked at."""
        self.beginResetModel()
        self._doubts = sorted(self._draft.matrix.doubts, key=lambda doubt: _RANK[doubt.level])
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._doubts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        doubt = self._doubts[index.row()]
        if role == DOUBT_ROLE:
            return doubt
        if role == ANSWER_ROLE:
            return self._answer(doubt)
        if role == Qt.ItemDataRole.DisplayRole:
            return doubt.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            answer = self._answer(doubt)
            head = translate("Import", "{level}, {cell}: {doubt}").format(
                level=level_words(doubt.level), cell=doubt.cell, doubt=doubt.text
            )
            return f"{head} {answer}" if answer else head
        return None

    def index_of(self, address: str) -> QModelIndex:
        """Return the first doubt about an address."""
        rows = (row for row, doubt in enumerate(self._doubts) if doubt.cell == address)
        row = next(rows, None)
        return ROOT if row is None else self.index(row)

    def _answer(self, doubt: Doubt) -> str:
        cell = self._draft.answered(doubt.cell)
        if cell is None:
            return ""
        letters = self._draft.workshop.letters
        words = "/".join(letters.symbol(letter) for letter in cell.letters())
        if not words:
            return translate("Import", "You left it empty; the text goes to the note.")
        return translate("Import", "You chose {letters}.").format(letters=words)

    def _redraw(self, address: str) -> None:
        for row, doubt in enumerate(self._doubts):
            if doubt.cell == address:
                self.dataChanged.emit(self.index(row), self.index(row))


class DoubtsDelegate(QStyledItemDelegate):
    """Paints a doubt: severity, address, and its sentence in as many lines as it needs."""

    def __init__(self, theme: ThemeHolder, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else 300
        room = QRect(0, 0, max(1, width - TEXT - RIGHT), 4000)
        metrics = QFontMetrics(fonts.styled(TYPE.body))
        text = metrics.boundingRect(room, WRAP, _words(index)).height()
        return QSize(width, TOP + 18 + text + TOP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        doubt: Doubt = index.data(DOUBT_ROLE)
        answered = bool(index.data(ANSWER_ROLE))
        colours = self._theme.theme.colours
        box = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, colour(colours.surface))
            edge = colours.severity(doubt.level.value).text
            painter.fillRect(box.left(), box.top(), 3, box.height(), colour(edge))
        word = "ok" if answered else doubt.level.value
        icon = QRectF(LEFT, box.top() + TOP + 1, ICON, ICON)
        paint_severity(painter, icon, word, self._theme.theme)
        head = QRect(TEXT, box.top() + TOP, box.width() - TEXT - RIGHT, 18)
        painter.setFont(fonts.styled(HEAD))
        painter.setPen(colour(colours.text))
        level = level_words(doubt.level)
        painter.drawText(head, 0, f"{level} · {doubt.cell}" if doubt.cell else level)
        text = QRect(TEXT, head.bottom() + 1, head.width(), box.bottom() - head.bottom())
        painter.setFont(fonts.styled(TYPE.body))
        painter.setPen(colour(colours.text_2))
        painter.drawText(text, WRAP, _words(index))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, colour(colours.line))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour(colours.focus), 2))
            painter.drawRoundedRect(QRectF(box).adjusted(2, 2, -2, -3), 5, 5)
        painter.restore()


def level_words(level: DoubtLevel) -> str:
    """Return what a doubt's level is called."""
    return translate("Import", _LEVELS[level])


def _words(index: Index) -> str:
    doubt: Doubt = index.data(DOUBT_ROLE)
    answer = str(index.data(ANSWER_ROLE))
    return f"{doubt.text} {answer}" if answer else doubt.text


class AnswerBar(Card):
    """Asks which letter an unreadable cell meant."""

    def __init__(self, theme: ThemeHolder, draft: Draft) -> None:
        super().__init__(theme)
        self._theme = theme
        self._draft = draft
        self._address = ""
        self.set_look("surface", "line_strong")
        self._question = Label(theme, "", TypeStyle(13, 18, 500), wrap=True)
        self.letters: dict[str, QPushButton] = {}
        row = QWidget()
        flow = FlowLayout(row, spacing=6)
        for one in draft.workshop.letters.definitions:
            button = push_button("", one.name)
            button.setAccessibleName(f"{one.symbol}, {one.name}")
            button.setProperty("letter", one.letter.value)
            button.setIconSize(QSize(22, 22))
            button.setFixedWidth(44)
            button.clicked.connect(lambda _=False, letter=one.letter: self._answer(letter))
            self.letters[one.letter.value] = button
            flow.addWidget(button)
        self.empty = push_button(
            translate("Import", "Leave empty"),
            translate("Import", "The text goes to the note of the cell"),
        )
        self.empty.clicked.connect(lambda: self._answer(None))
        self.keep = push_button(
            translate("Import", "Keep as unread"),
            translate("Import", "It is marked ? and asked about later"),
        )
        self.keep.clicked.connect(self._take_back)
        flow.addWidget(self.empty)
        flow.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.addWidget(self._question)
        column.addWidget(row)
        theme.changed.connect(self._paint_icons)
        self._paint_icons()
        self.hide()

    def ask(self, address: str) -> None:
        """Ask about a cell; the bar hides where there is nothing to ask."""
        self._address = address
        asked = bool(address) and bool(self._draft.unread_at(address))
        if asked:
            question = translate("Import", "What did {cell} mean?")
            self._question.setText(question.format(cell=address))
            self.keep.setVisible(self._draft.answered(address) is not None)
        self.setVisible(asked)

    def _answer(self, letter: Any) -> None:
        self._draft.answer(self._address, letter)
        self.ask(self._address)

    def _take_back(self) -> None:
        self._draft.take_back(self._address)
        self.ask(self._address)

    def _paint_icons(self) -> None:
        letters = self._draft.workshop.letters
        for one in letters.definitions:
            icon = chip_icon(one.letter.value, one.symbol, self._theme.theme, 22)
            self.letters[one.letter.value].setIcon(icon)


class DoubtsPanel(QWidget):
    """The doubts of a matrix; choosing one tells its address and asks what can be asked."""

    chosen = Signal(str)

    def __init__(self, theme: ThemeHolder, draft: Draft) -> None:
        super().__init__()
        self._draft = draft
        self.model = DoubtsModel(draft)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(DoubtsDelegate(theme, self.list))
        self.list.setAccessibleName(translate("Import", "Doubts"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setStyleSheet("QListView { background: transparent; border: none; }")
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.bar = AnswerBar(theme, draft)
        none = translate("Import", "Everything was read without doubt.")
        self._none = Label(theme, none, TYPE.body, "muted")
        self._none.setContentsMargins(14, 4, 14, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._none)
        column.addWidget(self.list, 1)
        below = QVBoxLayout()
        below.setContentsMargins(8, 0, 8, 8)
        below.addWidget(self.bar)
        column.addLayout(below)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.model.modelReset.connect(self._reset)
        self._reset()

    def choose(self, address: str) -> None:
        """Choose the doubt about an address."""
        index = self.model.index_of(address)
        if index.isValid() and index != self.list.currentIndex():
            self.list.setCurrentIndex(index)

    def next(self) -> None:
        """Choose the next doubt, round the end."""
        count = self.model.rowCount()
        if count:
            row = (self.list.currentIndex().row() + 1) % count
            self.list.setCurrentIndex(self.model.index(row))

    def _choose(self, index: QModelIndex) -> None:
        doubt = index.data(DOUBT_ROLE) if index.isValid() else None
        self.bar.ask(doubt.cell if doubt is not None else "")
        if doubt is not None:
            self.chosen.emit(doubt.cell)

    def _reset(self) -> None:
        self.bar.ask("")
        some = self.model.rowCount() > 0
        self.list.setVisible(some)
        self._none.setVisible(not some)
