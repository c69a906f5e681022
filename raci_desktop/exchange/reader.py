"""The one door for reading a sheet: from a path to what was recognised."""

from pathlib import Path

from raci_desktop.application.recognition import (
    RecognisedMatrix,
    Recognition,
    SheetGrid,
    SheetUnreadableError,
    describe,
)
from raci_desktop.domain.translation import translate
from raci_desktop.exchange import safety
from raci_desktop.exchange.csv_text import read_csv
from raci_desktop.exchange.encodings import decode
from raci_desktop.exchange.grid import Grid
from raci_desktop.exchange.markdown import is_markdown, read_html_tables, read_markdown
from raci_desktop.exchange.recognise_book import recognise_book
from raci_desktop.exchange.workbook_items import read_items

_ZIP = b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PREVIEW_TEXT = 500


def read_sheet(path: Path) -> Recognition:
    """Read a client's sheet (.xlsx, CSV, Markdown) and return the matrices found in it.

    Raises SheetUnreadableError with one sentence for people; the file is never changed.
    """
    data = safety.read_bytes(path)
    grids, names = _grids(data, path)
    matrices = tuple(recognise_book(grids, names, path.stem))
    items = read_items(grids, names)
    message = _message(path, matrices, grids) + _items_words(len(items))
    return Recognition(path.name, matrices, message, _previews(grids), items)


def _grids(data: bytes, path: Path) -> tuple[tuple[Grid, ...], dict[str, str]]:
    name = path.name
    if data.startswith((_ZIP, _EMPTY_ZIP)):
        from raci_desktop.exchange.xlsx import read_workbook

        book = read_workbook(data, name)
        return book.grids, book.names
    if data.startswith(_OLE):
        raise SheetUnreadableError(_ole_message(data, name))
    if data.startswith((b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"SQLite format 3")):
        raise SheetUnreadableError(
            translate(
                "Import", "{name} is no sheet; choose an Excel workbook (.xlsx) or CSV file."
            ).format(name=name)
        )
    text = decode(data, name)
    if is_markdown(text):
        return read_markdown(text), {}
    if "<table" in text[:200_000].lower():
        return read_html_tables(text), {}
    return (read_csv(text, name),), {}


def _ole_message(data: bytes, name: str) -> str:
    if "EncryptedPackage".encode("utf-16-le") in data:
        return translate(
            "Import", "{name} is protected by a password; open it in Excel and save it without one."
        ).format(name=name)
    return translate(
        "Import", "{name} is in an old Excel format (.xls); open it and save it as .xlsx."
    ).format(name=name)


def _message(path: Path, matrices: tuple[RecognisedMatrix, ...], grids: tuple[Grid, ...]) -> str:
    text = describe(path.name, matrices)
    cut = [grid.name or path.name for grid in grids if grid.truncated]
    if cut:
        words = translate(
            "Import", "Only cells up to row {row:,} and column {column} were read in {sheets}."
        )
        cut_words = words.format(
            row=safety.MAX_ROWS, column=safety.MAX_COLUMNS, sheets=", ".join(cut)
        )
        text = f"{text} {cut_words}"
    return text


def _items_words(count: int) -> str:
    if not count:
        return ""
    if count == 1:
        words = translate("Import", "1 decision, action or parked item comes along.")
    else:
        words = translate("Import", "{count} decisions, actions and parked items come along.")
    return f" {words.format(count=count)}"


def _previews(grids: tuple[Grid, ...]) -> tuple[SheetGrid, ...]:
    """Return the texts of every sheet; the tables of one text file share a preview."""
    byname: dict[str, list[Grid]] = {}
    for grid in grids:
        byname.setdefault(grid.name, []).append(grid)
    return tuple(_preview(name, same) for name, same in byname.items())


def _preview(name: str, grids: list[Grid]) -> SheetGrid:
    rows = max(grid.rows for grid in grids)
    columns = max(grid.columns for grid in grids)
    texts = [[""] * columns for _ in range(rows)]
    for grid in grids:
        for row, column, text in grid.filled():
            texts[row][column] = text[:_PREVIEW_TEXT]
    merges = tuple(grid.range(span) for grid in grids for span in grid.merges)
    cut = any(grid.truncated for grid in grids)
    return SheetGrid(name, tuple(tuple(row) for row in texts), merges, cut)
