"""O4 · In every row.

What: one role has a letter in every row, in a matrix of six rows or more.

Why: whoever is in everything may be there out of habit.

Fails: six rows, a letter in each.
Passes: six rows, letters in five.
Passes: five rows, a letter in each: a small matrix.

Silent where O1, O2, O3, O6 or O7 says more.

Source: the RACI literature at large; the number has no evidence behind it.
Thresholds: the rows from which it applies (6).
"""

from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.rule import NOTHING, Family, Limit, Report, Reports, RoleRule
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import RoleView
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP

ROWS = Limit("O4.rows", 6, QT_TRANSLATE_NOOP("Rules", "Rows from which it applies"))


def check(view: RoleView) -> Reports:
    """Report a column without an empty cell."""
    if view.marked < view.rows or view.rows < view.limit(ROWS.name):
        return NOTHING
    return (
        Report(
            say(_MESSAGES[view.rows == 1], role=view.role.name, rows=view.rows),
            say(
                QT_TRANSLATE_NOOP("Rules", "Which rows would go as well without {role}?"),
                role=view.role.name,
            ),
        ),
    )


_MESSAGES = {
    True: QT_TRANSLATE_NOOP("Rules", "The only row has a letter for {role}."),
    False: QT_TRANSLATE_NOOP("Rules", "Each of {rows} rows has a letter for {role}."),
}

RULE = RoleRule(
    code="O4",
    title=QT_TRANSLATE_NOOP("Rules", "In every row"),
    severity=Severity.NOTE,
    family=Family.ROLE,
    why=QT_TRANSLATE_NOOP("Rules", "Whoever is in everything may be there out of habit."),
    doc=__doc__,
    yields_to=frozenset({"O1", "O2", "O3", "O6", "O7"}),
    limits=(ROWS,),
    check=check,
)
