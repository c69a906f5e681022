"""Commands on activities: menu of a name, dialog, order, removal."""

from functools import partial

from PySide6.QtCore import QPoint

from raci_desktop.application.naming import add_activity
from raci_desktop.domain.about import AboutRow
from raci_desktop.domain.edits import MoveActivity, RemoveActivities
from raci_desktop.domain.ids import ActivityId
from raci_desktop.ui.commands.base import Commands
from raci_desktop.ui.commands.records import add_record_entries
from raci_desktop.ui.dialogs.activity import ActivityDialog
from raci_desktop.ui.matrix.menus import part_menu
from raci_desktop.ui.workshop_page import WorkshopPage


class ActivityCommands(Commands):
    """What can be done with the rows."""

    def __init__(self, page: WorkshopPage) -> None:
        """Serve a page; answers its column of names."""
        super().__init__(page)
        page.matrix.activities.view.menu_wanted.connect(self.activity_menu)
        page.matrix.activities.view.remove_wanted.connect(self.remove_activities)

    def activity_menu(self, activity: ActivityId, where: QPoint) -> None:
        """Open the menu of an activity."""
        view = self._page.matrix.activities.view
        chosen = view.selected_activities() or [activity]
        remove = "Remove activity" if len(chosen) == 1 else f"Remove {len(chosen)} activities"
        menu = part_menu(
            self._page,
            [
                ("Rename", partial(view.edit_name, activity), "F2"),
                ("Group, service, topic and funding…", partial(self.open_activity, activity), ""),
                ("", None, ""),
                ("Add activities before…", partial(self.add_activity, activity), ""),
                ("Move up", partial(self.move_activity, activity, -1), "Alt+Up"),
                ("Move down", partial(self.move_activity, activity, 1), "Alt+Down"),
                ("", None, ""),
                (remove, partial(self.remove_activities, chosen), "Del"),
            ],
        )
        add_record_entries(menu, self._page, AboutRow(activity), chosen)
        menu.popup(where)

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

    def add_activity(self, before: ActivityId | None = None) -> None:
        """Ask for one or several activities and add them, in the group of their neighbour."""
        workshop = self._bridge.workshop
        group = workshop.activity(before).group if before else ""
        if before is None and workshop.activities:
            group = workshop.activities[-1].group
        names = self._names("Add activities", "One activity per line")
        self._add([add_activity(name, group, before) for name in names], "activities")

    def move_activity(self, activity: ActivityId, by: int) -> None:
        """Move an activity one row up (-1) or down (+1); past a group's edge it joins the next."""
        workshop = self._bridge.workshop
        order = list(workshop.activities)
        at = next(i for i, one in enumerate(order) if one.id == activity)
        neighbour = at + by
        if not 0 <= neighbour < len(order):
            return
        if order[neighbour].group != order[at].group:
            stays = order[at + 1].id if at + 1 < len(order) else None
            self._bridge.execute(MoveActivity(activity, stays, order[neighbour].group))
            return
        before = order[neighbour].id if by < 0 else None
        if by > 0 and neighbour + 1 < len(order):
            before = order[neighbour + 1].id
        self._bridge.execute(MoveActivity(activity, before))

    def shift_activity(self, by: int) -> None:
        """Move the current activity; the cursor goes with it."""
        activity = self.current_activity()
        if activity is None:
            self._none_chosen("an activity")
            return
        names = self._page.matrix.activities.view
        in_names = names.hasFocus()
        self.move_activity(activity, by)
        if in_names:
            names.setCurrentIndex(names.activity_model.index_of(activity))
        else:
            self._follow_cursor()

    def remove_activities(self, activities: list[ActivityId]) -> None:
        """Remove activities with their letters; undo brings them back."""
        self._bridge.execute(RemoveActivities(tuple(activities)))

    def remove_activity(self) -> None:
        """Remove the current activity."""
        activity = self.current_activity()
        if activity is None:
            self._none_chosen("an activity")
        else:
            self.remove_activities([activity])
