"""Roles: the columns shared by all stages of a workshop."""

from dataclasses import dataclass, field

from raci_desktop.domain.ids import RoleId
from raci_desktop.domain.traits import Budget, Function, RoleKind, Trait, guessed

UNCOUNTED = -1
"""In an edit, and in the file: nobody has counted (or nobody vouches for the count any more)."""
MOST_ON_CALL = 999

TEAM_KINDS: frozenset[RoleKind] = frozenset({RoleKind.TEAM, RoleKind.SUPPORT_TEAM})


def _unknown_function() -> Trait[Function]:
    return guessed(Function.OTHER)


def _unknown_kind() -> Trait[RoleKind]:
    return guessed(RoleKind.OTHER)


def _unknown_budget() -> Trait[Budget]:
    return guessed(Budget.NONE)


@dataclass(frozen=True, slots=True)
class Role:
    """One role: its name, its order among the columns, and what rules need to know of it."""

    id: RoleId
    name: str
    position: int = 0
    function: Trait[Function] = field(default_factory=_unknown_function)
    kind: Trait[RoleKind] = field(default_factory=_unknown_kind)
    budget: Trait[Budget] = field(default_factory=_unknown_budget)
    on_call: int | None = None
    """How many of its people share the on-call rota, 0 to ``MOST_ON_CALL``; None: not counted."""

    @property
    def is_team(self) -> bool:
        """Whether the role is a team rather than a person's office."""
        return self.kind.value in TEAM_KINDS
