"""Fixes that give or move a letter or two: to whoever was left out, to whoever pays."""

from collections.abc import Iterable

from raci_desktop.analysis.facts import RoleFacts
from raci_desktop.analysis.finding import Finding, Fix
from raci_desktop.analysis.mending.budget_holder import Taker, takers_by_funding
from raci_desktop.analysis.mending.cells import Draft
from raci_desktop.analysis.money import funding_of_scope
from raci_desktop.analysis.patterns import named, of_service, roles_of
from raci_desktop.analysis.says import listed
from raci_desktop.analysis.views import RowView
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.scopes import SCOPE_OF_FUNDING
from raci_desktop.domain.traits import Budget, Function, Funding, RoleKind, ServiceKind
from raci_desktop.domain.translation import translate

BUDGETS: dict[Funding, Budget] = {
    Funding.PRODUCT: Budget.PRODUCT,
    Funding.IT: Budget.IT,
    Funding.OPEX: Budget.OPEX,
}


def give(row: RowView, roles: Iterable[RoleFacts], letter: Letter) -> tuple[Fix, ...]:
    """Return the fix that gives roles a letter."""
    receivers = tuple(roles)
    if not receivers:
        return ()
    draft = Draft(row)
    for role in receivers:
        draft.give(role.id, letter)
    words = translate("Fixes", "{letter} to {roles}")
    return (draft.fix(words.format(letter=letter.value, roles=listed(named(receivers)))),)


def give_to_subjects(row: RowView, finding: Finding, letter: Letter) -> tuple[Fix, ...]:
    """Return the fix that gives a letter to the roles a finding is about."""
    facts = row.stage.board.facts
    return give(row, [facts[role] for role in finding.subject.roles], letter)


def appoint(row: RowView) -> tuple[Fix, ...]:
    """Return fixes that put somebody in charge of a row without an A: whoever funds it."""
    if not of_service(row) and row.service is not ServiceKind.FOUNDATIONAL:
        return ()
    return tuple(_appointed(row, takers) for takers in _payers(row))


def _payers(row: RowView) -> Iterable[tuple[Taker, ...]]:
    board = row.stage.board
    if row.service is ServiceKind.FOUNDATIONAL:
        role = board.led_by(Budget.OPEX)
        return [] if role is None else [((role, ""),)]
    return takers_by_funding(row)


def _appointed(row: RowView, takers: tuple[Taker, ...]) -> Fix:
    draft = Draft(row)
    for role, scope in takers:
        draft.give(role.id, Letter.ACCOUNTABLE, scope)
    return draft.fix(_label(takers))


def cover_rest(row: RowView) -> tuple[Fix, ...]:
    """Return the fix that gives each budget nobody answers for to its holder."""
    covered = {funding_of_scope(scope) for _, scope in row.accountable}
    missing = [one for one in Funding if one in row.activity.funding.value - covered]
    draft = Draft(row)
    receivers: list[RoleFacts] = []
    for funding in missing:
        role = row.stage.board.led_by(BUDGETS[funding])
        if role is None:
            return ()
        draft.give(role.id, Letter.ACCOUNTABLE, SCOPE_OF_FUNDING[funding])
        receivers.append(role)
    words = translate("Fixes", "A for the rest to {roles}")
    return (draft.fix(words.format(roles=listed(named(receivers)))),)


def hand_to_payers(row: RowView, finding: Finding) -> tuple[Fix, ...]:
    """Return the fix that hands an A to the holder of the budget that funds its scope.

    Which A is meant stands in the detail of X1, as "role:scope"; X3 means all of them.
    """
    owner, _, scope = finding.detail.partition(":")
    funding = funding_of_scope(scope)
    budgets = frozenset({funding}) if funding is not None else row.activity.funding.value
    role = row.stage.board.led_by(BUDGETS[next(iter(budgets))]) if len(budgets) == 1 else None
    if role is None:
        return ()
    draft = Draft(row)
    for holder, held in row.accountable:
        if not owner or (holder.id, held) == (owner, scope):
            draft.take(holder.id, Letter.ACCOUNTABLE, held)
    draft.give(role.id, Letter.ACCOUNTABLE, scope)
    return (draft.fix(translate("Fixes", "A to {role}").format(role=role.name)),)


def give_back(row: RowView, finding: Finding) -> tuple[Fix, ...]:
    """Return the fix that gives the A of a foundational row back to operations."""
    facts = row.stage.board.facts
    receivers = [facts[role] for role in finding.subject.roles]
    draft = Draft(row)
    for role, scope in row.accountable:
        draft.take(role.id, Letter.ACCOUNTABLE, scope)
    for role in receivers[:1]:
        draft.give(role.id, Letter.ACCOUNTABLE)
    words = translate("Fixes", "A back to {role}")
    return (draft.fix(words.format(role=receivers[0].name)),)


def ask_product(row: RowView) -> tuple[Fix, ...]:
    """Return the fix that asks the head of product before."""
    product = [
        role
        for role in row.stage.board.facts.values()
        if role.function is Function.PRODUCT and role.kind is RoleKind.LEADER
    ]
    return give(row, product[:1], Letter.CONSULTED)


def teach_team(row: RowView) -> tuple[Fix, ...]:
    """Return the fix that lets the team do what a specialist did alone, and ask the specialist."""
    teams = [
        role
        for role in row.stage.board.facts.values()
        if role.builder_team and role.id in row.cells
    ]
    if not teams:
        return ()
    draft = Draft(row)
    for team in teams:
        draft.give(team.id, Letter.RESPONSIBLE)
    for role in roles_of(row.responsible):
        draft.give(role.id, Letter.CONSULTED)
        draft.take(role.id, Letter.RESPONSIBLE)
    words = translate("Fixes", "R to {teams}, specialist asked")
    return (draft.fix(words.format(teams=listed(named(teams)))),)


def _label(takers: tuple[Taker, ...]) -> str:
    roles = [role for role, _ in takers]
    if len(roles) > 1:
        return translate("Fixes", "A to the budget holders")
    return translate("Fixes", "A to {role}").format(role=listed(named(roles)))
