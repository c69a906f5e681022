"""The words beside dragged rows, groups and roles: where they would stand, and what follows."""

from collections.abc import Collection, Sequence

from raci_desktop.domain.roles import Role
from raci_desktop.domain.traits import Function
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop
from raci_desktop.ui.dialogs.trait_words import value_words
from raci_desktop.ui.matrix.hint import Hint
from raci_desktop.ui.matrix.part_mime import DraggedParts, PartKind
from raci_desktop.ui.matrix.slots import RoleSlot, RowSlot

NAME_LENGTH = 28
"""Characters of a name a hint shows."""


def named(text: str) -> str:
    """Return a name for a sentence: not too long, and its own direction kept to itself."""
    short = text if len(text) <= NAME_LENGTH else f"{text[: NAME_LENGTH - 1].rstrip()}…"
    return f"\u2068{short}\u2069"


def stays_hint() -> Hint:
    """Return the hint for a drop that changes nothing."""
    return Hint(
        translate("PartHint", "Stays where it is"), translate("PartHint", "Esc cancels the drag")
    )


def rows_hint(workshop: Workshop, parts: DraggedParts, slot: RowSlot) -> Hint:
    """Return the hint for rows or a group that would move."""
    ids = set(parts.ids)
    moved = [one for one in workshop.activities if one.id in ids]
    if parts.kind is PartKind.GROUP:
        headline = translate("PartHint", "Group {group} moves").format(group=named(moved[0].group))
    elif len(moved) == 1:
        headline = translate("PartHint", "“{name}” moves").format(name=named(moved[0].name))
    else:
        headline = translate("PartHint", "{count} activities move").format(count=len(moved))
    joins = slot.group is not None and any(one.group != slot.group for one in moved)
    where = _above_words(workshop, slot)
    if not joins:
        return Hint(headline, where)
    if slot.group:
        words = translate("PartHint", "Into group {group} · {where}")
        return Hint(headline, words.format(group=named(slot.group), where=where))
    words = translate("PartHint", "Out of its group · {where}")
    return Hint(headline, words.format(where=where))


def _above_words(workshop: Workshop, slot: RowSlot) -> str:
    if slot.before is None:
        return translate("PartHint", "To the end · Esc cancels")
    after = workshop.activity(slot.before)
    if slot.group is None and after.group:
        words = translate("PartHint", "Above group {group} · Esc cancels")
        return words.format(group=named(after.group))
    if slot.group and after.group != slot.group:
        return translate("PartHint", "Last of the group · Esc cancels")
    return translate("PartHint", "Above “{name}” · Esc cancels").format(name=named(after.name))


def roles_hint(workshop: Workshop, parts: DraggedParts, slot: RoleSlot) -> Hint:
    """Return the hint for roles that would move; the order is the room's, functions stay."""
    moved = [one for one in workshop.roles if one.id in parts.ids]
    if len(moved) == 1:
        headline = translate("PartHint", "“{name}” moves").format(name=named(moved[0].name))
    else:
        headline = translate("PartHint", "{count} roles move").format(count=len(moved))
    detail = " · ".join([_before_words(workshop, slot), *_band_words(workshop, moved, slot)])
    return Hint(headline, detail)


def _before_words(workshop: Workshop, slot: RoleSlot) -> str:
    if slot.before is None:
        return translate("PartHint", "To the end")
    name = named(workshop.role(slot.before).name)
    return translate("PartHint", "Left of “{name}”").format(name=name)


def _band_words(workshop: Workshop, moved: Sequence[Role], slot: RoleSlot) -> list[str]:
    """Say what a move across bands means: a role keeps its function, a band may be parted."""
    left, right = neighbours(workshop.roles, {one.id for one in moved}, slot)
    own = {one.function.value for one in moved}
    if len(own) > 1 or own & {left, right}:
        return []
    function = value_words(next(iter(own)))
    if left is not None and left is right:
        words = translate("PartHint", "stays {function} and parts the {band} band")
        return [words.format(function=function, band=value_words(left))]
    return [translate("PartHint", "stays {function}").format(function=function)]


def neighbours(
    roles: Sequence[Role], moved: Collection[str], slot: RoleSlot
) -> tuple[Function | None, Function | None]:
    """Return the functions left and right of a slot once the moved roles are out of the way."""
    left = [one for one in roles[: slot.line] if one.id not in moved]
    right = [one for one in roles[slot.line :] if one.id not in moved]
    return (
        left[-1].function.value if left else None,
        right[0].function.value if right else None,
    )
