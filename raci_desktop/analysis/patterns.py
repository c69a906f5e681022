"""Patterns several rules share: who works under an A, and what a pattern takes for granted."""

from collections.abc import Iterable

from raci_desktop.analysis.facts import RoleFacts
from raci_desktop.analysis.says import Said, say
from raci_desktop.analysis.trait_words import TOPIC_WORDS
from raci_desktop.analysis.views import Held, RowView
from raci_desktop.domain.traits import Function, ServiceKind, Topic
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP

OPERATED: frozenset[Topic] = frozenset({Topic.RELIABILITY, Topic.SUPPORT, Topic.ON_CALL_DUTY})
"""What running a service comes down to; the rows of P0."""

CARED_FOR: frozenset[Topic] = OPERATED | {
    Topic.TELEMETRY,
    Topic.INCIDENT,
    Topic.AVAILABILITY_TARGET,
}
"""Where work without accountability hurts; the rows of P2."""

_FUNCTION_DOUBTS = {
    Function.OPERATIONS: QT_TRANSLATE_NOOP("Rules", "{role} belongs to operations"),
    Function.PRODUCT: QT_TRANSLATE_NOOP("Rules", "{role} belongs to product"),
    Function.DELIVERY: QT_TRANSLATE_NOOP("Rules", "{role} belongs to delivery"),
    Function.OTHER: QT_TRANSLATE_NOOP(
        "Rules", "{role} belongs neither to operations nor to the builders"
    ),
}
_SERVICE_DOUBTS = {
    ServiceKind.DIGITAL: QT_TRANSLATE_NOOP("Rules", "{row:q} concerns digital services"),
    ServiceKind.FOUNDATIONAL: QT_TRANSLATE_NOOP("Rules", "{row:q} concerns foundational systems"),
    ServiceKind.BOTH: QT_TRANSLATE_NOOP(
        "Rules", "{row:q} concerns digital services and foundational systems"
    ),
    ServiceKind.NEITHER: QT_TRANSLATE_NOOP("Rules", "{row:q} concerns no service"),
}


def of_service(row: RowView) -> bool:
    """Whether a row is about digital services, alone or together with foundational systems."""
    return row.service is ServiceKind.DIGITAL or row.service is ServiceKind.BOTH


def kept_by_operations(row: RowView) -> bool:
    """Whether a row is right with operations: foundational, and operations answers for it."""
    return (
        row.service is ServiceKind.FOUNDATIONAL
        and bool(row.accountable)
        and all(role.operations for role, _ in row.accountable)
    )


def commanded(row: RowView) -> bool:
    """Whether a row is one that stays with operations by its nature: major incidents, high risk."""
    return row.topic is Topic.MAJOR_INCIDENT or row.topic is Topic.HIGH_RISK_CHANGE


def roles_of(held: Iterable[Held]) -> tuple[RoleFacts, ...]:
    """Return the holders, each once, in their order."""
    return tuple(dict.fromkeys([role for role, _ in held]))


def overlap(row: RowView, scope: str, other: str) -> bool:
    """Whether an A's scope meets the scope of another letter of the row.

    An unscoped letter meets every scope, except that an unscoped A beside scoped As is the
    rest: it does not meet what another A has taken.
    """
    if scope == other or not other:
        return True
    return not scope and all(held != other for _, held in row.accountable)


def workers(row: RowView, scope: str) -> list[RoleFacts]:
    """Return the roles that do the work within an A's scope, each once."""
    if not row.scoped:
        return [role for role, _ in row.responsible]
    found = {role.id: role for role, held in row.responsible if overlap(row, scope, held)}
    return list(found.values())


def named(roles: Iterable[RoleFacts]) -> tuple[str, ...]:
    """Return the names of roles, to be listed in a sentence."""
    return tuple([role.name for role in roles])


def doubt_function(roles: Iterable[RoleFacts]) -> tuple[Said, ...]:
    """Return what is not sure about the functions of roles."""
    return tuple(
        say(_FUNCTION_DOUBTS[trait.value], role=role.name)
        for role in roles
        if not (trait := role.role.function).sure
    )


def doubt_builders(teams: Iterable[RoleFacts]) -> tuple[Said, ...]:
    """Return what is not sure about teams that build."""
    return tuple(
        say(QT_TRANSLATE_NOOP("Rules", "{role} builds the service"), role=team.name)
        for team in teams
        if not (team.role.function.sure and team.role.kind.sure)
    )


def doubt_row(row: RowView) -> tuple[Said, ...]:
    """Return what is not sure about a row's topic and its kind of service."""
    activity = row.activity
    if activity.service.sure and activity.topic.sure:
        return ()
    service = say(_SERVICE_DOUBTS[row.service], row=row.name)
    topic = say(
        QT_TRANSLATE_NOOP("Rules", "{row:q} is about {topic:t}"),
        row=row.name,
        topic=TOPIC_WORDS[row.topic],
    )
    return tuple(
        said
        for trait, said in ((activity.service, service), (activity.topic, topic))
        if not trait.sure
    )


def doubt_topic(row: RowView) -> tuple[Said, ...]:
    """Return what is not sure about a row's topic."""
    if row.activity.topic.sure:
        return ()
    return (
        say(
            QT_TRANSLATE_NOOP("Rules", "{row:q} is about {topic:t}"),
            row=row.name,
            topic=TOPIC_WORDS[row.topic],
        ),
    )


def doubt_unread(roles: Iterable[RoleFacts]) -> tuple[Said, ...]:
    """Return that marks nobody could read may be the letter that is missing."""
    return tuple(
        say(
            QT_TRANSLATE_NOOP("Rules", "the mark of {role} that could not be read changes nothing"),
            role=role.name,
        )
        for role in roles
    )
