"""Commands on activities: menus of rows, naming in place, order, copies, removal."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint

from raci_desktop.application import arranging
from raci_desktop.application.naming import add_activity
from raci_desktop.domain.about import AboutRow
from raci_desktop.domain.edits import Batch, Edit, RemoveActivities, ReviseActivity
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.ids import ActivityId
from raci_desktop.domain.traits import Funding, said
from raci_desktop.domain.translation import translate
from raci_desktop.ui.commands.activity_menu import activity_entries, group_entries
from raci_desktop.ui.commands.groups import GroupCommands
from raci_desktop.ui.commands.records import record_entries
from raci_desktop.ui.dialogs.activity import ActivityDialog
from raci_desktop.ui.matrix.menu_entries import build_menu
from raci_desktop.ui.matrix.rows import GroupRow
from raci_desktop.ui.workshop_page import WorkshopPage


class ActivityCommands(GroupCommands):
    """What can be done with the rows."""

    def __init__(self, page: WorkshopPage) -> None:
        """Serve a page; answers its column of names."""
        super().__init__(page)
        page.matrix.activities.view.menu_wanted.connect(self.activity_menu)
        page.matrix.activities.view.group_menu_wanted.connect(self.group_menu)
        page.matrix.activities.view.remove_wanted.connect(self.remove_activities)

    def activity_menu(self, activity: ActivityId, where: QPoint) -> None:
        """Open the menu of an activity, or of the selected ones if it is one of them."""
        chosen = self.chosen(activity)
        *entries, line, removal = activity_entries(self, chosen)
        recording = record_entries(self._page, AboutRow(activity), chosen)
        entries = (*entries, *recording, line, removal)
        build_menu(self._page, entries, self._state.set_preview).popup(where)

    def group_menu(self, group: GroupRow, where: QPoint) -> None:
        """Open the menu of a group."""
        build_menu(self._page, group_entries(self, group)).popup(where)

    def chosen(self, activity: ActivityId) -> list[ActivityId]:
        """Return the activities a command on one of them is about."""
        chosen = self._page.matrix.activities.view.selected_activities()
        return chosen if activity in chosen else [activity]

    # -- names and traits -------------------------------------------------------------------

    def open_activity(self, activity: ActivityId) -> None:
        """Open the dialog of an activity."""
        ActivityDialog(self._bridge, activity, self._page.theme, self._page).exec()

    def activity_details(self) -> None:
        """Open the dialog of the current activity."""
        activity = self.current_activity()
        if activity is None:
            self._none_chosen("an activity")
        else:
            self.open_activity(activity)

    def rename_activity(self, activity: ActivityId) -> None:
        """Open the editor on the name of an activity."""
        self._page.matrix.activities.view.edit_name(activity)

    def set_traits(self, activities: Sequence[ActivityId], **traits: Any) -> None:
        """Set service, topic or funding of activities, as one step."""
        self._revise([ReviseActivity(one, **traits) for one in activities])

    def fund(self, activities: Sequence[ActivityId], budget: Funding, on: bool) -> None:
        """Say that a budget funds activities, or does not."""
        change = frozenset({budget})
        edits: list[Edit] = []
        for one in activities:
            known = self.workshop.activity(one).funding.value
            edits.append(
                ReviseActivity(one, funding=said(known | change if on else known - change))
            )
        self._revise(edits)

    def _revise(self, edits: Sequence[Edit]) -> None:
        if len(edits) == 1:
            self._bridge.execute(edits[0])
            return
        label = translate("Change", "Set {count} activities").format(count=len(edits))
        self._bridge.execute(Batch(label, tuple(edits)))

    # -- adding -----------------------------------------------------------------------------

    def add_activity(self, before: ActivityId | None = None) -> None:
        """Ask for one or several activities and add them, in the group of their neighbour."""
        workshop = self.workshop
        group = workshop.activity(before).group if before else ""
        if before is None and workshop.activities:
            group = workshop.activities[-1].group
        names = self._names(
            translate("Commands", "Add activities"), translate("Commands", "One activity per line")
        )
        edits: list[Edit] = [add_activity(name, group, before) for name in names]
        self._add(edits, translate("Change", "Add {count} activities"))

    def insert_activity(self, beside: ActivityId, *, below: bool) -> None:
        """Open a blank row above or below an activity; its name adds one there."""
        self._page.matrix.activities.view.insert_row(beside, below)

    def insert_beside_current(self, *, below: bool) -> None:
        """Open a blank row above or below the current activity, or at the end."""
        activity = self.current_activity()
        if activity is None:
            self._page.matrix.activities.view.start_adding()
        else:
            self.insert_activity(activity, below=below)

    def duplicate_activities(self, activities: Sequence[ActivityId]) -> None:
        """Copy activities with their letters; a single copy is named at once."""
        edit, copies = arranging.duplicate_activities(self.workshop, activities)
        if self._bridge.execute(edit) is not None and len(copies) == 1:
            self.rename_activity(copies[0])

    def split_activity(self, activity: ActivityId, names: tuple[str, str] | None) -> None:
        """Make two activities of one, with the letters in both; name the second if need be."""
        known = self.workshop.activity(activity).name
        taken = [one.name for one in self.workshop.activities]
        wanted = names or arranging.numbered_names(known, taken)
        try:
            edit, second = arranging.split_activity(self.workshop, activity, wanted)
        except EditRefusedError as error:
            self._bridge.refused.emit(error.message)
            return
        if self._bridge.execute(edit) is not None and names is None:
            self.rename_activity(second)

    def merge_activities(self, activities: Sequence[ActivityId]) -> None:
        """Let the first of some activities take over the letters of the others."""
        self._bridge.execute(arranging.merge_activities(activities))

    # -- order and removal ------------------------------------------------------------------

    def move_activities(self, activities: Sequence[ActivityId], by: int) -> None:
        """Move activities, as a block, one row up (-1) or down (+1).

        Past the edge of a group they join the next one, before they go on in it.
        """
        workshop, ids = self.workshop, set(activities)
        order = workshop.activities
        rest = [one for one in order if one.id not in ids]
        at = next(i for i, one in enumerate(order) if one.id in ids)
        neighbour = rest[at - 1 : at] if by < 0 else rest[at : at + 1]
        if not neighbour or (by < 0 and not at):
            return
        group = neighbour[0].group
        if {workshop.activity(one).group for one in activities} == {group}:
            at += by
        before = rest[at].id if at < len(rest) else None
        self._bridge.execute(arranging.move_activities(workshop, activities, before, group))

    def shift_activity(self, by: int) -> None:
        """Move the current activity, the selected ones or the current group, with the cursor."""
        names = self._page.matrix.activities.view
        group = names.current_group() if names.hasFocus() else None
        activity = self.current_activity()
        if group is not None:
            self.move_group(group, by)
        elif activity is None:
            self._none_chosen("an activity")
        else:
            chosen = self.chosen(activity) if names.hasFocus() else [activity]
            self.move_activities(chosen, by)
            if names.hasFocus():
                names.scrollTo(names.currentIndex())
            else:
                self._follow_cursor()

    def group_chosen(self) -> None:
        """Make a new group of the rows that are selected, by name or by letters."""
        names = self._page.matrix.activities.view
        refs = self._page.matrix.focused_view().selected_refs()
        rows = dict.fromkeys(ref.activity for ref in refs)
        chosen = names.selected_activities() if names.hasFocus() else list(rows)
        if chosen:
            self.group_activities(chosen)
        else:
            self._none_chosen("some rows")

    def remove_activities(self, activities: Sequence[ActivityId]) -> None:
        """Remove activities with their letters; undo brings them back."""
        self._bridge.execute(RemoveActivities(tuple(activities)))

    def remove_activity(self) -> None:
        """Remove the current activity."""
        activity = self.current_activity()
        if activity is None:
            self._none_chosen("an activity")
        else:
            self.remove_activities([activity])
