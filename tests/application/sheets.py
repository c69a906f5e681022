"""Recognised matrices, written as tables: what a reader would have found."""

from dataclasses import replace

from raci_desktop.application.recognition import (
    Layout,
    RecognisedActivity,
    RecognisedCell,
    RecognisedMatrix,
    RecognisedRole,
)
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import Cell, Mark, make_cell

KNOWN = {letter.value: letter for letter in Letter}


def cell(text: str) -> Cell:
    """A cell from "R/A", "A@product-funded", "?Q" (unread Q) and "|note" at the end."""
    marks_text, _, note = text.partition("|")
    marks: list[Mark] = []
    for part in filter(None, marks_text.split("/")):
        code, _, scope = part.partition("@")
        raw = code[1:] if code.startswith("?") else ""
        marks.append(Mark(KNOWN[code[0]], scope, raw))
    return make_cell(marks, note)


def matrix(roles: str, *rows: tuple[str, str], letters: str = "RACI") -> RecognisedMatrix:
    """A matrix from "Role, Role" and rows of ("Group > Activity", "A, R"); "-" is no letter."""
    names = roles.split(", ")
    activities = tuple(
        _activity(number, *_split(name), [one.strip() for one in texts.split(",")])
        for number, (name, texts) in enumerate(rows, start=2)
    )
    empty = not any(activity.cells for activity in activities)
    return RecognisedMatrix(
        "Sheet1",
        f"A1:{chr(65 + len(names))}{len(rows) + 1}",
        Layout.ACTIVITIES_ROWS,
        0.9,
        letters,
        empty,
        tuple(RecognisedRole(name) for name in names),
        activities,
    )


def banded(found: RecognisedMatrix, *bands: str) -> RecognisedMatrix:
    """The same matrix with a function band above each role."""
    roles = [replace(r, band=band) for r, band in zip(found.roles, bands, strict=True)]
    return replace(found, roles=tuple(roles))


def _split(name: str) -> tuple[str | None, str]:
    group, arrow, rest = name.partition(" > ")
    return (group, rest) if arrow else (None, name)


def _activity(row: int, group: str | None, name: str, texts: list[str]) -> RecognisedActivity:
    cells = {
        column: RecognisedCell(cell(text), f"{chr(66 + column)}{row}", text)
        for column, text in enumerate(texts)
        if text not in ("-", "")
    }
    return RecognisedActivity(name, group, cells, f"A{row}")
