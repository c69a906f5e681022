"""The table models of the drawer: roles and activities with their traits, by id."""

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from raci_desktop.application.naming import rename_role, revise_activity
from raci_desktop.application.outcome import Outcome
from raci_desktop.domain.activities import Activity
from raci_desktop.domain.change import ActivityDelta, RoleDelta
from raci_desktop.domain.edits import Edit
from raci_desktop.domain.roles import Role
from raci_desktop.domain.traits import Trait, said
from raci_desktop.ui.dialogs.parts import plain_tip
from raci_desktop.ui.dialogs.trait_words import guess_words
from raci_desktop.ui.drawer.columns import ACTIVITY_COLUMNS, ROLE_COLUMNS, Column
from raci_desktop.ui.session_bridge import SessionBridge

P = TypeVar("P", Role, Activity)
Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
GUESS_ROLE = Qt.ItemDataRole.UserRole
"""Whether the value is one nobody has set or confirmed."""
CHOICES_ROLE = Qt.ItemDataRole.UserRole + 1
"""The words to choose from, or None where text is typed."""


class PartsModel(QAbstractTableModel, Generic[P]):
    """Parts by row; the name in the first column, one trait in each of the others."""

    def __init__(
        self, bridge: SessionBridge, name: str, columns: Sequence[Column[P]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._name = name
        self._columns = columns
        self._parts: list[P] = list(self.current_parts())
        bridge.changed.connect(self._follow)

    def current_parts(self) -> Sequence[P]:
        """Return the parts as the workshop has them."""
        raise NotImplementedError

    def rename(self, part: P, name: str) -> Edit:
        """Return the edit that renames a part."""
        raise NotImplementedError

    def touches(self, outcome: Outcome) -> bool:
        """Whether an outcome changed any part of this sort."""
        raise NotImplementedError

    def part(self, index: Index) -> P:
        """Return the part of a row."""
        return self._parts[index.row()]

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._parts)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns) + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return self._columns[section - 1].title if section else self._name

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        part = self.part(index)
        if not index.column():
            named = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole)
            if role == Qt.ItemDataRole.ToolTipRole:
                return plain_tip(part.name)
            return part.name if role in named else None
        return self._trait_data(part, self._columns[index.column() - 1], role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        part = self.part(index)
        if not index.column():
            return self._bridge.execute(self.rename(part, str(value))) is not None
        column = self._columns[index.column() - 1]
        chosen = next((known for known, words in column.values if words == value), None)
        if chosen is None:
            return False
        return self._bridge.execute(column.edit(part, said(chosen))) is not None

    def _trait_data(self, part: P, column: Column[P], role: int) -> Any:
        trait: Trait[Any] = column.read(part)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return column.words(part)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(guess_words(trait) or "Set by a person")
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{part.name}, {column.title}: {column.words(part)}"
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return guess_words(trait)
            case _ if role == GUESS_ROLE:
                return trait.guessed
            case _ if role == CHOICES_ROLE:
                return [words for _, words in column.values]
            case _:
                return None

    def _follow(self, outcome: Outcome) -> None:
        if self.touches(outcome):
            self._show(self.current_parts())

    def _show(self, parts: Sequence[P]) -> None:
        """Turn the old rows into the new ones; only a new order replaces them all."""
        wanted = {part.id for part in parts}
        for row in reversed(range(len(self._parts))):
            if self._parts[row].id not in wanted:
                self.beginRemoveRows(ROOT, row, row)
                del self._parts[row]
                self.endRemoveRows()
        known = {part.id for part in self._parts}
        if [part.id for part in self._parts] != [part.id for part in parts if part.id in known]:
            self.beginResetModel()
            self._parts = list(parts)
            self.endResetModel()
            return
        for row, part in enumerate(parts):
            self._settle(row, part)

    def _settle(self, row: int, part: P) -> None:
        if row >= len(self._parts) or self._parts[row].id != part.id:
            self.beginInsertRows(ROOT, row, row)
            self._parts.insert(row, part)
            self.endInsertRows()
        elif self._parts[row] != part:
            self._parts[row] = part
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(self._columns)))


class RolesModel(PartsModel[Role]):
    """Roles with function, kind and budget."""

    def __init__(self, bridge: SessionBridge, parent: QObject) -> None:
        super().__init__(bridge, "Role", ROLE_COLUMNS, parent)

    def current_parts(self) -> Sequence[Role]:
        """The roles, in order."""
        return self._bridge.workshop.roles

    def rename(self, part: Role, name: str) -> Edit:
        """Rename a role; what is a guess is guessed anew."""
        return rename_role(self._bridge.workshop, part.id, name)

    def touches(self, outcome: Outcome) -> bool:
        """Whether a role was added, removed or changed."""
        return any(isinstance(delta, RoleDelta) for delta in outcome.change.deltas)


class ActivitiesModel(PartsModel[Activity]):
    """Activities with service kind, topic and funding."""

    def __init__(self, bridge: SessionBridge, parent: QObject) -> None:
        super().__init__(bridge, "Activity", ACTIVITY_COLUMNS, parent)

    def current_parts(self) -> Sequence[Activity]:
        """The activities, in order."""
        return self._bridge.workshop.activities

    def rename(self, part: Activity, name: str) -> Edit:
        """Rename an activity; what is a guess is guessed anew."""
        return revise_activity(self._bridge.workshop, part.id, name=name)

    def touches(self, outcome: Outcome) -> bool:
        """Whether an activity was added, removed or changed."""
        return any(isinstance(delta, ActivityDelta) for delta in outcome.change.deltas)
