"""Edits: everything a person can do to a workshop, as frozen values.

An edit names parts by id and says what is wanted; ``plan`` works out what changes. Ids of new
parts are in the edit, so that planning the same edit twice gives the same change.
"""

from dataclasses import dataclass

from raci_desktop.domain.activities import Activity
from raci_desktop.domain.budget_lines import BudgetMove, MovePlace
from raci_desktop.domain.edits_parts import PartsEdit
from raci_desktop.domain.edits_record import RecordEdit
from raci_desktop.domain.ids import ActivityId, RoleId, StageId
from raci_desktop.domain.letters import Letter, LetterSet
from raci_desktop.domain.matrix import Cell, CellRef
from raci_desktop.domain.roles import Role
from raci_desktop.domain.rule_settings import RuleSetting
from raci_desktop.domain.traits import (
    Budget,
    Function,
    FundingSet,
    RoleKind,
    ServiceKind,
    Topic,
    Trait,
)
from raci_desktop.domain.workshop import Acceptance, Stage


@dataclass(frozen=True, slots=True)
class PlaceLetter:
    """Add a letter to cells; A and R take the place of C and I.

    ``scope`` None lets an A on a mixed-funding row take the scope of the role's budget; ""
    asks for an unscoped mark.
    """

    cells: tuple[CellRef, ...]
    letter: Letter
    scope: str | None = None


@dataclass(frozen=True, slots=True)
class ToggleLetter:
    """Take the letter out of the cells if all of them have it, else add it to the rest."""

    cells: tuple[CellRef, ...]
    letter: Letter


@dataclass(frozen=True, slots=True)
class ReplaceLetters:
    """Let one letter stand alone in the cells."""

    cells: tuple[CellRef, ...]
    letter: Letter


@dataclass(frozen=True, slots=True)
class RemoveLetter:
    """Take a letter out of cells: in one scope, or (None) in every scope."""

    cells: tuple[CellRef, ...]
    letter: Letter
    scope: str | None = None


@dataclass(frozen=True, slots=True)
class ClearCells:
    """Take every letter out of cells; notes stay."""

    cells: tuple[CellRef, ...]


@dataclass(frozen=True, slots=True)
class MoveLetter:
    """Move (or copy) one mark from a cell to another cell of the same activity or not.

    ``scope`` says which mark of the source is meant. A giver left empty by a moved A gets I;
    it keeps an unscoped A while a funding source of a mixed row would be uncovered.
    """

    source: CellRef
    target: CellRef
    letter: Letter
    scope: str = ""
    copy: bool = False


@dataclass(frozen=True, slots=True)
class SetScope:
    """Give a mark another scope."""

    cell: CellRef
    letter: Letter
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class SetNote:
    """Write the note of a cell; "" removes it."""

    cell: CellRef
    note: str


@dataclass(frozen=True, slots=True)
class WriteCells:
    """Write whole cells as given: paste, fill, import, fixes; without a label it says just that."""

    cells: tuple[tuple[CellRef, Cell], ...]
    label: str = ""


@dataclass(frozen=True, slots=True)
class AddRole:
    """Add a role before another one, or (None) at the end."""

    role: Role
    before: RoleId | None = None


@dataclass(frozen=True, slots=True)
class ReviseRole:
    """Change what is given of a role; None leaves it.

    ``on_call`` is a head-count, or ``UNCOUNTED`` to take it back.
    """

    role: RoleId
    name: str | None = None
    function: Trait[Function] | None = None
    kind: Trait[RoleKind] | None = None
    budget: Trait[Budget] | None = None
    on_call: int | None = None


@dataclass(frozen=True, slots=True)
class MoveRole:
    """Put a role before another one, or (None) at the end."""

    role: RoleId
    before: RoleId | None


@dataclass(frozen=True, slots=True)
class RemoveRoles:
    """Remove roles with all their letters."""

    roles: tuple[RoleId, ...]


@dataclass(frozen=True, slots=True)
class AddActivity:
    """Add an activity before another one, or (None) at the end."""

    activity: Activity
    before: ActivityId | None = None


@dataclass(frozen=True, slots=True)
class ReviseActivity:
    """Change what is given of an activity; None leaves it."""

    activity: ActivityId
    name: str | None = None
    group: str | None = None
    service: Trait[ServiceKind] | None = None
    topic: Trait[Topic] | None = None
    funding: Trait[FundingSet] | None = None


@dataclass(frozen=True, slots=True)
class MoveActivity:
    """Put an activity before another one, or (None) at the end; ``group`` None keeps its group."""

    activity: ActivityId
    before: ActivityId | None
    group: str | None = None


@dataclass(frozen=True, slots=True)
class RemoveActivities:
    """Remove activities with all their letters."""

    activities: tuple[ActivityId, ...]


@dataclass(frozen=True, slots=True)
class AddStage:
    """Add a step before another stage; the first and the last stage stay where they are."""

    stage: Stage
    before: StageId | None = None


@dataclass(frozen=True, slots=True)
class ReviseStage:
    """Rename a stage or its subtitle; None leaves it."""

    stage: StageId
    name: str | None = None
    subtitle: str | None = None


@dataclass(frozen=True, slots=True)
class MoveStage:
    """Put a step before another stage, or (None) before the last one."""

    stage: StageId
    before: StageId | None = None


@dataclass(frozen=True, slots=True)
class RemoveStage:
    """Remove a step between the first and the last stage, with its letters."""

    stage: StageId


@dataclass(frozen=True, slots=True)
class BeginStage:
    """Begin a stage nobody has touched: with a copy of what it shows, or empty."""

    stage: StageId
    empty: bool = False


@dataclass(frozen=True, slots=True)
class CopyStage:
    """Let a stage hold the letters and notes another one shows, in place of its own."""

    source: StageId
    target: StageId


@dataclass(frozen=True, slots=True)
class ReviseDetails:
    """Write one field of the workshop's details (see ``DETAIL_FIELDS``)."""

    field: str
    value: str


@dataclass(frozen=True, slots=True)
class SetLetters:
    """Choose the workshop's letter set.

    ``instead`` says, letter by letter, what stands for marks whose meaning the set lacks.
    """

    letters: LetterSet
    instead: tuple[tuple[Letter, Letter], ...] = ()


@dataclass(frozen=True, slots=True)
class SetScopes:
    """Choose the scopes the workshop offers."""

    scopes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AcceptFinding:
    """Accept a finding with a reason and a name."""

    acceptance: Acceptance


@dataclass(frozen=True, slots=True)
class WithdrawAcceptance:
    """Withdraw the acceptance of a finding."""

    key: str


@dataclass(frozen=True, slots=True)
class SetRule:
    """Choose what the workshop changes of one rule; a bare ``RuleSetting(code)`` resets it."""

    setting: RuleSetting


@dataclass(frozen=True, slots=True)
class SetBudgetLine:
    """Say whether the budget line of a move goes with it; None takes back what was said."""

    place: MovePlace
    moves: BudgetMove | None


@dataclass(frozen=True, slots=True)
class Batch:
    """Several edits as one undo step, planned one after the other."""

    label: str
    edits: tuple["Edit", ...]


Edit = (
    PlaceLetter
    | ToggleLetter
    | ReplaceLetters
    | RemoveLetter
    | ClearCells
    | MoveLetter
    | SetScope
    | SetNote
    | WriteCells
    | AddRole
    | ReviseRole
    | MoveRole
    | RemoveRoles
    | AddActivity
    | ReviseActivity
    | MoveActivity
    | RemoveActivities
    | AddStage
    | ReviseStage
    | MoveStage
    | RemoveStage
    | BeginStage
    | CopyStage
    | ReviseDetails
    | SetLetters
    | SetScopes
    | AcceptFinding
    | WithdrawAcceptance
    | SetRule
    | SetBudgetLine
    | PartsEdit
    | RecordEdit
    | Batch
)
