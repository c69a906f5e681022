"""A10 · Nobody asked, nobody told.

What: a row has its A or R, and nobody is asked before or told after, in a matrix of four roles
or more.

Why: somebody may be surprised later.

Fails: four roles, one A, one R.
Passes: four roles, one A, one R, one I.
Passes: three roles, one A, one R: a small matrix.
Passes: a foundational system for which operations answers.

Source: the RACI literature at large; the number has no evidence behind it.
Thresholds: the roles from which it applies (4).
"""

from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.patterns import kept_by_operations, roles_of
from raci_desktop.analysis.rule import NOTHING, Family, Limit, Report, Reports, RowRule
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import RowView
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP

ROLES = Limit("A10.roles", 4, QT_TRANSLATE_NOOP("Rules", "Roles from which it applies"))


def check(row: RowView) -> Reports:
    """Report a row that is kept to those who do it."""
    tally = row.tally
    if tally.consulted or tally.informed or tally.unread:
        return NOTHING
    if not (row.accountable or row.responsible) or kept_by_operations(row):
        return NOTHING
    if len(row.stage.board.facts) < row.limit(ROLES.name):
        return NOTHING
    return (
        Report(
            say(
                QT_TRANSLATE_NOOP("Rules", "Nobody is asked before {row:q} or told after."),
                row=row.name,
            ),
            say(
                QT_TRANSLATE_NOOP("Rules", "Who would be surprised later by {row:q}?"), row=row.name
            ),
            roles_of([*row.accountable, *row.responsible]),
        ),
    )


RULE = RowRule(
    code="A10",
    title=QT_TRANSLATE_NOOP("Rules", "Nobody asked, nobody told"),
    severity=Severity.NOTE,
    family=Family.ROW,
    why=QT_TRANSLATE_NOOP(
        "Rules", "Somebody may be surprised later, and object when it is late to object."
    ),
    doc=__doc__,
    limits=(ROLES,),
    check=check,
)
