"""What all parts of one matrix share: workshop, view state, rows, flags and what changed."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from raci_desktop.domain.ids import ActivityId, RoleId, StageId
from raci_desktop.domain.matrix import EMPTY_CELL, EMPTY_ROW, Cell
from raci_desktop.domain.workshop import Workshop
from raci_desktop.ui.matrix.changes import Changes
from raci_desktop.ui.matrix.flags import Flags, Place, places
from raci_desktop.ui.matrix.rows import GroupRow, Row, matrix_rows, with_blank
from raci_desktop.ui.session_bridge import SessionBridge
from raci_desktop.ui.view_state import ViewState

if TYPE_CHECKING:
    from raci_desktop.analysis.finding import Finding
    from raci_desktop.application.outcome import Outcome


class MatrixScene(QObject):
    """Follows the session and the view state, and tells the models what to redraw.

    The models read rows and flags from here, so that three views agree row by row.
    """

    rows_changed = Signal()
    """Rows came, went or moved: compare ``rows`` with what the model shows."""
    roles_changed = Signal()
    """Columns came, went, moved or were renamed."""
    places_changed = Signal(object)
    """A set of places whose cells look different now."""
    all_changed = Signal()
    """Every cell may look different (other stages, other letters)."""

    def __init__(self, bridge: SessionBridge, state: ViewState, parent: QObject) -> None:
        """Follow a session for as long as the parent lives."""
        super().__init__(parent)
        self.bridge = bridge
        self.state = state
        self.flags = Flags()
        self.outlined: dict[Place, str] = {}
        self._previewed: set[Place] = set()
        self._changes: dict[StageId, Changes] = {}
        self._origin = f"{id(bridge):x}"
        self._hidden: frozenset[ActivityId] = frozenset()
        self.rows: tuple[Row, ...] = self._rows()
        if not bridge.opening:
            self.flags.start(bridge.findings)
        bridge.opened.connect(self._flag)
        bridge.changed.connect(self._follow)
        state.stages_changed.connect(self._restage)
        state.finding_changed.connect(self._outline)
        state.preview_changed.connect(self._follow_preview)
        state.filter_changed.connect(self._refilter)

    @property
    def workshop(self) -> Workshop:
        """The workshop as it stands."""
        return self.bridge.workshop

    @property
    def origin(self) -> str:
        """What marks drags that come from this workshop's window."""
        return self._origin

    def former(self, stage: StageId, activity: ActivityId, role: RoleId) -> Cell | None:
        """Return the reference cell to show the change against, or None on the reference."""
        reference = self.state.reference
        if reference is None or stage == reference:
            return None
        row = self.workshop.matrix(reference).get(activity, EMPTY_ROW)
        return row.get(role, EMPTY_CELL)

    def changed_count(self, stage: StageId) -> int:
        """Return how many cells of a stage on show differ from the reference."""
        reference, workshop = self.state.reference, self.workshop
        if reference is None:
            return 0
        changes = self._changes.setdefault(stage, Changes())
        return changes.count(workshop.matrix(reference), workshop.matrix(stage))

    def _rows(self) -> tuple[Row, ...]:
        state, workshop = self.state, self.workshop
        if state.changed_only and state.reference is not None:
            changed = self._changed_rows(state.reference)
            self._hidden = frozenset(a.id for a in workshop.activities if a.id not in changed)
        else:
            self._hidden = frozenset()
        rows = matrix_rows(workshop.activities, state.folded, self._hidden)
        return rows if state.blank is None else with_blank(rows, state.blank)

    def groups(self) -> tuple[GroupRow, ...]:
        """The group rows on show, in order."""
        return tuple(row for row in self.rows if isinstance(row, GroupRow))

    def unfold(self, activities: Iterable[ActivityId]) -> None:
        """Unfold the groups in which some activities are folded away."""
        wanted = set(activities)
        groups = {one.group for one in self.workshop.activities if one.id in wanted}
        self.state.set_folded(self.state.folded - groups)

    def worst_of(self, group: GroupRow) -> str | None:
        """Return the word of the worst open finding about rows of a group, in a stage shown."""
        stages = dict.fromkeys((self.state.right, self.state.left))
        return self.flags.worst_in(stages, group.members, self.workshop.roles)

    def _changed_rows(self, reference: StageId) -> set[ActivityId]:
        """Return the rows in which a stage on show differs from the reference."""
        from raci_desktop.domain.compare import changed_cells

        shown = {self.state.left, self.state.right} - {reference}
        cells = (changed_cells(self.workshop, reference, stage) for stage in shown)
        return {cell.activity for found in cells for cell in found}

    def _flag(self) -> None:
        self.places_changed.emit(self.flags.start(self.bridge.findings))

    def _follow(self, outcome: "Outcome") -> None:
        from raci_desktop.ui.matrix.redraws import redraws

        flagged = self.flags.update(outcome)
        wanted = redraws(outcome)
        if wanted.roles:
            self.roles_changed.emit()
        if wanted.rows or self.state.changed_only:
            self._refilter()
        self._refresh_outline()
        if wanted.everything:
            self.all_changed.emit()
            return
        self.places_changed.emit(flagged | wanted.places)

    def _restage(self) -> None:
        self._refilter()
        self.all_changed.emit()

    def _refilter(self) -> None:
        rows = self._rows()
        if rows != self.rows:
            self.rows = rows
            self.rows_changed.emit()

    def _refresh_outline(self) -> None:
        """Let go of a chosen finding that is gone; follow one whose words changed."""
        chosen = self.state.finding
        if chosen is None:
            return
        same = [f for f in self.bridge.findings.all if f.key == chosen.key]
        self.state.choose_finding(same[0] if same else None)

    def _outline(self, finding: "Finding | None") -> None:
        before = set(self.outlined)
        if finding is not None:
            self.unfold(activity for _, activity, _ in places(finding) if activity)
        word = finding.severity.word if finding else ""
        self.outlined = dict.fromkeys(places(finding), word) if finding else {}
        self.places_changed.emit(before | set(self.outlined))

    def _follow_preview(self) -> None:
        """Redraw the cells shown as an edit would leave them, and those shown so no longer."""
        before = self._previewed
        self._previewed = {(ref.stage, ref.activity, ref.role) for ref in self.state.preview}
        self.places_changed.emit(before | self._previewed)
