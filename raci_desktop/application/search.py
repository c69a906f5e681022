"""Search: where words stand in a workshop: names, groups, notes, and what the room recorded."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from raci_desktop.analysis.guess.folding import fold
from raci_desktop.domain.budget_lines import MovePlace
from raci_desktop.domain.ids import ActivityId, ItemId, RoleId, StageId
from raci_desktop.domain.items import ItemKind
from raci_desktop.domain.matrix import EMPTY_MATRIX, EMPTY_ROW
from raci_desktop.domain.workshop import Workshop

MOST_HITS = 200
"""Hits listed; who gets more types another letter."""


class HitKind(StrEnum):
    """What kind of text the words were found in."""

    ROLE = "role"
    ACTIVITY = "activity"
    GROUP = "group"
    NOTE = "note"
    DECISION = "decision"
    ACTION = "action"
    PARKED = "parked"
    MOVE = "move"


@dataclass(frozen=True, slots=True)
class Hit:
    """One place the words stand in; the ids say where it is in the matrix."""

    kind: HitKind
    text: str
    stage: StageId | None = None
    activity: ActivityId | None = None
    role: RoleId | None = None
    item: ItemId | None = None
    """The decision, action or parked item."""
    move: MovePlace | None = None
    """The move of the ledger whose reason or dissent it is."""


_KINDS = {
    ItemKind.DECISION: HitKind.DECISION,
    ItemKind.ACTION: HitKind.ACTION,
    ItemKind.PARKED: HitKind.PARKED,
}


def search(workshop: Workshop, words: str) -> tuple[Hit, ...]:
    """Return the places that hold all the words, in any order, in reading order of the matrix.

    Case and accents do not count, and a word may be the beginning or the middle of a longer one.
    Roles come first, then groups and activities, then notes, then what the room recorded.
    """
    wanted = fold(words).split()
    if not wanted:
        return ()
    hits: list[Hit] = []
    for hit in _texts(workshop):
        text = fold(hit.text)
        if all(word in text for word in wanted):
            hits.append(hit)
            if len(hits) == MOST_HITS:
                break
    return tuple(hits)


def _texts(workshop: Workshop) -> Iterator[Hit]:
    for role in workshop.roles:
        yield Hit(HitKind.ROLE, role.name, role=role.id)
    group = ""
    for activity in workshop.activities:
        if activity.group and activity.group != group:
            yield Hit(HitKind.GROUP, activity.group, activity=activity.id)
        group = activity.group
        yield Hit(HitKind.ACTIVITY, activity.name, activity=activity.id)
    yield from _notes(workshop)
    yield from _recorded(workshop)


def _recorded(workshop: Workshop) -> Iterator[Hit]:
    """Yield decisions, actions and parked items with who they name, and remarks on moves."""
    record = workshop.record
    for kind, found in _KINDS.items():
        for item in record.of_kind(kind):
            text = f"{item.text} ({item.who})" if item.who else item.text
            yield Hit(found, text, item=item.id)
    for place, said in record.moves.items():
        for text in (said.reason, said.dissent):
            if text:
                yield Hit(HitKind.MOVE, text, activity=place.activity, move=place)


def _notes(workshop: Workshop) -> Iterator[Hit]:
    """Yield the notes stage by stage; an untouched stage has none of its own."""
    for stage in workshop.stages:
        matrix = workshop.matrices.get(stage.id, EMPTY_MATRIX) if stage.touched else EMPTY_MATRIX
        for activity in workshop.activities:
            row = matrix.get(activity.id, EMPTY_ROW)
            for role in workshop.roles:
                if role.id in row and row[role.id].note:
                    yield Hit(HitKind.NOTE, row[role.id].note, stage.id, activity.id, role.id)
