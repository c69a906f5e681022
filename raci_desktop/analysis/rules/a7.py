"""A7 · Many hands.

What: more than three roles do the work of one row.

Why: with many at work, each may wait for another, and nobody leads.

Fails: four roles R.
Passes: three roles R.
Passes: four roles S beside one R.

Source: the RACI literature at large; the number has no evidence behind it.
Thresholds: the number of roles (3).
"""

from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.patterns import named, roles_of
from raci_desktop.analysis.rule import NOTHING, Family, Limit, Report, Reports, RowRule
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import RowView
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP

HANDS = Limit(
    "A7.responsible", 3, QT_TRANSLATE_NOOP("Rules", "Roles that may do the work of one row")
)


def check(row: RowView) -> Reports:
    """Report a row with many responsible roles."""
    most = row.limit(HANDS.name)
    if len(row.responsible) <= most:
        return NOTHING
    workers = roles_of(row.responsible)
    if len(workers) <= most:
        return NOTHING
    return (
        Report(
            say(
                QT_TRANSLATE_NOOP(
                    "Rules", "The work of {row:q} is with {number:role|roles}: {workers}."
                ),
                number=len(workers),
                row=row.name,
                workers=named(workers),
            ),
            say(
                QT_TRANSLATE_NOOP("Rules", "What are the pieces of {row:q}, and who leads?"),
                row=row.name,
            ),
            workers,
        ),
    )


RULE = RowRule(
    code="A7",
    title=QT_TRANSLATE_NOOP("Rules", "Many hands"),
    severity=Severity.WARNING,
    family=Family.ROW,
    why=QT_TRANSLATE_NOOP(
        "Rules", "With many at work, each may wait for another, and nobody leads."
    ),
    doc=__doc__,
    limits=(HANDS,),
    check=check,
)
