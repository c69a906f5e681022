"""The frozen activity column: folding groups, naming in place, lifting rows to reorder them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QTableView,
    QWidget,
)

from raci_desktop.domain.ids import ActivityId
from raci_desktop.domain.translation import translate
from raci_desktop.ui.matrix.activity_model import ActivityModel
from raci_desktop.ui.matrix.activity_paint import ActivityPaint
from raci_desktop.ui.matrix.folding import fold_all, fold_key, toggle_group
from raci_desktop.ui.matrix.headers import CornerHeader
from raci_desktop.ui.matrix.rows import ActivityRow, BlankRow, GroupRow, TotalsRow
from raci_desktop.ui.matrix.sizes import scaled
from raci_desktop.ui.matrix.table import own_viewport, prepare_table
from raci_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from raci_desktop.ui.matrix.part_mime import DraggedParts

CARET = 34
"""Px at 100 % from the left edge within which a click folds a group."""


class ActivityView(QTableView):
    """One column of names beside the stages."""

    menu_wanted = Signal(object, QPoint)
    """A context menu is wanted for an activity id, at a global position."""
    group_menu_wanted = Signal(object, QPoint)
    """A context menu is wanted for a GroupRow, at a global position."""
    remove_wanted = Signal(object)
    """Delete was pressed on activities (a list of ids)."""

    def __init__(self, model: ActivityModel, theme: Theme, parent: QWidget) -> None:
        """Show a model."""
        super().__init__(parent)
        self.activity_model = model
        self._rows = ActivityPaint(self, model, theme)
        own_viewport(self, QPalette.ColorRole.Base)
        prepare_table(self)
        self.setModel(model)
        self.setHorizontalHeader(CornerHeader(model.scene, theme, self))
        self.horizontalHeader().setStretchLastSection(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(translate("Matrix", "Activities"))
        self._added = False
        self._named: ActivityId | None = None
        self._pressed: QPoint | None = None
        model.added.connect(self._note_added)
        model.named.connect(self._note_named)

    def let_edit(self) -> None:
        """Let names be edited in place, from now on."""
        from raci_desktop.ui.matrix.delegate import ActivityDelegate

        self.setItemDelegate(ActivityDelegate(self.activity_model, self))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the pictures of the rows that need it."""
        self._rows.paint(event)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another appearance."""
        self._rows.theme = theme
        header = self.horizontalHeader()
        if isinstance(header, CornerHeader):
            header.theme = theme
            header.viewport().update()
        self.viewport().update()

    # -- what is chosen ---------------------------------------------------------------------

    def selected_activities(self) -> list[ActivityId]:
        """Return the selected activities in row order."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        found = (self.activity_model.activity_at(row) for row in rows)
        return [activity for activity in found if activity is not None]

    def current_group(self) -> GroupRow | None:
        """Return the group whose row the cursor is in."""
        return self._group_at(self.currentIndex().row())

    def _group_at(self, row: int) -> GroupRow | None:
        known = 0 <= row < self.activity_model.rowCount()
        item = self.activity_model.row_at(row) if known else None
        return item if isinstance(item, GroupRow) else None

    def choose_group(self, member: ActivityId) -> None:
        """Put the cursor on the row of the group an activity is in."""
        for number in range(self.activity_model.rowCount()):
            row = self._group_at(number)
            if row is not None and member in row.members:
                self.setCurrentIndex(self.activity_model.index(number, 0))

    # -- naming in place --------------------------------------------------------------------

    def edit_name(self, activity: ActivityId) -> None:
        """Open the editor on the name of an activity, unfolding its group."""
        self.activity_model.scene.unfold([activity])
        index = self.activity_model.index_of(activity)
        if index.isValid():
            self.scrollTo(index)
            self.setCurrentIndex(index)
            self.edit(index)

    def edit_group(self, member: ActivityId, gesture: str = "") -> None:
        """Open the editor on the name of the group an activity is in.

        The new name belongs to a gesture, which is undone with it.
        """
        self.choose_group(member)
        if self.current_group() is not None:
            self.activity_model.gesture = gesture
            self.scrollTo(self.currentIndex())
            self.edit(self.currentIndex())

    def insert_row(self, beside: ActivityId, below: bool) -> None:
        """Open a blank row above or below an activity, to be named."""
        scene = self.activity_model.scene
        scene.unfold([beside])
        scene.state.name_row(BlankRow(beside, below, scene.workshop.activity(beside).group))
        for number in range(self.activity_model.rowCount()):
            if isinstance(self.activity_model.row_at(number), BlankRow):
                index = self.activity_model.index(number, 0)
                self.scrollTo(index)
                self.setCurrentIndex(index)
                self.edit(index)

    def start_adding(self) -> None:
        """Open the editor of the row that adds an activity."""
        index = self.activity_model.index(self.activity_model.rowCount() - 1, 0)
        self.scrollTo(index)
        self.setCurrentIndex(index)
        self.edit(index)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Take a blank row away; after an activity was added with Enter, be ready for the next."""
        super().closeEditor(editor, hint)
        self.activity_model.gesture = ""
        self.activity_model.scene.state.name_row(None)
        entered = hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache
        added, self._added = self._added, False
        named, self._named = self._named, None
        if named is not None:
            self.setCurrentIndex(self.activity_model.index_of(named))
        elif added and entered:
            self.start_adding()

    def _note_added(self) -> None:
        self._added = True

    def _note_named(self, activity: ActivityId) -> None:
        self._named = activity

    # -- mouse ------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Fold a group by its caret, or remember where a row may be lifted."""
        point = event.position().toPoint()
        row, left = self.rowAt(point.y()), event.button() == Qt.MouseButton.LeftButton
        group, state = self._group_at(row), self.activity_model.scene.state
        if left and group is not None and point.x() < scaled(CARET, state.zoom):
            self.setCurrentIndex(self.activity_model.index(row, 0))
            if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                fold_all(self, self.activity_model.scene, not group.folded)
            else:
                toggle_group(self, self.activity_model.scene, group)
            return
        extending = event.modifiers() & _EXTENDING
        self._pressed = point if left and row >= 0 and not extending else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lift rows once the pointer has gone far enough; names are not selected by dragging."""
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        travelled = event.position().toPoint() - self._pressed
        if travelled.manhattanLength() >= QApplication.startDragDistance():
            start, self._pressed = self._pressed, None
            self._lift(self.rowAt(start.y()))

    def _lift(self, row: int) -> None:
        from raci_desktop.ui.matrix.part_drag import drag_parts, title_of

        parts = self.liftable(row)
        if parts is None:
            return
        workshop = self.activity_model.scene.workshop
        rows = [workshop.activity(ActivityId(one)) for one in parts.ids]
        names = [one.name for one in rows]
        title = title_of(parts.kind, names, rows[0].group)
        drag_parts(self, parts, names, title, self._rows.theme)

    def liftable(self, row: int) -> "DraggedParts | None":
        """Return what is lifted at a row: its group, the selected rows, or it alone."""
        from raci_desktop.ui.matrix.part_mime import DraggedParts, PartKind

        item, origin = self.activity_model.row_at(row), self.activity_model.scene.origin
        if isinstance(item, GroupRow):
            return DraggedParts(PartKind.GROUP, tuple(item.members), origin)
        if not isinstance(item, ActivityRow):
            return None
        chosen = self.selected_activities()
        ids = chosen if item.id in chosen else [item.id]
        return DraggedParts(PartKind.ROWS, tuple(ids), origin)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the editor of the row that adds."""
        self._pressed = None
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        if isinstance(self.activity_model.row_at(index.row()), TotalsRow):
            self.start_adding()

    # -- keys -------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter edit or fold, arrows fold, Delete remove; else as tables do."""
        if self.state() == QAbstractItemView.State.EditingState:
            return  # Enter also comes here from the editor it has just closed
        index = self.currentIndex()
        entering = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if fold_key(self, self.activity_model.scene, index.row(), event):
            event.accept()
        elif entering and index.isValid():
            self.edit(index)
        elif event.key() == Qt.Key.Key_Delete and self.selected_activities():
            self.remove_wanted.emit(self.selected_activities())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of an activity or a group."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        where = event.globalPos()
        if not by_mouse:
            where = self.viewport().mapToGlobal(self.visualRect(index).center())
        group = self._group_at(index.row())
        activity = self.activity_model.activity_at(index.row()) if index.isValid() else None
        if group is not None:
            self.setCurrentIndex(index)
            self.group_menu_wanted.emit(group, where)
        elif activity is not None:
            if activity not in self.selected_activities():
                self.setCurrentIndex(index)
            self.menu_wanted.emit(activity, where)


_EXTENDING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
