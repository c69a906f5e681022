"""Planning edits of the record: decisions, actions, parked items; remarks on rows and moves."""

from dataclasses import replace

from raci_desktop.domain.about import About, AboutRole, AboutRow
from raci_desktop.domain.budget_lines import MovePlace
from raci_desktop.domain.change import Change, Delta, ItemDelta, MoveRecordDelta, RowRecordDelta
from raci_desktop.domain.edits_record import (
    AddItem,
    MoveItem,
    PointItem,
    RemoveItems,
    ReviseItem,
    ReviseMove,
    SetRowState,
)
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.items import STATES, Item, ItemKind
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.positions import place
from raci_desktop.domain.record import MOST_VOTES, MoveRecord, RowRecord, RowState
from raci_desktop.domain.text import clean_name, clean_text
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
from raci_desktop.domain.workshop import Workshop

LABEL_LENGTH = 60
"""Characters of an item's text that its label in the history shows."""

_ADD = {
    ItemKind.DECISION: QT_TRANSLATE_NOOP("Change", "Record decision “{text}”"),
    ItemKind.ACTION: QT_TRANSLATE_NOOP("Change", "Record action “{text}”"),
    ItemKind.PARKED: QT_TRANSLATE_NOOP("Change", "Park “{text}”"),
}
_REVISE = {
    ItemKind.DECISION: QT_TRANSLATE_NOOP("Change", "Change decision “{text}”"),
    ItemKind.ACTION: QT_TRANSLATE_NOOP("Change", "Change action “{text}”"),
    ItemKind.PARKED: QT_TRANSLATE_NOOP("Change", "Change parked “{text}”"),
}
_MOVE = {
    ItemKind.DECISION: QT_TRANSLATE_NOOP("Change", "Move decision “{text}”"),
    ItemKind.ACTION: QT_TRANSLATE_NOOP("Change", "Move action “{text}”"),
    ItemKind.PARKED: QT_TRANSLATE_NOOP("Change", "Move parked “{text}”"),
}
_REMOVE = {
    ItemKind.DECISION: QT_TRANSLATE_NOOP("Change", "Remove decision “{text}”"),
    ItemKind.ACTION: QT_TRANSLATE_NOOP("Change", "Remove action “{text}”"),
    ItemKind.PARKED: QT_TRANSLATE_NOOP("Change", "Remove parked “{text}”"),
}
_EMPTY = {
    ItemKind.DECISION: QT_TRANSLATE_NOOP("Refusal", "Say what was decided."),
    ItemKind.ACTION: QT_TRANSLATE_NOOP("Refusal", "Say what is to be done."),
    ItemKind.PARKED: QT_TRANSLATE_NOOP("Refusal", "Say what is parked."),
}
_STATED = {
    RowState.AGREED: QT_TRANSLATE_NOOP("Change", "Mark {row} as agreed"),
    RowState.CONTESTED: QT_TRANSLATE_NOOP("Change", "Mark {row} as contested"),
    RowState.PARKED: QT_TRANSLATE_NOOP("Change", "Mark {row} as parked"),
}
_UNSTATED = QT_TRANSLATE_NOOP("Change", "Take back what was said of {row}")


def plan_add_item(workshop: Workshop, edit: AddItem) -> Change:
    """Plan recording an item."""
    item = _cleaned(edit.item)
    if any(known.id == item.id for known in workshop.record.items):
        raise EditRefusedError("known-id", translate("Refusal", "This is already in the workshop."))
    _known(workshop, item.about)
    if edit.before is not None:
        workshop.record.item(edit.before)
    placed = place(workshop.record.items, item, edit.before)
    shifted = _shifted(workshop, placed.shifted)
    return Change(_label(_ADD, item), (*shifted, ItemDelta(None, placed.part)))


def plan_revise_item(workshop: Workshop, edit: ReviseItem) -> Change:
    """Plan writing an item's text, person, date or state."""
    old = workshop.record.item(edit.item)
    wanted = {"text": edit.text, "who": edit.who, "when": edit.when, "state": edit.state}
    new = _cleaned(replace(old, **{k: v for k, v in wanted.items() if v is not None}))
    return Change(_label(_REVISE, old), () if new == old else (ItemDelta(old, new),))


def plan_point_item(workshop: Workshop, edit: PointItem) -> Change:
    """Plan saying what an item is about."""
    old = workshop.record.item(edit.item)
    if edit.about != old.about:
        _known(workshop, edit.about)
    new = replace(old, about=edit.about)
    return Change(_label(_REVISE, old), () if new == old else (ItemDelta(old, new),))


def plan_move_item(workshop: Workshop, edit: MoveItem) -> Change:
    """Plan putting an item elsewhere."""
    old = workshop.record.item(edit.item)
    if edit.before is not None:
        workshop.record.item(edit.before)
    placed = place(workshop.record.items, old, edit.before)
    moved = () if placed.part == old else (ItemDelta(old, placed.part),)
    return Change(_label(_MOVE, old), (*_shifted(workshop, placed.shifted), *moved))


def plan_remove_items(workshop: Workshop, edit: RemoveItems) -> Change:
    """Plan removing items."""
    gone = [workshop.record.item(item) for item in dict.fromkeys(edit.items)]
    if len(gone) == 1:
        label = _label(_REMOVE, gone[0])
    else:
        label = translate("Change", "Remove {count} entries").format(count=len(gone))
    return Change(label, tuple(ItemDelta(item, None) for item in gone))


def plan_row_state(workshop: Workshop, edit: SetRowState) -> Change:
    """Plan saying of rows that they are agreed, contested or parked, or taking it back."""
    rows = [workshop.activity(one) for one in dict.fromkeys(edit.activities)]
    deltas: list[Delta] = []
    for row in rows:
        old = workshop.record.rows.get(row.id)
        new = None if edit.state is None else RowRecord(row.id, edit.state)
        if old != new:
            deltas.append(RowRecordDelta(old, new))
    if len(rows) == 1:
        words = rows[0].name
    else:
        words = translate("Change", "{count} rows").format(count=len(rows))
    label = _UNSTATED if edit.state is None else _STATED[edit.state]
    return Change(translate("Change", label).format(row=words), tuple(deltas))


def plan_revise_move(workshop: Workshop, edit: ReviseMove) -> Change:
    """Plan writing what is said of a move; a record that says nothing any more goes."""
    at = replace(edit.place, scope=clean_name(edit.place.scope))
    check_move(workshop, at)
    votes = {
        "in_favour": edit.in_favour,
        "could_live_with": edit.could_live_with,
        "against": edit.against,
    }
    words = {"dissent": edit.dissent, "reason": edit.reason}
    given: dict[str, int | str] = {k: _counted(v) for k, v in votes.items() if v is not None}
    given |= {k: clean_text(v) for k, v in words.items() if v is not None}
    old = workshop.record.moves.get(at)
    revised = replace(old or MoveRecord(at), **given)
    new = None if revised.silent else revised
    label = translate("Change", "Record the move of {row}")
    deltas = () if old == new else (MoveRecordDelta(old, new),)
    return Change(label.format(row=workshop.activity(at.activity).name), deltas)


def check_move(workshop: Workshop, at: MovePlace) -> None:
    """Raise EditRefusedError when a move names a part that is not in the workshop."""
    for stage in (at.from_stage, at.to_stage):
        workshop.stage(stage)
    workshop.activity(at.activity)
    for role in filter(None, (at.giver, at.taker)):
        workshop.role(role)


def _counted(votes: int) -> int:
    if not 0 <= votes <= MOST_VOTES:
        raise EditRefusedError(
            "vote-count",
            translate("Refusal", "{votes} is no number of votes; choose 0 to {most}.").format(
                votes=votes, most=MOST_VOTES
            ),
        )
    return votes


def _cleaned(item: Item) -> Item:
    text = clean_text(item.text)
    if not text:
        raise EditRefusedError("empty-text", translate("Refusal", _EMPTY[item.kind]))
    if item.state not in STATES[item.kind]:
        raise EditRefusedError(
            "unknown-state",
            translate("Refusal", "Choose a state that such an entry can have."),
        )
    return replace(item, text=text, who=clean_name(item.who), when=clean_name(item.when))


def _known(workshop: Workshop, about: About) -> None:
    """Raise EditRefusedError when an item is to point to what is not there."""
    match about:
        case CellRef(stage=stage, activity=activity, role=role):
            workshop.stage(stage)
            workshop.activity(activity)
            workshop.role(role)
        case AboutRow(activity):
            workshop.activity(activity)
        case AboutRole(role):
            workshop.role(role)
        case MovePlace():
            check_move(workshop, about)
        case _:  # a finding comes and goes with the letters; its key is all there is
            return


def _shifted(workshop: Workshop, parts: tuple[Item, ...]) -> list[Delta]:
    return [ItemDelta(workshop.record.item(part.id), part) for part in parts]


def _label(words: dict[ItemKind, str], item: Item) -> str:
    line = clean_name(item.text)
    text = line if len(line) <= LABEL_LENGTH else f"{line[: LABEL_LENGTH - 1].rstrip()}…"
    return translate("Change", words[item.kind]).format(text=text)
