"""What a workshop records as JSON values and back: items, remarks on rows and moves, the agenda."""

from typing import Any

from raci_desktop.domain.about import About, AboutFinding, AboutRole, AboutRow
from raci_desktop.domain.agenda import LONGEST_STEP, Agenda, AgendaStep
from raci_desktop.domain.budget_lines import MovePlace
from raci_desktop.domain.ids import ActivityId, ItemId, RoleId, StageId, StepId
from raci_desktop.domain.items import STATES, Item, ItemKind, ItemState
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.record import MOST_VOTES, MoveRecord, RowRecord, RowState
from raci_desktop.storage.mapping_record import move_columns
from raci_desktop.storage.strict import CodecError, choice, items, members, text, texts, whole


def item_out(item: Item) -> dict[str, Any]:
    """Return a decision, an action or a parked item as JSON values."""
    return {
        "id": item.id,
        "kind": item.kind.value,
        "text": item.text,
        "who": item.who,
        "when": item.when,
        "state": item.state.value,
        "about": _about_out(item.about),
        "position": item.position,
    }


def item_in(value: Any) -> Item:
    """Return the item JSON values stand for."""
    item_id, kind, words, who, when, state, about, position = members(
        value, "id", "kind", "text", "who", "when", "state", "about", "position"
    )
    item = Item(
        ItemId(text(item_id)),
        choice(ItemKind, kind),
        text(words),
        text(who),
        text(when),
        choice(ItemState, state),
        None if about is None else _about_in(about),
        whole(position),
    )
    if item.state not in STATES[item.kind]:
        raise CodecError(f"No {item.kind} is {item.state}.")
    return item


def _about_out(about: About) -> list[str] | None:
    match about:
        case None:
            return None
        case CellRef(stage, activity, role):
            return ["cell", stage, activity, role]
        case AboutRow(activity):
            return ["row", activity]
        case AboutRole(role):
            return ["role", role]
        case MovePlace():
            return ["move", *move_columns(about)]
        case AboutFinding(key):
            return ["finding", key]


def _about_in(value: Any) -> About:
    match texts(value):
        case ["cell", stage, activity, role]:
            return CellRef(StageId(stage), ActivityId(activity), RoleId(role))
        case ["row", activity]:
            return AboutRow(ActivityId(activity))
        case ["role", role]:
            return AboutRole(RoleId(role))
        case ["move", *move]:
            return move_in(move)
        case ["finding", key]:
            return AboutFinding(key)
        case _:
            raise CodecError("An item cannot be about this.")


def move_in(value: Any) -> MovePlace:
    """Return which move JSON values name: stages, activity, holders, scope."""
    before, after, activity, giver, taker, scope = texts(value, 6)
    holders = (RoleId(giver) if giver else None, RoleId(taker) if taker else None)
    return MovePlace(StageId(before), StageId(after), ActivityId(activity), *holders, scope)


def row_record_out(row: RowRecord) -> list[str]:
    """Return what is said of a row as JSON values."""
    return [row.activity, row.state.value]


def row_record_in(value: Any) -> RowRecord:
    """Return what JSON values say of a row."""
    activity, state = texts(value, 2)
    return RowRecord(ActivityId(activity), choice(RowState, state))


def move_record_out(move: MoveRecord) -> dict[str, Any]:
    """Return what is said of a move as JSON values; votes: in favour, could live with, against."""
    return {
        "move": list(move_columns(move.place)),
        "votes": [move.in_favour, move.could_live_with, move.against],
        "dissent": move.dissent,
        "reason": move.reason,
    }


def move_record_in(value: Any) -> MoveRecord:
    """Return what JSON values say of a move."""
    move, votes, dissent, reason = members(value, "move", "votes", "dissent", "reason")
    in_favour, could_live_with, against = (_within(n, MOST_VOTES) for n in items(votes, 3))
    return MoveRecord(
        move_in(move), in_favour, could_live_with, against, text(dissent), text(reason)
    )


def agenda_out(agenda: Agenda) -> list[list[Any]]:
    """Return an agenda as JSON values: id, name and minutes of each step."""
    return [[step.id, step.name, step.minutes] for step in agenda]


def agenda_in(value: Any) -> Agenda:
    """Return the agenda JSON values stand for."""
    return tuple(_step_in(step) for step in items(value))


def _step_in(value: Any) -> AgendaStep:
    step_id, name, minutes = items(value, 3)
    return AgendaStep(StepId(text(step_id)), text(name), _within(minutes, LONGEST_STEP))


def _within(value: Any, most: int) -> int:
    if not 0 <= whole(value) <= most:
        raise CodecError(f"{value} is not between 0 and {most}.")
    return value
