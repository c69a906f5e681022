"""The model of the history: one line a gesture, the newest first; it only ever grows at the top."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from raci_desktop.application.history_lines import HistoryLine, history_lines
from raci_desktop.application.ports import EntryKind
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
from raci_desktop.ui.dialogs.parts import plain_tip
from raci_desktop.ui.drawer.looks import KIND_ROLE, LOOK_ROLE, Kind, Look
from raci_desktop.ui.drawer.when import clock_words
from raci_desktop.ui.session_bridge import SessionBridge

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
TITLES = (
    QT_TRANSLATE_NOOP("History", "When"),
    QT_TRANSLATE_NOOP("History", "Who"),
    QT_TRANSLATE_NOOP("History", "What"),
)
WHEN, WHO, WHAT = range(3)


class HistoryModel(QAbstractTableModel):
    """Lines of the journal; kept up to date only while somebody looks."""

    def __init__(self, bridge: SessionBridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._lines: list[HistoryLine] = []
        self._known = 0

    def catch_up(self) -> None:
        """Show what was done since; lines that were undone or done again are shown anew."""
        heads = self._bridge.session.journal
        if len(heads) == self._known:
            return
        self._known = len(heads)
        self._show(list(reversed(history_lines(heads))))

    def _show(self, lines: Sequence[HistoryLine]) -> None:
        more = len(lines) - len(self._lines)
        if more > 0:
            self.beginInsertRows(ROOT, 0, more - 1)
            self._lines[:0] = lines[:more]
            self.endInsertRows()
        for row, line in enumerate(lines):
            if line != self._lines[row]:
                self._lines[row] = line
                self.dataChanged.emit(self.index(row, 0), self.index(row, WHAT))

    def line(self, row: int) -> HistoryLine | None:
        """Return the line of a row."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(TITLES)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return translate("History", TITLES[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        look = _look(line, index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return look.text
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(line_words(line))
            case Qt.ItemDataRole.AccessibleTextRole:
                return look.text or translate("History", "nobody named")
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return line_words(line)
            case _ if role == LOOK_ROLE:
                return look
            case _ if role == KIND_ROLE:
                return Kind.TOLD
            case _:
                return None


def _look(line: HistoryLine, column: int) -> Look:
    if column == WHEN:
        return Look(clock_words(line.at), "muted")
    if column == WHO:
        return Look(line.author or "–", "text_2")
    gone = line.kind is EntryKind.DO and not line.stands
    if line.kind is not EntryKind.DO:
        return Look(what_words(line), "muted", "undo" if line.kind is EntryKind.UNDO else "redo")
    return Look(line.label, "muted" if gone else "text", struck=gone)


def what_words(line: HistoryLine) -> str:
    """Return what a line did, in words."""
    match line.kind:
        case EntryKind.UNDO:
            return translate("History", "Undone: {label}").format(label=line.label)
        case EntryKind.REDO:
            return translate("History", "Done again: {label}").format(label=line.label)
        case EntryKind.DO if not line.stands:
            return translate("History", "{label} (taken back since)").format(label=line.label)
        case _:
            return line.label


def line_words(line: HistoryLine) -> str:
    """Return a line as one sentence: what, who, when."""
    if not line.author:
        return translate("History", "{what}, {when}").format(
            what=what_words(line), when=clock_words(line.at)
        )
    return translate("History", "{what}, by {who}, {when}").format(
        what=what_words(line), who=line.author, when=clock_words(line.at)
    )
