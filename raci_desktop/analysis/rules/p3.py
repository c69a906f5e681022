"""P3 · Excessive BAU.

What: the row for operational rework has nobody who does it, or nobody from product with a say in
it, or it falls to a team that has no part in deployments and telemetry and so cannot automate.

Why: unplanned fixing work that nobody plans crowds out planned work, and stays invisible to those
who set priorities.

Fails: rework on a digital service, Head of Delivery A, and no R.
Fails: Head of Delivery A, Delivery team R, and product only informed.
Fails: Delivery team R on rework, Application support R on deployment and telemetry.
Passes: Head of Product A, Delivery team R, and the team deploys.

What to do: treat rework as planned work, with its share known; automate what recurs.

In a workshop made from the playbook's template, a note asks for the row about rework where there is
none.

Source: the article series, https://www.equalexperts.com/blog/our-thinking/why-your-head-of-operations-shouldnt-be-accountable-for-digital-reliability/
Thresholds: none.
"""

from raci_desktop.analysis.absent import absence
from raci_desktop.analysis.facts import RoleFacts
from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.patterns import named, roles_of
from raci_desktop.analysis.rule import NOTHING, Family, Report, Reports, RowRule, StageRule
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import RowView, StageView
from raci_desktop.domain.traits import Function, ServiceKind, Topic
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP

_TOOLS = (Topic.DEPLOYMENT, Topic.TELEMETRY)


def check(row: RowView) -> Reports:
    """Report the first thing that lets rework grow unseen."""
    if row.service is ServiceKind.FOUNDATIONAL or row.tally.unread:
        return NOTHING
    if not row.responsible:
        return (_nobody(row),) if row.accountable else NOTHING
    if not _product_has_a_say(row):
        return (_without_product(row),)
    teams = _without_tools(row)
    return (_hands_tied(row, teams),) if teams else NOTHING


def _nobody(row: RowView) -> Report:
    holders = roles_of(row.accountable)
    return Report(
        say(
            QT_TRANSLATE_NOOP(
                "Rules",
                "Nobody does the work of {row:q}, for which accountability is with {holders}.",
            ),
            row=row.name,
            holders=named(holders),
        ),
        say(
            QT_TRANSLATE_NOOP("Rules", "Whose planned work does {row:q} come out of?"), row=row.name
        ),
        holders,
        detail="nobody",
    )


def _of_product(role: RoleFacts) -> bool:
    return role.function is Function.PRODUCT


def _product_has_a_say(row: RowView) -> bool:
    """Whether product answers, works or is asked; being told is no say."""
    facts = row.stage.board.facts
    product = [role for role in facts.values() if _of_product(role)]
    voices = {role.id for role, _ in (*row.accountable, *row.responsible)}
    voices.update(row.tally.consulted)
    return not product or any(role.id in voices for role in product)


def _without_product(row: RowView) -> Report:
    workers = roles_of(row.responsible)
    return Report(
        say(
            QT_TRANSLATE_NOOP(
                "Rules", "{row:q} is done by {workers} without a say for anybody in product."
            ),
            row=row.name,
            workers=named(workers),
        ),
        say(
            QT_TRANSLATE_NOOP(
                "Rules", "What share of planned work does {row:q} cost, and who decides that?"
            ),
            row=row.name,
        ),
        workers,
        detail="voice",
    )


def _without_tools(row: RowView) -> tuple[RoleFacts, ...]:
    """Return the teams that do rework and hold R on none of the rows about their tools."""
    tools = [tool for topic in _TOOLS for tool in row.related(topic)]
    if not tools:
        return ()
    handy = {role.id for tool in tools for role, _ in tool.responsible}
    return tuple(
        role for role in roles_of(row.responsible) if role.builder_team and role.id not in handy
    )


def _hands_tied(row: RowView, teams: tuple[RoleFacts, ...]) -> Report:
    return Report(
        say(
            QT_TRANSLATE_NOOP(
                "Rules",
                "{row:q} falls to {teams}, while deployment and telemetry are done elsewhere.",
            ),
            row=row.name,
            teams=named(teams),
        ),
        say(
            QT_TRANSLATE_NOOP("Rules", "Which of the recurring work could {teams} automate away?"),
            teams=named(teams),
        ),
        teams,
        detail="tools",
    )


def check_stage(stage: StageView) -> Reports:
    """Report that no row is about rework."""
    return absence(
        stage,
        Topic.OPERATIONAL_REWORK,
        QT_TRANSLATE_NOOP("Rules", "Beside {row:q}, no row says who does the unplanned rework."),
        QT_TRANSLATE_NOOP(
            "Rules", "What share of planned work does unplanned rework cost, and who decides that?"
        ),
        QT_TRANSLATE_NOOP(
            "Rules",
            "Rework that has no row is planned by nobody and seen by nobody who sets priorities.",
        ),
    )


_TITLE = QT_TRANSLATE_NOOP("Rules", "Excessive BAU")
_WHY = QT_TRANSLATE_NOOP(
    "Rules",
    "Rework that nobody plans crowds out planned work, and those who set priorities do not see it.",
)

RULE = RowRule(
    code="P3",
    title=_TITLE,
    severity=Severity.WARNING,
    family=Family.PITFALL,
    why=_WHY,
    doc=__doc__,
    topics=frozenset({Topic.OPERATIONAL_REWORK}),
    watches=frozenset(_TOOLS),
    cast=_of_product,
    check=check,
)

STAGE_RULE = StageRule(
    code="P3",
    title=_TITLE,
    severity=Severity.WARNING,
    family=Family.PITFALL,
    why=_WHY,
    doc=__doc__,
    check=check_stage,
)
