"""The list model of the findings panel: rows by key, moved one by one rather than reset."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from raci_desktop.application.severity_words import finding_name
from raci_desktop.domain.translation import translate
from raci_desktop.ui.findings.rows import FindingRow, Row, SectionRow, Standing

ROW_ROLE = Qt.ItemDataRole.UserRole
"""The ``Row`` itself, for the delegate and the panel."""

Index = QModelIndex | QPersistentModelIndex


class FindingsModel(QAbstractListModel):
    """Rows as the panel shows them; ``show`` turns the old rows into the new ones."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    @property
    def rows(self) -> Sequence[Row]:
        """The rows as they stand."""
        return self._rows

    def row_at(self, index: Index) -> Row | None:
        """Return the row of an index, or None for an invalid one."""
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, key: str) -> QModelIndex:
        """Return the index of the row with a key, invalid when it is not listed."""
        for number, row in enumerate(self._rows):
            if row.key == key:
                return self.index(number)
        return QModelIndex()

    def show(self, rows: Sequence[Row]) -> None:
        """List these rows, with one removal, insertion, move or change for what differs."""
        if not self._rows and rows:
            self.beginInsertRows(QModelIndex(), 0, len(rows) - 1)
            self._rows = list(rows)
            self.endInsertRows()
            return
        self._drop({row.key for row in rows})
        for number, row in enumerate(rows):
            self._settle(number, row)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index)
        if isinstance(row, FindingRow | SectionRow):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.finding.title if isinstance(row, FindingRow) else row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and isinstance(row, FindingRow):
            return f"{row.finding.message} {row.finding.question}"
        return None

    def _drop(self, kept: set[str]) -> None:
        last = len(self._rows) - 1
        while last >= 0:
            if self._rows[last].key in kept:
                last -= 1
                continue
            first = last
            while first > 0 and self._rows[first - 1].key not in kept:
                first -= 1
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()
            last = first - 1

    def _settle(self, number: int, row: Row) -> None:
        old = self._rows[number] if number < len(self._rows) else None
        if old is None or old.key != row.key:
            self._bring(number, row)
        elif old != row:
            self._rows[number] = row
            index = self.index(number)
            self.dataChanged.emit(index, index)

    def _bring(self, number: int, row: Row) -> None:
        later = range(number + 1, len(self._rows))
        source = next((n for n in later if self._rows[n].key == row.key), None)
        if source is None:
            self.beginInsertRows(QModelIndex(), number, number)
            self._rows.insert(number, row)
            self.endInsertRows()
            return
        self.beginMoveRows(QModelIndex(), source, source, QModelIndex(), number)
        self._rows.insert(number, self._rows.pop(source))
        self.endMoveRows()
        self._settle(number, row)


def spoken(row: Row) -> str:
    """Return what a screen reader says of a row."""
    if isinstance(row, SectionRow):
        if not row.folded:
            return row.text
        return translate("Findings", "{section}, folded").format(section=row.text)
    if not isinstance(row, FindingRow):
        return row.text
    words = finding_name(row.finding.severity, row.finding.title)
    if row.place:
        words = f"{words}, {row.place}"
    return words if row.standing is Standing.OPEN else f"{words}, {row.standing_text}"
