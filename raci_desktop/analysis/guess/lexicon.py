"""A lexicon: clues indexed by their first word, so that a name costs its words, not all clues."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Generic, NamedTuple

from raci_desktop.analysis.guess.clues import Clue, Hit, Sense, unhidden
from raci_desktop.analysis.guess.folding import fold, words_of

_GAP = "_"
_LONGEST_GAP = 4
_REMEMBERED = 2048
"""Words whose entries are kept."""
_START = 4
"""Letters by which patterns within a word are looked up; such a pattern has at least as many."""


class _Atom(NamedTuple):
    """A word of a pattern: its letters, and whether any may stand before and after them."""

    letters: str
    before: bool
    after: bool

    def fits(self, word: str) -> bool:
        if self.before:
            return self.letters in word if self.after else word.endswith(self.letters)
        return word.startswith(self.letters) if self.after else word == self.letters


class _Entry(NamedTuple, Generic[Sense]):
    """What follows a pattern's first word, and what the pattern says."""

    sense: Sense
    weight: float
    rest: tuple[_Atom, ...]
    letters: int


@dataclass(slots=True)
class _Shelf(Generic[Sense]):
    """Entries by the letters of their first word, and which lengths those letters have."""

    entries: dict[str, list[_Entry[Sense]]] = field(default_factory=dict[str, list[_Entry[Sense]]])
    lengths: tuple[int, ...] = ()

    def add(self, letters: str, entry: _Entry[Sense]) -> None:
        self.entries.setdefault(letters, []).append(entry)

    def close(self) -> None:
        """Make ready for looking up: every entry is there."""
        self.lengths = tuple(sorted({len(letters) for letters in self.entries}))


class Lexicon(Generic[Sense]):
    """Clues made ready to be found."""

    def __init__(self, clues: Iterable[Clue[Sense]], questions: Sequence[frozenset[Sense]]) -> None:
        self._questions = questions
        self._exact = _Shelf[Sense]()
        self._starts = _Shelf[Sense]()
        self._ends = _Shelf[Sense]()
        self._inner = _Shelf[Sense]()
        self._inner_by_start: dict[str, list[str]] = {}
        self._known: dict[str, tuple[_Entry[Sense], ...]] = {}
        for clue in clues:
            for pattern in clue.patterns.split("|"):
                self._add(clue, [_atom(word) for word in pattern.split()])
        for shelf in (self._starts, self._ends, self._inner):
            shelf.close()
        for letters in self._inner.entries:
            self._inner_by_start.setdefault(letters[:_START], []).append(letters)

    def find(self, name: str) -> tuple[Hit[Sense], ...]:
        """Return what the clues find in a name, in reading order."""
        written = words_of(name)
        words = [fold(word) for word in written]
        hits: list[Hit[Sense]] = []
        for start, word in enumerate(words):
            for entry in self._looked_up(word):
                end = _end(entry.rest, words, start + 1)
                if end is not None:
                    said = " ".join(written[start:end])
                    hits.append(Hit(entry.sense, entry.weight, start, end, entry.letters, said))
        return unhidden(sorted(hits, key=lambda hit: (hit.start, hit.end)), self._questions)

    def _add(self, clue: Clue[Sense], atoms: list[_Atom]) -> None:
        first, letters = atoms[0], sum(len(atom.letters) for atom in atoms)
        entry = _Entry(clue.sense, clue.weight, tuple(atoms[1:]), letters)
        if len(first.letters) < (_START if first.before and first.after else 1):
            raise ValueError(f"“{clue.patterns}” has a pattern whose first word is too short")
        if first.before:
            shelf = self._inner if first.after else self._ends
        else:
            shelf = self._starts if first.after else self._exact
        shelf.add(first.letters, entry)

    def _looked_up(self, word: str) -> tuple[_Entry[Sense], ...]:
        """Return what was found for a word before: names of one sheet share most words."""
        entries = self._known.get(word)
        if entries is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            entries = self._known[word] = tuple(self._of(word))
        return entries

    def _of(self, word: str) -> Iterator[_Entry[Sense]]:
        """Return the entries whose first word a word fits."""
        yield from self._exact.entries.get(word, ())
        size = len(word)
        for length in self._starts.lengths:
            if length > size:
                break
            yield from self._starts.entries.get(word[:length], ())
        for length in self._ends.lengths:
            if length > size:
                break
            yield from self._ends.entries.get(word[size - length :], ())
        if size >= _START and self._inner_by_start:
            yield from self._inside(word)

    def _inside(self, word: str) -> Iterator[_Entry[Sense]]:
        """Return the entries whose letters stand anywhere in a word."""
        found: set[str] = set()
        for at in range(len(word) - _START + 1):
            for letters in self._inner_by_start.get(word[at : at + _START], ()):
                if letters not in found and word.startswith(letters, at):
                    found.add(letters)
                    yield from self._inner.entries[letters]


def _atom(word: str) -> _Atom:
    if word == _GAP:
        return _Atom(_GAP, False, False)
    return _Atom(fold(word.strip("*")), word.startswith("*"), word.endswith("*"))


def _end(rest: tuple[_Atom, ...], words: list[str], at: int) -> int | None:
    """Return where a pattern ends that goes on at a word, or None when it does not fit."""
    for index, atom in enumerate(rest):
        if atom.letters == _GAP:
            return _after_gap(rest[index + 1 :], words, at)
        if at >= len(words) or not atom.fits(words[at]):
            return None
        at += 1
    return at


def _after_gap(rest: tuple[_Atom, ...], words: list[str], at: int) -> int | None:
    for later in range(at, min(at + _LONGEST_GAP, len(words)) + 1):
        end = _end(rest, words, later)
        if end is not None:
            return end
    return None
