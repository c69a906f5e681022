"""The table of the ledger: two lines of text a cell, and the budget line chosen in place."""

from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeySequence, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from raci_desktop.application.ledger import BUDGET_CHOICES
from raci_desktop.domain.translation import translate
from raci_desktop.ui import fonts
from raci_desktop.ui.compare.ledger_model import ACTIVITY, AGREED, BUDGET, LedgerModel
from raci_desktop.ui.compare.ledger_paint import LinePaint
from raci_desktop.ui.compare.view import CompareTable
from raci_desktop.ui.matrix.rows_model import Index
from raci_desktop.ui.theme import ThemeHolder, colour
from raci_desktop.ui.tokens import MEASURES, TypeStyle

_PADDING = 14
_HEAD = 36
_SHARES = (0.28, 0.0, 0.19, 0.19)
"""Of the width; the activities take what is left."""


class LedgerDelegate(QStyledItemDelegate):
    """Paints a move, and edits its budget line with a list that opens at once."""

    def __init__(self, model: LedgerModel, theme: ThemeHolder, parent: QWidget) -> None:
        """Paint the lines of a model."""
        super().__init__(parent)
        self._model = model
        self._theme = theme
        self._paint = LinePaint(theme)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell of a line."""
        rect: QRect = option.rect
        flags: QStyle.StateFlag = option.state
        colours = self._theme.theme.colours
        line = self._model.lines[index.row()]
        chosen = bool(flags & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, colour(colours.selection if chosen else colours.surface))
        if chosen and not index.column():
            painter.fillRect(rect.x(), rect.y(), 3, rect.height(), colour(colours.focus))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, colour(colours.line))
        box = rect.adjusted(_PADDING if not index.column() else 6, 0, -8, -1)
        lettered = len(self._model.wanted.letters) > 1
        self._paint.cell(painter, box, index.column(), line, lettered=lettered)
        if flags & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colour(colours.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of the design; columns share the width of the view."""
        return QSize(80, MEASURES.ledger_row)

    # -- editing ----------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return the list of what can be said of a budget line."""
        combo = QComboBox(parent)
        combo.addItems([translate("Ledger", words) for _, words in BUDGET_CHOICES])
        combo.setAccessibleName(translate("Ledger", "Budget line moves?"))
        combo.activated.connect(self._commit)
        # The list can open only after the view has placed the editor.
        QTimer.singleShot(0, combo, combo.showPopup)
        return combo

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Centre the list in the cell."""
        rect: QRect = option.rect
        height = min(rect.height(), MEASURES.button + 2)
        editor.setGeometry(rect.x(), rect.center().y() - height // 2, rect.width(), height)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with what is said."""
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(int(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand the choice over."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentIndex(), Qt.ItemDataRole.EditRole)

    def _commit(self) -> None:
        editor = self.sender()
        if isinstance(editor, QComboBox):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)


class LedgerHeader(QHeaderView):
    """Headings over the text of their columns."""

    def __init__(self, theme: ThemeHolder, parent: QWidget) -> None:
        """Paint for a theme."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setFixedHeight(_HEAD)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(40)

    def paintSection(
        self,
        painter: QPainter,
        rect: QRect,
        logicalIndex: int,  # noqa: N803 - Qt's name
    ) -> None:
        """Paint one heading."""
        colours = self._theme.theme.colours
        painter.save()
        painter.fillRect(rect, colour(colours.header))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, colour(colours.line_strong))
        painter.setFont(fonts.styled(TypeStyle(12, 16, 600)))
        painter.setPen(colour(colours.text_2))
        box = rect.adjusted(_PADDING if not logicalIndex else 6, 0, -4, 0)
        text = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal))
        fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), fitting)
        painter.restore()


class LedgerView(CompareTable):
    """One move a row; Enter, F2 or a click on a budget line opens the choice."""

    copy_wanted = Signal()
    vote_wanted = Signal(int)
    """What the room said of the move in a row is to be written down."""

    def __init__(self, model: LedgerModel, theme: ThemeHolder, parent: QWidget) -> None:
        """Show a model."""
        super().__init__(parent)
        self.ledger = model
        self._theme = theme
        self.setModel(model)
        self.setItemDelegate(LedgerDelegate(model, theme, self))
        self.setHorizontalHeader(LedgerHeader(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(MEASURES.ledger_row)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.EditKeyPressed)
        self.clicked.connect(self._clicked)
        self.doubleClicked.connect(self._double_clicked)
        theme.changed.connect(self._repaint)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language chosen."""
        self.setAccessibleName(translate("Ledger", "Ledger of moves"))

    def chosen_rows(self) -> list[int]:
        """Return the rows that are selected, in order."""
        return sorted({index.row() for index in self.selectedIndexes()})

    def select_row(self, row: int) -> None:
        """Select a line beside those selected, and scroll to it."""
        flag = QItemSelectionModel.SelectionFlag
        index = self.ledger.index(row, 0)
        self.selectionModel().select(index, flag.Select | flag.Rows)
        self.scrollTo(index)

    def keyPressEvent(self, event: Any) -> None:
        """Let Enter and Space open the choice of a budget line."""
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        editing = self.state() is QAbstractItemView.State.EditingState
        index = self.currentIndex()
        if event.key() in enter and not editing and index.column() == BUDGET:
            self.edit(index)
        elif event.key() in enter and not editing and index.column() == AGREED:
            self.vote_wanted.emit(index.row())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == BUDGET:
            self.edit(index)

    def _double_clicked(self, index: QModelIndex) -> None:
        if index.column() == AGREED:
            self.vote_wanted.emit(index.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width among the columns."""
        super().resizeEvent(event)
        width = self.viewport().width()
        widths = [round(width * share) for share in _SHARES]
        widths[ACTIVITY] = width - sum(widths)
        for column, wanted in enumerate(widths):
            self.setColumnWidth(column, wanted)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the height of rows whatever the font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.verticalHeader().setDefaultSectionSize(MEASURES.ledger_row)

    def _repaint(self) -> None:
        self.viewport().update()
        self.horizontalHeader().viewport().update()
