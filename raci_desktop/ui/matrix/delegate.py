"""The delegate of the activity column: it edits names; the view paints its rows itself.

It is made when a workshop is open: what Qt knows of styles is not needed to show one.
"""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from raci_desktop.domain.translation import translate
from raci_desktop.ui.matrix.activity_model import ActivityModel
from raci_desktop.ui.matrix.rows import GroupRow

Index = QModelIndex | QPersistentModelIndex


class ActivityDelegate(QStyledItemDelegate):
    """Edits names of activities and groups in place."""

    def __init__(self, model: ActivityModel, parent: QWidget) -> None:
        """Edit the names of a model."""
        super().__init__(parent)
        self._model = model

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
