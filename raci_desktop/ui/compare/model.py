"""The models of the merged matrix: cells of two stages in one, and the names beside them."""

from typing import Any

from PySide6.QtCore import QModelIndex, Qt

from raci_desktop.domain.ids import ActivityId
from raci_desktop.domain.matrix import Cell, CellRef
from raci_desktop.domain.translation import translate
from raci_desktop.ui.compare.rows import MergedGroup
from raci_desktop.ui.compare.scene import CompareScene
from raci_desktop.ui.compare.words import accountable_only, merged_text, merged_words
from raci_desktop.ui.matrix.cell_paint import CellPicture, MarkPicture
from raci_desktop.ui.matrix.describe import finding_lines, tip_of
from raci_desktop.ui.matrix.flags import Place
from raci_desktop.ui.matrix.header_paint import ActivityPicture, GroupPicture
from raci_desktop.ui.matrix.rows import ActivityRow, Row
from raci_desktop.ui.matrix.rows_model import ROOT, Index, RowsModel
from raci_desktop.ui.matrix.stage_model import StageModel
from raci_desktop.ui.matrix.words import caption, funding_words

Flag = Qt.ItemFlag


class MergedModel(StageModel):
    """The later stage with the former letters; while held, the earlier stage in its place."""

    def __init__(self, scene: CompareScene) -> None:
        """Show the two stages of a scene."""
        super().__init__(scene, right=True)
        self.compare = scene
        self._other: dict[tuple[str, str], CellPicture] = {}
        """Pictures of the stage that is not shown now, so that blinking costs nothing."""
        scene.settings.held_changed.connect(self._swap)

    def both(self, ref: CellRef) -> tuple[Cell, Cell]:
        """Return the cells of a place in the earlier and the later stage, as far as shown."""
        workshop = self.compare.workshop
        was = workshop.cell(CellRef(self.compare.settings.left, ref.activity, ref.role))
        now = workshop.cell(CellRef(self.compare.settings.right, ref.activity, ref.role))
        if self.compare.settings.only_accountable:
            return accountable_only(was), accountable_only(now)
        return was, now

    def _prepare(self, ref: CellRef) -> CellPicture:
        (was, now), scene = self.both(ref), self.compare
        letters, held = scene.workshop.letters, scene.settings.held
        differs = was.marks != now.marks
        gone = [letter for letter in was.letters() if differs and not now.has(letter)]
        place: Place = (ref.stage, ref.activity, ref.role)
        return CellPicture(
            marks=tuple(
                MarkPicture(
                    mark.letter.value, letters.symbol(mark.letter), caption(mark.scope or mark.raw)
                )
                for mark in (was if held else now).marks
            ),
            former="" if held else "".join(letters.symbol(one) for one in gone),
            changed=differs and not held,
            flag=None if held else scene.flags.worst(place),
            faded=not differs,
            large_former=True,
        )

    def _swap(self) -> None:
        self._pictures, self._other = self._other, self._pictures
        self._redraw_shown()

    def _redraw_shown(self) -> None:
        if self._rows and self._roles:
            last = self.index(len(self._rows) - 1, len(self._roles) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _redraw(self, places: set[Place]) -> None:
        for _, activity, role in places:
            if activity is not None and role is not None:
                self._other.pop((activity, role), None)
        super()._redraw(places)

    def _redraw_all(self) -> None:
        self._other.clear()
        super()._redraw_all()

    # -- what Qt asks -----------------------------------------------------------------------

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done: cells are looked at and selected."""
        row = self._rows[index.row()] if index.isValid() else None
        if isinstance(row, ActivityRow):
            return Flag.ItemIsEnabled | Flag.ItemIsSelectable
        return Flag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a merged cell in words; its look comes from ``picture``."""
        ref = self.ref(index)
        if ref is None:
            row = self._rows[index.row()]
            spoken = role == Qt.ItemDataRole.AccessibleTextRole and isinstance(row, MergedGroup)
            return group_words(row) if spoken and isinstance(row, MergedGroup) else None
        (was, now), letters = self.both(ref), self.compare.workshop.letters
        if role == Qt.ItemDataRole.DisplayRole:
            return merged_text(was, now, letters)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return merged_words(was, now, letters)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return ". ".join(self._lines(ref))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_of([merged_words(was, now, letters), *self._lines(ref)])
        return None

    def _lines(self, ref: CellRef) -> list[str]:
        """Return where a cell is, its note, and its findings in the later stage."""
        workshop = self.compare.workshop
        where = f"{workshop.activity(ref.activity).name}, {workshop.role(ref.role).name}"
        note = workshop.cell(ref).note
        noted = [translate("Compare", "Note: {note}").format(note=note)] if note else []
        return [where, *noted, *finding_lines(self.compare, ref)]


def group_words(row: MergedGroup) -> str:
    """Return a group row in words."""
    parts = [row.name, row.changed, row.note]
    return ", ".join(part.rstrip(".") for part in parts if part)


class NamesModel(RowsModel):
    """The frozen column: groups and activities."""

    def __init__(self, scene: CompareScene) -> None:
        """Follow the scene's rows."""
        super().__init__(scene)
        scene.places_changed.connect(self._follow)
        scene.all_changed.connect(self._redraw)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Return one column."""
        return 0 if parent.isValid() else 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done: groups can be current too, to be folded by keys."""
        return Flag.ItemIsEnabled | Flag.ItemIsSelectable if index.isValid() else Flag.NoItemFlags

    def picture(self, row: int) -> ActivityPicture | GroupPicture:
        """Return the prepared picture of a row's name."""
        item = self._rows[row]
        if isinstance(item, ActivityRow):
            activity = self.scene.workshop.activity(item.id)
            return ActivityPicture(activity.name, funding_words(activity))
        changed = item.changed if isinstance(item, MergedGroup) else ""
        quiet = "" if isinstance(item, MergedGroup) and item.note and item.emptied else changed
        return GroupPicture(_name(item), quiet, isinstance(item, MergedGroup) and item.folded)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return names, and of groups what is left out of them."""
        row = self._rows[index.row()]
        spoken = role == Qt.ItemDataRole.AccessibleTextRole
        if isinstance(row, ActivityRow):
            name = self.scene.workshop.activity(row.id).name
            wanted = spoken or role == Qt.ItemDataRole.DisplayRole
            tip = tip_of([name]) if role == Qt.ItemDataRole.ToolTipRole else None
            return name if wanted else tip
        if isinstance(row, MergedGroup):
            words = group_words(row)
            if role == Qt.ItemDataRole.ToolTipRole:
                return tip_of([words])
            return words if spoken else row.name if role == Qt.ItemDataRole.DisplayRole else None
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the heading of the column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return translate("Compare", "Activity")
        return None

    def index_of(self, activity: ActivityId) -> QModelIndex:
        """Return the index of an activity; an invalid one when it is not shown."""
        for number, row in enumerate(self._rows):
            if row == ActivityRow(activity):
                return self.index(number, 0)
        return QModelIndex()

    def _splice_rows(self) -> None:
        super()._splice_rows()
        self._redraw()

    def _follow(self, places: set[Place]) -> None:
        if any(role is None for _, _, role in places):
            self._redraw()

    def _redraw(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))


def _name(row: Row) -> str:
    return row.name if isinstance(row, MergedGroup) else ""
