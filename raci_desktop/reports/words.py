"""Small words of the handout: numbers, lists of names, dates; singular and plural right."""

import calendar
import re
from collections.abc import Sequence
from datetime import date

_SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_MONTHS = calendar.month_name  # English unless the program sets a locale, which it does not

NAMES_SHOWN = 3
"""How many names a sentence lists before it counts them instead."""


def number(count: int) -> str:
    """Return a count as a word up to ten, as digits beyond."""
    return _SMALL[count] if 0 <= count < len(_SMALL) else str(count)


def counted(count: int, noun: str, plural: str = "") -> str:
    """Return "1 activity" or "3 activities"; the plural is given when it is not noun + "s"."""
    return f"{count} {noun if count == 1 else plural or noun + 's'}"


def activities(count: int) -> str:
    """Return "1 activity" or "3 activities"."""
    return counted(count, "activity", "activities")


def listed(names: Sequence[str]) -> str:
    """Return "A", "A and B" or "A, B and C"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def named(names: Sequence[str], noun: str, plural: str = "") -> str:
    """Return the names as a list when they are few, else their number: "5 roles"."""
    if len(names) <= NAMES_SHOWN:
        return listed(names)
    return counted(len(names), noun, plural)


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
    return f"{day.day} {_MONTHS[day.month]} {day.year}"


def is_date(text: str) -> bool:
    """Return whether the text is an ISO date or begins like one in words ("22 November")."""
    return long_date(text) != text or bool(re.match(r"\d{1,2}\.? \w+", text.strip()))


def sentence(text: str) -> str:
    """Return the text ending as a sentence does."""
    text = text.strip()
    return text if not text or text[-1] in ".!?…" else text + "."
