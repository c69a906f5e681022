"""A6 · Unassigned.

What: a row without any letter.

Why: either nobody has got to it yet, or it is not needed; both are worth a sentence.

Fails: a row of empty cells.
Passes: a row with any letter.
Passes: a row whose only mark could not be read; that is reported as A13.

Source: the RACI literature at large.
Thresholds: none.
"""

from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.rule import NOTHING, Family, Report, Reports, RowRule
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import RowView
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP


def check(row: RowView) -> Reports:
    """Report an empty row."""
    if row.tally.marked or row.tally.unread:
        return NOTHING
    return (
        Report(
            say(QT_TRANSLATE_NOOP("Rules", "{row:q} has no letter yet."), row=row.name),
            say(QT_TRANSLATE_NOOP("Rules", "Who takes {row:q}, and by when?"), row=row.name),
        ),
    )


RULE = RowRule(
    code="A6",
    title=QT_TRANSLATE_NOOP("Rules", "Unassigned"),
    severity=Severity.WARNING,
    family=Family.ROW,
    why=QT_TRANSLATE_NOOP(
        "Rules", "Nobody has taken it; either it is still to be settled, or the row can go."
    ),
    doc=__doc__,
    yields_to=frozenset({"P7"}),
    check=check,
)
