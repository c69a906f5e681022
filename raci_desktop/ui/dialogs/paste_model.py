"""What a paste would leave, as a table: cells in their rows and columns, or a list of names."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from raci_desktop.application.pasting import PastePlan, Unread, Write, written
from raci_desktop.domain.edits import AddActivity, AddRole
from raci_desktop.domain.ids import ActivityId, RoleId
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop
from raci_desktop.ui.chips_cache import severity_icon
from raci_desktop.ui.dialogs.parts import plain_tip
from raci_desktop.ui.dialogs.trait_words import value_words
from raci_desktop.ui.matrix.words import cell_text
from raci_desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
Role = Qt.ItemDataRole


def doubt_of(write: Write, place: str) -> str:
    """Return one line about a doubtful cell."""
    return translate("Paste", "{place}: {doubt}").format(place=place, doubt=write.clip.doubt)


class PasteModel(QAbstractTableModel):
    """The cells of a plan as they would stand; ``show`` changes the plan."""

    def __init__(self, workshop: Workshop, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._sign = severity_icon("warning", theme)
        self._writes: dict[tuple[ActivityId, RoleId], Write] = {}
        self._activities: list[ActivityId] = []
        self._roles: list[RoleId] = []
        self._unread = Unread.KEEP
        self._plan: PastePlan | None = None

    def show(self, plan: PastePlan, unread: Unread) -> None:
        """Show another plan."""
        self.beginResetModel()
        self._plan, self._unread = plan, unread
        self._writes = {(one.ref.activity, one.ref.role): one for one in plan.writes}
        self._activities = list(dict.fromkeys(one.ref.activity for one in plan.writes))
        self._roles = list(dict.fromkeys(one.ref.role for one in plan.writes))
        self.endResetModel()

    @property
    def is_list(self) -> bool:
        """Whether names are listed rather than cells."""
        return not self._writes

    @property
    def _added(self) -> tuple[AddRole | AddActivity, ...]:
        return self._plan.additions.edits if self._plan else ()

    def index_of(self, write: Write) -> QModelIndex:
        """Return where a cell is shown."""
        row = self._activities.index(write.ref.activity)
        return self.index(row, self._roles.index(write.ref.role))

    def place(self, write: Write) -> str:
        """Return where a cell is, in words."""
        return f"{self._activity_name(write.ref.activity)} × {self._role_name(write.ref.role)}"

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return the number of activities, or of names."""
        if parent.isValid():
            return 0
        return len(self._activities) if self._writes else len(self._added)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Return the number of roles; a list of names has the name and what is guessed of it."""
        if parent.isValid():
            return 0
        return len(self._roles) if self._writes else 2

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return the text of a cell as it would stand, and the sign of a doubt."""
        if not self._writes:
            return self._name_data(index) if role == Role.DisplayRole else None
        write = self._writes.get((self._activities[index.row()], self._roles[index.column()]))
        if write is None:
            return None
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            cell = written(self._workshop.cell(write.ref), write.clip, self._unread)
            return cell_text(cell, self._workshop.letters)
        if role == Role.DecorationRole and write.clip.doubt:
            return self._sign
        if role == Role.ToolTipRole and write.clip.doubt:
            return plain_tip(write.clip.doubt)
        if role == Role.AccessibleDescriptionRole:
            return doubt_of(write, self.place(write)) if write.clip.doubt else self.place(write)
        if role == Role.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignCenter)
        return None

    def _name_data(self, index: Index) -> str:
        added = self._added[index.row()]
        if isinstance(added, AddRole):
            guessed = (added.role.function.value, added.role.kind.value)
            name = added.role.name
        else:
            guessed = (added.activity.service.value, added.activity.topic.value)
            name = added.activity.name
        return name if index.column() == 0 else ", ".join(value_words(one) for one in guessed)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        """Return the names of roles and activities; numbers beside a list of names."""
        if role != Role.DisplayRole:
            return None
        across = orientation == Qt.Orientation.Horizontal
        if not self._writes:
            heads = (translate("Paste", "Name"), translate("Paste", "Taken for"))
            return heads[section] if across else str(section + 1)
        if across:
            return self._role_name(self._roles[section])
        return self._activity_name(self._activities[section])

    def _role_name(self, wanted: RoleId) -> str:
        new = (one.role for one in self._added if isinstance(one, AddRole))
        return next(one.name for one in (*self._workshop.roles, *new) if one.id == wanted)

    def _activity_name(self, wanted: ActivityId) -> str:
        new = (one.activity for one in self._added if isinstance(one, AddActivity))
        return next(one.name for one in (*self._workshop.activities, *new) if one.id == wanted)
