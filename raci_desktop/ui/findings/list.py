"""The list of findings: rows painted by the delegate, the chosen one a card laid over its row."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from raci_desktop.domain.translation import translate
from raci_desktop.ui.findings.card import FindingCard
from raci_desktop.ui.findings.delegate import FindingsDelegate, Look
from raci_desktop.ui.findings.model import FindingsModel
from raci_desktop.ui.findings.rows import FindingRow, Row, SectionRow, finding_rows
from raci_desktop.ui.theme import ThemeHolder


class FindingsList(QListView):
    """Lists rows; tells which finding a person chooses and which section they fold."""

    chosen = Signal(object)
    """A ``Finding``."""
    fold_wanted = Signal(str)
    """The id of the stage whose section is to fold or unfold."""

    def __init__(self, theme: ThemeHolder, card: FindingCard) -> None:
        super().__init__()
        self._look = Look()
        self._model = FindingsModel(self)
        self._card = card
        self.setModel(self._model)
        self.setItemDelegate(FindingsDelegate(theme, self._look, self))
        self._dress()
        card.setParent(self.viewport())
        card.hide()
        card.left.connect(self.setFocus)
        self.clicked.connect(self._take)
        theme.changed.connect(self._repaint)

    @property
    def rows(self) -> Sequence[Row]:
        """The rows listed."""
        return self._model.rows

    def findings(self) -> list[FindingRow]:
        """The findings listed, in order."""
        return list(finding_rows(self._model.rows))

    @property
    def marked(self) -> frozenset[str]:
        """The keys of the findings about the current cell."""
        return self._look.marked

    def current_row(self) -> Row | None:
        """The row with the keyboard focus."""
        return self._model.row_at(self.currentIndex())

    def show_rows(self, rows: Sequence[Row]) -> None:
        """List these rows, touching only what differs."""
        self._model.show(rows)
        if all(row.key != self._look.card_key for row in rows):
            self._card.hide()  # the next layout places it otherwise

    def show_card(self, key: str) -> None:
        """Show the card in place of the row with a key; "" hides it."""
        self._look.card_key = key
        self._measure_card()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
        if key:
            index = self._model.index_of(key)
            self.setCurrentIndex(index)
            self._reveal(index)
        self._place_card()

    def fit_card(self, key: str) -> None:
        """Give the card's row the height its content takes now, without scrolling to it."""
        height = self._look.card_height
        if key == self._look.card_key:
            self._measure_card()
            if height != self._look.card_height:
                self.scheduleDelayedItemsLayout()

    def mark(self, keys: frozenset[str]) -> None:
        """Mark the findings about the current cell and bring the first of them into view."""
        if keys == self._look.marked:
            return
        self._look.marked = keys
        self.viewport().update()
        first = next((row for row in self.findings() if row.key in keys), None)
        if first is not None and not self._look.card_key:
            self.scrollTo(self._model.index_of(first.key))

    def doItemsLayout(self) -> None:
        self._look.width = self.viewport().width()
        super().doItemsLayout()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._place_card()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._place_card()

    def resizeEvent(self, e: QResizeEvent) -> None:
        self._measure_card()
        super().resizeEvent(e)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._enter(row)
        elif isinstance(row, SectionRow) and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            if row.folded is (event.key() == Qt.Key.Key_Right):
                self.fold_wanted.emit(row.stage)
        else:
            super().keyPressEvent(event)
            after = self.current_row()
            if isinstance(after, FindingRow) and (row is None or after.key != row.key):
                self.chosen.emit(after.finding)

    def _dress(self) -> None:
        self.setAccessibleName(translate("Findings", "Findings"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        # The panel shows through; the style sheet would give the list a ground of its own.
        self.setStyleSheet("QListView { background: transparent; border: none; }")
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(24)

    def _take(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        if isinstance(row, SectionRow):
            self.fold_wanted.emit(row.stage)
        elif isinstance(row, FindingRow):
            self.chosen.emit(row.finding)

    def _enter(self, row: Row | None) -> None:
        if isinstance(row, SectionRow):
            self.fold_wanted.emit(row.stage)
        elif isinstance(row, FindingRow):
            if row.key != self._look.card_key:
                self.chosen.emit(row.finding)
            self._card.focus_first()

    def _measure_card(self) -> None:
        if self._look.card_key:
            self._look.card_height = self._card.height_for(self.viewport().width())

    def _place_card(self) -> None:
        index = self._model.index_of(self._look.card_key) if self._look.card_key else QModelIndex()
        if index.isValid():
            self._card.setGeometry(self.visualRect(index))
        self._card.setVisible(index.isValid())

    def _reveal(self, index: QModelIndex) -> None:
        tall = self._look.card_height > self.viewport().height()
        hint = QAbstractItemView.ScrollHint
        self.scrollTo(index, hint.PositionAtTop if tall else hint.EnsureVisible)

    def _repaint(self) -> None:
        self.viewport().update()
