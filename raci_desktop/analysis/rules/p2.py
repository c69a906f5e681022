"""P2 · Responsible but unaccountable.

What: a product or delivery team does the work for a digital service, while somebody in
operations answers for it. Looked for on rows about reliability, support, on-call duty,
telemetry, incidents (not major ones) and availability targets. It has two more faces: a team is
on call and operations pays for it; a team chooses the availability target and operations pays
for what the target asks.

Why: a team cannot weigh reliability against features when somebody else answers for the outcome
and pays for it. Operations in turn answers for software it can neither change nor fund.

Fails: reliability of a digital service, Head of Operations A, Product teams R.
Fails: on-call duty, Product teams R; fund on-call, Head of Operations A.
Passes: Head of Product A (product-funded), Head of Delivery A (IT-funded), Product teams R.
Passes: Head of Operations A, Application support R, on a foundational system.

What to do: move accountability to the budget holder who funds the service; a service funded from
two budgets gets one accountable role for each.

In a workshop made from the playbook's template, a note asks for the row about the funding of
on-call where there is none.

Source: https://www.equalexperts.com/blog/our-thinking/why-your-head-of-operations-shouldnt-be-accountable-for-digital-reliability/
Thresholds: none. A guess below 80 % makes the blocker a warning that names the guess.
"""

from collections.abc import Sequence

from raci_desktop.analysis.absent import absence
from raci_desktop.analysis.facts import RoleFacts
from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.on_call import builders_on_call, operations_of, paid_by_operations
from raci_desktop.analysis.patterns import (
    CARED_FOR,
    doubt_builders,
    doubt_function,
    doubt_row,
    doubt_topic,
    named,
    of_service,
    roles_of,
    workers,
)
from raci_desktop.analysis.rule import NOTHING, Family, Report, Reports, RowRule, StageRule
from raci_desktop.analysis.says import say
from raci_desktop.analysis.splitting import split_first
from raci_desktop.analysis.views import Held, RowView, StageView
from raci_desktop.domain.traits import ServiceKind, Topic
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP


def check(row: RowView) -> Reports:
    """Report work by builders for which operations answers, or pays."""
    if row.topic is Topic.ON_CALL_FUNDING:
        return _paid_elsewhere(row)
    if not of_service(row):
        return NOTHING
    if row.accountable and row.responsible:
        found = _unaccountable(row)
        if found:
            return (found,)
    if row.topic is Topic.AVAILABILITY_TARGET and row.service is ServiceKind.DIGITAL:
        return _chosen_here_paid_there(row)
    return NOTHING


def _unaccountable(row: RowView) -> Report | None:
    answering: list[Held] = []
    working: dict[str, RoleFacts] = {}
    teams: Sequence[RoleFacts] = row.builders
    for role, scope in row.accountable:
        if role.operations:
            if row.scoped:
                teams = [one for one in workers(row, scope) if one.builder_team]
            if teams:
                answering.append((role, scope))
                working.update((team.id, team) for team in teams)
    if not working:
        return None
    if row.service is ServiceKind.BOTH:
        return split_first(row)
    return _report(row, answering, tuple(working.values()))


def _report(row: RowView, answering: list[Held], teams: tuple[RoleFacts, ...]) -> Report:
    holders = roles_of(answering)
    others = len(row.accountable) > len(answering)
    scope = answering[0][1] if len(answering) == 1 else ""
    return Report(
        say(
            _MESSAGES[bool(scope), others],
            row=row.name,
            teams=named(teams),
            scope=scope,
            holders=named(holders),
        ),
        say(
            QT_TRANSLATE_NOOP(
                "Rules", "When {row:q} needs more work, who decides and whose budget pays?"
            ),
            row=row.name,
        ),
        (*holders, *teams),
        doubts=(*doubt_row(row), *doubt_function(holders), *doubt_builders(teams)),
    )


_WHOLE = QT_TRANSLATE_NOOP(
    "Rules", "The work on {row:q} is with {teams}, but accountability is with {holders}."
)
_PART = QT_TRANSLATE_NOOP(
    "Rules",
    "The work on {row:q} is with {teams}, but accountability for the "
    "{scope} part is with {holders}.",
)
_REST = QT_TRANSLATE_NOOP(
    "Rules",
    "The work on {row:q} is with {teams}, but accountability for the rest is with {holders}.",
)
_MESSAGES = {
    (False, False): _WHOLE,
    (False, True): _REST,
    (True, False): _PART,
    (True, True): _PART,
}


def _paid_elsewhere(row: RowView) -> Reports:
    """Report on-call funded by operations where a team of builders is on call."""
    payers = operations_of(row)
    if not payers or row.service is ServiceKind.FOUNDATIONAL:
        return NOTHING
    found = builders_on_call(row)
    return (_paid_report(row, found[0], payers, found[1]),) if found else NOTHING


def _paid_report(
    row: RowView, duty: RowView, payers: tuple[RoleFacts, ...], teams: tuple[RoleFacts, ...]
) -> Report:
    return Report(
        say(
            QT_TRANSLATE_NOOP(
                "Rules", "The work on {duty:q} is with {teams}, but {row:q} is still with {payers}."
            ),
            duty=duty.name,
            teams=named(teams),
            row=row.name,
            payers=named(payers),
        ),
        say(
            QT_TRANSLATE_NOOP("Rules", "Whose budget should feel each call-out to {teams}?"),
            teams=named(teams),
        ),
        payers,
        doubts=(
            *doubt_topic(row),
            *doubt_row(duty),
            *doubt_function(payers),
            *doubt_builders(teams),
        ),
        detail="funding",
        why=QT_TRANSLATE_NOOP(
            "Rules",
            "While operations pays for on-call, the budget that could make the "
            "service quieter does not feel the noise, and teams have no reason to "
            "spend on it.",
        ),
    )


def _chosen_here_paid_there(row: RowView) -> Reports:
    """Report an availability target chosen by a team where operations pays for on-call."""
    chosen = roles_of([*row.accountable, *row.responsible])
    teams = tuple(role for role in chosen if role.builder_team)
    if not teams:
        return NOTHING
    found = paid_by_operations(row)
    return (_target_report(row, found[0], found[1], teams),) if found else NOTHING


def _target_report(
    row: RowView, funding: RowView, payers: tuple[RoleFacts, ...], teams: tuple[RoleFacts, ...]
) -> Report:
    return Report(
        say(
            QT_TRANSLATE_NOOP(
                "Rules",
                "The choice in {row:q} is with {teams}, but its price is paid by "
                "{payers} through {funding:q}.",
            ),
            row=row.name,
            teams=named(teams),
            payers=named(payers),
            funding=funding.name,
        ),
        say(
            QT_TRANSLATE_NOOP(
                "Rules",
                "Would we choose the same target if the money came from the service's own budget?",
            )
        ),
        teams,
        doubts=(
            *doubt_topic(funding),
            *doubt_row(row),
            *doubt_function(payers),
            *doubt_builders(teams),
        ),
        detail="target",
        why=QT_TRANSLATE_NOOP(
            "Rules",
            "A target that costs its chooser nothing tends to be too high or not "
            "kept; a target weighed against the same budget as features is one "
            "people mean.",
        ),
    )


def check_stage(stage: StageView) -> Reports:
    """Report that no row is about the funding of on-call."""
    return absence(
        stage,
        Topic.ON_CALL_FUNDING,
        QT_TRANSLATE_NOOP("Rules", "Beside {row:q}, no row says whose budget pays for on-call."),
        QT_TRANSLATE_NOOP("Rules", "Whose budget pays for on-call, and whose should?"),
        QT_TRANSLATE_NOOP(
            "Rules", "Whoever pays for on-call has a reason to make the service quieter."
        ),
    )


_TITLE = QT_TRANSLATE_NOOP("Rules", "Responsible but unaccountable")
_WHY = QT_TRANSLATE_NOOP(
    "Rules",
    "Whoever does the work cannot trade reliability against features while "
    "somebody else answers for the outcome, and operations answers for "
    "software it can neither change nor fund.",
)

RULE = RowRule(
    code="P2",
    title=_TITLE,
    severity=Severity.BLOCKER,
    family=Family.PITFALL,
    why=_WHY,
    doc=__doc__,
    topics=CARED_FOR | {Topic.ON_CALL_FUNDING},
    watches=frozenset({Topic.ON_CALL_DUTY, Topic.ON_CALL_FUNDING}),
    check=check,
)

STAGE_RULE = StageRule(
    code="P2",
    title=_TITLE,
    severity=Severity.BLOCKER,
    family=Family.PITFALL,
    why=_WHY,
    doc=__doc__,
    check=check_stage,
)
