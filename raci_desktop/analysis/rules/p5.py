"""P5 · No major incident management.

What: there is incident management in the room, and it has no part in a digital major incident;
or leadership is left out of crisis communication; or several teams work on a major incident and
nobody commands.

Why: in a large outage the teams that run a service need somebody to lead across teams, and
leaders need to hear it from us first.

Fails: a digital major incident, Product teams R, Incident management I.
Fails: crisis communication, the column of the Chief executive empty.
Fails: a digital major incident, two teams R, and neither a leader nor incident management.
Passes: Head of Operations A, Incident management R, Product teams R.

What to do: tie the teams into the incident management that exists.

In a workshop made from the playbook's template, a note asks for the row about major incidents where
there is none.

Source: the article series, https://www.equalexperts.com/blog/our-thinking/why-your-head-of-operations-shouldnt-be-accountable-for-digital-reliability/
Thresholds: none.
"""

from raci_desktop.analysis.absent import absence
from raci_desktop.analysis.facts import RoleFacts
from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.patterns import named, of_service, roles_of
from raci_desktop.analysis.rule import NOTHING, Family, Report, Reports, RowRule, StageRule
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import RowView, StageView
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import EMPTY_CELL
from raci_desktop.domain.traits import RoleKind, Topic
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP

_CALLED_FOR = (RoleKind.INCIDENT_MANAGEMENT, RoleKind.SENIOR_LEADERSHIP)
_COMMANDERS = (*_CALLED_FOR, RoleKind.LEADER)


def check(row: RowView) -> Reports:
    """Report who is missing from a large outage."""
    if not row.tally.marked:
        return NOTHING
    if row.topic is Topic.CRISIS_COMMUNICATION:
        return _uninformed_leaders(row)
    if not of_service(row):
        return NOTHING
    missing = tuple(
        role for role in _of_kind(row, RoleKind.INCIDENT_MANAGEMENT) if _idle(row, role)
    )
    if missing:
        return (_left_out(row, missing),)
    return _uncommanded(row)


def _of_kind(row: RowView, kind: RoleKind) -> list[RoleFacts]:
    return [role for role in row.stage.board.facts.values() if role.kind is kind]


def _idle(row: RowView, role: RoleFacts) -> bool:
    """Whether a role's cell is blank or only says that it is told."""
    letters = row.cells.get(role.id, EMPTY_CELL).letters()
    return all(letter is Letter.INFORMED for letter in letters)


def _left_out(row: RowView, missing: tuple[RoleFacts, ...]) -> Report:
    return Report(
        say(
            QT_TRANSLATE_NOOP("Rules", "{row:q} is worked on without {missing}."),
            row=row.name,
            missing=named(missing),
        ),
        say(
            QT_TRANSLATE_NOOP("Rules", "Who leads across teams when {row:q} happens at night?"),
            row=row.name,
        ),
        missing,
        detail="command",
    )


def _uncommanded(row: RowView) -> Reports:
    workers = roles_of(row.responsible)
    teams = tuple(role for role in workers if role.team)
    commanding = [
        role for role in (*workers, *roles_of(row.accountable)) if role.kind in _COMMANDERS
    ]
    if len(teams) < 2 or commanding or row.tally.unread:
        return NOTHING
    return (
        Report(
            say(
                QT_TRANSLATE_NOOP(
                    "Rules", "{teams} work on {row:q} together, and nobody is in command."
                ),
                teams=named(teams),
                row=row.name,
            ),
            say(QT_TRANSLATE_NOOP("Rules", "Who has the last word during {row:q}?"), row=row.name),
            teams,
            detail="nobody",
        ),
    )


def _uninformed_leaders(row: RowView) -> Reports:
    leaders = tuple(
        role
        for role in _of_kind(row, RoleKind.SENIOR_LEADERSHIP)
        if not row.cells.get(role.id, EMPTY_CELL).marks
    )
    if not leaders:
        return NOTHING
    return (
        Report(
            say(
                QT_TRANSLATE_NOOP("Rules", "{row:q} leaves out {leaders}."),
                row=row.name,
                leaders=named(leaders),
            ),
            say(
                QT_TRANSLATE_NOOP("Rules", "From whom would {leaders} hear of an outage first?"),
                leaders=named(leaders),
            ),
            leaders,
            detail="leaders",
        ),
    )


def check_stage(stage: StageView) -> Reports:
    """Report that no row is about major incidents."""
    return absence(
        stage,
        Topic.MAJOR_INCIDENT,
        QT_TRANSLATE_NOOP("Rules", "Beside {row:q}, no row says who leads in a major incident."),
        QT_TRANSLATE_NOOP(
            "Rules", "Who leads across teams when a major incident happens at night?"
        ),
        QT_TRANSLATE_NOOP("Rules", "In a large outage teams need somebody who leads across them."),
    )


_TITLE = QT_TRANSLATE_NOOP("Rules", "No major incident management")
_WHY = QT_TRANSLATE_NOOP(
    "Rules",
    "In a large outage teams need somebody who leads across them, and "
    "leaders need to hear of it early.",
)

RULE = RowRule(
    code="P5",
    title=_TITLE,
    severity=Severity.WARNING,
    family=Family.PITFALL,
    why=_WHY,
    doc=__doc__,
    topics=frozenset({Topic.MAJOR_INCIDENT, Topic.CRISIS_COMMUNICATION}),
    cast=lambda role: role.kind in _CALLED_FOR,
    check=check,
)

STAGE_RULE = StageRule(
    code="P5",
    title=_TITLE,
    severity=Severity.WARNING,
    family=Family.PITFALL,
    why=_WHY,
    doc=__doc__,
    check=check_stage,
)
