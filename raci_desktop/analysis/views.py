"""What a check is given: a row, a column, or one of them in two adjacent stages.

Views are made once and read by every rule, so that no rule scans cells itself. They belong to
the engine, which alone changes them.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from operator import attrgetter

from raci_desktop.analysis.facts import Facts, RoleFacts, revise_facts
from raci_desktop.analysis.tally import Held, Tally
from raci_desktop.domain.activities import Activity
from raci_desktop.domain.budget_lines import BudgetLine
from raci_desktop.domain.ids import ActivityId, RoleId
from raci_desktop.domain.matrix import Row
from raci_desktop.domain.roles import Role
from raci_desktop.domain.scopes import FUNDING_OF_BUDGET
from raci_desktop.domain.traits import Budget, Function, FundingSet, RoleKind, ServiceKind, Topic
from raci_desktop.domain.workshop import Stage, Workshop

Payers = tuple[tuple[RoleFacts, ...], frozenset[Function | None]]
"""Roles that hold a budget, in column order, and the functions they belong to."""


@dataclass(slots=True, eq=False)
class Board:
    """What all stages share: roles, the order of rows, and the limits in force."""

    workshop: Workshop
    facts: Facts
    order: Mapping[ActivityId, int]
    limits: Mapping[str, int]
    _lines_read: object = None
    _lines: dict[ActivityId, list[BudgetLine]] = field(
        default_factory=dict[ActivityId, list[BudgetLine]]
    )
    _payers: dict[FundingSet, Payers] = field(default_factory=dict[FundingSet, Payers])

    def payers(self, funding: FundingSet) -> Payers:
        """Return the roles that hold one of some budgets, and their functions."""
        known = self._payers.get(funding)
        if known is None:
            budgets = {budget for budget, one in FUNDING_OF_BUDGET.items() if one in funding}
            roles = tuple(role for role in self.facts.values() if role.budget in budgets)
            known = self._payers[funding] = roles, frozenset(role.function for role in roles)
        return known

    def revise(self, role: Role) -> None:
        """Bring what is known of a role up to date."""
        revise_facts(self.facts[role.id], role)
        self._payers.clear()

    def lines_of(self, activity: ActivityId) -> Sequence[BudgetLine]:
        """Return what the ledger says of the budget lines of a row's moves, stage by stage."""
        lines = self.workshop.budget_lines
        if lines is not self._lines_read:
            self._lines_read, self._lines = lines, {}
            for place, line in lines.items():
                self._lines.setdefault(place.activity, []).append(line)
        return self._lines.get(activity, ())

    def led_by(self, budget: Budget) -> RoleFacts | None:
        """Return the first role that holds a budget, a leader before anybody else."""
        holders = [role for role in self.facts.values() if role.budget is budget]
        leaders = [role for role in holders if role.kind is RoleKind.LEADER]
        return next(iter([*leaders, *holders]), None)

    def in_order(self, roles: Iterable[RoleId]) -> tuple[RoleFacts, ...]:
        """Return roles in column order."""
        facts = self.facts
        return tuple(sorted([facts[role] for role in roles], key=_column))


_column = attrgetter("index")


class Columns:
    """The columns of one stage: by role, the rows with A and R, and how many have C, I, any."""

    __slots__ = ("accountable", "consulted", "informed", "marked", "responsible", "unread")

    def __init__(self, roles: Iterable[RoleId]) -> None:
        self.accountable: dict[RoleId, dict[ActivityId, int]] = {role: {} for role in roles}
        """The share of each row, in parts of ``tally.WHOLE``; never more, as scopes share it."""
        self.responsible: dict[RoleId, dict[ActivityId, None]] = {role: {} for role in roles}
        self.consulted: Counter[RoleId] = Counter()
        self.informed: Counter[RoleId] = Counter()
        self.unread: Counter[RoleId] = Counter()
        self.marked: Counter[RoleId] = Counter()
        """Rows with any letter that could be read."""

    def count(self, rows: Sequence["RowView"]) -> None:
        """Count rows in."""
        responsible, accountable = self.responsible, self.accountable
        for row in rows:
            activity, share = row.activity.id, row.tally.share
            for role, _ in row.responsible:
                responsible[role.id][activity] = None
            for role, _ in row.accountable:
                held = accountable[role.id]
                # A role may hold several scopes of a row.
                held[activity] = held.get(activity, 0) + share if row.scoped else share
        # Counting by keys runs in C; what has no letter is taken off again.
        tallies = [row.tally for row in rows]
        self.marked.update(chain.from_iterable([row.cells for row in rows]))
        self.marked.subtract(chain.from_iterable([tally.letterless for tally in tallies]))
        self.informed.update(chain.from_iterable([tally.informed for tally in tallies]))
        self.consulted.update(chain.from_iterable([tally.consulted for tally in tallies]))
        self.unread.update(chain.from_iterable([tally.unread for tally in tallies]))

    def discount(self, row: "RowView") -> None:
        """Count a row out."""
        activity, tally = row.activity.id, row.tally
        for role, _ in tally.responsible:
            self.responsible[role.id].pop(activity, None)
        for role, _ in tally.accountable:
            self.accountable[role.id].pop(activity, None)
        self.marked.subtract(row.cells.keys())
        self.marked.update(tally.letterless)
        self.informed.subtract(tally.informed)
        self.consulted.subtract(tally.consulted)
        self.unread.subtract(tally.unread)


class RowIndex:
    """Rows by topic, within groups and by kind of service: where a rule finds a row's fellows."""

    __slots__ = ("_groups", "_services", "_sorted", "topics")

    def __init__(self) -> None:
        self.topics: dict[Topic, dict[ActivityId, None]] = {}
        self._groups: dict[tuple[Topic, str], dict[ActivityId, None]] = {}
        self._services: dict[tuple[Topic, ServiceKind], dict[ActivityId, None]] = {}
        self._sorted: dict[tuple[Topic, str], list[ActivityId]] = {}

    def add(self, activity: Activity) -> None:
        """Add a row."""
        topic, key = activity.topic.value, activity.id
        self.topics.setdefault(topic, {})[key] = None
        self._groups.setdefault((topic, activity.group), {})[key] = None
        self._services.setdefault((topic, activity.service.value), {})[key] = None
        self._sorted.clear()

    def drop(self, activity: Activity) -> None:
        """Take a row out."""
        topic, key = activity.topic.value, activity.id
        self.topics[topic].pop(key, None)
        self._groups[topic, activity.group].pop(key, None)
        self._services[topic, activity.service.value].pop(key, None)
        self._sorted.clear()

    def within(
        self, topic: Topic, group: str, order: Mapping[ActivityId, int]
    ) -> Sequence[ActivityId]:
        """Return the rows on a topic in a group, in order."""
        return self._in_order((topic, f"group {group}"), self._groups.get((topic, group)), order)

    def serving(
        self, topic: Topic, service: ServiceKind, order: Mapping[ActivityId, int]
    ) -> Sequence[ActivityId]:
        """Return the rows on a topic of a kind of service, in order."""
        return self._in_order((topic, service), self._services.get((topic, service)), order)

    def _in_order(
        self,
        key: tuple[Topic, str],
        rows: Mapping[ActivityId, None] | None,
        order: Mapping[ActivityId, int],
    ) -> Sequence[ActivityId]:
        known = self._sorted.get(key)
        if known is None:
            known = self._sorted[key] = sorted(rows or (), key=lambda one: order.get(one, -1))
        return known


@dataclass(slots=True, eq=False)
class StageView:
    """One stage that somebody has begun."""

    stage: Stage
    board: Board
    columns: Columns
    rows: dict[ActivityId, "RowView"] = field(default_factory=dict[ActivityId, "RowView"])
    index: RowIndex = field(default_factory=RowIndex)
    spoken: dict[ActivityId, frozenset[str]] = field(
        default_factory=dict[ActivityId, frozenset[str]]
    )
    """The codes of the rules that speak of each row, where any does."""

    def serving(self, topic: Topic, service: ServiceKind) -> Iterator["RowView"]:
        """Yield the rows on a topic for a kind of service, in the workshop's order."""
        for activity in self.index.serving(topic, service, self.board.order):
            yield self.rows[activity]


@dataclass(slots=True, eq=False)
class RowView:
    """One row of one stage; holders of A and R are in column order."""

    stage: StageView
    activity: Activity
    cells: Row
    tally: Tally
    accountable: list[Held]
    responsible: list[Held]
    service: ServiceKind
    topic: Topic
    scoped: bool
    """Whether any A or R of the row has a scope."""
    _builders: tuple[RoleFacts, ...] | None = None

    @property
    def name(self) -> str:
        """The activity's name."""
        return self.activity.name

    @property
    def builders(self) -> tuple[RoleFacts, ...]:
        """The teams that build and do the work of the row, in column order, each once."""
        if self._builders is None:
            teams = [role for role, _ in self.responsible if role.builder_team]
            self._builders = tuple(dict.fromkeys(teams))
        return self._builders

    def forget_builders(self) -> None:
        """Look for them again: a role has changed."""
        self._builders = None

    @property
    def informed(self) -> tuple[RoleFacts, ...]:
        """The roles told after, in column order."""
        return self.stage.board.in_order(self.tally.informed)

    @property
    def consulted(self) -> tuple[RoleFacts, ...]:
        """The roles asked before, in column order."""
        return self.stage.board.in_order(self.tally.consulted)

    @property
    def unread(self) -> tuple[RoleFacts, ...]:
        """The roles whose mark could not be read, in column order."""
        return self.stage.board.in_order(self.tally.unread)

    def limit(self, name: str) -> int:
        """Return a limit in force."""
        return self.stage.board.limits[name]

    def related(self, topic: Topic) -> Iterator["RowView"]:
        """Yield rows on a topic in this row's group, else of this row's service kind."""
        index, order = self.stage.index, self.stage.board.order
        same = index.within(topic, self.activity.group, order) if self.activity.group else ()
        rows = same or index.serving(topic, self.service, order)
        views, own = self.stage.rows, self.activity.id
        return (views[one] for one in rows if one != own)


class RoleView:
    """One column of one stage."""

    __slots__ = ("accountable", "responsible", "role", "stage")

    def __init__(self, stage: StageView, role: RoleFacts) -> None:
        self.stage = stage
        self.role = role
        self.accountable = stage.columns.accountable[role.id]
        """The rows with an A, and the share of each in parts of ``tally.WHOLE``."""
        self.responsible = stage.columns.responsible[role.id]
        """The rows with an R."""

    @property
    def rows(self) -> int:
        """How many activities the workshop has."""
        return len(self.stage.board.order)

    @property
    def marked(self) -> int:
        """In how many rows the role has a letter that could be read."""
        return self.stage.columns.marked[self.role.id]

    @property
    def consulted(self) -> int:
        """In how many rows the role is asked before."""
        return self.stage.columns.consulted[self.role.id]

    @property
    def informed(self) -> int:
        """In how many rows the role is told after."""
        return self.stage.columns.informed[self.role.id]

    @property
    def unread(self) -> int:
        """In how many rows the role has a mark that could not be read."""
        return self.stage.columns.unread[self.role.id]

    def limit(self, name: str) -> int:
        """Return a limit in force."""
        return self.stage.board.limits[name]

    def listed(self, activities: Iterable[ActivityId]) -> list[RowView]:
        """Return rows in the workshop's order."""
        order = self.stage.board.order
        return [self.stage.rows[one] for one in sorted(activities, key=order.__getitem__)]

    def cells(self, activities: Iterable[ActivityId]) -> tuple[tuple[ActivityId, RoleId], ...]:
        """Return the role's cells in some rows, in the workshop's order."""
        return self.cells_of(self.listed(activities))

    def cells_of(self, rows: Iterable[RowView]) -> tuple[tuple[ActivityId, RoleId], ...]:
        """Return the role's cells in rows."""
        role = self.role.id
        return tuple([(row.activity.id, role) for row in rows])

    def spoken(self, activities: Iterable[ActivityId], codes: frozenset[str]) -> bool:
        """Whether one of the rules speaks of one of the rows."""
        said = self.stage.spoken
        return any(not codes.isdisjoint(said.get(one, ())) for one in activities)


@dataclass(slots=True, eq=False)
class PairView:
    """One row in two adjacent stages, and the blockers the later one has."""

    before: RowView
    after: RowView
    blockers: frozenset[str] = frozenset()
    """Rules with a blocker on the later row."""
    open_blockers: tuple[str, ...] = ()
    """The titles of those among them that nobody has accepted, each once."""


@dataclass(slots=True, eq=False)
class ShiftView:
    """One column in two adjacent stages."""

    before: RoleView
    after: RoleView
