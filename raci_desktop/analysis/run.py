"""Running rules on one view: reports become findings, quieter rules yield, settings apply."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from raci_desktop.analysis.catalogue import PAIR_RULES, ROLE_RULES, ROW_RULES, SHIFT_RULES
from raci_desktop.analysis.finding import Finding, Severity, Subject
from raci_desktop.analysis.rule import (
    PairRule,
    Report,
    RoleRule,
    RowRule,
    Rule,
    Settings,
    ShiftRule,
)
from raci_desktop.analysis.views import PairView, RoleView, RowView, ShiftView
from raci_desktop.analysis.wording import with_assumptions
from raci_desktop.domain.ids import RoleId
from raci_desktop.domain.traits import Topic

Made = tuple[Finding, ...]
NONE: Made = ()


@dataclass(frozen=True, slots=True)
class Runner:
    """The rules that are on, sorted by what they look at, and the severities in force."""

    rows: Mapping[Topic, tuple[RowRule, ...]]
    roles: tuple[RoleRule, ...]
    pairs: Mapping[Topic, tuple[PairRule, ...]]
    shifts: tuple[ShiftRule, ...]
    severities: Mapping[str, Severity]
    watched: Mapping[Topic, frozenset[Topic]]
    """For each topic, the topics whose rows read rows on it."""

    def row(self, row: RowView) -> Made:
        """Return the findings of one row."""
        made: list[Finding] = []
        for rule in self.rows[row.topic]:
            reports = rule.check(row)
            if reports and not _yields(rule, made):
                made.extend(self._row_finding(rule, row, report) for report in reports)
        return tuple(made) if made else NONE

    def _row_finding(self, rule: Rule, row: RowView, report: Report) -> Finding:
        roles = tuple(role.id for role in report.roles)
        activity = row.activity.id
        cells = tuple((activity, role) for role in roles)
        return self._finding(
            rule, report, Subject(row.stage.stage.id, activity, roles, None, cells)
        )

    def role(self, view: RoleView) -> Made:
        """Return the findings of one column."""
        made: list[Finding] = []
        for rule in self.roles:
            reports = rule.check(view)
            if reports and not _yields(rule, made):
                made.extend(self._role_finding(rule, view, report) for report in reports)
        return tuple(made) if made else NONE

    def _role_finding(self, rule: Rule, view: RoleView, report: Report) -> Finding:
        roles = tuple(role.id for role in report.roles) or (view.role.id,)
        subject = Subject(view.stage.stage.id, None, roles, None, report.cells)
        return self._finding(rule, report, subject)

    def pair(self, pair: PairView) -> Made:
        """Return the findings of one row against the stage before."""
        made: list[Finding] = []
        later, earlier = pair.after.stage.stage.id, pair.before.stage.stage.id
        activity = pair.after.activity.id
        for rule in self.pairs[pair.after.topic]:
            for report in rule.check(pair):
                roles = tuple(role.id for role in report.roles)
                cells = tuple((activity, role) for role in roles)
                subject = Subject(later, activity, roles, earlier, cells)
                made.append(self._finding(rule, report, subject))
        return tuple(made) if made else NONE

    def shift(self, shift: ShiftView) -> Made:
        """Return the findings of one column against the stage before."""
        made: list[Finding] = []
        later, earlier = shift.after.stage.stage.id, shift.before.stage.stage.id
        role: tuple[RoleId, ...] = (shift.after.role.id,)
        for rule in self.shifts:
            for report in rule.check(shift):
                subject = Subject(later, None, role, earlier, report.cells)
                made.append(self._finding(rule, report, subject))
        return tuple(made) if made else NONE

    def _finding(self, rule: Rule, report: Report, subject: Subject) -> Finding:
        severity = report.severity or rule.severity
        message = report.message
        unsure = [one for one in report.rests if not one.trait.sure]
        if unsure and severity is Severity.BLOCKER:
            severity = Severity.WARNING
            message = with_assumptions(message, unsure)
        return Finding(
            rule=rule.code,
            severity=self._in_force(rule, severity),
            subject=subject,
            title=rule.title,
            message=message,
            why=report.why or rule.why,
            question=report.question,
            detail=report.detail,
        )

    def _in_force(self, rule: Rule, severity: Severity) -> Severity:
        """Return a severity as the workshop sets it; what is lighter for a reason stays so."""
        wanted = self.severities.get(rule.code)
        if wanted is None:
            return severity
        return wanted if severity is rule.severity else min(severity, wanted)


def _yields(rule: Rule, made: list[Finding]) -> bool:
    return bool(rule.yields_to) and any(one.rule in rule.yields_to for one in made)


def make_runner(settings: Settings) -> Runner:
    """Return a runner of the rules a workshop has on."""

    def on(rule: Rule) -> bool:
        return rule.code not in settings.off

    rows = [rule for rule in ROW_RULES if on(rule)]
    pairs = [rule for rule in PAIR_RULES if on(rule)]
    return Runner(
        rows={topic: tuple(r for r in rows if _speaks_of(r.topics, topic)) for topic in Topic},
        roles=tuple(filter(on, ROLE_RULES)),
        pairs={topic: tuple(r for r in pairs if _speaks_of(r.topics, topic)) for topic in Topic},
        shifts=tuple(filter(on, SHIFT_RULES)),
        severities=settings.severities,
        watched=_watched([*rows, *pairs]),
    )


def _speaks_of(topics: frozenset[Topic] | None, topic: Topic) -> bool:
    return topics is None or topic in topics


def _watched(rules: Iterable[RowRule | PairRule]) -> Mapping[Topic, frozenset[Topic]]:
    everything = frozenset(Topic)
    found: dict[Topic, frozenset[Topic]] = {}
    for rule in rules:
        for topic in rule.watches:
            found[topic] = found.get(topic, frozenset()) | (rule.topics or everything)
    return found
