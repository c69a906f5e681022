"""Clues: words that hint at something, found in a name whatever its case and accents.

A pattern is one or more words; ``*`` stands for any letters, so that "support*" finds
"supported" and "*betrieb*" finds a German compound; ``_`` between words stands for up to four
words. Several patterns are parted by "|".
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

Sense = TypeVar("Sense")

_OTHER = re.compile(r"[^\w]+|_+")


@dataclass(frozen=True)
class Clue(Generic[Sense]):
    """Words that hint at a sense, and how strongly (0 to 1)."""

    sense: Sense
    weight: float
    patterns: str

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """The patterns as one expression; longer ones are tried first."""
        alternatives = sorted((fold(p, keep="*") for p in self.patterns.split("|")), key=len)
        body = "|".join(
            a.replace("*", r"\w*").replace(" _ ", r"(?: \w+){0,4} ") for a in reversed(alternatives)
        )
        return re.compile(rf"(?<!\w)(?:{body})(?!\w)")


@dataclass(frozen=True, slots=True)
class Hit(Generic[Sense]):
    """A clue found in a name: where, and the words that were found."""

    sense: Sense
    weight: float
    start: int
    end: int
    words: str


def fold(text: str, keep: str = "") -> str:
    """Return text in small letters without accents, its words parted by single spaces."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(c for c in decomposed if not unicodedata.combining(c))
    if keep:
        return " ".join(plain.split())
    return _OTHER.sub(" ", plain).strip()


def find(
    clues: Iterable[Clue[Sense]], name: str, questions: Sequence[frozenset[Sense]]
) -> list[Hit[Sense]]:
    """Return what clues find in a name, in reading order.

    ``questions`` are the senses that answer one question together. A hit within a longer one
    that answers the same question is left out: "service delivery" says nothing of "delivery".
    """
    text = fold(name)
    hits = [
        Hit(clue.sense, clue.weight, match.start(), match.end(), match.group())
        for clue in clues
        for match in clue.expression.finditer(text)
    ]
    kept = [
        hit
        for hit in hits
        if not any(_within(hit, other) and _rivals(hit, other, questions) for other in hits)
    ]
    return sorted(kept, key=lambda hit: (hit.start, hit.end))


def _within(hit: Hit[Sense], other: Hit[Sense]) -> bool:
    return (
        other.start <= hit.start
        and hit.end <= other.end
        and other.end - other.start > hit.end - hit.start
    )


def _rivals(hit: Hit[Sense], other: Hit[Sense], questions: Sequence[frozenset[Sense]]) -> bool:
    return any(hit.sense in senses and other.sense in senses for senses in questions)


def together(weights: Sequence[float]) -> float:
    """Return the confidence several independent hints give together."""
    doubt = 1.0
    for weight in weights:
        doubt *= 1 - weight
    return 1 - doubt


def because(hits: Iterable[Hit[Sense]]) -> str:
    """Return the reason of a guess: the words it rests on."""
    words = dict.fromkeys(hit.words for hit in hits)
    return "says " + ", ".join(f"“{word}”" for word in words) if words else ""
