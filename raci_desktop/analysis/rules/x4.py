"""X4 · A team is accountable.

What: a team holds an A.

Why: it can work well, and some prefer it; but "the team" can mean nobody when it matters. So it
is a note, and can be switched off.

Fails: Product teams A.
Passes: Head of Product A, Product teams R.
Passes: Application support A on a foundational system.

Silent where P0, P2 or X1 speaks of the row.

Source: sources differ; see https://you-build-it-you-run-it.playbook.ee/
Thresholds: none.
"""

from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.patterns import kept_by_operations, named
from raci_desktop.analysis.rule import NOTHING, Family, Report, Reports, RowRule
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import RowView
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP


def check(row: RowView) -> Reports:
    """Report teams that are accountable."""
    teams = [role for role, _ in row.accountable if role.team and role.kind_known]
    if not teams or kept_by_operations(row):
        return NOTHING
    roles = tuple(dict.fromkeys(teams))
    return (
        Report(
            say(
                _MESSAGES[len(roles) == 1],
                row=row.name,
                teams=named(roles),
            ),
            say(
                QT_TRANSLATE_NOOP("Rules", "Who speaks for {teams} when {row:q} goes wrong?"),
                teams=named(roles),
                row=row.name,
            ),
            roles,
        ),
    )


_MESSAGES = {
    True: QT_TRANSLATE_NOOP("Rules", "Accountability for {row:q} is with a whole team: {teams}."),
    False: QT_TRANSLATE_NOOP("Rules", "Accountability for {row:q} is with whole teams: {teams}."),
}

RULE = RowRule(
    code="X4",
    title=QT_TRANSLATE_NOOP("Rules", "A team is accountable"),
    severity=Severity.NOTE,
    family=Family.AUTHORITY,
    why=QT_TRANSLATE_NOOP(
        "Rules", "It can work well; but a whole team can mean nobody when it matters."
    ),
    doc=__doc__,
    yields_to=frozenset({"P0", "P2", "X1"}),
    check=check,
)
