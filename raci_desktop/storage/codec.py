"""A change as JSON and back: total in writing, strict in reading."""

import json
from collections.abc import Callable
from typing import Any, NoReturn, TypeVar

from raci_desktop.domain.change import (
    AcceptanceDelta,
    ActivityDelta,
    AgendaDelta,
    BudgetLineDelta,
    CellDelta,
    Change,
    Delta,
    DetailsDelta,
    ItemDelta,
    LettersDelta,
    MoveRecordDelta,
    RoleDelta,
    RowRecordDelta,
    RuleDelta,
    ScopesDelta,
    StageDelta,
)
from raci_desktop.domain.ids import ActivityId, RoleId, StageId
from raci_desktop.domain.matrix import CellRef
from raci_desktop.storage import codec_parts as parts
from raci_desktop.storage import codec_record as record
from raci_desktop.storage.strict import CodecError, items, member, members, text, texts, whole

FORMAT = 1
"""The shape of the JSON; another shape is refused, not guessed at."""

_Part = TypeVar("_Part")


def encode(change: Change) -> str:
    """Return a change as JSON."""
    value = {
        "format": FORMAT,
        "label": change.label,
        "deltas": [_delta_out(delta) for delta in change.deltas],
    }
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def decode(line: str) -> Change:
    """Return the change that JSON stands for. Raises CodecError when it is not ours."""
    try:
        value = json.loads(line, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise CodecError("This is not JSON.") from error
    form, label, deltas = members(value, "format", "label", "deltas")
    if whole(form) != FORMAT:
        raise CodecError(f"Format {form} is not known.")
    return Change(text(label), tuple(_delta_in(delta) for delta in items(deltas)))


def _no_constant(word: str) -> NoReturn:
    raise CodecError(f"{word} is no number.")


def _delta_out(delta: Delta) -> dict[str, Any]:
    name, write = _WRITERS[type(delta)]
    place = {"at": _ref_out(delta.ref)} if isinstance(delta, CellDelta) else {}
    old = None if delta.old is None else write(delta.old)
    new = None if delta.new is None else write(delta.new)
    return {"part": name, **place, "old": old, "new": new}


def _ref_out(ref: CellRef) -> list[str]:
    return [ref.stage, ref.activity, ref.role]


def _ref_in(value: Any) -> CellRef:
    stage, activity, role = texts(value, 3)
    return CellRef(StageId(stage), ActivityId(activity), RoleId(role))


def _cell_delta(value: Any) -> CellDelta:
    _, place, old, new = members(value, "part", "at", "old", "new")
    return CellDelta(_ref_in(place), parts.cell_in(old), parts.cell_in(new))


def _both(value: Any, read: Callable[[Any], _Part]) -> tuple[_Part, _Part]:
    _, old, new = members(value, "part", "old", "new")
    return read(old), read(new)


def _either(value: Any, read: Callable[[Any], _Part]) -> tuple[_Part | None, _Part | None]:
    _, old, new = members(value, "part", "old", "new")
    if old is None and new is None:
        raise CodecError("A part is neither old nor new.")
    return None if old is None else read(old), None if new is None else read(new)


def _scopes_in(value: Any) -> tuple[str, ...]:
    return tuple(texts(value))


_WRITERS: dict[type[Delta], tuple[str, Callable[[Any], Any]]] = {
    CellDelta: ("cell", parts.cell_out),
    RoleDelta: ("role", parts.role_out),
    ActivityDelta: ("activity", parts.activity_out),
    StageDelta: ("stage", parts.stage_out),
    DetailsDelta: ("details", parts.details_out),
    LettersDelta: ("letters", parts.letters_out),
    ScopesDelta: ("scopes", list[str]),
    AcceptanceDelta: ("acceptance", parts.acceptance_out),
    RuleDelta: ("rule", parts.rule_out),
    BudgetLineDelta: ("budget line", parts.budget_line_out),
    ItemDelta: ("item", record.item_out),
    RowRecordDelta: ("row record", record.row_record_out),
    MoveRecordDelta: ("move record", record.move_record_out),
    AgendaDelta: ("agenda", record.agenda_out),
}
_READERS: dict[str, Callable[[Any], Delta]] = {
    "cell": _cell_delta,
    "role": lambda value: RoleDelta(*_either(value, parts.role_in)),
    "activity": lambda value: ActivityDelta(*_either(value, parts.activity_in)),
    "stage": lambda value: StageDelta(*_either(value, parts.stage_in)),
    "details": lambda value: DetailsDelta(*_both(value, parts.details_in)),
    "letters": lambda value: LettersDelta(*_both(value, parts.letters_in)),
    "scopes": lambda value: ScopesDelta(*_both(value, _scopes_in)),
    "acceptance": lambda value: AcceptanceDelta(*_either(value, parts.acceptance_in)),
    "rule": lambda value: RuleDelta(*_either(value, parts.rule_in)),
    "budget line": lambda value: BudgetLineDelta(*_either(value, parts.budget_line_in)),
    "item": lambda value: ItemDelta(*_either(value, record.item_in)),
    "row record": lambda value: RowRecordDelta(*_either(value, record.row_record_in)),
    "move record": lambda value: MoveRecordDelta(*_either(value, record.move_record_in)),
    "agenda": lambda value: AgendaDelta(*_both(value, record.agenda_in)),
}


def _delta_in(value: Any) -> Delta:
    part = text(member(value, "part"))
    reader = _READERS.get(part)
    if reader is None:
        raise CodecError(f"No part is called {part!r}.")
    return reader(value)
