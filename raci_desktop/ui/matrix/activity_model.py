"""The model of the frozen activity column: groups, names, and the place to add one."""

from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal

from raci_desktop.application.naming import add_activity, revise_activity
from raci_desktop.domain.ids import ActivityId
from raci_desktop.ui.matrix.describe import row_lines, tip_of
from raci_desktop.ui.matrix.flags import Place
from raci_desktop.ui.matrix.header_paint import ActivityPicture, GroupPicture, TextPicture
from raci_desktop.ui.matrix.rows import ActivityRow, GroupRow, Row, TotalsRow
from raci_desktop.ui.matrix.rows_model import ROOT, Index, RowsModel
from raci_desktop.ui.matrix.scene import MatrixScene
from raci_desktop.ui.matrix.words import funding_words

Flag = Qt.ItemFlag
ADD_ACTIVITY = "Add activity"


class ActivityModel(RowsModel):
    """One column over the rows of the scene; editing a name renames, the last row adds."""

    added = Signal()
    """The last row added an activity."""

    def __init__(self, scene: MatrixScene) -> None:
        """Follow the scene's rows."""
        super().__init__(scene)
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
                return GroupPicture(item.name, str(item.count), item.folded)
            case ActivityRow():
                activity = self.scene.workshop.activity(item.id)
                return ActivityPicture(
                    activity.name,
                    funding_words(activity),
                    self._flag(activity.id),
                    state=self.scene.workshop.record.row_state(activity.id),
                )
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
        """Return what can be done: names are edited in place, group rows are not."""
        row = self._rows[index.row()] if index.isValid() else None
        if isinstance(row, GroupRow) or row is None:
            return Flag.ItemIsEnabled
        return Flag.ItemIsEnabled | Flag.ItemIsSelectable | Flag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return names and, for assistive technology, what kind of row it is."""
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.EditRole:
            return self._name(row) if isinstance(row, ActivityRow) else ""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._name(row)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and isinstance(row, ActivityRow):
            activity = self.scene.workshop.activity(row.id)
            kind = f"{activity.service.value.value}, {activity.topic.value.value}"
            return ". ".join([kind, *row_lines(self.scene, row.id)])
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, ActivityRow):
            return tip_of(row_lines(self.scene, row.id))
        return None

    def _name(self, row: Row) -> str:
        match row:
            case GroupRow():
                return row.name
            case ActivityRow():
                return self.scene.workshop.activity(row.id).name
            case TotalsRow():
                return ADD_ACTIVITY

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Rename the activity of a row, or add one with the group of the last."""
        text = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not text:
            return False
        row, workshop = self._rows[index.row()], self.scene.workshop
        if isinstance(row, ActivityRow):
            if text == workshop.activity(row.id).name:
                return True
            edit = revise_activity(workshop, row.id, name=text)
        else:
            group = workshop.activities[-1].group if workshop.activities else ""
            edit = add_activity(text, group)
        done = self.scene.bridge.execute(edit) is not None
        if done and isinstance(row, TotalsRow):
            self.added.emit()
        return done

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the heading of the column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return "Activity"
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
        for number, row in enumerate(self._rows if wanted else ()):
            if isinstance(row, ActivityRow) and row.id in wanted:
                self.emit_changed(number, 0)

    def _redraw_all(self) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))
