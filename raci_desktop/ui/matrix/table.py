"""What all three tables of the matrix have in common."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from raci_desktop.ui.matrix.rows_model import RowsModel
from raci_desktop.ui.matrix.sizes import row_height, scaled
from raci_desktop.ui.tokens import MEASURES


def prepare_table(view: QTableView) -> None:
    """Take away what the matrix paints itself, and scroll by pixels."""
    view.setShowGrid(False)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setCornerButtonEnabled(False)
    view.setWordWrap(False)
    view.setMouseTracking(False)
    rows = view.verticalHeader()
    rows.setVisible(False)
    rows.setMinimumSectionSize(1)
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    by_pixel = QAbstractItemView.ScrollMode.ScrollPerPixel
    view.setVerticalScrollMode(by_pixel)
    view.setHorizontalScrollMode(by_pixel)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def own_viewport(view: QAbstractItemView, ground: QPalette.ColorRole) -> None:
    """Give a view a viewport made here, like the one Qt makes.

    Handed one that Qt has made, PySide looks through every kind of widget there is to find out
    what it is: 9 ms, before a workshop can be shown.
    """
    viewport = QWidget(view)
    viewport.setObjectName("qt_scrollarea_viewport")  # by which style sheets know it
    viewport.setBackgroundRole(ground)
    viewport.setAutoFillBackground(True)
    view.setViewport(viewport)


def size_rows(view: QTableView, model: RowsModel, zoom: int) -> None:
    """Give every row its height at a zoom; only group rows and totals differ from the rest."""
    rows = view.verticalHeader()
    usual = scaled(MEASURES.row, zoom)
    if rows.defaultSectionSize() != usual:  # setting it again would size and paint every row
        rows.setDefaultSectionSize(usual)
    for number in range(model.rowCount()):
        wanted = row_height(model.row_at(number), zoom)
        if rows.sectionSize(number) != wanted:
            rows.resizeSection(number, wanted)
