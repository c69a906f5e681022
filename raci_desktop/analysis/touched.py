"""What a change touches, as far as rules can tell."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from raci_desktop.domain.change import (
    AcceptanceDelta,
    ActivityDelta,
    BudgetLineDelta,
    CellDelta,
    Change,
    Delta,
    RoleDelta,
    RuleDelta,
    StageDelta,
)
from raci_desktop.domain.ids import ActivityId, RoleId, StageId

Place = tuple[StageId, ActivityId]

_ACTIVITY_IN_KEY = 3  # rule | stage | earlier stage | activity | detail | roles


@dataclass(slots=True)
class Touched:
    """The rows and activities of a change; or everything, for rare large ones.

    ``remarked`` are activities whose letters stay and of which something was said that rules read
    when they compare stages: an acceptance, a budget line.
    """

    cells: dict[Place, list[RoleId]] = field(default_factory=dict[Place, list[RoleId]])
    activities: dict[ActivityId, None] = field(default_factory=dict[ActivityId, None])
    remarked: dict[ActivityId, None] = field(default_factory=dict[ActivityId, None])
    everything: bool = False


def touched_by(change: Change) -> Touched:
    """Return what a change touches.

    Letters, scopes and details are not read by any rule: rules go by the meaning of letters and
    by the scopes that stand in cells.
    """
    touched = Touched()
    for delta in change.deltas:
        _touch(touched, delta)
    return touched


def _touch(touched: Touched, delta: Delta) -> None:
    match delta:
        case CellDelta(ref=ref):
            touched.cells.setdefault((ref.stage, ref.activity), []).append(ref.role)
        case ActivityDelta():
            parts = (one for one in (delta.old, delta.new) if one is not None)
            touched.activities.update(dict.fromkeys(one.id for one in parts))
        case AcceptanceDelta():
            keys = (one.key for one in (delta.old, delta.new) if one is not None)
            touched.remarked.update(dict.fromkeys(_activities(keys)))
        case BudgetLineDelta():
            lines = (one for one in (delta.old, delta.new) if one is not None)
            touched.remarked.update(dict.fromkeys(line.place.activity for line in lines))
        case RoleDelta() | StageDelta() | RuleDelta():
            touched.everything = True
        case _:
            return


def _activities(keys: Iterable[str]) -> Iterable[ActivityId]:
    for key in keys:
        parts = key.split("|")
        if len(parts) > _ACTIVITY_IN_KEY and parts[_ACTIVITY_IN_KEY]:
            yield ActivityId(parts[_ACTIVITY_IN_KEY])
