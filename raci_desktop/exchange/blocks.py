"""Candidate areas: where letters stand together on a sheet, cut apart at headers and gutters."""

from dataclasses import dataclass, replace
from itertools import pairwise

from raci_desktop.exchange.cells import CellReading, Kind
from raci_desktop.exchange.grid import Span
from raci_desktop.exchange.survey import Survey
from raci_desktop.exchange.text import plain
from raci_desktop.exchange.vocabulary import is_activity_header, stage_of

Letters = dict[int, list[int]]
"""Columns with letters by row."""

_NAMES = {Kind.TEXT, Kind.FOREIGN, Kind.LOOSE}
_FAR = 16
_LOOK_UP = 10


@dataclass(frozen=True, slots=True)
class Block:
    """An area of letters; ``letters`` tells the lettered columns of each row."""

    span: Span
    letters: Letters

    @property
    def count(self) -> int:
        """How many letters stand in the block."""
        return sum(len(columns) for columns in self.letters.values())


def find_blocks(survey: Survey) -> list[Block]:
    """Return the areas of letters in reading order."""
    letters = _letters(survey)
    done: list[Block] = []
    waiting = [letters] if letters else []
    while waiting:
        piece = waiting.pop()
        parts = _cut_rows(survey, piece) or _cut_columns(survey, piece)
        if parts:
            waiting.extend(parts)
        else:
            done.append(Block(_span(piece), piece))
    return sorted(done, key=lambda block: (block.span.top, block.span.left))


def _letters(survey: Survey) -> Letters:
    letters: Letters = {}
    for row, column in sorted(survey.readings):
        if survey.strong(row, column) and survey.free(row, column):
            letters.setdefault(row, []).append(column)
    return letters


def settle_headers(survey: Survey) -> Survey:
    """Return the survey with header cells that only look like letters ("SA", "R&D") as text."""
    letters = _letters(survey)
    rows: set[int] = set()
    below: set[int] = set()
    for row in sorted(letters, reverse=True):
        if _is_header_row(survey, letters, row, below):
            rows.add(row)
        below.update(letters[row])
    if not rows:
        return survey
    readings = {
        place: CellReading(Kind.TEXT) if place[0] in rows and r.kind > Kind.TEXT else r
        for place, r in survey.readings.items()
    }
    return replace(survey, readings=readings)


def _is_header_row(survey: Survey, letters: Letters, row: int, columns: set[int]) -> bool:
    """Whether a row with letters names the columns lettered below it: "PM", "SA", "QA"."""
    texts = [c for c in columns if survey.reading(row, c).kind in _NAMES]
    lettered = letters[row]
    if len(texts) >= 2 and len(texts) >= 2 * len(lettered):
        return True
    apart = not columns & set(lettered) and len(texts) >= 2
    if apart and len(texts) >= 0.6 * len(columns):
        return True
    return row == min(letters) and _short_names(survey, row, sorted({*texts, *lettered}))


def _short_names(survey: Survey, row: int, columns: list[int]) -> bool:
    """Whether all cells are short names in capitals that only look like letters: SA, IS, QA."""
    texts = [survey.grid.text(row, column).strip() for column in columns]
    if len(texts) < 2 or len(set(texts)) < len(texts):
        return False
    if any(len(text) < 2 or not text.isalpha() for text in texts if " " not in text):
        return False
    if any(survey.reading(row, column).by_word for column in columns):
        return False
    named = any(survey.reading(row, column).kind in _NAMES for column in columns)
    upper = range(max(0, row - 2), row)
    above = any(survey.grid.text(r, column) for r in upper for column in columns)
    return named or not above


def _span(letters: Letters) -> Span:
    columns = [column for row in letters.values() for column in row]
    return Span(min(letters), min(columns), max(letters), max(columns))


def _cut_rows(survey: Survey, letters: Letters) -> list[Letters]:
    rows = sorted(letters)
    for index in range(1, len(rows)):
        if _new_table(survey, letters, rows, index):
            upper = {row: letters[row] for row in rows[:index]}
            lower = {row: letters[row] for row in rows[index:]}
            return [upper, lower]
    return []


def _new_table(survey: Survey, letters: Letters, rows: list[int], index: int) -> bool:
    """Whether another table begins between two lettered rows."""
    above, below = rows[index - 1], rows[index]
    if below - above == 1:
        return False
    if below - above > _FAR and not survey.grid.context and _blank_stretch(survey, above, below):
        return True
    columns = sorted({c for row in rows[index : index + 5] for c in letters[row]})
    for row in range(above + 1, below):
        if is_header_like(survey, row, columns):
            return not _repeats(survey, row, rows[0]) or _other_stage(survey, row, rows[0])
    return False


def _blank_stretch(survey: Survey, above: int, below: int) -> bool:
    return all(survey.grid.blank_row(row) for row in range(above + 1, below - 3))


def header_texts(survey: Survey, row: int, columns: list[int]) -> dict[int, str]:
    """Return the header-like texts of a row; a merged text counts once, at its first column."""
    found: dict[int, str] = {}
    for column in columns:
        merged = survey.grid.merge_at(row, column)
        anchor = (merged.top, merged.left) if merged else (row, column)
        reading = survey.reading(*anchor)
        text = survey.grid.text(*anchor)
        if not text or reading.kind in {Kind.BLANK, Kind.NOTHING, Kind.NUMBER, Kind.ASK}:
            continue
        if survey.strong(*anchor) or (merged and merged.left < columns[0]):
            continue
        if reading.kind is Kind.FOREIGN and len(text.strip()) == 1:
            continue
        found[column] = text
    return found


def is_header_like(survey: Survey, row: int, columns: list[int]) -> bool:
    """Return whether a row names its columns: texts, not letters, over at least half of them."""
    texts = header_texts(survey, row, columns)
    if len(texts) > 1 and survey.says_one_thing(row):
        return False
    lettered = sum(1 for c in columns if survey.strong(row, c))
    whole = survey.grid.merge_at(row, columns[0])
    if whole and whole.left <= columns[0] and whole.right >= columns[-1] and len(columns) > 1:
        return False
    needed = max(1 if len(columns) == 1 else 2, (len(columns) + 1) // 2)
    return len(texts) >= needed and len(texts) >= 2 * lettered


def _repeats(survey: Survey, row: int, first: int) -> bool:
    """Whether a header row says again what the header above the block says."""
    width = range(survey.grid.columns)
    again = {c: plain(survey.grid.text(row, c)) for c in width if survey.grid.text(row, c)}
    for above in range(first - 1, max(-1, first - _LOOK_UP), -1):
        same = sum(1 for c, text in again.items() if plain(survey.grid.text(above, c)) == text)
        if same >= max(1, 0.6 * (len(again) - 1)):
            return True
    return False


def _other_stage(survey: Survey, row: int, first: int) -> bool:
    """Whether the titles over two like headers name different stages: Before, After."""
    stages = {_stage_above(survey, row), _stage_above(survey, first)}
    return stages == {"Before", "After"}


def _stage_above(survey: Survey, row: int) -> str:
    """Return the stage named by the nearest line with a single text above a row."""
    for above in range(row - 1, max(-1, row - 6), -1):
        texts = [t for c in range(survey.grid.columns) if (t := survey.grid.text(above, c).strip())]
        if len(texts) == 1:
            return stage_of(texts[0])
    return ""


def _cut_columns(survey: Survey, letters: Letters) -> list[Letters]:
    columns = sorted({c for row in letters.values() for c in row})
    for left, right in pairwise(columns):
        if right - left > 1 and _new_side(survey, letters, left, right):
            halves = (_side(letters, 0, left), _side(letters, right, columns[-1]))
            return [half for half in halves if half]
    return []


def _side(letters: Letters, first: int, last: int) -> Letters:
    kept = {row: [c for c in columns if first <= c <= last] for row, columns in letters.items()}
    return {row: columns for row, columns in kept.items() if columns}


def _new_side(survey: Survey, letters: Letters, left: int, right: int) -> bool:
    """Whether the letters on the right of a gap belong to a table of their own."""
    last = max(c for columns in letters.values() for c in columns)
    rows = sorted(_side(letters, right, last))
    others = sorted(_side(letters, 0, left))
    if rows[0] > others[-1] or others[0] > rows[-1]:
        return True
    gap = range(left + 1, right)
    blank = any(_blank_column(survey, column, rows) for column in gap)
    labels = [column for column in gap if _labels(survey, column, rows)]
    return any(blank or _activity_titled(survey, column, rows[0]) for column in labels)


def _blank_column(survey: Survey, column: int, rows: list[int]) -> bool:
    span = range(max(0, rows[0] - 1), rows[-1] + 1)
    return not any(survey.grid.text(row, column) for row in span)


def _labels(survey: Survey, column: int, rows: list[int]) -> bool:
    """Whether a column names most of the rows, each differently."""
    kinds = {Kind.TEXT, Kind.LOOSE}
    texts = [survey.grid.text(r, column) for r in rows if survey.reading(r, column).kind in kinds]
    return len(texts) >= 0.6 * len(rows) and len(set(texts)) >= 0.6 * len(texts)


def _activity_titled(survey: Survey, column: int, first: int) -> bool:
    above = [survey.grid.shown(row, column) for row in range(max(0, first - 4), first)]
    titles = [text for text in above if text]
    return bool(titles) and is_activity_header(titles[-1]) and len(titles[-1]) < 30
