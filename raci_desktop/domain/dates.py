"""Days in words, as handouts and messages say them: "22 November 2026"."""

from datetime import date

from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate

_MONTHS = (
    QT_TRANSLATE_NOOP("Dates", "January"),
    QT_TRANSLATE_NOOP("Dates", "February"),
    QT_TRANSLATE_NOOP("Dates", "March"),
    QT_TRANSLATE_NOOP("Dates", "April"),
    QT_TRANSLATE_NOOP("Dates", "May"),
    QT_TRANSLATE_NOOP("Dates", "June"),
    QT_TRANSLATE_NOOP("Dates", "July"),
    QT_TRANSLATE_NOOP("Dates", "August"),
    QT_TRANSLATE_NOOP("Dates", "September"),
    QT_TRANSLATE_NOOP("Dates", "October"),
    QT_TRANSLATE_NOOP("Dates", "November"),
    QT_TRANSLATE_NOOP("Dates", "December"),
)


def day_in_words(day: date) -> str:
    """Return a day as "22 November 2026", in the language of the window."""
    month = translate("Dates", _MONTHS[day.month - 1])
    words = translate("Dates", "{day} {month} {year}")
    return words.format(day=day.day, month=month, year=day.year)
