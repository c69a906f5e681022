"""The delegate of the activity column: it copies pictures to the screen and edits names."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from raci_desktop.domain.translation import translate
from raci_desktop.ui.matrix.activity_model import ADD_ACTIVITY, ActivityModel
from raci_desktop.ui.matrix.activity_paint import paint_add_row
from raci_desktop.ui.matrix.header_paint import ActivityPicture, GroupPicture, header_painter
from raci_desktop.ui.matrix.rows import GroupRow, TotalsRow
from raci_desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex


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
        if isinstance(picture, ActivityPicture | GroupPicture):
            picture = replace(
                picture,
                selected=bool(flags & QStyle.StateFlag.State_Selected),
                current=bool(flags & QStyle.StateFlag.State_HasFocus),
            )
        header_painter(self.theme, zoom, ratio).paint(painter, rect, picture)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return a line edit for a name."""
        editor = QLineEdit(parent)
        if isinstance(self._model.row_at(index.row()), GroupRow):
            editor.setAccessibleName(translate("Matrix", "Group name"))
            editor.setPlaceholderText(translate("Matrix", "Name of the group"))
        else:
            editor.setAccessibleName(translate("Matrix", "Activity name"))
            editor.setPlaceholderText(translate("Matrix", "Name of the activity"))
        return editor

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        """Hand the text over once, when the editor is done."""
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return no wish of its own: the rows are as high as the zoom says."""
        return QSize()
