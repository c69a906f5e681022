"""What the parts of Compare share: two stages, their comparison, filters, and what was chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from raci_desktop.application.comparing import Comparer, Comparison
from raci_desktop.application.comparison_words import changed_words, hidden_words
from raci_desktop.application.outcome import Outcome
from raci_desktop.domain.ids import ActivityId, StageId
from raci_desktop.ui.compare.rows import Leaving, MergedGroup, merged_rows
from raci_desktop.ui.matrix.flags import Flags
from raci_desktop.ui.matrix.rows import Row
from raci_desktop.ui.matrix.scene import MatrixScene
from raci_desktop.ui.session_bridge import SessionBridge
from raci_desktop.ui.view_state import ViewState


class CompareState(ViewState):
    """What Compare is looking at; ``left`` and ``right`` are the two stages compared."""

    held_changed = Signal(bool)
    """The earlier stage is shown in place of the merged cells, or no longer."""

    def __init__(self, before: StageId, after: StageId, parent: QObject) -> None:
        """Compare two stages, unchanged rows left out."""
        super().__init__(before, after, parent)
        self.comparer = Comparer()
        self.changed_only = True
        self.only_accountable = False
        self.opened: frozenset[str] = frozenset()
        """Groups shown although none of their rows changed."""
        self.held = False

    def set_only_accountable(self, on: bool) -> None:
        """Show nothing but the As, or all letters."""
        if on != self.only_accountable:
            self.only_accountable = on
            self.filter_changed.emit()
            self.stages_changed.emit()  # every cell looks different

    def hold(self, on: bool) -> None:
        """Show the earlier stage, or the merged cells again."""
        if on != self.held:
            self.held = on
            self.held_changed.emit(on)

    def toggle(self, row: MergedGroup) -> None:
        """Unfold a folded group, fold an unfolded one, or show what is left out of one."""
        name = row.name
        if row.emptied:
            self.opened, self.folded = self.opened | {name}, self.folded - {name}
        elif name in self.opened:
            self.opened -= {name}
        else:
            self.folded ^= {name}
        self.filter_changed.emit()


class CompareScene(MatrixScene):
    """Follows the session while Compare is on show, and catches up when it comes on show."""

    compared = Signal()
    """The comparison may be another one."""

    def __init__(self, bridge: SessionBridge, state: CompareState, parent: QObject) -> None:
        """Compare the two stages of the state."""
        self._active = False
        self._stale = False
        self._settings = state
        super().__init__(bridge, state, parent)

    @property
    def settings(self) -> CompareState:
        """What Compare is looking at."""
        return self._settings

    @property
    def comparison(self) -> Comparison:
        """The two stages compared as they stand."""
        return self._comparison

    def changed_rows(self) -> frozenset[ActivityId]:
        """Return the rows that count as changed: any mark, or the As where only they show."""
        only = self._settings.only_accountable
        return self._comparison.moved if only else self._comparison.changed

    def set_active(self, on: bool) -> None:
        """Follow the session, or rest; what was missed is caught up with."""
        self._active = on
        if on and self._stale:
            self._stale = False
            self.flags = Flags()
            self.flags.start(self.bridge.findings)
            self.roles_changed.emit()
            self._restage()

    def _rows(self) -> tuple[Row, ...]:
        state, workshop = self._settings, self.workshop
        self._comparison = state.comparer.compare(workshop, state.left, state.right)
        leaving = Leaving(self.changed_rows(), state.changed_only, state.folded, state.opened)
        return merged_rows(workshop.activities, leaving, (changed_words, self._left_out))

    def _left_out(self, hidden: Sequence[ActivityId]) -> str:
        only = self._settings.only_accountable
        return hidden_words(self.workshop, self._comparison, hidden, only_accountable=only)

    def _follow(self, outcome: Outcome) -> None:
        if not self._active:
            self._stale = True
            return
        super()._follow(outcome)
        if not self._settings.changed_only:
            self._refilter()  # what groups say of their rows changes with any letter
        self.compared.emit()

    def _restage(self) -> None:
        super()._restage()
        self.compared.emit()
