"""From rows to the workshop they hold."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar, cast

from raci_desktop.domain.activities import Activity
from raci_desktop.domain.budget_lines import BudgetLine, BudgetMove
from raci_desktop.domain.ids import ActivityId, RoleId, StageId
from raci_desktop.domain.letters import Letter, LetterDefinition, LetterSet
from raci_desktop.domain.matrix import EMPTY_CELL, Cell, Mark, Matrix, make_cell
from raci_desktop.domain.roles import UNCOUNTED, Role
from raci_desktop.domain.rule_settings import SEVERITY_WORDS, RuleSetting
from raci_desktop.domain.traits import (
    Budget,
    Function,
    Funding,
    FundingSet,
    RoleKind,
    ServiceKind,
    Source,
    Topic,
    Trait,
)
from raci_desktop.domain.workshop import DETAIL_FIELDS, Acceptance, Details, Stage, Workshop
from raci_desktop.storage.load_record import move_place, record_of
from raci_desktop.storage.names import FUNDING_SEPARATOR, SINCE_1_4, TEMPLATE

if TYPE_CHECKING:  # a glance loads without SQLAlchemy
    from raci_desktop.storage.contents import Contents

_Kind = TypeVar("_Kind", bound=StrEnum)
_Row = tuple[Any, ...]
_MarkRow = tuple[StageId, ActivityId, RoleId, str, str, str]
_NoteRow = tuple[StageId, ActivityId, RoleId, str]
_Cells = dict[StageId, dict[ActivityId, dict[RoleId, Cell]]]

_in_order = attrgetter("position", "id")


def workshop_of(tables: "Contents") -> Workshop:
    """Return the workshop that rows hold.

    Raises ValueError where a value is none that this version knows.
    """
    return Workshop(
        roles=tuple(sorted(map(_role, tables["role"]), key=_in_order)),
        activities=tuple(sorted(map(_activity, tables["activity"]), key=_in_order)),
        stages=tuple(sorted(map(_stage, tables["stage"]), key=_in_order)),
        matrices=_matrices(
            cast(Iterable[_MarkRow], tables["mark"]), cast(Iterable[_NoteRow], tables["note"])
        ),
        letters=_letters(tables),
        scopes=tuple(name for _, name in sorted(tables["scope"])),
        details=_details(tables["detail"], tables["more_detail"]),
        acceptances={row[0]: Acceptance(*row) for row in tables["acceptance"]},
        rule_settings=_rules(tables["rule_setting"], tables["rule_limit"]),
        budget_lines={line.place: line for line in map(_budget_line, tables["budget_line"])},
        record=record_of(tables),
        template=dict(tables["more_detail"]).get(TEMPLATE, ""),
    )


def _stage(row: _Row) -> Stage:
    stage_id, name, subtitle, position, touched = row
    return Stage(stage_id, name, subtitle, position, bool(touched))


def _role(row: _Row) -> Role:
    role_id, name, position, *traits, on_call = row
    function, kind, budget = traits[0:4], traits[4:8], traits[8:12]
    return Role(
        role_id,
        name,
        position,
        _trait(Function, function),
        _trait(RoleKind, kind),
        _trait(Budget, budget),
        None if on_call == UNCOUNTED else on_call,
    )


def _activity(row: _Row) -> Activity:
    activity_id, name, group, position, *traits = row
    service, topic, (funding, *sureness) = traits[0:4], traits[4:8], traits[8:12]
    return Activity(
        activity_id,
        name,
        group,
        position,
        _trait(ServiceKind, service),
        _trait(Topic, topic),
        _sure(_funding(funding), *sureness),
    )


def _trait(kind: type[_Kind], row: Sequence[Any]) -> Trait[_Kind]:
    value, *sureness = row
    return _sure(kind(value), *sureness)


_Value = TypeVar("_Value")


def _sure(value: _Value, confidence: float, reason: str, source: str) -> Trait[_Value]:
    return Trait(value, confidence, reason, Source(source))


def _funding(text: str) -> FundingSet:
    return frozenset(Funding(one) for one in text.split(FUNDING_SEPARATOR)) if text else frozenset()


def _letters(tables: "Contents") -> LetterSet:
    names = [row[0] for row in tables["letter_set"]]
    if len(names) != 1:
        raise ValueError(f"There are {len(names)} letter sets instead of one.")
    definitions = tuple(
        LetterDefinition(Letter(meaning), *words) for _, meaning, *words in sorted(tables["letter"])
    )
    return LetterSet(names[0], definitions)


def _details(rows: Iterable[_Row], since_1_4: Iterable[_Row]) -> Details:
    given: dict[str, str] = dict(rows)
    unknown = given.keys() - set(DETAIL_FIELDS)
    if unknown:
        raise ValueError(f"There are details nobody knows: {', '.join(sorted(unknown))}.")
    # A newer minor may have more fields in its own table; they are nothing to this version.
    given |= {field: value for field, value in since_1_4 if field in SINCE_1_4}
    return Details(**given)


def _rules(settings: Iterable[_Row], limits: Iterable[_Row]) -> Mapping[str, RuleSetting]:
    numbers: dict[str, list[tuple[str, int]]] = {}
    for rule, name, value in limits:
        numbers.setdefault(rule, []).append((name, value))
    return {
        rule: RuleSetting(rule, bool(active), _severity(word), tuple(sorted(numbers.get(rule, ()))))
        for rule, active, word in settings
    }


def _budget_line(row: _Row) -> BudgetLine:
    *move, moves = row
    return BudgetLine(move_place(tuple(move)), BudgetMove(moves))


def _severity(word: str) -> str:
    if word not in SEVERITY_WORDS:
        raise ValueError(f"No severity is called {word!r}.")
    return word


def _matrices(marks: Iterable[_MarkRow], notes: Iterable[_NoteRow]) -> Mapping[StageId, Matrix]:
    """Return the matrices of marks and notes; equal cells are one object."""
    cells: _Cells = {}
    known: dict[tuple[Mark, ...], Cell] = {}
    single: dict[tuple[str, str, str], Cell] = {}
    at: tuple[str, str] = ("", "")
    row: dict[RoleId, Cell] = {}
    for stage, activity, role, letter, scope, raw in marks:
        if activity != at[1] or stage != at[0]:
            at = (stage, activity)
            row = cells.setdefault(stage, {}).setdefault(activity, {})
        cell = single.get((letter, scope, raw))
        if cell is None:
            cell = single[letter, scope, raw] = Cell((Mark(Letter(letter), scope, raw),))
        if role in row:
            cell = make_cell((*row[role].marks, *cell.marks))
            cell = known.setdefault(cell.marks, cell)
        row[role] = cell
    _add_notes(cells, notes)
    return cells


def _add_notes(cells: _Cells, notes: Iterable[_NoteRow]) -> None:
    for stage, activity, role, text in notes:
        row = cells.setdefault(stage, {}).setdefault(activity, {})
        row[role] = replace(row.get(role, EMPTY_CELL), note=text)
