"""The view of the sheet's preview: tints, doubts outlined in place, addresses at the edges."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from raci_desktop.domain.translation import translate
from raci_desktop.ui import fonts
from raci_desktop.ui.chips_severity import paint_severity
from raci_desktop.ui.importing.grid import PICTURE_ROLE, CellPicture, GridModel
from raci_desktop.ui.theme import ThemeHolder, colour
from raci_desktop.ui.tokens import MEASURES, TypeStyle

NARROW, WIDE = 64, 236
PADDING = 8
ICON = 14
MEASURED = 200
"""Rows looked at to find the width of a column."""
TAG = TypeStyle(11, 14, 600)
Index = QModelIndex | QPersistentModelIndex


class GridDelegate(QStyledItemDelegate):
    """Paints one cell from its picture."""

    def __init__(self, theme: ThemeHolder, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        picture: CellPicture = index.data(PICTURE_ROLE)
        colours = self._theme.theme.colours
        painter.save()
        ground = colours.import_tints[picture.tint] if picture.tint else colours.surface
        painter.fillRect(option.rect, colour(ground))
        painter.setPen(QPen(colour(colours.line_strong), 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.drawLine(option.rect.topRight(), option.rect.bottomRight())
        self._paint_text(painter, option.rect, picture)
        if picture.tag:
            self._paint_tag(painter, option.rect, picture.tag)
        if picture.doubt is not None:
            self._paint_doubt(painter, option.rect, picture)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(colour(colours.focus), 3))
            painter.drawRect(QRectF(option.rect).adjusted(1.5, 1.5, -2.5, -2.5))
        painter.restore()

    def _paint_text(self, painter: QPainter, box: QRect, picture: CellPicture) -> None:
        strong = picture.tint in ("role", "group", "title") or picture.doubt is not None
        font = fonts.sized(13, 600 if strong else 400)
        painter.setFont(font)
        muted = picture.tint == "title"
        colours = self._theme.theme.colours
        painter.setPen(colour(colours.muted if muted else colours.text))
        room = box.adjusted(PADDING, 0, -PADDING - (ICON if picture.doubt is not None else 0), 0)
        side = Qt.AlignmentFlag.AlignHCenter if picture.mark else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignVCenter)
        text = picture.text.replace("\n", " ")
        if QFontMetrics(font).horizontalAdvance(text) > room.width():
            painter.setFont(fonts.sized(12, 600 if strong else 400))
            painter.setClipRect(room.adjusted(0, 1, 0, -1))
            flags |= int(Qt.TextFlag.TextWordWrap)
        painter.drawText(room, flags, text)
        painter.setClipping(False)

    def _paint_tag(self, painter: QPainter, box: QRect, tag: str) -> None:
        colours = self._theme.theme.colours
        font = fonts.styled(TAG)
        width = QFontMetrics(font).horizontalAdvance(tag) + 14
        place = QRectF(box.right() - width - 6, box.center().y() - 9, width, 19)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(colours.line_strong), 1))
        painter.setBrush(colour(colours.surface))
        painter.drawRoundedRect(place, 4, 4)
        painter.setPen(colour(colours.text_2))
        painter.setFont(font)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), tag)

    def _paint_doubt(self, painter: QPainter, box: QRect, picture: CellPicture) -> None:
        word = "ok" if picture.answered or picture.doubt is None else picture.doubt.value
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour(self._theme.theme.colours.severity(word).text), 2))
        painter.drawRect(QRectF(box).adjusted(1, 1, -2, -2))
        icon = QRectF(box.right() - ICON - 7, box.center().y() - ICON / 2 + 0.5, ICON, ICON)
        paint_severity(painter, icon, word, self._theme.theme)


class EdgeHeader(QHeaderView):
    """The letters above and the numbers beside the sheet."""

    def __init__(self, theme: ThemeHolder, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self._theme = theme
        self.setSectionsClickable(False)

    def paintSection(
        self,
        painter: QPainter,
        rect: QRect,
        logicalIndex: int,  # noqa: N803 - Qt's name
    ) -> None:
        colours = self._theme.theme.colours
        painter.save()
        painter.fillRect(rect, colour(colours.sunken))
        painter.setPen(QPen(colour(colours.line_strong), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.setFont(fonts.sized(12, 600))
        painter.setPen(colour(colours.text_2))
        text = str(self.model().headerData(logicalIndex, self.orientation()))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), text)
        painter.restore()


class GridView(QTableView):
    """Shows the sheet; choosing a doubtful cell tells its address."""

    doubt_chosen = Signal(str)
    """The address of the doubt whose cell was chosen."""

    def __init__(self, theme: ThemeHolder, model: GridModel) -> None:
        super().__init__()
        self._grid = model
        self._theme = theme
        self._wanted: list[tuple[int, int]] = []
        """The width of each column with its texts in one line, and in two."""
        self.setModel(model)
        self.setItemDelegate(GridDelegate(theme, self))
        self.setHorizontalHeader(EdgeHeader(theme, Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(EdgeHeader(theme, Qt.Orientation.Vertical, self))
        self.setAccessibleName(translate("Import", "The sheet as it was read"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setDefaultSectionSize(MEASURES.import_row)
        self.verticalHeader().setFixedWidth(44)
        self.horizontalHeader().setFixedHeight(MEASURES.import_row - 4)
        model.modelReset.connect(self.fit)
        theme.changed.connect(self._repaint)
        self.fit()

    def fit(self) -> None:
        """Give each column the width its text needs, within limits; join merged cells."""
        self.clearSpans()
        for block in self._grid.merges():
            down, across = block.bottom - block.top + 1, block.right - block.left + 1
            self.setSpan(block.top, block.left, down, across)
        metrics = QFontMetrics(fonts.sized(13, 600))
        rows = range(min(MEASURED, self._grid.rowCount()))
        columns = range(self._grid.columnCount())
        self._wanted = [
            _widest([self._needed(metrics, row, column) for row in rows]) for column in columns
        ]
        self._share_width()

    def show_doubt(self, address: str) -> None:
        """Choose the cell of a doubt and bring it into view."""
        index = self._grid.index_at(address)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)
        if index.isValid() and not self.viewport().rect().contains(self.visualRect(index)):
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        doubt = self._grid.doubt_at(current) if current.isValid() else None
        if doubt is not None:
            self.doubt_chosen.emit(doubt.cell)

    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        self._share_width()

    def _share_width(self) -> None:
        """Set the widths of the columns so that all are in sight, if their words allow it."""
        room = self.viewport().width()
        least = sum(low for _, low in self._wanted)
        spare = sum(high for high, _ in self._wanted) - least
        share = 1.0 if not spare else max(0.0, min(1.0, (room - least) / spare))
        for column, (high, low) in enumerate(self._wanted):
            self.setColumnWidth(column, low + int((high - low) * share))

    def _needed(self, metrics: QFontMetrics, row: int, column: int) -> tuple[int, int]:
        """Return the width a cell's text takes in one line, and in two."""
        picture: CellPicture = self._grid.data(self._grid.index(row, column), PICTURE_ROLE)
        if picture.tint in ("title", "legend"):
            return NARROW, NARROW  # they run across; they must not widen a column
        more = 2 * PADDING + 4 + (ICON + 8 if picture.doubt is not None else 0)
        line = metrics.horizontalAdvance(picture.text)
        word = max(map(metrics.horizontalAdvance, picture.text.split()), default=0)
        high = max(NARROW, min(WIDE, line + more))
        return high, max(NARROW, min(high, max(word, line * 3 // 5) + more))

    def _repaint(self) -> None:
        self.viewport().update()


def _widest(needed: list[tuple[int, int]]) -> tuple[int, int]:
    highest = max((high for high, _ in needed), default=NARROW)
    return highest, max((low for _, low in needed), default=NARROW)
