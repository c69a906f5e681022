"""Fixes of a finding: edits that would settle it, the likeliest first, each one undo step."""

from collections.abc import Callable, Mapping

from raci_desktop.analysis.board import make_board, make_stage
from raci_desktop.analysis.finding import Finding, Fix
from raci_desktop.analysis.mending.budget_holder import accountability_fixes, pattern_fixes
from raci_desktop.analysis.mending.splitting import split_by_service
from raci_desktop.analysis.mending.two_owners import two_owner_fixes
from raci_desktop.analysis.on_call import paid_by_operations
from raci_desktop.analysis.says import quoted
from raci_desktop.analysis.views import RowView
from raci_desktop.domain.edits import Batch
from raci_desktop.domain.traits import Topic
from raci_desktop.domain.workshop import Workshop

Mend = Callable[[RowView, Finding], tuple[Fix, ...]]

_LOOKED_UP = frozenset({Topic.ON_CALL_FUNDING, Topic.ON_CALL_DUTY})
"""Topics of other rows that a fix may have to change."""


def fixes(workshop: Workshop, finding: Finding) -> tuple[Fix, ...]:
    """Return the fixes of a finding; none when the workshop has moved on or no edit can help."""
    mend = _MENDS.get(finding.rule)
    if mend is None:
        return ()
    row = _row(workshop, finding)
    return () if row is None else mend(row, finding)


def _row(workshop: Workshop, finding: Finding) -> RowView | None:
    about = finding.subject
    stage = next((one for one in workshop.stages if one.id == about.stage), None)
    if stage is None or about.activity is None:
        return None
    roles = {role.id for role in workshop.roles}
    if not roles.issuperset(about.roles):
        return None
    near = tuple(
        one
        for one in workshop.activities
        if one.id == about.activity or one.topic.value in _LOOKED_UP
    )
    return make_stage(make_board(workshop, {}), stage, only=near).rows.get(about.activity)


def _operations_runs_it(row: RowView, finding: Finding) -> tuple[Fix, ...]:
    if finding.detail == "split":
        return split_by_service(row)
    found = pattern_fixes(row)
    return _with_payment(row, found) if row.topic is Topic.ON_CALL_DUTY else found


def _unaccountable(row: RowView, finding: Finding) -> tuple[Fix, ...]:
    if finding.detail == "split":
        return split_by_service(row)
    if finding.detail == "target":
        found = paid_by_operations(row)
        return accountability_fixes(found[0], with_work=True) if found else ()
    if finding.detail == "funding":
        return accountability_fixes(row, with_work=True)
    found = accountability_fixes(row)
    return _with_payment(row, found) if row.topic is Topic.AVAILABILITY_TARGET else found


def _with_payment(row: RowView, found: tuple[Fix, ...]) -> tuple[Fix, ...]:
    """Let the funding of on-call go along, or the fix would only move the pitfall there."""
    paid = paid_by_operations(row)
    payment = accountability_fixes(paid[0], with_work=True) if paid else ()
    if not paid or not payment:
        return found
    return tuple(
        Fix(
            f"{one.label}, and {quoted(paid[0].name)} too",
            Batch(f"{one.label}: {row.name}", (one.edit, payment[0].edit)),
        )
        for one in found
    )


_MENDS: Mapping[str, Mend] = {
    "P0": _operations_runs_it,
    "P2": _unaccountable,
    "A2": two_owner_fixes,
}
