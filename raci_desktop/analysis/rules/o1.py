"""O1 · Hands everywhere.

What: one role does the work on more than 70 % of the rows, in a matrix of five rows or more.

Why: whoever does nearly everything is the limit of everything.

Fails: R on four of five rows.
Passes: R on seven of ten rows.
Passes: R on all of four rows: a small matrix.

Said as O3 where the role also answers for most rows. Silent for a role of operations where P0, P2
or P4 speaks of one of these rows.

Source: the RACI literature at large; the numbers have no evidence behind them.
Thresholds: the share of rows in per cent (70), the rows from which it applies (5).
"""

from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.load import busy, rows_limit
from raci_desktop.analysis.rule import NOTHING, Family, Limit, Report, Reports, RoleRule
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import RoleView
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP

SHARE = Limit("O1.share", 70, QT_TRANSLATE_NOOP("Rules", "Per cent of the rows one role may do"))
ROWS = rows_limit("O1")


def check(view: RoleView) -> Reports:
    """Report a role that does most of the work."""
    if not busy(view, SHARE, ROWS):
        return NOTHING
    return (
        Report(
            say(
                QT_TRANSLATE_NOOP(
                    "Rules", "The work on {number} of {rows:row|rows} is with {role}."
                ),
                number=len(view.responsible),
                rows=view.rows,
                role=view.role.name,
            ),
            say(
                QT_TRANSLATE_NOOP("Rules", "What happens to these rows when {role} cannot work?"),
                role=view.role.name,
            ),
            cells=view.cells(view.responsible),
        ),
    )


RULE = RoleRule(
    code="O1",
    title=QT_TRANSLATE_NOOP("Rules", "Hands everywhere"),
    severity=Severity.WARNING,
    family=Family.ROLE,
    why=QT_TRANSLATE_NOOP("Rules", "Whoever does nearly everything is the limit of everything."),
    doc=__doc__,
    yields_to=frozenset({"O3"}),
    limits=(SHARE, ROWS),
    check=check,
)
