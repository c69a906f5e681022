"""Reading dates as people type them; what is no date stays words ("after the audit")."""

from datetime import date

from PySide6.QtCore import QDate, QLocale

from raci_desktop.ui.drawer.when import this_day

_FORMATS = ("d MMM yyyy", "d MMMM yyyy", "d. MMM yyyy", "d. MMMM yyyy", "MMM d, yyyy", "d.M.yyyy")
_WITHOUT_YEAR = ("d MMM", "d MMMM", "d. MMM", "d. MMMM", "MMM d", "MMMM d", "d.M.", "d.M")
_CENTURY = 1970
"""Years before it were typed with two figures, and this century is meant."""


def typed_day(text: str, today: date | None = None) -> date | None:
    """Return the day a text names, in the language of the window or in English; else None.

    A day without a year is the next one of its name, counted from today.
    """
    words = " ".join(text.split())
    today = today or this_day()
    if not words:
        return None
    for locale in (QLocale(), QLocale.c()):
        found = _with_year(locale, words) or _without_year(locale, words, today)
        if found is not None:
            return found
    return None


def _with_year(locale: QLocale, words: str) -> date | None:
    day = QDate.fromString(words, "yyyy-MM-dd")
    for form in ("", *_FORMATS):
        if day.isValid():
            break
        # The short format is the locale's own order of day and month.
        day = locale.toDate(words, form or locale.dateFormat(QLocale.FormatType.ShortFormat))
    if not day.isValid():
        return None
    return _python(day.addYears(100) if day.year() < _CENTURY else day)


def _without_year(locale: QLocale, words: str, today: date) -> date | None:
    for form in _WITHOUT_YEAR:
        for year in range(today.year, today.year + 5):  # 29 February may be four years away
            day = locale.toDate(f"{words} {year}", f"{form} yyyy")
            if day.isValid() and _python(day) >= today:
                return _python(day)
    return None


def _python(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
