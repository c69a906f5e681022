"""How the text of one cell is read: marks, scope, note, and what was doubtful about it.

Nothing is guessed: a letter that the sheet's scheme does not know becomes an unread mark with
its raw text, and no letter of "R/A" is ever lost.
"""

import re
import unicodedata
from dataclasses import dataclass, field
from enum import IntEnum
from functools import lru_cache

from raci_desktop.domain.letters import LETTER_SETS, RASCI, Letter
from raci_desktop.domain.matrix import Cell, Mark, make_cell
from raci_desktop.exchange.scheme import RASCI_SCHEME, Scheme
from raci_desktop.exchange.scopes import scope_of
from raci_desktop.exchange.text import LOOK_ALIKES, fold, plain, strip_invisible, strip_markup
from raci_desktop.exchange.workbook_text import read_marks
from raci_desktop.exchange.words import is_letter_name, meaning_of


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


_NOTHING = frozenset(
    "- – — ― − -- --- ---- / \\ . .. ... … · n na n/a n.a n.a. #n/a none nil null nothing no non nein "
    "not applicable|no aplica|nao se aplica|nao aplicavel|sans objet|s/o|so|k.a.|k. a.|entfallt|нет"
    "|ninguno|nessuno|aucun|aucune|nenhum|н/д|n\\a|0|_|__|(-)|[]|()".replace("|", "\n")
    .replace(" ", "\n")
    .split("\n")
) | {"not applicable", "no aplica", "nao se aplica", "nao aplicavel", "sans objet", "k. a."}
_NOTHING_WORDS = frozenset(_NOTHING) - {"", "not", "applicable", "aplica", "se", "k.", "a.", "so"}
_ASK = frozenset(
    [
        "x",
        "xx",
        "×",
        "х",
        "✓",
        "✔",
        "√",
        "☑",
        "✅",
        "☒",
        "✗",
        "✘",
        "✖",
        "❌",
        "■",
        "●",
        "•",
        "○",
        "◯",
    ]
    + ["*", "+", "?", "??", "???", "yes", "y", "oui", "si", "sim", "ja", "да", "tbc", "tbd", "tba"]
    + ["to be confirmed", "to be defined", "to be decided", "a definir", "a confirmer", "n/r", "nr"]
    + ["por definir", "offen", "уточнить", "★", "☆", "v/x"]
)
_RUN = re.compile(r"[^\W\d_]+")
_SEPARATORS = re.compile(r"[\s,;/&+|\\.·•\-–—=:]+")
_CONNECTOR = re.compile(
    r"(?:and|et|y|e|und|u|и|en|plus|or|ou|o|oder|или)(?![^\W\d_])", re.IGNORECASE
)
_BRACKET = re.compile(r"[(\[{]([^()\[\]{}]*(?:\([^()]*\)[^()\[\]{}]*)*)[)\]}]")
_SEGMENT = re.compile(r"[^,;/&+|\n(\[]+")
_GENDER = re.compile(
    r"(?<=[^\W\d_]{3})(?:\((?:e|a|o|s|es|as|os)\)|/(?:e|a|o|as|os|es))(?![^\W\d_])"
)
_SUFFIX = re.compile(r"[*†‡!#]+|\d{1,2}(?!\d)")
_ANOTHER = re.compile(
    r"[\n,;/&+]\s*(?:and\s+|et\s+|y\s+)?([^\W\d_]+)\s*(?=$|[,;/&+(\[:\n]|\s[-–—]\s)"
)
_COMPOUND = re.compile(r"[-.][a-zà-ÿ]")
_VARIANTS = frozenset("QOPSVDE")
_SIGNS = str.maketrans({"🅰": "A", "🅁": "R", "🄰": "A", "🄲": "C", "🄸": "I", "🅲": "C", "🅸": "I"})


@dataclass(slots=True)
class _Draft:
    """Marks under construction: letters wait for the bracket that may scope them."""

    marks: list[Mark] = field(default_factory=list[Mark])
    waiting: list[Mark] = field(default_factory=list[Mark])
    notes: list[str] = field(default_factory=list[str])
    doubt: str = ""
    by_word: bool = False
    foreign: bool = False
    digits: bool = False

    def add(self, letters: list[Mark]) -> None:
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
        return bool(self.marks or self.waiting)


@lru_cache(maxsize=50_000)
def read_cell(text: str, scheme: Scheme = RASCI_SCHEME) -> CellReading:
    """Read the text of one cell under the letters of its sheet."""
    if own := _own_form(text.strip(), scheme):
        return own
    cleaned = _normalise(text)
    if not cleaned:
        return CellReading(Kind.BLANK)
    word = plain(cleaned)
    if word in _NOTHING_WORDS:
        return CellReading(Kind.NOTHING)
    if word in _ASK and not _known(cleaned, scheme):
        return _unread(cleaned, Kind.ASK, "does not say which letter is meant")
    if re.fullmatch(r"[\d.,:%/\s$€£-]+", cleaned):
        return _unread(cleaned, Kind.NUMBER, "is a number, not a letter")
    return _read_letters(cleaned, scheme)


def _known(text: str, scheme: Scheme) -> bool:
    return scheme.letter(text.upper()) is not None


def _normalise(text: str) -> str:
    signs = unicodedata.normalize("NFKC", strip_invisible(text).translate(_SIGNS))
    return _GENDER.sub("", strip_markup(signs)).strip(" \t\n\u00a0'\"`")


def _unread(text: str, kind: Kind, why: str) -> CellReading:
    raw = fold(text)
    return CellReading(kind, (Mark(Letter.UNREAD, raw=raw),), doubt=f"“{short(raw)}” {why}")


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
    found = _symbols(letters.replace("/", "").replace(" ", ""), scheme)
    return tuple(Mark(mark.letter, scope.strip(), mark.raw) for mark in found)


def _read_letters(text: str, scheme: Scheme) -> CellReading:
    draft = _Draft()
    rest = _consume(text, scheme, draft)
    if not draft.begun:
        return _prefixed(text, scheme) or _unread(text, Kind.TEXT, "could not be read as letters")
    loose = False
    while rest:
        loose = loose or rest[0] not in ":-–—/,;(\n=." or bool(_COMPOUND.match(rest))
        note, rest = _until_next_letter(rest, scheme)
        if note.strip(" :-–—/,;\n=.()"):
            draft.remark(_trim_note(note))
        if rest:
            draft.close()
            rest = _consume(rest, scheme, draft)
    draft.close()
    return _finish(text, draft, loose)


def _trim_note(note: str) -> str:
    return fold(note).strip(" :-–—/,;=.")


def _finish(text: str, draft: _Draft, loose: bool) -> CellReading:
    raw = short(text)
    known = [mark for mark in draft.marks if mark.letter is not Letter.UNREAD]
    note = " ; ".join(dict.fromkeys(note for note in draft.notes if note))
    doubt = draft.doubt
    if len(known) < len(draft.marks):
        doubt = f"“{raw}” holds a letter of another scheme"
    elif note and not doubt:
        doubt = f"“{raw}” was read as {spoken(known)} with the note “{short(note)}”"
    if not known:
        kind = Kind.FOREIGN if not note else Kind.TEXT
        if kind is Kind.TEXT:
            return _unread(text, Kind.TEXT, "could not be read as letters")
    elif loose or draft.digits:
        kind = Kind.LOOSE
    elif draft.foreign:
        kind = Kind.FOREIGN
    else:
        kind = Kind.NOTED if note else Kind.LETTERS
    return CellReading(kind, tuple(draft.marks), note, doubt, draft.by_word)


def spoken(marks: list[Mark]) -> str:
    """Return letters for a sentence: "R/A"."""
    return "/".join(dict.fromkeys(mark.letter.value for mark in marks))


def _consume(text: str, scheme: Scheme, draft: _Draft) -> str:
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


def _skip(text: str, position: int, scheme: Scheme, draft: _Draft) -> int:
    """Step over separators, and over "and" when a letter follows."""
    if found := _SEPARATORS.match(text, position):
        return found.end() if draft.begun or text[position] not in "=:" else position
    if text[position] == "?" and draft.begun:
        draft.doubt = f"“{short(text)}” carries a question mark; the letter was kept"
        return position + 1
    if draft.begun and (found := _CONNECTOR.match(text, position)):
        after = _SEPARATORS.match(text, found.end())
        probe = _Draft()
        if after and _take_token(text, after.end(), scheme, probe) > after.end():
            return after.end()
    return position


def _take_bracket(inner: str, scheme: Scheme, draft: _Draft, last: bool) -> bool:
    """Take "(R)" as a letter and "(lead)" as a remark; False when it cannot belong here."""
    probe = _Draft()
    whole = not _consume(inner.strip(), scheme, probe) and probe.begun and not probe.foreign
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


def _take_token(text: str, position: int, scheme: Scheme, draft: _Draft) -> int:
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
    marks = _symbols(run[0], scheme)
    if not marks or text[run.end() : run.end() + 1] in {"'", "’", "_"}:
        return position
    return _take_symbols(text, run, marks, draft)


def _take_symbols(text: str, run: re.Match[str], marks: list[Mark], draft: _Draft) -> int:
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


def _symbols(run: str, scheme: Scheme) -> list[Mark]:
    """Return the marks of a group of letters ("RA"), or nothing when it is a word."""
    if len(run) > 5 or (len(run) > 2 and not (run.isupper() or (len(run) < 5 and run.islower()))):
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


def _until_next_letter(rest: str, scheme: Scheme) -> tuple[str, str]:
    """Split a remark before a further letter in it: "leads it; A: signs" holds an A as well."""
    for found in _ANOTHER.finditer(rest):
        run = found[1]
        marks = _symbols(run, scheme) if run.isupper() else []
        if (marks and not any(m.raw for m in marks)) or _word(run, scheme):
            return rest[: found.start()], rest[found.start(1) :]
    return rest, ""


def _prefixed(text: str, scheme: Scheme) -> CellReading | None:
    """Read "Lead (R)": words before a letter in brackets at the end."""
    found = re.fullmatch(r"(.+?)\s*[(\[]([A-Z](?:[/,&+ ]{0,3}[A-Z]){0,3})[)\]]", text, re.DOTALL)
    if found is None:
        return None
    draft = _Draft()
    if _consume(found[2], scheme, draft) or not draft.begun or draft.foreign:
        return None
    draft.notes.append(fold(found[1]))
    draft.close()
    return _finish(text, draft, loose=True)
