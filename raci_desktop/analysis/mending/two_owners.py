"""Fixes for two roles that answer for the same thing."""

from raci_desktop.analysis.facts import RoleFacts
from raci_desktop.analysis.finding import Finding, Fix
from raci_desktop.analysis.mending.cells import Draft, step_label
from raci_desktop.analysis.mending.splitting import split_by_funding
from raci_desktop.analysis.money import CAPEX
from raci_desktop.analysis.patterns import named
from raci_desktop.analysis.says import listed
from raci_desktop.analysis.views import RowView
from raci_desktop.domain.edits import Batch, SetScope
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.scopes import FUNDING_OF_BUDGET, SCOPE_OF_FUNDING
from raci_desktop.domain.translation import translate


def two_owner_fixes(row: RowView, finding: Finding) -> tuple[Fix, ...]:
    """Return fixes for A2: scope by budget, split the row, or keep one owner."""
    owners = tuple(row.stage.board.facts[role] for role in finding.subject.roles)
    if finding.detail == "rest":
        return (_without_rest(row, owners),)
    scoped = _scope_by_budget(row, owners) if not finding.detail else ()
    return (*scoped, *(_keep(row, owner, owners, finding.detail) for owner in owners))


def _scope_by_budget(row: RowView, owners: tuple[RoleFacts, ...]) -> tuple[Fix, ...]:
    """Scope each A by its holder's budget, where every holder has a capital budget of its own."""
    budgets = [owner.budget for owner in owners]
    if len(set(budgets)) < len(owners) or not CAPEX.issuperset(budgets):
        return ()
    scopes = {owner.id: SCOPE_OF_FUNDING[FUNDING_OF_BUDGET[owner.budget]] for owner in owners}
    taken = {scope for _, scope in row.accountable}
    if taken & set(scopes.values()) or not set(scopes.values()) <= set(
        row.stage.board.workshop.scopes
    ):
        return ()
    stage, activity = row.stage.stage.id, row.activity.id
    edits = tuple(
        SetScope(CellRef(stage, activity, role), Letter.ACCOUNTABLE, "", scope)
        for role, scope in scopes.items()
    )
    label = translate("Fixes", "Scope by funding")
    return (Fix(label, Batch(step_label(label, row), edits)), *split_by_funding(row))


def _keep(row: RowView, owner: RoleFacts, owners: tuple[RoleFacts, ...], folded: str) -> Fix:
    draft = Draft(row)
    for role, scope in row.accountable:
        if role in owners and role is not owner and scope.casefold() == folded:
            draft.take(role.id, Letter.ACCOUNTABLE, scope)
    return draft.fix(translate("Fixes", "A only with {role}").format(role=owner.name))


def _without_rest(row: RowView, owners: tuple[RoleFacts, ...]) -> Fix:
    draft = Draft(row)
    for owner in owners:
        draft.take(owner.id, Letter.ACCOUNTABLE, "")
    words = translate("Fixes", "No A for {roles}")
    return draft.fix(words.format(roles=listed(named(owners))))
