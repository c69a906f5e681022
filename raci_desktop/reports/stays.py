"""What stays as it is, said with the same weight as what moves."""

from collections import Counter
from collections.abc import Sequence

from raci_desktop.application.ports import ExportRequest
from raci_desktop.domain.ids import ActivityId, RoleId
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import Matrix, cell_at
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop
from raci_desktop.reports.shifts import Shift, Shifts, parties
from raci_desktop.reports.values import Stays
from raci_desktop.reports.words import NAMES_SHOWN, activities, all_activities, listed

_R = Letter.RESPONSIBLE


def stays_of(request: ExportRequest, shifts: Shifts | None) -> Stays:
    """Return what the role that gives most keeps, or else which activities stay."""
    workshop = request.workshop
    if not workshop.activities or shifts is None:
        return Stays("", ())
    moved = shifts.moved
    givers = parties(moved, "giver")
    keeper = next((role for role in givers if _kept(shifts, role)), None)
    if keeper is None:
        return Stays(translate("Handout", "What stays as it is"), _unchanged(workshop, shifts))
    kept = _kept(shifts, keeper)
    sentences = (
        translate("Handout", "Accountable for {activities}, as today.").format(
            activities=_names(workshop, kept)
        ),
        _voice(request, moved, keeper),
        _work(request, keeper),
    )
    name = workshop.role(keeper).name
    title = translate("Handout", "What stays with {role}").format(role=name)
    return Stays(title, tuple(s for s in sentences if s))


def _kept(shifts: Shifts, role: RoleId) -> list[ActivityId]:
    return [
        s.activity
        for s in shifts.shifts
        if any(h[0] == role for h in s.before) and any(h[0] == role for h in s.after)
    ]


def _unchanged(workshop: Workshop, shifts: Shifts) -> tuple[str, ...]:
    same = [s.activity for s in shifts.shifts if s.activity not in shifts.changed]
    held = [s.activity for s in shifts.shifts if s.after and not s.moves]
    if same:
        if len(same) == 1:
            words = translate("Handout", "{activity} keeps its letters.")
            return (words.format(activity=_names(workshop, same)),)
        words = translate("Handout", "{activities} keep their letters.")
        return (words.format(activities=_names(workshop, same)),)
    if held:
        words = translate("Handout", "Accountability for {activities} stays with its holder.")
        return (words.format(activities=_names(workshop, held)),)
    return ()


def _names(workshop: Workshop, ids: Sequence[ActivityId]) -> str:
    names = [workshop.activity(one).name for one in ids]
    if len(names) <= NAMES_SHOWN:
        return listed([f"“{name}”" for name in names])
    if len(names) == len(workshop.activities):
        return all_activities(len(names))
    rest = len(names) - NAMES_SHOWN + 1
    shown = [f"“{name}”" for name in names[: NAMES_SHOWN - 1]]
    words = translate("Handout", "{names} and {count} more activities")
    return words.format(names=", ".join(shown), count=rest)


def _voice(request: ExportRequest, moved: Sequence[Shift], role: RoleId) -> str:
    after = request.workshop.matrix(request.after)
    rows = [shift.activity for shift in moved]
    consulted = sum(_has(after, row, role, Letter.CONSULTED) for row in rows)
    informed = sum(_has(after, row, role, Letter.INFORMED) for row in rows)
    if len(rows) == 1:
        words = _voice_in_one(bool(consulted), bool(informed))
    else:
        words = _voice_in_several(bool(consulted), bool(informed))
    return words.format(consulted=consulted, informed=informed, total=len(rows))


def _voice_in_one(consulted: bool, informed: bool) -> str:
    if consulted and informed:
        return translate(
            "Handout",
            "Consulted on {consulted} and informed on {informed} "
            "of the {total} activity that moves.",
        )
    if consulted:
        return translate("Handout", "Consulted on {consulted} of the {total} activity that moves.")
    if informed:
        return translate("Handout", "Informed on {informed} of the {total} activity that moves.")
    return ""


def _voice_in_several(consulted: bool, informed: bool) -> str:
    if consulted and informed:
        return translate(
            "Handout",
            "Consulted on {consulted} and informed on {informed} "
            "of the {total} activities that move.",
        )
    if consulted:
        return translate("Handout", "Consulted on {consulted} of the {total} activities that move.")
    if informed:
        return translate("Handout", "Informed on {informed} of the {total} activities that move.")
    return ""


def _has(matrix: Matrix, activity: ActivityId, role: RoleId, letter: Letter) -> bool:
    return cell_at(matrix, activity, role).has(letter)


def _work(request: ExportRequest, keeper: RoleId) -> str:
    """Return which role, apart from the keeper, goes on doing most of the work."""
    workshop = request.workshop
    before, after = workshop.matrix(request.before), workshop.matrix(request.after)
    counts = Counter(
        role.id
        for activity in workshop.activities
        for role in workshop.roles
        if _has(before, activity.id, role.id, _R) and _has(after, activity.id, role.id, _R)
    )
    others = [role for role in workshop.roles if role.id != keeper and counts[role.id]]
    if not others:
        return ""
    # The first of several with as many: max() keeps the order of the columns.
    best = max(others, key=lambda role: counts[role.id])
    words = translate("Handout", "The work on {activities} stays with {role}.")
    return words.format(activities=activities(counts[best.id]), role=best.name)
