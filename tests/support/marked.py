"""A translator that blots what it translates, so that English nobody marked for it shows."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from enum import Enum

from raci_desktop.domain.translation import use_translator

_LETTER = re.compile(r"[A-Za-z](?![^{]*\})")
_WORD = re.compile(r"[A-Za-z]{2,}")


def blot(_context: str, text: str) -> str:
    """Return a text with every letter an x; its fields stay."""
    return _LETTER.sub("x", text)


@contextmanager
def blotted() -> Iterator[None]:
    """Blot every text that is translated meanwhile."""
    use_translator(blot)
    try:
        yield
    finally:
        use_translator(None)


def own_words(value: object) -> set[str]:
    """Return the words of all texts in a value: what people wrote, and names of files."""
    if isinstance(value, str):
        return set() if isinstance(value, Enum) else set(_WORD.findall(value))
    if is_dataclass(value):
        return set().union(*(own_words(getattr(value, one.name)) for one in fields(value)))
    if isinstance(value, Mapping):
        return set().union(*(own_words(pair) for pair in value.items()))
    if isinstance(value, tuple | list):
        return set().union(*(own_words(one) for one in value))
    return set()


def left_english(text: str, own: set[str]) -> set[str]:
    """Return the words of a text that were neither translated nor written by anybody."""
    return {
        word
        for word in _WORD.findall(text)
        if set(word.lower()) != {"x"} and not any(one.startswith(word) for one in own)
    }
