"""O5 · Neither does nor answers.

What: a role has letters, and neither an R nor an A among them, in a matrix of five rows or more.

Why: a role that only gives opinions is either a guest or has lost its work on the way.

Fails: C on three of five rows, no R, no A.
Passes: C on three rows, R on one.
Passes: only I, which is said as O6.

Silent for a role that builds where P0 or P2 speaks of one of its rows: there the pitfall says it.

Source: the RACI literature at large.
Thresholds: the rows from which it applies (5).
"""

from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.load import large, rows_limit, told_by_pitfall
from raci_desktop.analysis.rule import NOTHING, Family, Report, Reports, RoleRule
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import RoleView
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP

ROWS = rows_limit("O5")


def check(view: RoleView) -> Reports:
    """Report a role without work or accountability."""
    if view.responsible or view.accountable or view.unread or not large(view, ROWS):
        return NOTHING
    if view.marked <= view.informed or told_by_pitfall(view):
        return NOTHING
    return (
        Report(
            say(
                QT_TRANSLATE_NOOP("Rules", "Neither work nor accountability is with {role}."),
                role=view.role.name,
            ),
            say(
                QT_TRANSLATE_NOOP("Rules", "What would be missing without {role} in the room?"),
                role=view.role.name,
            ),
        ),
    )


RULE = RoleRule(
    code="O5",
    title=QT_TRANSLATE_NOOP("Rules", "Neither does nor answers"),
    severity=Severity.NOTE,
    family=Family.ROLE,
    why=QT_TRANSLATE_NOOP(
        "Rules",
        "A role that only gives opinions is either a guest or has lost its work on the way.",
    ),
    doc=__doc__,
    limits=(ROWS,),
    check=check,
)
