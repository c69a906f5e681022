"""A workshop in another letter set: letters keep their meaning, and are merged where one lacks.

Between RACI, RASCI and DACI only "supports" can be missing. Whoever lends hands does part of the
work, so it becomes R; DACI's driver is one person who brings a decision about, so there it becomes
a contributor.
"""

from collections.abc import Mapping
from dataclasses import replace

from raci_desktop.domain.letters import DACI, Letter, LetterSet
from raci_desktop.domain.matrix import Cell, Matrix, make_cell
from raci_desktop.domain.workshop import Workshop


def in_letters(workshop: Workshop, letters: LetterSet) -> Workshop:
    """Return a workshop whose letters are those of another set."""
    stands_for = {
        letter: _nearest(letter, letters)
        for letter in Letter
        if letter is not Letter.UNREAD and letters.definition(letter) is None
    }
    matrices = {stage: _mapped(matrix, stands_for) for stage, matrix in workshop.matrices.items()}
    return replace(workshop, letters=letters, matrices=matrices)


def _nearest(letter: Letter, letters: LetterSet) -> Letter:
    """Return the meaning of a set that comes next to one it lacks."""
    wanted = Letter.CONSULTED if letters.name == DACI.name else Letter.RESPONSIBLE
    return wanted if letter is Letter.SUPPORTS else Letter.CONSULTED


def _mapped(matrix: Matrix, stands_for: Mapping[Letter, Letter]) -> Matrix:
    return {
        activity: {role: _cell(cell, stands_for) for role, cell in row.items()}
        for activity, row in matrix.items()
    }


def _cell(cell: Cell, stands_for: Mapping[Letter, Letter]) -> Cell:
    if not any(mark.letter in stands_for for mark in cell.marks):
        return cell
    marks = (replace(mark, letter=stands_for.get(mark.letter, mark.letter)) for mark in cell.marks)
    return make_cell(marks, cell.note)
