"""The headline: the ask of the workshop, or one made from what changes."""

from raci_desktop.domain.ids import RoleId
from raci_desktop.domain.workshop import Workshop
from raci_desktop.reports.shifts import Shift, Shifts, parties
from raci_desktop.reports.words import NAMES_SHOWN, activities, counted, named


def headline(workshop: Workshop, shifts: Shifts | None) -> str:
    """Return the ask as the room wrote it, else a sentence of the moves.

    ``shifts`` is None while the later stage has not begun.
    """
    return " ".join(workshop.details.ask.split()) or composed(workshop, shifts)


def composed(workshop: Workshop, shifts: Shifts | None) -> str:
    """Return a headline made from what changes; it asks, and blames nobody."""
    total = len(workshop.activities)
    if not total:
        return "This workshop has no activities yet"
    if shifts is None:
        return f"Where accountability sits today, for {activities(total)}"
    if not shifts.changed:
        return f"Every letter stays where it is today, for {activities(total)}"
    return _ask(workshop, shifts, total)


def _ask(workshop: Workshop, shifts: Shifts, total: int) -> str:
    moved, new, ended = shifts.moved, shifts.named, shifts.ended
    if moved:
        return _moving(workshop, moved, total) + _besides(len(new), len(ended))
    if new:
        takers = _roles(workshop, parties(new, "taker"))
        return f"Approve making {takers} accountable for {_share(workshop, new, total)}"
    if ended:
        givers = _roles(workshop, parties(ended, "giver"))
        what = _share(workshop, ended, total)
        return f"Name who takes over accountability for {what} from {givers}"
    what = _part(len(shifts.changed), total)
    return f"Approve changed letters in {what}; accountability stays where it is"


def _moving(workshop: Workshop, moved: tuple[Shift, ...], total: int) -> str:
    what = _share(workshop, moved, total)
    givers, takers = parties(moved, "giver"), parties(moved, "taker")
    if min(len(givers), len(takers)) > NAMES_SHOWN:
        count = counted(len({*givers, *takers}), "role")
        return f"Approve moving accountability for {what} among {count}"
    way = f"from {_roles(workshop, givers)} to {_roles(workshop, takers)}"
    return f"Approve moving accountability for {what} {way}"


def _besides(new: int, ended: int) -> str:
    if new:
        return f", and naming who answers for {new} more"
    if ended:
        return f", and decide who takes over {ended} more"
    return ""


def _share(workshop: Workshop, shifts: tuple[Shift, ...], total: int) -> str:
    if len(shifts) == 1:
        return f"“{workshop.activity(shifts[0].activity).name}”"
    return _part(len(shifts), total)


def _part(count: int, total: int) -> str:
    if count == total:
        return f"all {activities(total)}" if total > 1 else "the one activity"
    return f"{count} of {activities(total)}"


def _roles(workshop: Workshop, roles: tuple[RoleId, ...]) -> str:
    return named([workshop.role(role).name for role in roles], "role")
