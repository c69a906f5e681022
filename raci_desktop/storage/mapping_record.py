"""From what a workshop records to the rows that hold it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from raci_desktop.domain.about import About, AboutFinding, AboutRole, AboutRow
from raci_desktop.domain.agenda import DEFAULT_AGENDA, Agenda
from raci_desktop.domain.budget_lines import MovePlace
from raci_desktop.domain.items import Item
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.record import MoveRecord, Record, RowRecord

if TYPE_CHECKING:  # a glance loads without SQLAlchemy
    from raci_desktop.storage.checksum import Values

Row = tuple[str, "Values"]
"""The name of a table, and the values of one of its rows in the order of its columns."""


def record_rows(record: Record) -> Iterator[Row]:
    """Yield every row of a record."""
    for item in record.items:
        yield from item_rows(item)
    for row in record.rows.values():
        yield from row_record_rows(row)
    for move in record.moves.values():
        yield from move_record_rows(move)
    yield from agenda_rows(record.agenda)


def item_rows(item: Item | None) -> Iterator[Row]:
    """Yield the row of a decision, an action or a parked item."""
    if item is not None:
        said = (item.id, item.kind.value, item.text, item.who, item.when, item.state.value)
        yield "item", (*said, item.position, *_about(item.about))


def _about(about: About) -> tuple[str, ...]:
    """Return the columns about, stage, to_stage, activity, role, taker, scope, finding."""
    match about:
        case None:
            return ("", "", "", "", "", "", "", "")
        case CellRef(stage, activity, role):
            return ("cell", stage, "", activity, role, "", "", "")
        case AboutRow(activity):
            return ("row", "", "", activity, "", "", "", "")
        case AboutRole(role):
            return ("role", "", "", "", role, "", "", "")
        case MovePlace():
            return ("move", *move_columns(about), "")
        case AboutFinding(key):
            return ("finding", "", "", "", "", "", "", key)


def move_columns(at: MovePlace) -> tuple[str, str, str, str, str, str]:
    """Return the columns that say which move is meant; an empty side of it is empty text."""
    holders = (at.giver or "", at.taker or "")
    return (at.from_stage, at.to_stage, at.activity, *holders, at.scope)


def row_record_rows(row: RowRecord | None) -> Iterator[Row]:
    """Yield the row of what is said of an activity."""
    if row is not None:
        yield "row_record", (row.activity, row.state.value)


def move_record_rows(move: MoveRecord | None) -> Iterator[Row]:
    """Yield the row of what is said of a move."""
    if move is not None:
        votes = (move.in_favour, move.could_live_with, move.against)
        yield "move_record", (*move_columns(move.place), *votes, move.dissent, move.reason)


def agenda_rows(agenda: Agenda) -> Iterator[Row]:
    """Yield the rows of an agenda; the default one has none."""
    if agenda != DEFAULT_AGENDA:
        for position, step in enumerate(agenda):
            yield "agenda_step", (position, step.id, step.name, step.minutes)
