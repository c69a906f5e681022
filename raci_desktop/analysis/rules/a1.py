"""A1 · Nobody accountable.

What: somebody does the work of a row, and nobody answers for its outcome.

Why: when it goes wrong, everybody can point at somebody else, and decisions wait.

Fails: Product teams R, Head of Product C.
Passes: Product teams R, Head of Product A.
Passes: Product teams A/R.

A row that has only C and I is reported once, as A5; an empty row as A6. Where a mark of the row
could not be read, the missing A may be that mark: the blocker becomes a warning.

Source: the RACI literature at large: one accountable role for each activity, or for each scope.
Thresholds: none.
"""

from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.patterns import doubt_unread, named, roles_of
from raci_desktop.analysis.rule import NOTHING, Family, Report, Reports, RowRule
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import RowView
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP


def check(row: RowView) -> Reports:
    """Report a row with work and no accountability."""
    if row.accountable or not row.responsible:
        return NOTHING
    workers = roles_of(row.responsible)
    return (
        Report(
            say(
                QT_TRANSLATE_NOOP(
                    "Rules", "Nobody answers for {row:q}; the work is with {workers}."
                ),
                row=row.name,
                workers=named(workers),
            ),
            say(QT_TRANSLATE_NOOP("Rules", "Who answers when {row:q} goes wrong?"), row=row.name),
            workers,
            doubts=doubt_unread(row.unread) if row.tally.unread else (),
        ),
    )


RULE = RowRule(
    code="A1",
    title=QT_TRANSLATE_NOOP("Rules", "Nobody accountable"),
    severity=Severity.BLOCKER,
    family=Family.ROW,
    why=QT_TRANSLATE_NOOP(
        "Rules", "Work without an owner of its outcome is nobody's to decide and nobody's to mend."
    ),
    doc=__doc__,
    yields_to=frozenset({"P7"}),
    check=check,
)
