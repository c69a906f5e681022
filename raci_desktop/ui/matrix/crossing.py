"""From table to table: arrows cross between names and stages, and only one table is selected in.

A name chosen in the activity column selects its row in the stage worked on, so that letters typed
there fill the row, as they do behind the header of a row in a spreadsheet.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from raci_desktop.ui.matrix.activity_view import ActivityView
from raci_desktop.ui.matrix.cursor import Move
from raci_desktop.ui.matrix.keys import modifiers_of
from raci_desktop.ui.matrix.stage_view import StageView

LEFT, RIGHT = (Move.LEFT, Move.EDGE_LEFT), (Move.RIGHT, Move.EDGE_RIGHT)


class Crossing(QObject):
    """Keeps the three tables of a matrix together; ``shown`` says which stages are on show."""

    def __init__(
        self,
        names: ActivityView,
        stages: Sequence[StageView],
        shown: Callable[[], Sequence[StageView]],
        parent: QObject,
    ) -> None:
        """Watch the tables."""
        super().__init__(parent)
        self._names = names
        self._stages = stages
        self._shown = shown
        self._worked_on: StageView | None = None
        for view in stages:
            view.entered.connect(partial(self._enter, view))
            view.leaving.connect(partial(self._leave, view))
        names.selectionModel().selectionChanged.connect(self._select_rows)
        names.installEventFilter(self)

    @property
    def worked_on(self) -> StageView:
        """The stage that was worked on last, if it is on show; else the one on the right."""
        shown, last = self._shown(), self._worked_on
        return last if last is not None and last in shown else shown[-1]

    def _enter(self, view: StageView) -> None:
        """Take the selection out of the other tables."""
        self._worked_on = view
        for other in (*self._stages, self._names):
            if other is not view:
                other.selectionModel().clearSelection()

    def _leave(self, view: StageView, move: Move) -> None:
        """Go on in the neighbouring table, in the same row."""
        shown = list(self._shown())
        at, row = shown.index(view), view.currentIndex().row()
        if move in RIGHT and at + 1 < len(shown):
            self._go(shown[at + 1], row, 0)
        elif move in LEFT and at:
            self._go(shown[at - 1], row, view.stage_model.columnCount() - 1)
        elif move in LEFT:
            self._names.setFocus(Qt.FocusReason.TabFocusReason)
            self._names.setCurrentIndex(self._names.activity_model.index(row, 0))

    def _go(self, view: StageView, row: int, column: int) -> None:
        view.setFocus(Qt.FocusReason.TabFocusReason)
        view.selecting.go((row, column))

    # -- the activity column ----------------------------------------------------------------

    def _select_rows(self) -> None:
        if not self._names.hasFocus():
            return
        rows = {index.row() for index in self._names.selectedIndexes()}
        model = self._names.activity_model
        kept = [row for row in rows if model.activity_at(row) is not None]
        for view in self._stages:
            if view is not self.worked_on:
                view.selectionModel().clearSelection()
        self.worked_on.selecting.select_rows(kept)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Right go into the cells, and letters fill the rows chosen."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        held = modifiers_of(event)
        plain = held == Qt.KeyboardModifier.NoModifier
        if event.key() == Qt.Key.Key_Right and plain and self._names.current_group() is None:
            self._go(self._shown()[0], self._names.currentIndex().row(), 0)
            return True
        typed = event.text().isalpha() and not held & ~Qt.KeyboardModifier.ShiftModifier
        view = self.worked_on
        return typed and bool(view.selecting.places()) and view.type_letter(event)
