"""Commands on groups of activities: folding, naming, order, making and dissolving."""

from collections.abc import Sequence

from raci_desktop.application import arranging
from raci_desktop.domain.edits_parts import MoveActivities
from raci_desktop.domain.ids import ActivityId
from raci_desktop.ui.commands.base import Commands
from raci_desktop.ui.matrix.folding import fold_all, toggle_group
from raci_desktop.ui.matrix.rows import GroupRow


class GroupCommands(Commands):
    """What can be done with groups of rows."""

    def toggle_group(self, group: GroupRow) -> None:
        """Fold a group, or unfold it."""
        toggle_group(self._page.matrix.activities.view, self._page.matrix.scene, group)

    def fold_all(self, *, folded: bool) -> None:
        """Fold all groups, or unfold all."""
        fold_all(self._page.matrix.activities.view, self._page.matrix.scene, folded)

    def rename_group(self, member: ActivityId) -> None:
        """Open the editor on the name of the group of an activity."""
        self._page.matrix.activities.view.edit_group(member)

    def put_in_group(self, activities: Sequence[ActivityId], group: str) -> None:
        """Put activities last into a group, or (no group) behind the rows of their own."""
        rows, ids = self.workshop.activities, set(activities)
        if all(self.workshop.activity(one).group == group for one in activities):
            return
        home = group or self.workshop.activity(activities[-1]).group
        last = max((i for i, one in enumerate(rows) if one.group == home), default=len(rows) - 1)
        after = [one.id for one in rows[last + 1 :] if one.id not in ids]
        before = after[0] if after else None
        self._bridge.execute(arranging.move_activities(self.workshop, activities, before, group))

    def group_activities(self, activities: Sequence[ActivityId]) -> None:
        """Make a new group of activities, where the first of them stands, and name it at once."""
        edit, _ = arranging.group_rows(self.workshop, activities)
        gesture = f"group {activities[0]}"
        if self._bridge.execute(edit, gesture) is not None:
            self._page.matrix.activities.view.edit_group(activities[0], gesture)

    def ungroup(self, activities: Sequence[ActivityId]) -> None:
        """Take the rows of a group out of it."""
        self._bridge.execute(arranging.ungroup(self.workshop, activities))

    def move_group(self, group: GroupRow, by: int) -> None:
        """Move a group past its neighbour: up (-1) or down (+1)."""
        order = [one.id for one in self.workshop.activities]
        first, last = order.index(group.members[0]), order.index(group.members[-1])
        beyond = first - 1 if by < 0 else last + 1
        if not 0 <= beyond < len(order):
            return
        before = self._edge_of(beyond, by)
        self._bridge.execute(MoveActivities(group.members, before))
        view = self._page.matrix.activities.view
        view.choose_group(group.members[0])
        view.scrollTo(view.currentIndex())

    def _edge_of(self, row: int, by: int) -> ActivityId | None:
        """Return the activity a group goes before that passes the run of rows ``row`` is in."""
        rows = self.workshop.activities
        step = -1 if by < 0 else 1
        edge = row
        grouped = bool(rows[row].group)
        while grouped and 0 <= edge + step < len(rows):
            if rows[edge + step].group != rows[row].group:
                break
            edge += step
        if by < 0:
            return rows[edge].id
        return rows[edge + 1].id if edge + 1 < len(rows) else None
