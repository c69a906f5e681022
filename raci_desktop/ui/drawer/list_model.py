"""The model of the drawer's lists: one part a row, edited in place, and a last row that adds."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from raci_desktop.application.outcome import Outcome, Saving
from raci_desktop.domain.change import ActivityDelta, Delta, RoleDelta, StageDelta
from raci_desktop.domain.edits import Edit
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop
from raci_desktop.ui.dialogs.parts import plain_tip
from raci_desktop.ui.drawer.looks import KIND_ROLE, LOOK_ROLE, OFFER_ROLE, Kind, Look
from raci_desktop.ui.session_bridge import SessionBridge

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
NAMING = (RoleDelta, ActivityDelta, StageDelta)
"""Changes after which any row may read differently: rows name roles, activities and stages."""


@dataclass(frozen=True, slots=True)
class ListColumn(Generic[T]):
    """One column: its title, how it is read, shown and written."""

    title: Callable[[], str]
    read: Callable[[Workshop, T], str]
    """The text the editor begins with."""
    write: Callable[[Workshop, T, str], Edit | None] | None = None
    """The edit that what was typed asks for, or None for none; without it, it is only read."""
    kind: Kind = Kind.TEXT
    width: int = 120
    """Px; 0 takes a share of what is left over."""
    look: Callable[[Workshop, T], Look] | None = None
    """How it is shown, where that is more than its text."""
    offer: Callable[[Workshop, T], Sequence[str]] | None = None
    """The words to choose or complete from."""


@dataclass(frozen=True, slots=True)
class Listing(Generic[T]):
    """What a page lists, and what can be done with it."""

    items: Callable[[Workshop], Sequence[T]]
    key: Callable[[T], str]
    name: Callable[[Workshop, T], str]
    """What a row is called in sentences."""
    columns: Sequence[ListColumn[T]]
    concerns: tuple[type[Delta], ...]
    """The changes after which rows may have come, gone or changed."""
    add: Callable[[Workshop, str], tuple[Edit, str]] | None = None
    """From what was typed in the last row to the edit and the key of the new row."""
    add_words: Callable[[], str] = field(default=lambda: "")
    remove: Callable[[Workshop, Sequence[str]], Edit] | None = None
    move: Callable[[Workshop, str, int], Edit | None] | None = None
    """From the key of a row and how far it is to go to the edit, or None at the ends."""


class ListModel(QAbstractTableModel, Generic[T]):
    """Rows by key; follows the workshop row by row and never starts over for one edit."""

    def __init__(self, bridge: SessionBridge, listing: Listing[T], parent: QObject) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.listing = listing
        self._items: list[T] = list(listing.items(bridge.workshop))
        self._adds = listing.add is not None and bridge.session.saved.saving is not Saving.READ_ONLY
        self.added_key = ""
        """The key of the row the last row added; whoever reads it empties it."""
        self._watched = True
        self._stale = False
        bridge.changed.connect(self._follow)

    # -- rows -------------------------------------------------------------------------------

    def item(self, row: int) -> T | None:
        """Return the part of a row, or None for the row that adds."""
        return self._items[row] if 0 <= row < len(self._items) else None

    def row_of(self, key: str) -> int:
        """Return the row of a part, or -1."""
        keys = [self.listing.key(item) for item in self._items]
        return keys.index(key) if key in keys else -1

    @property
    def adding_row(self) -> int:
        """The row that adds, or -1."""
        return len(self._items) if self._adds else -1

    def remove(self, rows: Sequence[int]) -> bool:
        """Remove the parts of rows as one edit."""
        items = [item for row in rows if (item := self.item(row)) is not None]
        if not items or self.listing.remove is None:
            return False
        keys = [self.listing.key(item) for item in items]
        return self.bridge.execute(self.listing.remove(self.bridge.workshop, keys)) is not None

    def move(self, row: int, by: int) -> int:
        """Move the part of a row up (-1) or down (+1); return the row it is in then."""
        item = self.item(row)
        if item is None or self.listing.move is None:
            return row
        edit = self.listing.move(self.bridge.workshop, self.listing.key(item), by)
        if edit is not None:
            self.bridge.execute(edit)
        return self.row_of(self.listing.key(item))

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._items) + self._adds

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.listing.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self.listing.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and column.kind is Kind.NUMBER:
            return Qt.AlignmentFlag.AlignTrailing
        return column.title() if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        usual = flag.ItemIsEnabled | flag.ItemIsSelectable
        return usual | flag.ItemIsEditable if self._editable(index) else usual

    def _editable(self, index: Index) -> bool:
        if self.item(index.row()) is None:
            return index.column() == 0
        return self.listing.columns[index.column()].write is not None

    # -- reading ----------------------------------------------------------------------------

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self.item(index.row())
        column = self.listing.columns[index.column()]
        if role == KIND_ROLE:
            return column.kind
        if item is None:
            return self._add_data(index, role)
        return self._item_data(item, column, role)

    def _item_data(self, item: T, column: ListColumn[T], role: int) -> Any:
        workshop = self.bridge.workshop
        match role:
            case Qt.ItemDataRole.EditRole:
                return column.read(workshop, item)
            case Qt.ItemDataRole.DisplayRole:
                return self._look(item, column).text
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self._look(item, column).text)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(item, column)
            case _ if role == LOOK_ROLE:
                return self._look(item, column)
            case _ if role == OFFER_ROLE:
                return list(column.offer(workshop, item)) if column.offer else None
            case _:
                return None

    def _look(self, item: T, column: ListColumn[T]) -> Look:
        if column.look is not None:
            return column.look(self.bridge.workshop, item)
        return Look(column.read(self.bridge.workshop, item))

    def _spoken(self, item: T, column: ListColumn[T]) -> str:
        text = self._look(item, column).text or translate("DrawerLists", "nothing yet")
        return translate("DrawerLists", "{column}: {text}").format(column=column.title(), text=text)

    def _add_data(self, index: Index, role: int) -> Any:
        words = self.listing.add_words()
        if index.column():
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return words
            return "" if role == Qt.ItemDataRole.DisplayRole else None
        spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if role == LOOK_ROLE:
            return Look(words, "after", "add", weight=600)
        if role == Qt.ItemDataRole.EditRole:
            return ""
        return words if role in spoken else None

    # -- writing ----------------------------------------------------------------------------

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Carry out what was typed as one edit; the last row adds."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        text, item = str(value), self.item(index.row())
        if item is None:
            return self._add(text)
        column = self.listing.columns[index.column()]
        if column.write is None or text == column.read(self.bridge.workshop, item):
            return False
        try:
            edit = column.write(self.bridge.workshop, item, text)
        except EditRefusedError as error:
            self.bridge.refused.emit(error.message)
            return False
        return edit is not None and self.bridge.execute(edit) is not None

    def _add(self, text: str) -> bool:
        if not text.strip() or self.listing.add is None:
            return False
        edit, key = self.listing.add(self.bridge.workshop, text)
        if self.bridge.execute(edit) is None:
            return False
        self.added_key = key
        return True

    # -- following --------------------------------------------------------------------------

    def watch(self, watched: bool) -> None:
        """Follow the workshop only while somebody looks; what was missed is made up for."""
        self._watched = watched
        if watched and self._stale:
            self.refresh()

    def refresh(self) -> None:
        """Show what there is now, every row anew."""
        self._stale = False
        self.show_items(self.listing.items(self.bridge.workshop))
        self.redraw()

    def _follow(self, outcome: Outcome) -> None:
        deltas = outcome.change.deltas
        touched = any(isinstance(delta, self.listing.concerns) for delta in deltas)
        renamed = any(isinstance(delta, NAMING) for delta in deltas)
        if not self._watched:
            self._stale = self._stale or touched or renamed
            return
        if touched:
            self.show_items(self.listing.items(outcome.after))
        if renamed:
            self.redraw()

    def redraw_adding(self) -> None:
        """Show the row that adds anew: its words are others."""
        if self._adds:
            there = self.index(self.adding_row, 0)
            self.dataChanged.emit(there, there)

    def redraw(self) -> None:
        """Show every row anew: what it names may have another name."""
        if self._items:
            last = self.index(len(self._items) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def show_items(self, items: Sequence[T]) -> None:
        """Turn the old rows into the new ones: remove, move, insert and change single rows."""
        key = self.listing.key
        wanted = {key(item) for item in items}
        for row in reversed(range(len(self._items))):
            if key(self._items[row]) not in wanted:
                self.beginRemoveRows(ROOT, row, row)
                del self._items[row]
                self.endRemoveRows()
        for row, item in enumerate(items):
            if row < len(self._items) and key(self._items[row]) != key(item):
                self._bring(row, key(item))
            self._settle(row, item)

    def _bring(self, row: int, key: str) -> None:
        """Move the row of a part up to where it belongs, when it is further down."""
        for at in range(row + 1, len(self._items)):
            if self.listing.key(self._items[at]) == key:
                self.beginMoveRows(ROOT, at, at, ROOT, row)
                self._items.insert(row, self._items.pop(at))
                self.endMoveRows()
                return

    def _settle(self, row: int, item: T) -> None:
        if row >= len(self._items) or self.listing.key(self._items[row]) != self.listing.key(item):
            self.beginInsertRows(ROOT, row, row)
            self._items.insert(row, item)
            self.endInsertRows()
        elif self._items[row] != item:
            self._items[row] = item
            self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))
