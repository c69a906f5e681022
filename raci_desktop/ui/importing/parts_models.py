"""The roles and activities a sheet would bring, with the guesses a person can correct first."""

from dataclasses import replace
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from raci_desktop.application.matching import Row, match_activities, match_roles
from raci_desktop.application.naming import named_activity, named_role
from raci_desktop.domain.activities import Activity
from raci_desktop.domain.roles import Role
from raci_desktop.domain.text import clean_name
from raci_desktop.domain.traits import Trait, said
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
from raci_desktop.ui.dialogs.parts import plain_tip
from raci_desktop.ui.dialogs.trait_words import guess_words
from raci_desktop.ui.drawer.columns import ACTIVITY_COLUMNS, ROLE_COLUMNS, Column
from raci_desktop.ui.drawer.tables import CHOICES_ROLE, GUESS_ROLE
from raci_desktop.ui.importing.draft import Draft

P = TypeVar("P", Role, Activity)
Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
KNOWN = QT_TRANSLATE_NOOP("Import", "Already in the workshop; it stays as it is there.")


class ReadModel(QAbstractTableModel, Generic[P]):
    """Parts as they will be imported: name first, then some of their traits."""

    def __init__(self, draft: Draft, name: str, columns: tuple[Column[P], ...]) -> None:
        super().__init__(draft)
        self.draft = draft
        self._name = name
        self._columns = columns
        self._parts: list[P] = []
        self._known: list[bool] = []
        draft.matrix_changed.connect(self.reload)
        self.reload()

    def read_parts(self) -> tuple[list[P], list[bool]]:
        """Return the parts as they will be, and which of them the workshop has already."""
        raise NotImplementedError

    def rename(self, row: int, name: str) -> None:
        """Import a part under another name."""
        raise NotImplementedError

    def set_trait(self, row: int, column: Column[P], trait: Trait[Any]) -> None:
        """Correct a trait."""
        raise NotImplementedError

    def read_name(self, row: int) -> str:
        """Return the name as it stands in the sheet."""
        raise NotImplementedError

    def reload(self) -> None:
        """Work out the parts of the matrix looked at."""
        self.beginResetModel()
        self._parts, self._known = self.read_parts()
        self.endResetModel()

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
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        editable = not index.column() or not self._known[index.row()]
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        part = self._parts[index.row()]
        if not index.column():
            return self._name_data(index.row(), part, role)
        column = self._columns[index.column() - 1]
        return self._trait_data(part, column, self._known[index.row()], role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        if not index.column():
            self.rename(index.row(), clean_name(str(value)))
        else:
            column = self._columns[index.column() - 1]
            chosen = next((known for known, words in column.values if words == value), None)
            if chosen is None:
                return False
            self.set_trait(index.row(), column, said(chosen))
        # A name decides what is known and guessed, so any row may read differently now.
        self._parts, self._known = self.read_parts()
        last = self.index(len(self._parts) - 1, len(self._columns))
        self.dataChanged.emit(self.index(0, 0), last)
        return True

    def _trait_data(self, part: P, column: Column[P], known: bool, role: int) -> Any:
        trait: Trait[Any] = column.read(part)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return column.words(part)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(_known(known) or guess_words(trait) or _by_a_person())
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{part.name}, {column.title}: {column.words(part)}"
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return _known(known) or guess_words(trait)
            case _ if role == GUESS_ROLE:
                return trait.guessed and not known
            case _ if role == CHOICES_ROLE and not known:
                return [words for _, words in column.values]
            case _:
                return None

    def _name_data(self, row: int, part: P, role: int) -> Any:
        was = self.read_name(row)
        changed = _stands_as(was) if was and was != part.name else ""
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return part.name
            case Qt.ItemDataRole.ToolTipRole:
                words = [part.name, changed, _known(self._known[row])]
                return plain_tip(" · ".join(word for word in words if word))
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return _known(self._known[row]) or changed
            case _:
                return None


def _known(known: bool) -> str:
    return translate("Import", KNOWN) if known else ""


def _by_a_person() -> str:
    return translate("Import", "Set by a person")


def _unnamed_role(index: int) -> str:
    return translate("Import", "Role {number}").format(number=index + 1)


def _unnamed_activity(index: int) -> str:
    return translate("Import", "Activity {number}").format(number=index + 1)


def _stands_as(name: str) -> str:
    return translate("Import", "Stands in the sheet as “{name}”.").format(name=name)


class ReadRoles(ReadModel[Role]):
    """The roles of the sheet."""

    def __init__(self, draft: Draft) -> None:
        super().__init__(draft, translate("Import", "Role"), ROLE_COLUMNS[:2])

    def read_parts(self) -> tuple[list[Role], list[bool]]:
        """The roles as they will be, and which the workshop has."""
        names = [
            clean_name(self.draft.role_choice(i).name or role.name) or _unnamed_role(i)
            for i, role in enumerate(self.draft.matrix.roles)
        ]
        matched = match_roles(self.draft.workshop.roles, names)
        parts = [
            old or self._new(i, name)
            for i, (name, old) in enumerate(zip(names, matched, strict=True))
        ]
        return parts, [old is not None for old in matched]

    def rename(self, row: int, name: str) -> None:
        """Import a role under another name."""
        self.draft.set_role(row, replace(self.draft.role_choice(row), name=name))

    def set_trait(self, row: int, column: Column[Role], trait: Trait[Any]) -> None:
        """Correct what a role is."""
        field = {"Function": "function", "Kind": "kind", "Budget": "budget"}[column.title]
        self.draft.set_role(row, replace(self.draft.role_choice(row), **{field: trait}))

    def read_name(self, row: int) -> str:
        """The role as the sheet calls it."""
        return clean_name(self.draft.matrix.roles[row].original)

    def _new(self, index: int, name: str) -> Role:
        choice, role = self.draft.role_choice(index), named_role(name)
        return replace(
            role,
            function=choice.function or role.function,
            kind=choice.kind or role.kind,
            budget=choice.budget or role.budget,
        )


class ReadActivities(ReadModel[Activity]):
    """The activities of the sheet."""

    def __init__(self, draft: Draft) -> None:
        super().__init__(draft, translate("Import", "Activity"), ACTIVITY_COLUMNS[:2])

    def read_parts(self) -> tuple[list[Activity], list[bool]]:
        """The activities as they will be, and which the workshop has."""
        rows = [self._row(index) for index in range(len(self.draft.matrix.activities))]
        matched = match_activities(self.draft.workshop.activities, rows)
        parts = [
            old or self._new(i, row) for i, (row, old) in enumerate(zip(rows, matched, strict=True))
        ]
        return parts, [old is not None for old in matched]

    def rename(self, row: int, name: str) -> None:
        """Import an activity under another name."""
        self.draft.set_activity(row, replace(self.draft.row_choice(row), name=name))

    def set_trait(self, row: int, column: Column[Activity], trait: Trait[Any]) -> None:
        """Correct what an activity is about."""
        field = {"Service": "service", "Topic": "topic", "Funding": "funding"}[column.title]
        self.draft.set_activity(row, replace(self.draft.row_choice(row), **{field: trait}))

    def read_name(self, row: int) -> str:
        """The activity as the sheet calls it."""
        return clean_name(self.draft.matrix.activities[row].original)

    def _row(self, index: int) -> Row:
        found, choice = self.draft.matrix.activities[index], self.draft.row_choice(index)
        name = clean_name(choice.name or found.name) or _unnamed_activity(index)
        return Row(name, clean_name(found.group or ""))

    def _new(self, index: int, row: Row) -> Activity:
        choice, activity = self.draft.row_choice(index), named_activity(row.name, row.group)
        return replace(
            activity,
            service=choice.service or activity.service,
            topic=choice.topic or activity.topic,
            funding=choice.funding or activity.funding,
        )
