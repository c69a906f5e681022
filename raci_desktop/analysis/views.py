"""What a check is given: a row, a column, or one of them in two adjacent stages.

Views are made once and read by every rule, so that no rule scans cells itself. They belong to
the engine, which alone changes them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from raci_desktop.analysis.facts import Facts, RoleFacts
from raci_desktop.analysis.tally import Tally
from raci_desktop.domain.activities import Activity
from raci_desktop.domain.ids import ActivityId, RoleId
from raci_desktop.domain.matrix import Row
from raci_desktop.domain.traits import Budget, RoleKind, ServiceKind, Topic
from raci_desktop.domain.workshop import Stage, Workshop

Held = tuple[RoleFacts, str]
"""A holder of a letter and the scope under which it is held ("" for the whole, or the rest)."""


@dataclass(slots=True, eq=False)
class Board:
    """What all stages share: roles, the order of rows, and the limits in force."""

    workshop: Workshop
    facts: Facts
    order: Mapping[ActivityId, int]
    limits: Mapping[str, int]

    def led_by(self, budget: Budget) -> RoleFacts | None:
        """Return the first role that holds a budget, a leader before anybody else."""
        holders = [role for role in self.facts.values() if role.budget is budget]
        leaders = [role for role in holders if role.kind is RoleKind.LEADER]
        return next(iter([*leaders, *holders]), None)

    def in_order(self, roles: Iterable[RoleId]) -> tuple[RoleFacts, ...]:
        """Return roles in column order, each once."""
        found = {role: self.facts[role] for role in roles}
        return tuple(sorted(found.values(), key=lambda facts: facts.index))


@dataclass(slots=True, eq=False)
class Column:
    """One role in one stage: the rows in which it holds which letter."""

    accountable: dict[ActivityId, int] = field(default_factory=dict[ActivityId, int])
    """Its share of each row, in parts of ``tally.WHOLE``."""
    responsible: dict[ActivityId, None] = field(default_factory=dict[ActivityId, None])
    consulted: int = 0
    informed: int = 0
    unread: int = 0
    marked: int = 0
    """Rows with any letter that could be read."""


@dataclass(slots=True, eq=False)
class StageView:
    """One stage that somebody has begun."""

    stage: Stage
    board: Board
    rows: dict[ActivityId, "RowView"] = field(default_factory=dict[ActivityId, "RowView"])
    columns: dict[RoleId, Column] = field(default_factory=dict[RoleId, Column])
    topics: dict[Topic, dict[ActivityId, None]] = field(
        default_factory=dict[Topic, dict[ActivityId, None]]
    )
    spoken: dict[ActivityId, frozenset[str]] = field(
        default_factory=dict[ActivityId, frozenset[str]]
    )
    """The codes of the rules that speak of each row, where any does."""

    def on_topic(self, topic: Topic) -> list["RowView"]:
        """Return the rows on a topic, in the workshop's order."""
        order = self.board.order
        found = [self.rows[activity] for activity in self.topics.get(topic, ())]
        return sorted(found, key=lambda row: order[row.activity.id])


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

    @property
    def name(self) -> str:
        """The activity's name."""
        return self.activity.name

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

    def related(self, topic: Topic) -> list["RowView"]:
        """Return rows on a topic in this row's group, else of this row's service kind."""
        rows = [row for row in self.stage.on_topic(topic) if row is not self]
        group = self.activity.group
        same = [row for row in rows if group and row.activity.group == group]
        return same or [row for row in rows if row.service is self.service]


@dataclass(slots=True, eq=False)
class RoleView:
    """One column of one stage."""

    stage: StageView
    role: RoleFacts
    column: Column

    @property
    def rows(self) -> int:
        """How many activities the workshop has."""
        return len(self.stage.board.order)

    def limit(self, name: str) -> int:
        """Return a limit in force."""
        return self.stage.board.limits[name]

    def answers_in(self) -> list[RowView]:
        """Return the rows in which the role holds an A, in the workshop's order."""
        return self._rows(self.column.accountable)

    def works_in(self) -> list[RowView]:
        """Return the rows in which the role holds an R, in the workshop's order."""
        return self._rows(self.column.responsible)

    def _rows(self, activities: Iterable[ActivityId]) -> list[RowView]:
        order = self.stage.board.order
        return [self.stage.rows[one] for one in sorted(activities, key=lambda one: order[one])]

    def spoken(self, activities: Iterable[ActivityId], codes: frozenset[str]) -> bool:
        """Whether one of the rules speaks of one of the rows."""
        said = self.stage.spoken
        return any(not codes.isdisjoint(said.get(one, ())) for one in activities)


@dataclass(slots=True, eq=False)
class PairView:
    """One row in two adjacent stages; ``open_blockers`` are the later row's codes."""

    before: RowView
    after: RowView
    blockers: frozenset[str]
    """Rules with a blocker on the later row."""
    open_blockers: frozenset[str]
    """Those among them that nobody has accepted."""


@dataclass(slots=True, eq=False)
class ShiftView:
    """One column in two adjacent stages."""

    before: RoleView
    after: RoleView
