"""Clues: words that hint at something, found in a name whatever its case and accents.

A pattern is one or more words; ``*`` at the edge of a word stands for any letters, so that
"support*" finds "supported" and "*betrieb*" finds a German compound; ``*`` alone stands for a
word and ``_`` for up to four words. Several patterns are parted by "|".
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Sense = TypeVar("Sense")


@dataclass(frozen=True, slots=True)
class Clue(Generic[Sense]):
    """Words that hint at a sense, and how strongly (0 to 1)."""

    sense: Sense
    weight: float
    patterns: str


@dataclass(frozen=True, slots=True)
class Hit(Generic[Sense]):
    """A clue found in a name: from which word to before which, and as it was written."""

    sense: Sense
    weight: float
    start: int
    end: int
    letters: int
    """How many letters of the pattern were found: the more, the less it was by chance."""
    words: str

    @property
    def size(self) -> tuple[int, int]:
        """How much of the name it explains."""
        return self.end - self.start, self.letters


def unhidden(
    hits: list[Hit[Sense]], questions: Sequence[frozenset[Sense]]
) -> tuple[Hit[Sense], ...]:
    """Leave out each hit within a larger one that answers the same question.

    ``questions`` are the senses that answer one question together: "service delivery" says
    nothing of "delivery", and a "Betriebsrat" nothing of "Betrieb".
    """
    return tuple(
        hit
        for hit in hits
        if not any(_within(hit, other) and _rivals(hit, other, questions) for other in hits)
    )


def _within(hit: Hit[Sense], other: Hit[Sense]) -> bool:
    return other.start <= hit.start and hit.end <= other.end and other.size > hit.size


def _rivals(hit: Hit[Sense], other: Hit[Sense], questions: Sequence[frozenset[Sense]]) -> bool:
    return hit.sense is other.sense or any(
        hit.sense in senses and other.sense in senses for senses in questions
    )


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
