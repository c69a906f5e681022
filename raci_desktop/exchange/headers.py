"""The header of a matrix: which rows name the roles, which are bands, what columns are called."""

from dataclasses import dataclass

from raci_desktop.exchange.blocks import header_texts, is_header_like
from raci_desktop.exchange.survey import Survey
from raci_desktop.exchange.text import plain
from raci_desktop.exchange.vocabulary import is_role_name, stage_of

_HIGHEST = 12
_ROWS = 4


@dataclass(frozen=True, slots=True)
class Header:
    """The rows of a header from top to bottom; ``leaf`` names the roles, -1 when there is none."""

    rows: tuple[int, ...]
    leaf: int

    @property
    def top(self) -> int:
        """The first row of the header."""
        return min(self.rows, default=self.leaf)


def find_header(survey: Survey, first: int, columns: list[int], limit: int = 0) -> Header:
    """Find the header rows above the first lettered row, not above row ``limit``."""
    found: list[int] = []
    for row in range(first - 1, max(limit, first - _HIGHEST) - 1, -1):
        if survey.grid.blank_row(row) or _legend_row(survey, row, columns):
            if found:
                break
        elif is_header_like(survey, row, columns) or (found and _partial(survey, row, columns)):
            found.append(row)
        elif found:
            break
        if len(found) == _ROWS:
            break
    if not found:
        return Header((), -1)
    leaf = max(found, key=lambda row: (_leaf_score(survey, row, columns), row))
    return Header(tuple(sorted(found)), leaf)


def _legend_row(survey: Survey, row: int, columns: list[int]) -> bool:
    return any(survey.is_legend(row, column) for column in range(columns[0], columns[-1] + 1))


def _partial(survey: Survey, row: int, columns: list[int]) -> bool:
    """Whether a row above the header names bands: merged over columns, or two texts and more."""
    texts = header_texts(survey, row, columns)
    merged = [survey.grid.merge_at(row, column) for column in texts]
    return len(texts) >= 2 or any(span and span.right > span.left for span in merged)


def _leaf_score(survey: Survey, row: int, columns: list[int]) -> float:
    """Return how well a row names the roles one by one."""
    cells = [survey.grid.at(*anchor_of(survey, row, column)) for column in columns]
    texts = [cell.text for cell in cells if cell.text]
    if not texts:
        return -9.0
    share = len(texts) / len(columns)
    distinct = len({plain(text) for text in texts}) / len(columns)
    lists = sum(1 for text in texts if text.count("\n") >= 3 or len(text) > 200) / len(texts)
    known = sum(1 for text in texts if is_role_name(text)) / len(texts)
    bold = sum(1 for cell in cells if cell.bold) / len(cells)
    stages = sum(1 for text in texts if stage_of(text)) / len(texts)
    return share + 1.5 * distinct + 0.6 * known + 0.2 * bold - 1.5 * lists - stages


def anchor_of(survey: Survey, row: int, column: int) -> tuple[int, int]:
    """Return the first cell of the merged range that covers a place, or the place itself."""
    merged = survey.grid.merge_at(row, column)
    return (merged.top, merged.left) if merged else (row, column)


def name_place(survey: Survey, header: Header, column: int) -> tuple[int, int] | None:
    """Return where the name of a column stands: the leaf row, else the nearest row with text."""
    if header.leaf < 0:
        return None
    upper = sorted((row for row in header.rows if row < header.leaf), reverse=True)
    for row in (header.leaf, *upper):
        anchor = anchor_of(survey, row, column)
        if survey.grid.text(*anchor):
            return anchor
    return None


def column_header(survey: Survey, header: Header, column: int) -> str:
    """Return the header text of any column, "" when it has none."""
    place = name_place(survey, header, column)
    return survey.grid.text(*place) if place else ""


def is_filled_header(survey: Survey, header: Header, column: int) -> bool:
    """Return whether a column has a header of its own that is not a lone letter (a count)."""
    text = column_header(survey, header, column).strip()
    return bool(text) and not (len(text) == 1 and survey.scheme.letter(text.upper()))
