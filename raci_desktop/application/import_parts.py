"""The roles and activities of an import: those known found by name, the others added in place."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from raci_desktop.application.matching import Row, free_name, match_activities, match_roles
from raci_desktop.application.naming import named_activity, named_role
from raci_desktop.application.recognition import RecognisedMatrix, RecognisedRole
from raci_desktop.application.sheet_words import functions_called
from raci_desktop.application.stages import folded
from raci_desktop.domain.activities import Activity
from raci_desktop.domain.edits import AddActivity, AddRole
from raci_desktop.domain.ids import ActivityId, RoleId
from raci_desktop.domain.roles import Role
from raci_desktop.domain.text import clean_name
from raci_desktop.domain.traits import (
    SURE,
    Budget,
    Function,
    FundingSet,
    RoleKind,
    ServiceKind,
    Topic,
    Trait,
    guessed,
)
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop

_Id = TypeVar("_Id", RoleId, ActivityId)


@dataclass(frozen=True, slots=True)
class RoleChoice:
    """What a person decided about a recognised role; "" and None leave what was read."""

    name: str = ""
    function: Trait[Function] | None = None
    kind: Trait[RoleKind] | None = None
    budget: Trait[Budget] | None = None
    leave_out: bool = False


@dataclass(frozen=True, slots=True)
class RowChoice:
    """What a person decided about a recognised activity; "" and None leave what was read."""

    name: str = ""
    group: str | None = None
    service: Trait[ServiceKind] | None = None
    topic: Trait[Topic] | None = None
    funding: Trait[FundingSet] | None = None
    leave_out: bool = False


@dataclass(frozen=True, slots=True)
class NewParts:
    """How many roles or activities are new, and how many the workshop already had."""

    new: int
    known: int


@dataclass(frozen=True, slots=True)
class PartEdits(Generic[_Id]):
    """The edits that add what is new; the id of every part by its index in the matrix."""

    edits: tuple[AddRole | AddActivity, ...]
    ids: Mapping[int, _Id]
    remarks: tuple[str, ...] = ()

    @property
    def counts(self) -> NewParts:
        """How many parts are new and known."""
        return NewParts(len(self.edits), len(self.ids) - len(self.edits))


def role_edits(
    workshop: Workshop, matrix: RecognisedMatrix, choices: Mapping[int, RoleChoice]
) -> PartEdits[RoleId]:
    """Return the edits that add the roles a workshop lacks, each after its left neighbour."""
    kept = _kept(len(matrix.roles), choices)
    wanted = [_role_name(matrix.roles[i], choices.get(i, RoleChoice()), i) for i in kept]
    known = match_roles(workshop.roles, wanted)
    taken = {folded(role.name) for role in workshop.roles}
    edits: list[AddRole] = []
    ids: dict[int, RoleId] = {}
    order = [role.id for role in workshop.roles]
    for index, name, role in zip(kept, wanted, known, strict=True):
        if role is None:
            choice = choices.get(index, RoleChoice())
            role = _new_role(free_name(name, taken), matrix.roles[index].band, choice)
            edits.append(AddRole(role, _insert(order, role.id, _last(ids))))
        ids[index] = role.id
    return PartEdits(tuple(edits), ids)


def activity_edits(
    workshop: Workshop, matrix: RecognisedMatrix, choices: Mapping[int, RowChoice]
) -> PartEdits[ActivityId]:
    """Return the edits that add the activities a workshop lacks, in the order of the sheet."""
    kept = _kept(len(matrix.activities), choices)
    rows = [_row(matrix, choices.get(i, RowChoice()), i) for i in kept]
    known = match_activities(workshop.activities, rows)
    ids: dict[int, ActivityId] = {}
    edits: list[AddActivity] = []
    order = _Order(workshop.activities)
    for index, row, activity in zip(kept, rows, known, strict=True):
        if activity is None:
            activity = _new_activity(row, choices.get(index, RowChoice()))
            edits.append(AddActivity(activity, order.insert(activity, _last(ids))))
        ids[index] = activity.id
    return PartEdits(tuple(edits), ids, _regrouped(rows, known))


def _kept(count: int, choices: Mapping[int, RoleChoice] | Mapping[int, RowChoice]) -> list[int]:
    return [i for i in range(count) if i not in choices or not choices[i].leave_out]


def _last(ids: Mapping[int, _Id]) -> _Id | None:
    return ids[max(ids)] if ids else None


def _insert(order: list[RoleId], new: RoleId, after: RoleId | None) -> RoleId | None:
    """Note a new id after another one, or at the end; return the id it now stands before."""
    place = len(order) if after is None else order.index(after) + 1
    before = order[place] if place < len(order) else None
    order.insert(place, new)
    return before


def _role_name(role: RecognisedRole, choice: RoleChoice, index: int) -> str:
    return (
        clean_name(choice.name)
        or clean_name(role.name)
        or translate("Import", "Role {number}").format(number=index + 1)
    )


def _new_role(name: str, band: str, choice: RoleChoice) -> Role:
    role = named_role(name)
    return replace(
        role,
        function=choice.function or _function_of_band(role.function, band),
        kind=choice.kind or role.kind,
        budget=choice.budget or role.budget,
    )


def _function_of_band(guess: Trait[Function], band: str) -> Trait[Function]:
    """Return a function guessed from the band above the role where the name says less."""
    named = functions_called(folded(band))
    if named is None or guess.confidence >= SURE:
        return guess
    return guessed(
        named,
        SURE,
        translate("Import", "stands under “{band}” in the sheet").format(band=clean_name(band)),
    )


def _row(matrix: RecognisedMatrix, choice: RowChoice, index: int) -> Row:
    found = matrix.activities[index]
    name = (
        clean_name(choice.name)
        or clean_name(found.name)
        or translate("Import", "Activity {number}").format(number=index + 1)
    )
    return Row(name, clean_name((found.group or "") if choice.group is None else choice.group))


def _new_activity(row: Row, choice: RowChoice) -> Activity:
    activity = named_activity(row.name, row.group)
    return replace(
        activity,
        service=choice.service or activity.service,
        topic=choice.topic or activity.topic,
        funding=choice.funding or activity.funding,
    )


def _regrouped(rows: Sequence[Row], known: Sequence[Activity | None]) -> tuple[str, ...]:
    """Return remarks on rows that stand under another group here than in the sheet."""
    return tuple(
        translate(
            "Import",
            "“{name}” stands under “{group}” in the sheet and under “{known}” here; "
            "taken for the same activity.",
        ).format(name=row.name, group=row.group, known=found.group)
        for row, found in zip(rows, known, strict=True)
        if found is not None and row.group and found.group
        if folded(row.group) != folded(found.group)
    )


class _Order:
    """The order of activities while new ones are put among them."""

    def __init__(self, known: Sequence[Activity]) -> None:
        self._rows = [(activity.id, folded(activity.group)) for activity in known]
        self._old_groups = {group for _, group in self._rows}

    def insert(self, activity: Activity, after: ActivityId | None) -> ActivityId | None:
        """Note a new activity; return the one it now stands before, None at the end."""
        group = folded(activity.group)
        place = self._place(group, after)
        before = self._rows[place][0] if place < len(self._rows) else None
        self._rows.insert(place, (activity.id, group))
        return before

    def _place(self, group: str, after: ActivityId | None) -> int:
        """Return where a row goes: after its neighbour in the sheet, but never into a group.

        A group the workshop had before the import takes its new rows at its end.
        """
        neighbour = next((i for i, (id_, _) in enumerate(self._rows) if id_ == after), None)
        if neighbour is not None and self._rows[neighbour][1] == group:
            return neighbour + 1
        if group in self._old_groups:
            return max(i for i, (_, one) in enumerate(self._rows) if one == group) + 1
        return len(self._rows) if neighbour is None else self._end_of_block(neighbour)

    def _end_of_block(self, place: int) -> int:
        group = self._rows[place][1]
        while place < len(self._rows) and self._rows[place][1] == group:
            place += 1
        return place
