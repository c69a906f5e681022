"""The clipboard in the formats of spreadsheets: blocks of cells out, clips in.

Out go tab-separated text, an HTML table, and our own JSON; in comes whichever of them says most.
"""

import html
import json
from collections.abc import Iterable, Sequence

from raci_desktop.application.clips import Block, Clip, ClipFormats
from raci_desktop.application.recognition import SheetUnreadableError
from raci_desktop.domain.letters import LetterSet
from raci_desktop.domain.translation import translate
from raci_desktop.exchange import safety
from raci_desktop.exchange.clipboard_cells import clip_of
from raci_desktop.exchange.clipboard_html import largest_table
from raci_desktop.exchange.clipboard_own import own_clip, own_json
from raci_desktop.exchange.clipboard_text import text_rows
from raci_desktop.exchange.workbook_text import clean, looks_like_formula, marks_text

_TEXT_ONLY = (
    ' style="mso-number-format:\'\\@\'" sdnum="1033;0;@"'
    ' data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;%s&quot;}"'
)
"""Has Excel, LibreOffice and Google Sheets take a cell for text, whatever it begins with."""


def write_clip(block: Block) -> ClipFormats:
    """Return a block in every format."""
    rows = list(_texts(block))
    return ClipFormats(_tabbed(rows), _table(rows, block.named), own_json(block))


def write_names(names: Sequence[str]) -> ClipFormats:
    """Return names as one column."""
    rows = [[name] for name in names]
    return ClipFormats(_tabbed(rows), _table(rows, False))


def _texts(block: Block) -> Iterable[list[str]]:
    if block.named:
        yield ["", *(role.name for role in block.roles)]
    for activity, row in zip(block.activities, block.cells, strict=True):
        names = [activity.name] if block.named else []
        yield [*names, *(marks_text(cell.marks, block.letters) for cell in row)]


def _tabbed(rows: Sequence[Sequence[str]]) -> str:
    return "\r\n".join("\t".join(map(_field, row)) for row in rows)


def _field(text: str) -> str:
    """Return a text as a field: one that would be taken for a formula begins with ', as in CSV."""
    text = clean(text)
    if looks_like_formula(text):
        text = "'" + text
    if any(sign in text for sign in '\t\n"'):
        return '"' + text.replace('"', '""') + '"'
    return text


def _table(rows: Sequence[Sequence[str]], named: bool) -> str:
    lines = [
        "".join(_tag(text, head=named and (not at or not place)) for place, text in enumerate(row))
        for at, row in enumerate(rows)
    ]
    body = "\n".join(f"<tr>{line}</tr>" for line in lines)
    return f'<meta charset="utf-8">\n<table>\n{body}\n</table>'


def _tag(text: str, head: bool) -> str:
    name, text = "th" if head else "td", clean(text)
    inner = html.escape(text).replace("\n", "<br>")
    # A ' in front, as in the text, would be part of what a table shows.
    guard = _TEXT_ONLY % html.escape(_json(text)) if looks_like_formula(text) else ""
    return f"<{name}{guard}>{inner}</{name}>"


def _json(text: str) -> str:
    return json.dumps(text)[1:-1]


def read_clip(formats: ClipFormats, letters: LetterSet) -> Clip | None:
    """Return what a clipboard holds, read under a workshop's letters; None when it is empty.

    Raises SheetUnreadableError when it is larger than a matrix can be.
    """
    if max(len(formats.text), len(formats.html), len(formats.own)) > safety.MAX_TEXT:
        raise SheetUnreadableError(
            translate(
                "Clipboard",
                "The clipboard holds more than a matrix can take; copy the cells you need.",
            )
        )
    own = own_clip(formats.own, letters) if formats.own else None
    if own is not None:
        return own
    rows = _rows(formats)
    _check_size(rows)
    return clip_of(rows, letters) if rows else None


def _rows(formats: ClipFormats) -> list[list[str]]:
    table = largest_table(formats.html) if "<t" in formats.html.lower() else []
    if any(text for row in table for text in row) or (table and not formats.text.strip()):
        return _trimmed(table)
    return _trimmed(text_rows(formats.text))


def _trimmed(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """Return rows of one length, without the empty lines a text ends with."""
    kept = [list(row) for row in rows]
    while len(kept) > 1 and kept[-1] in ([], [""]):
        kept.pop()
    width = max((len(row) for row in kept), default=0)
    return [[*row, *[""] * (width - len(row))] for row in kept] if width else []


def _check_size(rows: Sequence[Sequence[str]]) -> None:
    too_long = len(rows) > safety.MAX_ROWS or (rows and len(rows[0]) > safety.MAX_COLUMNS)
    if too_long or sum(1 for row in rows for text in row if text) > safety.MAX_CELLS:
        raise SheetUnreadableError(
            translate(
                "Clipboard",
                "The copied table is larger than {rows} × {columns} cells; copy the part you need.",
            ).format(rows=safety.MAX_ROWS, columns=safety.MAX_COLUMNS)
        )
