"""Edits that name roles and activities, with the guesses a name allows."""

from raci_desktop.analysis.guess import guess_activity, guess_role
from raci_desktop.domain.activities import Activity
from raci_desktop.domain.edits import AddActivity, AddRole, ReviseActivity, ReviseRole
from raci_desktop.domain.ids import ActivityId, RoleId, new_activity_id, new_role_id
from raci_desktop.domain.roles import Role
from raci_desktop.domain.workshop import Workshop


def named_role(name: str) -> Role:
    """Return a new role with what its name lets one guess."""
    guess = guess_role(name)
    return Role(new_role_id(), name, function=guess.function, kind=guess.kind, budget=guess.budget)


def named_activity(name: str, group: str = "") -> Activity:
    """Return a new activity with what its name and group let one guess."""
    guess = guess_activity(name, group)
    return Activity(
        new_activity_id(),
        name,
        group,
        service=guess.service,
        topic=guess.topic,
        funding=guess.funding,
    )


def add_role(name: str, before: RoleId | None = None) -> AddRole:
    """Return the edit that adds a role by name."""
    return AddRole(named_role(name), before)


def add_activity(name: str, group: str = "", before: ActivityId | None = None) -> AddActivity:
    """Return the edit that adds an activity by name."""
    return AddActivity(named_activity(name, group), before)


def rename_role(workshop: Workshop, role_id: RoleId, name: str) -> ReviseRole:
    """Return the edit that renames a role and guesses anew what nobody has set."""
    role, guess = workshop.role(role_id), guess_role(name)
    return ReviseRole(
        role_id,
        name,
        function=guess.function if role.function.guessed else None,
        kind=guess.kind if role.kind.guessed else None,
        budget=guess.budget if role.budget.guessed else None,
    )


def revise_activity(
    workshop: Workshop, activity_id: ActivityId, name: str | None = None, group: str | None = None
) -> ReviseActivity:
    """Return the edit that renames or regroups an activity and guesses anew what nobody set."""
    activity = workshop.activity(activity_id)
    guess = guess_activity(
        activity.name if name is None else name, activity.group if group is None else group
    )
    return ReviseActivity(
        activity_id,
        name,
        group,
        service=guess.service if activity.service.guessed else None,
        topic=guess.topic if activity.topic.guessed else None,
        funding=guess.funding if activity.funding.guessed else None,
    )
