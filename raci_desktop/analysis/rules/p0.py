"""P0 · No responsibility, weak incentives.

What: operations both answers for a digital service and runs it; nobody who builds the service
does either. Looked for on rows about reliability, support and on-call duty of digital services.

Why: people who neither answer for nor work on a service in production feel little of what their
design costs there. Faults are passed on instead of designed out, and recovery waits for people
who did not write the code.

Fails: Head of Operations A, Application support R, Product teams I.
Passes: Head of Product A (product-funded), Head of Delivery A (IT-funded), Product teams R.
Passes: the same letters as in the failing row, on a foundational system: there they are right.

What to do: give accountability to whoever funds the service, and the work to those who build it.
Where a row concerns digital and foundational systems at once, splitting it comes first, and a
note says only that.

Source: https://www.equalexperts.com/blog/our-thinking/why-your-head-of-operations-shouldnt-be-accountable-for-digital-reliability/
Thresholds: none. A guess below 80 % makes the blocker a warning that names the guess.
"""

from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.patterns import (
    OPERATED,
    doubt_function,
    doubt_row,
    doubt_unread,
    named,
    of_service,
    roles_of,
)
from raci_desktop.analysis.rule import NOTHING, Family, Report, Reports, RowRule
from raci_desktop.analysis.says import Said, say
from raci_desktop.analysis.splitting import split_first
from raci_desktop.analysis.views import RowView
from raci_desktop.domain.traits import ServiceKind
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP


def check(row: RowView) -> Reports:
    """Report a digital row that stays within operations."""
    if not of_service(row) or not row.accountable or not row.responsible:
        return NOTHING
    workers = roles_of(row.responsible)
    if not all(role.operations for role, _ in row.accountable):
        return NOTHING
    if not any(role.operations for role in workers) or any(role.builder for role in workers):
        return NOTHING
    if row.service is ServiceKind.BOTH:
        return (split_first(row),)
    return (_report(row),)


def _report(row: RowView) -> Report:
    roles = roles_of([*row.accountable, *row.responsible])
    return Report(
        say(
            QT_TRANSLATE_NOOP(
                "Rules",
                "{row:q} is run and answered for in operations ({roles}); nobody who "
                "builds the service does either.",
            ),
            row=row.name,
            roles=named(roles),
        ),
        _question(row),
        roles,
        doubts=(*doubt_row(row), *doubt_function(roles), *_unread(row)),
    )


def _unread(row: RowView) -> tuple[Said, ...]:
    """A mark nobody could read may be the builders' letter that is missing."""
    if not row.tally.unread:
        return ()
    return doubt_unread(role for role in row.unread if not role.operations)


def _question(row: RowView) -> Said:
    teams = named(role for role in row.stage.board.facts.values() if role.builder_team)
    if not teams:
        return say(
            QT_TRANSLATE_NOOP(
                "Rules", "What would the people who build this do differently if they ran it?"
            )
        )
    return say(
        QT_TRANSLATE_NOOP(
            "Rules", "What would be built differently if {teams} had to run it at night?"
        ),
        teams=teams,
    )


RULE = RowRule(
    code="P0",
    title=QT_TRANSLATE_NOOP("Rules", "No responsibility, weak incentives"),
    severity=Severity.BLOCKER,
    family=Family.PITFALL,
    why=QT_TRANSLATE_NOOP(
        "Rules",
        "Those who build the service do not feel what its faults cost in "
        "production, so faults are handed over rather than designed out, and "
        "outages last longer.",
    ),
    doc=__doc__,
    topics=OPERATED,
    cast=lambda role: role.builder_team,
    check=check,
)
