"""P7 · Limited on-call schedule.

What: nobody answers for on-call pay; or one role is on call for three services or more; or fewer
than three people of a role share the rota.

Why: too few people on call too often wears them out, and unsettled pay makes it worse. Whether it
does is a matter of numbers: people on the rota, and call-outs. So the question asks for them.

Fails: on-call pay without an A.
Fails: Checkout team R on call for three digital services.
Fails: Checkout team R on call, with two people on call.
Passes: on-call pay with an A; each team on call for its own service.
Passes: Checkout team R on call, with three people on call, or nobody has counted yet.

What to do: prepare from day one, pay fairly, a weekly rota of at least three people.

In a workshop made from the playbook's template, a note asks for the row about on-call pay where
there is none.

Source: the article series and https://you-build-it-you-run-it.playbook.ee/ for the three people.
Thresholds: the number of services one role is on call for (3), and of its people on call (3).
"""

from raci_desktop.analysis.absent import absence
from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.rule import (
    NOTHING,
    Family,
    Limit,
    Report,
    Reports,
    RoleRule,
    RowRule,
    StageRule,
)
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import RoleView, RowView, StageView
from raci_desktop.domain.traits import ServiceKind, Topic
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP

SERVICES = Limit(
    "P7.services", 3, QT_TRANSLATE_NOOP("Rules", "Services for which one role is on call")
)
PEOPLE = Limit("P7.people", 3, QT_TRANSLATE_NOOP("Rules", "People of a role on call, at the least"))


def check_row(row: RowView) -> Reports:
    """Report on-call pay nobody answers for."""
    if row.accountable or row.tally.unread:
        return NOTHING
    return (
        Report(
            say(QT_TRANSLATE_NOOP("Rules", "Nobody answers for {row:q}."), row=row.name),
            say(
                QT_TRANSLATE_NOOP(
                    "Rules", "Who settles {row:q}, and what would those on call find fair?"
                ),
                row=row.name,
            ),
        ),
    )


def check_role(view: RoleView) -> Reports:
    """Report a role with few people on call, else one on call for many services."""
    on_call = view.stage.index.topics.get(Topic.ON_CALL_DUTY)
    if not on_call:
        return NOTHING
    duties = view.listed(view.responsible.keys() & on_call.keys())
    served = [row for row in duties if row.service is not ServiceKind.FOUNDATIONAL]
    people = view.role.role.on_call
    if served and people is not None and people < view.limit(PEOPLE.name):
        return (_few_people(view, served, people),)
    return (_many_services(view, served),) if len(served) >= view.limit(SERVICES.name) else NOTHING


def _few_people(view: RoleView, duties: list[RowView], people: int) -> Report:
    return Report(
        say(
            QT_TRANSLATE_NOOP(
                "Rules", "The on-call rota of {role} for {rows:q} has {people:person|people}."
            ),
            role=view.role.name,
            rows=tuple(row.name for row in duties),
            people=people,
        ),
        say(
            QT_TRANSLATE_NOOP("Rules", "Who else could share the rota of {role}, and from when?"),
            role=view.role.name,
        ),
        cells=view.cells_of(duties),
        detail="people",
    )


def _many_services(view: RoleView, duties: list[RowView]) -> Report:
    return Report(
        say(
            QT_TRANSLATE_NOOP(
                "Rules", "The on-call duty of {number:row|rows} rests on {role}: {rows:q}."
            ),
            role=view.role.name,
            number=len(duties),
            rows=tuple(row.name for row in duties),
        ),
        say(
            QT_TRANSLATE_NOOP(
                "Rules", "How many people of {role} share the rota, and how often are they called?"
            ),
            role=view.role.name,
        ),
        cells=view.cells_of(duties),
    )


def check_stage(stage: StageView) -> Reports:
    """Report that no row is about on-call pay."""
    return absence(
        stage,
        Topic.ON_CALL_PAY,
        QT_TRANSLATE_NOOP("Rules", "Beside {row:q}, no row says who settles on-call pay."),
        QT_TRANSLATE_NOOP(
            "Rules", "Who settles on-call pay, and what would those on call find fair?"
        ),
        QT_TRANSLATE_NOOP("Rules", "Unsettled pay makes being on call harder than it has to be."),
    )


_TITLE = QT_TRANSLATE_NOOP("Rules", "Limited on-call schedule")
_WHY = QT_TRANSLATE_NOOP(
    "Rules", "Too few people on call too often wears them out; unsettled pay makes it worse."
)

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
    limits=(SERVICES, PEOPLE),
    names_rows=frozenset({Topic.ON_CALL_DUTY}),
    check=check_role,
)

STAGE_RULE = StageRule(
    code="P7",
    title=_TITLE,
    severity=Severity.WARNING,
    family=Family.PITFALL,
    why=_WHY,
    doc=__doc__,
    check=check_stage,
)
