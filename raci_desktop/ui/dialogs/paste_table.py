"""The table in the look before a paste: the design's headers, and as high as its rows need."""

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from raci_desktop.ui import fonts
from raci_desktop.ui.dialogs.paste_model import PasteModel
from raci_desktop.ui.theme import ThemeHolder, colour
from raci_desktop.ui.tokens import TypeStyle

ROW, HEAD, PADDING = 32, 34, 10
NARROW, WIDE, NAMES = 92, 220, 300
FEWEST, MOST = 3, 7
"""Rows there is room for at least and at most."""
HEAD_TYPE = TypeStyle(12, 16, 600)


class NamesHeader(QHeaderView):
    """A header of names, cut where they are too long."""

    def __init__(self, theme: ThemeHolder, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self._theme = theme
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        """Paint one name."""
        across = self.orientation() == Qt.Orientation.Horizontal
        text = str(self.model().headerData(logicalIndex, self.orientation()) or "")
        colours = self._theme.theme.colours
        painter.fillRect(rect, colour(colours.header))
        painter.setPen(QPen(colour(colours.line), 1))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(fonts.styled(HEAD_TYPE))
        painter.setPen(colour(colours.text))
        box = rect.adjusted(PADDING, 0, -PADDING, 0)
        elide = Qt.TextElideMode.ElideRight
        said = painter.fontMetrics().elidedText(text, elide, box.width())
        side = Qt.AlignmentFlag.AlignHCenter if across else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter), said)


class PasteTable(QTableView):
    """Shows a ``PasteModel``."""

    def __init__(self, theme: ThemeHolder, model: PasteModel) -> None:
        super().__init__()
        self._model = model
        self.setHorizontalHeader(NamesHeader(theme, Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(NamesHeader(theme, Qt.Orientation.Vertical, self))
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.setIconSize(QSize(12, 12))
        self.setTabKeyNavigation(False)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.horizontalHeader().setFixedHeight(HEAD)

    def fit(self) -> None:
        """Give columns the width of their names, and the table the height of its rows."""
        columns, rows = self.horizontalHeader(), self.verticalHeader()
        names = self._model.is_list
        for column in range(self._model.columnCount()):
            text = self._model.headerData(column, Qt.Orientation.Horizontal)
            columns.resizeSection(column, NAMES if names else self._width(text, NARROW))
        widths = [
            self._width(self._model.headerData(row, Qt.Orientation.Vertical), 0)
            for row in range(self._model.rowCount())
        ]
        rows.setFixedWidth(max(widths, default=0))
        count = max(FEWEST, min(MOST, self._model.rowCount()))
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(HEAD + count * ROW + bar + 4)

    def _width(self, text: object, least: int) -> int:
        needed = (
            QFontMetrics(fonts.styled(HEAD_TYPE)).horizontalAdvance(str(text)) + 2 * PADDING + 4
        )
        return max(least, min(WIDE, needed))

    def show_cell(self, index: QModelIndex) -> None:
        """Make a cell current and visible."""
        self.setCurrentIndex(index)
        self.scrollTo(index)
