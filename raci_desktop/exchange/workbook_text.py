"""Texts of our workbooks: cells in letters and scopes, sheet names, text that is no formula."""

import re
from collections.abc import Iterable

from raci_desktop.domain.letters import Letter, LetterSet
from raci_desktop.domain.matrix import Cell, Mark

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")
_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")
_SHEET_LIMIT = 31
CELL_LIMIT = 32_767
"""Characters a cell of a workbook may hold."""

_DOT, _SLASH = " · ", " / "
_QUOTED = re.compile(r'"((?:[^"]|"")*)"')


def clean(text: str) -> str:
    """Return the text as a cell may hold it: no control characters, nothing read as an escape."""
    text = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    # "_x000D_" in a file stands for a control character; its underscore is written as an escape.
    return _ESCAPED.sub("_x005F_", text)[:CELL_LIMIT]


def looks_like_formula(text: str) -> bool:
    """Return whether a spreadsheet program might take a text for a formula when it is edited."""
    return text.startswith(_FORMULA_STARTS)


def cell_text(cell: Cell, letters: LetterSet) -> str:
    """Return marks as a sheet shows them: "R/A", or "A · product-funded / R" when scoped."""
    if all(not mark.scope and mark.letter is not Letter.UNREAD for mark in cell.marks):
        return "/".join(letters.symbol(mark.letter) for mark in cell.marks)
    return _SLASH.join(_mark_text(mark, letters) for mark in cell.marks)


def _mark_text(mark: Mark, letters: LetterSet) -> str:
    if mark.letter is Letter.UNREAD:
        # Quoted: what could not be read must not be read as a letter on the way back.
        symbol = _quoted(mark.raw)
    else:
        symbol = letters.symbol(mark.letter)
    return f"{symbol}{_DOT}{_guarded(mark.scope)}" if mark.scope else symbol


def _guarded(scope: str) -> str:
    clear = _SLASH not in scope and _DOT not in scope and '"' not in scope
    return scope if clear and scope == scope.strip() else _quoted(scope)


def _quoted(text: str) -> str:
    doubled = text.replace('"', '""')
    return f'"{doubled}"'


def read_marks(text: str, letters: LetterSet) -> tuple[Mark, ...] | None:
    """Return the marks of a text written by ``cell_text``; None when it has another form."""
    text = text.strip()
    symbols = text.split("/")
    plain = [letters.letter_for(symbol) for symbol in symbols]
    if all(plain) and all(len(symbol) == 1 for symbol in symbols):
        return tuple(Mark(letter) for letter in plain if letter)
    marks: list[Mark] = []
    for symbol, scope in _parts(text):
        mark = _mark(symbol, scope, letters)
        if mark is None:
            return None
        marks.append(mark)
    return tuple(marks)


def _mark(symbol: str, scope: str, letters: LetterSet) -> Mark | None:
    quoted = _QUOTED.fullmatch(symbol)
    if quoted:
        return Mark(Letter.UNREAD, scope, quoted[1].replace('""', '"'))
    letter = letters.letter_for(symbol) if symbol else None
    return Mark(letter, scope) if letter else None


def _parts(text: str) -> Iterable[tuple[str, str]]:
    """Yield the symbol and scope of each mark; text in quotes is taken whole."""
    token = r'"(?:[^"]|"")*"|(?:(?! / | · )[^"])*'
    part = re.compile(rf"({token})(?: · ({token}))?( / |$)", re.DOTALL)
    place = 0
    while True:
        found = part.match(text, place)
        if found is None:
            yield "", ""
            return
        yield found[1], _unquoted(found[2] or "")
        place = found.end()
        if not found[3]:
            return


def _unquoted(scope: str) -> str:
    quoted = _QUOTED.fullmatch(scope)
    return quoted[1].replace('""', '"') if quoted else scope


def sheet_name(wanted: str, taken: Iterable[str]) -> str:
    """Return a sheet name like the wanted one that Excel allows and that is still free."""
    name = _FORBIDDEN.sub(" ", clean(wanted)).replace("\n", " ").strip(" '")
    name = name[:_SHEET_LIMIT].strip(" '") or "Stage"
    if name.casefold() == "history":  # Excel keeps this name for itself
        name = "History of stage"
    used = {one.casefold() for one in taken}
    candidate, number = name, 2
    while candidate.casefold() in used:
        ending = f" ({number})"
        candidate = name[: _SHEET_LIMIT - len(ending)].rstrip() + ending
        number += 1
    return candidate
