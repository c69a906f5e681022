"""The delegates: they copy prepared pictures to the screen and ask the style for nothing."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from raci_desktop.ui.matrix.activity_model import ADD_ACTIVITY, ActivityModel
from raci_desktop.ui.matrix.activity_paint import paint_add_row
from raci_desktop.ui.matrix.cell_paint import CURRENT, DROP_TARGET, SELECTED, cell_painter
from raci_desktop.ui.matrix.header_paint import (
    ActivityPicture,
    GroupFillPicture,
    header_painter,
)
from raci_desktop.ui.matrix.rows import ActivityRow, GroupRow, TotalsRow
from raci_desktop.ui.matrix.stage_model import StageModel
from raci_desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_GROUP_FILL = GroupFillPicture()


class StageDelegate(QStyledItemDelegate):
    """Paints the cells of one stage; ``painted`` counts them, for tests."""

    def __init__(self, model: StageModel, theme: Theme, parent: QWidget) -> None:
        """Paint the model's pictures."""
        super().__init__(parent)
        self._model = model
        self.theme = theme
        self.drop_target: tuple[int, int] | None = None
        self.painted = 0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Copy one cell to the screen."""
        self.painted += 1
        rect: QRect = option.rect
        row, column = index.row(), index.column()
        zoom = self._model.scene.state.zoom / 100
        ratio = painter.device().devicePixelRatio()
        item = self._model.row_at(row)
        if isinstance(item, ActivityRow):
            picture = self._model.picture(row, column)
            state = self._state(option, row, column)
            cell_painter(self.theme, zoom, ratio).paint(painter, rect, picture, state)
        elif isinstance(item, GroupRow):
            header_painter(self.theme, zoom, ratio).paint(painter, rect, _GROUP_FILL)
        else:
            total = self._model.total(column)
            header_painter(self.theme, zoom, ratio).paint(painter, rect, total)

    def _state(self, option: QStyleOptionViewItem, row: int, column: int) -> int:
        flags: QStyle.StateFlag = option.state
        state = SELECTED if flags & QStyle.StateFlag.State_Selected else 0
        if flags & QStyle.StateFlag.State_HasFocus:
            state |= CURRENT
        if self.drop_target == (row, column):
            state |= DROP_TARGET
        return state


class ActivityDelegate(QStyledItemDelegate):
    """Paints group rows, names and the row that adds; edits names in place."""

    def __init__(self, model: ActivityModel, theme: Theme, parent: QWidget) -> None:
        """Paint the model's pictures."""
        super().__init__(parent)
        self._model = model
        self.theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Copy one name to the screen."""
        rect: QRect = option.rect
        flags: QStyle.StateFlag = option.state
        zoom = self._model.scene.state.zoom / 100
        ratio = painter.device().devicePixelRatio()
        picture = self._model.picture(index.row())
        if isinstance(self._model.row_at(index.row()), TotalsRow):
            current = bool(flags & QStyle.StateFlag.State_HasFocus)
            paint_add_row(painter, rect, ADD_ACTIVITY, self.theme, zoom, current)
            return
        if isinstance(picture, ActivityPicture):
            picture = ActivityPicture(
                picture.name,
                picture.caption,
                picture.flag,
                selected=bool(flags & QStyle.StateFlag.State_Selected),
                current=bool(flags & QStyle.StateFlag.State_HasFocus),
            )
        header_painter(self.theme, zoom, ratio).paint(painter, rect, picture)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return a line edit for a name."""
        editor = QLineEdit(parent)
        editor.setAccessibleName("Activity name")
        editor.setPlaceholderText("Name of the activity")
        return editor

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        """Hand the text over once, when the editor is done."""
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return no wish of its own: the rows are as high as the zoom says."""
        return QSize()
