"""O6 · Only told.

What: a role is told after, and nothing else, in a matrix of five rows or more.

Why: a newsletter may do as well as a column.

Fails: I on two of five rows, nothing else.
Passes: I on two rows, C on one.

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

ROWS = rows_limit("O6")


def check(view: RoleView) -> Reports:
    """Report a role that is only informed."""
    told = view.informed
    if not told or view.responsible or view.accountable or view.unread:
        return NOTHING
    if view.consulted or view.marked > told or not large(view, ROWS) or told_by_pitfall(view):
        return NOTHING
    return (
        Report(
            say(
                QT_TRANSLATE_NOOP(
                    "Rules", "There is nothing for {role} but word of {told} of {rows:row|rows}."
                ),
                role=view.role.name,
                told=told,
                rows=view.rows,
            ),
            say(
                QT_TRANSLATE_NOOP("Rules", "How would {role} rather hear of these?"),
                role=view.role.name,
            ),
        ),
    )


RULE = RoleRule(
    code="O6",
    title=QT_TRANSLATE_NOOP("Rules", "Only told"),
    severity=Severity.NOTE,
    family=Family.ROLE,
    why=QT_TRANSLATE_NOOP("Rules", "A newsletter may do as well as a column."),
    doc=__doc__,
    limits=(ROWS,),
    check=check,
)
