"""T2 · The accountability moved, the money did not.

What: between two stages the A of a digital row went to somebody else, while the row that funds
on-call kept its A; or the ledger says that the move's budget line goes with it, and that this is
not approved yet, whichever earlier stage the ledger starts from.

Why: whoever answers now cannot spend, and whoever pays has no reason to.

Fails: availability, A from Head of Operations to Head of Product; fund on-call, Head of
Operations A in both stages.
Fails: the A of fund on-call moves too, and its budget line moves but is not yet approved.
Passes: the A of fund on-call moves too.
Passes: fund on-call is already with whoever answers now.
Passes: there is no row that funds on-call, and the ledger says nothing of a budget line.

Looked for on the rows of P2, budget lines also on rows that fund on-call.

Source: https://www.equalexperts.com/blog/our-thinking/why-your-head-of-operations-shouldnt-be-accountable-for-digital-reliability/
(the hard part: an on-call line in opex becomes several in capex).
Thresholds: none.
"""

from itertools import takewhile

from raci_desktop.analysis.facts import RoleFacts
from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.patterns import CARED_FOR, named, of_service, roles_of
from raci_desktop.analysis.rule import NOTHING, Family, PairRule, Report, Reports
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import PairView, RowView
from raci_desktop.domain.budget_lines import BudgetMove
from raci_desktop.domain.compare import moves_in_row
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.traits import Topic
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP


def check(pair: PairView) -> Reports:
    """Report accountability that moved before the money."""
    if not of_service(pair.after):
        return NOTHING
    if _waits(pair):
        return (_unapproved(pair.after),)
    return _left_behind(pair) if pair.after.topic in CARED_FOR else NOTHING


def _waits(pair: PairView) -> bool:
    """Whether the budget line of a move of the A, as it stands, is still to be approved.

    Lines are said of two stages a reader compares, which need not follow each other.
    """
    board, stage = pair.after.stage.board, pair.after.stage.stage.id
    workshop, activity = board.workshop, pair.after.activity.id
    for line in board.lines_of(activity):
        at = line.place
        earlier = takewhile(lambda one: one.id != stage, workshop.stages)
        waiting = line.moves is BudgetMove.REQUESTED and at.to_stage == stage
        if waiting and any(one.id == at.from_stage for one in earlier):
            between = (at.from_stage, at.to_stage)
            moves = moves_in_row(workshop, *between, activity, Letter.ACCOUNTABLE)
            if any(move.place(*between) == at for move in moves):
                return True
    return False


def _unapproved(row: RowView) -> Report:
    return Report(
        say(
            QT_TRANSLATE_NOOP(
                "Rules",
                "The budget line of {row:q} moves with its accountability, but is not "
                "yet approved.",
            ),
            row=row.name,
        ),
        say(
            QT_TRANSLATE_NOOP("Rules", "Who approves the budget line of {row:q}, and by when?"),
            row=row.name,
        ),
        roles_of(row.accountable),
        detail="approval",
    )


def _left_behind(pair: PairView) -> Reports:
    before, after = roles_of(pair.before.accountable), roles_of(pair.after.accountable)
    if not before or not after:
        return NOTHING
    takers = tuple(role for role in after if role not in before)
    if not takers or all(role in after for role in before):
        return NOTHING
    for funding in pair.after.related(Topic.ON_CALL_FUNDING):
        payers = _stayed(pair, funding)
        if payers and not any(role in payers for role in takers):
            return (_report(pair.after, takers, funding, payers),)
    return NOTHING


def _stayed(pair: PairView, funding: RowView) -> tuple[RoleFacts, ...]:
    """Return the accountable roles of a funding row, if they are the same in both stages."""
    earlier = pair.before.stage.rows.get(funding.activity.id)
    if earlier is None or earlier.accountable != funding.accountable:
        return ()
    return roles_of(funding.accountable)


def _report(
    row: RowView, takers: tuple[RoleFacts, ...], funding: RowView, payers: tuple[RoleFacts, ...]
) -> Report:
    return Report(
        say(
            QT_TRANSLATE_NOOP(
                "Rules",
                "Accountability for {row:q} moved to {takers}, but {funding:q} stayed "
                "with {payers}.",
            ),
            row=row.name,
            takers=named(takers),
            funding=funding.name,
            payers=named(payers),
        ),
        say(
            QT_TRANSLATE_NOOP(
                "Rules", "When does the budget line of {funding:q} move, and who approves it?"
            ),
            funding=funding.name,
        ),
        takers,
    )


RULE = PairRule(
    code="T2",
    title=QT_TRANSLATE_NOOP("Rules", "The accountability moved, the money did not"),
    severity=Severity.WARNING,
    family=Family.BETWEEN,
    why=QT_TRANSLATE_NOOP(
        "Rules", "Whoever answers now cannot spend, and whoever pays has no reason to."
    ),
    doc=__doc__,
    topics=CARED_FOR | {Topic.ON_CALL_FUNDING},
    watches=frozenset({Topic.ON_CALL_FUNDING}),
    check=check,
)
