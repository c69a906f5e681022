"""The menu of a role, or of several: the same entries, said for all of them."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from raci_desktop.application.arranging import merge_roles
from raci_desktop.domain.ids import RoleId
from raci_desktop.domain.traits import Budget, Function, RoleKind, said
from raci_desktop.domain.translation import translate
from raci_desktop.ui.commands.part_words import choices, merge_entry, role_removal
from raci_desktop.ui.matrix.menu_entries import SEPARATOR, Entry

if TYPE_CHECKING:
    from raci_desktop.ui.commands.roles import RoleCommands


def role_entries(commands: "RoleCommands", chosen: Sequence[RoleId]) -> tuple[Entry, ...]:
    """Return the menu of roles, in the order they stand."""
    one = chosen[0] if len(chosen) == 1 else None
    return (
        *(() if one is None else (_rename(commands, one),)),
        *_traits(commands, chosen),
        *(() if one is None else (_details(commands, one),)),
        SEPARATOR,
        *_places(commands, chosen),
        SEPARATOR,
        *_copies(commands, chosen, one),
        SEPARATOR,
        Entry(
            role_removal(commands.workshop, chosen), partial(commands.remove_roles, list(chosen))
        ),
    )


def _rename(commands: "RoleCommands", role: RoleId) -> Entry:
    return Entry(translate("PartMenu", "Rename"), partial(commands.rename_role, role))


def _details(commands: "RoleCommands", role: RoleId) -> Entry:
    words = translate("PartMenu", "Function, kind and budget…")
    return Entry(words, partial(commands.open_role, role), "Ctrl+Shift+Return")


def _traits(commands: "RoleCommands", chosen: Sequence[RoleId]) -> tuple[Entry, ...]:
    roles = [commands.workshop.role(one) for one in chosen]

    def set_function(value: Function) -> None:
        commands.set_traits(chosen, function=said(value))

    def set_kind(value: RoleKind) -> None:
        commands.set_traits(chosen, kind=said(value))

    def set_budget(value: Budget) -> None:
        commands.set_traits(chosen, budget=said(value))

    functions = [one.function for one in roles]
    kinds, budgets = [one.kind for one in roles], [one.budget for one in roles]
    return (
        choices(translate("PartMenu", "Function"), list(Function), functions, set_function),
        choices(translate("PartMenu", "Kind"), list(RoleKind), kinds, set_kind),
        choices(translate("PartMenu", "Budget"), list(Budget), budgets, set_budget),
    )


def _places(commands: "RoleCommands", chosen: Sequence[RoleId]) -> tuple[Entry, ...]:
    order = [one.id for one in commands.workshop.roles]
    first, last = order.index(chosen[0]), order.index(chosen[-1])
    left = partial(commands.move_roles, list(chosen), -1) if first > 0 else None
    right = partial(commands.move_roles, list(chosen), 1) if last < len(order) - 1 else None
    return (
        Entry(
            translate("PartMenu", "Insert role left"), partial(commands.insert_role, chosen[0], 0)
        ),
        Entry(
            translate("PartMenu", "Insert role right"), partial(commands.insert_role, chosen[-1], 1)
        ),
        Entry(translate("PartMenu", "Add several roles…"), partial(commands.add_role, chosen[0])),
        SEPARATOR,
        Entry(translate("PartMenu", "Move left"), left, "Alt+Left"),
        Entry(translate("PartMenu", "Move right"), right, "Alt+Right"),
    )


def _copies(
    commands: "RoleCommands", chosen: Sequence[RoleId], one: RoleId | None
) -> tuple[Entry, ...]:
    duplicate = Entry(
        translate("PartMenu", "Duplicate"), partial(commands.duplicate_roles, list(chosen))
    )
    if one is not None:
        words = translate("PartMenu", "Split in two, letters with both")
        return duplicate, Entry(words, partial(commands.split_role, one))
    name = commands.workshop.role(chosen[0]).name
    run = partial(commands.merge_roles, list(chosen))
    return duplicate, merge_entry(commands.bridge, merge_roles(chosen), name, run)
