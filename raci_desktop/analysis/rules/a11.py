"""A11 · Everybody is in it.

What: every role has a letter on the row, in a matrix of six roles or more.

Why: a row that concerns everybody often names people out of courtesy.

Fails: six roles, six letters.
Passes: six roles, five letters.
Passes: five roles, five letters: a small matrix.

Source: the RACI literature at large; the number has no evidence behind it.
Thresholds: the roles from which it applies (6).
"""

from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.rule import NOTHING, Family, Limit, Report, Reports, RowRule
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import RowView
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP

ROLES = Limit("A11.roles", 6, QT_TRANSLATE_NOOP("Rules", "Roles from which it applies"))


def check(row: RowView) -> Reports:
    """Report a row without an empty cell."""
    roles = len(row.stage.board.facts)
    if row.tally.marked < roles or roles < row.limit(ROLES.name):
        return NOTHING
    return (
        Report(
            say(QT_TRANSLATE_NOOP("Rules", "Every role has a letter on {row:q}."), row=row.name),
            say(
                QT_TRANSLATE_NOOP("Rules", "Who could do without a letter on {row:q}?"),
                row=row.name,
            ),
        ),
    )


RULE = RowRule(
    code="A11",
    title=QT_TRANSLATE_NOOP("Rules", "Everybody is in it"),
    severity=Severity.NOTE,
    family=Family.ROW,
    why=QT_TRANSLATE_NOOP(
        "Rules", "A row that concerns everybody often names people out of courtesy."
    ),
    doc=__doc__,
    limits=(ROLES,),
    check=check,
)
