"""A2 · Accountable twice.

What: two roles answer for the same thing: two As without a scope, two As with the same scope, or
an A for "the rest" where the scoped As already cover every budget that funds the row.

Why: two owners are none: each can take the other to have decided.

Fails: Head of Product A, Head of Delivery A.
Fails: Head of Product A (product-funded), Head of Delivery A (product-funded).
Fails: product and IT fund the row; A (product-funded), A (IT-funded), and a third A.
Passes: Head of Product A (product-funded), Head of Delivery A (IT-funded).
Passes: Head of Product A (product-funded), Head of Operations A for the rest.

What to do: agree on one owner; or, where each funds a part, scope the As by budget or split the
row.

Source: the RACI literature for one A; scopes as in the governance practice of
https://you-build-it-you-run-it.playbook.ee/
Thresholds: none.
"""

from collections import defaultdict

from raci_desktop.analysis.facts import RoleFacts
from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.patterns import named, roles_of
from raci_desktop.analysis.rule import NOTHING, Family, Report, Reports, RowRule
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import RowView
from raci_desktop.domain.scopes import SCOPE_OF_FUNDING
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP


def check(row: RowView) -> Reports:
    """Report scopes with more than one holder, and a rest that is nothing."""
    if len(row.accountable) < 2:
        return NOTHING
    if not row.scoped:
        return (_twice(row, "", tuple([role for role, _ in row.accountable])),)
    holders: defaultdict[str, dict[str, RoleFacts]] = defaultdict(dict)
    spelt: dict[str, str] = {}
    for role, scope in row.accountable:
        folded = scope.casefold()
        holders[folded][role.id] = role
        spelt.setdefault(folded, scope)
    found = [
        _twice(row, spelt[scope], tuple(roles.values()))
        for scope, roles in holders.items()
        if len(roles) > 1
    ]
    if not found and "" in holders and len(holders) > 1:
        found = _idle_rest(row, tuple(holders[""].values()), holders)
    return found


def _twice(row: RowView, scope: str, roles: tuple[RoleFacts, ...]) -> Report:
    template = (
        QT_TRANSLATE_NOOP(
            "Rules", "More than one role is accountable for the {scope} part of {row:q}: {roles}."
        )
        if scope
        else QT_TRANSLATE_NOOP("Rules", "More than one role is accountable for {row:q}: {roles}.")
    )
    return Report(
        say(template, scope=scope, row=row.name, roles=named(roles)),
        say(
            QT_TRANSLATE_NOOP(
                "Rules", "Is {row:q} one thing or two, and who has the last word on it?"
            ),
            row=row.name,
        ),
        roles,
        detail=scope.casefold(),
    )


def _idle_rest(
    row: RowView, rest: tuple[RoleFacts, ...], scopes: defaultdict[str, dict[str, RoleFacts]]
) -> list[Report]:
    funding = row.activity.funding
    budgets = {SCOPE_OF_FUNDING[one].casefold() for one in funding.value}
    others = [held for held in row.accountable if held[1]]
    alone = len(roles_of(row.accountable)) == 1
    if alone or not budgets or not budgets <= scopes.keys():
        return []
    doubt = say(QT_TRANSLATE_NOOP("Rules", "{row:q} is funded by no other budget"), row=row.name)
    return [
        Report(
            say(
                QT_TRANSLATE_NOOP(
                    "Rules",
                    "All of {row:q} ({covered}) is already covered by {others}, so nothing "
                    "is left for {rest}.",
                ),
                row=row.name,
                covered=tuple(dict.fromkeys(scope for _, scope in others)),
                others=named(roles_of(others)),
                rest=named(rest),
            ),
            say(
                QT_TRANSLATE_NOOP("Rules", "What is left for {rest} to answer for in {row:q}?"),
                rest=named(rest),
                row=row.name,
            ),
            rest,
            doubts=() if funding.sure else (doubt,),
            detail="rest",
        )
    ]


RULE = RowRule(
    code="A2",
    title=QT_TRANSLATE_NOOP("Rules", "Accountable twice"),
    severity=Severity.BLOCKER,
    family=Family.ROW,
    why=QT_TRANSLATE_NOOP(
        "Rules", "With two owners of one outcome, each can take the other to have decided."
    ),
    doc=__doc__,
    check=check,
)
