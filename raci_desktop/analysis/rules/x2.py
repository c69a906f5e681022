"""X2 · Accountable for other people's work.

What: within the scope of an A, nobody who does the work belongs to the function of the role that
is accountable.

Why: whoever answers for an outcome needs a say in the work: priorities, people, or money. Across
functions that say has to be arranged; often it is not.

Fails: deploy a service, Head of Operations A, Product teams R.
Passes: Head of Product A, Product teams R.
Passes: Head of Delivery A (IT-funded), Product teams R: the budget gives the say.

Silent where P0, P2 or P4 speaks of the row, where the accountable role holds the budget of its
scope or of the row (any budget of product or delivery, while the row's funding is unknown), where
a function involved is unknown, and where a mark of the row could not be read.

Source: the RACI literature's "authority to match accountability"; the exception for budget
holders follows https://you-build-it-you-run-it.playbook.ee/
Thresholds: none.
"""

from raci_desktop.analysis.facts import RoleFacts
from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.money import pays
from raci_desktop.analysis.patterns import named, workers
from raci_desktop.analysis.rule import NOTHING, Family, Report, Reports, RowRule
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import RowView
from raci_desktop.domain.traits import Source

_FAIRLY_KNOWN = 0.6


def check(row: RowView) -> Reports:
    """Report each A that has no hands in its own function and no budget of the row."""
    if not row.responsible or row.tally.unread:
        return NOTHING
    return [
        _report(row, role, scope, hands)
        for role, scope in row.accountable
        if (hands := workers(row, scope)) and _apart(row, role, scope, hands)
    ]


def _apart(row: RowView, role: RoleFacts, scope: str, hands: list[RoleFacts]) -> bool:
    if not _known(role) or pays(row, role, scope):
        return False
    return all(_known(one) and one.function is not role.function for one in hands)


def _known(role: RoleFacts) -> bool:
    trait = role.role.function
    sure = trait.source is Source.PERSON or trait.confidence >= _FAIRLY_KNOWN
    return sure and role.function is not None


def _report(row: RowView, role: RoleFacts, scope: str, hands: list[RoleFacts]) -> Report:
    template = _PART if scope else _REST if len(row.accountable) > 1 else _WHOLE
    return Report(
        say(template, row=row.name, scope=scope, role=role.name, hands=named(hands)),
        say(
            "What lets {role} steer the work of {hands} on {row:q}?",
            role=role.name,
            hands=named(hands),
            row=row.name,
        ),
        (role, *dict.fromkeys(hands)),
        detail=f"{role.id}:{scope}",
    )


_WHOLE = (
    "Accountability for {row:q} is with {role}, while the work is with {hands} in another function."
)
_PART = (
    "Accountability for {row:q}, the {scope} part, is with {role}, "
    "while the work is with {hands} in another function."
)
_REST = (
    "Accountability for the rest of {row:q} is with {role}, "
    "while the work is with {hands} in another function."
)


RULE = RowRule(
    code="X2",
    title="Accountable for other people's work",
    severity=Severity.WARNING,
    family=Family.AUTHORITY,
    why="Answering for an outcome takes a say in the work: its priorities, its people, its money.",
    doc=__doc__,
    yields_to=frozenset({"P0", "P2", "P4"}),
    check=check,
)
