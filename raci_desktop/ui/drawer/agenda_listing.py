"""The agenda as a list: steps with their minutes, when each begins, and which one it is now."""

from collections.abc import Callable
from dataclasses import dataclass

from raci_desktop.domain.agenda import AgendaStep, step_name
from raci_desktop.domain.change import AgendaDelta
from raci_desktop.domain.edits import Edit
from raci_desktop.domain.edits_record import (
    AddAgendaStep,
    MoveAgendaStep,
    RemoveAgendaSteps,
    ReviseAgendaStep,
)
from raci_desktop.domain.ids import StepId, new_step_id
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop
from raci_desktop.ui.agenda_clock import AgendaReading
from raci_desktop.ui.drawer.list_model import ListColumn, Listing
from raci_desktop.ui.drawer.looks import Kind, Look
from raci_desktop.ui.drawer.numbers import typed_number

NEW_MINUTES = 10


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step, the minutes before it, and how it stands: past, now, or to come."""

    step: AgendaStep
    starts: int
    now: bool = False
    running: bool = False
    past: bool = False


def agenda_listing(reading: Callable[[], AgendaReading]) -> Listing[StepRow]:
    """Return the list of the agenda's steps; the reading says which one it is now."""

    def items(workshop: Workshop) -> list[StepRow]:
        now, starts = reading(), 0
        rows: list[StepRow] = []
        for number, step in enumerate(workshop.record.agenda, 1):
            current = now.begun and step.id == now.step.id
            past = now.begun and number < now.number
            rows.append(StepRow(step, starts, current, current and now.running, past))
            starts += step.minutes
        return rows

    return Listing(
        items=items,
        key=lambda row: row.step.id,
        name=lambda _workshop, row: step_name(row.step),
        columns=[_name(), _minutes(), _starts()],
        concerns=(AgendaDelta,),
        add=_add,
        add_words=lambda: translate("AgendaPage", "Add a step"),
        remove=lambda _workshop, keys: RemoveAgendaSteps(tuple(StepId(key) for key in keys)),
        move=_move,
    )


def _add(_workshop: Workshop, text: str) -> tuple[Edit, str]:
    step = AgendaStep(new_step_id(), text, NEW_MINUTES)
    return AddAgendaStep(step), step.id


def _move(workshop: Workshop, key: str, by: int) -> Edit | None:
    ids = [step.id for step in workshop.record.agenda]
    at = ids.index(StepId(key))
    if not 0 <= at + by < len(ids):
        return None
    after = ids[at + by :] if by < 0 else ids[at + by + 1 :]
    return MoveAgendaStep(ids[at], after[0] if after else None)


def _name() -> ListColumn[StepRow]:
    def look(_workshop: Workshop, row: StepRow) -> Look:
        text = step_name(row.step)
        if row.now:
            return Look(text, "after", "play" if row.running else "pause", weight=600)
        return Look(text, "muted" if row.past else "text", "check" if row.past else "")

    return ListColumn(
        lambda: translate("AgendaPage", "Step"),
        lambda _workshop, row: step_name(row.step),
        lambda _workshop, row, text: ReviseAgendaStep(row.step.id, name=text),
        Kind.TEXT,
        width=0,
        look=look,
    )


def _minutes() -> ListColumn[StepRow]:
    return ListColumn(
        lambda: translate("AgendaPage", "Minutes"),
        lambda _workshop, row: str(row.step.minutes),
        lambda _workshop, row, text: ReviseAgendaStep(row.step.id, minutes=typed_number(text)),
        Kind.NUMBER,
        width=84,
    )


def _starts() -> ListColumn[StepRow]:
    def look(_workshop: Workshop, row: StepRow) -> Look:
        return Look(f"{row.starts // 60}:{row.starts % 60:02}", "muted")

    return ListColumn(
        lambda: translate("AgendaPage", "Begins after"),
        lambda _workshop, row: str(row.starts),
        kind=Kind.TOLD,
        width=110,
        look=look,
    )
