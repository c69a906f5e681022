"""A change: the parts of a workshop an edit replaces, each with its old and new value.

The inverse of a change is the same change with old and new swapped, so undo needs no logic of
its own, and storage writes the same rows for do, undo and redo.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from raci_desktop.domain.activities import Activity
from raci_desktop.domain.agenda import Agenda
from raci_desktop.domain.budget_lines import BudgetLine
from raci_desktop.domain.items import Item
from raci_desktop.domain.letters import LetterSet
from raci_desktop.domain.matrix import Cell, CellRef
from raci_desktop.domain.record import MoveRecord, RowRecord
from raci_desktop.domain.roles import Role
from raci_desktop.domain.rule_settings import RuleSetting
from raci_desktop.domain.workshop import Acceptance, Details, Stage


@dataclass(frozen=True, slots=True)
class RoleDelta:
    """A role added (old is None), removed (new is None) or replaced."""

    old: Role | None
    new: Role | None


@dataclass(frozen=True, slots=True)
class ActivityDelta:
    """An activity added, removed or replaced."""

    old: Activity | None
    new: Activity | None


@dataclass(frozen=True, slots=True)
class StageDelta:
    """A stage added, removed or replaced."""

    old: Stage | None
    new: Stage | None


@dataclass(frozen=True, slots=True)
class CellDelta:
    """One stored cell replaced; an empty cell stands for none."""

    ref: CellRef
    old: Cell
    new: Cell


@dataclass(frozen=True, slots=True)
class DetailsDelta:
    """The workshop's details replaced."""

    old: Details
    new: Details


@dataclass(frozen=True, slots=True)
class LettersDelta:
    """The workshop's letter set replaced."""

    old: LetterSet
    new: LetterSet


@dataclass(frozen=True, slots=True)
class ScopesDelta:
    """The workshop's set of scopes replaced."""

    old: tuple[str, ...]
    new: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AcceptanceDelta:
    """An acceptance given (old is None), withdrawn (new is None) or replaced."""

    old: Acceptance | None
    new: Acceptance | None


@dataclass(frozen=True, slots=True)
class RuleDelta:
    """The setting of a rule given (old is None), taken away (new is None) or replaced."""

    old: RuleSetting | None
    new: RuleSetting | None


@dataclass(frozen=True, slots=True)
class BudgetLineDelta:
    """What is said of a move's budget line given (old is None), taken back or replaced."""

    old: BudgetLine | None
    new: BudgetLine | None


@dataclass(frozen=True, slots=True)
class ItemDelta:
    """A decision, an action or a parked item added, removed or replaced."""

    old: Item | None
    new: Item | None


@dataclass(frozen=True, slots=True)
class RowRecordDelta:
    """What is said of a row given (old is None), taken back or replaced."""

    old: RowRecord | None
    new: RowRecord | None


@dataclass(frozen=True, slots=True)
class MoveRecordDelta:
    """What is said of a move given (old is None), taken back or replaced."""

    old: MoveRecord | None
    new: MoveRecord | None


@dataclass(frozen=True, slots=True)
class AgendaDelta:
    """The workshop's agenda replaced."""

    old: Agenda
    new: Agenda


Delta = (
    RoleDelta
    | ActivityDelta
    | StageDelta
    | CellDelta
    | DetailsDelta
    | LettersDelta
    | ScopesDelta
    | AcceptanceDelta
    | RuleDelta
    | BudgetLineDelta
    | ItemDelta
    | RowRecordDelta
    | MoveRecordDelta
    | AgendaDelta
)


@dataclass(frozen=True, slots=True)
class Change:
    """What one edit does to a workshop: a label for people, and the deltas in order."""

    label: str
    deltas: tuple[Delta, ...]

    @property
    def empty(self) -> bool:
        """Whether nothing changes."""
        return not self.deltas


def invert_delta(delta: Delta) -> Delta:
    """Return the delta that takes one delta back."""
    return replace(delta, old=delta.new, new=delta.old)


def invert(change: Change) -> Change:
    """Return the change that takes a change back."""
    return Change(change.label, tuple(invert_delta(d) for d in reversed(change.deltas)))


def join(label: str, changes: Iterable[Change]) -> Change:
    """Return one change that does several in a row."""
    return Change(label, tuple(delta for change in changes for delta in change.deltas))
