"""The letters, words and brackets in the text of a cell, taken one after the other."""

import re
from dataclasses import dataclass, field

from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import Mark
from raci_desktop.exchange.scheme import Scheme
from raci_desktop.exchange.scopes import scope_of
from raci_desktop.exchange.text import LOOK_ALIKES, fold
from raci_desktop.exchange.words import is_letter_name, meaning_of

_RUN = re.compile(r"[^\W\d_]+")
_SEPARATORS = re.compile(r"[\s,;/&+|\\.·•\-–—=:]+")
_CONNECTOR = re.compile(
    r"(?:and|et|y|e|und|u|и|en|plus|or|ou|o|oder|или)(?![^\W\d_])", re.IGNORECASE
)
_BRACKET = re.compile(r"[(\[{]([^()\[\]{}]*(?:\([^()]*\)[^()\[\]{}]*)*)[)\]}]")
_SEGMENT = re.compile(r"[^,;/&+|\n(\[]+")
_SUFFIX = re.compile(r"[*†‡!#]+|\d{1,2}(?!\d)")
_ANOTHER = re.compile(
    r"[\n,;/&+]\s*(?:and\s+|et\s+|y\s+)?([^\W\d_]+)\s*(?=$|[,;/&+(\[:\n]|\s[-–—]\s)"
)
_VARIANTS = frozenset("QOPSVDE")


@dataclass(slots=True)
class Draft:
    """Marks under construction: letters wait for the bracket that may scope them."""

    marks: list[Mark] = field(default_factory=list[Mark])
    waiting: list[Mark] = field(default_factory=list[Mark])
    notes: list[str] = field(default_factory=list[str])
    questioned: bool = False
    by_word: bool = False
    foreign: bool = False
    digits: bool = False

    def add(self, letters: list[Mark]) -> None:
        """Take further letters, each once."""
        self.waiting.extend(m for m in letters if m not in self.waiting)

    def remark(self, text: str) -> None:
        """Take a remark as the scope of the letters before it, or as a note."""
        scope = scope_of(text)
        if scope is None:
            self.notes.append(fold(text).strip(" ;,"))
            return
        self.marks.extend(Mark(m.letter, scope, m.raw) for m in self.waiting)
        self.waiting.clear()

    def close(self) -> None:
        """Move the waiting letters to the marks, unscoped unless a scoped twin came before."""
        self.marks.extend(self.waiting)
        self.waiting.clear()

    @property
    def begun(self) -> bool:
        """Whether any letter was found yet."""
        return bool(self.marks or self.waiting)


def consume(text: str, scheme: Scheme, draft: Draft) -> str:
    """Read letters, words and brackets from the start of the text; return what is left."""
    position = 0
    while position < len(text):
        if text[position] in "([{" and (bracket := _BRACKET.match(text, position)):
            if not _take_bracket(bracket[1], scheme, draft, bracket.end() == len(text)):
                return text[position:]
            position = bracket.end()
        elif (end := _take_token(text, position, scheme, draft)) > position or (
            end := _skip(text, position, scheme, draft)
        ) > position:
            position = end
        else:
            return _from_separator(text, position)
    return ""


def _from_separator(text: str, position: int) -> str:
    """Return the rest with the separator before it, which tells a note from a sentence."""
    start = position
    while start and text[start - 1] in " \n:-–—/,;=.":
        start -= 1
    return text[start:].lstrip(" ") if start else text


def _skip(text: str, position: int, scheme: Scheme, draft: Draft) -> int:
    """Step over separators, and over "and" when a letter follows."""
    if found := _SEPARATORS.match(text, position):
        return found.end() if draft.begun or text[position] not in "=:" else position
    if text[position] == "?" and draft.begun:
        draft.questioned = True
        return position + 1
    if draft.begun and (found := _CONNECTOR.match(text, position)):
        after = _SEPARATORS.match(text, found.end())
        probe = Draft()
        if after and _take_token(text, after.end(), scheme, probe) > after.end():
            return after.end()
    return position


def _take_bracket(inner: str, scheme: Scheme, draft: Draft, last: bool) -> bool:
    """Take "(R)" as a letter and "(lead)" as a remark; False when it cannot belong here."""
    probe = Draft()
    whole = not consume(inner.strip(), scheme, probe) and probe.begun and not probe.foreign
    if whole and probe.by_word and draft.begun and not draft.by_word:
        # "C (Approves)" is a remark; "R (Responsible)" only says the letter again.
        whole = is_letter_name(inner) and set(probe.waiting) <= {*draft.waiting, *draft.marks}
    if whole:
        if not draft.begun and last:
            draft.notes.append("optional")
        probe.close()
        draft.add([mark for mark in probe.marks if mark not in draft.marks])
        return True
    if not draft.begun:
        return False
    if inner.strip():
        draft.remark(inner)
    return True


def _take_token(text: str, position: int, scheme: Scheme, draft: Draft) -> int:
    """Read one letter group or word at the position; return where it ends, or the position."""
    run = _RUN.match(text, position)
    if run is None:
        return position
    segment = _SEGMENT.match(text, position)
    if segment and (letter := _word(segment[0], scheme)):
        draft.add([Mark(letter)])
        draft.by_word = True
        return segment.end()
    if letter := _word(run[0], scheme):
        draft.add([Mark(letter)])
        draft.by_word = True
        return run.end()
    marks = symbols_of(run[0], scheme)
    if not marks or text[run.end() : run.end() + 1] in {"'", "’", "_"}:
        return position
    return _take_symbols(text, run, marks, draft)


def _take_symbols(text: str, run: re.Match[str], marks: list[Mark], draft: Draft) -> int:
    if run[0].islower() and _sentence_follows(text, run.end()):
        return run.start()
    suffix = _SUFFIX.match(text, run.end())
    if suffix and suffix[0].isdigit():
        draft.digits = True
    draft.foreign = draft.foreign or any(mark.raw for mark in marks)
    draft.add(marks)
    if suffix:
        draft.notes.append(suffix[0])
    return suffix.end() if suffix else run.end()


def _sentence_follows(text: str, position: int) -> bool:
    """Whether plain words follow a lower-case letter: "a team" is no accountability."""
    words = re.match(r"\s+([^\W\d_]+)", text[position:])
    return bool(words and len(words[1]) > 2 and not _CONNECTOR.match(words[1]))


def _word(text: str, scheme: Scheme) -> Letter | None:
    """Return the meaning of a full word, if the scheme places that meaning."""
    if len(text.strip()) < 4:
        return None
    letter = meaning_of(text)
    known = {meaning for _, meaning in scheme.pairs}
    return letter if letter in known else None


def symbols_of(run: str, scheme: Scheme) -> list[Mark]:
    """Return the marks of a group of letters ("RA"), or nothing when it is a word."""
    even = run.isupper() or (run.islower() and len(run) < 5)
    if len(run) > 5 or (len(run) > 1 and not even):
        return []
    symbols = _in_scheme(run, scheme)
    if len(set(symbols)) < len(symbols):
        return []
    known = [scheme.letter(symbol) for symbol in symbols]
    if all(known):
        return [Mark(letter) for letter in known if letter]
    return _foreign_symbols(symbols, known, run)


def _foreign_symbols(symbols: str, known: list[Letter | None], run: str) -> list[Mark]:
    strangers = [s for s, letter in zip(symbols, known, strict=True) if letter is None]
    if len(run) == 1 and run.isupper():
        return [Mark(Letter.UNREAD, raw=run)]
    if len(run) > 3 or not run.isupper() or not _VARIANTS.issuperset(strangers):
        return []
    return [
        Mark(letter) if letter else Mark(Letter.UNREAD, raw=symbol)
        for symbol, letter in zip(symbols, known, strict=True)
    ]


def _in_scheme(run: str, scheme: Scheme) -> str:
    upper = run.upper()
    if all(scheme.letter(symbol) for symbol in upper):
        return upper
    return run.translate(LOOK_ALIKES).upper()


def until_next_letter(rest: str, scheme: Scheme) -> tuple[str, str]:
    """Split a remark before a further letter in it: "leads it; A: signs" holds an A as well."""
    for found in _ANOTHER.finditer(rest):
        run = found[1]
        marks = symbols_of(run, scheme) if run.isupper() else []
        if (marks and not any(m.raw for m in marks)) or _word(run, scheme):
            return rest[: found.start()], rest[found.start(1) :]
    return rest, ""
