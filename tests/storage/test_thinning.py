"""Thinning: all of a day, then one a day, a week, a month; never the newest."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from raci_desktop.storage.thinning import DAILY, EVERYTHING, MONTHLY, kept

NOW = datetime(2026, 3, 15, 12, tzinfo=UTC)


def ago(**age: float) -> datetime:
    """A time before now."""
    return NOW - timedelta(**age)


def test_everything_of_the_last_day_is_kept() -> None:
    times = [ago(minutes=15 * i) for i in range(96)]
    assert kept(times, NOW) == frozenset(times)


def test_of_an_older_day_the_newest_is_kept() -> None:
    times = [ago(days=3, hours=i) for i in range(12)]
    assert kept(times, NOW) == {ago(days=3)}


def test_of_an_older_week_and_month_one_is_kept() -> None:
    weeks = [ago(days=20 + i) for i in range(40)]
    assert len(kept(weeks, NOW)) == len({time.isocalendar()[:2] for time in weeks})
    months = [ago(days=100 + i) for i in range(300)]
    assert len(kept(months, NOW)) == len({(time.year, time.month) for time in months})


def test_what_is_older_than_two_years_goes_unless_it_is_all_there_is() -> None:
    old = ago(days=900)
    assert kept([old], NOW) == {old}
    assert kept([old, ago(hours=1)], NOW) == {ago(hours=1)}


@given(st.lists(st.timedeltas(timedelta(0), MONTHLY * 2), max_size=60))
def test_laws(ages: list[timedelta]) -> None:
    times = [NOW - age for age in ages]
    left = kept(times, NOW)
    assert left <= set(times)
    assert not times or max(times) in left
    assert {t for t in times if NOW - t <= EVERYTHING} <= left
    assert kept(left, NOW) == left, "thinning again takes nothing more"
    days = {t.date() for t in times if EVERYTHING < NOW - t <= DAILY}
    assert days == {t.date() for t in left if EVERYTHING < NOW - t <= DAILY}
