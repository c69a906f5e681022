"""The editors of the drawer's lists: a line, a line with names offered, a choice, a date."""

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from raci_desktop.ui.drawer.date_field import DateField
from raci_desktop.ui.drawer.list_paint import paint_cell
from raci_desktop.ui.drawer.looks import KIND_ROLE, OFFER_ROLE, Kind
from raci_desktop.ui.drawer.table_view import ROW, Index
from raci_desktop.ui.theme import ThemeHolder

LONGEST = 4000
_ROLE = Qt.ItemDataRole
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ENDS = {
    Qt.Key.Key_Return: QStyledItemDelegate.EndEditHint.SubmitModelCache,
    Qt.Key.Key_Enter: QStyledItemDelegate.EndEditHint.SubmitModelCache,
    Qt.Key.Key_Tab: QStyledItemDelegate.EndEditHint.EditNextItem,
    Qt.Key.Key_Backtab: QStyledItemDelegate.EndEditHint.EditPreviousItem,
}
_ELSEWHERE = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
_SHIFT = Qt.KeyboardModifier.ShiftModifier
MOST_LINES = 5


class LongField(QPlainTextEdit):
    """A text of several lines; it grows with what is typed, over the rows around it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._place = QRect()
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._grow)

    def begin(self, text: str) -> None:
        """Show a text and select it, as an editor in a table does."""
        self.setPlainText(text)
        self.document().setModified(False)
        self.selectAll()

    def set_place(self, place: QRect) -> None:
        """Stand over a cell, as high as the text."""
        self._place = place
        self._grow()

    def _grow(self) -> None:
        lines = min(MOST_LINES, round(self.document().size().height()))
        height = max(self._place.height(), lines * self.fontMetrics().lineSpacing() + 14)
        parent = self.parentWidget()
        room = parent.height() if parent is not None else height
        top = max(0, min(self._place.top(), room - height))
        self.setGeometry(self._place.left(), top, self._place.width(), height)


class ListDelegate(QStyledItemDelegate):
    """Paints looks, and edits a cell with what its kind asks for."""

    def __init__(self, theme: ThemeHolder, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.current: QWidget | None = None
        """The editor last made, as long as it is open."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        paint_cell(painter, option, index, self._theme.theme)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, ROW)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        match index.data(KIND_ROLE):
            case Kind.CHOICE:
                editor = self._choice(parent, index)
            case Kind.DATE:
                editor = DateField(self._theme, parent)
                editor.picked.connect(self._commit)
            case Kind.LONG:
                editor = LongField(parent)
                if not index.data(_ROLE.EditRole):
                    editor.setPlaceholderText(str(index.data(_ROLE.AccessibleTextRole)))
            case _:
                editor = _line(parent, index)
        editor.setAccessibleName(str(index.data(_ROLE.AccessibleTextRole)))
        self.current = editor
        return editor

    def _choice(self, parent: QWidget, index: Index) -> QComboBox:
        combo = QComboBox(parent)
        combo.addItems(index.data(OFFER_ROLE) or [])
        combo.activated.connect(self._commit)
        # The list can open only after the view has placed the editor.
        QTimer.singleShot(0, combo, combo.showPopup)
        return combo

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        text = str(index.data(_ROLE.EditRole))
        if isinstance(editor, QComboBox):
            editor.setCurrentText(text)
        elif isinstance(editor, DateField):
            editor.set_when(text)
        elif isinstance(editor, LongField):
            if not editor.document().isModified():
                editor.begin(text)
        elif isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText(), _ROLE.EditRole)
        elif isinstance(editor, DateField):
            model.setData(index, editor.when(), _ROLE.EditRole)
        elif isinstance(editor, LongField):
            model.setData(index, editor.toPlainText().strip(), _ROLE.EditRole)
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text().strip(), _ROLE.EditRole)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        box: Any = option.rect
        editor.setGeometry(box.adjusted(1, 1, -1, -2))
        if isinstance(editor, LongField):
            editor.set_place(editor.geometry())

    def eventFilter(self, object: QObject, event: QEvent) -> bool:
        """Let Enter and Tab end a long text as they end a line; Shift+Enter breaks the line.

        An editor stays open while another window, a menu or a calendar has the keyboard.
        """
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() in _ELSEWHERE:
            return False
        pressed = event.type() is QEvent.Type.KeyPress
        if pressed and isinstance(object, LongField) and isinstance(event, QKeyEvent):
            broken = event.key() in _ENTER and event.modifiers() & _SHIFT
            if event.key() in _ENDS and not broken:
                self.commitData.emit(object)
                self.closeEditor.emit(object, _ENDS[Qt.Key(event.key())])
                return True
        return super().eventFilter(object, event)

    def _commit(self) -> None:
        editor = self.sender()
        if isinstance(editor, QComboBox | DateField):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)


def _line(parent: QWidget, index: Index) -> QLineEdit:
    edit = QLineEdit(parent)
    edit.setMaxLength(LONGEST)
    offered = index.data(OFFER_ROLE)
    if offered:
        completer = QCompleter(offered, edit)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        edit.setCompleter(completer)
    return edit
