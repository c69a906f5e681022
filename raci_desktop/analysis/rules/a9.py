"""A9 · Most are told.

What: more than half of the roles are told after, in a matrix of six roles or more.

Why: who is told of everything reads nothing.

Fails: six roles, four of them I.
Passes: six roles, three of them I.
Passes: five roles, four of them I: a small matrix.

Source: the RACI literature at large; the numbers have no evidence behind them.
Thresholds: the share of roles in per cent (50), the roles from which it applies (6).
"""

from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.rule import NOTHING, Family, Limit, Report, Reports, RowRule
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import RowView
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP

SHARE = Limit(
    "A9.share", 50, QT_TRANSLATE_NOOP("Rules", "Per cent of the roles that may be told after")
)
ROLES = Limit("A9.roles", 6, QT_TRANSLATE_NOOP("Rules", "Roles from which it applies"))


def check(row: RowView) -> Reports:
    """Report a row most roles are told of."""
    told, roles = len(row.tally.informed), len(row.stage.board.facts)
    if roles < row.limit(ROLES.name) or told * 100 <= row.limit(SHARE.name) * roles:
        return NOTHING
    return (
        Report(
            say(
                QT_TRANSLATE_NOOP("Rules", "Word of {row:q} goes to {told} of {roles:role|roles}."),
                told=told,
                roles=roles,
                row=row.name,
            ),
            say(
                QT_TRANSLATE_NOOP("Rules", "Who would act differently for knowing of {row:q}?"),
                row=row.name,
            ),
            row.informed,
        ),
    )


RULE = RowRule(
    code="A9",
    title=QT_TRANSLATE_NOOP("Rules", "Most are told"),
    severity=Severity.NOTE,
    family=Family.ROW,
    why=QT_TRANSLATE_NOOP("Rules", "Those who are told of everything soon read nothing."),
    doc=__doc__,
    limits=(SHARE, ROLES),
    check=check,
)
