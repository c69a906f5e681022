"""How many cells differ between the two stages shown, counted again only where rows are new.

Rows are values that share structure: after an edit, all but the rows it touched are the same
objects as before.
"""

from raci_desktop.domain.ids import ActivityId
from raci_desktop.domain.matrix import EMPTY_ROW, Matrix, Row, differing_roles


class Changes:
    """Counts the changed cells of two matrices, and remembers the count of each pair of rows."""

    def __init__(self) -> None:
        """Start with nothing counted."""
        self._known: dict[ActivityId, tuple[Row, Row, int]] = {}

    def count(self, before: Matrix, after: Matrix) -> int:
        """Return how many cells have other marks in the second matrix."""
        if before is after:
            return 0
        self._known = {
            activity: self._counted(
                activity, before.get(activity, EMPTY_ROW), after.get(activity, EMPTY_ROW)
            )
            for activity in {**before, **after}
        }
        return sum(count for _, _, count in self._known.values())

    def _counted(self, activity: ActivityId, was: Row, now: Row) -> tuple[Row, Row, int]:
        known = self._known.get(activity)
        if known is not None and known[0] is was and known[1] is now:
            return known
        return was, now, len(differing_roles(was, now))
