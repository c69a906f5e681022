"""Scoped accountability: which scope a budget gives, and what the As of a row leave uncovered."""

from collections.abc import Iterable

from raci_desktop.domain.activities import Activity
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import IT_FUNDED, PRODUCT_FUNDED, Cell, Row
from raci_desktop.domain.roles import Role
from raci_desktop.domain.traits import Budget, Funding, FundingSet
from raci_desktop.domain.workshop import Workshop

MIXED: FundingSet = frozenset({Funding.PRODUCT, Funding.IT})

SCOPE_OF_FUNDING: dict[Funding, str] = {
    Funding.PRODUCT: PRODUCT_FUNDED,
    Funding.IT: IT_FUNDED,
    Funding.OPEX: "opex-funded",
}
FUNDING_OF_BUDGET: dict[Budget, Funding] = {
    Budget.PRODUCT: Funding.PRODUCT,
    Budget.IT: Funding.IT,
    Budget.OPEX: Funding.OPEX,
}


def natural_scope(workshop: Workshop, activity: Activity, role: Role) -> str:
    """Return the scope an A takes when it lands on a role; "" for an unscoped A.

    Only a row of mixed funding splits, and only for a role that holds one of its capex budgets.
    """
    funding = FUNDING_OF_BUDGET.get(role.budget.value)
    if funding is None or funding not in MIXED or not activity.funding.value >= MIXED:
        return ""
    scope = SCOPE_OF_FUNDING[funding]
    return scope if scope in workshop.scopes else ""


def uncovered(funding: FundingSet, cells: Iterable[Cell]) -> tuple[Funding, ...]:
    """Return the funding budgets of a row that no A covers; an unscoped A covers all."""
    scopes = {scope for cell in cells for scope in cell.scopes(Letter.ACCOUNTABLE)}
    if "" in scopes:
        return ()
    return tuple(f for f in Funding if f in funding and SCOPE_OF_FUNDING[f] not in scopes)


def holders(row: Row, letter: Letter) -> tuple[tuple[str, str], ...]:
    """Return (role id, scope) of every mark of a letter in a row, in the row's own order."""
    return tuple((role, scope) for role, cell in row.items() for scope in cell.scopes(letter))
