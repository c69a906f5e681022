"""O8 · An empty column.

What: a role has no letter at all, in a matrix of five rows or more.

Why: either its letters are still to come, or the column can go.

Fails: five rows, none with a letter for the role.
Passes: one letter.

Source: the RACI literature at large.
Thresholds: the rows from which it applies (5).
"""

from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.load import large, rows_limit
from raci_desktop.analysis.rule import NOTHING, Family, Report, Reports, RoleRule
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import RoleView
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP

ROWS = rows_limit("O8")


def check(view: RoleView) -> Reports:
    """Report a column without letters."""
    if view.marked or view.unread or not large(view, ROWS):
        return NOTHING
    return (
        Report(
            say(QT_TRANSLATE_NOOP("Rules", "No row has a letter for {role}."), role=view.role.name),
            say(
                QT_TRANSLATE_NOOP("Rules", "What part should {role} have in this?"),
                role=view.role.name,
            ),
        ),
    )


RULE = RoleRule(
    code="O8",
    title=QT_TRANSLATE_NOOP("Rules", "An empty column"),
    severity=Severity.NOTE,
    family=Family.ROLE,
    why=QT_TRANSLATE_NOOP("Rules", "Either its letters are still to come, or the column can go."),
    doc=__doc__,
    limits=(ROWS,),
    check=check,
)
