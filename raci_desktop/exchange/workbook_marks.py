"""How a workbook of ours says where its matrices are: defined names of the workbook.

Spreadsheet programs keep such names right when people insert, delete or move rows and columns,
so an edited export is read back without guessing. For the n-th matrix, counted from 1:

``RACI_n_matrix``      the role names' row to the last activity, activity names to the last role
``RACI_n_stage``       the cell with the stage's name; its subtitle stands in the next cell
``RACI_n_bands``       the row of functions above the role names
``RACI_n_groups_m``    group rows within the matrix, some at a time (m counts from 1); the text in
                       the first column names the group, an empty one ends the group above it
``RACI_list_n``        a list that is no matrix: findings, moves, what was recorded
``RACI_items_kind``    the list of items of a kind: decision, action or parked
``RACI_column_kind_part``  the column of a part of such items: text, who, when, state, about, entry
``RACI_letters``       the name of the letter set, as a text: "RACI"

Absolute references with quoted sheet names: 'Before'!$A$5:$F$14.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from raci_desktop.exchange.grid import Span, address

_NAME = re.compile(r"RACI_(\d{1,4})_(matrix|stage|bands|groups_\d{1,4})")
_LETTERS = "RACI_letters"
_LIST = re.compile(r"RACI_list_\d{1,4}")
_ITEMS = re.compile(r"RACI_items_(decision|action|parked)")
_COLUMN = re.compile(r"RACI_column_(decision|action|parked)_([a-z]{1,10})")
_AREA = re.compile(
    r"(?:'(?P<quoted>(?:[^']|'')+)'|(?P<plain>[^'!,]+))!"
    r"\$(?P<c1>[A-Z]{1,3})\$(?P<r1>\d{1,7})(?::\$(?P<c2>[A-Z]{1,3})\$(?P<r2>\d{1,7}))?"
)
_GROUPS_A_NAME = 100
"""Group rows in one name: a reference may have 8,192 characters."""


@dataclass(frozen=True, slots=True)
class MatrixMarks:
    """Where one matrix is on its sheet; rows and columns count from 0."""

    sheet: str
    matrix: Span
    stage: tuple[int, int] | None = None
    bands: int | None = None
    """The row of functions."""
    groups: tuple[int, ...] = ()
    """The group rows."""


def names_of(
    marks: Iterable[MatrixMarks], lists: Iterable[str], items: Mapping[str, str], letters: str
) -> Iterator[tuple[str, str]]:
    """Yield the defined names of a workbook and what each refers to.

    ``lists`` names sheets; ``items`` those of them that hold items, by the kind of item.
    """
    for kind, sheet in items.items():
        yield f"RACI_items_{kind}", _reference(sheet, Span(0, 0, 0, 0))
    yield _LETTERS, f'"{letters}"'
    for number, sheet in enumerate(lists, start=1):
        yield f"RACI_list_{number}", _reference(sheet, Span(0, 0, 0, 0))
    for number, one in enumerate(marks, start=1):
        span = one.matrix
        yield f"RACI_{number}_matrix", _reference(one.sheet, span)
        if one.stage is not None:
            row, column = one.stage
            yield f"RACI_{number}_stage", _reference(one.sheet, Span(row, column, row, column))
        if one.bands is not None:
            row = one.bands
            across = Span(row, span.left + 1, row, max(span.right, span.left + 1))
            yield f"RACI_{number}_bands", _reference(one.sheet, across)
        for part, start in enumerate(range(0, len(one.groups), _GROUPS_A_NAME), start=1):
            rows = one.groups[start : start + _GROUPS_A_NAME]
            areas = (_reference(one.sheet, Span(r, span.left, r, span.right)) for r in rows)
            yield f"RACI_{number}_groups_{part}", ",".join(areas)


def _reference(sheet: str, span: Span) -> str:
    first, last = _absolute(span.top, span.left), _absolute(span.bottom, span.right)
    area = first if first == last else f"{first}:{last}"
    return f"'{sheet.replace(chr(39), chr(39) * 2)}'!{area}"


def _absolute(row: int, column: int) -> str:
    letters = address(row, column).rstrip("0123456789")
    return f"${letters}${row + 1}"


def marks_in(names: Mapping[str, str]) -> tuple[MatrixMarks, ...]:
    """Return the matrices a workbook marks, in order, without those whose reference is broken."""
    parts: dict[int, dict[str, str]] = {}
    for name, reference in names.items():
        found = _NAME.fullmatch(name)
        if found:
            parts.setdefault(int(found[1]), {})[found[2]] = reference
    read = (_marks(parts[number]) for number in sorted(parts))
    return tuple(one for one in read if one is not None)


def lists_in(names: Mapping[str, str]) -> frozenset[str]:
    """Return the sheets of ours that hold no matrix."""
    return frozenset(
        sheet
        for name, reference in names.items()
        if _LIST.fullmatch(name)
        for sheet, _ in _areas(reference)
    )


def column_names(kind: str, sheet: str, fields: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield the names of the columns of a list of items, and what each refers to."""
    for place, part in enumerate(fields):
        yield f"RACI_column_{kind}_{part}", _reference(sheet, Span(0, place, 0, place))


def columns_in(names: Mapping[str, str], kind: str, sheet: str) -> dict[str, int]:
    """Return the column of each part of the items on a sheet, as far as it is named."""
    return {
        found[2]: span.left
        for name, reference in names.items()
        if (found := _COLUMN.fullmatch(name)) and found[1] == kind
        for where, span in _areas(reference)
        if where == sheet
    }


def items_in(names: Mapping[str, str]) -> dict[str, str]:
    """Return the kind of item each list of items holds, by its sheet."""
    return {
        sheet: found[1]
        for name, reference in names.items()
        if (found := _ITEMS.fullmatch(name))
        for sheet, _ in _areas(reference)
    }


def letters_in(names: Mapping[str, str]) -> str:
    """Return the name of the letter set a workbook names, or ""."""
    return names.get(_LETTERS, "").strip('"')


def _marks(parts: Mapping[str, str]) -> MatrixMarks | None:
    areas = _areas(parts.get("matrix", ""))
    if not areas:
        return None
    sheet, matrix = areas[0]
    stage = [span for name, span in _areas(parts.get("stage", "")) if name == sheet]
    bands = [span for name, span in _areas(parts.get("bands", "")) if name == sheet]
    groups = sorted(
        row
        for part, reference in parts.items()
        if part.startswith("groups")
        for name, span in _areas(reference)
        if name == sheet
        for row in range(span.top, span.bottom + 1)
    )
    return MatrixMarks(
        sheet,
        matrix,
        (stage[0].top, stage[0].left) if stage else None,
        bands[0].top if bands else None,
        tuple(groups),
    )


def _areas(reference: str) -> list[tuple[str, Span]]:
    return [_area(found) for found in _AREA.finditer(reference)]


def _area(found: re.Match[str]) -> tuple[str, Span]:
    quoted = found["quoted"]
    sheet = quoted.replace("''", "'") if quoted else found["plain"].removeprefix("$")
    top, left = int(found["r1"]) - 1, _column(found["c1"])
    bottom = int(found["r2"]) - 1 if found["r2"] else top
    right = _column(found["c2"]) if found["c2"] else left
    return sheet, Span(top, left, bottom, right)


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
