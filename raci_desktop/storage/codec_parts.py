"""The parts of a change as JSON values and back: cells, roles, activities, stages and the rest."""

from collections.abc import Callable
from dataclasses import astuple
from typing import Any, TypeVar

from raci_desktop.domain.activities import Activity
from raci_desktop.domain.budget_lines import BudgetLine, BudgetMove
from raci_desktop.domain.ids import ActivityId, RoleId, StageId
from raci_desktop.domain.letters import Letter, LetterDefinition, LetterSet
from raci_desktop.domain.matrix import Cell, Mark
from raci_desktop.domain.roles import MOST_ON_CALL, Role
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
from raci_desktop.domain.workshop import DETAIL_FIELDS, Acceptance, Details, Stage
from raci_desktop.storage.codec_record import move_in
from raci_desktop.storage.mapping_record import move_columns
from raci_desktop.storage.strict import (
    CodecError,
    choice,
    flag,
    has,
    items,
    member,
    members,
    number,
    text,
    texts,
    whole,
)

_Value = TypeVar("_Value")


def cell_out(cell: Cell) -> dict[str, Any]:
    """Return a cell as JSON values."""
    return {"marks": [[m.letter.value, m.scope, m.raw] for m in cell.marks], "note": cell.note}


def cell_in(value: Any) -> Cell:
    """Return the cell JSON values stand for; the marks stay in their order."""
    marks, note = members(value, "marks", "note")
    return Cell(tuple(_mark_in(mark) for mark in items(marks)), text(note))


def _mark_in(value: Any) -> Mark:
    letter, scope, raw = texts(value, 3)
    return Mark(choice(Letter, letter), scope, raw)


def role_out(role: Role) -> dict[str, Any]:
    """Return a role as JSON values."""
    return {
        "id": role.id,
        "name": role.name,
        "position": role.position,
        "function": _trait_out(role.function),
        "kind": _trait_out(role.kind),
        "budget": _trait_out(role.budget),
        "on_call": role.on_call,
    }


def role_in(value: Any) -> Role:
    """Return the role JSON values stand for."""
    if member(value, "on_call") is None:  # not counted, or written before 1.2
        value = {**value, "on_call": None}
    role_id, name, position, function, kind, budget, on_call = members(
        value, "id", "name", "position", "function", "kind", "budget", "on_call"
    )
    return Role(
        RoleId(text(role_id)),
        text(name),
        whole(position),
        _trait_in(function, lambda v: choice(Function, v)),
        _trait_in(kind, lambda v: choice(RoleKind, v)),
        _trait_in(budget, lambda v: choice(Budget, v)),
        None if on_call is None else _head_count_in(on_call),
    )


def _head_count_in(value: Any) -> int:
    if not 0 <= whole(value) <= MOST_ON_CALL:
        raise CodecError(f"{value} is no number of people.")
    return value


def activity_out(activity: Activity) -> dict[str, Any]:
    """Return an activity as JSON values."""
    funding = [one.value for one in Funding if one in activity.funding.value]
    return {
        "id": activity.id,
        "name": activity.name,
        "group": activity.group,
        "position": activity.position,
        "service": _trait_out(activity.service),
        "topic": _trait_out(activity.topic),
        "funding": [funding, *_trait_out(activity.funding)[1:]],
    }


def activity_in(value: Any) -> Activity:
    """Return the activity JSON values stand for."""
    activity_id, name, group, position, service, topic, funding = members(
        value, "id", "name", "group", "position", "service", "topic", "funding"
    )
    return Activity(
        ActivityId(text(activity_id)),
        text(name),
        text(group),
        whole(position),
        _trait_in(service, lambda v: choice(ServiceKind, v)),
        _trait_in(topic, lambda v: choice(Topic, v)),
        _trait_in(funding, _funding_in),
    )


def _funding_in(value: Any) -> FundingSet:
    return frozenset(choice(Funding, one) for one in items(value))


def _trait_out(trait: Trait[Any]) -> list[Any]:
    return [str(trait.value), float(trait.confidence), trait.reason, trait.source.value]


def _trait_in(value: Any, read: Callable[[Any], _Value]) -> Trait[_Value]:
    held, confidence, reason, source = items(value, 4)
    return Trait(read(held), number(confidence), text(reason), choice(Source, source))


def stage_out(stage: Stage) -> dict[str, Any]:
    """Return a stage as JSON values."""
    return {
        "id": stage.id,
        "name": stage.name,
        "subtitle": stage.subtitle,
        "position": stage.position,
        "touched": stage.touched,
    }


def stage_in(value: Any) -> Stage:
    """Return the stage JSON values stand for."""
    stage_id, name, subtitle, position, touched = members(
        value, "id", "name", "subtitle", "position", "touched"
    )
    return Stage(
        StageId(text(stage_id)), text(name), text(subtitle), whole(position), flag(touched)
    )


def details_out(details: Details) -> dict[str, str]:
    """Return details as JSON values, every field given."""
    return {field: getattr(details, field) for field in DETAIL_FIELDS}


def details_in(value: Any) -> Details:
    """Return the details JSON values stand for."""
    if not has(value, "version"):  # written before 1.4
        value = {**value, "version": ""}
    return Details(*(text(one) for one in members(value, *DETAIL_FIELDS)))


def letters_out(letters: LetterSet) -> dict[str, Any]:
    """Return a letter set as JSON values."""
    rows = [
        [one.letter.value, one.symbol, one.name, one.definition, one.hint]
        for one in letters.definitions
    ]
    return {"name": letters.name, "letters": rows}


def letters_in(value: Any) -> LetterSet:
    """Return the letter set JSON values stand for."""
    name, rows = members(value, "name", "letters")
    return LetterSet(text(name), tuple(_definition_in(row) for row in items(rows)))


def _definition_in(value: Any) -> LetterDefinition:
    meaning, symbol, name, definition, hint = texts(value, 5)
    return LetterDefinition(choice(Letter, meaning), symbol, name, definition, hint)


def acceptance_out(acceptance: Acceptance) -> list[str]:
    """Return an acceptance as JSON values: key, reason, name, time."""
    return list(astuple(acceptance))


def acceptance_in(value: Any) -> Acceptance:
    """Return the acceptance JSON values stand for."""
    return Acceptance(*texts(value, 4))


def rule_out(setting: RuleSetting) -> dict[str, Any]:
    """Return the setting of a rule as JSON values."""
    return {
        "rule": setting.rule,
        "on": setting.on,
        "severity": setting.severity,
        "limits": [[name, number] for name, number in setting.limits],
    }


def rule_in(value: Any) -> RuleSetting:
    """Return the setting of a rule JSON values stand for."""
    rule, on, severity, limits = members(value, "rule", "on", "severity", "limits")
    if text(severity) not in SEVERITY_WORDS:
        raise CodecError(f"No severity is called {severity!r}.")
    return RuleSetting(
        text(rule), flag(on), severity, tuple(_limit_in(limit) for limit in items(limits))
    )


def _limit_in(value: Any) -> tuple[str, int]:
    name, limit = items(value, 2)
    if whole(limit) < 0:
        raise CodecError(f"{limit} is no limit.")
    return text(name), limit


def budget_line_out(line: BudgetLine) -> list[str]:
    """Return what is said of a budget line as JSON values: stages, activity, holders, scope."""
    return [*move_columns(line.place), line.moves.value]


def budget_line_in(value: Any) -> BudgetLine:
    """Return what JSON values say of a budget line."""
    *move, moves = texts(value, 7)
    return BudgetLine(move_in(move), choice(BudgetMove, moves))
