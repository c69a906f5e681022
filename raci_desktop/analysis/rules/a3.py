"""A3 · A part nobody answers for.

What: scoped As leave one of the budgets that fund the row without an accountable role.

Why: for the services that budget funds, nobody answers; the row looks settled because it has As.

Fails: product and IT fund the row, Head of Product A (product-funded), and no other A.
Passes: Head of Product A (product-funded), Head of Delivery A (IT-funded).
Passes: Head of Product A (product-funded), Head of Operations A for the rest.
Passes: As with scopes of the room's own, such as "weekdays": what they leave, nobody can know.

Source: scopes as in the governance practice of https://you-build-it-you-run-it.playbook.ee/
Thresholds: none.
"""

from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.money import funding_of_scope
from raci_desktop.analysis.patterns import roles_of
from raci_desktop.analysis.rule import NOTHING, Family, Report, Reports, RowRule
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import RowView
from raci_desktop.domain.scopes import SCOPE_OF_FUNDING
from raci_desktop.domain.traits import Funding
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP


def check(row: RowView) -> Reports:
    """Report budgets of the row that no scope covers."""
    funding = row.activity.funding
    if not row.scoped or not row.accountable or not funding.value or row.tally.unread:
        return NOTHING
    covered = {funding_of_scope(scope) for _, scope in row.accountable}
    whole_or_free = any(not scope for _, scope in row.accountable) or covered == {None}
    missing = [one for one in Funding if one in funding.value and one not in covered]
    if whole_or_free or not missing:
        return NOTHING
    parts = tuple(SCOPE_OF_FUNDING[one] for one in missing)
    holders = roles_of(row.accountable)
    doubt = say(QT_TRANSLATE_NOOP("Rules", "{row:q} is in part {parts}"), row=row.name, parts=parts)
    return (
        Report(
            say(
                _MESSAGES[len(parts) == 1],
                parts=parts,
                row=row.name,
            ),
            say(QT_TRANSLATE_NOOP("Rules", "Who answers for the rest of {row:q}?"), row=row.name),
            holders,
            doubts=() if funding.sure else (doubt,),
        ),
    )


_MESSAGES = {
    True: QT_TRANSLATE_NOOP("Rules", "Nobody answers for the {parts} part of {row:q}."),
    False: QT_TRANSLATE_NOOP("Rules", "Nobody answers for the {parts} parts of {row:q}."),
}

RULE = RowRule(
    code="A3",
    title=QT_TRANSLATE_NOOP("Rules", "A part nobody answers for"),
    severity=Severity.WARNING,
    family=Family.ROW,
    why=QT_TRANSLATE_NOOP(
        "Rules", "For what the missing budget funds nobody answers, though the row looks settled."
    ),
    doc=__doc__,
    check=check,
)
