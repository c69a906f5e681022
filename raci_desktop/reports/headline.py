"""The headline: the ask of the workshop, or one made from what changes."""

from raci_desktop.domain.ids import RoleId
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop
from raci_desktop.reports.shifts import Shift, Shifts, parties
from raci_desktop.reports.words import NAMES_SHOWN, activities, all_activities, named_roles, roles


def headline(workshop: Workshop, shifts: Shifts | None) -> str:
    """Return the ask as the room wrote it, else a sentence of the moves.

    ``shifts`` is None while the later stage has not begun.
    """
    return " ".join(workshop.details.ask.split()) or composed(workshop, shifts)


def composed(workshop: Workshop, shifts: Shifts | None) -> str:
    """Return a headline made from what changes; it asks, and blames nobody."""
    total = len(workshop.activities)
    if not total:
        return translate("Handout", "This workshop has no activities yet")
    if shifts is None:
        words = translate("Handout", "Where accountability sits today, for {activities}")
        return words.format(activities=activities(total))
    if not shifts.changed:
        words = translate("Handout", "Every letter stays where it is today, for {activities}")
        return words.format(activities=activities(total))
    return _ask(workshop, shifts, total)


def _ask(workshop: Workshop, shifts: Shifts, total: int) -> str:
    moved, new, ended = shifts.moved, shifts.named, shifts.ended
    if moved:
        return _moving(workshop, shifts, total)
    if new:
        takers = _roles(workshop, parties(new, "taker"))
        words = translate("Handout", "Approve making {takers} accountable for {what}")
        return words.format(takers=takers, what=_share(workshop, new, total))
    if ended:
        givers = _roles(workshop, parties(ended, "giver"))
        what = _share(workshop, ended, total)
        words = translate("Handout", "Name who takes over accountability for {what} from {givers}")
        return words.format(what=what, givers=givers)
    what = _part(len(shifts.changed), total)
    words = translate(
        "Handout", "Approve changed letters in {what}; accountability stays where it is"
    )
    return words.format(what=what)


def _moving(workshop: Workshop, shifts: Shifts, total: int) -> str:
    moved, new, ended = shifts.moved, len(shifts.named), len(shifts.ended)
    givers, takers = parties(moved, "giver"), parties(moved, "taker")
    crowd = min(len(givers), len(takers)) > NAMES_SHOWN
    return (_among(new, ended) if crowd else _from_to(new, ended)).format(
        what=_share(workshop, moved, total),
        roles=roles(len({*givers, *takers})),
        givers=_roles(workshop, givers),
        takers=_roles(workshop, takers),
        count=new or ended,
    )


def _among(new: int, ended: int) -> str:
    if new:
        return translate(
            "Handout",
            "Approve moving accountability for {what} among {roles}, "
            "and naming who answers for {count} more",
        )
    if ended:
        return translate(
            "Handout",
            "Approve moving accountability for {what} among {roles}, "
            "and decide who takes over {count} more",
        )
    return translate("Handout", "Approve moving accountability for {what} among {roles}")


def _from_to(new: int, ended: int) -> str:
    if new:
        return translate(
            "Handout",
            "Approve moving accountability for {what} from {givers} to {takers}, "
            "and naming who answers for {count} more",
        )
    if ended:
        return translate(
            "Handout",
            "Approve moving accountability for {what} from {givers} to {takers}, "
            "and decide who takes over {count} more",
        )
    return translate(
        "Handout", "Approve moving accountability for {what} from {givers} to {takers}"
    )


def _share(workshop: Workshop, shifts: tuple[Shift, ...], total: int) -> str:
    if len(shifts) == 1:
        return f"“{workshop.activity(shifts[0].activity).name}”"
    return _part(len(shifts), total)


def _part(count: int, total: int) -> str:
    if count == total:
        return all_activities(total) if total > 1 else translate("Handout", "the one activity")
    words = translate("Handout", "{count} of {total} activities")
    return words.format(count=count, total=total)


def _roles(workshop: Workshop, wanted: tuple[RoleId, ...]) -> str:
    return named_roles([workshop.role(role).name for role in wanted])
