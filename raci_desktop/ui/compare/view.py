"""The two tables of the merged matrix: frozen names, and the merged cells beside them."""

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.translation import translate
from raci_desktop.ui.compare.model import MergedModel, NamesModel
from raci_desktop.ui.compare.rows import MergedGroup
from raci_desktop.ui.matrix.cell_paint_text import draw_line, face
from raci_desktop.ui.matrix.header_paint import ActivityPicture, header_painter
from raci_desktop.ui.matrix.headers import CornerHeader, MatrixHeader, RoleHeader
from raci_desktop.ui.matrix.rows import ActivityRow
from raci_desktop.ui.matrix.rows_model import Index
from raci_desktop.ui.matrix.stage_paint import StagePaint
from raci_desktop.ui.matrix.table import prepare_table
from raci_desktop.ui.theme import Theme, colour
from raci_desktop.ui.tokens import TypeStyle

NOTE = TypeStyle(12, 16)
NOTE_PADDING = 10
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
BLINK = Qt.Key.Key_B
"""While it is held, the earlier stage shows."""


class CompareTable(QTableView):
    """What both tables have in common: nothing is edited, and letters are no search."""

    def set_theme(self, theme: Theme) -> None:
        """Paint the header in another appearance."""
        header = self.horizontalHeader()
        if isinstance(header, MatrixHeader):
            header.theme = theme
            header.viewport().update()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the key that blinks to the page."""
        if event.key() == BLINK and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Leave the key that blinks to the page."""
        if event.key() == BLINK:
            event.ignore()
        else:
            super().keyReleaseEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Search nothing: there is Find for that."""


class MergedHeader(RoleHeader):
    """Role names that are looked at, and stay where they are."""

    def liftable(self, point: QPoint) -> None:
        """Lift nothing: columns are reordered where stages are worked on."""
        return


class MergedView(CompareTable):
    """The merged cells; group rows say across the columns what is left out of them."""

    go_wanted = Signal(object)
    """A cell (CellRef of the later stage) is to be worked on."""
    chosen = Signal(object)
    """The cells selected by hand, as pairs of activity and role."""

    def __init__(self, model: MergedModel, theme: Theme, parent: QWidget) -> None:
        """Show a model."""
        super().__init__(parent)
        self.merged = model
        self._quiet = False
        self.cells = StagePaint(self, model, theme)
        prepare_table(self)
        self.setModel(model)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setHorizontalHeader(MergedHeader(model, theme, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.doubleClicked.connect(self._go)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another appearance."""
        self.cells.theme = theme
        super().set_theme(theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the pictures of the cells that need it, then write into the group rows."""
        self.cells.paint(event)
        painter = QPainter(self.viewport())
        for row in self._rows_in(event.rect()):
            item = self.merged.row_at(row)
            if isinstance(item, MergedGroup) and item.note:
                self._paint_note(painter, row, item.note)
        painter.end()

    def _rows_in(self, area: QRect) -> range:
        first, last = self.rowAt(area.top()), self.rowAt(area.bottom())
        if first < 0:
            return range(0)
        return range(first, (last if last >= 0 else self.merged.rowCount() - 1) + 1)

    def _paint_note(self, painter: QPainter, row: int, text: str) -> None:
        """Write what is left out, at the left edge however far the columns are scrolled."""
        zoom, colours = self.merged.scene.state.zoom / 100, self.cells.theme.colours
        shape, left = face(NOTE, zoom), NOTE_PADDING * zoom
        top = self.rowViewportPosition(row) + (self.rowHeight(row) - 1 - shape.line) / 2
        fitting = shape.elided(text, self.viewport().width() - 2 * left)
        draw_line(painter, left, top, fitting, shape, colour(colours.text_2))

    # -- choosing ---------------------------------------------------------------------------

    def choose(self, cells: list[CellRef]) -> None:
        """Select cells and scroll to the first, without telling that they were chosen by hand."""
        selection = QItemSelection()
        indexes = [index for index in map(self.merged.index_of, cells) if index.isValid()]
        for index in indexes:
            selection.select(index, index)
        self._quiet = True
        flag = QItemSelectionModel.SelectionFlag
        if indexes:
            self.selectionModel().setCurrentIndex(indexes[0], flag.NoUpdate)
            self.scrollTo(indexes[0])
        self.selectionModel().select(selection, flag.ClearAndSelect)
        self._quiet = False

    def choose_first(self) -> None:
        """Make the first cell current, without selecting it."""
        rows = range(self.merged.rowCount())
        first = next((i for i in rows if isinstance(self.merged.row_at(i), ActivityRow)), -1)
        if first >= 0 and self.merged.columnCount():
            index = self.merged.index(first, 0)
            flag = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flag.NoUpdate)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell which cells were selected by hand."""
        super().selectionChanged(selected, deselected)
        if not self._quiet:
            refs = (self.merged.ref(index) for index in self.selectedIndexes())
            self.chosen.emit({(ref.activity, ref.role) for ref in refs if ref is not None})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter go to the cell in its stage."""
        if event.key() in _ENTER:
            self._go(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _go(self, index: QModelIndex) -> None:
        ref = self.merged.ref(index)
        if ref is not None:
            self.go_wanted.emit(ref)


class NamesView(CompareTable):
    """The frozen names; a click or a key folds a group, or shows what is left out of it."""

    toggled = Signal(object)
    """A group (MergedGroup) is to be folded or unfolded."""

    def __init__(self, model: NamesModel, theme: Theme, parent: QWidget) -> None:
        """Show a model."""
        super().__init__(parent)
        self.names = model
        self._delegate = NamesDelegate(model, theme, self)
        prepare_table(self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(CornerHeader(model.scene, theme, self))
        self.horizontalHeader().setStretchLastSection(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language chosen."""
        self.setAccessibleName(translate("Compare", "Activities compared"))

    def set_theme(self, theme: Theme) -> None:
        """Paint in another appearance."""
        self._delegate.theme = theme
        super().set_theme(theme)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Fold or unfold the group clicked."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._toggle(self.indexAt(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fold or unfold with Enter and Space; else as tables do."""
        if event.key() in (*_ENTER, Qt.Key.Key_Space):
            self._toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _toggle(self, index: QModelIndex) -> None:
        row = self.names.row_at(index.row()) if index.isValid() else None
        if isinstance(row, MergedGroup):
            self.toggled.emit(row)


class NamesDelegate(QStyledItemDelegate):
    """Copies the pictures of groups and names to the screen."""

    def __init__(self, model: NamesModel, theme: Theme, parent: QWidget) -> None:
        """Paint the model's pictures."""
        super().__init__(parent)
        self._model = model
        self.theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Copy one name."""
        flags: QStyle.StateFlag = option.state
        rect: QRect = option.rect
        picture = self._model.picture(index.row())
        current = bool(flags & QStyle.StateFlag.State_HasFocus)
        if isinstance(picture, ActivityPicture):
            picture = ActivityPicture(picture.name, picture.caption, current=current)
        zoom = self._model.scene.state.zoom / 100
        ratio = painter.device().devicePixelRatio()
        header_painter(self.theme, zoom, ratio).paint(painter, rect, picture)
        if current and not isinstance(self._model.row_at(index.row()), ActivityRow):
            painter.setPen(colour(self.theme.colours.focus))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
            painter.drawRect(rect.adjusted(2, 2, -3, -3))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return no wish of its own: the rows are as high as the zoom says."""
        return QSize()
