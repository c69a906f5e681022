"""Guesses about roles and activities from their names: values with a confidence and a reason."""

from raci_desktop.analysis.guess.activities import ActivityGuess, guess_activity
from raci_desktop.analysis.guess.apply import activity_with_guesses, role_with_guesses
from raci_desktop.analysis.guess.roles import RoleGuess, guess_role

__all__ = [
    "ActivityGuess",
    "RoleGuess",
    "activity_with_guesses",
    "guess_activity",
    "guess_role",
    "role_with_guesses",
]
