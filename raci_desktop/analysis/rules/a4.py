"""A4 · Nobody does it.

What: somebody answers for a row, and nobody does the work.

Why: what nobody does does not happen, or happens by whoever happens to be there.

Fails: Head of Product A, Head of Delivery C.
Passes: Head of Product A, Product teams R.
Passes: Head of Product A/R.

A row that has only C and I is reported once, as A5. Where a mark of the row could not be read,
the missing R may be that mark: the warning becomes a note.

Source: the RACI literature at large: at least one R for each activity.
Thresholds: none.
"""

from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.patterns import named, roles_of
from raci_desktop.analysis.rule import NOTHING, Family, Report, Reports, RowRule
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import RowView
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP


def check(row: RowView) -> Reports:
    """Report a row with accountability and no work."""
    if row.responsible or not row.accountable:
        return NOTHING
    holders = roles_of(row.accountable)
    unread = row.tally.unread
    return (
        Report(
            say(
                _UNLESS if unread else _NOBODY,
                row=row.name,
                holders=named(holders),
                unread=named(row.unread) if unread else (),
            ),
            say(QT_TRANSLATE_NOOP("Rules", "Who does {row:q} on Monday?"), row=row.name),
            holders,
            Severity.NOTE if unread else None,
        ),
    )


_NOBODY = QT_TRANSLATE_NOOP(
    "Rules", "Nobody does the work of {row:q}, for which accountability is with {holders}."
)
_UNLESS = QT_TRANSLATE_NOOP(
    "Rules",
    "Nobody does the work of {row:q}, for which accountability is with "
    "{holders}, unless the mark of {unread} that could not be read says so.",
)


RULE = RowRule(
    code="A4",
    title=QT_TRANSLATE_NOOP("Rules", "Nobody does it"),
    severity=Severity.WARNING,
    family=Family.ROW,
    why=QT_TRANSLATE_NOOP(
        "Rules", "Work without hands is left undone, or done by whoever happens to be there."
    ),
    doc=__doc__,
    yields_to=frozenset({"P3"}),
    check=check,
)
