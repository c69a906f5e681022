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
from raci_desktop.analysis.rule import NOTHING, Family, Report, Reports, RowRule
from raci_desktop.analysis.views import RowView
from raci_desktop.analysis.wording import names, quoted
from raci_desktop.domain.letters import Letter


def check(row: RowView) -> Reports:
    """Report the unread marks of a row in one finding."""
    if not row.tally.unread:
        return NOTHING
    roles = row.unread
    one = len(roles) == 1
    what = f"The mark {_raw(row)}" if one else "Marks"
    return (
        Report(
            message=f"{what} in {quoted(row.name)} at {names(roles)} could not be read as "
            f"{'a letter' if one else 'letters'}.",
            question=f"Which letter did you mean at {names(roles)}?",
            roles=roles,
        ),
    )


def _raw(row: RowView) -> str:
    marks = row.cells[row.unread[0].id].marks
    raw = next((mark.raw for mark in marks if mark.letter is Letter.UNREAD and mark.raw), "?")
    return quoted(raw)


RULE = RowRule(
    code="A13",
    title="A mark that could not be read",
    severity=Severity.WARNING,
    family=Family.ROW,
    why="Only the room knows what was meant, and the row cannot be judged before.",
    doc=__doc__,
    check=check,
)
