"""The view over a list of the drawer: typed in place, Tab on, Enter adds the next, Del removes."""

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHideEvent, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QWidget

from raci_desktop.ui.drawer.list_model import ListModel
from raci_desktop.ui.drawer.looks import KIND_ROLE, Kind
from raci_desktop.ui.drawer.plain_table import PlainTable
from raci_desktop.ui.theme import ThemeHolder

_Hint = QAbstractItemDelegate.EndEditHint
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OPENS = (Kind.CHOICE, Kind.DATE)
"""Kinds whose editor a single click opens once their row is chosen."""


def _moves(event: QKeyEvent) -> bool:
    up_or_down = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
    return up_or_down and event.modifiers() == Qt.KeyboardModifier.AltModifier


class ListTable(PlainTable):
    """A table over a ``ListModel``."""

    place_wanted = Signal(int)
    """What a row is about is to be shown."""
    menu_wanted = Signal(int, QPoint)
    """The menu of a row is wanted, at a global position."""

    adding_ended = Signal()
    """The editor of the row that adds is closed, whether a row was added or not."""

    remove_wanted = Signal()
    """Del was pressed on rows that the list itself does not remove."""

    def __init__(self, theme: ThemeHolder, model: ListModel[Any], *, adds_on: bool = True) -> None:
        """Show a model; ``adds_on`` lets Enter begin the next new row after one was added."""
        self._adds_on = adds_on
        super().__init__(theme, model)
        self.list_model = model
        self._chosen_before = QModelIndex()
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.EditKeyPressed | trigger.DoubleClicked | trigger.AnyKeyPressed)
        self._size_columns()

    def _size_columns(self) -> None:
        header = self.horizontalHeader()
        header.setMinimumSectionSize(56)
        for number, column in enumerate(self.list_model.listing.columns):
            if column.width:
                self.setColumnWidth(number, column.width)
            else:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)

    # -- editing ----------------------------------------------------------------------------

    def start_adding(self) -> None:
        """Open the editor of the row that adds."""
        self.edit_cell(self.list_model.adding_row, 0)

    def edit_cell(self, row: int, column: int) -> None:
        """Make a cell current and open its editor, where it has one."""
        index = self.list_model.index(row, column)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self.edit(index)

    def choose(self, key: str) -> bool:
        """Make the row of a part current; False when it is not listed."""
        row = self.list_model.row_of(key)
        if row >= 0:
            self.setCurrentIndex(self.list_model.index(row, max(0, self.currentIndex().column())))
            self.scrollTo(self.currentIndex())
        return row >= 0

    def chosen_rows(self) -> list[int]:
        """Return the selected rows in order, the one that adds left out."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        return [row for row in rows if self.list_model.item(row) is not None]

    def finish_typing(self) -> None:
        """Carry out what stands in an open editor."""
        editor = self.delegate.current
        if editor is not None:
            self.commitData(editor)
            self.closeEditor(editor, _Hint.NoHint)

    def commitData(self, editor: QWidget) -> None:
        """Take what an open editor holds; the list of a completer can speak up after its end."""
        if editor is self.delegate.current:
            super().commitData(editor)

    def closeEditor(self, editor: QWidget, hint: _Hint) -> None:
        """Go on where the person goes on: Tab to the next cell, Enter to the next new row."""
        key, self.list_model.added_key = self.list_model.added_key, ""
        at = self.currentIndex()
        if key or at.row() == self.list_model.adding_row:
            self.adding_ended.emit()
        last = at.row() >= self.list_model.rowCount() - 2
        going_on = hint in (_Hint.EditNextItem, _Hint.EditPreviousItem)
        super().closeEditor(editor, _Hint.NoHint if going_on else hint)
        self.delegate.current = None
        if key:
            at = self.list_model.index(self.list_model.row_of(key), 0)
        if hint == _Hint.EditNextItem:
            self._edit_beside(at, 1)
        elif hint == _Hint.EditPreviousItem:
            self._edit_beside(at, -1)
        elif (
            hint == _Hint.SubmitModelCache
            and self._adds_on
            and (key or (last and self._is_text(at)))
        ):
            self.start_adding()

    def _is_text(self, index: QModelIndex) -> bool:
        return index.data(KIND_ROLE) not in (Kind.CHOICE, Kind.NUMBER)

    def _edit_beside(self, index: QModelIndex, step: int) -> None:
        """Open the next cell that can be edited in reading order, or leave it at the ends."""
        columns = self.list_model.columnCount()
        number = index.row() * columns + index.column() + step
        while 0 <= number < self.list_model.rowCount() * columns:
            there = self.list_model.index(*divmod(number, columns))
            if there.flags() & Qt.ItemFlag.ItemIsEditable:
                self.edit_cell(there.row(), there.column())
                return
            number += step

    # -- keys and clicks --------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter edit or show, Delete remove, Tab leave; else as tables do."""
        if self.state() == QAbstractItemView.State.EditingState:
            return  # Enter also comes here from the editor it has just closed
        index = self.currentIndex()
        if event.key() in _ENTER and index.isValid():
            self._enter(index)
        elif _moves(event) and index.isValid():
            self.move_row(index.row(), -1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_Delete and self.chosen_rows():
            self.remove_chosen()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _enter(self, index: QModelIndex) -> None:
        if index.data(KIND_ROLE) is Kind.PLACE:
            self.place_wanted.emit(index.row())
        else:
            self.edit(index)

    def move_row(self, row: int, by: int) -> None:
        """Move the part of a row up (-1) or down (+1); the cursor goes with it."""
        there = self.list_model.move(row, by)
        self.setCurrentIndex(self.list_model.index(there, max(0, self.currentIndex().column())))

    def remove_chosen(self) -> None:
        """Remove the chosen rows; the cursor stays where they were."""
        if self.list_model.listing.remove is None:
            self.remove_wanted.emit()
        if not self.chosen_rows() or self.list_model.listing.remove is None:
            return
        row, column = self.chosen_rows()[0], self.currentIndex().column()
        if self.list_model.remove(self.chosen_rows()):
            left = min(row, self.list_model.rowCount() - 1)
            self.setCurrentIndex(self.list_model.index(left, column))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._chosen_before = self.currentIndex()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Show a place, open the row that adds, and choices of a row chosen before."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        kind = index.data(KIND_ROLE)
        if index.row() == self.list_model.adding_row:
            self.start_adding()
        elif kind is Kind.PLACE:
            self.place_wanted.emit(index.row())
        elif kind in _OPENS and self._chosen_before.row() == index.row():
            self.edit(index)

    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:
        """Ask for the menu of a row."""
        by_mouse = arg__1.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(arg__1.pos()) if by_mouse else self.currentIndex()
        if self.list_model.item(index.row()) is None or not index.isValid():
            return
        if index.row() not in self.chosen_rows():
            self.setCurrentIndex(index)
        where = arg__1.globalPos()
        if not by_mouse:
            where = self.viewport().mapToGlobal(self.visualRect(index).center())
        self.menu_wanted.emit(index.row(), where)

    def showEvent(self, event: QShowEvent) -> None:
        """Make up for what happened while nobody looked."""
        super().showEvent(event)
        self.list_model.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the workshop change without following it."""
        super().hideEvent(event)
        self.list_model.watch(False)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that move a row from the window, which moves activities with them."""
        overridden = event.type() is QEvent.Type.ShortcutOverride
        if overridden and isinstance(event, QKeyEvent) and _moves(event):
            event.accept()
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            last = self.list_model.columnCount() - 1
            self.list_model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)
            self.list_model.redraw()
