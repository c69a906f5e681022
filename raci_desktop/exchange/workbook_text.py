"""Texts of our workbooks: cells in letters and scopes, sheet names, text that is no formula."""

import re
from collections.abc import Iterable

from raci_desktop.domain.letters import Letter, LetterSet
from raci_desktop.domain.matrix import Mark
from raci_desktop.domain.translation import translate

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")
_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")
_SHEET_LIMIT = 31
CELL_LIMIT = 32_767
"""Characters a cell of a workbook may hold."""

_LETTERS_A_UNIT = 1.05
"""Letters of the sheets' font in one unit of column width, on the safe side."""

_DOT, _SLASH = " · ", " / "
_QUOTED = re.compile(r'"((?:[^"]|"")*)"', re.DOTALL)
_SYMBOL = re.compile(r'"(?:[^"]|"")*"|[^\s/"·]+', re.DOTALL)
_PART = re.compile(
    rf"(?P<symbols>(?:{_SYMBOL.pattern})(?:/(?:{_SYMBOL.pattern}))*)"
    rf'(?: · (?P<scope>"(?:[^"]|"")*"|(?:(?! / | · )[^"])+))?(?P<more> / |\Z)',
    re.DOTALL,
)


def clean(text: str) -> str:
    """Return the text as a cell may hold it: no control characters, nothing read as an escape."""
    if text.isalnum():
        return text[:CELL_LIMIT]  # most cells: a letter
    text = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    # "_x000D_" in a file stands for a control character; its underscore is written as an escape.
    return _ESCAPED.sub("_x005F_", text)[:CELL_LIMIT]


def looks_like_formula(text: str) -> bool:
    """Return whether a spreadsheet program might take a text for a formula when it is edited."""
    return text.startswith(_FORMULA_STARTS)


def marks_text(marks: tuple[Mark, ...], letters: LetterSet) -> str:
    """Return marks as a sheet shows them: "R/A", or "R/A · product-funded / C" when scoped."""
    scopes: dict[str, list[str]] = {}
    for mark in marks:
        scopes.setdefault(mark.scope, []).append(_symbol(mark, letters))
    return _SLASH.join(
        f"{'/'.join(symbols)}{_DOT}{_guarded(scope)}" if scope else "/".join(symbols)
        for scope, symbols in scopes.items()
    )


def _symbol(mark: Mark, letters: LetterSet) -> str:
    # Quoted: what could not be read must not be read as a letter on the way back.
    unread = mark.letter is Letter.UNREAD
    return _quoted(mark.raw) if unread else letters.symbol(mark.letter)


def _guarded(scope: str) -> str:
    clear = _SLASH not in scope and _DOT not in scope and '"' not in scope
    # "north /" beside the " / " between two marks would read as something else.
    return scope if clear and scope == scope.strip(" /·\n\t") else _quoted(scope)


def _quoted(text: str) -> str:
    doubled = text.replace('"', '""')
    return f'"{doubled}"'


def read_marks(text: str, letters: LetterSet) -> tuple[Mark, ...] | None:
    """Return the marks of a text written by ``marks_text``; None when it has another form."""
    marks: list[Mark] = []
    place, more = 0, True
    while more:
        part = _PART.match(text, place)
        if part is None:
            return None
        scope = _unquoted(part["scope"] or "")
        for symbol in _SYMBOL.findall(part["symbols"]):
            mark = _mark(symbol, scope, letters)
            if mark is None:
                return None
            marks.append(mark)
        place, more = part.end(), bool(part["more"])
    return tuple(marks)


def _mark(symbol: str, scope: str, letters: LetterSet) -> Mark | None:
    if symbol.startswith('"'):
        return Mark(Letter.UNREAD, scope, _unquoted(symbol))
    letter = letters.letter_for(symbol)
    return Mark(letter, scope) if letter else None


def _unquoted(text: str) -> str:
    quoted = _QUOTED.fullmatch(text)
    return quoted[1].replace('""', '"') if quoted else text


def line_count(text: str, width: float) -> int:
    """Return about how many lines a text takes in a column."""
    room, lines = max(1, int(width * _LETTERS_A_UNIT)), 0
    for part in text.splitlines() or [""]:
        used = 0
        lines += 1
        for word in part.split():
            length = len(word)
            if used and used + 1 + length > room:
                lines, used = lines + 1, 0
            lines += max(0, length - 1) // room
            used += length % room + 1 if length > room else length + (1 if used else 0)
    return min(lines, 28)  # no row may be higher than 409 points


def sheet_name(wanted: str, taken: Iterable[str]) -> str:
    """Return a sheet name like the wanted one that Excel allows and that is still free."""
    name = _FORBIDDEN.sub(" ", clean(wanted)).replace("\n", " ").strip(" '")
    name = name[:_SHEET_LIMIT].strip(" '") or translate("Workbook", "Stage")
    if name.casefold() == "history":  # Excel keeps this name for itself
        name = translate("Workbook", "History of stage")
    used = {one.casefold() for one in taken}
    candidate, number = name, 2
    while candidate.casefold() in used:
        ending = f" ({number})"
        candidate = name[: _SHEET_LIMIT - len(ending)].rstrip() + ending
        number += 1
    return candidate
