"""Our own format on the clipboard: ids, marks, scopes and notes as JSON, so that nothing is lost.

Another program may put anything under its name, so it is read as strictly as a file.
"""

import json
from typing import Any

from raci_desktop.application.clips import Block, Clip, ClipCell, Named
from raci_desktop.domain.letters import Letter, LetterSet
from raci_desktop.domain.matrix import Cell, Mark, make_cell
from raci_desktop.domain.text import clean_name, clean_text
from raci_desktop.domain.translation import translate
from raci_desktop.exchange.safety import MAX_COLUMNS, MAX_ROWS
from raci_desktop.exchange.workbook_text import marks_text

_VERSION = 1


def own_json(block: Block) -> bytes:
    """Return a block as our own format."""
    value = {
        "version": _VERSION,
        "named": block.named,
        "activities": [[one.id, one.name, one.group] for one in block.activities],
        "roles": [[one.id, one.name] for one in block.roles],
        "cells": [[_cell_out(cell) for cell in row] for row in block.cells],
    }
    return json.dumps(value, ensure_ascii=False).encode()


def _cell_out(cell: Cell) -> list[Any]:
    return [[[mark.letter.value, mark.scope, mark.raw] for mark in cell.marks], cell.note]


def own_clip(data: bytes, letters: LetterSet) -> Clip | None:
    """Return what our own format holds; None when it is not as we write it."""
    try:
        value = json.loads(data)
        if value["version"] != _VERSION:
            return None
        activities = tuple(Named(str(n), str(i), str(g)) for i, n, g in value["activities"])
        roles = tuple(Named(str(n), str(i)) for i, n in value["roles"])
        cells = tuple(tuple(_cell_in(cell) for cell in row) for row in value["cells"])
        named = bool(value["named"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    if not _fits(activities, roles, cells):
        return None
    clips = tuple(tuple(_clip_cell(cell, letters) for cell in row) for row in cells)
    texts = tuple(tuple(one.text for one in row) for row in clips)
    return Clip(clips, texts, activities, roles, own=True, named=named)


def _fits(
    activities: tuple[Named, ...], roles: tuple[Named, ...], cells: tuple[tuple[Cell, ...], ...]
) -> bool:
    shape = 0 < len(cells) <= MAX_ROWS and 0 < len(roles) <= MAX_COLUMNS
    return shape and len(activities) == len(cells) and all(len(row) == len(roles) for row in cells)


def _cell_in(value: Any) -> Cell:
    marks, note = value
    read = [Mark(Letter(one), clean_name(scope), clean_name(raw)) for one, scope, raw in marks]
    return make_cell(read, clean_text(note))


def _clip_cell(cell: Cell, letters: LetterSet) -> ClipCell:
    """Return a cell under a workshop's letters; one its letter set lacks becomes unread text."""
    text = marks_text(cell.marks, letters)
    strange = [mark for mark in cell.marks if _is_strange(mark, letters)]
    if not strange:
        return ClipCell(text, cell)
    marks = [
        Mark(Letter.UNREAD, mark.scope, mark.letter.value) if mark in strange else mark
        for mark in cell.marks
    ]
    doubt = translate("Clipboard", "“{letter}” is not in the letter set {letters}").format(
        letter=strange[0].letter.value, letters=letters.name
    )
    return ClipCell(text, make_cell(marks, cell.note), doubt)


def _is_strange(mark: Mark, letters: LetterSet) -> bool:
    return mark.letter is not Letter.UNREAD and letters.definition(mark.letter) is None
