"""X2 · Accountable for other people's work.

What: within the scope of an A, nobody who does the work belongs to the function of the role that
is accountable.

Why: whoever answers for an outcome needs a say in the work: priorities, people, or money. Across
functions that say has to be arranged; often it is not.

Fails: deploy a service, Head of Operations A, Product teams R.
Passes: Head of Product A, Product teams R.
Passes: Head of Delivery A (IT-funded), Product teams R: the budget gives the say.
Passes: approve high-risk changes, Change management A, Product teams R.

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
from raci_desktop.analysis.patterns import commanded, named, workers
from raci_desktop.analysis.rule import NOTHING, Family, Report, Reports, RowRule
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import RowView
from raci_desktop.domain.traits import Function
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP


def check(row: RowView) -> Reports:
    """Report each A that has no hands in its own function and no budget of the row."""
    if not row.responsible or row.tally.unread:
        return NOTHING
    found: list[Report] = []
    hands = workers(row, "")
    functions = _functions(hands)
    for role, scope in row.accountable:
        if row.scoped:
            hands = workers(row, scope)
            functions = _functions(hands)
        if not functions or role.function in functions or not role.function_known:
            continue
        if not pays(row, role, scope) and not _in_command(row, role):
            found.append(_report(row, role, scope, hands))
    return found


def _functions(hands: list[RoleFacts]) -> set[Function | None]:
    """Return the functions of those who do the work; none while one of them is not known."""
    functions = {role.function if role.function_known else None for role in hands}
    return set() if None in functions else functions


def _in_command(row: RowView, role: RoleFacts) -> bool:
    """Approving risky change and commanding a major incident are across functions by design."""
    return role.operations and commanded(row)


def _report(row: RowView, role: RoleFacts, scope: str, hands: list[RoleFacts]) -> Report:
    template = _PART if scope else _REST if len(row.accountable) > 1 else _WHOLE
    return Report(
        say(template, row=row.name, scope=scope, role=role.name, hands=named(hands)),
        say(
            QT_TRANSLATE_NOOP("Rules", "What lets {role} steer the work of {hands} on {row:q}?"),
            role=role.name,
            hands=named(hands),
            row=row.name,
        ),
        (role, *hands),
        detail=f"{role.id}:{scope}",
    )


_WHOLE = QT_TRANSLATE_NOOP(
    "Rules",
    "Accountability for {row:q} is with {role}, while the work is with "
    "{hands} in another function.",
)
_PART = QT_TRANSLATE_NOOP(
    "Rules",
    "Accountability for {row:q}, the {scope} part, is with {role}, while "
    "the work is with {hands} in another function.",
)
_REST = QT_TRANSLATE_NOOP(
    "Rules",
    "Accountability for the rest of {row:q} is with {role}, while the work "
    "is with {hands} in another function.",
)


RULE = RowRule(
    code="X2",
    title=QT_TRANSLATE_NOOP("Rules", "Accountable for other people's work"),
    severity=Severity.WARNING,
    family=Family.AUTHORITY,
    why=QT_TRANSLATE_NOOP(
        "Rules",
        "Answering for an outcome takes a say in the work: its priorities, its people, its money.",
    ),
    doc=__doc__,
    yields_to=frozenset({"P0", "P2", "P4"}),
    check=check,
)
