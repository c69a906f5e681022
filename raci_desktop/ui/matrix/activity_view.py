"""The frozen activity column: folding groups, renaming in place, reordering by keys."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTableView, QWidget

from raci_desktop.domain.ids import ActivityId
from raci_desktop.ui.matrix.activity_model import ActivityModel
from raci_desktop.ui.matrix.delegate import ActivityDelegate
from raci_desktop.ui.matrix.headers import CornerHeader
from raci_desktop.ui.matrix.rows import GroupRow, TotalsRow
from raci_desktop.ui.matrix.table import own_viewport, prepare_table
from raci_desktop.ui.theme import Theme


class ActivityView(QTableView):
    """One column of names beside the stages."""

    menu_wanted = Signal(object, QPoint)
    """A context menu is wanted for an activity id, at a global position."""
    remove_wanted = Signal(object)
    """Delete was pressed on activities (a list of ids)."""

    def __init__(self, model: ActivityModel, theme: Theme, parent: QWidget) -> None:
        """Show a model."""
        super().__init__(parent)
        self.activity_model = model
        self._delegate = ActivityDelegate(model, theme, self)
        own_viewport(self, QPalette.ColorRole.Base)
        prepare_table(self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(CornerHeader(model.scene, theme, self))
        self.horizontalHeader().setStretchLastSection(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed)
        self.setTabKeyNavigation(False)
        self.setAccessibleName("Activities")
        self._added = False
        model.added.connect(self._note_added)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another appearance."""
        self._delegate.theme = theme
        header = self.horizontalHeader()
        if isinstance(header, CornerHeader):
            header.theme = theme
            header.viewport().update()
        self.viewport().update()

    def selected_activities(self) -> list[ActivityId]:
        """Return the selected activities in row order."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        found = (self.activity_model.activity_at(row) for row in rows)
        return [activity for activity in found if activity is not None]

    def edit_name(self, activity: ActivityId) -> None:
        """Open the editor on the name of an activity."""
        index = self.activity_model.index_of(activity)
        if index.isValid():
            self.setCurrentIndex(index)
            self.edit(index)

    def start_adding(self) -> None:
        """Open the editor of the row that adds an activity."""
        index = self.activity_model.index(self.activity_model.rowCount() - 1, 0)
        self.scrollTo(index)
        self.setCurrentIndex(index)
        self.edit(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Fold a group, or open the editor of the row that adds."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        row = self.activity_model.row_at(index.row())
        if isinstance(row, GroupRow):
            self.activity_model.scene.state.toggle_fold(row.name)
        elif isinstance(row, TotalsRow):
            self.start_adding()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter edit or fold, Delete remove; else as tables do."""
        if self.state() == QAbstractItemView.State.EditingState:
            return  # Enter also comes here from the editor it has just closed
        index = self.currentIndex()
        row = self.activity_model.row_at(index.row()) if index.isValid() else None
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if isinstance(row, GroupRow):
                self.activity_model.scene.state.toggle_fold(row.name)
            elif row is not None:
                self.edit(index)
        elif event.key() == Qt.Key.Key_Delete and self.selected_activities():
            self.remove_wanted.emit(self.selected_activities())
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """After an activity was added with Enter, be ready for the next one."""
        super().closeEditor(editor, hint)
        entered = hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache
        added, self._added = self._added, False
        if added and entered:
            self.start_adding()

    def _note_added(self) -> None:
        self._added = True

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of an activity."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        activity = self.activity_model.activity_at(index.row()) if index.isValid() else None
        if activity is None:
            return
        if activity not in self.selected_activities():
            self.setCurrentIndex(index)
        where = event.globalPos()
        if not by_mouse:
            where = self.viewport().mapToGlobal(self.visualRect(index).center())
        self.menu_wanted.emit(activity, where)
