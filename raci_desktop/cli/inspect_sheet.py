"""``inspect``: what was recognised in a sheet, with doubts; nothing is changed."""

import argparse
from collections.abc import Iterator

from raci_desktop.application.ports import Services
from raci_desktop.application.recognition import (
    Doubt,
    RecognisedActivity,
    RecognisedMatrix,
)
from raci_desktop.cli.cell_text import cell_text, letters_text, scope_text
from raci_desktop.cli.opening import place, read_recognition
from raci_desktop.cli.output import counted, say, say_json
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import Cell

HELP = "show what is recognised in a sheet, with doubts; nothing is changed"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("sheet", metavar="SHEET", help="a sheet: .xlsx, .csv, .md, …")
    parser.add_argument("--json", action="store_true", help="print JSON (see docs/json.md)")


def run(args: argparse.Namespace, services: Services) -> int:
    """Print what was recognised."""
    recognition = read_recognition(services, args.sheet)
    if args.json:
        matrices = [as_json(matrix) for matrix in recognition.matrices]
        say_json({"matrices": matrices, "message": recognition.message})
        return 0
    say(recognition.message)
    for matrix in recognition.matrices:
        say()
        _say_matrix(matrix)
    return 0


def as_json(matrix: RecognisedMatrix) -> dict[str, object]:
    """Return one matrix in the shape of docs/json.md."""
    return {
        "sheet": matrix.sheet,
        "range": matrix.range,
        "layout": matrix.layout.value,
        "confidence": round(matrix.confidence, 3),
        "letter_set": matrix.letter_set,
        "empty": matrix.empty,
        "roles": [role.name for role in matrix.roles],
        "activities": [_activity_json(matrix, activity) for activity in matrix.activities],
        "doubts": [{"cell": doubt.cell, "text": doubt.text} for doubt in matrix.doubts],
    }


def _activity_json(matrix: RecognisedMatrix, activity: RecognisedActivity) -> dict[str, object]:
    cells = list(_named_cells(matrix, activity))
    return {
        "group": activity.group,
        "name": activity.name,
        "cells": {name: text for name, cell in cells if (text := letters_text(cell))},
        "scopes": {name: text for name, cell in cells if (text := scope_text(cell))},
        "notes": {name: text for name, cell in cells if (text := note_text(cell))},
    }


def note_text(cell: Cell) -> str:
    """Return the note of a cell, after the text of marks that could not be read."""
    unread = [mark.raw for mark in cell.marks if mark.letter is Letter.UNREAD]
    return "; ".join(dict.fromkeys(text for text in (*unread, cell.note) if text))


def _named_cells(
    matrix: RecognisedMatrix, activity: RecognisedActivity
) -> Iterator[tuple[str, Cell]]:
    for index, found in sorted(activity.cells.items()):
        yield matrix.roles[index].name, found.cell


def _say_matrix(matrix: RecognisedMatrix) -> None:
    roles = counted(len(matrix.roles), "role")
    activities = counted(len(matrix.activities), "activity", "activities")
    say(f"{place(matrix)}: {roles}, {activities}, {matrix.letter_set}")
    say(f"Laid out as {matrix.layout.value}, {matrix.confidence:.0%} sure", 2)
    say(f"Roles: {', '.join(role.name for role in matrix.roles)}", 2)
    group = None
    for activity in matrix.activities:
        if activity.group and activity.group != group:
            say(activity.group, 2)
        group = activity.group
        say(f"{activity.name}: {_cells_words(matrix, activity)}", 4 if group else 2)
    say_doubts(matrix.doubts, 2)


def _cells_words(matrix: RecognisedMatrix, activity: RecognisedActivity) -> str:
    words = [
        f"{name} {cell_text(cell)}".rstrip() + (f" “{note}”" if (note := note_text(cell)) else "")
        for name, cell in _named_cells(matrix, activity)
    ]
    return "; ".join(words) or "no letters"


def say_doubts(doubts: tuple[Doubt, ...], indent: int = 0) -> None:
    """Print doubts with the address of their cell."""
    if doubts:
        say(f"{counted(len(doubts), 'doubt').capitalize()}", indent)
    for doubt in doubts:
        say(f"{doubt.cell}  {doubt.text}", indent + 2)
