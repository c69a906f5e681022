"""Columns headed by letters: names below them, or ticks."""

import re
from dataclasses import dataclass

from raci_desktop.domain.letters import Letter
from raci_desktop.exchange.cells import Kind
from raci_desktop.exchange.survey import Survey
from raci_desktop.exchange.text import plain
from raci_desktop.exchange.words import meaning_of, starts_with_meaning

_FOLLOWING = re.compile(
    r"(?:\W|\b(?:party|parties|persons?|people|roles?|teams?|by|to|who|owners?|stakeholders?|[racis]"
    r"|does|the|work|groups?|members?|units?|function|individuals?|departments?|before|after|\d"
    r"|personnes?|personas?|pessoas?)\b)*"
)
_GAP = 3


@dataclass(frozen=True, slots=True)
class LetterHeads:
    """A header row whose columns stand for letters, and the rows under it."""

    row: int
    columns: dict[int, Letter]
    last: int

    @property
    def letters(self) -> set[Letter]:
        """The different letters of the header."""
        return set(self.columns.values())


def letter_of_head(survey: Survey, row: int, column: int) -> Letter | None:
    """Return the letter a header cell stands for: "R", "Accountable", "Responsible party"."""
    reading = survey.readings.get((row, column))
    text = survey.grid.text(row, column)
    if reading is None or not text or len(text) > 60:
        return None
    if reading.kind is Kind.LETTERS and len(reading.marks) == 1:
        return reading.marks[0].letter
    letter = meaning_of(text) or _with_small_words(text)
    return letter if letter in {known for _, known in survey.scheme.pairs} else None


def _with_small_words(text: str) -> Letter | None:
    words = plain(text)
    for start in (words, re.sub(r"^[racis]\s*(?:[-–—:=(]|$)\s*", "", words)):
        letter = starts_with_meaning(start)
        if letter and _FOLLOWING.fullmatch(re.sub(r"^\W*\w+", "", start)):
            return letter
    return None


def find_letter_heads(survey: Survey) -> list[LetterHeads]:
    """Return the rows in which at least three letters (or R and A) head columns."""
    found: list[LetterHeads] = []
    rows = sorted({row for row, _ in survey.grid.cells})
    texts: dict[int, list[int]] = {}
    for row, column in survey.grid.cells:
        texts.setdefault(row, []).append(column)
    for row in rows:
        if found and row <= found[-1].last and found[-1].row != row:
            continue
        heads = {
            column: letter
            for column in sorted(texts[row])
            if (letter := letter_of_head(survey, row, column))
        }
        if _is_head(heads):
            found.append(LetterHeads(row, heads, _last(survey, row, heads)))
    return found


def _is_head(heads: dict[int, Letter]) -> bool:
    letters = set(heads.values())
    both = {Letter.RESPONSIBLE, Letter.ACCOUNTABLE} <= letters
    return len(letters) >= 3 or (both and len(letters) == 2)


def _last(survey: Survey, row: int, heads: dict[int, Letter]) -> int:
    """Return the last row with text under the heads, before a larger gap."""
    last, blank = row, 0
    for below in range(row + 1, survey.grid.rows):
        if any(survey.grid.text(below, column) for column in heads):
            last, blank = below, 0
        elif survey.grid.blank_row(below):
            blank += 1
            if blank >= _GAP and not survey.grid.context:
                break
    return last


def kinds_below(survey: Survey, heads: LetterHeads) -> list[Kind]:
    """Return how the filled cells under the heads read."""
    return [
        survey.readings[row, column].kind
        for row in range(heads.row + 1, heads.last + 1)
        for column in heads.columns
        if survey.grid.text(row, column) and not survey.is_legend(row, column)
    ]
