"""What the handout prints, as frozen values; nothing here knows how it is drawn."""

from collections.abc import Mapping
from dataclasses import dataclass

from raci_desktop.analysis.finding import Severity
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import Cell


@dataclass(frozen=True, slots=True)
class StageHeading:
    """How one of the two stages is headed: its part in the story, and its own name."""

    word: str
    """Before, After or Today; the name of a step between the ends."""
    caption: str


@dataclass(frozen=True, slots=True)
class RoleColumn:
    """A column: the role's name and the band of its function."""

    name: str
    function: str


@dataclass(frozen=True, slots=True)
class PrintedRow:
    """An activity with its cells by column; ``after`` is empty when nothing has begun."""

    activity: str
    group: str
    before: tuple[Cell, ...]
    after: tuple[Cell, ...]
    changed: tuple[bool, ...]
    """By column: whether the marks differ."""

    @property
    def differs(self) -> bool:
        """Whether any cell of the row changes."""
        return any(self.changed)


@dataclass(frozen=True, slots=True)
class Holder:
    """One end of the flow: who holds how many As; ``detail`` counts them by scope."""

    name: str
    count: int
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Stream:
    """As that go from one holder to another: indices into the two sides, widths in As.

    The width on the left counts As of Before, on the right As of After: an A that is split by
    scope leaves as a part of one and arrives as a whole one.
    """

    giver: int
    taker: int
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Flow:
    """Where accountability moves; empty sides mean that none does."""

    givers: tuple[Holder, ...] = ()
    takers: tuple[Holder, ...] = ()
    streams: tuple[Stream, ...] = ()
    remark: str = ""


@dataclass(frozen=True, slots=True)
class FindingLine:
    """A finding in print; ``count`` of the same rule are told as one."""

    severity: Severity
    title: str
    text: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class Costs:
    """What today's set-up costs: the worst findings, and how many others there are."""

    items: tuple[FindingLine, ...] = ()
    others: int = 0


@dataclass(frozen=True, slots=True)
class Stays:
    """What stays as it is, said positively."""

    title: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pitfalls:
    """How many pitfalls stand open in each stage, and the worst one left."""

    before: int
    after: int | None
    """None while the later stage has not begun."""
    worst: FindingLine | None
    remark: str
    on_the_way: bool = False
    """Whether the worst one left is about the way between the stages, so in neither count."""


@dataclass(frozen=True, slots=True)
class DecisionField:
    """One answer of the decision bar."""

    label: str
    text: str
    asks: bool = False
    """Whether this is the decision itself, which is set apart."""


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """One letter with the meaning the workshop agreed on."""

    letter: Letter
    name: str
    definition: str


@dataclass(frozen=True, slots=True)
class MoveLine:
    """One move of the ledger in words; an empty side is "nobody"."""

    activity: str
    giver: str
    taker: str
    scope: str
    remarks: tuple[str, ...] = ()
    """What the room said of it: the vote, the dissent, the reason."""


@dataclass(frozen=True, slots=True)
class ItemLine:
    """A decision, an action or a parked item: what it says, and who, when, how far, about what."""

    text: str
    details: str


@dataclass(frozen=True, slots=True)
class ItemList:
    """The decisions, the actions or the parked items, under their title."""

    title: str
    lines: tuple[ItemLine, ...]


@dataclass(frozen=True, slots=True)
class RiskLine:
    """A finding on the page of risks: open, or accepted with its reason."""

    severity: Severity
    title: str
    message: str
    question: str
    where: str
    accepted: str = ""


@dataclass(frozen=True, slots=True)
class RuleLine:
    """A rule the workshop has set: its name, and what is different."""

    name: str
    words: str


@dataclass(frozen=True, slots=True)
class Handout:
    """Everything the handout prints."""

    title: str
    subtitle: str
    status: str
    corrections: str
    headline: str
    symbols: Mapping[Letter, str]
    """What is shown for each meaning in this workshop's letter set."""
    before: StageHeading
    after: StageHeading | None
    roles: tuple[RoleColumn, ...]
    rows: tuple[PrintedRow, ...]
    """The rows of the first page: those that change, or all when there are few."""
    rows_title: str
    all_rows: tuple[PrintedRow, ...]
    appendix: bool
    """Whether the full matrix says more than the rows of the first page do."""
    flow: Flow
    costs: Costs
    stays: Stays
    pitfalls: Pitfalls
    decision: tuple[DecisionField, ...]
    legend: tuple[LegendEntry, ...]
    moves: tuple[MoveLine, ...]
    risks: tuple[RiskLine, ...]
    risks_needed: bool
    """Whether the first page leaves out open or accepted findings a reader must see."""
    rules: tuple[RuleLine, ...]
    """The rules that are off or changed; the findings depend on them."""
    source: str
    author: str
    recorded: tuple[ItemList, ...] = ()
    """Decisions, actions and parked items, as far as there are any."""
