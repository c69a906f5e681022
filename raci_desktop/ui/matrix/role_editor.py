"""Naming a role in place: a field over its header, or at the place where a new one will stand."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from raci_desktop.application.naming import rename_role
from raci_desktop.domain.ids import RoleId
from raci_desktop.domain.translation import translate
from raci_desktop.ui.matrix.drop_line import DropLine
from raci_desktop.ui.matrix.stage_view import StageView

LEAST = 140
"""Px an editor is wide at least, so that a name can be read while it is written."""
Named = Callable[[str], object]


class RoleEditor(QLineEdit):
    """Calls ``named`` with a new name on Enter or when the focus leaves; Escape gives it up."""

    def __init__(self, view: StageView, middle: int, text: str, named: Named) -> None:
        """Open over the header of a table, around ``middle`` (px in its viewport)."""
        self._view = view
        self._named = named
        self._text = text
        self._done = False
        self.line: DropLine | None = None
        header = view.horizontalHeader()
        super().__init__(text, header.viewport())
        self.setAccessibleName(translate("Matrix", "Role name"))
        self.setPlaceholderText(translate("Matrix", "Name of the role"))
        self.setGeometry(self._place(middle, header.viewport()))
        header.geometriesChanged.connect(self.close_editor)
        view.horizontalScrollBar().valueChanged.connect(self.finish)
        self.installEventFilter(self)
        self.selectAll()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self, middle: int, header: QWidget) -> QRect:
        width = min(max(self._view.horizontalHeader().defaultSectionSize(), LEAST), header.width())
        left = max(0, min(middle - width // 2, header.width() - width))
        height = self.sizeHint().height()
        return QRect(left, header.height() - height - 2, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End with Enter, Tab, Escape, or when the focus goes; the window's keys wait."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.FocusOut:
            self.finish()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
                self.finish()
                self._view.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_editor()
                self._view.setFocus()
                return True
        return super().eventFilter(watched, event)

    def finish(self) -> None:
        """Close, and hand the name over if it is a new one."""
        name = self.text().strip()
        if not self._done:
            self.close_editor()
            if name and name != self._text:
                self._named(name)

    def close_editor(self) -> None:
        """Go away without naming anything."""
        if not self._done:
            self._done = True
            if self.line is not None:
                self.line.hide()
            self.hide()
            self.deleteLater()


def edit_role_name(view: StageView, role: RoleId) -> RoleEditor:
    """Open the editor of a role's name over its header."""
    scene = view.stage_model.scene
    column = [one.id for one in view.stage_model.roles].index(role)

    def named(name: str) -> None:
        if any(one.id == role for one in scene.workshop.roles):
            scene.bridge.execute(rename_role(scene.workshop, role, name))

    _bring_in(view, column)
    middle = view.columnViewportPosition(column) + view.columnWidth(column) // 2
    return RoleEditor(view, middle, scene.workshop.role(role).name, named)


def insert_role_at(
    view: StageView, column: int, pane: QWidget, line: DropLine, named: Named
) -> RoleEditor:
    """Open an editor left of a column (or right of the last), with a line of the pane there."""
    count = view.stage_model.columnCount()
    _bring_in(view, max(0, min(column, count - 1)))
    x = view.columnViewportPosition(column)
    if column >= count:
        x = view.columnViewportPosition(count - 1) + view.columnWidth(count - 1)
    editor = RoleEditor(view, x, "", named)
    editor.line = line
    corner = view.viewport().mapTo(pane, view.viewport().rect().topLeft())
    line.stand(corner.x() + x, corner.y(), view.viewport().height())
    return editor


def _bring_in(view: StageView, column: int) -> None:
    left, width = view.columnViewportPosition(column), view.columnWidth(column)
    if left < 0 or left + width > view.viewport().width():
        view.scrollTo(view.stage_model.index(max(0, view.rowAt(0)), column))
