"""P1 · Linear run costs.

What: three or more teams that build digital services are on call out of hours, and nothing tells
their schedules apart: no R carries a scope, and nobody answers for an availability target.

Why: when each new service gets the same cover, the cost of running grows with the number of
services and not with what an outage of each would cost. It shows first where one budget pays for
all of it.

Fails: on-call for digital services, three teams R.
Passes: the same, with a row about availability targets for which somebody answers.
Passes: the same, each R with a scope of its own (weekdays, nights).

What to do: choose availability targets and out-of-hours schedules by financial exposure.

In a workshop made from the playbook's template, a note asks for the row about availability targets
where there is none.

Source: the article series, https://www.equalexperts.com/blog/our-thinking/why-your-head-of-operations-shouldnt-be-accountable-for-digital-reliability/
Thresholds: the number of teams (3).
"""

from raci_desktop.analysis.absent import absence
from raci_desktop.analysis.facts import RoleFacts
from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.on_call import paid_by_operations
from raci_desktop.analysis.patterns import named
from raci_desktop.analysis.rule import NOTHING, Family, Limit, Report, Reports, RowRule, StageRule
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import RowView, StageView
from raci_desktop.domain.traits import ServiceKind, Topic
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP

TEAMS = Limit(
    "P1.teams",
    3,
    QT_TRANSLATE_NOOP("Rules", "Teams on call from which their schedules should differ"),
)


def check(row: RowView) -> Reports:
    """Report many teams on the same schedule, once, on the first digital duty row."""
    if row.service is not ServiceKind.DIGITAL:
        return NOTHING
    if next(row.stage.serving(Topic.ON_CALL_DUTY, ServiceKind.DIGITAL)) is not row:
        return NOTHING
    duties = list(row.stage.serving(Topic.ON_CALL_DUTY, ServiceKind.DIGITAL))
    teams = tuple({team.id: team for duty in duties for team in duty.builders}.values())
    if len(teams) < row.limit(TEAMS.name) or _told_apart(row, duties):
        return NOTHING
    return (_report(row, teams),)


def _told_apart(row: RowView, duties: list[RowView]) -> bool:
    if any(scope for duty in duties for _, scope in duty.responsible):
        return True
    targets = row.stage.serving(Topic.AVAILABILITY_TARGET, ServiceKind.DIGITAL)
    return any(target.accountable for target in targets)


def _report(row: RowView, teams: tuple[RoleFacts, ...]) -> Report:
    paid = paid_by_operations(row)
    payers = paid[1] if paid else ()
    template = (
        QT_TRANSLATE_NOOP(
            "Rules",
            "{teams} share one on-call schedule, paid by {payers}, whatever an "
            "outage of each service would cost.",
        )
        if payers
        else QT_TRANSLATE_NOOP(
            "Rules",
            "{teams} share one on-call schedule, whatever an outage of each service would cost.",
        )
    )
    return Report(
        say(template, teams=named(teams), payers=named(payers)),
        say(
            QT_TRANSLATE_NOOP(
                "Rules",
                "What does an hour of outage cost for each service, and which need cover at night?",
            )
        ),
        (*teams, *payers),
    )


def check_stage(stage: StageView) -> Reports:
    """Report that no row is about availability targets."""
    return absence(
        stage,
        Topic.AVAILABILITY_TARGET,
        QT_TRANSLATE_NOOP(
            "Rules", "Beside {row:q}, no row says who chooses the availability target."
        ),
        QT_TRANSLATE_NOOP(
            "Rules", "Who chooses the availability target, and what does an hour of outage cost?"
        ),
        QT_TRANSLATE_NOOP(
            "Rules",
            "Without a target, every service gets the same cover, whatever its outages cost.",
        ),
    )


_TITLE = QT_TRANSLATE_NOOP("Rules", "Linear run costs")
_WHY = QT_TRANSLATE_NOOP(
    "Rules",
    "With the same cover for every service, the cost of running grows with "
    "the number of services and not with what their outages cost.",
)

RULE = RowRule(
    code="P1",
    title=_TITLE,
    severity=Severity.WARNING,
    family=Family.PITFALL,
    why=_WHY,
    doc=__doc__,
    limits=(TEAMS,),
    topics=frozenset({Topic.ON_CALL_DUTY}),
    watches=frozenset({Topic.ON_CALL_DUTY, Topic.AVAILABILITY_TARGET, Topic.ON_CALL_FUNDING}),
    check=check,
)

STAGE_RULE = StageRule(
    code="P1",
    title=_TITLE,
    severity=Severity.WARNING,
    family=Family.PITFALL,
    why=_WHY,
    doc=__doc__,
    check=check_stage,
)
