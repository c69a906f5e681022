"""The preview of the sheet: its text as it stands, tinted by what it was taken for."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from raci_desktop.application.recognition import Doubt, DoubtLevel, RegionKind
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
from raci_desktop.ui.importing.addresses import Block, address_of, block_at, column_name
from raci_desktop.ui.importing.draft import Draft

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
PICTURE_ROLE = Qt.ItemDataRole.UserRole
"""The ``CellPicture`` of a cell."""

TINTS: dict[RegionKind, str] = {
    RegionKind.ROLES: "role",
    RegionKind.BAND: "role",
    RegionKind.ACTIVITIES: "activity",
    RegionKind.GROUPS: "group",
    RegionKind.LEGEND: "legend",
    RegionKind.TITLE: "title",
}
TINT_WORDS = {
    "role": QT_TRANSLATE_NOOP("Import", "Roles"),
    "activity": QT_TRANSLATE_NOOP("Import", "Activities"),
    "group": QT_TRANSLATE_NOOP("Import", "Groups"),
    "legend": QT_TRANSLATE_NOOP("Import", "Legend"),
    "title": QT_TRANSLATE_NOOP("Import", "Title"),
}
TAGS = {
    "group": QT_TRANSLATE_NOOP("Import", "Group"),
    "legend": QT_TRANSLATE_NOOP("Import", "Legend"),
    "title": QT_TRANSLATE_NOOP("Import", "Title"),
}
"""The word shown at the right end of an area."""
_PAINT_ORDER = ("activity", "role", "legend", "title", "group")
_RANK = {DoubtLevel.NOTE: 0, DoubtLevel.WARNING: 1, DoubtLevel.BLOCKER: 2}


def tint_words(tint: str) -> str:
    """Return what the area of a tint is called."""
    return translate("Import", TINT_WORDS[tint])


@dataclass(frozen=True, slots=True)
class CellPicture:
    """How one cell of the sheet is drawn."""

    text: str
    tint: str = ""
    tag: str = ""
    doubt: DoubtLevel | None = None
    answered: bool = False
    mark: bool = False
    """Whether letters were read from it, so that it is centred."""


class GridModel(QAbstractTableModel):
    """The cells of one sheet."""

    def __init__(self, draft: Draft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._rows: tuple[tuple[str, ...], ...] = ()
        self._tints: dict[tuple[int, int], str] = {}
        self._tags: dict[tuple[int, int], str] = {}
        self._merges: list[Block] = []
        self._doubts: dict[tuple[int, int], Doubt] = {}
        self._marks: frozenset[str] = frozenset()
        draft.matrix_changed.connect(self.reload)
        draft.cell_changed.connect(self._redraw)
        self.reload()

    def reload(self) -> None:
        """Show the sheet of the matrix looked at."""
        self.beginResetModel()
        grid = self._draft.grid
        self._rows = grid.rows if grid is not None else ()
        self._tints, self._tags = {}, {}
        self._merges = self._read_merges()
        matrix = self._draft.matrix
        regions = [(TINTS[region.kind], region.range) for region in matrix.regions]
        regions += [("title", place) for place in self._title_places()]
        for tint in _PAINT_ORDER:
            for kind, place in regions:
                if kind == tint:
                    self._tint(tint, place)
        self._doubts = self._placed_doubts()
        self._marks = frozenset(
            found.address for one in matrix.activities for found in one.cells.values()
        )
        self.endResetModel()

    def doubt_at(self, index: Index) -> Doubt | None:
        """Return the doubt about a cell."""
        return self._doubts.get((index.row(), index.column()))

    def index_at(self, address: str) -> QModelIndex:
        """Return the first cell of an address, invalid where it is not in the preview."""
        block = block_at(address)
        if block is None:
            return ROOT
        return self.index(block.top, block.left)

    def merges(self) -> list[Block]:
        """Return the merged cells of the sheet that lie within the preview."""
        return self._merges

    def tints_used(self) -> list[str]:
        """Return the tints that occur, in the order of the key."""
        used = set(self._tints.values())
        return [tint for tint in TINT_WORDS if tint in used]

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() or not self._rows else len(self._rows[0])

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        across = orientation is Qt.Orientation.Horizontal
        return column_name(section) if across else str(section + 1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        place = (index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[place[0]][place[1]]
        if role == PICTURE_ROLE:
            return self._picture(place)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(place)
        return None

    def _picture(self, place: tuple[int, int]) -> CellPicture:
        doubt = self._doubts.get(place)
        address = address_of(*place)
        answer = self._draft.answered(address) if doubt is not None else None
        text = self._rows[place[0]][place[1]]
        if answer is not None:
            letters = "/".join(self._draft.workshop.letters.symbol(one) for one in answer.letters())
            text = f"{text} → {letters or translate('Import', 'empty')}"
        return CellPicture(
            text,
            self._tints.get(place, ""),
            self._tag_of(place),
            doubt.level if doubt else None,
            answer is not None,
            address in self._marks,
        )

    def _tag_of(self, place: tuple[int, int]) -> str:
        """Return the word at a cell; that of a merged cell may stand at its right end."""
        for block in self._merges:
            if (block.top, block.left) == place:
                return self._tags.get((block.top, block.right), self._tags.get(place, ""))
        return self._tags.get(place, "")

    def _spoken(self, place: tuple[int, int]) -> str:
        text = self._rows[place[0]][place[1]] or translate("Import", "empty")
        tinted = self._tints.get(place, "")
        tint = tint_words(tinted) if tinted else ""
        doubt = self._doubts.get(place)
        parts = [address_of(*place), text, tint, doubt.text if doubt else ""]
        return ", ".join(part for part in parts if part)

    def _tint(self, tint: str, address: str) -> None:
        block = block_at(address)
        if block is None or not self._rows:
            return
        cells = block.cells(len(self._rows), len(self._rows[0]))
        self._tints.update(dict.fromkeys(cells, tint))
        if tint in TAGS:
            for row in sorted({row for row, _ in cells}):
                self._name_area(tint, row, block.right + 1)

    def _name_area(self, tint: str, row: int, start: int) -> None:
        """Tint the empty rest of a row up to the matrix's edge, and write the word there."""
        texts = self._rows[row]
        matrix = block_at(self._draft.matrix.range)
        edge = min(matrix.right if matrix else start - 1, len(texts) - 1)
        rest = range(start, edge + 1)
        if all(not texts[column] for column in rest):
            self._tints.update(dict.fromkeys(((row, column) for column in rest), tint))
        if edge >= 0 and (not texts[edge] or self._merged(row, edge)):
            self._tags[row, edge] = translate("Import", TAGS[tint])

    def _read_merges(self) -> list[Block]:
        grid = self._draft.grid
        blocks = [block_at(merge) for merge in grid.merges] if grid is not None else []
        rows = len(self._rows)
        columns = len(self._rows[0]) if self._rows else 0
        return [
            Block(b.top, b.left, min(b.bottom, rows - 1), min(b.right, columns - 1))
            for b in blocks
            if b is not None and b.top < rows and b.left < columns
        ]

    def _title_places(self) -> list[str]:
        """Return where the title of the matrix stands, when it was read from above it."""
        matrix = self._draft.matrix
        block = block_at(matrix.range)
        if not matrix.title or block is None:
            return []
        for row in range(min(block.top, len(self._rows))):
            for column, text in enumerate(self._rows[row]):
                if text.strip() == matrix.title:
                    right = max(column, min(block.right, len(self._rows[row]) - 1))
                    return [f"{address_of(row, column)}:{address_of(row, right)}"]
        return []

    def _merged(self, row: int, column: int) -> bool:
        return any(b.top <= row <= b.bottom and b.left < column <= b.right for b in self._merges)

    def _placed_doubts(self) -> dict[tuple[int, int], Doubt]:
        found: dict[tuple[int, int], Doubt] = {}
        for doubt in self._draft.matrix.doubts:
            block = block_at(doubt.cell)
            place = (block.top, block.left) if block else None
            if place is not None and (
                place not in found or _RANK[found[place].level] < _RANK[doubt.level]
            ):
                found[place] = doubt
        return found

    def _redraw(self, address: str) -> None:
        index = self.index_at(address)
        self.dataChanged.emit(index, index)
