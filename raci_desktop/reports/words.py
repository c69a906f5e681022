"""Small words of the handout: numbers, lists of names, dates; singular and plural right."""

import re
from collections.abc import Sequence
from datetime import date

from raci_desktop.analysis.finding import Severity
from raci_desktop.domain.dates import day_in_words
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate

_SMALL = (
    QT_TRANSLATE_NOOP("Numbers", "no"),
    QT_TRANSLATE_NOOP("Numbers", "one"),
    QT_TRANSLATE_NOOP("Numbers", "two"),
    QT_TRANSLATE_NOOP("Numbers", "three"),
    QT_TRANSLATE_NOOP("Numbers", "four"),
    QT_TRANSLATE_NOOP("Numbers", "five"),
    QT_TRANSLATE_NOOP("Numbers", "six"),
    QT_TRANSLATE_NOOP("Numbers", "seven"),
    QT_TRANSLATE_NOOP("Numbers", "eight"),
    QT_TRANSLATE_NOOP("Numbers", "nine"),
    QT_TRANSLATE_NOOP("Numbers", "ten"),
)
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")

_SEVERITIES = {
    Severity.BLOCKER: (
        QT_TRANSLATE_NOOP("Handout", "Blocker"),
        QT_TRANSLATE_NOOP("Handout", "1 blocker"),
        QT_TRANSLATE_NOOP("Handout", "{count} blockers"),
    ),
    Severity.WARNING: (
        QT_TRANSLATE_NOOP("Handout", "Warning"),
        QT_TRANSLATE_NOOP("Handout", "1 warning"),
        QT_TRANSLATE_NOOP("Handout", "{count} warnings"),
    ),
    Severity.NOTE: (
        QT_TRANSLATE_NOOP("Handout", "Note"),
        QT_TRANSLATE_NOOP("Handout", "1 note"),
        QT_TRANSLATE_NOOP("Handout", "{count} notes"),
    ),
}

NAMES_SHOWN = 3
"""How many names a sentence lists before it counts them instead."""


def number(count: int) -> str:
    """Return a count as a word up to ten, as digits beyond."""
    return translate("Numbers", _SMALL[count]) if 0 <= count < len(_SMALL) else str(count)


def activities(count: int) -> str:
    """Return "1 activity" or "3 activities"."""
    if count == 1:
        return translate("Handout", "1 activity")
    return translate("Handout", "{count} activities").format(count=count)


def all_activities(count: int) -> str:
    """Return "all 3 activities"."""
    return translate("Handout", "all {count} activities").format(count=count)


def roles(count: int) -> str:
    """Return "1 role" or "3 roles"."""
    if count == 1:
        return translate("Handout", "1 role")
    return translate("Handout", "{count} roles").format(count=count)


def severity_word(severity: Severity) -> str:
    """Return a severity as a sentence begins with it: "Blocker"."""
    return translate("Handout", _SEVERITIES[severity][0])


def severities(severity: Severity, count: int) -> str:
    """Return "1 blocker" or "3 blockers"."""
    _, one, several = _SEVERITIES[severity]
    return translate("Handout", one if count == 1 else several).format(count=count)


def listed(names: Sequence[str]) -> str:
    """Return "A", "A and B" or "A, B and C"."""
    if len(names) < 2:
        return "".join(names)
    words = translate("Lists", "{names} and {last}")
    return words.format(names=", ".join(names[:-1]), last=names[-1])


def named_roles(names: Sequence[str]) -> str:
    """Return the names as a list when they are few, else their number: "5 roles"."""
    return listed(names) if len(names) <= NAMES_SHOWN else roles(len(names))


def opened(text: str) -> str:
    """Return the text with a capital first letter."""
    return text[:1].upper() + text[1:]


def long_date(text: str) -> str:
    """Return an ISO date as "22 November 2026"; any other text as it is."""
    found = _ISO.fullmatch(text.strip())
    if not found:
        return text
    try:
        day = date(*(int(part) for part in found.groups()))
    except ValueError:
        return text
    return day_in_words(day)


def is_date(text: str) -> bool:
    """Return whether the text is an ISO date or begins like one in words ("22 November")."""
    return long_date(text) != text or bool(re.match(r"\d{1,2}\.? \w+", text.strip()))


def sentence(text: str) -> str:
    """Return the text ending as a sentence does."""
    text = text.strip()
    return text if not text or text[-1] in ".!?…" else text + "."
