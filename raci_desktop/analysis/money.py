"""Who pays: whether a role holds the budget of a scope or of a row."""

from raci_desktop.analysis.facts import RoleFacts
from raci_desktop.analysis.views import RowView
from raci_desktop.domain.scopes import FUNDING_OF_BUDGET, SCOPE_OF_FUNDING
from raci_desktop.domain.traits import Budget, Funding

CAPEX: frozenset[Budget] = frozenset({Budget.PRODUCT, Budget.IT})

_FUNDING_OF_SCOPE: dict[str, Funding] = {
    scope.casefold(): funding for funding, scope in SCOPE_OF_FUNDING.items()
}


def funding_of_scope(scope: str) -> Funding | None:
    """Return the budget a scope names; None for free text and for no scope."""
    return _FUNDING_OF_SCOPE.get(scope.casefold()) if scope else None


def pays(row: RowView, role: RoleFacts, scope: str) -> bool:
    """Whether a role holds the budget of a scope, or one of the row's.

    While nobody knows who funds the row, a budget of product or delivery is taken to do so: the
    benefit of the doubt keeps the recommended pattern quiet.
    """
    own = FUNDING_OF_BUDGET.get(role.budget)
    if own is None:
        return False
    named = funding_of_scope(scope)
    if named is not None:
        return own is named
    funding = row.activity.funding.value
    return own in funding if funding else role.budget in CAPEX
