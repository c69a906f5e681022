"""Fixes of a finding: edits that would settle it, the likeliest first, each one undo step."""

from collections.abc import Callable, Mapping

from raci_desktop.analysis.board import make_board, make_stage
from raci_desktop.analysis.finding import Finding, Fix
from raci_desktop.analysis.mending.budget_holder import (
    accountability_fixes,
    pattern_fixes,
    work_fixes,
)
from raci_desktop.analysis.mending.cells import step_label
from raci_desktop.analysis.mending.letters import (
    appoint,
    ask_product,
    cover_rest,
    give_back,
    give_to_subjects,
    hand_to_payers,
    teach_team,
)
from raci_desktop.analysis.mending.splitting import split_by_risk, split_by_service
from raci_desktop.analysis.mending.two_owners import two_owner_fixes
from raci_desktop.analysis.on_call import paid_by_operations
from raci_desktop.analysis.patterns import of_service
from raci_desktop.analysis.says import quoted
from raci_desktop.analysis.views import RowView
from raci_desktop.domain.edits import Batch
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.traits import Topic
from raci_desktop.domain.translation import translate
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
    return _handed_over(row)


def _handed_over(row: RowView) -> tuple[Fix, ...]:
    found = accountability_fixes(row)
    return _with_payment(row, found) if row.topic is Topic.AVAILABILITY_TARGET else found


def _with_payment(row: RowView, found: tuple[Fix, ...]) -> tuple[Fix, ...]:
    """Let the funding of on-call go along, or the fix would only move the pitfall there."""
    paid = paid_by_operations(row)
    payment = accountability_fixes(paid[0], with_work=True) if paid else ()
    if not paid or not payment:
        return found
    words, funding = translate("Fixes", "{fix}, and {row} too"), quoted(paid[0].name)
    return tuple(
        Fix(
            words.format(fix=one.label, row=funding),
            Batch(step_label(one.label, row), (one.edit, payment[0].edit)),
        )
        for one in found
    )


def _waiting_changes(row: RowView, finding: Finding) -> tuple[Fix, ...]:
    if finding.detail == "split":
        return split_by_risk(row)
    if finding.detail == "deployment":
        # While nobody builds, no letter moved settles who deploys.
        work = work_fixes(row)
        return (*pattern_fixes(row), *work) if work else ()
    return accountability_fixes(row)


def _big_outage(row: RowView, finding: Finding) -> tuple[Fix, ...]:
    letters = {"command": Letter.RESPONSIBLE, "leaders": Letter.INFORMED}
    letter = letters.get(finding.detail)
    return give_to_subjects(row, finding, letter) if letter else ()


def _rework(row: RowView, finding: Finding) -> tuple[Fix, ...]:
    return ask_product(row) if finding.detail == "voice" else ()


def _left_behind(row: RowView, _finding: Finding) -> tuple[Fix, ...]:
    return _handed_over(row) if of_service(row) else ()


def _money_left_behind(row: RowView, _finding: Finding) -> tuple[Fix, ...]:
    paid = paid_by_operations(row)
    return accountability_fixes(paid[0], with_work=True) if paid else ()


_MENDS: Mapping[str, Mend] = {
    "P0": _operations_runs_it,
    "P2": _unaccountable,
    "P3": _rework,
    "P4": _waiting_changes,
    "P5": _big_outage,
    "P6": lambda row, _: teach_team(row),
    "A1": lambda row, _: appoint(row),
    "A2": two_owner_fixes,
    "A3": lambda row, _: cover_rest(row),
    "X1": hand_to_payers,
    "X3": hand_to_payers,
    "T1": _left_behind,
    "T2": _money_left_behind,
    "T3": lambda row, finding: give_to_subjects(row, finding, Letter.INFORMED),
    "T5": give_back,
}
