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
from raci_desktop.analysis.patterns import doubt_unread, named
from raci_desktop.analysis.rule import NOTHING, Family, Report, Reports, RowRule
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import RowView
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP


def check(row: RowView) -> Reports:
    """Report a row of onlookers."""
    tally = row.tally
    if row.accountable or row.responsible or not tally.marked:
        return NOTHING
    onlookers = row.stage.board.in_order({*tally.supporting, *tally.consulted, *tally.informed})
    return (
        Report(
            say(
                QT_TRANSLATE_NOOP(
                    "Rules",
                    "Nobody answers for {row:q} or does the work; the only letters are "
                    "those of {onlookers}.",
                ),
                row=row.name,
                onlookers=named(onlookers),
            ),
            say(QT_TRANSLATE_NOOP("Rules", "Who takes {row:q}, and by when?"), row=row.name),
            onlookers,
            doubts=doubt_unread(row.unread) if tally.unread else (),
        ),
    )


RULE = RowRule(
    code="A5",
    title=QT_TRANSLATE_NOOP("Rules", "Everybody watches"),
    severity=Severity.BLOCKER,
    family=Family.ROW,
    why=QT_TRANSLATE_NOOP(
        "Rules", "The row looks settled because it has letters, and yet nobody has taken it."
    ),
    doc=__doc__,
    yields_to=frozenset({"P7"}),
    check=check,
)
