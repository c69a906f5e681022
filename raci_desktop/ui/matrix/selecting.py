"""The selection of one stage as spreadsheets have it: cursor, anchor, blocks, rows, columns."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import cast

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
)
from PySide6.QtWidgets import QTableView

from raci_desktop.domain.matrix import CellRef
from raci_desktop.ui.matrix.cursor import Ground, Move, Place, stepped
from raci_desktop.ui.matrix.rows import ActivityRow
from raci_desktop.ui.matrix.stage_model import StageModel

Flag = QItemSelectionModel.SelectionFlag


class Selecting:
    """Moves the cursor of a table and selects; letters and clipboard read what is selected."""

    def __init__(self, view: QTableView, model: StageModel) -> None:
        """Serve a table."""
        self._view = view
        self._model = model
        self._anchor = QPersistentModelIndex()
        """Where blocks begin; it goes with its cell when rows come and go."""
        self._run: int | None = None

    # -- where things are -------------------------------------------------------------------

    def ground(self) -> Ground:
        """Return what the cursor can step on."""
        model, view = self._model, self._view
        rows = [row for row in range(model.rowCount()) if self._holds_cells(row)]
        height = max(1, view.verticalHeader().defaultSectionSize())
        page = max(1, view.viewport().height() // height - 1)
        return Ground(rows, model.columnCount(), page, self._filled)

    def _holds_cells(self, row: int) -> bool:
        return isinstance(self._model.row_at(row), ActivityRow)

    def _filled(self, place: Place) -> bool:
        ref = self._model.ref(self._model.index(*place))
        return ref is not None and bool(self._model.cell(ref).marks)

    def place(self) -> Place:
        """Return where the cursor is; above the first row when it is nowhere."""
        index = self._view.currentIndex()
        return (index.row(), max(0, index.column())) if index.isValid() else (-1, 0)

    def places(self) -> list[Place]:
        """Return the selected cells in reading order; else the current one."""
        found: dict[int, set[int]] = {}
        for span in self._spans():
            columns = range(span.left(), span.right() + 1)
            for row in filter(self._holds_cells, range(span.top(), span.bottom() + 1)):
                found.setdefault(row, set()).update(columns)
        row, column = self.place()
        if not found:
            return [(row, column)] if self._may_enter(row) else []
        return [(row, column) for row in sorted(found) for column in sorted(found[row])]

    def refs(self) -> list[CellRef]:
        """Return the selected cells by their ids, in reading order; else the current one."""
        model, stage = self._model, self._model.stage
        items = ((row, model.row_at(row)) for row in range(model.rowCount()))
        rows = {row: item.id for row, item in items if isinstance(item, ActivityRow)}
        roles = [role.id for role in model.roles]
        return [CellRef(stage, rows[row], roles[column]) for row, column in self.places()]

    def _spans(self) -> list[QItemSelectionRange]:
        # Ranges rather than indexes, of which a large selection has very many.
        return list(cast("Iterable[QItemSelectionRange]", self._view.selectionModel().selection()))

    def _may_enter(self, row: int) -> bool:
        return row >= 0 and self._holds_cells(row)

    def several(self) -> bool:
        """Whether more than one cell is selected."""
        return sum(span.height() * span.width() for span in self._spans()) > 1

    def runs_down(self) -> list[list[Place]]:
        """Return the selected cells column by column, as runs to fill from their first cell."""
        rows = self.ground().rows
        lines = [[(row, column) for row in rows] for column in range(self._model.columnCount())]
        return self._runs(lines)

    def runs_right(self) -> list[list[Place]]:
        """Return the selected cells row by row, as runs to fill from their first cell."""
        columns = range(self._model.columnCount())
        return self._runs([[(row, column) for column in columns] for row in self.ground().rows])

    def _runs(self, lines: Sequence[Sequence[Place]]) -> list[list[Place]]:
        """Return the neighbours selected on each line; one alone is filled from the cell before."""
        chosen, runs = set(self.places()), list[list[Place]]()
        for line in lines:
            for together, members in groupby(enumerate(line), lambda one: one[1] in chosen):
                run = list(members)
                first = run[0][0]
                if together and len(run) == 1 and first:
                    runs.append([line[first - 1], run[0][1]])
                elif together and len(run) > 1:
                    runs.append([place for _, place in run])
        return runs

    # -- moving -----------------------------------------------------------------------------

    def step(self, move: Move, extend: bool = False) -> bool:
        """Take a step, with the selection or without; False when it would lead out."""
        target = stepped(self.ground(), self.place(), move)
        if target is None:
            return False
        if extend:
            self.extend(target)
        else:
            self.go(target)
        return True

    def run(self, move: Move) -> bool:
        """Take a step of a run along a row, at whose end Enter goes back below its beginning."""
        begun = self._run if self._run is not None else self.place()[1]
        done = self.step(move)
        if done:
            self._run = begun
        return done

    def enter(self, down: bool = True) -> None:
        """Go down (or up): below the beginning of a run, else straight."""
        begun = self._run
        target = stepped(self.ground(), self.place(), Move.DOWN if down else Move.UP)
        if target is None:
            return
        column = begun if begun is not None and down else target[1]
        self.go((target[0], column))

    def go(self, place: Place) -> None:
        """Make a cell current and the only one selected."""
        index = self._model.index(*place)
        self._anchor = QPersistentModelIndex(index)
        self._run = None
        # The view's own way would ask which keys are held, and Ctrl+Home would select nothing.
        self._view.selectionModel().setCurrentIndex(index, Flag.ClearAndSelect)
        self._view.scrollTo(index)

    def back_to(self, place: Place) -> None:
        """Go to a cell of the run again; Enter still goes back below its beginning."""
        run = self._run
        self.go(place)
        self._run = run

    def extend(self, place: Place) -> None:
        """Select the block from the anchor to a place, which becomes current."""
        start, end = self._start(), self._model.index(*place)
        box = QItemSelection(
            self._model.index(min(start.row(), end.row()), min(start.column(), end.column())),
            self._model.index(max(start.row(), end.row()), max(start.column(), end.column())),
        )
        self._view.selectionModel().select(box, Flag.ClearAndSelect)
        self._view.selectionModel().setCurrentIndex(end, Flag.NoUpdate)
        self._view.scrollTo(end)

    def _start(self) -> QModelIndex:
        if not self._anchor.isValid():
            row, column = self.place()
            self._anchor = QPersistentModelIndex(self._model.index(max(0, row), column))
        return self._model.index(self._anchor.row(), self._anchor.column())

    def drop_anchor(self, index: QModelIndex) -> None:
        """Let blocks begin at a cell that was pressed."""
        self._anchor = QPersistentModelIndex(index)
        self._run = None

    # -- more than one cell -----------------------------------------------------------------

    def select_all(self) -> None:
        """Select every cell; the cursor stays."""
        rows = self.ground().rows
        if rows:
            self._select([(rows[0], rows[-1], 0, self._model.columnCount() - 1)])

    def select_columns(self) -> None:
        """Select the whole columns of what is selected."""
        rows, columns = self.ground().rows, {place[1] for place in self.places()}
        if rows:
            self._select([(rows[0], rows[-1], column, column) for column in sorted(columns)])

    def select_rows(self, rows: Iterable[int] | None = None) -> None:
        """Select whole rows: those given, else those of what is selected."""
        wanted = sorted({place[0] for place in self.places()} if rows is None else set(rows))
        last = self._model.columnCount() - 1
        if last >= 0:
            self._select([(row, row, 0, last) for row in wanted])

    def collapse(self) -> bool:
        """Select the cursor's cell alone; False when it was alone already."""
        if not self.several():
            return False
        self.go(self.place())
        return True

    def _select(self, boxes: Iterable[tuple[int, int, int, int]]) -> None:
        model, chosen = self._model, QItemSelection()
        for top, bottom, left, right in boxes:
            chosen.select(model.index(top, left), model.index(bottom, right))
        if not self._view.currentIndex().isValid() and not chosen.isEmpty():
            first = chosen.indexes()[0]
            self._view.selectionModel().setCurrentIndex(first, Flag.NoUpdate)
        self._view.selectionModel().select(chosen, Flag.ClearAndSelect)

    def whole_column(self) -> int | None:
        """Return the column when exactly one is selected from top to bottom."""
        places = self.places()
        columns = {column for _, column in places}
        rows = self.ground().rows
        full = len(columns) == 1 and len(places) == len(rows) > 1
        return columns.pop() if full else None

    def whole_row(self) -> int | None:
        """Return the row when exactly one is selected from end to end."""
        places = self.places()
        rows = {row for row, _ in places}
        full = len(rows) == 1 and len(places) == self._model.columnCount() > 1
        return rows.pop() if full else None
