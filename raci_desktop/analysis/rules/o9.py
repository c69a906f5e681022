"""O9 · A vacant role.

What: the name of a role says that nobody holds it ("vacant", "TBD"), in a matrix of five rows or
more.

Why: its letters are nobody's until somebody is found.

Fails: "Release manager (vacant)", "TBD".
Passes: "Release manager".

Source: what real sheets hold.
Thresholds: the rows from which it applies (5).
"""

import re

from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.load import large, rows_limit
from raci_desktop.analysis.rule import NOTHING, Family, Report, Reports, RoleRule
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import RoleView
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP

_VACANT = re.compile(
    r"\b(?:vacan(?:t|cy|te)|tb[dcah]|to be (?:determined|confirmed|decided|hired|named|announced)"
    r"|open position|not yet (?:hired|named|known)|unfilled|unbesetzt|vakant|offene stelle"
    r"|à pourvoir|a pourvoir|por definir|por confirmar)\b|\bn\.\s?n\.",
    re.IGNORECASE,
)

ROWS = rows_limit("O9")


def check(view: RoleView) -> Reports:
    """Report a role nobody holds."""
    if not large(view, ROWS) or not _VACANT.search(view.role.name):
        return NOTHING
    return (
        Report(
            say(
                QT_TRANSLATE_NOOP("Rules", "The letters of {role:q} are nobody's yet."),
                role=view.role.name,
            ),
            say(
                QT_TRANSLATE_NOOP("Rules", "Who stands in for {role:q} until somebody is found?"),
                role=view.role.name,
            ),
            cells=view.cells({*view.accountable, *view.responsible}),
        ),
    )


RULE = RoleRule(
    code="O9",
    title=QT_TRANSLATE_NOOP("Rules", "A vacant role"),
    severity=Severity.WARNING,
    family=Family.ROLE,
    why=QT_TRANSLATE_NOOP("Rules", "Its letters are nobody's until somebody is found."),
    doc=__doc__,
    limits=(ROWS,),
    check=check,
)
