"""Filling in guesses: only what nobody has set is guessed, and guessed anew on renaming."""

from dataclasses import replace

from raci_desktop.analysis.guess.activities import guess_activity
from raci_desktop.analysis.guess.roles import guess_role
from raci_desktop.domain.activities import Activity
from raci_desktop.domain.roles import Role


def role_with_guesses(role: Role) -> Role:
    """Return a role with its guessed traits guessed from its present name."""
    guess = guess_role(role.name)
    return replace(
        role,
        function=guess.function if role.function.guessed else role.function,
        kind=guess.kind if role.kind.guessed else role.kind,
        budget=guess.budget if role.budget.guessed else role.budget,
    )


def activity_with_guesses(activity: Activity) -> Activity:
    """Return an activity with its guessed traits guessed from its present name and group."""
    guess = guess_activity(activity.name, activity.group)
    return replace(
        activity,
        service=guess.service if activity.service.guessed else activity.service,
        topic=guess.topic if activity.topic.guessed else activity.topic,
        funding=guess.funding if activity.funding.guessed else activity.funding,
    )
