"""The ledger of moves as lines for people: who gives to whom, the budget line, what was agreed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import TypeVar

from raci_desktop.application.comparing import ComparedRow, Comparison
from raci_desktop.domain.budget_lines import BudgetMove, MovePlace
from raci_desktop.domain.compare import Move
from raci_desktop.domain.ids import ActivityId, RoleId, StageId
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.record import MoveRecord, RowState
from raci_desktop.domain.roles import Role
from raci_desktop.domain.traits import Budget
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
from raci_desktop.domain.workshop import Workshop


class Standing(Enum):
    """Where the room stands on a move."""

    AGREED = auto()
    CONTESTED = auto()
    PARKED = auto()
    NOT_VOTED = auto()
    NOT_ASKED = auto()
    """Moves of other letters than A are not voted on."""


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One move with the names of the room; nobody's name is ""."""

    move: Move
    place: MovePlace
    giver: str
    taker: str
    activity: str
    symbol: str
    """The letter that moves, as the workshop writes it."""
    line: BudgetMove | None
    """What was said of the budget line; None while nothing was."""
    way: str
    """From which sort of budget to which: "opex → capex"; "" where it stays or is not known."""
    record: MoveRecord
    standing: Standing

    @property
    def funded(self) -> bool:
        """Whether a budget line can go with the move, and the room votes on it."""
        return self.move.letter is Letter.ACCOUNTABLE


def ledger_lines(workshop: Workshop, comparison: Comparison) -> tuple[LedgerLine, ...]:
    """Return every move of a comparison as a line, row by row."""
    return LedgerKeeper().lines(workshop, comparison)


class LedgerKeeper:
    """Makes the lines of a ledger, and keeps those of rows of which nothing is new."""

    def __init__(self) -> None:
        """Start without lines."""
        self._workshop = Workshop()
        self._known: dict[ActivityId, tuple[ComparedRow, tuple[LedgerLine, ...]]] = {}
        self._stages: tuple[StageId, StageId] | None = None

    def lines(self, workshop: Workshop, comparison: Comparison) -> tuple[LedgerLine, ...]:
        """Return every move of a comparison as a line, row by row."""
        stale = self._stale(workshop, comparison)
        roles = {role.id: role for role in workshop.roles}
        names = {activity.id: activity.name for activity in workshop.activities}
        kept = {} if stale is None else self._known
        self._known = {}
        for row in comparison.rows:
            known = kept.get(row.activity)
            if known is None or known[0] is not row or row.activity in (stale or ()):
                known = row, _lines(workshop, comparison, row, roles, names[row.activity])
            self._known[row.activity] = known
        return tuple(line for _, lines in self._known.values() for line in lines)

    def _stale(self, workshop: Workshop, comparison: Comparison) -> set[ActivityId] | None:
        """Return the activities of which something was said or renamed; None for all of them."""
        old, self._workshop = self._workshop, workshop
        stages, self._stages = self._stages, (comparison.before, comparison.after)
        if (old.roles, old.letters, stages) != (workshop.roles, workshop.letters, self._stages):
            return None
        return {
            *_differing(old.record.rows, workshop.record.rows),
            *(place.activity for place in _differing(old.budget_lines, workshop.budget_lines)),
            *(place.activity for place in _differing(old.record.moves, workshop.record.moves)),
            *_renamed(old, workshop),
        }


def _renamed(old: Workshop, new: Workshop) -> set[ActivityId]:
    if old.activities is new.activities:
        return set()
    return {one.id for one in set(new.activities) - set(old.activities)}


_Key = TypeVar("_Key")


def _differing(old: Mapping[_Key, object], new: Mapping[_Key, object]) -> list[_Key]:
    if old is new:
        return []
    return [key for key in {**old, **new} if old.get(key) != new.get(key)]


def _lines(
    workshop: Workshop,
    comparison: Comparison,
    row: ComparedRow,
    roles: dict[RoleId, Role],
    name: str,
) -> tuple[LedgerLine, ...]:
    return tuple(_line(workshop, comparison, move, roles, name) for move in row.moves)


def _line(
    workshop: Workshop, comparison: Comparison, move: Move, roles: dict[RoleId, Role], name: str
) -> LedgerLine:
    place = move.place(comparison.before, comparison.after)
    giver = roles[move.giver] if move.giver else None
    taker = roles[move.taker] if move.taker else None
    said, record = workshop.budget_lines.get(place), workshop.record.move(place)
    return LedgerLine(
        move,
        place,
        giver.name if giver else "",
        taker.name if taker else "",
        name,
        workshop.letters.symbol(move.letter),
        said.moves if said else None,
        _way(giver, taker),
        record,
        _standing(move, record, workshop.record.row_state(move.activity)),
    )


_SORTS = {Budget.OPEX: "opex", Budget.PRODUCT: "capex", Budget.IT: "capex"}
_BUDGETS = {Budget.OPEX: "opex", Budget.PRODUCT: "product", Budget.IT: "IT"}


def _way(giver: Role | None, taker: Role | None) -> str:
    if giver is None or taker is None:
        return ""
    source, target = giver.budget.value, taker.budget.value
    if source == target or source not in _SORTS or target not in _SORTS:
        return ""
    words = _SORTS if _SORTS[source] != _SORTS[target] else _BUDGETS
    return f"{words[source]} → {words[target]}"


def _standing(move: Move, record: MoveRecord, row: RowState | None) -> Standing:
    """Return where the room stands; dissent that was written down does not undo a majority."""
    if move.letter is not Letter.ACCOUNTABLE:
        return Standing.NOT_ASKED
    if row is RowState.PARKED:
        return Standing.PARKED
    if row is RowState.CONTESTED:
        return Standing.CONTESTED
    if not record.voted:
        return Standing.AGREED if row is RowState.AGREED else Standing.NOT_VOTED
    carried = record.in_favour + record.could_live_with > record.against
    settled = not record.against or (carried and bool(record.dissent))
    return Standing.AGREED if settled else Standing.CONTESTED


_STANDINGS = {
    Standing.AGREED: QT_TRANSLATE_NOOP("Ledger", "Agreed"),
    Standing.CONTESTED: QT_TRANSLATE_NOOP("Ledger", "Contested"),
    Standing.PARKED: QT_TRANSLATE_NOOP("Ledger", "Parked"),
    Standing.NOT_VOTED: QT_TRANSLATE_NOOP("Ledger", "Not voted"),
}


def standing_words(line: LedgerLine) -> str:
    """Return where the room stands: "Agreed"; "" where it is not asked."""
    words = _STANDINGS.get(line.standing)
    return translate("Ledger", words) if words else ""


def vote_words(record: MoveRecord) -> str:
    """Return the vote: "5 of 6, dissent noted"; "" while nobody has voted."""
    total = record.in_favour + record.could_live_with + record.against
    if not total and not record.dissent:
        return ""
    if not total:
        return translate("Ledger", "dissent noted")
    words = translate("Ledger", "{carried} of {total}")
    if record.dissent:
        words = translate("Ledger", "{carried} of {total}, dissent noted")
    return words.format(carried=total - record.against, total=total)


def budget_words(line: LedgerLine) -> tuple[str, str]:
    """Return what is said of the budget line, and whether that is approved."""
    if not line.funded:
        return "", ""
    if line.line is None:
        return translate("Ledger", "Not said"), ""
    if line.line is BudgetMove.NO:
        return translate("Ledger", "No"), ""
    yes = translate("Ledger", "Yes")
    if line.way:
        yes = translate("Ledger", "Yes, {way}").format(way=line.way)
    approved = line.line is BudgetMove.APPROVED
    state = translate("Ledger", "approved") if approved else translate("Ledger", "not yet approved")
    return yes, state


BUDGET_CHOICES: tuple[tuple[BudgetMove | None, str], ...] = (
    (None, QT_TRANSLATE_NOOP("Ledger", "Not said")),
    (BudgetMove.NO, QT_TRANSLATE_NOOP("Ledger", "No")),
    (BudgetMove.REQUESTED, QT_TRANSLATE_NOOP("Ledger", "Yes, not yet approved")),
    (BudgetMove.APPROVED, QT_TRANSLATE_NOOP("Ledger", "Yes, approved")),
)
"""What can be said of a budget line, with the words to choose it by."""


def party(name: str) -> str:
    """Return who gives or takes: a role's name, or that it is nobody."""
    return name or translate("Ledger", "nobody")


@dataclass(frozen=True, slots=True)
class LedgerFilter:
    """Which lines to show; a role counts on either side, a text anywhere in a line."""

    text: str = ""
    role: RoleId | None = None
    letters: tuple[Letter, ...] = (Letter.ACCOUNTABLE,)
    open_only: bool = False
    """Only what is contested or parked."""

    def matches(self, line: LedgerLine) -> bool:
        """Return whether a line is shown."""
        move = line.move
        return (
            move.letter in self.letters
            and (self.role is None or self.role in (move.giver, move.taker))
            and (not self.open_only or line.standing in (Standing.CONTESTED, Standing.PARKED))
            and (not self.text or self.text.casefold().strip() in _haystack(line))
        )

    def chosen(self, lines: Iterable[LedgerLine]) -> tuple[LedgerLine, ...]:
        """Return the lines that are shown."""
        return tuple(line for line in lines if self.matches(line))


def _haystack(line: LedgerLine) -> str:
    record = line.record
    parts = (line.giver, line.taker, line.activity, line.move.scope, record.dissent, record.reason)
    return "\n".join(parts).casefold()
