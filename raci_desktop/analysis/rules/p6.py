"""P6 · Embedded specialists.

What: a specialist does the work on rows of two or more teams; or a specialist alone does a task
that recurs.

Why: a scarce skill spread over teams is a queue in each of them, and teams never learn the task.

Fails: Database specialist R beside the Checkout team on one row and beside the Search team on
another.
Fails: database changes of a digital service, only the Database specialist R.
Passes: teams R, Database specialist C.
Passes: Database specialist R beside one team.

What to do: offer the speciality as a service: the team does the work, the specialist is asked.

Source: the article series, https://www.equalexperts.com/blog/our-thinking/why-your-head-of-operations-shouldnt-be-accountable-for-digital-reliability/
Thresholds: the number of teams (2).
"""

from raci_desktop.analysis.facts import RoleFacts
from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.patterns import named, roles_of
from raci_desktop.analysis.rule import NOTHING, Family, Limit, Report, Reports, RoleRule, RowRule
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import RoleView, RowView
from raci_desktop.domain.ids import ActivityId
from raci_desktop.domain.traits import RoleKind, ServiceKind, Topic
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP

TEAMS = Limit("P6.teams", 2, QT_TRANSLATE_NOOP("Rules", "Teams beside which one specialist works"))


def check_row(row: RowView) -> Reports:
    """Report a recurring task that only a specialist does."""
    workers = roles_of(row.responsible)
    alone = len(workers) == 1 and workers[0].kind is RoleKind.SPECIALIST
    if not alone or row.service is ServiceKind.FOUNDATIONAL or row.tally.unread:
        return NOTHING
    specialist = workers[0]
    return (
        Report(
            say(
                QT_TRANSLATE_NOOP("Rules", "{row:q} is done by {role} alone."),
                role=specialist.name,
                row=row.name,
            ),
            say(
                QT_TRANSLATE_NOOP(
                    "Rules", "What would a team need in order to do {row:q} and only ask {role}?"
                ),
                row=row.name,
                role=specialist.name,
            ),
            workers,
        ),
    )


def check_role(view: RoleView) -> Reports:
    """Report a specialist who works beside several teams."""
    if len(view.responsible) < 2:
        return NOTHING
    teams: set[RoleFacts] = set()
    beside: list[ActivityId] = []
    rows = view.stage.rows
    for activity in view.responsible:
        builders = rows[activity].builders
        if builders:
            beside.append(activity)
            teams.update(builders)
    if len(teams) < view.limit(TEAMS.name) or len(beside) < 2:
        return NOTHING
    listed = view.listed(beside)
    return (
        Report(
            say(
                QT_TRANSLATE_NOOP("Rules", "The work on {rows:q} is with {role} beside {teams}."),
                role=view.role.name,
                teams=named(sorted(teams, key=lambda team: team.index)),
                rows=tuple([row.name for row in listed]),
            ),
            say(
                QT_TRANSLATE_NOOP("Rules", "How long does a team wait for {role}?"),
                role=view.role.name,
            ),
            cells=view.cells_of(listed),
        ),
    )


_TITLE = QT_TRANSLATE_NOOP("Rules", "Embedded specialists")
_WHY = QT_TRANSLATE_NOOP(
    "Rules",
    "A scarce skill spread over teams is a queue in each of them, and teams do not learn it.",
)

RULE = RowRule(
    code="P6",
    title=_TITLE,
    severity=Severity.WARNING,
    family=Family.PITFALL,
    why=_WHY,
    doc=__doc__,
    topics=frozenset({Topic.SPECIALIST_TASK}),
    check=check_row,
)

ROLE_RULE = RoleRule(
    code="P6",
    title=_TITLE,
    severity=Severity.WARNING,
    family=Family.PITFALL,
    why=_WHY,
    doc=__doc__,
    limits=(TEAMS,),
    kinds=frozenset({RoleKind.SPECIALIST}),
    names_rows=None,
    reads_company=True,
    check=check_role,
)
