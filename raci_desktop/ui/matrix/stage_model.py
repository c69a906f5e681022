"""The model of one stage: a table of prepared pictures, with words for assistive technology."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QModelIndex, Qt

from raci_desktop.domain.ids import StageId
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import Cell, CellRef, cell_at
from raci_desktop.domain.roles import Role
from raci_desktop.domain.translation import translate
from raci_desktop.ui.matrix.cell_paint import EMPTY, CellPicture, MarkPicture
from raci_desktop.ui.matrix.flags import Place
from raci_desktop.ui.matrix.header_paint import TotalPicture
from raci_desktop.ui.matrix.rows import ActivityRow, GroupRow, Row, TotalsRow, rotation, splice
from raci_desktop.ui.matrix.rows_model import ROOT, Index, RowsModel
from raci_desktop.ui.matrix.scene import MatrixScene
from raci_desktop.ui.matrix.words import caption, cell_text, cell_words

if TYPE_CHECKING:
    from raci_desktop.domain.edits import Edit

Flag = Qt.ItemFlag


class StageModel(RowsModel):
    """Rows of the scene against the roles of the workshop, for the stage on one side."""

    def __init__(self, scene: MatrixScene, right: bool) -> None:
        """Show the right-hand or the left-hand stage of the view state."""
        super().__init__(scene)
        self._right = right
        self._roles: tuple[Role, ...] = scene.workshop.roles
        self._pictures: dict[tuple[str, str], CellPicture] = {}
        scene.roles_changed.connect(self._splice_roles)
        scene.places_changed.connect(self._redraw)
        scene.all_changed.connect(self._redraw_all)

    @property
    def stage(self) -> StageId:
        """The stage this model shows."""
        return self.scene.state.right if self._right else self.scene.state.left

    @property
    def writable(self) -> bool:
        """Whether gestures may change this stage."""
        return self.scene.state.writable(self.stage)

    @property
    def roles(self) -> tuple[Role, ...]:
        """The roles in column order."""
        return self._roles

    def ref(self, index: Index) -> CellRef | None:
        """Return the cell an index stands for, or None on group rows and totals."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if not isinstance(row, ActivityRow):
            return None
        return CellRef(self.stage, row.id, self._roles[index.column()].id)

    def lift(self, ref: CellRef, letter: str) -> None:
        """Show a letter as lifted out of its cell while it is dragged; "" puts it back."""
        key = (ref.activity, ref.role)
        index = self.index_of(ref)
        if index.isValid():
            picture = self.picture(index.row(), index.column())
            self._pictures[key] = replace(picture, lifted=letter)
            self.dataChanged.emit(index, index)

    def index_of(self, ref: CellRef) -> QModelIndex:
        """Return the index of a cell; an invalid one when it is not shown."""
        rows = [i for i, row in enumerate(self._rows) if row == ActivityRow(ref.activity)]
        columns = [i for i, role in enumerate(self._roles) if role.id == ref.role]
        if ref.stage != self.stage or not rows or not columns:
            return QModelIndex()
        return self.index(rows[0], columns[0])

    def cell(self, ref: CellRef) -> Cell:
        """Return the cell at a place of this stage."""
        return self.scene.workshop.cell(ref)

    def picture(self, row: int, column: int) -> CellPicture:
        """Return the prepared picture of a cell; group rows and totals have none."""
        item = self._rows[row]
        if not isinstance(item, ActivityRow):
            return EMPTY
        key = (item.id, self._roles[column].id)
        picture = self._pictures.get(key)
        if picture is None:
            picture = self._pictures[key] = self._prepare(
                CellRef(self.stage, item.id, self._roles[column].id)
            )
        return picture

    def total(self, column: int) -> TotalPicture:
        """Return the prepared total of a role: its As and Rs, and the flag of its findings."""
        role = self._roles[column].id
        place: Place = (self.stage, None, role)
        cells = [row.get(role) for row in self.scene.workshop.matrix(self.stage).values()]
        letters = self.scene.workshop.letters
        counts = (
            (sum(1 for cell in cells if cell is not None and cell.has(letter)), letter)
            for letter in (Letter.ACCOUNTABLE, Letter.RESPONSIBLE)
        )
        return TotalPicture(
            tuple((count, letters.symbol(letter)) for count, letter in counts if count),
            self.scene.flags.worst(place),
            self.scene.outlined.get(place),
        )

    def _prepare(self, ref: CellRef) -> CellPicture:
        cell = cell_at(self.scene.workshop.matrix(ref.stage), ref.activity, ref.role)
        would_be = self.scene.state.preview.get(ref)
        if would_be is None or would_be == cell:
            former = self.scene.former(ref.stage, ref.activity, ref.role)
            return self._picture_of(ref, cell, former)
        # A preview is compared with what stands now, not with the reference.
        return replace(self._picture_of(ref, would_be, cell), ghost=True, flag=None, outline=None)

    def _picture_of(self, ref: CellRef, cell: Cell, former: Cell | None) -> CellPicture:
        letters = self.scene.workshop.letters
        place: Place = (ref.stage, ref.activity, ref.role)
        changed = former is not None and former.marks != cell.marks
        gone = [one for one in former.letters() if not cell.has(one)] if changed and former else []
        return CellPicture(
            marks=tuple(
                MarkPicture(
                    mark.letter.value, letters.symbol(mark.letter), caption(mark.scope or mark.raw)
                )
                for mark in cell.marks
            ),
            former="".join(letters.symbol(one) for one in gone),
            changed=changed,
            flag=self.scene.flags.worst(place),
            outline=self.scene.outlined.get(place),
            note=bool(cell.note),
        )

    # -- what Qt asks -----------------------------------------------------------------------

    def columnCount(self, parent: Index = ROOT) -> int:
        """Return the number of roles."""
        return 0 if parent.isValid() else len(self._roles)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with an index: group rows and totals are skipped by keys."""
        row = self._rows[index.row()] if index.isValid() else None
        if isinstance(row, ActivityRow):
            drop = Flag.ItemIsDropEnabled | Flag.ItemIsDragEnabled
            return Flag.ItemIsEnabled | Flag.ItemIsSelectable | drop
        return Flag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a cell; its look comes from ``picture``."""
        row = self._rows[index.row()]
        if not isinstance(row, ActivityRow):
            return self._other_words(row, index.column(), role)
        ref = CellRef(self.stage, row.id, self._roles[index.column()].id)
        letters = self.scene.workshop.letters
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_text(self.cell(ref), letters)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell_words(self.cell(ref), letters)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            from raci_desktop.ui.matrix.describe import describe_cell

            return describe_cell(self.scene, ref)
        if role == Qt.ItemDataRole.ToolTipRole:
            from raci_desktop.ui.matrix.describe import tooltip

            return tooltip(self.scene, ref)
        return None

    def _other_words(self, row: Row, column: int, role: int) -> Any:
        if role != Qt.ItemDataRole.AccessibleTextRole:
            return None
        if isinstance(row, GroupRow):
            words = translate("Matrix", "Group {group}, folded")
            if not row.folded:
                words = translate("Matrix", "Group {group}")
            return words.format(group=row.name)
        if isinstance(row, TotalsRow):
            counts = self.total(column).counts
            return ", ".join(f"{count} {symbol}" for count, symbol in counts) or translate(
                "Matrix", "No A, no R"
            )
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the role's name, and its function in words for assistive technology."""
        if orientation != Qt.Orientation.Horizontal or section >= len(self._roles):
            return None
        one = self._roles[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return one.name
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            from raci_desktop.ui.matrix.describe import role_lines
            from raci_desktop.ui.matrix.trait_names import role_kind

            return ". ".join([role_kind(one), *role_lines(self.scene, self.stage, one.id)])
        return None

    # -- dropping ---------------------------------------------------------------------------

    def supportedDropActions(self) -> Qt.DropAction:
        """Accept drops as copies: after a move the view would clear the source itself."""
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Return the only format taken."""
        from raci_desktop.ui.matrix.mime import FORMAT

        return [FORMAT]

    def drop_edit(self, data: QMimeData, index: Index, copy: bool) -> "Edit | None":
        """Return the edit a drop on an index asks for, or None where none may land."""
        from raci_desktop.ui.matrix.gestures import drop_edit, stages_of
        from raci_desktop.ui.matrix.mime import from_mime

        dragged, ref = from_mime(data, self.scene.origin), self.ref(index)
        if dragged is None or ref is None:
            return None
        edit = drop_edit(dragged, ref, copy)
        state = self.scene.state
        writable = all(state.writable(StageId(stage)) for stage in stages_of(edit))
        return edit if writable else None

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Return whether a letter may land on the cell ``parent``."""
        return self.drop_edit(data, parent, action == Qt.DropAction.CopyAction) is not None

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Carry out the drop of a letter on the cell ``parent``."""
        edit = self.drop_edit(data, parent, action == Qt.DropAction.CopyAction)
        return edit is not None and self.scene.bridge.execute(edit) is not None

    # -- following the scene ----------------------------------------------------------------

    def _splice_roles(self) -> None:
        roles = self.scene.workshop.roles
        old, new = [role.id for role in self._roles], [role.id for role in roles]
        turn, cut = rotation(old, new), splice(old, new)
        if turn is not None:  # cursor and selection go along
            self.beginMoveColumns(ROOT, turn.middle, turn.end - 1, ROOT, turn.start)
            self._roles, cut = roles, None
            self.endMoveColumns()
        if cut is not None and cut.removed:
            self.beginRemoveColumns(ROOT, cut.start, cut.start + cut.removed - 1)
            self._roles = (*self._roles[: cut.start], *self._roles[cut.start + cut.removed :])
            self.endRemoveColumns()
        if cut is not None and cut.inserted:
            self.beginInsertColumns(ROOT, cut.start, cut.start + cut.inserted - 1)
            self._roles = roles
            self.endInsertColumns()
        self._roles = roles
        if roles:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(roles) - 1)

    def _redraw(self, places: set[Place]) -> None:
        columns = {role.id: i for i, role in enumerate(self._roles)}
        sources = self._sources()
        rows: dict[str, int] | None = None
        for stage, activity, role in places:
            if stage not in sources or role is None:
                continue
            column = columns.get(role)
            if column is None:
                continue
            self.emit_changed(len(self._rows) - 1, column)
            if activity is None:
                continue
            if rows is None:
                rows = {r.id: i for i, r in enumerate(self._rows) if isinstance(r, ActivityRow)}
            self._pictures.pop((activity, role), None)
            if activity in rows:
                self.emit_changed(rows[activity], column)

    def _sources(self) -> set[StageId]:
        """Return the stages whose edits show here: this one, the reference, what either shows."""
        reference, workshop = self.scene.state.reference, self.scene.workshop
        shown = {self.stage} if reference is None else {self.stage, reference}
        return shown | {workshop.begun(stage).id for stage in shown}

    def _redraw_all(self) -> None:
        self._pictures.clear()
        if self._rows and self._roles:
            last = self.index(len(self._rows) - 1, len(self._roles) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
