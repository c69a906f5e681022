"""T6 · A part that ended.

What: between two stages a role gave up its last A, or a team its last R.

Why: somebody's part in the work ends. That can be the aim; it should be said, and stand in the
ledger.

Fails: before, Head of Operations A on two rows; after, on none.
Fails: before, Application support R; after, no R.
Passes: an A or R is left.

Source: what leaders ask first: what changes for whom.
Thresholds: none.
"""

from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.rule import NOTHING, Family, Report, Reports, ShiftRule
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import ShiftView
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP


def check(shift: ShiftView) -> Reports:
    """Report what ended for a role."""
    before, after = shift.before, shift.after
    no_answer = bool(before.accountable) and not after.accountable
    no_work = after.role.team and bool(before.responsible) and not after.responsible
    if not no_answer and not no_work:
        return NOTHING
    role = after.role.name
    template = _TEMPLATES[no_answer, no_work]
    return (
        Report(
            say(template, role=role),
            say(
                QT_TRANSLATE_NOOP(
                    "Rules", "What is the part of {role} from now on, and has it been said?"
                ),
                role=role,
            ),
        ),
    )


_TEMPLATES = {
    (True, False): QT_TRANSLATE_NOOP("Rules", "No accountability is left with {role}."),
    (False, True): QT_TRANSLATE_NOOP("Rules", "No work is left with {role}."),
    (True, True): QT_TRANSLATE_NOOP("Rules", "No accountability and no work are left with {role}."),
}

RULE = ShiftRule(
    code="T6",
    title=QT_TRANSLATE_NOOP("Rules", "A part that ended"),
    severity=Severity.NOTE,
    family=Family.BETWEEN,
    why=QT_TRANSLATE_NOOP(
        "Rules", "Somebody's part in the work ends; that can be the aim, and should be said."
    ),
    doc=__doc__,
    check=check,
)
