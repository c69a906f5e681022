"""X1 · Accountable without authority or budget.

What: an A is held by a role that can hardly decide about its scope: a specialist or a supplier, or
a budget holder of product or delivery whose budget is not the one that funds the scope.

Why: whoever answers for an outcome must be able to spend on it, or to say no.

Fails: Database specialist A.
Fails: Head of Delivery A (product-funded).
Fails: product funds the row, Head of Delivery A.
Passes: Head of Product A on what product funds.
Passes: a specialist A on a specialist's own task.

Silent where P0, P2 or P4 speaks of the row.

Source: the RACI literature's "authority to match accountability".
Thresholds: none. It rests only on what was said or is sure.
"""

from raci_desktop.analysis.facts import RoleFacts
from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.money import CAPEX, funding_of_scope
from raci_desktop.analysis.patterns import commanded
from raci_desktop.analysis.rule import NOTHING, Family, Report, Reports, RowRule
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import RowView
from raci_desktop.domain.scopes import FUNDING_OF_BUDGET
from raci_desktop.domain.traits import RoleKind, Topic
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP

_NO_SAY = (RoleKind.SPECIALIST, RoleKind.SUPPLIER)


def check(row: RowView) -> Reports:
    """Report each A whose holder can hardly decide."""
    if not row.accountable:
        return NOTHING
    found: list[Report] = []
    own_task, by_nature = row.topic is Topic.SPECIALIST_TASK, commanded(row)
    for role, scope in row.accountable:
        if role.kind in _NO_SAY:
            if role.kind_sure and not own_task:
                found.append(_no_authority(row, role, scope))
        elif role.budget in CAPEX and not by_nature and _other_budget(row, role, scope):
            found.append(_no_budget(row, role, scope))
    return found


def _other_budget(row: RowView, role: RoleFacts, scope: str) -> bool:
    """Whether what the A covers is funded, and not from the budget its holder has."""
    if not role.budget_sure:
        return False
    own, named = FUNDING_OF_BUDGET[role.budget], funding_of_scope(scope)
    if named is not None:
        return own is not named
    funding = row.activity.funding
    return not scope and funding.sure and bool(funding.value) and own not in funding.value


def _no_authority(row: RowView, role: RoleFacts, scope: str) -> Report:
    return Report(
        say(_NO_AUTHORITY[role.kind], row=row.name, role=role.name),
        say(
            QT_TRANSLATE_NOOP("Rules", "What may {role} decide about {row:q} alone?"),
            role=role.name,
            row=row.name,
        ),
        (role,),
        detail=f"{role.id}:{scope}",
    )


_NO_AUTHORITY = {
    RoleKind.SPECIALIST: QT_TRANSLATE_NOOP(
        "Rules",
        "Accountability for {row:q} is with {role}: a specialist can rarely "
        "decide about money and priorities.",
    ),
    RoleKind.SUPPLIER: QT_TRANSLATE_NOOP(
        "Rules",
        "Accountability for {row:q} is with {role}: a supplier can rarely "
        "decide about money and priorities.",
    ),
}


def _no_budget(row: RowView, role: RoleFacts, scope: str) -> Report:
    template = (
        QT_TRANSLATE_NOOP(
            "Rules",
            "Accountability for the {scope} part of {row:q} is with {role}, whose "
            "budget is a different one.",
        )
        if scope
        else QT_TRANSLATE_NOOP(
            "Rules", "Accountability for {row:q} is with {role}, while another budget funds it."
        )
    )
    return Report(
        say(template, scope=scope, row=row.name, role=role.name),
        say(
            QT_TRANSLATE_NOOP("Rules", "Who could say yes to more money for {row:q}?"), row=row.name
        ),
        (role,),
        detail=f"{role.id}:{scope}",
    )


RULE = RowRule(
    code="X1",
    title=QT_TRANSLATE_NOOP("Rules", "Accountable without authority or budget"),
    severity=Severity.WARNING,
    family=Family.AUTHORITY,
    why=QT_TRANSLATE_NOOP(
        "Rules", "Whoever answers for an outcome must be able to spend on it, or to say no."
    ),
    doc=__doc__,
    yields_to=frozenset({"P0", "P2", "P4"}),
    check=check,
)
