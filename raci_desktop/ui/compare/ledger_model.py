"""The model of the ledger: one row a move; what is said of its budget line can be changed."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from raci_desktop.application.ledger import (
    BUDGET_CHOICES,
    LedgerFilter,
    LedgerLine,
    budget_words,
    party,
    standing_words,
    vote_words,
)
from raci_desktop.domain.compare import Move
from raci_desktop.domain.edits import SetBudgetLine
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
from raci_desktop.ui.dialogs.parts import plain_tip
from raci_desktop.ui.matrix.rows import splice
from raci_desktop.ui.matrix.rows_model import ROOT, Index
from raci_desktop.ui.session_bridge import SessionBridge

FROM_TO, ACTIVITY, BUDGET, AGREED = range(4)
HEADINGS = (
    QT_TRANSLATE_NOOP("Ledger", "From → to"),
    QT_TRANSLATE_NOOP("Ledger", "Activity and scope"),
    QT_TRANSLATE_NOOP("Ledger", "Budget line moves?"),
    QT_TRANSLATE_NOOP("Ledger", "Agreed?"),
)
Flag = Qt.ItemFlag


class LedgerModel(QAbstractTableModel):
    """The lines a filter lets through; never reset for one edit."""

    def __init__(self, bridge: SessionBridge, parent: QObject) -> None:
        """Start without lines."""
        super().__init__(parent)
        self._bridge = bridge
        self._all: tuple[LedgerLine, ...] = ()
        self.lines: tuple[LedgerLine, ...] = ()
        self.wanted = LedgerFilter()

    def show_lines(self, lines: tuple[LedgerLine, ...]) -> None:
        """Show these lines as far as the filter lets them through."""
        self._all = lines
        self._splice(self.wanted.chosen(lines))

    def set_filter(self, wanted: LedgerFilter) -> None:
        """Show other lines of the same ledger."""
        self.wanted = wanted
        self._splice(wanted.chosen(self._all))

    @property
    def total(self) -> int:
        """How many moves of the letters chosen there are, filtered or not."""
        return sum(1 for line in self._all if line.move.letter in self.wanted.letters)

    def row_of(self, move: Move) -> int:
        """Return the row of a move; -1 when it is not shown."""
        return next((i for i, line in enumerate(self.lines) if line.move == move), -1)

    def _splice(self, new: tuple[LedgerLine, ...]) -> None:
        old = self.lines
        cut = splice([line.move for line in old], [line.move for line in new])
        if cut is not None and cut.removed:
            self.beginRemoveRows(ROOT, cut.start, cut.start + cut.removed - 1)
            self.lines = (*old[: cut.start], *old[cut.start + cut.removed :])
            self.endRemoveRows()
        if cut is not None and cut.inserted:
            self.beginInsertRows(ROOT, cut.start, cut.start + cut.inserted - 1)
            self.lines = new
            self.endInsertRows()
        self.lines = new
        same = {id(line) for line in old}
        fresh = [(row, line) for row, line in enumerate(new) if id(line) not in same]
        known = {line.move: line for line in old} if fresh else {}
        for row, line in fresh:
            if known.get(line.move, line) != line:
                self.dataChanged.emit(self.index(row, 0), self.index(row, AGREED))

    # -- what Qt asks -----------------------------------------------------------------------

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return the number of moves shown."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Return the four columns."""
        return 0 if parent.isValid() else len(HEADINGS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done: the budget line of an A can be spoken of."""
        if not index.isValid():
            return Flag.NoItemFlags
        editable = index.column() == BUDGET and self.lines[index.row()].funded
        usual = Flag.ItemIsEnabled | Flag.ItemIsSelectable
        return usual | Flag.ItemIsEditable if editable else usual

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the headings."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return translate("Ledger", HEADINGS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a line in words."""
        line = self.lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _words(line, index.column())
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and line.funded:
            return _hint(index.column())
        if role == Qt.ItemDataRole.EditRole and index.column() == BUDGET:
            return next(i for i, (said, _) in enumerate(BUDGET_CHOICES) if said is line.line)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(_tip(line, index.column())) or None
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Say of a budget line what the choice of a number says."""
        line = self.lines[index.row()]
        if role != Qt.ItemDataRole.EditRole or index.column() != BUDGET or not line.funded:
            return False
        said = BUDGET_CHOICES[int(value)][0]
        if said is line.line:
            return True
        return self._bridge.execute(SetBudgetLine(line.place, said)) is not None


def _words(line: LedgerLine, column: int) -> str:
    if column == FROM_TO:
        words = translate("Ledger", "{letter}: {giver} → {taker}")
        return words.format(letter=line.symbol, giver=party(line.giver), taker=party(line.taker))
    if column == ACTIVITY:
        return ", ".join(filter(None, (line.activity, line.move.scope)))
    if column == BUDGET:
        return ", ".join(filter(None, budget_words(line)))
    return ", ".join(filter(None, (standing_words(line), vote_words(line.record))))


def _hint(column: int) -> str | None:
    """Return what Enter does in a column."""
    if column == BUDGET:
        return translate("Ledger", "Enter chooses whether the budget line goes with the move")
    if column == AGREED:
        return translate("Ledger", "Enter goes to the votes on the move, in the drawer")
    return None


def _tip(line: LedgerLine, column: int) -> str:
    """Return all of a line's words, and with the vote what was said against it and why."""
    if column != AGREED:
        return _words(line, column)
    record = line.record
    return ". ".join(filter(None, (_words(line, column), record.dissent, record.reason)))
