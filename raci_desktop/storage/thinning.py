"""Which backups to keep: all of the last day, then one a day, a week, a month."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

EVERYTHING = timedelta(days=1)
DAILY = timedelta(days=14)
WEEKLY = timedelta(weeks=10)
MONTHLY = timedelta(days=2 * 366)


def kept(times: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Return the times of the backups to keep; the newest is always among them.

    Of each day, week or month the newest backup stays.
    """
    newest_first = sorted(times, reverse=True)
    chosen = set(newest_first[:1])
    seen: set[tuple[int, ...]] = set()
    for time in newest_first:
        bucket = _bucket(now - time)
        if bucket is None:
            continue
        key = bucket(time)
        if key not in seen:
            seen.add(key)
            chosen.add(time)
    return frozenset(chosen)


def _bucket(age: timedelta) -> Callable[[datetime], tuple[int, ...]] | None:
    """Return what backups of an age share when only one of them is kept."""
    if age <= EVERYTHING:
        return lambda time: (0, *time.timetuple()[:6], time.microsecond)
    if age <= DAILY:
        return lambda time: (1, *time.timetuple()[:3])
    if age <= WEEKLY:
        return lambda time: (2, *time.isocalendar()[:2])
    if age <= MONTHLY:
        return lambda time: (3, time.year, time.month)
    return None
