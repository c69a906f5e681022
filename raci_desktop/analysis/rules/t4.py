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
from raci_desktop.domain.matrix import EMPTY_CELL, Row
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP


def check(pair: PairView) -> Reports:
    """Report an unchanged row with an open blocker."""
    if not pair.open_blockers or not _alike(pair.before.cells, pair.after.cells):
        return NOTHING
    return (
        Report(
            say(
                QT_TRANSLATE_NOOP(
                    "Rules", "{row:q} is as it was, and so is what blocks it: {titles:tq}."
                ),
                row=pair.after.name,
                titles=pair.open_blockers,
            ),
            say(
                QT_TRANSLATE_NOOP("Rules", "Do we settle {row:q} now, or say why it waits?"),
                row=pair.after.name,
            ),
        ),
    )


def _alike(old: Row, new: Row) -> bool:
    """Whether two rows have the same marks; notes may differ."""
    if old is new:
        return True
    roles = {**old, **new}
    return all(old.get(one, EMPTY_CELL).marks == new.get(one, EMPTY_CELL).marks for one in roles)


RULE = PairRule(
    code="T4",
    title=QT_TRANSLATE_NOOP("Rules", "A blocker left as it was"),
    severity=Severity.NOTE,
    family=Family.BETWEEN,
    why=QT_TRANSLATE_NOOP("Rules", "What the room found wrong before is still wrong after."),
    doc=__doc__,
    check=check,
)
