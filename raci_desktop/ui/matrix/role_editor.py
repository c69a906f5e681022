"""Writing the name of a role in place, over its header."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from raci_desktop.application.naming import rename_role
from raci_desktop.domain.ids import RoleId
from raci_desktop.domain.translation import translate
from raci_desktop.ui.matrix.stage_view import StageView

LEAST = 140
"""Px an editor is wide at least, so that a name can be read while it is written."""


class RoleEditor(QLineEdit):
    """Renames a role with Enter or when the focus leaves; Escape leaves it as it was."""

    def __init__(self, view: StageView, role: RoleId) -> None:
        """Open over the header of a role."""
        self._view = view
        self._role = role
        header = view.horizontalHeader()
        super().__init__(header.viewport())
        self._name = view.stage_model.scene.workshop.role(role).name
        self.setText(self._name)
        self.setAccessibleName(translate("Matrix", "Role name"))
        self.setPlaceholderText(translate("Matrix", "Name of the role"))
        self._done = False
        self.setGeometry(self._place(header.viewport()))
        header.geometriesChanged.connect(self.close_editor)
        self.installEventFilter(self)
        self.selectAll()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self, header: QWidget) -> QRect:
        roles = [role.id for role in self._view.stage_model.roles]
        column = roles.index(self._role)
        left, width = self._view.columnViewportPosition(column), self._view.columnWidth(column)
        width = max(width, LEAST)
        left = max(0, min(left, header.width() - width))
        height = self.sizeHint().height()
        return QRect(left, header.height() - height - 2, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End with Enter, Tab, Escape, or when the focus goes elsewhere."""
        if event.type() == QEvent.Type.FocusOut:
            self._finish()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
                self._finish()
                self._view.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_editor()
                self._view.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _finish(self) -> None:
        name = self.text().strip()
        if self._done:
            return
        self.close_editor()
        scene = self._view.stage_model.scene
        known = any(role.id == self._role for role in scene.workshop.roles)
        if known and name and name != self._name:
            scene.bridge.execute(rename_role(scene.workshop, self._role, name))

    def close_editor(self) -> None:
        """Go away without renaming."""
        if not self._done:
            self._done = True
            self.hide()
            self.deleteLater()


def edit_role_name(view: StageView, role: RoleId) -> RoleEditor:
    """Open the editor of a role's name over its header."""
    column = [one.id for one in view.stage_model.roles].index(role)
    left, width = view.columnViewportPosition(column), view.columnWidth(column)
    if left < 0 or left + width > view.viewport().width():
        view.scrollTo(view.stage_model.index(view.rowAt(0), column))
    return RoleEditor(view, role)
