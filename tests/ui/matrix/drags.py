"""Drags of rows, groups and roles as Qt sends them: enter, move, leave and drop on a viewport."""

from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from raci_desktop.ui.matrix.activity_view import ActivityView
from raci_desktop.ui.matrix.headers import RoleHeader
from raci_desktop.ui.matrix.part_mime import DraggedParts, parts_to_mime
from raci_desktop.ui.matrix.stage_view import StageView

_MOVE = Qt.DropAction.MoveAction
_LEFT = Qt.MouseButton.LeftButton
_NO_KEYS = Qt.KeyboardModifier.NoModifier


def hover(area: QWidget, data: QMimeData, where: QPoint) -> QDragMoveEvent:
    """Drag over a place; Qt sends moves and drops to whoever took the enter event."""
    QApplication.sendEvent(area, QDragEnterEvent(where, _MOVE, data, _LEFT, _NO_KEYS))
    move = QDragMoveEvent(where, _MOVE, data, _LEFT, _NO_KEYS)
    QApplication.sendEvent(area, move)
    return move


def drop(area: QWidget, data: QMimeData, where: QPoint) -> None:
    hover(area, data, where)
    event = QDropEvent(QPointF(where), _MOVE, data, _LEFT, _NO_KEYS)
    QApplication.sendEvent(area, event)


def give_up(area: QWidget) -> None:
    """What Qt sends when Escape ends a drag or the pointer leaves."""
    QApplication.sendEvent(area, QDragLeaveEvent())


def mime(parts: DraggedParts | None) -> QMimeData:
    assert parts is not None
    return parts_to_mime(parts, ["a name"])


@dataclass(frozen=True)
class Names:
    """Rows of the activity column by the start of their names."""

    view: ActivityView

    def row(self, name: str) -> int:
        model = self.view.activity_model
        rows = range(model.rowCount())
        return next(i for i in rows if str(model.data(model.index(i, 0))).startswith(name))

    def upper(self, name: str) -> QPoint:
        return self._point(name, 0.25)

    def lower(self, name: str) -> QPoint:
        return self._point(name, 0.75)

    def _point(self, name: str, share: float) -> QPoint:
        row = self.row(name)
        top, height = self.view.rowViewportPosition(row), self.view.rowHeight(row)
        return QPoint(80, round(top + share * height))

    def lifted(self, name: str) -> QMimeData:
        return mime(self.view.liftable(self.row(name)))


@dataclass(frozen=True)
class Columns:
    """Columns of a stage by the start of their roles' names."""

    view: StageView

    @property
    def header(self) -> RoleHeader:
        header = self.view.horizontalHeader()
        assert isinstance(header, RoleHeader)
        return header

    def column(self, name: str) -> int:
        roles = self.view.stage_model.roles
        return next(i for i, role in enumerate(roles) if role.name.startswith(name))

    def point(self, name: str, share: float = 0.5, band: bool = False) -> QPoint:
        column = self.column(name)
        left, width = self.view.columnViewportPosition(column), self.view.columnWidth(column)
        y = 5 if band else self.header.height() - 10
        return QPoint(round(left + share * width), y)

    def lifted(self, name: str, band: bool = False) -> QMimeData:
        return mime(self.header.liftable(self.point(name, band=band)))
