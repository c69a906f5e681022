"""What a rule is: its words, what it looks at, its limits, and the check itself."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from raci_desktop.analysis.facts import RoleFacts
from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.says import Said
from raci_desktop.analysis.views import PairView, RoleView, RowView, ShiftView, StageView
from raci_desktop.domain.ids import ActivityId, RoleId
from raci_desktop.domain.traits import RoleKind, Topic


class Family(Enum):
    """The part of the catalogue a rule belongs to; pitfalls are listed first."""

    PITFALL = "Operating model"
    ROW = "Rows"
    ROLE = "Roles"
    AUTHORITY = "Authority and lines"
    BETWEEN = "Between two stages"


@dataclass(frozen=True, slots=True)
class Limit:
    """A number a rule compares with; none has evidence behind it, so each is a setting."""

    name: str
    default: int
    words: str


@dataclass(slots=True)
class Report:
    """What a check found; the engine makes a finding of it.

    ``roles`` are the roles it is about, ``severity`` None means the rule's own. ``doubts`` are
    what it takes for granted without anybody having confirmed it: they make a blocker a warning
    that names them.
    """

    message: Said
    question: Said
    roles: tuple[RoleFacts, ...] = ()
    severity: Severity | None = None
    doubts: tuple[Said, ...] = ()
    detail: str = ""
    why: str = ""
    """Why it matters, where that differs from the rule's own reason."""
    cells: tuple[tuple[ActivityId, RoleId], ...] = ()
    """Cells to outline, for reports about columns; those of a row follow from ``roles``."""


Reports = Sequence[Report]
NOTHING: tuple[Report, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """The part all rules share.

    ``yields_to`` names rules that say the same thing better: where one of them speaks, this
    one is silent.
    """

    code: str
    title: str
    severity: Severity
    family: Family
    why: str
    doc: str | None
    yields_to: frozenset[str] = frozenset()
    limits: tuple[Limit, ...] = ()

    @property
    def page(self) -> str:
        """The user's page about the rule: what, why, examples, source, thresholds."""
        return (self.doc or "").strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class RowRule(Rule):
    """A rule about one row of one stage.

    ``topics`` (None: all) are the rows it can speak of. ``watches`` are topics of *other* rows
    of the stage that it reads: when one of those changes, its own rows are looked at again.
    ``cast`` says which roles it reads even where they have no letter in the row.
    """

    check: Callable[[RowView], Reports]
    topics: frozenset[Topic] | None = None
    watches: frozenset[Topic] = frozenset()
    cast: Callable[[RoleFacts], bool] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleRule(Rule):
    """A rule about one column of one stage.

    ``kinds`` (None: all) are the roles it can speak of. ``names_rows`` are the topics of rows of
    which it reads more than letters (None: all). ``reads_company`` says that it reads who else
    has an A or R in the rows of the role.
    """

    check: Callable[[RoleView], Reports]
    kinds: frozenset[RoleKind] | None = None
    names_rows: frozenset[Topic] | None = frozenset()
    reads_company: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StageRule(Rule):
    """A rule about one stage as a whole: which rows it has, and nothing of their letters.

    It runs again when an activity comes, goes or changes.
    """

    check: Callable[[StageView], Reports]


@dataclass(frozen=True, slots=True, kw_only=True)
class PairRule(Rule):
    """A rule about one row in two adjacent stages; ``watches`` as in ``RowRule``."""

    check: Callable[[PairView], Reports]
    topics: frozenset[Topic] | None = None
    watches: frozenset[Topic] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftRule(Rule):
    """A rule about one column in two adjacent stages."""

    check: Callable[[ShiftView], Reports]


AnyRule = RowRule | RoleRule | StageRule | PairRule | ShiftRule
