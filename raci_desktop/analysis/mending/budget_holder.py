"""The budget-holder pattern: accountability goes to whoever funds the service."""

from collections.abc import Iterator

from raci_desktop.analysis.facts import RoleFacts
from raci_desktop.analysis.finding import Fix
from raci_desktop.analysis.mending.cells import Draft
from raci_desktop.analysis.money import funding_of_scope
from raci_desktop.analysis.patterns import named, roles_of
from raci_desktop.analysis.says import listed
from raci_desktop.analysis.views import Board, Held, RowView
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.scopes import MIXED, SCOPE_OF_FUNDING
from raci_desktop.domain.traits import Budget, Funding, RoleKind, Topic
from raci_desktop.domain.translation import translate

Taker = tuple[RoleFacts, str]
"""A role that gets an A, and the scope it gets it under."""

_BUDGET: dict[Funding, Budget] = {Funding.PRODUCT: Budget.PRODUCT, Funding.IT: Budget.IT}


def accountability_fixes(row: RowView, with_work: bool = False) -> tuple[Fix, ...]:
    """Return fixes that move every A of operations to the budget holders.

    The row's funding decides who gets it: one budget, one A; a mixed row, an A for each budget.
    While nobody knows the funding, each way is offered. ``with_work`` takes the R along.
    """
    return tuple(
        _fix(row, takers, with_work, move_builders=False) for takers in takers_by_funding(row)
    )


def pattern_fixes(row: RowView) -> tuple[Fix, ...]:
    """Return fixes that move the As, and the Rs of operations to those who build."""
    return tuple(_fix(row, takers, False, move_builders=True) for takers in takers_by_funding(row))


def work_fixes(row: RowView) -> tuple[Fix, ...]:
    """Return the fix that moves the Rs of operations to those who build."""
    draft = Draft(row)
    if not _move_work_to_builders(row, draft):
        return ()
    return (draft.fix(translate("Fixes", "R to the builders")),)


def takers_by_funding(row: RowView) -> Iterator[tuple[Taker, ...]]:
    """Yield the ways to hand on what operations holds, the likeliest first.

    A row without any A is handed out whole.
    """
    yield from (takers for takers in _choices(row) if takers)


def _choices(row: RowView) -> Iterator[tuple[Taker, ...]]:
    board = row.stage.board
    given = [held for held in row.accountable if _gives(row, held[0])]
    kept = [held for held in row.accountable if not _gives(row, held[0])]
    if any(scope for _, scope in given):
        yield _named_scopes(board, given)
        return
    if any(not scope for _, scope in kept):
        # Somebody else answers for all of it already.
        return
    missing = _missing(row, kept)
    if missing >= MIXED:
        yield _each_budget(board)
    if row.activity.funding.value >= MIXED and kept:
        yield from (_one(board, budget, scoped=True) for budget in _BUDGET if budget in missing)
        return
    budgets = row.activity.funding.value & MIXED
    singles = budgets if len(budgets) == 1 else MIXED
    if len(budgets) != 2 or not _each_budget(board):
        yield from (_one(board, budget, scoped=False) for budget in _BUDGET if budget in singles)


def _gives(row: RowView, role: RoleFacts) -> bool:
    """Whether a role hands its A on: operations; on low-risk change, change management too."""
    gate = role.kind is RoleKind.CHANGE_MANAGEMENT and row.topic is Topic.LOW_RISK_CHANGE
    return role.operations or gate


def _missing(row: RowView, kept: list[Held]) -> frozenset[Funding]:
    """Return the capital budgets no kept A covers."""
    budgets = row.activity.funding.value & MIXED or MIXED
    return budgets - {funding_of_scope(scope) for _, scope in kept}


def _each_budget(board: Board) -> tuple[Taker, ...]:
    takers = [
        (role, SCOPE_OF_FUNDING[funding])
        for funding in (Funding.PRODUCT, Funding.IT)
        if (role := board.led_by(_BUDGET[funding])) is not None
        and SCOPE_OF_FUNDING[funding] in board.workshop.scopes
    ]
    return tuple(takers) if len(takers) == 2 else ()


def _one(board: Board, funding: Funding, *, scoped: bool) -> tuple[Taker, ...]:
    role = board.led_by(_BUDGET[funding])
    return () if role is None else ((role, SCOPE_OF_FUNDING[funding] if scoped else ""),)


def _named_scopes(board: Board, given: list[Held]) -> tuple[Taker, ...]:
    """Return the holders of the budgets that the scopes of operations name; none if one is free."""
    takers: list[Taker] = []
    for _, scope in given:
        funding = funding_of_scope(scope)
        budget = _BUDGET.get(funding) if funding is not None else None
        role = board.led_by(budget) if budget is not None else None
        if role is None:
            return ()
        takers.append((role, scope))
    return tuple(takers)


def _fix(row: RowView, takers: tuple[Taker, ...], with_work: bool, *, move_builders: bool) -> Fix:
    draft = Draft(row)
    for role, scope in row.accountable:
        if _gives(row, role):
            draft.take(role.id, Letter.ACCOUNTABLE, scope)
    for role, scope in takers:
        draft.give(role.id, Letter.ACCOUNTABLE, scope)
    if with_work:
        _hand_over_work(row, draft, takers)
    moved = move_builders and _move_work_to_builders(row, draft)
    receivers = tuple(role for role, _ in takers)
    return draft.fix(_label(receivers, moved))


def _label(receivers: tuple[RoleFacts, ...], moved: bool) -> str:
    if len(receivers) > 1:
        if moved:
            return translate("Fixes", "A to the budget holders, R to the builders")
        return translate("Fixes", "A to the budget holders")
    to = listed(named(receivers))
    if moved:
        return translate("Fixes", "A to {role}, R to the builders").format(role=to)
    return translate("Fixes", "A to {role}").format(role=to)


def _hand_over_work(row: RowView, draft: Draft, takers: tuple[Taker, ...]) -> None:
    """Let the R of a giver of A go along: whoever pays does the paying."""
    givers = {role.id for role in roles_of(row.accountable) if role.operations}
    both = [role for role, _ in row.responsible if role.id in givers]
    for role in both:
        draft.take(role.id, Letter.RESPONSIBLE)
    if both:
        for role, scope in takers:
            draft.give(role.id, Letter.RESPONSIBLE, scope)


def _move_work_to_builders(row: RowView, draft: Draft) -> bool:
    """Give R to the teams that build, in the place of operations; False when there are none."""
    teams = [role for role in row.stage.board.facts.values() if role.builder_team]
    involved = [team for team in teams if team.id in row.cells]
    for team in involved or teams:
        draft.give(team.id, Letter.RESPONSIBLE)
    if teams:
        for role in roles_of(row.responsible):
            if role.operations:
                draft.take(role.id, Letter.RESPONSIBLE)
    return bool(teams)
