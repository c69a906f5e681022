"""Measuring guesses: how many of the sure ones are right, and how many clear ones are found.

The names are kept in ``guess_names``; their notation is said at the top of each file.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from raci_desktop.analysis.guess import guess_activity, guess_role
from raci_desktop.analysis.guess.activity_words import activity_lexicon
from raci_desktop.analysis.guess.folding import words_of
from raci_desktop.analysis.guess.role_words import role_lexicon
from raci_desktop.domain.traits import FundingSet, Trait

_WHOLE = 0.85
NAMES = Path(__file__).parent / "guess_names"
TRAITS = {"roles": ("function", "kind", "budget"), "activities": ("service", "topic", "funding")}


@dataclass(frozen=True, slots=True)
class Judged:
    """One trait of one name: what was guessed and what a careful reader would say."""

    name: str
    trait: str
    value: str
    confidence: float
    sure: bool
    reason: str
    wanted: frozenset[str]
    clear: bool

    @property
    def right(self) -> bool:
        return self.value in self.wanted

    @property
    def wrongly_sure(self) -> bool:
        return self.sure and not self.right

    @property
    def missed(self) -> bool:
        return self.clear and not (self.sure and self.right)


@dataclass(frozen=True, slots=True)
class Score:
    """The rates of a set: precision of sure guesses, coverage of clear traits, accuracy."""

    sure: int
    precision: float
    coverage: float
    accuracy: float


def judged(file: str, *, listed: bool = False) -> list[Judged]:
    """Every trait of every name in a file that is to be judged.

    A name that a list contains as a whole is left out unless asked for: it would prove nothing.
    """
    what = file.split("_")[0]
    lines = [line for line in _lines(file) if listed or not is_listed(line[0], what)]
    return [one for line in lines for one in _judge(line, what)]


def is_listed(name: str, what: str) -> bool:
    """Whether one expression of the lists says nearly the whole of a name."""
    own = name.rpartition(" / ")[2]
    lexicon = role_lexicon() if what == "roles" else activity_lexicon()
    words = words_of(own)
    letters = sum(len(word) for word in words)
    return any(
        hit.end - hit.start == len(words) and hit.letters >= _WHOLE * letters
        for hit in lexicon.find(own)
    )


def score(cases: list[Judged]) -> Score:
    """The rates of a set."""
    sure = [one for one in cases if one.sure]
    clear = [one for one in cases if one.clear]
    return Score(
        len(sure),
        sum(one.right for one in sure) / max(1, len(sure)),
        sum(not one.missed for one in clear) / max(1, len(clear)),
        sum(one.right for one in clear) / max(1, len(clear)),
    )


def _lines(file: str) -> Iterator[list[str]]:
    for line in (NAMES / f"{file}.txt").read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield [cell.strip() for cell in line.split("|")]


def _judge(line: list[str], what: str) -> Iterator[Judged]:
    name, *answers = line
    for trait, answer in zip(TRAITS[what], answers, strict=True):
        guess = _guess(name, what, trait)
        words = frozenset(word.strip() for word in answer.split(","))
        if "*" in words:
            continue
        yield Judged(
            name,
            trait,
            _word(guess),
            guess.confidence,
            guess.sure,
            guess.reason,
            words - {"?"},
            "?" not in words,
        )


def _guess(name: str, what: str, trait: str) -> Trait[object]:
    if what == "roles":
        return getattr(guess_role(name), trait)
    group, _, own = name.rpartition(" / ")
    return getattr(guess_activity(own, group), trait)


def _word(guess: Trait[object]) -> str:
    value = guess.value
    if isinstance(value, frozenset):
        funding: FundingSet = value
        return "+".join(sorted(funding))
    return str(value)
