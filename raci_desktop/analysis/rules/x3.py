"""X3 · The payer is not accountable.

What: somebody in the room holds a budget that funds the row, and neither that role nor anybody of
its function is accountable.

Why: the price of the outcome lands where nobody answers for it.

Fails: operations opex funds the row, Head of Product A, Application support I.
Passes: Head of Operations A on what opex funds.
Passes: Product manager A on what product funds: the budget's own function.
Passes: nobody in the room holds the budget.

Silent where P0, P2, P4, X1 or X2 speaks of the row, and on high-risk change and major incidents.

Source: the article's "budget holders accountable".
Thresholds: none. It rests only on funding that was said or is sure.
"""

from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.patterns import commanded, named, roles_of
from raci_desktop.analysis.rule import NOTHING, Family, Report, Reports, RowRule
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import RowView
from raci_desktop.domain.traits import Budget
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP


def check(row: RowView) -> Reports:
    """Report a row whose payers do not answer for it."""
    funding = row.activity.funding
    if not row.accountable or not funding.value or not funding.sure or commanded(row):
        return NOTHING
    payers, functions = row.stage.board.payers(funding.value)
    answering = {role.function for role, _ in row.accountable}
    if not payers or None in answering or not answering.isdisjoint(functions):
        return NOTHING
    holders = roles_of(row.accountable)
    return (
        Report(
            say(
                QT_TRANSLATE_NOOP(
                    "Rules",
                    "The service behind {row:q} is funded by {payers}, while "
                    "accountability is with {holders}.",
                ),
                row=row.name,
                payers=named(payers),
                holders=named(holders),
            ),
            say(
                QT_TRANSLATE_NOOP("Rules", "Should {payers} answer for {row:q} as well?"),
                payers=named(payers),
                row=row.name,
            ),
            (*payers, *holders),
        ),
    )


RULE = RowRule(
    code="X3",
    title=QT_TRANSLATE_NOOP("Rules", "The payer is not accountable"),
    severity=Severity.WARNING,
    family=Family.AUTHORITY,
    why=QT_TRANSLATE_NOOP("Rules", "The price of the outcome lands where nobody answers for it."),
    doc=__doc__,
    yields_to=frozenset({"P0", "P2", "P4", "X1", "X2"}),
    cast=lambda role: role.budget is not Budget.NONE,
    check=check,
)
