"""Decisions, actions and parked items: what the room records, tied to a place where possible."""

from dataclasses import dataclass
from enum import StrEnum

from raci_desktop.domain.about import About
from raci_desktop.domain.ids import ItemId


class ItemKind(StrEnum):
    """What an item is."""

    DECISION = "decision"
    ACTION = "action"
    PARKED = "parked"


class ItemState(StrEnum):
    """How far an item has come; ``STATES`` says which ones a kind knows."""

    DECIDED = "decided"
    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"
    SETTLED = "settled"


STATES: dict[ItemKind, tuple[ItemState, ...]] = {
    ItemKind.DECISION: (ItemState.DECIDED,),
    ItemKind.ACTION: (ItemState.OPEN, ItemState.DONE, ItemState.DROPPED),
    ItemKind.PARKED: (ItemState.OPEN, ItemState.SETTLED),
}
"""The states of each kind; a new item begins in the first one."""


@dataclass(frozen=True, slots=True)
class Item:
    """One decision, action or parked item.

    ``who`` decided, owns the action, or reports back on what was parked; ``when`` it was decided,
    is due, or is reported back, as people write dates (ISO 8601 where a calendar wrote it).
    ``text`` may have several lines. Order among items is by ``position``.
    """

    id: ItemId
    kind: ItemKind
    text: str
    who: str = ""
    when: str = ""
    state: ItemState = ItemState.OPEN
    about: About = None
    position: int = 0

    @property
    def open(self) -> bool:
        """Whether somebody still has to do something about it."""
        return self.state is ItemState.OPEN


def new_item(
    item_id: ItemId,
    kind: ItemKind,
    text: str,
    who: str = "",
    when: str = "",
    about: About = None,
) -> Item:
    """Return an item in the state its kind begins in."""
    return Item(item_id, kind, text, who, when, STATES[kind][0], about)
