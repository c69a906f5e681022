"""Naming a role in place: a field over its header, or at the place where a new one will stand."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from raci_desktop.domain.translation import translate
from raci_desktop.ui.matrix.drop_line import DropLine
from raci_desktop.ui.matrix.stage_view import StageView

LEAST = 150
HEIGHT = 30
Named = Callable[[str], object]


class RoleNamer(QLineEdit):
    """Calls ``named`` once with a name that was entered; Escape or nothing entered ends it."""

    def __init__(self, view: StageView, middle: int, text: str, named: Named) -> None:
        """Open over the header of a table, around ``middle`` (px in its viewport)."""
        super().__init__(text, view.horizontalHeader())
        self.setObjectName("roleNamer")
        self._view = view
        self._named = named
        self._text = text
        self._done = False
        self.line: DropLine | None = None
        self.setAccessibleName(translate("Matrix", "Role name"))
        self.setPlaceholderText(translate("Matrix", "Name of the role"))
        self.setGeometry(self._box(middle))
        self.selectAll()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        view.horizontalScrollBar().valueChanged.connect(self.finish)

    def _box(self, middle: int) -> QRect:
        header = self._view.horizontalHeader()
        width = min(max(LEAST, header.defaultSectionSize()), header.width())
        left = max(0, min(header.width() - width, middle - width // 2))
        return QRect(left, header.height() - HEIGHT - 4, width, HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps the name, Escape gives it up; the window's keys wait."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
        elif event.key() == Qt.Key.Key_Escape:
            self.setText(self._text)
            self.finish()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep keys that are shortcuts elsewhere, such as Alt+arrows, from the window."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep the name when something else is clicked."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finish()

    def finish(self) -> None:
        """Close, and hand the name over if there is a new one."""
        if self._done:
            return
        self._done = True
        focused = self.hasFocus()
        if self.line is not None:
            self.line.hide()
        self.hide()
        self.deleteLater()
        if focused:
            self._view.setFocus()
        text = self.text().strip()
        if text and text != self._text:
            self._named(text)


def rename_role_at(view: StageView, column: int, named: Named) -> RoleNamer:
    """Open the field over the header of a column."""
    view.scrollTo(view.model().index(0, column))
    middle = view.columnViewportPosition(column) + view.columnWidth(column) // 2
    return RoleNamer(view, middle, view.stage_model.roles[column].name, named)


def insert_role_at(
    view: StageView, column: int, pane: QWidget, line: DropLine, named: Named
) -> RoleNamer:
    """Open the field left of a column (or right of the last), with a line of the pane."""
    count = view.stage_model.columnCount()
    view.scrollTo(view.model().index(0, max(0, min(column, count - 1))))
    x = view.columnViewportPosition(column)
    if column >= count:
        x = view.columnViewportPosition(count - 1) + view.columnWidth(count - 1)
    namer = RoleNamer(view, x, "", named)
    namer.line = line
    corner = view.viewport().mapTo(pane, view.viewport().rect().topLeft())
    line.stand(corner.x() + x, corner.y(), view.viewport().height())
    return namer
