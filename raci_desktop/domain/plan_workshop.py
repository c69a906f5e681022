"""Planning edits of details, scopes, acceptances and budget lines."""

from dataclasses import replace

from raci_desktop.domain.budget_lines import BudgetLine
from raci_desktop.domain.change import (
    AcceptanceDelta,
    BudgetLineDelta,
    Change,
    Delta,
    DetailsDelta,
    ScopesDelta,
)
from raci_desktop.domain.edits import (
    AcceptFinding,
    ReviseDetails,
    SetBudgetLine,
    SetScopes,
    WithdrawAcceptance,
)
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.plan_record import check_move
from raci_desktop.domain.text import clean_name, clean_text
from raci_desktop.domain.workshop import DETAIL_FIELDS, Workshop


def plan_details(workshop: Workshop, edit: ReviseDetails) -> Change:
    """Plan writing one field of the details."""
    if edit.field not in DETAIL_FIELDS:
        raise EditRefusedError("unknown-field", f"A workshop has no field “{edit.field}”.")
    old = workshop.details
    new = replace(old, **{edit.field: clean_text(edit.value)})
    words = edit.field.replace("_", " ")
    return Change(f"Set {words}", () if new == old else (DetailsDelta(old, new),))


def plan_scopes(workshop: Workshop, edit: SetScopes) -> Change:
    """Plan choosing the scopes the workshop offers."""
    named = (clean_name(scope) for scope in edit.scopes)
    new = tuple(dict.fromkeys(scope for scope in named if scope))
    deltas: tuple[Delta, ...] = (ScopesDelta(workshop.scopes, new),)
    return Change("Set scopes", deltas if new != workshop.scopes else ())


def plan_accept(workshop: Workshop, edit: AcceptFinding) -> Change:
    """Plan accepting a finding; asks for a reason."""
    given = edit.acceptance
    new = replace(given, reason=clean_text(given.reason), name=clean_name(given.name))
    if not new.reason:
        raise EditRefusedError("empty-reason", "Say why the room accepts this finding.")
    old = workshop.acceptances.get(new.key)
    return Change("Accept finding", () if old == new else (AcceptanceDelta(old, new),))


def plan_withdraw(workshop: Workshop, edit: WithdrawAcceptance) -> Change:
    """Plan withdrawing an acceptance."""
    old = workshop.acceptances.get(edit.key)
    if old is None:
        raise EditRefusedError("nothing-there", "This finding is not accepted any more.")
    return Change("Withdraw acceptance", (AcceptanceDelta(old, None),))


def plan_budget_line(workshop: Workshop, edit: SetBudgetLine) -> Change:
    """Plan saying whether the budget line of a move goes with it."""
    at = replace(edit.place, scope=clean_name(edit.place.scope))
    check_move(workshop, at)
    label = f"Set budget line of {workshop.activity(at.activity).name}"
    old = workshop.budget_lines.get(at)
    new = None if edit.moves is None else BudgetLine(at, edit.moves)
    return Change(label, () if old == new else (BudgetLineDelta(old, new),))
