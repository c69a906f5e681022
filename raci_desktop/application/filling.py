"""Filling cells from their neighbours, writing notes and scopes of many cells: one edit each."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from raci_desktop.domain.edits import Batch, Edit, SetScope, WriteCells
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import EMPTY_CELL, Cell, CellRef
from raci_desktop.domain.text import clean_name
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop


def fill_edit(workshop: Workshop, runs: Iterable[Sequence[CellRef]]) -> WriteCells:
    """Return the edit that writes the letters of each run's first cell into the rest of it.

    Notes stay: they are about their own cell.
    """
    wanted: list[tuple[CellRef, Cell]] = []
    for source, *targets in runs:
        marks = workshop.cell(source).marks
        wanted += [(ref, replace(workshop.cell(ref), marks=marks)) for ref in targets]
    return WriteCells(tuple(wanted), _filled(len(wanted)))


def _filled(count: int) -> str:
    if count == 1:
        return translate("Cells", "Fill 1 cell")
    return translate("Cells", "Fill {count} cells").format(count=count)


def cut_edit(cells: Sequence[CellRef]) -> WriteCells:
    """Return the edit that empties cells, notes included, since the clipboard holds them."""
    return WriteCells(tuple((ref, EMPTY_CELL) for ref in cells), _cut(len(cells)))


def _cut(count: int) -> str:
    if count == 1:
        return translate("Cells", "Cut 1 cell")
    return translate("Cells", "Cut {count} cells").format(count=count)


def note_edit(workshop: Workshop, cells: Sequence[CellRef], note: str) -> WriteCells:
    """Return the edit that writes one note into several cells; "" takes their notes away."""
    wanted = tuple((ref, replace(workshop.cell(ref), note=note)) for ref in cells)
    return WriteCells(wanted, translate("Cells", "Note: {count} cells").format(count=len(cells)))


def common_note(workshop: Workshop, cells: Sequence[CellRef]) -> str | None:
    """Return the note all cells share, or None when their notes differ."""
    notes = {workshop.cell(ref).note for ref in cells}
    return notes.pop() if len(notes) == 1 else None


def scope_edit(
    workshop: Workshop, cells: Sequence[CellRef], letter: Letter, scope: str
) -> Edit | None:
    """Return the edit that gives every mark of a letter in the cells another scope.

    Two marks that would become one (scoped twice in a cell) do. None where no cell has the letter.
    """
    edits = tuple(
        SetScope(ref, letter, old, clean_name(scope))
        for ref in cells
        for old in workshop.cell(ref).scopes(letter)
    )
    if not edits:
        return None
    if len(edits) == 1:
        return edits[0]
    if not scope:
        label = translate("Cells", "No scope: {count} letters").format(count=len(edits))
    else:
        label = translate("Cells", "Scope {scope}: {count} letters").format(
            scope=scope, count=len(edits)
        )
    return Batch(label, edits)
