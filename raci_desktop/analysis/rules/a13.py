"""A13 · A mark that could not be read.

What: a cell holds text that is no letter of the workshop's letter set: an X, a tick, "TBC", a
letter of another scheme. The text is kept as it was.

Why: only the room knows what was meant, and the row cannot be judged before.

Fails: a cell that came from a sheet with "X" or "TBC" in it.
Passes: a cell with a letter and a remark in its note.

Source: what real sheets hold.
Thresholds: none.
"""

from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.patterns import named
from raci_desktop.analysis.rule import NOTHING, Family, Report, Reports, RowRule
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import RowView
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP


def check(row: RowView) -> Reports:
    """Report the unread marks of a row in one finding."""
    if not row.tally.unread:
        return NOTHING
    roles = row.unread
    template = (
        QT_TRANSLATE_NOOP(
            "Rules", "The mark {raw:q} in {row:q} at {roles} could not be read as a letter."
        )
        if len(roles) == 1
        else QT_TRANSLATE_NOOP("Rules", "Marks in {row:q} at {roles} could not be read as letters.")
    )
    return (
        Report(
            say(template, raw=_raw(row), row=row.name, roles=named(roles)),
            say(_WHICH[len(roles) == 1], row=row.name, roles=named(roles)),
            roles,
        ),
    )


_WHICH = {
    True: QT_TRANSLATE_NOOP("Rules", "Which letter was meant in {row:q} at {roles}?"),
    False: QT_TRANSLATE_NOOP("Rules", "Which letters were meant in {row:q} at {roles}?"),
}


def _raw(row: RowView) -> str:
    marks = row.cells[row.unread[0].id].marks
    return next((mark.raw for mark in marks if mark.letter is Letter.UNREAD and mark.raw), "?")


RULE = RowRule(
    code="A13",
    title=QT_TRANSLATE_NOOP("Rules", "A mark that could not be read"),
    severity=Severity.WARNING,
    family=Family.ROW,
    why=QT_TRANSLATE_NOOP(
        "Rules", "Only the room knows what was meant, and the row cannot be judged before."
    ),
    doc=__doc__,
    check=check,
)
