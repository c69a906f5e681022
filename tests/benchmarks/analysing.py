"""The rules: a full run, and what one edit runs again, beside a plain pass over the cells."""

from collections.abc import Callable, Iterator
from itertools import cycle

from raci_desktop.analysis.engine import Engine
from raci_desktop.domain.apply import apply
from raci_desktop.domain.edits import MoveLetter
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.plan import plan
from raci_desktop.domain.workshop import Workshop
from tests.benchmarks.measure import take_turns, timed
from tests.benchmarks.table import Row, print_table
from tests.benchmarks.workshops import AFTER, HUGE, LARGE, workshop


def run() -> None:
    """Measure and print."""
    rows = [*_rows(LARGE, 20, (20.0, 0.5), 20), *_rows(HUGE, 40, (300.0, 3.0), 7)]
    floor = "a plain pass over the cells of both stages that counts the As"
    print_table("Analysis, all rules on", floor, rows)


def _rows(size: tuple[int, int], marks: int, limits: tuple[float, float], rounds: int) -> list[Row]:
    large = workshop(*size, marks)
    engine = Engine()
    found = take_turns(
        {
            "floor": lambda: timed(lambda: count_accountable(large)),
            "full": lambda: timed(lambda: engine.full(large)),
        },
        rounds,
    )
    edited = take_turns({"edit": _edit_timer(Engine(), large)}, rounds * 5)
    name = "{}×{}".format(*size)
    return [
        Row(f"{name}: full run", found["full"], found["floor"], most_ms=limits[0]),
        Row(f"{name}: one edit", edited["edit"], found["floor"], most_ms=limits[1]),
    ]


def count_accountable(workshop: Workshop) -> int:
    """Look into every cell once."""
    return sum(
        1
        for matrix in workshop.matrices.values()
        for row in matrix.values()
        for cell in row.values()
        for mark in cell.marks
        if mark.letter is Letter.ACCOUNTABLE
    )


def _edit_timer(engine: Engine, start: Workshop) -> Callable[[], float]:
    """Return a timer whose calls move the A of one row after the other, and time the rules."""
    engine.full(start)
    now = start
    moves = _moves(start)

    def timer() -> float:
        nonlocal now
        change = plan(now, next(moves))
        before, now = now, apply(now, change)
        return timed(lambda: engine.update(before, now, change))

    return timer


def _moves(workshop: Workshop) -> Iterator[MoveLetter]:
    """Yield edits that move the A of each row to the last column and back, without end."""
    last = workshop.roles[-1].id
    for activity in cycle(workshop.activities[1:]):
        holder = next(
            role
            for role, cell in workshop.matrix(AFTER)[activity.id].items()
            if cell.has(Letter.ACCOUNTABLE)
        )
        if holder == last:
            continue
        here, there = CellRef(AFTER, activity.id, holder), CellRef(AFTER, activity.id, last)
        yield MoveLetter(here, there, Letter.ACCOUNTABLE)
        yield MoveLetter(there, here, Letter.ACCOUNTABLE)
