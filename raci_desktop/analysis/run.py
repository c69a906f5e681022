"""Running rules on one view: reports become findings, quieter rules yield, settings apply."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from raci_desktop.analysis.catalogue import (
    PAIR_RULES,
    ROLE_RULES,
    ROW_RULES,
    SHIFT_RULES,
    STAGE_RULES,
)
from raci_desktop.analysis.facts import RoleFacts
from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.raised import Raised, Spot
from raci_desktop.analysis.rule import (
    AnyRule,
    PairRule,
    Report,
    Reports,
    RoleRule,
    RowRule,
    Rule,
    ShiftRule,
    StageRule,
)
from raci_desktop.analysis.settings import Settings
from raci_desktop.analysis.views import PairView, RoleView, RowView, ShiftView, StageView
from raci_desktop.domain.traits import RoleKind, Topic

Made = tuple[Raised, ...]
NONE: Made = ()


_Rule = TypeVar("_Rule", RowRule, RoleRule, StageRule, PairRule, ShiftRule)
_View = TypeVar("_View", RowView, RoleView, StageView, PairView, ShiftView)

Checks = tuple[tuple[_Rule, Callable[[_View], Reports]], ...]
"""Rules, each with its check, in the order in which they run."""


@dataclass(frozen=True, slots=True)
class Runner:
    """The rules that are on, sorted by what they look at, and the severities in force."""

    rows: Mapping[Topic, Checks[RowRule, RowView]]
    roles: Mapping[RoleKind, Checks[RoleRule, RoleView]]
    wholes: Checks[StageRule, StageView]
    pairs: Mapping[Topic, Checks[PairRule, PairView]]
    shifts: Checks[ShiftRule, ShiftView]
    severities: Mapping[str, Severity]
    readers: Mapping[Topic, Checks[RowRule, RowView]]
    """The rules among ``rows`` that read other rows as well."""
    watched: Mapping[Topic, frozenset[Topic]]
    """For each topic, the topics whose rows read rows on it."""
    named: Mapping[RoleKind, frozenset[Topic]]
    """For each kind of role, the topics of rows of which its column reads more than letters."""
    company: frozenset[RoleKind]
    """The kinds of role whose column depends on who else works on its rows."""
    casting: tuple[RowRule, ...]
    """The rules that read roles without a letter in the row."""

    def row(self, row: RowView) -> Made:
        """Return the findings of one row."""
        return self._judge(self.rows[row.topic], row, _spot_of(row))

    def row_stands(self, row: RowView, known: Made) -> bool:
        """Whether the rules that read other rows still say of a row what is known.

        They yield to nobody, so what they say can be asked apart from the rest.
        """
        readers = self.readers[row.topic]
        codes = {rule.code for rule, _ in readers}
        said = self._judge(readers, row, _spot_of(row))
        return said == tuple(one for one in known if one.rule.code in codes)

    def role(self, view: RoleView) -> Made:
        """Return the findings of one column."""
        spot = Spot(view.stage.stage.id, column=view.role.id)
        return self._judge(self.roles[view.role.kind], view, spot)

    def topics_reading(self, role: RoleFacts) -> set[Topic]:
        """Return the topics of rows in which a role is read without having a letter there."""
        found: set[Topic] = set()
        for rule in self.casting:
            if rule.cast is not None and rule.cast(role):
                found.update(Topic if rule.topics is None else rule.topics)
        return found

    def whole(self, stage: StageView) -> Made:
        """Return the findings of a stage as a whole."""
        return self._judge(self.wholes, stage, Spot(stage.stage.id))

    def pair(self, pair: PairView) -> Made:
        """Return the findings of one row against the stage before."""
        after, earlier = pair.after, pair.before.stage.stage.id
        spot = Spot(after.stage.stage.id, earlier, after.activity.id)
        return self._judge(self.pairs[after.topic], pair, spot)

    def shift(self, shift: ShiftView) -> Made:
        """Return the findings of one column against the stage before."""
        later, earlier = shift.after.stage.stage.id, shift.before.stage.stage.id
        return self._judge(self.shifts, shift, Spot(later, earlier, column=shift.after.role.id))

    def _judge(self, checks: Checks[Any, _View], view: _View, spot: Spot) -> Made:
        """Return what rules find in a view; one is silent where one it yields to has spoken."""
        made: list[Raised] = []
        said: set[str] = set()
        for rule, check in checks:
            if said and not said.isdisjoint(rule.yields_to):
                continue
            reports = check(view)
            if reports:
                said.add(rule.code)
                made += [Raised(rule, self._severity(rule, one), spot, one) for one in reports]
        return tuple(made) if made else NONE

    def _severity(self, rule: Rule, report: Report) -> Severity:
        """Return how much a report weighs, as the workshop sets it.

        What is lighter for a reason of its own stays lighter.
        """
        severity = report.severity or rule.severity
        if report.doubts and severity is Severity.BLOCKER:
            severity = Severity.WARNING
        if rule.code not in self.severities:
            return severity
        wanted = self.severities[rule.code]
        return wanted if severity is rule.severity else min(severity, wanted)


def make_runner(settings: Settings) -> Runner:
    """Return a runner of the rules a workshop has on."""

    def on(rules: Iterable[_Rule], topic: Topic | None = None) -> tuple[_Rule, ...]:
        kept = (rule for rule in rules if rule.code not in settings.off)
        return tuple(rule for rule in kept if topic is None or _speaks_of(rule, topic))

    rows = {topic: on(ROW_RULES, topic) for topic in Topic}
    roles = {kind: [r for r in on(ROLE_RULES) if _of_kind(r, kind)] for kind in RoleKind}
    return Runner(
        rows={topic: _checks(rules) for topic, rules in rows.items()},
        readers={topic: _checks(r for r in rules if r.watches) for topic, rules in rows.items()},
        roles={kind: _checks(rules) for kind, rules in roles.items()},
        wholes=_checks(on(STAGE_RULES)),
        pairs={topic: _checks(on(PAIR_RULES, topic)) for topic in Topic},
        shifts=_checks(on(SHIFT_RULES)),
        severities=settings.severities,
        watched=_watched([*on(ROW_RULES), *on(PAIR_RULES)]),
        named={kind: _named(rules) for kind, rules in roles.items()},
        company=frozenset(
            kind for kind, rules in roles.items() if any(rule.reads_company for rule in rules)
        ),
        casting=tuple(rule for rule in on(ROW_RULES) if rule.cast is not None),
    )


def _checks(rules: Iterable[_Rule]) -> tuple[tuple[_Rule, Any], ...]:
    return tuple((rule, rule.check) for rule in rules)


def _speaks_of(rule: AnyRule, topic: Topic) -> bool:
    if not isinstance(rule, RowRule | PairRule):
        return True
    return rule.topics is None or topic in rule.topics


def _of_kind(rule: RoleRule, kind: RoleKind) -> bool:
    return rule.kinds is None or kind in rule.kinds


def _named(rules: Iterable[RoleRule]) -> frozenset[Topic]:
    everything = frozenset(Topic)
    return frozenset[Topic]().union(
        *(everything if rule.names_rows is None else rule.names_rows for rule in rules)
    )


def _spot_of(row: RowView) -> Spot:
    return Spot(row.stage.stage.id, activity=row.activity.id)


def _watched(rules: Iterable[RowRule | PairRule]) -> Mapping[Topic, frozenset[Topic]]:
    everything = frozenset(Topic)
    found: dict[Topic, frozenset[Topic]] = {}
    for rule in rules:
        for topic in rule.watches:
            found[topic] = found.get(topic, frozenset()) | (rule.topics or everything)
    return found
