"""What the drawer's lists have in common as tables: rows chosen whole, no grid, Tab leaves."""

from PySide6.QtCore import QAbstractItemModel, QEvent
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from raci_desktop.ui.drawer.list_editors import ListDelegate
from raci_desktop.ui.drawer.table_view import ROW, PartsHeader
from raci_desktop.ui.theme import ThemeHolder


class PlainTable(QTableView):
    """A table in the looks of the drawer, over any model that gives looks."""

    def __init__(
        self, theme: ThemeHolder, model: QAbstractItemModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.delegate = ListDelegate(theme, self)
        self.setItemDelegate(self.delegate)
        self.setHorizontalHeader(PartsHeader(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        theme.changed.connect(self._repaint)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a current row as soon as the keyboard comes."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.verticalHeader().setDefaultSectionSize(ROW)

    def _repaint(self) -> None:
        self.viewport().update()
