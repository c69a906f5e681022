"""T1 · The work moved, the accountability did not.

What: between two stages the R of a row went to another function, and the As stayed where they
were.

Why: this is how a team becomes responsible but unaccountable: the work changes hands in a week,
the accountability is forgotten.

Fails: before, Head of Operations A, Application support R; after, Head of Operations A, Product
teams R.
Passes: before as above; after, Head of Product A, Product teams R.
Passes: before, Head of Product A, Application support R; after, Head of Product A, Product teams
R: the work came to the accountable function.
Passes: the R moves from one product team to another.

A blocker where the later stage has P2 as a blocker on the row, else a warning.

Source: https://www.equalexperts.com/blog/our-thinking/why-your-head-of-operations-shouldnt-be-accountable-for-digital-reliability/
Thresholds: none.
"""

from raci_desktop.analysis.facts import RoleFacts
from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.money import pays
from raci_desktop.analysis.patterns import doubt_function, named, roles_of
from raci_desktop.analysis.rule import NOTHING, Family, PairRule, Report, Reports
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import PairView, RowView
from raci_desktop.domain.traits import Function
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP


def check(pair: PairView) -> Reports:
    """Report work that crossed functions while every A stayed."""
    before, after = pair.before, pair.after
    if not before.responsible or not after.responsible or not after.accountable:
        return NOTHING
    if {role for role, _ in before.accountable} != {role for role, _ in after.accountable}:
        return NOTHING
    old, new = roles_of(before.responsible), roles_of(after.responsible)
    givers = [role for role in old if role not in new]
    takers = [role for role in new if role not in old]
    left = {role.function for role in givers} - {role.function for role in new}
    gained = {role.function for role in takers} - {role.function for role in old}
    if not left or not gained or None in left | gained or _fits(after, gained):
        return NOTHING
    return (_report(pair, givers, takers),)


def _fits(after: RowView, gained: set[Function | None]) -> bool:
    """Whether an A is now nearer to the work than before: in its function, or paying for it."""
    return any(
        role.function in gained or (role.builder and pays(after, role, scope))
        for role, scope in after.accountable
    )


def _report(pair: PairView, givers: list[RoleFacts], takers: list[RoleFacts]) -> Report:
    holders = roles_of(pair.after.accountable)
    return Report(
        say(
            QT_TRANSLATE_NOOP(
                "Rules",
                "The work on {row:q} moved from {givers} to {takers}, but "
                "accountability stayed with {holders}.",
            ),
            row=pair.after.name,
            givers=named(givers),
            takers=named(takers),
            holders=named(holders),
        ),
        say(
            QT_TRANSLATE_NOOP(
                "Rules", "Should accountability for {row:q} follow the work, and to whom?"
            ),
            row=pair.after.name,
        ),
        (*holders, *takers),
        Severity.BLOCKER if "P2" in pair.blockers else Severity.WARNING,
        doubt_function([*givers, *takers]),
    )


RULE = PairRule(
    code="T1",
    title=QT_TRANSLATE_NOOP("Rules", "The work moved, the accountability did not"),
    severity=Severity.WARNING,
    family=Family.BETWEEN,
    why=QT_TRANSLATE_NOOP(
        "Rules",
        "Those who now do the work cannot decide about it, and those who decide no longer do it.",
    ),
    doc=__doc__,
    check=check,
)
