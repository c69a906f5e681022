"""The table of one stage: selection, keys, clicks with an armed letter, and dragging letters."""

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView, QWidget

from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
from raci_desktop.ui.matrix.cursor import Move
from raci_desktop.ui.matrix.headers import RoleHeader
from raci_desktop.ui.matrix.keys import CTRL, SHIFT
from raci_desktop.ui.matrix.rows_model import Index
from raci_desktop.ui.matrix.selecting import Selecting
from raci_desktop.ui.matrix.selection_paint import REACH
from raci_desktop.ui.matrix.stage_model import StageModel
from raci_desktop.ui.matrix.stage_paint import StagePaint
from raci_desktop.ui.matrix.table import own_viewport, prepare_table
from raci_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from raci_desktop.domain.edits import Edit
    from raci_desktop.ui.matrix.drag import EdgeScroller
    from raci_desktop.ui.matrix.stage_keys import StageKeys

_LOCKED = QT_TRANSLATE_NOOP(
    "Matrix", "This stage is the reference and locked; click its lock to change it."
)


class StageView(QTableView):
    """One stage of the matrix; every gesture ends in one edit through the bridge."""

    menu_wanted = Signal(object, QPoint)
    """A context menu is wanted for a CellRef, at a global position."""
    roles_menu_wanted = Signal(object, QPoint)
    """The menu of selected columns is wanted by key: one of the role ids, a global position."""
    hovering = Signal(object, object)
    """While dragging: the edit a drop would make (or None) and the index under the pointer."""
    hover_ended = Signal()
    leaving = Signal(object)
    """The cursor wants to go on beyond an edge of the table: the ``Move`` it was asked to take."""
    editing = Signal()
    """F2: a name where a whole row or column is selected, else the note of what is selected."""
    entered = Signal()
    """The table has got the focus."""

    def __init__(self, model: StageModel, theme: Theme, parent: QWidget) -> None:
        """Show a model."""
        super().__init__(parent)
        self.stage_model = model
        self.type_across = False
        self._pressed: QPoint | None = None
        self._hovered = QModelIndex()
        self._extending = False
        self.selecting = Selecting(self, model)
        self.cells = StagePaint(self, model, theme)
        own_viewport(self, QPalette.ColorRole.Base)
        prepare_table(self)
        self.setModel(model)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setHorizontalHeader(RoleHeader(model, theme, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAcceptDrops(True)
        self.setDragDropOverwriteMode(True)
        self.setDropIndicatorShown(False)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().sectionPressed.connect(self._enter_column)

    @cached_property
    def _keys(self) -> "StageKeys":
        """What keys do, made when the first is pressed."""
        from raci_desktop.ui.matrix.stage_keys import StageKeys

        return StageKeys(self)

    @cached_property
    def _edges(self) -> "EdgeScroller":
        """What scrolls at the edges, made when something is dragged for the first time."""
        from raci_desktop.ui.matrix.drag import EdgeScroller

        return EdgeScroller(self)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another appearance."""
        self.cells.theme = theme
        header = self.horizontalHeader()
        if isinstance(header, RoleHeader):
            header.theme = theme
            header.viewport().update()
        self.viewport().update()

    def selected_refs(self) -> list[CellRef]:
        """Return the selected cells in reading order; else the current one."""
        return self.selecting.refs()

    def reveal(self, ref: CellRef) -> bool:
        """Make a cell current and scroll to it; False when this view does not show it."""
        index = self.stage_model.index_of(ref)
        if not index.isValid():
            return False
        self.setCurrentIndex(index)
        self.scrollTo(index)
        return True

    def execute(self, edit: "Edit") -> bool:
        """Carry out an edit of this stage, unless it is locked; say whether anything changed."""
        bridge = self.stage_model.scene.bridge
        if not self.stage_model.writable:
            bridge.refused.emit(translate("Matrix", _LOCKED))
            return False
        return bridge.execute(edit) is not None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the pictures of the cells that need it."""
        self.cells.paint(event)

    # -- keys -------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let keys do what they do in a spreadsheet; what is not ours goes on to the window."""
        event.setAccepted(self._keys.press(event))

    def type_letter(self, event: QKeyEvent) -> bool:
        """Do what a letter typed elsewhere does to the cells selected here; False for no letter."""
        return self._keys.letter(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go from cell to cell, and on to the next pane behind the last one."""
        if self.hasFocus() and self.selecting.run(Move.NEXT if forward else Move.PREVIOUS):
            return True
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that this stage is worked on now."""
        super().focusInEvent(event)
        self.entered.emit()

    def _enter_column(self, column: int) -> None:
        """Let the cursor stand in a cell of the column whose header was pressed."""
        rows = self.selecting.ground().rows
        if rows and self.stage_model.ref(self.currentIndex()) is None:
            index = self.stage_model.index(rows[0], column)
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(index, flag)
        self.selecting.drop_anchor(self.currentIndex())
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the cell under the pointer, or of the current cell by key."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        ref = self.stage_model.ref(index)
        where = event.globalPos()
        if not by_mouse:
            where = self.viewport().mapToGlobal(self.visualRect(index).center())
            column = index.column()
            if index.isValid() and self.selectionModel().isColumnSelected(column, QModelIndex()):
                self.roles_menu_wanted.emit(self.stage_model.roles[column].id, where)
                return
        if ref is None:
            return
        if index not in self.selectedIndexes():
            self.setCurrentIndex(index)
        self.menu_wanted.emit(ref, where)

    # -- pressing and lifting ---------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Place the armed letter, or remember where a letter may be lifted."""
        from raci_desktop.ui.matrix.gestures import armed_edit

        index = self.indexAt(event.position().toPoint())
        ref = self.stage_model.ref(index)
        state = self.stage_model.scene.state
        left = event.button() == Qt.MouseButton.LeftButton
        if left and state.armed is not None and ref is not None:
            self.setCurrentIndex(index)
            self.execute(armed_edit(state.armed, ref))
            return
        self._extending = left and bool(event.modifiers() & SHIFT) and ref is not None
        if self._extending:
            self.selecting.extend((index.row(), index.column()))
            return
        self.selecting.drop_anchor(index)
        liftable = left and ref is not None and not event.modifiers() & CTRL
        if liftable and ref is not None and self.stage_model.cell(ref).marks:
            self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lift a letter once the pointer has gone far enough."""
        if self._extending:
            index = self.indexAt(event.position().toPoint())
            if self.stage_model.ref(index) is not None:
                self.selecting.extend((index.row(), index.column()))
            return
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        travelled = event.position().toPoint() - self._pressed
        if travelled.manhattanLength() >= QApplication.startDragDistance():
            start, self._pressed = self._pressed, None
            self._lift(start)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Forget the press."""
        self._pressed, self._extending = None, False
        super().mouseReleaseEvent(event)

    def _lift(self, start: QPoint) -> None:
        from raci_desktop.ui.matrix.drag import lift, mark_at

        index = self.indexAt(start)
        ref = self.stage_model.ref(index)
        if ref is None:
            return
        mark = mark_at(self.stage_model.cell(ref), self.visualRect(index), start)
        self.stage_model.lift(ref, mark.letter.value)
        thrown_out = lift(self, self.stage_model.scene, mark, ref, self.cells.theme)
        self.stage_model.lift(ref, "")
        if thrown_out:
            from raci_desktop.domain.edits import RemoveLetter

            self.execute(RemoveLetter((ref,), mark.letter, mark.scope))

    # -- dropping ---------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take our own letters."""
        from raci_desktop.ui.matrix.mime import FORMAT

        if event.mimeData().hasFormat(FORMAT):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Follow the pointer from cell to cell, redrawing only the two cells concerned."""
        point = event.position().toPoint()
        self._edges.follow(point)
        index = self.indexAt(point)
        edit = self._edit_at(event, index)
        if index != self._hovered:
            self._hover(index, edit)
        event.setDropAction(_action(edit))
        event.accept()

    def _edit_at(self, event: QDropEvent, index: QModelIndex) -> "Edit | None":
        copy = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return self.stage_model.drop_edit(event.mimeData(), index, copy)

    def _hover(self, index: QModelIndex, edit: "Edit | None") -> None:
        old, self._hovered = self._hovered, index
        target = (index.row(), index.column()) if edit is not None else None
        self.cells.drop_target = target
        for changed in (old, index):
            if changed.isValid():
                self.viewport().update(self.visualRect(changed))
        self.hovering.emit(edit, index)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the hover back."""
        self._end_hover()

    def dropEvent(self, event: QDropEvent) -> None:
        """Carry out the drop as one edit; drops on headers and locked stages change nothing."""
        index = self.indexAt(event.position().toPoint())
        edit = self._edit_at(event, index)
        self._end_hover()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if edit is not None:
            self.setCurrentIndex(index)
            self.stage_model.scene.bridge.execute(edit)
        elif self.stage_model.ref(index) is not None and not self.stage_model.writable:
            self.stage_model.scene.bridge.refused.emit(translate("Matrix", _LOCKED))

    def _end_hover(self) -> None:
        self._edges.stop()
        self._hover(QModelIndex(), None)
        self.hover_ended.emit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Redraw what is selected now or no longer, and the outline its neighbours have."""
        super().selectionChanged(selected, deselected)
        for part in (selected, deselected):
            for area in cast("Iterable[QRect]", self.visualRegionForSelection(part)):
                self.viewport().update(area.adjusted(-REACH, -REACH, REACH, REACH))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell the window which cell is current."""
        super().currentChanged(current, previous)
        ref = self.stage_model.ref(current)
        if ref is not None:
            self.stage_model.scene.state.set_current(ref)


def _action(edit: "Edit | None") -> Qt.DropAction:
    """Return the action whose cursor says what a drop would do: move, or add a copy."""
    from raci_desktop.domain.edits import MoveLetter

    moves = isinstance(edit, MoveLetter) and not edit.copy
    return Qt.DropAction.MoveAction if moves else Qt.DropAction.CopyAction
