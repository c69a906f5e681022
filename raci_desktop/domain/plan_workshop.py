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
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
from raci_desktop.domain.workshop import DETAIL_FIELDS, Workshop

_SET = {
    "title": QT_TRANSLATE_NOOP("Change", "Set title"),
    "organisation": QT_TRANSLATE_NOOP("Change", "Set organisation"),
    "facilitator": QT_TRANSLATE_NOOP("Change", "Set facilitator"),
    "participants": QT_TRANSLATE_NOOP("Change", "Set participants"),
    "date": QT_TRANSLATE_NOOP("Change", "Set date"),
    "outcome": QT_TRANSLATE_NOOP("Change", "Set outcome"),
    "source": QT_TRANSLATE_NOOP("Change", "Set source"),
    "ask": QT_TRANSLATE_NOOP("Change", "Set ask"),
    "decision": QT_TRANSLATE_NOOP("Change", "Set decision"),
    "owner": QT_TRANSLATE_NOOP("Change", "Set owner"),
    "first_step": QT_TRANSLATE_NOOP("Change", "Set first step"),
    "measure": QT_TRANSLATE_NOOP("Change", "Set measure"),
    "status": QT_TRANSLATE_NOOP("Change", "Set status"),
    "corrections_by": QT_TRANSLATE_NOOP("Change", "Set corrections by"),
    "version": QT_TRANSLATE_NOOP("Change", "Set version"),
}
"""What an edit of a field of the details is called; one for each of ``DETAIL_FIELDS``."""


def plan_details(workshop: Workshop, edit: ReviseDetails) -> Change:
    """Plan writing one field of the details."""
    if edit.field not in DETAIL_FIELDS:
        words = translate("Refusal", "A workshop has no field “{field}”.").format(field=edit.field)
        raise EditRefusedError("unknown-field", words)
    old = workshop.details
    new = replace(old, **{edit.field: clean_text(edit.value)})
    label = translate("Change", _SET[edit.field])
    return Change(label, () if new == old else (DetailsDelta(old, new),))


def plan_scopes(workshop: Workshop, edit: SetScopes) -> Change:
    """Plan choosing the scopes the workshop offers."""
    named = (clean_name(scope) for scope in edit.scopes)
    new = tuple(dict.fromkeys(scope for scope in named if scope))
    deltas: tuple[Delta, ...] = (ScopesDelta(workshop.scopes, new),)
    return Change(translate("Change", "Set scopes"), deltas if new != workshop.scopes else ())


def plan_accept(workshop: Workshop, edit: AcceptFinding) -> Change:
    """Plan accepting a finding; asks for a reason."""
    given = edit.acceptance
    new = replace(given, reason=clean_text(given.reason), name=clean_name(given.name))
    if not new.reason:
        raise EditRefusedError(
            "empty-reason", translate("Refusal", "Say why the room accepts this finding.")
        )
    old = workshop.acceptances.get(new.key)
    label = translate("Change", "Accept finding")
    return Change(label, () if old == new else (AcceptanceDelta(old, new),))


def plan_withdraw(workshop: Workshop, edit: WithdrawAcceptance) -> Change:
    """Plan withdrawing an acceptance."""
    old = workshop.acceptances.get(edit.key)
    if old is None:
        raise EditRefusedError(
            "nothing-there", translate("Refusal", "This finding is not accepted any more.")
        )
    return Change(translate("Change", "Withdraw acceptance"), (AcceptanceDelta(old, None),))


def plan_budget_line(workshop: Workshop, edit: SetBudgetLine) -> Change:
    """Plan saying whether the budget line of a move goes with it."""
    at = replace(edit.place, scope=clean_name(edit.place.scope))
    check_move(workshop, at)
    name = workshop.activity(at.activity).name
    label = translate("Change", "Set budget line of {activity}").format(activity=name)
    old = workshop.budget_lines.get(at)
    new = None if edit.moves is None else BudgetLine(at, edit.moves)
    return Change(label, () if old == new else (BudgetLineDelta(old, new),))
