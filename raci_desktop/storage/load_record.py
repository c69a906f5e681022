"""From rows to what a workshop records."""

from typing import TYPE_CHECKING, Any

from raci_desktop.domain.about import About, AboutFinding, AboutRole, AboutRow
from raci_desktop.domain.agenda import DEFAULT_AGENDA, Agenda, AgendaStep
from raci_desktop.domain.budget_lines import MovePlace
from raci_desktop.domain.items import Item, ItemKind, ItemState
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.record import MoveRecord, Record, RowRecord, RowState

if TYPE_CHECKING:  # a glance loads without SQLAlchemy
    from raci_desktop.storage.contents import Contents

_Row = tuple[Any, ...]


def record_of(tables: "Contents") -> Record:
    """Return the record that rows hold.

    Raises ValueError where a value is none that this version knows.
    """
    items = [_item(row) for row in tables["item"]]
    rows = [RowRecord(activity, RowState(state)) for activity, state in tables["row_record"]]
    moves = [MoveRecord(move_place(row[:6]), *row[6:]) for row in tables["move_record"]]
    return Record(
        items=tuple(sorted(items, key=lambda item: (item.position, item.id))),
        rows={row.activity: row for row in rows},
        moves={move.place: move for move in moves},
        agenda=_agenda(tables),
    )


def move_place(row: _Row) -> MovePlace:
    """Return which move the columns of a row name."""
    from_stage, to_stage, activity, giver, taker, scope = row
    return MovePlace(from_stage, to_stage, activity, giver or None, taker or None, scope)


def _item(row: _Row) -> Item:
    item_id, kind, text, who, when, state, position, *about = row
    where = _about(*about)
    return Item(item_id, ItemKind(kind), text, who, when, ItemState(state), where, position)


def _about(kind: str, *columns: Any) -> About:
    stage, _, activity, role, _, _, finding = columns
    match kind:
        case "cell":
            return CellRef(stage, activity, role)
        case "row":
            return AboutRow(activity)
        case "role":
            return AboutRole(role)
        case "move":
            return move_place(columns[:6])
        case "finding":
            return AboutFinding(finding)
        case "":
            return None
        case _:
            raise ValueError(f"An item cannot be about {kind!r}.")


def _agenda(tables: "Contents") -> Agenda:
    steps = tuple(AgendaStep(*words) for _, *words in sorted(tables["agenda_step"]))
    return steps or DEFAULT_AGENDA
