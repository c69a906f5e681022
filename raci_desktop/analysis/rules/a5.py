"""A5 · Everybody watches.

What: a row has letters, but nobody is responsible and nobody is accountable: some are asked,
some are told, some may help.

Why: it looks settled because the row is full, and yet nobody has taken it.

Fails: Head of Product C, Product teams I.
Passes: Head of Product C, Product teams A/R.
Passes: a row without any letter, which is reported as A6.

It is said here once, in place of A1 and A4. Where a mark of the row could not be read, that mark
may be the missing letter: the blocker becomes a warning.

Source: the RACI literature at large.
Thresholds: none.
"""

from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.rule import NOTHING, Assumption, Family, Report, Reports, RowRule
from raci_desktop.analysis.views import RowView
from raci_desktop.analysis.wording import names, quoted


def check(row: RowView) -> Reports:
    """Report a row of onlookers."""
    tally = row.tally
    if row.accountable or row.responsible or not tally.marked:
        return NOTHING
    onlookers = row.stage.board.in_order([*tally.supporting, *tally.consulted, *tally.informed])
    doubts = (
        Assumption.doubt(f"the mark of {role.name} that could not be read changes nothing")
        for role in row.unread
    )
    return (
        Report(
            message=(
                f"Nobody has taken {quoted(row.name)}: nobody answers for it or does it, "
                f"while {_share(row)}."
            ),
            question=f"Who takes {quoted(row.name)}, and by when?",
            roles=onlookers,
            rests=tuple(doubts),
        ),
    )


def _share(row: RowView) -> str:
    tally, board = row.tally, row.stage.board
    parts = [
        f"{verb} {names(board.in_order(roles))}"
        for verb, roles in (
            ("help is expected of", tally.supporting),
            ("an opinion is asked of", tally.consulted),
            ("word is sent to", tally.informed),
        )
        if roles
    ]
    return ", and ".join(parts)


RULE = RowRule(
    code="A5",
    title="Everybody watches",
    severity=Severity.BLOCKER,
    family=Family.ROW,
    why="The row looks settled because it has letters, and yet nobody has taken it.",
    doc=__doc__,
    check=check,
)
