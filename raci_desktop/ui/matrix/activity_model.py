"""The model of the frozen activity column: groups, names, and the place to add one."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt, Signal

from raci_desktop.domain.ids import ActivityId
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
from raci_desktop.ui.matrix.flags import Place
from raci_desktop.ui.matrix.header_paint import ActivityPicture, GroupPicture, TextPicture
from raci_desktop.ui.matrix.rows import ActivityRow, BlankRow, GroupRow, Row, TotalsRow
from raci_desktop.ui.matrix.rows_model import ROOT, Index, RowsModel
from raci_desktop.ui.matrix.scene import MatrixScene
from raci_desktop.ui.matrix.words import funding_words

if TYPE_CHECKING:
    from raci_desktop.domain.edits import AddActivity, Edit

Flag = Qt.ItemFlag
ADD_ACTIVITY = QT_TRANSLATE_NOOP("Matrix", "Add activity")


class ActivityModel(RowsModel):
    """One column over the rows of the scene; editing a name renames, the last row adds."""

    added = Signal()
    """The last row added an activity."""
    named = Signal(object)
    """A row that was inserted got its name: the id of the new activity."""

    def __init__(self, scene: MatrixScene) -> None:
        """Follow the scene's rows."""
        super().__init__(scene)
        self.gesture = ""
        """The gesture the next name belongs to: making a group goes on in its name."""
        scene.places_changed.connect(self._redraw)
        scene.all_changed.connect(self._redraw_all)

    def activity_at(self, row: int) -> ActivityId | None:
        """Return the activity of a row, or None on other rows."""
        item = self._rows[row] if 0 <= row < len(self._rows) else None
        return item.id if isinstance(item, ActivityRow) else None

    def index_of(self, activity: ActivityId) -> QModelIndex:
        """Return the index of an activity; an invalid one when it is not shown."""
        for number, row in enumerate(self._rows):
            if row == ActivityRow(activity):
                return self.index(number, 0)
        return QModelIndex()

    def picture(self, row: int) -> ActivityPicture | GroupPicture | TextPicture:
        """Return the prepared picture of a row's name."""
        item = self._rows[row]
        match item:
            case GroupRow():
                flag = self.scene.worst_of(item) if item.folded else None
                return GroupPicture(item.name, str(item.count), item.folded, flag=flag)
            case ActivityRow():
                activity = self.scene.workshop.activity(item.id)
                return ActivityPicture(
                    activity.name,
                    funding_words(activity),
                    self._flag(activity.id),
                    state=self.scene.workshop.record.row_state(activity.id),
                )
            case BlankRow():
                return ActivityPicture("")
            case TotalsRow():
                return TextPicture("")

    def _flag(self, activity: ActivityId) -> str | None:
        state, flags = self.scene.state, self.scene.flags
        words = (flags.worst((stage, activity, None)) for stage in (state.right, state.left))
        return next((word for word in words if word), None)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Return one column."""
        return 0 if parent.isValid() else 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done: names are edited in place; group rows are not selected."""
        row = self._rows[index.row()] if index.isValid() else None
        if row is None:
            return Flag.ItemIsEnabled
        if isinstance(row, GroupRow):
            return Flag.ItemIsEnabled | Flag.ItemIsEditable
        return Flag.ItemIsEnabled | Flag.ItemIsSelectable | Flag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return names and, for assistive technology, what kind of row it is."""
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.EditRole:
            return self._name(row) if isinstance(row, ActivityRow | GroupRow) else ""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._name(row)
        if role not in (Qt.ItemDataRole.AccessibleDescriptionRole, Qt.ItemDataRole.ToolTipRole):
            return None
        from raci_desktop.ui.matrix.describe import row_lines, tip_of
        from raci_desktop.ui.matrix.trait_names import activity_kind

        if role == Qt.ItemDataRole.AccessibleDescriptionRole and isinstance(row, ActivityRow):
            activity = self.scene.workshop.activity(row.id)
            return ". ".join([activity_kind(activity), *row_lines(self.scene, row.id)])
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and isinstance(row, GroupRow):
            return self._group_words(row)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, GroupRow):
            return tip_of([self._group_words(row)]) if row.folded else None
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, ActivityRow):
            return tip_of(row_lines(self.scene, row.id))
        return None

    def _name(self, row: Row) -> str:
        match row:
            case GroupRow():
                return row.name
            case ActivityRow():
                return self.scene.workshop.activity(row.id).name
            case BlankRow():
                return translate("Matrix", "New activity")
            case TotalsRow():
                return translate("Matrix", ADD_ACTIVITY)

    def _group_words(self, row: GroupRow) -> str:
        """Return the description of a group: how large, whether folded, and its worst finding."""
        from raci_desktop.analysis.finding import Severity
        from raci_desktop.application.severity_words import severity_within

        if row.count == 1:
            size = translate("Matrix", "Group of 1 activity")
        else:
            size = translate("Matrix", "Group of {count} activities").format(count=row.count)
        if not row.folded:
            return translate("Matrix", "{size}, unfolded").format(size=size)
        worst = self.scene.worst_of(row)
        if worst is None:
            return translate("Matrix", "{size}, folded").format(size=size)
        words = translate("Matrix", "{size}, folded, worst finding: {severity}")
        return words.format(size=size, severity=severity_within(Severity[worst.upper()]))

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Rename the activity or group of a row, or add an activity."""
        text = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not text:
            return False
        row = self._rows[index.row()]
        if isinstance(row, ActivityRow | GroupRow):
            return text == self._name(row) or self._rename(row, text)
        edit = self._addition(row, text)
        done = self.scene.bridge.execute(edit) is not None
        if done and isinstance(row, TotalsRow):
            self.added.emit()
        elif done:
            self.named.emit(edit.activity.id)
        return done

    def _rename(self, row: ActivityRow | GroupRow, text: str) -> bool:
        from raci_desktop.application.arranging import rename_group
        from raci_desktop.application.naming import revise_activity

        workshop, state = self.scene.workshop, self.scene.state
        if isinstance(row, ActivityRow):
            edit: Edit = revise_activity(workshop, row.id, name=text)
        else:
            edit = rename_group(workshop, row.members, text)
            if row.folded:  # it stays folded under its new name
                state.set_folded(state.folded | {text})
        gesture, self.gesture = self.gesture, ""
        return self.scene.bridge.execute(edit, gesture) is not None

    def _addition(self, row: Row, text: str) -> "AddActivity":
        from raci_desktop.application.naming import add_activity

        order = self.scene.workshop.activities
        if not isinstance(row, BlankRow):
            return add_activity(text, order[-1].group if order else "")
        ids = [*(one.id for one in order), None]
        at = ids.index(row.beside) + row.below if row.beside in ids else -1
        return add_activity(text, row.group, ids[at])

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the heading of the column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return translate("Matrix", "Activity")
        return None

    def _splice_rows(self) -> None:
        super()._splice_rows()
        self._redraw_groups()

    def _redraw_groups(self) -> None:
        for number, row in enumerate(self._rows):
            if isinstance(row, GroupRow):
                self.emit_changed(number, 0)

    def _redraw(self, places: set[Place]) -> None:
        wanted = {activity for _, activity, role in places if role is None and activity}
        folded = self.scene.state.folded
        touched = {activity for _, activity, _ in places if activity} if folded else wanted
        for number, row in enumerate(self._rows if touched else ()):
            if isinstance(row, ActivityRow) and row.id in wanted:
                self.emit_changed(number, 0)
            elif isinstance(row, GroupRow) and row.folded and not touched.isdisjoint(row.members):
                self.emit_changed(number, 0)  # it shows the flag of what is folded away

    def _redraw_all(self) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))
