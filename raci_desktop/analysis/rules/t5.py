"""T5 · Operations lost a foundational system.

What: between two stages operations gave up the A of a row about foundational systems.

Why: foundational systems stay with operations; a change of model for digital services easily
sweeps them along.

Fails: before, Head of Operations A; after, Head of Product A.
Passes: the A moves within operations.
Passes: the row is about a digital service.

Source: https://www.equalexperts.com/blog/our-thinking/why-your-head-of-operations-shouldnt-be-accountable-for-digital-reliability/
Thresholds: none.
"""

from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.on_call import operations_of
from raci_desktop.analysis.patterns import named
from raci_desktop.analysis.rule import NOTHING, Family, PairRule, Report, Reports
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import PairView
from raci_desktop.domain.traits import ServiceKind
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP


def check(pair: PairView) -> Reports:
    """Report a foundational row for which operations no longer answers."""
    if pair.after.service is not ServiceKind.FOUNDATIONAL or operations_of(pair.after):
        return NOTHING
    givers = operations_of(pair.before)
    if not givers or pair.after.tally.unread:
        return NOTHING
    return (
        Report(
            say(
                QT_TRANSLATE_NOOP(
                    "Rules",
                    "Accountability for {row:q}, a foundational row, is no longer with {givers}.",
                ),
                row=pair.after.name,
                givers=named(givers),
            ),
            say(
                QT_TRANSLATE_NOOP(
                    "Rules", "Was {row:q} meant to move along with the digital services?"
                ),
                row=pair.after.name,
            ),
            givers,
        ),
    )


RULE = PairRule(
    code="T5",
    title=QT_TRANSLATE_NOOP("Rules", "Operations lost a foundational system"),
    severity=Severity.WARNING,
    family=Family.BETWEEN,
    why=QT_TRANSLATE_NOOP(
        "Rules", "Foundational systems stay with operations; they are easily swept along."
    ),
    doc=__doc__,
    check=check,
)
