"""Painting the cells of one stage: prepared pictures are copied, and the style is asked nothing.

The stock painting of a table asks the style about every cell, which takes five times as long as
copying the picture.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import cast

from PySide6.QtCore import QItemSelectionRange, QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QTableView

from raci_desktop.ui.matrix.cell_paint import CURRENT, DROP_TARGET, SELECTED, cell_painter
from raci_desktop.ui.matrix.header_paint import GroupFillPicture, header_painter
from raci_desktop.ui.matrix.rows import ActivityRow, TotalsRow
from raci_desktop.ui.matrix.selection_paint import paint_outline
from raci_desktop.ui.matrix.stage_model import StageModel
from raci_desktop.ui.theme import Theme, colour

_GROUP_FILL = GroupFillPicture()

Place = tuple[int, int]
"""A row and a column of the table."""
States = Mapping[Place, int]
"""How the few cells are to be painted that look different because of the view."""
Span = tuple[int, int, int]
"""A column with its left edge and its width in px."""


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
            spans, states = self._spans(columns), self._states(rows, columns)
            for row in rows:
                self._paint_row(painter, row, spans, states)
            self._outline(painter, rows, columns)
            self.painted += len(rows) * len(columns)
        painter.end()

    def _paint_row(
        self, painter: QPainter, row: int, spans: Sequence[Span], states: States
    ) -> None:
        view, model, item = self._view, self._model, self._model.row_at(row)
        top, height = view.rowViewportPosition(row), view.rowHeight(row)
        zoom, ratio = model.scene.state.zoom / 100, painter.device().devicePixelRatio()
        if isinstance(item, ActivityRow):
            paint = cell_painter(self.theme, zoom, ratio).paint
            picture, state = model.picture, states.get
            for column, left, width in spans:
                box = QRect(left, top, width, height)
                paint(painter, box, picture(row, column), state((row, column), 0))
            return
        brush = header_painter(self.theme, zoom, ratio)
        for column, left, width in spans:
            other = model.total(column) if isinstance(item, TotalsRow) else _GROUP_FILL
            brush.paint(painter, QRect(left, top, width, height), other)

    def _outline(self, painter: QPainter, rows: range, columns: range) -> None:
        """Draw the outline of what is selected, over the cells it touches."""
        around = range(max(0, rows.start - 1), rows.stop + 1)
        beside = range(max(0, columns.start - 1), columns.stop + 1)
        view, model = self._view, self._model

        def shown(place: Place) -> bool:
            row, column = place
            inside = row in rows and column in columns
            return inside and isinstance(model.row_at(row), ActivityRow)

        def box(place: Place) -> QRect:
            row, column = place
            left, top = view.columnViewportPosition(column), view.rowViewportPosition(row)
            return QRect(left, top, view.columnWidth(column), view.rowHeight(row))

        selected = frozenset(self._selected(around, beside))
        paint_outline(painter, selected, shown, box, self.theme)

    def _spans(self, columns: range) -> list[Span]:
        view = self._view
        return [(one, view.columnViewportPosition(one), view.columnWidth(one)) for one in columns]

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

    def _states(self, rows: range, columns: range) -> States:
        """Return the states of the cells that are selected, current or dragged over."""
        states = dict.fromkeys(self._selected(rows, columns), SELECTED)
        current = self._view.currentIndex()
        if self._view.hasFocus() and current.isValid():
            place = (current.row(), current.column())
            states[place] = states.get(place, 0) | CURRENT
        if self.drop_target is not None:
            states[self.drop_target] = states.get(self.drop_target, 0) | DROP_TARGET
        return states

    def _selected(self, rows: range, columns: range) -> Iterator[Place]:
        """Yield the selected cells among those to paint."""
        spans = cast("Iterable[QItemSelectionRange]", self._view.selectionModel().selection())
        for span in spans:
            for row in range(max(rows.start, span.top()), min(rows.stop, span.bottom() + 1)):
                first, last = max(columns.start, span.left()), min(columns.stop, span.right() + 1)
                yield from ((row, column) for column in range(first, last))


def _span(first: int, last: int, count: int) -> range:
    """Return the sections from one to another; -1 stands for a place behind the last one."""
    low, high = min(first, last), max(first, last)
    if high < 0:
        return range(0)
    return range(low, high + 1) if low >= 0 else range(high, count)
