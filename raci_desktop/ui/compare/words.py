"""Merged cells in words: "Accountable, was Informed"."""

from dataclasses import replace

from raci_desktop.domain.letters import Letter, LetterSet
from raci_desktop.domain.matrix import Cell
from raci_desktop.domain.translation import translate
from raci_desktop.ui.matrix.words import cell_text, cell_words


def accountable_only(cell: Cell) -> Cell:
    """Return a cell with nothing but its As."""
    return replace(cell, marks=tuple(m for m in cell.marks if m.letter is Letter.ACCOUNTABLE))


def merged_words(was: Cell, now: Cell, letters: LetterSet) -> str:
    """Return a merged cell in words."""
    after = cell_words(now, letters)
    if was.marks != now.marks:
        words = translate("Compare", "{after}, was {before}")
        return words.format(after=after, before=cell_words(was, letters))
    if not now.marks:
        return after
    return translate("Compare", "{letters}, unchanged").format(letters=after)


def merged_text(was: Cell, now: Cell, letters: LetterSet) -> str:
    """Return a merged cell as plain text: "I → A · product-funded"."""
    before, after = cell_text(was, letters), cell_text(now, letters)
    return after if before == after else f"{before or '–'} → {after or '–'}"
