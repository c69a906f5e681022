"""Reading .xlsx workbooks into grids, safely: caps first, then openpyxl in read-only mode."""

import warnings
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time
from io import BytesIO

from openpyxl import load_workbook
from openpyxl.cell.read_only import EmptyCell
from openpyxl.workbook import Workbook

from raci_desktop.application.recognition import SheetUnreadableError
from raci_desktop.domain.translation import translate
from raci_desktop.exchange import safety
from raci_desktop.exchange.grid import Grid, GridCell
from raci_desktop.exchange.text import strip_controls, unescaped
from raci_desktop.exchange.xlsx_parts import SheetFacts, sheet_facts, sheet_paths


@dataclass(frozen=True, slots=True)
class WorkbookGrids:
    """The sheets of a workbook, and its defined names with what they refer to."""

    grids: tuple[Grid, ...]
    names: dict[str, str] = field(default_factory=dict[str, str])


def read_workbook(data: bytes, name: str) -> WorkbookGrids:
    """Return the sheets of a workbook; SheetUnreadableError says in one sentence why it cannot."""
    try:
        return _read(data, name)
    except SheetUnreadableError:
        raise
    except (zipfile.BadZipFile, EOFError) as error:
        raise SheetUnreadableError(
            translate(
                "Import", "{name} is damaged and cannot be unpacked; ask for it to be sent again."
            ).format(name=name)
        ) from error
    except MemoryError as error:
        raise SheetUnreadableError(
            translate("Import", "{name} is too large; copy the matrix into a new file.").format(
                name=name
            )
        ) from error
    except Exception as error:  # openpyxl raises a dozen types for a malformed part
        raise SheetUnreadableError(
            translate(
                "Import",
                "{name} is not a workbook that can be read ({problem}); open it in Excel and "
                "save it again as .xlsx.",
            ).format(name=name, problem=type(error).__name__)
        ) from error


def _read(data: bytes, name: str) -> WorkbookGrids:
    with zipfile.ZipFile(BytesIO(data)) as package:
        _refuse_others(package, name)
        safety.check_package(package, name)
        paths = sheet_paths(package)
        if len(paths) > safety.MAX_SHEETS:
            raise SheetUnreadableError(
                translate("Import", "{name} holds more than {most} sheets; split it.").format(
                    name=name, most=safety.MAX_SHEETS
                )
            )
        names = set(package.namelist())
        facts = {title: sheet_facts(package, p) for title, p in paths.items() if p in names}
    if sum(fact.filled for fact in facts.values()) > safety.MAX_ALL_CELLS:
        raise SheetUnreadableError(
            translate(
                "Import", "{name} holds more than {most:,} filled cells; split the workbook."
            ).format(name=name, most=safety.MAX_ALL_CELLS)
        )
    return _load(data, name, facts)


def _refuse_others(package: zipfile.ZipFile, name: str) -> None:
    names = set(package.namelist())
    if "mimetype" in names and b"opendocument" in package.read("mimetype")[:200]:
        raise SheetUnreadableError(
            translate(
                "Import",
                "{name} is an OpenDocument file; save it as an Excel workbook (.xlsx) or CSV.",
            ).format(name=name)
        )
    if "xl/workbook.bin" in names:
        raise SheetUnreadableError(
            translate("Import", "{name} is a binary workbook (.xlsb); save it as .xlsx.").format(
                name=name
            )
        )
    if "[Content_Types].xml" not in names or any(n.startswith("word/") for n in names):
        raise SheetUnreadableError(
            translate("Import", "{name} is an archive or document but no Excel workbook.").format(
                name=name
            )
        )


def _load(data: bytes, name: str, facts: dict[str, SheetFacts]) -> WorkbookGrids:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl warns of charts and validations it drops
        book = load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
        try:
            grids = tuple(_grid(book, title, facts) for title in _titles(book))
        finally:
            book.close()
    if not grids:
        raise SheetUnreadableError(
            translate(
                "Import", "{name} holds no sheet that can be read; save it again as .xlsx."
            ).format(name=name)
        )
    names = {key: str(value.value) for key, value in book.defined_names.items()}
    return WorkbookGrids(grids, names)


def _titles(book: Workbook) -> list[str]:
    return [sheet.title for sheet in book.worksheets]


def _grid(book: Workbook, title: str, facts: dict[str, SheetFacts]) -> Grid:
    sheet = book[title]
    fact = facts.get(title, SheetFacts())
    cells = dict(_cells(book, title))
    for place, text in fact.comments.items():
        known = cells.get(place, GridCell())
        cells[place] = GridCell(known.text, known.bold, known.fill, known.number, text)
    return Grid(
        title,
        cells,
        max((row for row, _ in cells), default=-1) + 1,
        max((column for _, column in cells), default=-1) + 1,
        tuple(fact.merges),
        frozenset(fact.hidden_rows),
        frozenset(fact.hidden_columns),
        hidden=sheet.sheet_state != "visible",
        truncated=fact.beyond,
        uncomputed=frozenset(fact.uncomputed),
    )


def _cells(book: Workbook, title: str) -> Iterator[tuple[tuple[int, int], GridCell]]:
    sheet = book[title]
    sheet.reset_dimensions()
    looks: dict[tuple[int, int], tuple[bool, str]] = {}
    for row in sheet.iter_rows(max_row=safety.MAX_ROWS, max_col=safety.MAX_COLUMNS):
        for cell in row:
            if isinstance(cell, EmptyCell) or cell.value is None:
                continue
            text = display(cell.value)
            if text.strip():
                bold, fill = _looks(cell.font, cell.fill, looks)
                number = isinstance(cell.value, int | float | datetime | date | time)
                place = (cell.row - 1, cell.column - 1)
                yield place, GridCell(text, bold, fill, number)


def _looks(
    font: object, fill: object, known: dict[tuple[int, int], tuple[bool, str]]
) -> tuple[bool, str]:
    key = (id(font), id(fill))
    if key not in known:
        known[key] = (_bold(font), _fill(fill))
    return known[key]


def _bold(font: object) -> bool:
    return bool(getattr(font, "b", False))


def _fill(fill: object) -> str:
    """Return a key that is the same for cells filled alike, "" for no fill."""
    kind = getattr(fill, "fill_type", None)
    if not kind:
        return ""
    colour = getattr(fill, "fgColor", None)
    parts = (getattr(colour, "type", ""), getattr(colour, "value", ""), getattr(colour, "tint", 0))
    return f"{kind} {parts}"


def display(value: object) -> str:
    """Return a cell's value as people see it, cut to a bearable length."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return f"{value:.10g}"
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    return unescaped(strip_controls(str(value)))[: safety.MAX_CELL_TEXT]
