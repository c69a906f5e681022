"""Sheets with R, A, C and I as heads under every role, and ticks in the cells."""

from dataclasses import replace

from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import Mark
from raci_desktop.exchange.cells import CellReading, Kind
from raci_desktop.exchange.letter_heads import LetterHeads, find_letter_heads
from raci_desktop.exchange.survey import Survey

_BLANK = CellReading(Kind.NOTHING)


def ticks_as_letters(survey: Survey) -> Survey:
    """Return the survey with every tick under a letter read as that letter."""
    readings = dict(survey.readings)
    for heads in find_letter_heads(survey):
        if _cycles(heads) >= 2 and (_ticked(survey, heads) or _own_letters(survey, heads)):
            for column, letter in heads.columns.items():
                readings[heads.row, column] = _BLANK
                _read_column(survey, heads, column, letter, readings)
    return replace(survey, readings=readings) if readings != survey.readings else survey


def _cycles(heads: LetterHeads) -> int:
    """Return how often the same letters repeat across the header, 0 when they do not."""
    letters = list(heads.columns.values())
    period = len(heads.letters)
    if any(letter is not letters[index % period] for index, letter in enumerate(letters)):
        return 0
    return len(letters) // period


def _ticked(survey: Survey, heads: LetterHeads) -> bool:
    filled = [
        (row, column)
        for row in range(heads.row + 1, heads.last + 1)
        for column in heads.columns
        if survey.grid.text(row, column)
    ]
    ticks = sum(1 for place in filled if _is_tick(survey, *place))
    return ticks >= 3 and ticks >= 0.6 * len(filled)


def _is_tick(survey: Survey, row: int, column: int) -> bool:
    reading = survey.readings.get((row, column))
    return bool(reading and reading.kind is Kind.ASK) or survey.grid.text(row, column) == "1"


def _own_letters(survey: Survey, heads: LetterHeads) -> bool:
    """Whether the cells under each letter hold that letter and no other."""
    marks = [
        (letter, survey.readings[row, column].marks)
        for row in range(heads.row + 1, heads.last + 1)
        for column, letter in heads.columns.items()
        if survey.grid.text(row, column)
    ]
    same = sum(1 for letter, found in marks if found == (Mark(letter),))
    return same >= 3 and same >= 0.9 * len(marks)


def _read_column(
    survey: Survey,
    heads: LetterHeads,
    column: int,
    letter: Letter,
    readings: dict[tuple[int, int], CellReading],
) -> None:
    for row in range(heads.row + 1, heads.last + 1):
        if _is_tick(survey, row, column):
            readings[row, column] = CellReading(Kind.LETTERS, (Mark(letter),))
