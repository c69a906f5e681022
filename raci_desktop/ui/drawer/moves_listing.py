"""The moves of accountability as a list: who hands over to whom, votes, dissent, reason, money."""

from collections.abc import Callable
from dataclasses import dataclass

from raci_desktop.application.about_words import holder_words
from raci_desktop.domain.budget_lines import BudgetMove, MovePlace
from raci_desktop.domain.change import (
    ActivityDelta,
    BudgetLineDelta,
    CellDelta,
    MoveRecordDelta,
    RoleDelta,
    StageDelta,
)
from raci_desktop.domain.compare import ledger
from raci_desktop.domain.edits import Edit, SetBudgetLine
from raci_desktop.domain.edits_record import ReviseMove
from raci_desktop.domain.ids import StageId
from raci_desktop.domain.record import MoveRecord
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
from raci_desktop.domain.workshop import Workshop
from raci_desktop.ui.drawer.list_model import ListColumn, Listing
from raci_desktop.ui.drawer.looks import Kind, Look
from raci_desktop.ui.drawer.numbers import typed_number

NOT_SAID = QT_TRANSLATE_NOOP("Moves", "Not said")
BUDGET_WORDS: dict[BudgetMove, str] = {
    BudgetMove.NO: QT_TRANSLATE_NOOP("Moves", "Stays"),
    BudgetMove.REQUESTED: QT_TRANSLATE_NOOP("Moves", "Moves, not yet approved"),
    BudgetMove.APPROVED: QT_TRANSLATE_NOOP("Moves", "Moves, approved"),
}
_BUDGET_ICONS = {
    BudgetMove.NO: "minus",
    BudgetMove.REQUESTED: "triangle-alert",
    BudgetMove.APPROVED: "circle-check",
}


@dataclass(frozen=True, slots=True)
class MoveRow:
    """One move of an A, with what the room has said of it."""

    place: MovePlace
    record: MoveRecord
    budget: BudgetMove | None


def moves_listing(stages: Callable[[], tuple[StageId, StageId]]) -> Listing[MoveRow]:
    """Return the list of the moves between two stages, asked for anew each time."""

    def items(workshop: Workshop) -> list[MoveRow]:
        before, after = stages()
        places = (move.place(before, after) for move in ledger(workshop, before, after))
        return [move_row(workshop, place) for place in places]

    return Listing(
        items=items,
        key=lambda row: place_key(row.place),
        name=lambda workshop, row: workshop.activity(row.place.activity).name,
        columns=[_activity(), _holders(), *_votes(), _dissent(), _reason(), _budget()],
        concerns=(
            CellDelta,
            MoveRecordDelta,
            BudgetLineDelta,
            RoleDelta,
            ActivityDelta,
            StageDelta,
        ),
    )


def move_row(workshop: Workshop, place: MovePlace) -> MoveRow:
    """Return a move with what is said of it."""
    line = workshop.budget_lines.get(place)
    return MoveRow(place, workshop.record.move(place), line.moves if line else None)


def place_key(place: MovePlace) -> str:
    """Return what a move is told apart by."""
    parts = (place.from_stage, place.to_stage, place.activity, place.giver, place.taker)
    return "|".join([*(part or "" for part in parts), place.scope])


def _activity() -> ListColumn[MoveRow]:
    def read(workshop: Workshop, row: MoveRow) -> str:
        name = workshop.activity(row.place.activity).name
        if not row.place.scope:
            return name
        return translate("Moves", "{activity} · {scope}").format(
            activity=name, scope=row.place.scope
        )

    return ListColumn(
        lambda: translate("Moves", "Activity"),
        read,
        kind=Kind.PLACE,
        width=0,
        look=lambda workshop, row: Look(read(workshop, row), weight=500),
    )


def _holders() -> ListColumn[MoveRow]:
    def read(workshop: Workshop, row: MoveRow) -> str:
        return translate("Moves", "{giver} → {taker}").format(
            giver=holder_words(workshop, row.place.giver),
            taker=holder_words(workshop, row.place.taker),
        )

    return ListColumn(
        lambda: translate("Moves", "From → to"),
        read,
        kind=Kind.TOLD,
        width=210,
        look=lambda workshop, row: Look(read(workshop, row), "text_2"),
    )


def _votes() -> list[ListColumn[MoveRow]]:
    return [
        _vote(
            lambda: translate("Moves", "For"),
            lambda record: record.in_favour,
            lambda row, count: ReviseMove(row.place, in_favour=count),
            58,
        ),
        _vote(
            lambda: translate("Moves", "Could live with"),
            lambda record: record.could_live_with,
            lambda row, count: ReviseMove(row.place, could_live_with=count),
            112,
        ),
        _vote(
            lambda: translate("Moves", "Against"),
            lambda record: record.against,
            lambda row, count: ReviseMove(row.place, against=count),
            74,
        ),
    ]


def _vote(
    title: Callable[[], str],
    count: Callable[[MoveRecord], int],
    edit: Callable[[MoveRow, int], Edit],
    width: int,
) -> ListColumn[MoveRow]:
    def read(_workshop: Workshop, row: MoveRow) -> str:
        return str(count(row.record)) if row.record.voted else ""

    def look(workshop: Workshop, row: MoveRow) -> Look:
        text = read(workshop, row)
        return Look(text, weight=600) if text not in ("", "0") else Look(text or "–", "muted")

    return ListColumn(
        title,
        read,
        lambda _workshop, row, text: edit(row, typed_number(text)),
        Kind.NUMBER,
        width,
        look,
    )


def _dissent() -> ListColumn[MoveRow]:
    return ListColumn(
        lambda: translate("Moves", "Dissent"),
        lambda _workshop, row: row.record.dissent,
        lambda _workshop, row, text: ReviseMove(row.place, dissent=text),
        Kind.LONG,
        width=0,
    )


def _reason() -> ListColumn[MoveRow]:
    return ListColumn(
        lambda: translate("Moves", "Reason"),
        lambda _workshop, row: row.record.reason,
        lambda _workshop, row, text: ReviseMove(row.place, reason=text),
        Kind.LONG,
        width=0,
    )


def _budget() -> ListColumn[MoveRow]:
    def look(_workshop: Workshop, row: MoveRow) -> Look:
        words = budget_words(row.budget)
        if row.budget is None:
            return Look(words, "muted")
        warned = row.budget is BudgetMove.REQUESTED
        return Look(words, "warning" if warned else "text_2", _BUDGET_ICONS[row.budget])

    def write(_workshop: Workshop, row: MoveRow, text: str) -> Edit | None:
        known: dict[str, BudgetMove | None] = {budget_words(one): one for one in _BUDGET_CHOICES}
        return SetBudgetLine(row.place, known[text]) if text in known else None

    return ListColumn(
        lambda: translate("Moves", "Budget line"),
        lambda _workshop, row: budget_words(row.budget),
        write,
        Kind.CHOICE,
        width=190,
        look=look,
        offer=lambda _workshop, _row: [budget_words(one) for one in _BUDGET_CHOICES],
    )


_BUDGET_CHOICES: tuple[BudgetMove | None, ...] = (None, *BudgetMove)


def budget_words(moves: BudgetMove | None) -> str:
    """Return what is said of a budget line."""
    return translate("Moves", NOT_SAID if moves is None else BUDGET_WORDS[moves])
