"""What one workshop window is looking at: stages shown, current cell, chosen finding, zoom.

None of it belongs to the workshop; every widget of the window shares this one object.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from raci_desktop.domain.ids import StageId
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import Cell, CellRef
from raci_desktop.ui.matrix.rows import BlankRow

if TYPE_CHECKING:
    from raci_desktop.analysis.finding import Finding

CLEAR: Literal["clear"] = "clear"
"""What is armed when clicks are to clear cells."""

Armed = Letter | Literal["clear"]

ZOOM_STEPS = (50, 60, 70, 80, 90, 100, 115, 130, 150, 175, 200, 250, 300)
"""Zoom of the matrix in per cent."""


class ViewState(QObject):
    """The window's own state, with one signal for each part of it."""

    stages_changed = Signal()
    """The stages shown side by side, the reference or its lock changed."""
    compare_changed = Signal()
    """Compare came on show or went, or it compares other stages."""
    current_changed = Signal(object)
    """The current cell (CellRef or None) changed."""
    finding_changed = Signal(object)
    """The chosen finding (Finding or None) changed."""
    preview_changed = Signal()
    """The cells shown as an edit would leave them changed."""
    armed_changed = Signal(object)
    """What clicks place or clear (Armed or None) changed."""
    zoom_changed = Signal(int)
    filter_changed = Signal()
    """Which rows are shown changed: folded groups, a row to be named, or changed rows only."""
    naming_changed = Signal()
    """Whether findings name the room's roles changed."""

    def __init__(self, left: StageId, right: StageId, parent: QObject | None = None) -> None:
        """Show two stages; the left one is the reference and locked."""
        super().__init__(parent)
        self.left: StageId = left
        self.right: StageId = right
        self.against: StageId | None = None
        """The stage changes are shown against; None: whichever stands beside."""
        self.locked = True
        self.comparing = False
        self.compared: tuple[StageId, StageId] | None = None
        """The stages Compare was last told to compare; None: those side by side."""
        self.current: CellRef | None = None
        self.finding: Finding | None = None
        self.preview: Mapping[CellRef, Cell] = {}
        self.armed: Armed | None = None
        self.zoom = 100
        self.changed_only = False
        self.names_on_findings = True
        self.folded: frozenset[str] = frozenset()
        self.blank: BlankRow | None = None

    @property
    def reference(self) -> StageId | None:
        """The stage whose letters the ghosts are; None where it alone is on show."""
        wanted = self.against or self.left
        return None if {wanted} == {self.left, self.right} else wanted

    def show(self, left: StageId, right: StageId) -> None:
        """Show two stages side by side; a new reference is locked again."""
        if (left, right) != (self.left, self.right):
            before, self.left, self.right = self.reference, left, right
            self.locked = self.locked or self.reference != before
            self.stages_changed.emit()

    def swap(self) -> None:
        """Let the two stages change sides; the reference stays the one it was."""
        reference = self.reference
        if self.left != self.right and reference is not None:
            self.left, self.right = self.right, self.left
            self.against = None if reference == self.left else reference
            self.stages_changed.emit()

    def set_against(self, stage: StageId | None) -> None:
        """Show changes against a stage, or (None) against whichever stands beside."""
        if stage != self.against:
            before, self.against = self.reference, stage
            self.locked = self.locked or self.reference != before
            self.stages_changed.emit()

    def compare(self, before: StageId, after: StageId) -> None:
        """Compare two stages, in Compare."""
        if not self.comparing or self.compared != (before, after):
            self.comparing, self.compared = True, (before, after)
            self.compare_changed.emit()

    def stop_comparing(self) -> None:
        """Show the stages side by side again."""
        if self.comparing:
            self.comparing = False
            self.compare_changed.emit()

    def set_locked(self, locked: bool) -> None:
        """Lock or open the reference stage."""
        if locked != self.locked:
            self.locked = locked
            self.stages_changed.emit()

    def writable(self, stage: StageId) -> bool:
        """Whether gestures may change a stage: the locked reference may not."""
        return stage != self.reference or not self.locked

    def set_current(self, ref: CellRef | None) -> None:
        """Make a cell the current one."""
        if ref != self.current:
            self.current = ref
            self.current_changed.emit(ref)

    def choose_finding(self, finding: "Finding | None") -> None:
        """Choose a finding, whose cells are then outlined."""
        if finding != self.finding:
            self.finding = finding
            self.finding_changed.emit(finding)

    def set_preview(self, cells: Mapping[CellRef, Cell]) -> None:
        """Show cells as an edit would leave them; none ends it. The workshop is not touched."""
        if cells != self.preview:
            self.preview = dict(cells)
            self.preview_changed.emit()

    def name_roles(self, on: bool) -> None:
        """Let findings name the room's roles, or say in general what is wrong."""
        if on != self.names_on_findings:
            self.names_on_findings = on
            self.naming_changed.emit()

    def arm(self, armed: Armed | None) -> None:
        """Let clicks place a letter or clear cells; None ends it."""
        if armed != self.armed:
            self.armed = armed
            self.armed_changed.emit(armed)

    def set_zoom(self, zoom: int) -> None:
        """Zoom the matrix, in per cent, within what the steps allow."""
        zoom = max(ZOOM_STEPS[0], min(ZOOM_STEPS[-1], zoom))
        if zoom != self.zoom:
            self.zoom = zoom
            self.zoom_changed.emit(zoom)

    def step_zoom(self, steps: int) -> None:
        """Zoom in (positive) or out by whole steps."""
        above = [z for z in ZOOM_STEPS if z > self.zoom]
        below = [z for z in ZOOM_STEPS if z < self.zoom]
        if steps > 0 and above:
            self.set_zoom(above[min(steps, len(above)) - 1])
        elif steps < 0 and below:
            self.set_zoom(below[max(steps, -len(below))])

    def set_changed_only(self, on: bool) -> None:
        """Show only rows that differ between the two stages."""
        if on != self.changed_only:
            self.changed_only = on
            self.filter_changed.emit()

    def toggle_fold(self, group: str) -> None:
        """Fold or unfold a group of activities."""
        self.set_folded(self.folded ^ {group})

    def set_folded(self, groups: frozenset[str]) -> None:
        """Fold these groups and no others."""
        if groups != self.folded:
            self.folded = groups
            self.filter_changed.emit()

    def name_row(self, blank: BlankRow | None) -> None:
        """Show a row to be named, or (None) no such row any more."""
        if blank != self.blank:
            self.blank = blank
            self.filter_changed.emit()
