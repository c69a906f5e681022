"""O3 · Bottleneck.

What: one role does the work on most rows and answers for most of them, by the shares of O1 and O2.

Why: everything waits for the same role, and nobody looks at its work from outside.

Fails: A/R on four of five rows.
Passes: R on four of five rows, A on two of them.

It is said here once, in place of O1 and O2.

Source: the RACI literature at large; the numbers have no evidence behind them.
Thresholds: those of O1 and O2.
"""

from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.load import answering, busy
from raci_desktop.analysis.rule import NOTHING, Family, Report, Reports, RoleRule
from raci_desktop.analysis.rules import o1, o2
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import RoleView
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP


def check(view: RoleView) -> Reports:
    """Report a role on which everything rests."""
    if not busy(view, o1.SHARE, o1.ROWS) or not answering(view, o2.SHARE, o2.ROWS):
        return NOTHING
    return (
        Report(
            say(
                QT_TRANSLATE_NOOP(
                    "Rules",
                    "The work on {does} and the accountability for {answers} of "
                    "{rows:row|rows} are with {role}.",
                ),
                role=view.role.name,
                does=len(view.responsible),
                answers=len(view.accountable),
                rows=view.rows,
            ),
            say(
                QT_TRANSLATE_NOOP("Rules", "What could {role} let go of first?"),
                role=view.role.name,
            ),
            cells=view.cells({*view.accountable, *view.responsible}),
        ),
    )


RULE = RoleRule(
    code="O3",
    title=QT_TRANSLATE_NOOP("Rules", "Bottleneck"),
    severity=Severity.WARNING,
    family=Family.ROLE,
    why=QT_TRANSLATE_NOOP(
        "Rules", "Everything waits for the same role, and nobody looks at its work from outside."
    ),
    doc=__doc__,
    check=check,
)
