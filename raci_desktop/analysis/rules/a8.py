"""A8 · Many opinions.

What: more than four roles are asked before.

Why: each opinion takes time; those that never change the answer only slow it down.

Fails: five roles C.
Passes: four roles C.
Passes: five roles I.

Source: the RACI literature at large; the number has no evidence behind it.
Thresholds: the number of roles (4).
"""

from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.patterns import named
from raci_desktop.analysis.rule import NOTHING, Family, Limit, Report, Reports, RowRule
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import RowView
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP

ASKED = Limit("A8.consulted", 4, QT_TRANSLATE_NOOP("Rules", "Roles that may be asked before"))


def check(row: RowView) -> Reports:
    """Report a row with many consulted roles."""
    if len(row.tally.consulted) <= row.limit(ASKED.name):
        return NOTHING
    asked = row.consulted
    return (
        Report(
            say(
                QT_TRANSLATE_NOOP(
                    "Rules", "An opinion is asked of {number:role|roles} before {row:q}: {asked}."
                ),
                number=len(asked),
                row=row.name,
                asked=named(asked),
            ),
            say(QT_TRANSLATE_NOOP("Rules", "Whose answer would change {row:q}?"), row=row.name),
            asked,
        ),
    )


RULE = RowRule(
    code="A8",
    title=QT_TRANSLATE_NOOP("Rules", "Many opinions"),
    severity=Severity.WARNING,
    family=Family.ROW,
    why=QT_TRANSLATE_NOOP(
        "Rules", "Each opinion takes time; those that never change the answer only slow it down."
    ),
    doc=__doc__,
    limits=(ASKED,),
    check=check,
)
