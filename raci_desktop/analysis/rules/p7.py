"""P7 · Limited on-call schedule.

What: nobody answers for on-call pay; or one role is on call for three services or more.

Why: too few people on call too often wears them out, and unsettled pay makes it worse. Whether it
does is a matter of numbers: people on the rota, and call-outs. So the question asks for them.

Fails: on-call pay without an A.
Fails: Checkout team R on call for three digital services.
Passes: on-call pay with an A; each team on call for its own service.

What to do: prepare from day one, pay fairly, a weekly rota of at least three people.

Source: the article series and https://you-build-it-you-run-it.playbook.ee/ for the three people.
Thresholds: the number of services one role is on call for (3).
"""

from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.rule import NOTHING, Family, Limit, Report, Reports, RoleRule, RowRule
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import RoleView, RowView
from raci_desktop.domain.traits import ServiceKind, Topic

SERVICES = Limit("P7.services", 3, "Services for which one role is on call")


def check_row(row: RowView) -> Reports:
    """Report on-call pay nobody answers for."""
    if row.accountable or row.tally.unread:
        return NOTHING
    return (
        Report(
            say("Nobody answers for {row:q}.", row=row.name),
            say("Who settles {row:q}, and what would those on call find fair?", row=row.name),
        ),
    )


def check_role(view: RoleView) -> Reports:
    """Report a role on call for many services."""
    least = view.limit(SERVICES.name)
    on_call = view.stage.index.topics.get(Topic.ON_CALL_DUTY)
    if len(view.responsible) < least or not on_call:
        return NOTHING
    duties = view.responsible.keys() & on_call.keys()
    if len(duties) < least:
        return NOTHING
    served = [row for row in view.listed(duties) if row.service is not ServiceKind.FOUNDATIONAL]
    return (_report(view, served),) if len(served) >= least else NOTHING


def _report(view: RoleView, duties: list[RowView]) -> Report:
    return Report(
        say(
            "The on-call duty of {number:row|rows} rests on {role}: {rows:q}.",
            role=view.role.name,
            number=len(duties),
            rows=tuple(row.name for row in duties),
        ),
        say(
            "How many people of {role} share the rota, and how often are they called?",
            role=view.role.name,
        ),
        cells=tuple((row.activity.id, view.role.id) for row in duties),
    )


_TITLE = "Limited on-call schedule"
_WHY = "Too few people on call too often wears them out; unsettled pay makes it worse."

RULE = RowRule(
    code="P7",
    title=_TITLE,
    severity=Severity.WARNING,
    family=Family.PITFALL,
    why=_WHY,
    doc=__doc__,
    topics=frozenset({Topic.ON_CALL_PAY}),
    check=check_row,
)

ROLE_RULE = RoleRule(
    code="P7",
    title=_TITLE,
    severity=Severity.WARNING,
    family=Family.PITFALL,
    why=_WHY,
    doc=__doc__,
    limits=(SERVICES,),
    check=check_role,
)
