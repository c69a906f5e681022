"""The workshop: roles, activities and stages with one matrix each, as one immutable value."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from types import MappingProxyType
from typing import TypeVar

from raci_desktop.domain.activities import Activity
from raci_desktop.domain.budget_lines import BudgetLine, MovePlace
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.ids import ActivityId, RoleId, StageId
from raci_desktop.domain.letters import RACI, LetterSet
from raci_desktop.domain.matrix import (
    DEFAULT_SCOPES,
    EMPTY_MATRIX,
    Cell,
    CellRef,
    Matrix,
    cell_at,
)
from raci_desktop.domain.record import EMPTY_RECORD, Record
from raci_desktop.domain.roles import Role
from raci_desktop.domain.rule_settings import RuleSetting
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate

_Part = TypeVar("_Part", Role, Activity)


YBIYRI = "you-build-it-you-run-it"
"""The name of the template that has the playbook's rows; the rules ask for those that are gone."""


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage: its order, its name, a subtitle in the room's words, and whether it is begun.

    A stage nobody has touched shows the matrix of the stage before it and has no findings.
    """

    id: StageId
    name: str
    subtitle: str = ""
    position: int = 0
    touched: bool = False


@dataclass(frozen=True, slots=True)
class Details:
    """What the workshop is called and what its handout asks for; all plain text."""

    title: str = ""
    organisation: str = ""
    facilitator: str = ""
    participants: str = ""
    date: str = ""
    outcome: str = ""
    source: str = ""
    """Where the workshop's story comes from, with its link; printed on the handout."""
    ask: str = ""
    decision: str = ""
    owner: str = ""
    first_step: str = ""
    measure: str = ""
    status: str = ""
    corrections_by: str = ""
    version: str = ""
    """Which version of the handout this is, as people number it."""


_GONE = {
    "role": QT_TRANSLATE_NOOP("Refusal", "This role is no longer in the workshop."),
    "activity": QT_TRANSLATE_NOOP("Refusal", "This activity is no longer in the workshop."),
    "stage": QT_TRANSLATE_NOOP("Refusal", "This stage is no longer in the workshop."),
}

DETAIL_FIELDS: tuple[str, ...] = tuple(f.name for f in fields(Details))


@dataclass(frozen=True, slots=True)
class Acceptance:
    """A finding the room has accepted: its key, the reason, by whom, and when (ISO 8601)."""

    key: str
    reason: str
    name: str
    at: str = ""


def _no_matrices() -> Mapping[StageId, Matrix]:
    return MappingProxyType({})


def _no_acceptances() -> Mapping[str, Acceptance]:
    return MappingProxyType({})


def _no_rule_settings() -> Mapping[str, RuleSetting]:
    return MappingProxyType({})


def _no_budget_lines() -> Mapping[MovePlace, BudgetLine]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Workshop:
    """Everything one ``.raci`` file says, without its history; parts are in order."""

    roles: tuple[Role, ...] = ()
    activities: tuple[Activity, ...] = ()
    stages: tuple[Stage, ...] = ()
    matrices: Mapping[StageId, Matrix] = field(default_factory=_no_matrices)
    letters: LetterSet = RACI
    scopes: tuple[str, ...] = DEFAULT_SCOPES
    details: Details = Details()
    acceptances: Mapping[str, Acceptance] = field(default_factory=_no_acceptances)
    rule_settings: Mapping[str, RuleSetting] = field(default_factory=_no_rule_settings)
    """By the rule's code, only what differs from the catalogue."""
    budget_lines: Mapping[MovePlace, BudgetLine] = field(default_factory=_no_budget_lines)
    """By move, only what the room has said; a move that is taken back keeps what was said."""
    record: Record = EMPTY_RECORD
    """Decisions, actions, parked items, what is said of rows and moves, the agenda."""
    template: str = ""
    """The name of the template it was made from; no edit changes it. "" for none."""

    @property
    def first(self) -> Stage:
        """The stage called Before."""
        return self.stages[0]

    @property
    def last(self) -> Stage:
        """The stage called After."""
        return self.stages[-1]

    def role(self, role_id: RoleId) -> Role:
        """Return a role; raises EditRefusedError when there is none."""
        return _find(self.roles, role_id, "role")

    def activity(self, activity_id: ActivityId) -> Activity:
        """Return an activity; raises EditRefusedError when there is none."""
        return _find(self.activities, activity_id, "activity")

    def stage(self, stage_id: StageId) -> Stage:
        """Return a stage; raises EditRefusedError when there is none."""
        for stage in self.stages:
            if stage.id == stage_id:
                return stage
        raise _gone("stage")

    def begun(self, stage_id: StageId) -> Stage:
        """Return the stage whose own marks a stage shows: itself, or the last one begun before."""
        shown = self.first
        for stage in self.stages:
            if stage.touched:
                shown = stage
            if stage.id == stage_id:
                return shown
        raise _gone("stage")

    def matrix(self, stage_id: StageId) -> Matrix:
        """Return the matrix a stage shows; that of an untouched stage is the one before it."""
        return self.matrices.get(self.begun(stage_id).id, EMPTY_MATRIX)

    def cell(self, ref: CellRef) -> Cell:
        """Return the cell a stage shows at one place."""
        return cell_at(self.matrix(ref.stage), ref.activity, ref.role)


def _find(parts: tuple[_Part, ...], wanted: str, what: str) -> _Part:
    for part in parts:
        if part.id == wanted:
            return part
    raise _gone(what)


def _gone(what: str) -> EditRefusedError:
    return EditRefusedError(f"unknown-{what}", translate("Refusal", _GONE[what]))


def plain_stage_names() -> frozenset[str]:
    """Return what stages are called that nobody has named, casefolded: "before", "after".

    In English and in the language of the window, since a workshop may come from either.
    """
    words = ("Before", "After", translate("Stage", "Before"), translate("Stage", "After"))
    return frozenset(word.casefold() for word in words)


def new_workshop(before: StageId, after: StageId, title: str = "") -> Workshop:
    """Return an empty workshop with the two stages every workshop has.

    They are called in the language of the window; from then on their names are the user's text.
    """
    stages = (
        Stage(before, translate("Stage", "Before"), position=0, touched=True),
        Stage(after, translate("Stage", "After"), position=1 << 16),
    )
    return Workshop(stages=stages, details=Details(title=title))
