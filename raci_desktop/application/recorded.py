"""What a workshop records, looked up: items by what they are about, counts, the ledger in full."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from raci_desktop.domain.about import About, AboutFinding, activity_of, roles_of
from raci_desktop.domain.budget_lines import BudgetMove, MovePlace
from raci_desktop.domain.compare import Move, ledger
from raci_desktop.domain.ids import ActivityId, RoleId, StageId
from raci_desktop.domain.items import Item, ItemKind
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.record import MoveRecord
from raci_desktop.domain.workshop import Workshop

_ACTIVITY_IN_KEY = 3  # rule | stage | earlier stage | activity | detail | roles


@dataclass(frozen=True, slots=True)
class ItemCount:
    """How many items of a kind there are, and how many of them are still open."""

    total: int
    open: int


def item_counts(items: Iterable[Item]) -> dict[ItemKind, ItemCount]:
    """Return how many decisions, actions and parked items there are."""
    by_kind: dict[ItemKind, list[Item]] = {kind: [] for kind in ItemKind}
    for item in items:
        by_kind[item.kind].append(item)
    return {
        kind: ItemCount(len(found), sum(item.open for item in found))
        for kind, found in by_kind.items()
    }


@dataclass(frozen=True, slots=True)
class ItemIndex:
    """Items by what they are about, each list in the order of the record."""

    by_cell: Mapping[CellRef, tuple[Item, ...]]
    by_row: Mapping[ActivityId, tuple[Item, ...]]
    """About the row itself, a cell, a move or a finding of it."""
    by_role: Mapping[RoleId, tuple[Item, ...]]
    """About the role itself, a cell of it, or a move it gives or takes."""
    by_move: Mapping[MovePlace, tuple[Item, ...]]
    by_finding: Mapping[str, tuple[Item, ...]]


def index_items(items: Iterable[Item]) -> ItemIndex:
    """Return items by what they are about."""
    cells: defaultdict[CellRef, list[Item]] = defaultdict(list)
    rows: defaultdict[ActivityId, list[Item]] = defaultdict(list)
    roles: defaultdict[RoleId, list[Item]] = defaultdict(list)
    moves: defaultdict[MovePlace, list[Item]] = defaultdict(list)
    findings: defaultdict[str, list[Item]] = defaultdict(list)
    for item in items:
        about = item.about
        if isinstance(about, CellRef):
            cells[about].append(item)
        elif isinstance(about, MovePlace):
            moves[about].append(item)
        elif isinstance(about, AboutFinding):
            findings[about.key].append(item)
        activity = row_of(about)
        if activity is not None:
            rows[activity].append(item)
        for role in roles_of(about):
            roles[role].append(item)
    return ItemIndex(
        _tuples(cells), _tuples(rows), _tuples(roles), _tuples(moves), _tuples(findings)
    )


def row_of(about: About) -> ActivityId | None:
    """Return the activity an item is about, also by way of a finding."""
    if isinstance(about, AboutFinding):
        parts = about.key.split("|")
        named = parts[_ACTIVITY_IN_KEY] if len(parts) > _ACTIVITY_IN_KEY else ""
        return ActivityId(named) if named else None
    return activity_of(about)


_Key = TypeVar("_Key")


def _tuples(lists: Mapping[_Key, list[Item]]) -> dict[_Key, tuple[Item, ...]]:
    return {key: tuple(found) for key, found in lists.items()}


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """A move with all the room has said of it: votes, dissent, reason, and the budget line."""

    move: Move
    place: MovePlace
    record: MoveRecord
    """Silent where nothing is said, or where another letter of the same move says it."""
    budget: BudgetMove | None


def ledger_lines(
    workshop: Workshop,
    before: StageId,
    after: StageId,
    letters: tuple[Letter, ...] = (Letter.ACCOUNTABLE,),
) -> tuple[LedgerLine, ...]:
    """Return the ledger of two stages with what was said of each move.

    What was said is kept by stages, activity, scope and holders, so where A and R move alike it
    is told once: with the letter that comes first. A budget line goes with accountability.
    """
    lines: list[LedgerLine] = []
    told: set[MovePlace] = set()
    for move in ledger(workshop, before, after, letters):
        place = move.place(before, after)
        record = MoveRecord(place) if place in told else workshop.record.move(place)
        line = workshop.budget_lines.get(place)
        budget = line.moves if line and move.letter is Letter.ACCOUNTABLE else None
        lines.append(LedgerLine(move, place, record, budget))
        told.add(place)
    return tuple(lines)
