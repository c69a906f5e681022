"""P4 · Change-management treacle.

What: operations or change management approves the low-risk changes of digital services; or an
operations team deploys them in the builders' place; or one row approves every change, whatever
its risk.

Why: when every small change waits for an approval elsewhere, changes get fewer, larger and
riskier, and fixes wait as long as features.

Fails: approve low-risk changes, Change management A.
Fails: deploy a digital service, Application support R.
Fails: approve changes (any risk), Change management A, and no row for high-risk changes.
Passes: approve low-risk changes, Head of Product A, Product teams R.
Passes: approve high-risk changes, Change management A. That is right and is never reported.

What to do: approve low-risk change in advance and automate its audit trail; keep change
management for high-risk change.

In a workshop made from the playbook's template, a note asks for the row about the approval of low-
risk changes where there is none.

Source: the article series, https://www.equalexperts.com/blog/our-thinking/why-your-head-of-operations-shouldnt-be-accountable-for-digital-reliability/
Thresholds: none. A topic guessed below 80 % counts as an approval of every change.
"""

from raci_desktop.analysis.absent import absence
from raci_desktop.analysis.facts import RoleFacts
from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.patterns import named, of_service, roles_of
from raci_desktop.analysis.rule import NOTHING, Family, Report, Reports, RowRule, StageRule
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import RowView, StageView
from raci_desktop.domain.traits import RoleKind, ServiceKind, Topic
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP


def check(row: RowView) -> Reports:
    """Report approvals and deployments that wait for operations."""
    if row.service is ServiceKind.FOUNDATIONAL:
        return NOTHING
    if row.topic is Topic.DEPLOYMENT:
        return _deployed_elsewhere(row)
    approvers = tuple(
        role
        for role in roles_of(row.accountable)
        if role.operations or role.kind is RoleKind.CHANGE_MANAGEMENT
    )
    if not approvers:
        return NOTHING
    if row.activity.topic.sure:
        return (_low_risk(row, approvers),)
    if any(True for _ in row.related(Topic.HIGH_RISK_CHANGE)):
        return NOTHING
    return (_every_risk(row, approvers),)


def _low_risk(row: RowView, approvers: tuple[RoleFacts, ...]) -> Report:
    return Report(
        say(
            QT_TRANSLATE_NOOP("Rules", "Under {row:q}, changes of low risk wait for {approvers}."),
            row=row.name,
            approvers=named(approvers),
        ),
        say(
            QT_TRANSLATE_NOOP(
                "Rules", "Under {row:q}, which changes could be approved once, in advance?"
            ),
            row=row.name,
        ),
        approvers,
    )


def _every_risk(row: RowView, approvers: tuple[RoleFacts, ...]) -> Report:
    return Report(
        say(
            QT_TRANSLATE_NOOP(
                "Rules",
                "{row:q} does not tell changes of low risk from others, and all wait "
                "for {approvers}.",
            ),
            row=row.name,
            approvers=named(approvers),
        ),
        say(
            QT_TRANSLATE_NOOP(
                "Rules", "If we split {row:q} by risk, who would approve the small changes?"
            ),
            row=row.name,
        ),
        approvers,
        detail="split",
    )


def _deployed_elsewhere(row: RowView) -> Reports:
    """Report a support team that deploys what others build."""
    workers = roles_of(row.responsible)
    support = tuple(
        role for role in workers if role.operations and role.kind is RoleKind.SUPPORT_TEAM
    )
    if not of_service(row) or not support or any(role.builder for role in workers):
        return NOTHING
    return (
        Report(
            say(
                QT_TRANSLATE_NOOP(
                    "Rules", "{row:q} is done by {support} and not by those who build the service."
                ),
                row=row.name,
                support=named(support),
            ),
            say(QT_TRANSLATE_NOOP("Rules", "How long does a small fix wait before it is in use?")),
            support,
            detail="deployment",
        ),
    )


def check_stage(stage: StageView) -> Reports:
    """Report that no row is about the approval of low-risk changes."""
    return absence(
        stage,
        Topic.LOW_RISK_CHANGE,
        QT_TRANSLATE_NOOP("Rules", "Beside {row:q}, no row says who approves changes of low risk."),
        QT_TRANSLATE_NOOP(
            "Rules", "Which changes could be approved once, in advance, and by whom?"
        ),
        QT_TRANSLATE_NOOP(
            "Rules",
            "While every change waits for the same approval, fixes wait as long as features.",
        ),
    )


_TITLE = QT_TRANSLATE_NOOP("Rules", "Change-management treacle")
_WHY = QT_TRANSLATE_NOOP(
    "Rules",
    "When small changes wait for somebody elsewhere, changes get fewer, "
    "larger and riskier, and fixes wait as long as features.",
)

RULE = RowRule(
    code="P4",
    title=_TITLE,
    severity=Severity.WARNING,
    family=Family.PITFALL,
    why=_WHY,
    doc=__doc__,
    topics=frozenset({Topic.LOW_RISK_CHANGE, Topic.DEPLOYMENT}),
    watches=frozenset({Topic.HIGH_RISK_CHANGE}),
    check=check,
)

STAGE_RULE = StageRule(
    code="P4",
    title=_TITLE,
    severity=Severity.WARNING,
    family=Family.PITFALL,
    why=_WHY,
    doc=__doc__,
    check=check_stage,
)
