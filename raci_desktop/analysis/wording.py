"""How findings speak: lists, counts and names, so that every message reads aloud.

Role names may be singular or plural ("Head of Product", "Squads"), and nobody can know which:
so no message makes a role the subject of a verb that would have to agree with it.
"""

from collections.abc import Iterable, Sequence

from raci_desktop.analysis.facts import RoleFacts
from raci_desktop.analysis.rule import Assumption

SHOWN = 4
"""Names listed before the rest is counted."""


def listed(words: Sequence[str], shown: int = SHOWN) -> str:
    """Join words: "A", "A and B", "A, B and C", "A, B, C and 4 others"."""
    if len(words) > shown + 1:
        words = [*words[:shown], f"{len(words) - shown} others"]
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"


def names(roles: Iterable[RoleFacts]) -> str:
    """Join the names of roles, each once."""
    return listed(list(dict.fromkeys(role.name for role in roles)))


def quoted(name: str) -> str:
    """Return an activity's name in quotation marks."""
    return f"“{name}”"


def quoted_list(activities: Iterable[str], shown: int = 3) -> str:
    """Join the names of activities in quotation marks."""
    return listed([quoted(name) for name in activities], shown)


def counted(number: int, one: str, many: str = "") -> str:
    """Return "1 row", "3 rows"."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def scope_words(scope: str, others: bool) -> str:
    """Return how a scope reads after "accountability": the scope, the rest, or nothing."""
    if scope:
        return f" for the {scope} part"
    return " for the rest" if others else ""


def with_assumptions(message: str, assumptions: Sequence[Assumption]) -> str:
    """Let a message say what it takes for granted without anybody having confirmed it."""
    guesses = listed(list(dict.fromkeys(one.words for one in assumptions)))
    return f"{message.removesuffix('.')}, assuming that {guesses}."
