"""What is said of rows, cells and moves, and goes along when they are copied or merged."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from raci_desktop.domain.about import About, AboutRole, AboutRow
from raci_desktop.domain.budget_lines import BudgetLine, MovePlace
from raci_desktop.domain.change import (
    BudgetLineDelta,
    Delta,
    ItemDelta,
    MoveRecordDelta,
    RowRecordDelta,
)
from raci_desktop.domain.ids import ActivityId, RoleId
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.record import RowRecord, RowState
from raci_desktop.domain.workshop import Workshop

Home = Callable[[MovePlace], MovePlace | None]
"""From a move to the same move of the copy or of the merged part; None where it is neither."""

_GRAVEST = (RowState.CONTESTED, RowState.PARKED)


def said_of_moves(workshop: Workshop, home: Home) -> Iterable[Delta]:
    """Yield what is said of moves for their new homes; what is said there already stands."""
    lines, moves = workshop.budget_lines, workshop.record.moves
    taken: set[MovePlace] = set(lines)
    for line in lines.values():
        place = home(line.place)
        if place is not None and place not in taken:
            taken.add(place)
            yield BudgetLineDelta(None, BudgetLine(place, line.moves))
    taken = set(moves)
    for record in moves.values():
        place = home(record.place)
        if place is not None and place not in taken:
            taken.add(place)
            yield MoveRecordDelta(None, replace(record, place=place))


def said_of_row(workshop: Workshop, activity: ActivityId, copy: ActivityId) -> Iterable[Delta]:
    """Yield what is said of a row for its copy."""
    said = workshop.record.rows.get(activity)
    if said is not None and copy not in workshop.record.rows:
        yield RowRecordDelta(None, RowRecord(copy, said.state))


def said_of_rows(
    workshop: Workshop, into: ActivityId, gone: Sequence[ActivityId]
) -> Iterable[Delta]:
    """Yield what is said of a merged row: what one of them is contested or parked for stays so."""
    rows = workshop.record.rows
    states = {rows[one].state for one in (into, *gone) if one in rows}
    grave = next((state for state in _GRAVEST if state in states), None)
    old = rows.get(into)
    if grave is not None and (old is None or old.state is not grave):
        yield RowRecordDelta(old, RowRecord(into, grave))


def items_of_rows(
    workshop: Workshop, into: ActivityId, gone: Sequence[ActivityId]
) -> Iterable[Delta]:
    """Yield items of the record about merged rows, now about the one that stays."""

    def home(about: About) -> About:
        match about:
            case CellRef() | MovePlace() if about.activity in gone:
                return replace(about, activity=into)
            case AboutRow(activity) if activity in gone:
                return AboutRow(into)
            case _:
                return about

    yield from _pointed(workshop, home)


def items_of_roles(workshop: Workshop, into: RoleId, gone: Sequence[RoleId]) -> Iterable[Delta]:
    """Yield items of the record about merged roles, now about the one that stays."""

    def home(about: About) -> About:
        match about:
            case CellRef(role=role) if role in gone:
                return replace(about, role=into)
            case AboutRole(role) if role in gone:
                return AboutRole(into)
            case MovePlace():
                giver = into if about.giver in gone else about.giver
                taker = into if about.taker in gone else about.taker
                return about if giver == taker else replace(about, giver=giver, taker=taker)
            case _:
                return about

    yield from _pointed(workshop, home)


def _pointed(workshop: Workshop, home: Callable[[About], About]) -> Iterable[Delta]:
    for item in workshop.record.items:
        about = home(item.about)
        if about != item.about:
            yield ItemDelta(item, replace(item, about=about))
