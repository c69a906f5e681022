"""Painting the cells of one stage: prepared pictures are copied, and the style is asked nothing.

The stock painting of a table asks the style about every cell, which takes five times as long as
copying the picture.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QItemSelectionRange, QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QTableView

from raci_desktop.ui.matrix.cell_paint import CURRENT, DROP_TARGET, SELECTED, cell_painter
from raci_desktop.ui.matrix.header_paint import GroupFillPicture, header_painter
from raci_desktop.ui.matrix.rows import ActivityRow, GroupRow
from raci_desktop.ui.matrix.stage_model import StageModel
from raci_desktop.ui.theme import Theme, colour

_GROUP_FILL = GroupFillPicture()
_NOWHERE = (-1, -1)

Place = tuple[int, int]
"""A row and a column of the table."""


@dataclass(frozen=True, slots=True)
class Marked:
    """The cells that look different because of the view: selected, current, dragged over."""

    selected: frozenset[Place]
    current: Place
    drop_target: Place

    def state(self, place: Place) -> int:
        """Return how a cell is to be painted, as ``cell_paint`` wants it."""
        state = SELECTED if place in self.selected else 0
        if place == self.current:
            state |= CURRENT
        return state | DROP_TARGET if place == self.drop_target else state


class StagePaint:
    """Paints what an event touches of a table; ``painted`` counts the cells, for tests."""

    def __init__(self, view: QTableView, model: StageModel, theme: Theme) -> None:
        """Paint the model's pictures where the view has its rows and columns."""
        self._view = view
        self._model = model
        self.theme = theme
        self.drop_target: Place | None = None
        self.painted = 0

    def paint(self, event: QPaintEvent) -> None:
        """Fill every pixel of the event's region."""
        painter = QPainter(self._view.viewport())
        for area in cast("Iterable[QRect]", event.region()):
            rows, columns = self._rows_in(area), self._columns_in(area)
            if not self._covers(area):
                painter.fillRect(area, colour(self.theme.colours.surface))
            marked = self._marked(rows, columns)
            for row in rows:
                self._paint_row(painter, row, columns, marked)
            self.painted += len(rows) * len(columns)
        painter.end()

    def _paint_row(
        self, painter: QPainter, row: int, columns: Sequence[int], marked: Marked
    ) -> None:
        view, model, item = self._view, self._model, self._model.row_at(row)
        top, height = view.rowViewportPosition(row), view.rowHeight(row)
        zoom, ratio = model.scene.state.zoom / 100, painter.device().devicePixelRatio()
        cells = cell_painter(self.theme, zoom, ratio)
        others = header_painter(self.theme, zoom, ratio)
        for column in columns:
            box = QRect(view.columnViewportPosition(column), top, view.columnWidth(column), height)
            if isinstance(item, ActivityRow):
                state = marked.state((row, column))
                cells.paint(painter, box, model.picture(row, column), state)
            elif isinstance(item, GroupRow):
                others.paint(painter, box, _GROUP_FILL)
            else:
                others.paint(painter, box, model.total(column))

    def _rows_in(self, area: QRect) -> range:
        first, last = self._view.rowAt(area.top()), self._view.rowAt(area.bottom())
        return _span(first, last, self._model.rowCount())

    def _columns_in(self, area: QRect) -> range:
        first, last = self._view.columnAt(area.left()), self._view.columnAt(area.right())
        return _span(first, last, self._model.columnCount())

    def _covers(self, area: QRect) -> bool:
        """Whether cells lie under every pixel of an area."""
        view = self._view
        corners = (area.topLeft(), area.topRight(), area.bottomLeft(), area.bottomRight())
        return all(view.rowAt(at.y()) >= 0 and view.columnAt(at.x()) >= 0 for at in corners)

    def _marked(self, rows: range, columns: range) -> Marked:
        current = self._view.currentIndex()
        focused = self._view.hasFocus() and current.isValid()
        return Marked(
            self._selected(rows, columns),
            (current.row(), current.column()) if focused else _NOWHERE,
            self.drop_target or _NOWHERE,
        )

    def _selected(self, rows: range, columns: range) -> frozenset[Place]:
        """Return the selected cells among those to paint."""
        spans = cast("Iterable[QItemSelectionRange]", self._view.selectionModel().selection())
        return frozenset(
            (row, column)
            for span in spans
            for row in range(max(rows.start, span.top()), min(rows.stop, span.bottom() + 1))
            for column in range(
                max(columns.start, span.left()), min(columns.stop, span.right() + 1)
            )
        )


def _span(first: int, last: int, count: int) -> range:
    """Return the sections from one to another; -1 stands for a place behind the last one."""
    low, high = min(first, last), max(first, last)
    if high < 0:
        return range(0)
    return range(low, high + 1) if low >= 0 else range(high, count)
