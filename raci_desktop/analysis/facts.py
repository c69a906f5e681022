"""What rules read of roles: traits resolved once per workshop, with their column order."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from raci_desktop.domain.ids import RoleId
from raci_desktop.domain.roles import TEAM_KINDS, Role
from raci_desktop.domain.traits import Budget, Function, RoleKind, Trait
from raci_desktop.domain.workshop import Workshop

KNOWN_ENOUGH = 0.5
"""Confidence from which a guessed "other" counts as knowledge and not as "no idea"."""

WELL_KNOWN = 0.6
"""Confidence a guess needs for a warning or a note to rest on it."""

_BUILDERS = (Function.PRODUCT, Function.DELIVERY)


@dataclass(slots=True, eq=False)
class RoleFacts:
    """One role as rules see it; ``function`` is None while nobody knows it.

    There is one of each role for all rows; the engine alone changes it.
    """

    role: Role
    index: int
    id: RoleId
    name: str
    function: Function | None
    kind: RoleKind
    budget: Budget
    operations: bool
    builder: bool
    """Belongs to product or delivery: the side that builds the services."""
    team: bool
    builder_team: bool
    function_known: bool
    """Said, or guessed with some reason: enough for what is no blocker."""
    kind_known: bool
    """The same of its kind."""
    kind_sure: bool
    budget_sure: bool


Facts = Mapping[RoleId, RoleFacts]


def known_function(trait: Trait[Function]) -> Function | None:
    """Return the function a trait gives, or None for a guess that found nothing."""
    blank = trait.guessed and trait.value is Function.OTHER and trait.confidence < KNOWN_ENOUGH
    return None if blank else trait.value


def well_known(trait: Trait[Any]) -> bool:
    """Whether a warning or a note may rest on a trait without saying so."""
    return not trait.guessed or trait.confidence >= WELL_KNOWN


def role_facts(role: Role, index: int) -> RoleFacts:
    """Return what rules need to know of one role."""
    function = known_function(role.function)
    builder = function in _BUILDERS
    kind = role.kind.value
    return RoleFacts(
        role=role,
        index=index,
        id=role.id,
        name=role.name,
        function=function,
        kind=kind,
        budget=role.budget.value,
        operations=function is Function.OPERATIONS,
        builder=builder,
        team=kind in TEAM_KINDS,
        builder_team=builder and kind in TEAM_KINDS,
        function_known=function is not None and well_known(role.function),
        kind_known=well_known(role.kind),
        kind_sure=role.kind.sure,
        budget_sure=role.budget.sure,
    )


def revise_facts(known: RoleFacts, role: Role) -> None:
    """Bring what is known of a role up to date, in place: rows hold it."""
    fresh = role_facts(role, known.index)
    for field in fields(RoleFacts):
        setattr(known, field.name, getattr(fresh, field.name))


def all_facts(workshop: Workshop, known: Facts) -> Facts:
    """Return the facts of every role, in column order; ``known`` ones where nothing differs."""
    found: dict[RoleId, RoleFacts] = {}
    for index, role in enumerate(workshop.roles):
        old = known.get(role.id)
        if old is None or old.role is not role or old.index != index:
            old = role_facts(role, index)
        found[role.id] = old
    return found
