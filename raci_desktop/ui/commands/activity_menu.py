"""The menus of an activity, of several, and of a group of them."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from raci_desktop.application.arranging import merge_activities, parts_of_name
from raci_desktop.application.row_splits import row_splits
from raci_desktop.domain.ids import ActivityId
from raci_desktop.domain.traits import Funding, ServiceKind, Topic, said
from raci_desktop.domain.translation import translate
from raci_desktop.ui.commands.part_words import activity_removal, choices, merge_entry
from raci_desktop.ui.dialogs.trait_words import value_words
from raci_desktop.ui.matrix.menu_entries import SEPARATOR, Entry
from raci_desktop.ui.matrix.rows import GroupRow

if TYPE_CHECKING:
    from raci_desktop.ui.commands.activities import ActivityCommands


def activity_entries(
    commands: "ActivityCommands", chosen: Sequence[ActivityId]
) -> tuple[Entry, ...]:
    """Return the menu of activities, in the order they stand."""
    one = chosen[0] if len(chosen) == 1 else None
    return (
        *(() if one is None else (_rename(commands, one),)),
        *_traits(commands, chosen),
        _groups(commands, chosen),
        *(() if one is None else (_details(commands, one),)),
        SEPARATOR,
        *_places(commands, chosen),
        SEPARATOR,
        *_copies(commands, chosen, one),
        SEPARATOR,
        Entry(
            activity_removal(commands.workshop, chosen),
            partial(commands.remove_activities, list(chosen)),
            "Del",
        ),
    )


def _rename(commands: "ActivityCommands", activity: ActivityId) -> Entry:
    words = translate("PartMenu", "Rename")
    return Entry(words, partial(commands.rename_activity, activity), "F2")


def _details(commands: "ActivityCommands", activity: ActivityId) -> Entry:
    words = translate("PartMenu", "Group, service, topic and funding…")
    return Entry(words, partial(commands.open_activity, activity), "Ctrl+Return")


def _traits(commands: "ActivityCommands", chosen: Sequence[ActivityId]) -> tuple[Entry, ...]:
    rows = [commands.workshop.activity(one) for one in chosen]

    def set_service(value: ServiceKind) -> None:
        commands.set_traits(chosen, service=said(value))

    def set_topic(value: Topic) -> None:
        commands.set_traits(chosen, topic=said(value))

    services, topics = [one.service for one in rows], [one.topic for one in rows]
    return (
        choices(translate("PartMenu", "Service"), list(ServiceKind), services, set_service),
        choices(translate("PartMenu", "Topic"), list(Topic), topics, set_topic),
        _funding(commands, chosen),
    )


def _funding(commands: "ActivityCommands", chosen: Sequence[ActivityId]) -> Entry:
    """Return the submenu of budgets: each is switched on or off for all the rows."""
    sets = [commands.workshop.activity(one).funding.value for one in chosen]

    def entry(budget: Funding) -> Entry:
        on = all(budget in one for one in sets)
        run = partial(commands.fund, list(chosen), budget, not on)
        return Entry(value_words(budget), run, checked=on)

    return Entry(
        translate("PartMenu", "Funding"), children=tuple(entry(budget) for budget in Funding)
    )


def _groups(commands: "ActivityCommands", chosen: Sequence[ActivityId]) -> Entry:
    workshop = commands.workshop
    shared = {workshop.activity(one).group for one in chosen}
    known = dict.fromkeys(one.group for one in workshop.activities if one.group)

    def entry(group: str, words: str) -> Entry:
        run = partial(commands.put_in_group, list(chosen), group)
        return Entry(words, run, checked=shared == {group})

    return Entry(
        translate("PartMenu", "Group"),
        children=(
            *(entry(group, group) for group in known),
            entry("", translate("PartMenu", "No group")),
            SEPARATOR,
            Entry(
                translate("PartMenu", "New group"), partial(commands.group_activities, list(chosen))
            ),
        ),
    )


def _places(commands: "ActivityCommands", chosen: Sequence[ActivityId]) -> tuple[Entry, ...]:
    above = partial(commands.insert_activity, chosen[0], below=False)
    below = partial(commands.insert_activity, chosen[-1], below=True)
    return (
        Entry(translate("PartMenu", "Insert row above"), above),
        Entry(translate("PartMenu", "Insert row below"), below),
        Entry(
            translate("PartMenu", "Add several activities…"),
            partial(commands.add_activity, chosen[0]),
        ),
        SEPARATOR,
        Entry(
            translate("PartMenu", "Move up"),
            partial(commands.move_activities, list(chosen), -1),
            "Alt+Up",
        ),
        Entry(
            translate("PartMenu", "Move down"),
            partial(commands.move_activities, list(chosen), 1),
            "Alt+Down",
        ),
    )


def _copies(
    commands: "ActivityCommands", chosen: Sequence[ActivityId], one: ActivityId | None
) -> tuple[Entry, ...]:
    duplicate = Entry(
        translate("PartMenu", "Duplicate"), partial(commands.duplicate_activities, list(chosen))
    )
    if one is not None:
        return duplicate, _splits(commands, one)
    name = commands.workshop.activity(chosen[0]).name
    run = partial(commands.merge_activities, list(chosen))
    return duplicate, merge_entry(commands.bridge, merge_activities(chosen), name, run)


def _splits(commands: "ActivityCommands", activity: ActivityId) -> Entry:
    names = parts_of_name(commands.workshop.activity(activity).name)
    children = [
        Entry(fix.label, partial(commands.bridge.execute, fix.edit))
        for fix in row_splits(commands.workshop, activity)
    ]
    if names is not None:
        words = translate("PartMenu", "Into “{first}” and “{second}”")
        run = partial(commands.split_activity, activity, names)
        children.insert(0, Entry(words.format(first=names[0], second=names[1]), run))
    words = translate("PartMenu", "In two, letters with both")
    children.append(Entry(words, partial(commands.split_activity, activity, None)))
    return Entry(translate("PartMenu", "Split"), children=tuple(children))


def group_entries(commands: "ActivityCommands", group: GroupRow) -> tuple[Entry, ...]:
    """Return the menu of a group."""
    members = list(group.members)
    fold = translate("PartMenu", "Unfold") if group.folded else translate("PartMenu", "Fold")
    return (
        Entry(fold, partial(commands.toggle_group, group), "Return"),
        Entry(translate("PartMenu", "Fold all groups"), partial(commands.fold_all, folded=True)),
        Entry(translate("PartMenu", "Unfold all groups"), partial(commands.fold_all, folded=False)),
        SEPARATOR,
        Entry(
            translate("PartMenu", "Rename group"), partial(commands.rename_group, members[0]), "F2"
        ),
        Entry(
            translate("PartMenu", "Insert row in this group"),
            partial(commands.insert_activity, members[-1], below=True),
        ),
        Entry(
            translate("PartMenu", "Move up"),
            partial(commands.move_group, group, -1),
            "Alt+Up",
        ),
        Entry(
            translate("PartMenu", "Move down"),
            partial(commands.move_group, group, 1),
            "Alt+Down",
        ),
        SEPARATOR,
        Entry(
            translate("PartMenu", "Dissolve group, rows stay"), partial(commands.ungroup, members)
        ),
        Entry(
            activity_removal(commands.workshop, members),
            partial(commands.remove_activities, members),
        ),
    )
