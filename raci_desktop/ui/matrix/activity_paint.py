"""Painting the activity column: names and groups copied as pictures, the row that adds drawn."""

from collections.abc import Iterable
from dataclasses import replace
from typing import cast

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTableView

from raci_desktop.domain.translation import translate
from raci_desktop.ui.fonts import sized
from raci_desktop.ui.matrix.activity_model import ADD_ACTIVITY, ActivityModel
from raci_desktop.ui.matrix.header_paint import ActivityPicture, GroupPicture, header_painter
from raci_desktop.ui.matrix.rows import TotalsRow
from raci_desktop.ui.theme import Theme, colour

_PADDING = 13
_PLUS = 9
_GAP = 9


class ActivityPaint:
    """Paints what an event touches of the column; the style is asked nothing."""

    def __init__(self, view: QTableView, model: ActivityModel, theme: Theme) -> None:
        """Paint the model's pictures where the view has its rows."""
        self._view = view
        self._model = model
        self.theme = theme

    def paint(self, event: QPaintEvent) -> None:
        """Paint the rows that the event's region meets."""
        view = self._view
        painter = QPainter(view.viewport())
        current = view.currentIndex().row() if view.hasFocus() else -1
        for row in sorted(self._rows_in(event)):
            top, height = view.rowViewportPosition(row), view.rowHeight(row)
            rect = QRect(0, top, view.columnWidth(0), height)
            self._paint_row(painter, row, rect, row == current)
        painter.end()

    def _rows_in(self, event: QPaintEvent) -> set[int]:
        rows: set[int] = set()
        for area in cast("Iterable[QRect]", event.region()):
            first, last = self._view.rowAt(area.top()), self._view.rowAt(area.bottom())
            count = self._model.rowCount()
            if first >= 0:
                rows.update(range(first, (last if last >= 0 else count - 1) + 1))
        return rows

    def _paint_row(self, painter: QPainter, row: int, rect: QRect, current: bool) -> None:
        zoom = self._model.scene.state.zoom / 100
        if isinstance(self._model.row_at(row), TotalsRow):
            paint_add_row(
                painter, rect, translate("Matrix", ADD_ACTIVITY), self.theme, zoom, current
            )
            return
        picture = self._model.picture(row)
        if isinstance(picture, ActivityPicture | GroupPicture):
            chosen = self._view.selectionModel().isSelected(self._model.index(row, 0))
            picture = replace(picture, selected=chosen, current=current)
        ratio = self._view.devicePixelRatioF()
        header_painter(self.theme, zoom, ratio).paint(painter, rect, picture)


def paint_add_row(
    painter: QPainter, rect: QRect, text: str, theme: Theme, zoom: float, current: bool
) -> None:
    """Fill the rectangle of the row: ground, lines, plus sign, words."""
    colours = theme.colours
    painter.save()
    painter.fillRect(rect, colour(colours.surface))
    painter.fillRect(rect.right(), rect.top(), 1, rect.height(), colour(colours.line))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colour(colours.after), 1.6 * zoom)
    painter.setPen(pen)
    x, y = rect.left() + _PADDING * zoom, rect.center().y() + 0.5
    arm = _PLUS * zoom / 2
    painter.drawLine(QPointF(x, y), QPointF(x + 2 * arm, y))
    painter.drawLine(QPointF(x + arm, y - arm), QPointF(x + arm, y + arm))
    painter.setFont(sized(13 * zoom, 600))
    base = y + painter.fontMetrics().capHeight() / 2
    painter.drawText(QPointF(x + 2 * arm + _GAP * zoom, base), text)
    if current:
        painter.setPen(QPen(colour(colours.focus), 2))
        painter.drawRect(rect.adjusted(1, 1, -2, -2))
    painter.restore()
