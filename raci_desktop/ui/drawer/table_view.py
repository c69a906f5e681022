"""The view over a table of parts: guesses dotted underlined, one click opens the choice."""

from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    QTimer,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from raci_desktop.ui import fonts, icons
from raci_desktop.ui.chips_cache import screen_ratio
from raci_desktop.ui.drawer.tables import CHOICES_ROLE, GUESS_ROLE
from raci_desktop.ui.theme import ThemeHolder, colour
from raci_desktop.ui.tokens import TypeStyle

ROW = 36
PADDING = 10
ARROW = 14
Index = QModelIndex | QPersistentModelIndex


class PartsDelegate(QStyledItemDelegate):
    """Paints a value with the mark of a choice, and edits it with a list that opens at once."""

    def __init__(self, theme: ThemeHolder, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = self._theme.theme.colours
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, colour(colours.selection))
        choice = index.data(CHOICES_ROLE) is not None
        box = option.rect.adjusted(PADDING, 0, -PADDING - (ARROW + 4 if choice else 0), 0)
        self._paint_text(painter, box, index)
        if choice:
            self._paint_arrow(painter, option.rect)
        painter.setPen(QPen(colour(colours.line), 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colour(colours.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        words = index.data(CHOICES_ROLE)
        if words is None:
            return super().createEditor(parent, option, index)
        combo = QComboBox(parent)
        combo.addItems(words)
        combo.setMaxVisibleItems(24)
        combo.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        combo.activated.connect(self._commit)
        # The list can open only after the view has placed the editor.
        QTimer.singleShot(0, combo, combo.showPopup)
        return combo

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentText(str(index.data(Qt.ItemDataRole.EditRole)))
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText(), Qt.ItemDataRole.EditRole)
        else:
            super().setModelData(editor, model, index)

    def _commit(self) -> None:
        editor = self.sender()
        if isinstance(editor, QComboBox):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def _paint_text(self, painter: QPainter, box: QRect, index: Index) -> None:
        colours = self._theme.theme.colours
        font = fonts.sized(13, 400 if index.column() else 500)
        painter.setFont(font)
        painter.setPen(colour(colours.text))
        metrics = painter.fontMetrics()
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        if not index.column() and metrics.horizontalAdvance(text) > box.width():
            self._paint_name(painter, box, text)
            return
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), shown)
        if index.data(GUESS_ROLE):
            y = box.center().y() + metrics.ascent() // 2 + 4
            painter.setPen(QPen(colour(colours.muted), 1.5, Qt.PenStyle.DotLine))
            painter.drawLine(box.left(), y, box.left() + metrics.horizontalAdvance(shown), y)

    def _paint_name(self, painter: QPainter, box: QRect, text: str) -> None:
        """Write a long name in two smaller lines."""
        painter.setFont(fonts.sized(12, 500))
        wrap = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter
        painter.setClipRect(box)
        painter.drawText(box, int(wrap), text)
        painter.setClipping(False)

    def _paint_arrow(self, painter: QPainter, box: QRect) -> None:
        value = self._theme.theme.colours.muted
        arrow = icons.icon_pixmap("chevron-down", value, ARROW, screen_ratio())
        left = box.right() - PADDING - ARROW + 4
        painter.drawPixmap(left, box.center().y() - ARROW // 2 + 1, arrow)


class PartsHeader(QHeaderView):
    """Titles that stand over the text of their columns."""

    def __init__(self, theme: ThemeHolder, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setFixedHeight(28)

    def paintSection(
        self,
        painter: QPainter,
        rect: QRect,
        logicalIndex: int,  # noqa: N803 - Qt's name
    ) -> None:
        colours = self._theme.theme.colours
        painter.save()
        painter.fillRect(rect, colour(colours.header))
        painter.setPen(QPen(colour(colours.line_strong), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(fonts.styled(TypeStyle(12, 16, 600)))
        painter.setPen(colour(colours.text_2))
        across = Qt.Orientation.Horizontal
        text = str(self.model().headerData(logicalIndex, across))
        side = self.model().headerData(logicalIndex, across, Qt.ItemDataRole.TextAlignmentRole)
        placed = side if isinstance(side, Qt.AlignmentFlag) else Qt.AlignmentFlag.AlignLeading
        box = rect.adjusted(PADDING, 0, -PADDING, 0)
        painter.drawText(box, int(placed | Qt.AlignmentFlag.AlignVCenter), text)
        painter.restore()


class PartsTable(QTableView):
    """A table of parts; Enter, F2, typing or one click edits the current value."""

    def __init__(self, theme: ThemeHolder, model: QAbstractItemModel, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setModel(model)
        self.setItemDelegate(PartsDelegate(theme, self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.EditKeyPressed | trigger.DoubleClicked)
        self.clicked.connect(self._edit_choice)
        self.setHorizontalHeader(PartsHeader(theme, self))
        theme.changed.connect(self._repaint)

    def set_widths(self, widths: list[int]) -> None:
        """Set the widths of the columns in px; the first takes what is left over."""
        header = self.horizontalHeader()
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(70)

    def keyPressEvent(self, event: Any) -> None:
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in enter and self.state() is not QAbstractItemView.State.EditingState:
            self.edit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.verticalHeader().setDefaultSectionSize(ROW)

    def _edit_choice(self, index: QModelIndex) -> None:
        if index.data(CHOICES_ROLE) is not None:
            self.edit(index)

    def _repaint(self) -> None:
        self.viewport().update()
