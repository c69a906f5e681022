"""T3 · The previous owner is left blank.

What: between two stages a role gave up its A on a row, and has no letter there any more.

Why: whoever answered so far knows most about it, and will be asked anyway.

Fails: before, Head of Operations A; after, an empty cell.
Passes: after, Head of Operations I.

Source: courtesy, and the article's third state.
Thresholds: none.
"""

from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.patterns import named, roles_of
from raci_desktop.analysis.rule import NOTHING, Family, PairRule, Report, Reports
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import PairView
from raci_desktop.domain.matrix import Cell
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP


def check(pair: PairView) -> Reports:
    """Report givers of an A without a letter."""
    after = pair.after
    if not after.accountable:
        return NOTHING
    cells = after.cells
    left = [held for held in pair.before.accountable if not _marked(cells.get(held[0].id))]
    if not left:
        return NOTHING
    blank = roles_of(left)
    return (
        Report(
            say(
                QT_TRANSLATE_NOOP(
                    "Rules",
                    "Accountability for {row:q} has left {roles}, and so has every other letter.",
                ),
                row=after.name,
                roles=named(blank),
            ),
            say(
                QT_TRANSLATE_NOOP("Rules", "Should {roles} be told about {row:q} from now on?"),
                roles=named(blank),
                row=after.name,
            ),
            blank,
        ),
    )


def _marked(cell: Cell | None) -> bool:
    return cell is not None and bool(cell.marks)


RULE = PairRule(
    code="T3",
    title=QT_TRANSLATE_NOOP("Rules", "The previous owner is left blank"),
    severity=Severity.NOTE,
    family=Family.BETWEEN,
    why=QT_TRANSLATE_NOOP(
        "Rules", "Whoever answered so far knows most about it, and will be asked anyway."
    ),
    doc=__doc__,
    check=check,
)
