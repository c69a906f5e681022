"""Dates and times in words: a time of today, a day of this year, what a person typed."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime


def this_day() -> date:
    """Return today's date, here."""
    return datetime.now().astimezone().date()


def clock_words(at: str, today: date | None = None) -> str:
    """Return an instant (ISO 8601 with zone) here and now: the time today, else with its day."""
    moment = datetime.fromisoformat(at).astimezone()
    locale = QLocale()
    time = locale.toString(QTime(moment.hour, moment.minute, moment.second), "HH:mm:ss")
    if moment.date() == (today or this_day()):
        return time
    day = locale.toString(QDate(moment.year, moment.month, moment.day), "d MMM yyyy")
    return f"{day}, {time[:5]}"


def day_words(when: str) -> str:
    """Return a date in words; what is no ISO 8601 date stays as it was typed."""
    day = day_of(when)
    if day is None:
        return when
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def day_of(when: str) -> date | None:
    """Return the day an ISO 8601 date names, or None for anything else."""
    try:
        return date.fromisoformat(when.strip())
    except ValueError:
        return None
