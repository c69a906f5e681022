"""Dropping rows, groups and roles: the line between neighbours, the hint, one edit.

It watches the viewports of all tables and headers of a matrix, so that a row may be dragged over
the letters as well as over the names; drags of letters it leaves alone.
"""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from raci_desktop.application.arranging import move_activities
from raci_desktop.domain.edits import Edit
from raci_desktop.domain.edits_parts import MoveRoles
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.ids import ActivityId, RoleId
from raci_desktop.domain.plan import plan
from raci_desktop.ui.matrix.activity_view import ActivityView
from raci_desktop.ui.matrix.drag import EdgeScroller
from raci_desktop.ui.matrix.drag_hint import DragHint
from raci_desktop.ui.matrix.drop_line import DropLine
from raci_desktop.ui.matrix.part_hint import roles_hint, rows_hint, stays_hint
from raci_desktop.ui.matrix.part_mime import (
    PARTS_FORMAT,
    DraggedParts,
    PartKind,
    parts_from_mime,
)
from raci_desktop.ui.matrix.scene import MatrixScene
from raci_desktop.ui.matrix.sizes import scaled
from raci_desktop.ui.matrix.slots import RoleSlot, RowSlot, activity_slot, group_slot, role_slot
from raci_desktop.ui.matrix.stage_view import StageView
from raci_desktop.ui.tokens import MEASURES

Slot = RowSlot | RoleSlot
_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.DragLeave, QEvent.Type.Drop)


class PartDrops(QObject):
    """Takes rows and columns dragged over one pane."""

    def __init__(self, pane: QWidget, scene: MatrixScene, hint: DragHint, line: DropLine) -> None:
        """Stand ready; ``watch`` says where."""
        super().__init__(pane)
        self._pane = pane
        self._scene = scene
        self._hint = hint
        self.line = line
        self._stages: Sequence[StageView] = ()
        self._scrollers: dict[QObject, EdgeScroller] = {}
        self._followed: tuple[DraggedParts, QPoint] | None = None
        self._slot: Slot | None = None

    def watch(self, names: ActivityView, stages: Sequence[StageView]) -> None:
        """Take drags over these tables and their headers."""
        self._names = names
        self._stages = stages
        for view in (names, *stages):
            self._scrollers[view] = EdgeScroller(view)
            for area in (view, view.horizontalHeader()):
                area.viewport().setAcceptDrops(True)
                area.viewport().installEventFilter(self)
            for bar in (view.verticalScrollBar(), view.horizontalScrollBar()):
                bar.valueChanged.connect(self._follow_scrolling)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what we know of; let everything else through."""
        kind = event.type()
        if kind not in _DRAGS or not isinstance(watched, QWidget):
            return False
        if kind == QEvent.Type.DragLeave:
            left = self._followed is not None
            self._end()
            return left
        drop = cast("QDropEvent", event)
        if not drop.mimeData().hasFormat(PARTS_FORMAT):
            return False
        parts = parts_from_mime(drop.mimeData(), self._scene.origin)
        if parts is None:
            drop.ignore()
            return True
        where = watched.mapTo(self._pane, drop.position().toPoint())
        self._take(drop, parts, where)
        return True

    def _take(self, event: QDropEvent, parts: DraggedParts, where: QPoint) -> None:
        if event.type() != QEvent.Type.Drop:
            self._follow(parts, where)
        else:
            slot = self._slot_at(parts, where)
            self._end()
            edit = self._edit(parts, slot)
            if edit is not None:
                self._scene.bridge.execute(edit)
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()

    # -- hovering -----------------------------------------------------------------------------

    def _follow(self, parts: DraggedParts, where: QPoint) -> None:
        self._followed = (parts, where)
        self._scroll_at(parts, where)
        slot = self._slot_at(parts, where)
        if slot == self._slot and not self.line.isHidden():
            return
        self._slot = slot
        box = self._show_line(slot, where)
        self._show_hint(parts, slot, box)

    def _follow_scrolling(self) -> None:
        """Keep the line between its rows while the edge scrolls under a pointer at rest."""
        if self._followed is not None:
            self._slot = None
            self._follow(*self._followed)

    def _scroll_at(self, parts: DraggedParts, where: QPoint) -> None:
        """Scroll along the one direction that counts: rows up and down, roles sideways."""
        view = self._stage_at(where) if parts.kind is PartKind.ROLES else self._names
        area, point = view.viewport().rect(), view.viewport().mapFrom(self._pane, where)
        if parts.kind is PartKind.ROLES:
            point.setY(area.center().y())
        else:
            point.setX(area.center().x())
        for other, scroller in self._scrollers.items():
            if other is not view:
                scroller.stop()
        self._scrollers[view].follow(point)

    def _end(self) -> None:
        self._followed = self._slot = None
        for scroller in self._scrollers.values():
            scroller.stop()
        self.line.hide()
        self._hint.hide()

    # -- where it would land ------------------------------------------------------------------

    def _stage_at(self, where: QPoint) -> StageView:
        shown = [view for view in self._stages if view.isVisible()]
        right = [v for v in shown if v.mapTo(self._pane, QPoint(v.width(), 0)).x() > where.x()]
        return (right or shown)[0]

    def _slot_at(self, parts: DraggedParts, where: QPoint) -> Slot:
        workshop = self._scene.workshop
        if parts.kind is PartKind.ROLES:
            view = self._stage_at(where)
            x = view.viewport().mapFrom(self._pane, where).x()
            column = view.columnAt(max(0, x))
            middle = view.columnViewportPosition(column) + view.columnWidth(column) // 2
            return role_slot(workshop.roles, column, x > middle)
        view = self._names
        y = view.viewport().mapFrom(self._pane, where).y()
        row = view.rowAt(max(0, y))
        lower = row >= 0 and y > view.rowViewportPosition(row) + view.rowHeight(row) // 2
        find = group_slot if parts.kind is PartKind.GROUP else activity_slot
        return find(workshop.activities, self._scene.rows, row, lower)

    def _edit(self, parts: DraggedParts, slot: Slot) -> Edit | None:
        """Return the edit of a drop; None when it changes nothing or the parts are gone."""
        workshop = self._scene.workshop
        try:
            if isinstance(slot, RoleSlot):
                edit: Edit = MoveRoles(tuple(RoleId(one) for one in parts.ids), slot.before)
            else:
                ids = [ActivityId(one) for one in parts.ids]
                edit = move_activities(workshop, ids, slot.before, slot.group)
            return None if plan(workshop, edit).empty else edit
        except EditRefusedError as error:
            self._scene.bridge.refused.emit(error.message)
            return None

    # -- showing it ---------------------------------------------------------------------------

    def _show_line(self, slot: Slot, where: QPoint) -> QRect:
        """Show the line and return the box the hint keeps clear of."""
        if isinstance(slot, RoleSlot):
            return self._stand(slot, where)
        view = self._names
        y = view.viewport().mapTo(self._pane, QPoint(0, view.rowViewportPosition(slot.line))).y()
        self.line.lie(0, y, self._pane.width())
        below = scaled(MEASURES.row, self._scene.state.zoom)
        return QRect(where.x(), y - 6, 1, below + 6)  # the rows it goes between stay in sight

    def _stand(self, slot: RoleSlot, where: QPoint) -> QRect:
        view = self._stage_at(where)
        columns = view.stage_model.columnCount()
        x = view.columnViewportPosition(slot.line)
        if slot.line >= columns:
            x = view.columnViewportPosition(columns - 1) + view.columnWidth(columns - 1)
        left = view.viewport().mapTo(self._pane, QPoint(x, 0)).x()
        top = view.mapTo(self._pane, QPoint(0, 0)).y()
        self.line.stand(left, top, view.height())
        header = view.horizontalHeader().height()
        return QRect(left, top, 1, header)

    def _show_hint(self, parts: DraggedParts, slot: Slot, box: QRect) -> None:
        workshop = self._scene.workshop
        if self._edit(parts, slot) is None:
            hint = stays_hint()
        elif isinstance(slot, RoleSlot):
            hint = roles_hint(workshop, parts, slot)
        else:
            hint = rows_hint(workshop, parts, slot)
        self._hint.say(hint, box, self._pane.rect())
