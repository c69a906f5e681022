"""What a change touches, as far as rules can tell."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

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
from raci_desktop.domain.roles import Role
from raci_desktop.domain.workshop import Stage

Place = tuple[StageId, ActivityId]

_ACTIVITY_IN_KEY = 3  # rule | stage | earlier stage | activity | detail | roles


@dataclass(slots=True)
class Touched:
    """The cells, activities and roles of a change; or everything, for rare large ones.

    ``remarked`` are activities whose letters stay and of which something was said that rules read
    when they compare stages: an acceptance, a budget line.
    """

    cells: dict[Place, list[RoleId]] = field(default_factory=dict[Place, list[RoleId]])
    activities: dict[ActivityId, None] = field(default_factory=dict[ActivityId, None])
    roles: dict[RoleId, None] = field(default_factory=dict[RoleId, None])
    """Roles that stay in their place and read differently."""
    columns: dict[RoleId, None] = field(default_factory=dict[RoleId, None])
    """Roles of which only their columns read what changed: the people on call."""
    remarked: dict[ActivityId, None] = field(default_factory=dict[ActivityId, None])
    counted: bool = False
    """Whether there may be more or fewer rows than before."""
    moved: bool = False
    """Whether rows came, went or changed places."""
    everything: bool = False


def touched_by(change: Change) -> Touched:
    """Return what a change touches.

    Letters, scopes and details are not read by any rule: rules go by the meaning of letters and
    by the scopes that stand in cells; nor are the names of stages.
    """
    touched = Touched()
    for delta in change.deltas:
        _touch(touched, delta)
    return touched


def _touch(touched: Touched, delta: Delta) -> None:
    match delta:
        case CellDelta(ref=ref):
            touched.cells.setdefault((ref.stage, ref.activity), []).append(ref.role)
        case ActivityDelta(old=old, new=new):
            touched.activities.update(dict.fromkeys(one.id for one in (old, new) if one))
            touched.counted |= old is None or new is None
            touched.moved |= old is None or new is None or old.position != new.position
        case AcceptanceDelta():
            keys = (one.key for one in (delta.old, delta.new) if one is not None)
            touched.remarked.update(dict.fromkeys(_activities(keys)))
        case BudgetLineDelta():
            lines = (one for one in (delta.old, delta.new) if one is not None)
            touched.remarked.update(dict.fromkeys(line.place.activity for line in lines))
        case RoleDelta(old=Role() as old, new=Role() as new) if old.position == new.position:
            alike = replace(old, on_call=new.on_call) == new
            (touched.columns if alike else touched.roles)[new.id] = None
        case StageDelta(old=Stage() as old, new=Stage() as new) if _only_renamed(old, new):
            return
        case RoleDelta() | StageDelta() | RuleDelta():
            touched.everything = True
        case _:
            return


def _only_renamed(old: Stage, new: Stage) -> bool:
    return (old.position, old.touched) == (new.position, new.touched)


def _activities(keys: Iterable[str]) -> Iterable[ActivityId]:
    for key in keys:
        parts = key.split("|")
        if len(parts) > _ACTIVITY_IN_KEY and parts[_ACTIVITY_IN_KEY]:
            yield ActivityId(parts[_ACTIVITY_IN_KEY])
