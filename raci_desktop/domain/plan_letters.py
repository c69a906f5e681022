"""Planning edits of the letter set: another set with its marks mapped, one letter defined anew."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from raci_desktop.domain.change import CellDelta, Change, Delta, LettersDelta
from raci_desktop.domain.edits import SetLetters
from raci_desktop.domain.edits_record import ReviseLetter
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import Cell, make_cell
from raci_desktop.domain.plan_cells import stored_cells
from raci_desktop.domain.text import clean_name
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop


def plan_letters(workshop: Workshop, edit: SetLetters) -> Change:
    """Plan choosing a letter set; refuses one that would lose a letter in use."""
    instead = dict(edit.instead)
    used = Counter(letter for _, cell in stored_cells(workshop) for letter in cell.letters())
    for letter in sorted(used):
        _kept(workshop, edit, instead.get(letter, letter), letter, used[letter])
    deltas: list[Delta] = list(_replaced(workshop, instead)) if instead else []
    if workshop.letters != edit.letters:
        deltas.append(LettersDelta(workshop.letters, edit.letters))
    label = translate("Change", "Use letters {name}").format(name=edit.letters.name)
    return Change(label, tuple(deltas))


def _kept(workshop: Workshop, edit: SetLetters, wanted: Letter, letter: Letter, cells: int) -> None:
    """Raise EditRefusedError when a letter in use would be lost."""
    if edit.letters.definition(wanted) or workshop.letters.definition(letter) is None:
        return
    words = {"name": edit.letters.name, "letter": workshop.letters.symbol(letter), "cells": cells}
    if cells == 1:
        text = translate(
            "Refusal",
            "{name} has no letter for “{letter}”, which stands in 1 cell; "
            "choose a letter that takes its place, or change that cell first.",
        )
    else:
        text = translate(
            "Refusal",
            "{name} has no letter for “{letter}”, which stands in {cells} cells; "
            "choose a letter that takes its place, or change those cells first.",
        )
    raise EditRefusedError("letter-in-use", text.format(**words))


def _replaced(workshop: Workshop, instead: dict[Letter, Letter]) -> Iterator[Delta]:
    for ref, cell in stored_cells(workshop):
        new = _mapped(cell, instead)
        if new != cell:
            yield CellDelta(ref, cell, new)


def _mapped(cell: Cell, instead: dict[Letter, Letter]) -> Cell:
    if not any(mark.letter in instead for mark in cell.marks):
        return cell
    marks = (replace(mark, letter=instead.get(mark.letter, mark.letter)) for mark in cell.marks)
    return make_cell(marks, cell.note)


def plan_revise_letter(workshop: Workshop, edit: ReviseLetter) -> Change:
    """Plan renaming or defining one letter of the set."""
    old = workshop.letters.definition(edit.letter)
    if old is None:
        raise EditRefusedError(
            "unknown-letter",
            translate("Refusal", "{name} has no such letter.").format(name=workshop.letters.name),
        )
    given = {"name": edit.name, "definition": edit.definition, "hint": edit.hint}
    new = replace(old, **{k: clean_name(v) for k, v in given.items() if v is not None})
    if not new.name:
        raise EditRefusedError("empty-name", translate("Refusal", "Give the letter a name."))
    definitions = tuple(new if one is old else one for one in workshop.letters.definitions)
    letters = replace(workshop.letters, definitions=definitions)
    label = translate("Change", "Define letter {letter}").format(letter=old.symbol)
    return Change(label, () if new == old else (LettersDelta(workshop.letters, letters),))
