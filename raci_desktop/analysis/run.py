"""Running rules on one view: reports become findings, quieter rules yield, settings apply."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from raci_desktop.analysis.catalogue import (
    PAIR_RULES,
    ROLE_RULES,
    ROW_RULES,
    SHIFT_RULES,
    STAGE_RULES,
)
from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.raised import Raised, raise_report
from raci_desktop.analysis.rule import (
    PairRule,
    Report,
    RoleRule,
    RowRule,
    Rule,
    ShiftRule,
    StageRule,
)
from raci_desktop.analysis.settings import Settings
from raci_desktop.analysis.views import PairView, RoleView, RowView, ShiftView, StageView
from raci_desktop.domain.traits import Topic

Made = tuple[Raised, ...]
NONE: Made = ()


@dataclass(frozen=True, slots=True)
class Runner:
    """The rules that are on, sorted by what they look at, and the severities in force."""

    rows: Mapping[Topic, tuple[RowRule, ...]]
    roles: tuple[RoleRule, ...]
    wholes: tuple[StageRule, ...]
    pairs: Mapping[Topic, tuple[PairRule, ...]]
    shifts: tuple[ShiftRule, ...]
    severities: Mapping[str, Severity]
    readers: Mapping[Topic, tuple[RowRule, ...]]
    """The rules among ``rows`` that read other rows as well."""
    watched: Mapping[Topic, frozenset[Topic]]
    """For each topic, the topics whose rows read rows on it."""

    def row(self, row: RowView) -> Made:
        """Return the findings of one row."""
        made: list[Raised] = []
        said: set[str] = set()
        for rule in self.rows[row.topic]:
            if said and not said.isdisjoint(rule.yields_to):
                continue
            reports = rule.check(row)
            if reports:
                said.add(rule.code)
                made.extend([self._of_row(rule, row, one) for one in reports])
        return tuple(made) if made else NONE

    def _of_row(self, rule: RowRule, row: RowView, report: Report) -> Raised:
        roles = tuple([role.id for role in report.roles])
        stage, activity = row.stage.stage.id, row.activity.id
        severity = self._severity(rule, report)
        return raise_report(rule, report, severity, stage, None, activity, roles)

    def row_stands(self, row: RowView, known: Made) -> bool:
        """Whether the rules that read other rows still say of a row what is known.

        They yield to nobody, so what they say can be asked apart from the rest.
        """
        rules = self.readers[row.topic]
        said = [self._of_row(rule, row, one) for rule in rules for one in rule.check(row)]
        return said == [one for one in known if one.rule in rules]

    def role(self, view: RoleView) -> Made:
        """Return the findings of one column."""
        made: list[Raised] = []
        said: set[str] = set()
        for rule in self.roles:
            if said and not said.isdisjoint(rule.yields_to):
                continue
            reports = rule.check(view)
            if reports:
                said.add(rule.code)
                stage, roles = view.stage.stage.id, (view.role.id,)
                for one in reports:
                    severity = self._severity(rule, one)
                    made.append(raise_report(rule, one, severity, stage, None, None, roles))
        return tuple(made) if made else NONE

    def whole(self, stage: StageView) -> Made:
        """Return the findings of a stage as a whole."""
        made: list[Raised] = []
        for rule in self.wholes:
            for one in rule.check(stage):
                severity = self._severity(rule, one)
                made.append(raise_report(rule, one, severity, stage.stage.id, None, None, ()))
        return tuple(made) if made else NONE

    def pair(self, pair: PairView) -> Made:
        """Return the findings of one row against the stage before."""
        made: list[Raised] = []
        for rule in self.pairs[pair.after.topic]:
            for one in rule.check(pair):
                later, earlier = pair.after.stage.stage.id, pair.before.stage.stage.id
                roles = tuple([role.id for role in one.roles])
                severity, activity = self._severity(rule, one), pair.after.activity.id
                made.append(raise_report(rule, one, severity, later, earlier, activity, roles))
        return tuple(made) if made else NONE

    def shift(self, shift: ShiftView) -> Made:
        """Return the findings of one column against the stage before."""
        made: list[Raised] = []
        for rule in self.shifts:
            for one in rule.check(shift):
                later, earlier = shift.after.stage.stage.id, shift.before.stage.stage.id
                severity, roles = self._severity(rule, one), (shift.after.role.id,)
                made.append(raise_report(rule, one, severity, later, earlier, None, roles))
        return tuple(made) if made else NONE

    def _severity(self, rule: Rule, report: Report) -> Severity:
        """Return how much a report weighs, as the workshop sets it.

        What is lighter for a reason of its own stays lighter.
        """
        severity = report.severity or rule.severity
        if severity is Severity.BLOCKER and report.doubts:
            severity = Severity.WARNING
        wanted = self.severities.get(rule.code)
        if wanted is None:
            return severity
        return wanted if severity is rule.severity else min(severity, wanted)


def make_runner(settings: Settings) -> Runner:
    """Return a runner of the rules a workshop has on."""

    def on(rule: Rule) -> bool:
        return rule.code not in settings.off

    rows = [rule for rule in ROW_RULES if on(rule)]
    pairs = [rule for rule in PAIR_RULES if on(rule)]
    by_topic = {topic: tuple(r for r in rows if _speaks_of(r.topics, topic)) for topic in Topic}
    return Runner(
        rows=by_topic,
        readers={topic: tuple(r for r in by_topic[topic] if r.watches) for topic in Topic},
        roles=tuple(filter(on, ROLE_RULES)),
        wholes=tuple(filter(on, STAGE_RULES)),
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
