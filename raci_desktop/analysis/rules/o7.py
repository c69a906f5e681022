"""O7 · Asked about nearly everything.

What: one role is asked before on more than 60 % of the rows, in a matrix of five rows or more.

Why: whoever is asked about everything is a gate, wanted or not.

Fails: C on four of five rows.
Passes: C on three of five rows.

Source: the RACI literature at large; the numbers have no evidence behind them.
Thresholds: the share of rows in per cent (60), the rows from which it applies (5).
"""

from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.load import exceeds, large, rows_limit
from raci_desktop.analysis.rule import NOTHING, Family, Limit, Report, Reports, RoleRule
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import RoleView
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP

SHARE = Limit(
    "O7.share", 60, QT_TRANSLATE_NOOP("Rules", "Per cent of the rows one role may be asked about")
)
ROWS = rows_limit("O7")


def check(view: RoleView) -> Reports:
    """Report a role that is asked on most rows."""
    if not large(view, ROWS) or not exceeds(view.consulted, SHARE, view):
        return NOTHING
    return (
        Report(
            say(
                QT_TRANSLATE_NOOP(
                    "Rules", "An opinion is asked of {role} on {number} of {rows:row|rows}."
                ),
                role=view.role.name,
                number=view.consulted,
                rows=view.rows,
            ),
            say(
                QT_TRANSLATE_NOOP(
                    "Rules", "On which rows would the opinion of {role} change the answer?"
                ),
                role=view.role.name,
            ),
        ),
    )


RULE = RoleRule(
    code="O7",
    title=QT_TRANSLATE_NOOP("Rules", "Asked about nearly everything"),
    severity=Severity.NOTE,
    family=Family.ROLE,
    why=QT_TRANSLATE_NOOP("Rules", "Whoever is asked about everything is a gate, wanted or not."),
    doc=__doc__,
    limits=(SHARE, ROWS),
    check=check,
)
