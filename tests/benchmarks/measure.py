"""Timing: alternatives take turns in one process, so that a busy machine slows all of them."""

import gc
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from statistics import median, quantiles
from time import perf_counter

Call = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Times:
    """What one alternative took, in seconds, round by round."""

    rounds: tuple[float, ...]

    @property
    def median(self) -> float:
        """Half of the rounds took longer."""
        return median(self.rounds)

    @property
    def p95(self) -> float:
        """One round in twenty took longer."""
        return quantiles(self.rounds, n=20, method="inclusive")[-1]


def timed(call: Call) -> float:
    """Return the seconds a call takes."""
    start = perf_counter()
    call()
    return perf_counter() - start


def in_turns(calls: Mapping[str, Call], rounds: int, warm_up: int = 2) -> dict[str, Times]:
    """Time every call in every round, without collections of garbage in between."""
    return take_turns(
        {name: lambda one=one: timed(one) for name, one in calls.items()}, rounds, warm_up
    )


def take_turns(
    timers: Mapping[str, Callable[[], float]], rounds: int, warm_up: int = 2
) -> dict[str, Times]:
    """Do the same with calls that say themselves how long they took."""
    found: dict[str, list[float]] = {name: [] for name in timers}
    with _without_collections():
        for number in range(warm_up + rounds):
            for name, timer in timers.items():
                seconds = timer()
                if number >= warm_up:
                    found[name].append(seconds)
    return {name: Times(tuple(seconds)) for name, seconds in found.items()}


@contextmanager
def _without_collections() -> Iterator[None]:
    """As ``timeit`` does: whose turn a collection falls into is chance, and it empties caches."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
