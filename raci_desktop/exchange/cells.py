"""How the text of one cell is read: marks, scope, note, and what was doubtful about it.

Nothing is guessed: a letter that the sheet's scheme does not know becomes an unread mark with
its raw text, and no letter of "R/A" is ever lost.
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from raci_desktop.domain.letters import LETTER_SETS, RASCI, Letter
from raci_desktop.domain.matrix import Cell, Mark, make_cell
from raci_desktop.domain.translation import Translator, chosen, translate
from raci_desktop.exchange.cell_tokens import Draft, consume, symbols_of, until_next_letter
from raci_desktop.exchange.cell_words import ASK, NOTHING, STAGES
from raci_desktop.exchange.scheme import RASCI_SCHEME, Scheme
from raci_desktop.exchange.text import fold, plain, strip_invisible, strip_markup
from raci_desktop.exchange.workbook_text import read_marks


class Kind(IntEnum):
    """What a text looks like, from nothing to letters."""

    BLANK = 0
    NOTHING = 1
    """A dash, "N/A": somebody said that there is nothing."""
    TEXT = 2
    NUMBER = 3
    ASK = 4
    """A tick or "TBC": something is meant, but which letter?"""
    FOREIGN = 5
    """A letter, but of another scheme."""
    LOOSE = 6
    """A letter followed by words, which may just be a sentence."""
    NOTED = 7
    LETTERS = 8


@dataclass(frozen=True, slots=True)
class CellReading:
    """What one cell says; ``doubt`` is one sentence without the address, or ""."""

    kind: Kind
    marks: tuple[Mark, ...] = ()
    note: str = ""
    doubt: str = ""
    by_word: bool = False

    @property
    def strong(self) -> bool:
        """Whether the cell counts as evidence of a matrix."""
        return self.kind >= Kind.NOTED

    @property
    def unread(self) -> bool:
        """Whether some of the text could not be read as a letter."""
        return any(mark.letter is Letter.UNREAD for mark in self.marks)

    def cell(self) -> Cell:
        """Return the cell of the matrix."""
        return make_cell(self.marks, self.note)


_PICTURES = re.compile(
    r"^[\u2190-\u2bff\U0001f000-\U0001faff\s]+|[\u2190-\u2bff\U0001f000-\U0001faff\s]+$"
)
_GENDER = re.compile(
    r"(?<=[^\W\d_]{3})(?:\((?:e|a|o|s|es|as|os)\)|/(?:e|a|o|as|os|es))(?![^\W\d_])"
)
_COMPOUND = re.compile(r"[-.][a-zà-ÿ]")
_SIGNS = str.maketrans({"🅰": "A", "🅁": "R", "🄰": "A", "🄲": "C", "🄸": "I", "🅲": "C", "🅸": "I"})


def read_cell(text: str, scheme: Scheme = RASCI_SCHEME) -> CellReading:
    """Read the text of one cell under the letters of its sheet."""
    return _read_in_words(text, scheme, chosen())


@lru_cache(maxsize=50_000)
def _read_in_words(text: str, scheme: Scheme, _words: Translator) -> CellReading:
    """Read a cell; what is doubtful is said in words, so it is remembered by who finds them."""
    if own := _own_form(text.strip(), scheme):
        return own
    cleaned = _normalise(text)
    if not cleaned:
        return CellReading(Kind.BLANK)
    word = plain(cleaned)
    if word in NOTHING:
        return CellReading(Kind.NOTHING)
    if word in ASK and not _known(cleaned, scheme):
        return _unread(
            cleaned, Kind.ASK, translate("Import", "“{text}” does not say which letter is meant")
        )
    if word in STAGES:
        return _unread(
            cleaned, Kind.TEXT, translate("Import", "“{text}” is the name of a stage, not a letter")
        )
    if re.fullmatch(r"[\d.,:%/\s$€£-]+", cleaned):
        return _unread(
            cleaned, Kind.NUMBER, translate("Import", "“{text}” is a number, not a letter")
        )
    return _read_letters(cleaned, scheme)


def _known(text: str, scheme: Scheme) -> bool:
    return scheme.letter(text.upper()) is not None


def _normalise(text: str) -> str:
    signs = unicodedata.normalize("NFKC", strip_invisible(text).translate(_SIGNS))
    plain_text = _GENDER.sub("", strip_markup(signs)).strip(" \t\n\u00a0'\"`")
    if any(character.isalpha() for character in plain_text):
        return _PICTURES.sub("", plain_text)
    return plain_text


def _unread(text: str, kind: Kind, why: str) -> CellReading:
    raw = fold(text)
    doubt = why.format(text=short(raw))
    return CellReading(kind, (Mark(Letter.UNREAD, raw=raw),), doubt=doubt)


def _no_letters(text: str) -> CellReading:
    words = translate("Import", "“{text}” could not be read as letters")
    return _unread(text, Kind.TEXT, words)


def short(text: str, limit: int = 60) -> str:
    """Return the text cut for use in a sentence."""
    folded = fold(text)
    return folded if len(folded) <= limit else folded[: limit - 1] + "…"


def _own_form(text: str, scheme: Scheme) -> CellReading | None:
    """Read the form our own workbooks use: "A · product-funded / R"."""
    if " · " not in text:
        return None
    marks = read_marks(text, LETTER_SETS.get(scheme.name, RASCI)) or _scoped_group(text, scheme)
    return CellReading(Kind.LETTERS, marks) if marks else None


def _scoped_group(text: str, scheme: Scheme) -> tuple[Mark, ...]:
    """Read one group of letters with a scope typed by hand: "A/R · product-funded"."""
    letters, _, scope = text.partition(" · ")
    found = symbols_of(letters.replace("/", "").replace(" ", ""), scheme)
    return tuple(Mark(mark.letter, scope.strip(), mark.raw) for mark in found)


def _read_letters(text: str, scheme: Scheme) -> CellReading:
    draft = Draft()
    rest = consume(text, scheme, draft)
    if not draft.begun:
        return _prefixed(text, scheme) or _no_letters(text)
    loose = False
    while rest:
        loose = loose or rest[0] not in ":-–—/,;(\n=." or bool(_COMPOUND.match(rest))
        note, rest = until_next_letter(rest, scheme)
        if note.strip(" :-–—/,;\n=.()"):
            draft.remark(_trim_note(note))
        if rest:
            draft.close()
            rest = consume(rest, scheme, draft)
    draft.close()
    return _finish(text, draft, loose)


def _trim_note(note: str) -> str:
    return fold(note).strip(" :-–—/,;=.")


def _finish(text: str, draft: Draft, loose: bool) -> CellReading:
    raw = short(text)
    known = [mark for mark in draft.marks if mark.letter is not Letter.UNREAD]
    note = " ; ".join(dict.fromkeys(note for note in draft.notes if note))
    doubt = ""
    if len(known) < len(draft.marks):
        doubt = translate("Import", "“{text}” holds a letter of another scheme")
    elif draft.questioned:
        doubt = translate("Import", "“{text}” carries a question mark; the letter was kept")
    elif note:
        doubt = translate("Import", "“{text}” was read as {letters} with the note “{note}”")
    doubt = doubt.format(text=raw, letters=spoken(known), note=short(note))
    if not known:
        kind = Kind.FOREIGN if not note else Kind.TEXT
        if kind is Kind.TEXT:
            return _no_letters(text)
    elif loose or draft.digits or re.fullmatch(r"[\d.,\s-]+", note):
        kind = Kind.LOOSE
    elif draft.foreign:
        kind = Kind.FOREIGN
    else:
        kind = Kind.NOTED if note else Kind.LETTERS
    return CellReading(kind, tuple(draft.marks), note, doubt, draft.by_word)


def spoken(marks: list[Mark]) -> str:
    """Return letters for a sentence: "R/A"."""
    return "/".join(dict.fromkeys(mark.letter.value for mark in marks))


def _prefixed(text: str, scheme: Scheme) -> CellReading | None:
    """Read "Lead (R)": words before a letter in brackets at the end."""
    found = re.fullmatch(r"(.+?)\s*[(\[]([A-Z](?:[/,&+ ]{0,3}[A-Z]){0,3})[)\]]", text, re.DOTALL)
    if found is None:
        return None
    draft = Draft()
    if consume(found[2], scheme, draft) or not draft.begun or draft.foreign:
        return None
    draft.notes.append(fold(found[1]))
    draft.close()
    return _finish(text, draft, loose=True)
