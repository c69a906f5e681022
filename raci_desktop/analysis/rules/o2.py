"""O2 · Answers for nearly everything.

What: one role is accountable for more than half of the rows, in a matrix of five rows or more. A
scoped A counts as its share of the row.

Why: nobody can answer for most of the work in more than name.

Fails: A on three of five rows.
Passes: A on five of ten rows.
Passes: A scoped to one of two budgets on six of ten rows: that is three rows' worth.
Passes: Head of Operations A on foundational systems, however many.

Silent where P0, P2 or P4 speaks of one of these rows, and said as O3 where the role also does
most of the work.

Source: the RACI literature at large; the numbers have no evidence behind them.
Thresholds: the share of rows in per cent (50), the rows from which it applies (5).
"""

from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.load import answering, rows_limit
from raci_desktop.analysis.rule import NOTHING, Family, Limit, Report, Reports, RoleRule
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import RoleView
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP

SHARE = Limit(
    "O2.share", 50, QT_TRANSLATE_NOOP("Rules", "Per cent of the rows one role may answer for")
)
ROWS = rows_limit("O2")


def check(view: RoleView) -> Reports:
    """Report a role that answers for most rows."""
    if not answering(view, SHARE, ROWS):
        return NOTHING
    return (
        Report(
            say(
                QT_TRANSLATE_NOOP(
                    "Rules", "Accountability for {number} of {rows:row|rows} is with {role}."
                ),
                number=len(view.accountable),
                rows=view.rows,
                role=view.role.name,
            ),
            say(
                QT_TRANSLATE_NOOP("Rules", "Which of these rows could {role} hand on?"),
                role=view.role.name,
            ),
            cells=view.cells(view.accountable),
        ),
    )


RULE = RoleRule(
    code="O2",
    title=QT_TRANSLATE_NOOP("Rules", "Answers for nearly everything"),
    severity=Severity.WARNING,
    family=Family.ROLE,
    why=QT_TRANSLATE_NOOP("Rules", "Nobody can answer for most of the work in more than name."),
    doc=__doc__,
    yields_to=frozenset({"O3"}),
    limits=(SHARE, ROWS),
    check=check,
)
