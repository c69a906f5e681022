"""T4 · A blocker left as it was.

What: a row is the same in two stages although it has a blocker that nobody has accepted.

Why: what the room found wrong before is still wrong after.

Fails: nobody accountable before, and the same letters after.
Passes: the blocker was accepted with a reason.
Passes: any letter of the row changed.

Source: what a comparison of stages is for.
Thresholds: none.
"""

from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.rule import NOTHING, Family, PairRule, Report, Reports
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import PairView
from raci_desktop.domain.matrix import Row


def check(pair: PairView) -> Reports:
    """Report an unchanged row with an open blocker."""
    if not pair.open_blockers or _marks(pair.before.cells) != _marks(pair.after.cells):
        return NOTHING
    return (
        Report(
            say(
                "{row:q} is as it was, and still a blocker: {titles}.",
                row=pair.after.name,
                titles=tuple(dict.fromkeys(pair.open_blockers.values())),
            ),
            say("Do we settle {row:q} now, or say why it waits?", row=pair.after.name),
        ),
    )


def _marks(row: Row) -> dict[str, object]:
    return {role: cell.marks for role, cell in row.items() if cell.marks}


RULE = PairRule(
    code="T4",
    title="A blocker left as it was",
    severity=Severity.NOTE,
    family=Family.BETWEEN,
    why="What the room found wrong before is still wrong after.",
    doc=__doc__,
    check=check,
)
