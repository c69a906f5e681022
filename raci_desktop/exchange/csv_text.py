"""Reading comma-, semicolon- or tab-separated text into a grid."""

import csv
from io import StringIO

from raci_desktop.application.recognition import SheetUnreadableError
from raci_desktop.domain.translation import translate
from raci_desktop.exchange import safety
from raci_desktop.exchange.grid import Grid, grid_of

_SEPARATORS = (",", ";", "\t", "|")
_SAMPLE = 200


def read_csv(text: str, name: str) -> Grid:
    """Return the grid of a separated text.

    Raises SheetUnreadableError when its quoting is broken.
    """
    text = text.lstrip("\ufeff")
    separator, text = _declared(text)
    rows = _rows(text, separator or _separator(text), name)
    too_long = len(rows) > safety.MAX_ROWS or any(len(row) > safety.MAX_COLUMNS for row in rows)
    kept = [row[: safety.MAX_COLUMNS] for row in rows[: safety.MAX_ROWS]]
    grid = grid_of("", kept)
    if len(grid.cells) > safety.MAX_CELLS:
        raise SheetUnreadableError(
            translate(
                "Import", "{name} holds more than {most:,} filled cells; cut out the matrix."
            ).format(name=name, most=safety.MAX_CELLS)
        )
    return Grid(grid.name, grid.cells, grid.rows, grid.columns, truncated=too_long)


def _declared(text: str) -> tuple[str, str]:
    """Honour the "sep=;" line that Excel writes and reads."""
    first, _, rest = text.partition("\n")
    if first.lower().startswith("sep=") and len(first.strip()) == 5:
        return first[4], "\n" + rest  # an empty line keeps the row numbers of the file
    return "", text


def _rows(text: str, separator: str, name: str) -> list[list[str]]:
    csv.field_size_limit(safety.MAX_TEXT)
    try:
        return list(csv.reader(StringIO(text, newline=""), delimiter=separator))
    except csv.Error as error:
        raise SheetUnreadableError(
            translate(
                "Import",
                "{name} is not well-formed CSV ({error}); save it again from the spreadsheet.",
            ).format(name=name, error=error)
        ) from error


def _separator(text: str) -> str:
    """Return the separator that splits most lines into the same number of fields."""
    sample = "\n".join(text.split("\n")[:_SAMPLE])
    return max(_SEPARATORS, key=lambda separator: _evenness(sample, separator))


def _evenness(sample: str, separator: str) -> float:
    if separator not in sample:
        return 0.0
    try:
        rows = list(csv.reader(StringIO(sample, newline=""), delimiter=separator))
    except csv.Error:
        return 0.0
    widths = [len(row) for row in rows if row]
    wide = [width for width in widths if width > 1]
    if not wide:
        return 0.0
    common = max(set(wide), key=lambda width: (wide.count(width), width))
    return wide.count(common) / len(widths) + min(common, 50) / 1000
