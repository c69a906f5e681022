"""The rules: a full run, and what one edit runs again, beside a plain pass over the cells."""

from collections.abc import Callable, Iterator
from itertools import count, cycle

from raci_desktop.analysis.engine import Engine
from raci_desktop.domain.apply import apply
from raci_desktop.domain.edits import Edit, MoveLetter, ReviseActivity, ReviseRole
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.plan import plan
from raci_desktop.domain.traits import Function, Topic, said
from raci_desktop.domain.workshop import Workshop
from tests.benchmarks.measure import take_turns, timed
from tests.benchmarks.table import Row, print_table
from tests.benchmarks.workshops import AFTER, HUGE, LARGE, scattered, workshop


def run() -> None:
    """Measure and print."""
    large, huge = (20.0, 0.5), (300.0, 3.0)
    rows = [
        *_rows("500×60", workshop(*LARGE, 20), large, 20),
        *_rows("500×60, all cells", workshop(*LARGE, LARGE[1]), large, 20),
        *_rows("500×60, by chance", scattered(*LARGE), large, 20),
        *_rows("2000×200", workshop(*HUGE, 40), huge, 7),
        *_rows("2000×200, by chance", scattered(*HUGE), huge, 5),
    ]
    floor = "a plain pass over the cells of both stages that counts the As"
    print_table("Analysis, all rules on", floor, rows)


def _rows(name: str, large: Workshop, limits: tuple[float, float], rounds: int) -> list[Row]:
    engine = Engine()
    found = take_turns(
        {
            "floor": lambda: timed(lambda: count_accountable(large)),
            "full": lambda: timed(lambda: engine.full(large)),
        },
        rounds,
    )
    several = {
        "a moved A": _moves(large),
        "a row's name": _names(large),
        "a row's topic": _topics(large),
    }
    roles = take_turns({"role": _edit_timer(large, _functions(large))}, rounds)["role"]
    edited = take_turns(
        {words: _edit_timer(large, edits) for words, edits in several.items()}, rounds * 5
    )
    floor, most, most_edit = found["floor"], *limits
    return [
        Row(f"{name}: full run", found["full"], floor, most_ms=most),
        *(Row(f"{name}: {words}", edited[words], floor, most_ms=most_edit) for words in several),
        Row(f"{name}: a role's function", roles, floor, most_ms=most),
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


def _edit_timer(start: Workshop, edits: Iterator[Edit]) -> Callable[[], float]:
    """Return a timer whose calls carry out one edit after the other, and time the rules."""
    engine = Engine()
    engine.full(start)
    now = start

    def timer() -> float:
        nonlocal now
        change = plan(now, next(edits))
        before, now = now, apply(now, change)
        return timed(lambda: engine.update(before, now, change))

    return timer


def _names(workshop: Workshop) -> Iterator[Edit]:
    """Yield edits that name one row after the other, without end."""
    for number, activity in enumerate(cycle(workshop.activities)):
        yield ReviseActivity(activity.id, name=f"Activity by another name {number}")


def _topics(workshop: Workshop) -> Iterator[Edit]:
    """Yield edits that give one row after the other another topic, without end."""
    topics = list(Topic)
    for number, activity in enumerate(cycle(workshop.activities)):
        turn = number + 1 + number // len(workshop.activities)
        yield ReviseActivity(activity.id, topic=said(topics[turn % len(topics)]))


def _functions(workshop: Workshop) -> Iterator[Edit]:
    """Yield edits that put one role after the other into another function, without end."""
    functions = list(Function)
    for number in count(1):
        role = workshop.roles[number % len(workshop.roles)]
        other = (functions.index(role.function.value) + number) % len(functions)
        yield ReviseRole(role.id, function=said(functions[other]))


def _moves(workshop: Workshop) -> Iterator[Edit]:
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
