"""Edits of what a workshop records: items, rows, moves, the agenda, letters, a restored state.

One part of ``edits.Edit``; ``plan_record`` and ``plan_agenda`` work out what they change.
"""

from dataclasses import dataclass

from raci_desktop.domain.about import About
from raci_desktop.domain.agenda import AgendaStep
from raci_desktop.domain.budget_lines import MovePlace
from raci_desktop.domain.ids import ActivityId, ItemId, StepId
from raci_desktop.domain.items import Item, ItemState
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.record import RowState
from raci_desktop.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class AddItem:
    """Add a decision, an action or a parked item before another item, or (None) at the end."""

    item: Item
    before: ItemId | None = None


@dataclass(frozen=True, slots=True)
class ReviseItem:
    """Change what is given of an item; None leaves it."""

    item: ItemId
    text: str | None = None
    who: str | None = None
    when: str | None = None
    state: ItemState | None = None


@dataclass(frozen=True, slots=True)
class PointItem:
    """Say what an item is about; None: nothing in particular."""

    item: ItemId
    about: About


@dataclass(frozen=True, slots=True)
class MoveItem:
    """Put an item before another one, or (None) at the end."""

    item: ItemId
    before: ItemId | None


@dataclass(frozen=True, slots=True)
class RemoveItems:
    """Remove items."""

    items: tuple[ItemId, ...]


@dataclass(frozen=True, slots=True)
class SetRowState:
    """Say of rows that they are agreed, contested or parked; None takes back what was said."""

    activities: tuple[ActivityId, ...]
    state: RowState | None


@dataclass(frozen=True, slots=True)
class ReviseMove:
    """Write what is given of a move's record (counts of votes, dissent, reason); None leaves it."""

    place: MovePlace
    in_favour: int | None = None
    could_live_with: int | None = None
    against: int | None = None
    dissent: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class AddAgendaStep:
    """Add a step to the agenda before another one, or (None) at the end."""

    step: AgendaStep
    before: StepId | None = None


@dataclass(frozen=True, slots=True)
class ReviseAgendaStep:
    """Change a step's name or minutes; None leaves it."""

    step: StepId
    name: str | None = None
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class MoveAgendaStep:
    """Put a step of the agenda before another one, or (None) at the end."""

    step: StepId
    before: StepId | None


@dataclass(frozen=True, slots=True)
class RemoveAgendaSteps:
    """Remove steps of the agenda; the last one stays."""

    steps: tuple[StepId, ...]


@dataclass(frozen=True, slots=True)
class ResetAgenda:
    """Go back to the default agenda."""


@dataclass(frozen=True, slots=True)
class ReviseLetter:
    """Rename or define one letter of the workshop's set; None leaves it."""

    letter: Letter
    name: str | None = None
    definition: str | None = None
    hint: str | None = None


@dataclass(frozen=True, slots=True)
class RestoreWorkshop:
    """Make the workshop hold what it held in a snapshot; ``name`` is the snapshot's."""

    content: Workshop
    name: str


RecordEdit = (
    AddItem
    | ReviseItem
    | PointItem
    | MoveItem
    | RemoveItems
    | SetRowState
    | ReviseMove
    | AddAgendaStep
    | ReviseAgendaStep
    | MoveAgendaStep
    | RemoveAgendaSteps
    | ResetAgenda
    | ReviseLetter
    | RestoreWorkshop
)
