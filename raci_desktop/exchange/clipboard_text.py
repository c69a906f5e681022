"""Text on the clipboard as rows: tab-separated as spreadsheets write it, CSV, or a plain list."""

import csv
from collections.abc import Sequence
from io import StringIO

from raci_desktop.exchange.cells import Kind, read_cell
from raci_desktop.exchange.safety import MAX_TEXT
from raci_desktop.exchange.text import strip_controls

_SEPARATORS = (";", ",", "|")
_GUARDED = ("'=", "'+", "'-", "'@")


def text_rows(text: str) -> list[list[str]]:
    """Return the fields of a text; a text without tabs is split only where that gives letters."""
    text = strip_controls(text.lstrip("\ufeff")).removesuffix("\n")
    if not text.strip():
        return []
    if "\t" in text:
        return _unguarded(_fields(text, "\t"))
    for separator in _SEPARATORS:
        rows = _fields(text, separator)
        if _is_matrix(rows):
            return _unguarded(rows)
    return _unguarded(_fields(text, "\t"))


def _fields(text: str, separator: str) -> list[list[str]]:
    """Split a text; quotes that do not match belong to the text."""
    csv.field_size_limit(MAX_TEXT)
    try:
        rows = list(csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True))
    except csv.Error:
        rows = [line.split(separator) for line in text.split("\n")]
    return [[field.strip(" \r") for field in row] for row in rows]


def _is_matrix(rows: Sequence[Sequence[str]]) -> bool:
    """Whether rows are of one length, with letters in more than half of what is filled in them.

    The first row and the first column may be names. A list of names with commas is none.
    """
    widths = {len(row) for row in rows if row}
    if len(widths) != 1 or widths.pop() < 2:
        return False
    inner = [text for row in rows[1:] for text in row[1:] if text] if len(rows) > 1 else []
    filled = inner or [text for row in rows for text in row if text]
    letters = sum(1 for text in filled if read_cell(text).kind >= Kind.FOREIGN)
    return bool(filled) and 2 * letters > len(filled)


def _unguarded(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """Take off the ' with which a text is kept from being a formula."""
    return [[text[1:] if text.startswith(_GUARDED) else text for text in row] for row in rows]
