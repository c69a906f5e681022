"""Patterns several rules share: who works under an A, and what a pattern takes for granted."""

from collections.abc import Iterable

from raci_desktop.analysis.facts import RoleFacts
from raci_desktop.analysis.rule import Assumption
from raci_desktop.analysis.views import Held, RowView
from raci_desktop.domain.traits import Function, ServiceKind, Topic

OPERATED: frozenset[Topic] = frozenset({Topic.RELIABILITY, Topic.SUPPORT, Topic.ON_CALL_DUTY})
"""What running a service comes down to; the rows of P0."""

CARED_FOR: frozenset[Topic] = OPERATED | {
    Topic.TELEMETRY,
    Topic.INCIDENT,
    Topic.AVAILABILITY_TARGET,
}
"""Where work without accountability hurts; the rows of P2."""

_FUNCTION_WORDS = {
    Function.OPERATIONS: "belongs to operations",
    Function.PRODUCT: "belongs to product",
    Function.DELIVERY: "belongs to delivery",
    Function.OTHER: "belongs neither to operations nor to the builders",
}


def of_service(row: RowView) -> bool:
    """Whether a row is about digital services, alone or together with foundational systems."""
    return row.service is ServiceKind.DIGITAL or row.service is ServiceKind.BOTH


def roles_of(held: Iterable[Held]) -> tuple[RoleFacts, ...]:
    """Return the holders, each once, in their order."""
    return tuple({role.id: role for role, _ in held}.values())


def overlap(row: RowView, scope: str, other: str) -> bool:
    """Whether an A's scope meets the scope of another letter of the row.

    An unscoped letter meets every scope, except that an unscoped A beside scoped As is the
    rest: it does not meet what another A has taken.
    """
    if scope == other or not other:
        return True
    return not scope and all(held != other for _, held in row.accountable)


def workers(row: RowView, scope: str) -> list[RoleFacts]:
    """Return the roles that do the work within an A's scope."""
    return [role for role, held in row.responsible if overlap(row, scope, held)]


def assume_function(role: RoleFacts) -> Assumption:
    """A role belongs to its function."""
    trait = role.role.function
    return Assumption(trait, f"{role.name} {_FUNCTION_WORDS[trait.value]}")


def assume_builders(role: RoleFacts) -> tuple[Assumption, ...]:
    """A role is a team that builds."""
    words = f"{role.name} builds the service"
    return (Assumption(role.role.function, words), Assumption(role.role.kind, words))


def assume_row(row: RowView) -> tuple[Assumption, ...]:
    """A row is about its topic and its kind of service."""
    activity = row.activity
    return (
        Assumption(activity.service, f"“{row.name}” concerns {service_words(row.service)}"),
        Assumption(activity.topic, f"“{row.name}” is about {row.topic.value}"),
    )


def service_words(service: ServiceKind) -> str:
    """Return a kind of service in words that follow "concerns"."""
    if service is ServiceKind.DIGITAL:
        return "digital services"
    if service is ServiceKind.FOUNDATIONAL:
        return "foundational systems"
    return "digital and foundational systems"
