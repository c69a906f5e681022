"""From decisions, actions and parked items of a sheet to edits: known ones revised, others added.

An item is known by the entry its sheet carries along. What is missing from a sheet stays in the
workshop: somebody may have sent back a part of it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from raci_desktop.application.about_words import about_words
from raci_desktop.application.recognition import RecognisedItem
from raci_desktop.application.sheet_words import is_state
from raci_desktop.domain.about import About, AboutRole, AboutRow
from raci_desktop.domain.apply import apply
from raci_desktop.domain.edits import Edit
from raci_desktop.domain.edits_record import AddItem, ReviseItem
from raci_desktop.domain.ids import ItemId, new_item_id
from raci_desktop.domain.items import STATES, Item, ItemState, new_item
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.plan import plan
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop

_ENTRY = re.compile(r"[\w-]{1,40}")


@dataclass(frozen=True, slots=True)
class ItemImport:
    """The edits that import items, how many are new and changed, and what was not taken."""

    edits: tuple[Edit, ...] = ()
    new: int = 0
    changed: int = 0
    remarks: tuple[str, ...] = ()


def import_items(workshop: Workshop, items: Sequence[RecognisedItem]) -> ItemImport:
    """Return what importing items into a workshop changes."""
    edits: list[Edit] = []
    remarks: list[str] = []
    new = 0
    for read in items:
        if not read.text:
            remarks.append(_nothing_said(read))
            continue
        state = _state(read)
        if read.state and state is None:
            remarks.append(_unknown_state(read))
        known = _known(workshop, read)
        if known is None:
            edit: Edit = AddItem(_added(workshop, read, state))
            new += 1
        else:
            edit = ReviseItem(known.id, read.text, read.who, read.when, state)
        change = plan(workshop, edit)
        if not change.empty:
            workshop = apply(workshop, change)
            edits.append(edit)
    return ItemImport(tuple(edits), new, len(edits) - new, tuple(remarks))


def _known(workshop: Workshop, read: RecognisedItem) -> Item | None:
    items = (item for item in workshop.record.items if item.kind is read.kind)
    return next((item for item in items if item.id == read.entry), None)


def _state(read: RecognisedItem) -> ItemState | None:
    wanted = read.state or ""
    return next((state for state in STATES[read.kind] if is_state(state, wanted)), None)


def _added(workshop: Workshop, read: RecognisedItem, state: ItemState | None) -> Item:
    taken = {item.id for item in workshop.record.items}
    own = _ENTRY.fullmatch(read.entry) and read.entry not in taken
    about = _about(workshop, read.about)
    text = read.text
    if read.about and about is None:  # where it is not known what it means, it stays as words
        text = f"{text} ({read.about})"
    item_id = ItemId(read.entry) if own else new_item_id()
    item = new_item(item_id, read.kind, text, read.who or "", read.when or "", about)
    return item if state is None else replace(item, state=state)


def _about(workshop: Workshop, words: str) -> About:
    """Return the row, role or cell that is called so; None when nothing or several are."""
    found: list[About] = [AboutRow(one.id) for one in workshop.activities if one.name == words]
    found += [AboutRole(one.id) for one in workshop.roles if one.name == words]
    found += [
        ref
        for activity in workshop.activities
        if words.startswith(activity.name)
        for stage in workshop.stages
        for role in workshop.roles
        if about_words(workshop, {}, ref := CellRef(stage.id, activity.id, role.id)) == words
    ]
    return found[0] if words and len(found) == 1 else None


def _nothing_said(read: RecognisedItem) -> str:
    return translate("Import", "{place} is empty beside its other words; it is left out.").format(
        place=read.address
    )


def _unknown_state(read: RecognisedItem) -> str:
    return translate("Import", "{place}: “{word}” is no status; the one it had stays.").format(
        place=read.address, word=read.state
    )
