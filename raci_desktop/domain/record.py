"""The record: all a workshop records beside its matrices and its findings, as one value."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from raci_desktop.domain.agenda import DEFAULT_AGENDA, Agenda
from raci_desktop.domain.budget_lines import MovePlace
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.ids import ActivityId, ItemId
from raci_desktop.domain.items import Item, ItemKind
from raci_desktop.domain.translation import translate

MOST_VOTES = 999


class RowState(StrEnum):
    """What the room has said of a row; a row of which nothing is said has none."""

    AGREED = "agreed"
    CONTESTED = "contested"
    PARKED = "parked"


@dataclass(frozen=True, slots=True)
class RowRecord:
    """What is said of one row."""

    activity: ActivityId
    state: RowState


@dataclass(frozen=True, slots=True)
class MoveRecord:
    """What is said of one move of the ledger: counts of a vote, dissent in words, the reason."""

    place: MovePlace
    in_favour: int = 0
    could_live_with: int = 0
    against: int = 0
    dissent: str = ""
    reason: str = ""

    @property
    def voted(self) -> bool:
        """Whether anybody has voted."""
        return bool(self.in_favour or self.could_live_with or self.against)

    @property
    def silent(self) -> bool:
        """Whether nothing is said."""
        return self == MoveRecord(self.place)


def _no_rows() -> Mapping[ActivityId, RowRecord]:
    return MappingProxyType({})


def _no_moves() -> Mapping[MovePlace, MoveRecord]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Record:
    """Items in order, what is said of rows and of moves, and the agenda.

    What is said of a row or a move is kept while the row or the move is not there.
    """

    items: tuple[Item, ...] = ()
    rows: Mapping[ActivityId, RowRecord] = field(default_factory=_no_rows)
    moves: Mapping[MovePlace, MoveRecord] = field(default_factory=_no_moves)
    agenda: Agenda = DEFAULT_AGENDA

    def item(self, item_id: ItemId) -> Item:
        """Return an item; raises EditRefusedError when there is none."""
        for item in self.items:
            if item.id == item_id:
                return item
        raise EditRefusedError(
            "unknown-item", translate("Refusal", "This entry is no longer in the workshop.")
        )

    def of_kind(self, kind: ItemKind) -> tuple[Item, ...]:
        """Return the decisions, the actions or the parked items, in order."""
        return tuple(item for item in self.items if item.kind is kind)

    def row_state(self, activity: ActivityId) -> RowState | None:
        """Return what is said of a row; None when nothing is."""
        said = self.rows.get(activity)
        return None if said is None else said.state

    def move(self, place: MovePlace) -> MoveRecord:
        """Return what is said of a move; a silent record when nothing is."""
        return self.moves.get(place) or MoveRecord(place)


EMPTY_RECORD = Record()
