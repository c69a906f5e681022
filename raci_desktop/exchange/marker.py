"""The mark our own workbooks carry so that their matrices come back exactly.

For matrix number n the exporter defines these workbook-level names (hidden ones are best); Excel
and LibreOffice keep them up to date when rows and columns are inserted:

- ``raci_matrix_<n>_roles``       the role header cells:        'Before'!$B$5:$F$5
- ``raci_matrix_<n>_activities``  the label cells, group rows included: 'Before'!$A$6:$A$20
- ``raci_matrix_<n>_bands``       optional, the function cells above the roles
- ``raci_matrix_<n>_groups_<k>``  optional, the label cells that are group rows, as a union of
  cells; split over several names (k from 1) because a formula is at most 8,192 characters long
- ``raci_matrix_<n>_stage``       optional, the stage's full name as a string: "Ops Run It"
- ``raci_matrix_<n>_letters``     optional, the letter set as a string: "RACI"

Inside the label range every row that is no group row and has a label is an activity, with or
without letters; every column of the role range is a role, whatever its name.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from raci_desktop.exchange.grid import Span, address, span_of

PREFIX = "raci_matrix_"
_CHUNK = 100
_REFERENCE = re.compile(
    r"(?:'((?:[^']|'')+)'|([^'!,\s]+))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)"
)
_NAME = re.compile(rf"{PREFIX}(\d{{1,4}})_(roles|activities|bands|stage|letters|groups)(?:_\d+)?")


@dataclass(frozen=True, slots=True)
class MatrixMark:
    """Where one of our matrices stands on its sheet; rows and columns count from 0."""

    sheet: str
    roles: Span
    activities: Span
    groups: frozenset[int] = frozenset()
    bands: int = -1
    """The row of the function bands, or -1."""
    stage: str = ""
    letter_set: str = ""


def defined_names(number: int, mark: MatrixMark) -> dict[str, str]:
    """Return the defined names, with what they refer to, that describe one matrix."""
    start = f"{PREFIX}{number}_"
    column = mark.activities.left
    names = {
        f"{start}roles": _reference(mark.sheet, mark.roles),
        f"{start}activities": _reference(mark.sheet, mark.activities),
    }
    if mark.bands >= 0:
        band = Span(mark.bands, mark.roles.left, mark.bands, mark.roles.right)
        names[f"{start}bands"] = _reference(mark.sheet, band)
    rows = sorted(mark.groups)
    for part, first in enumerate(range(0, len(rows), _CHUNK), start=1):
        cells = (Span(row, column, row, column) for row in rows[first : first + _CHUNK])
        names[f"{start}groups_{part}"] = ",".join(_reference(mark.sheet, cell) for cell in cells)
    for key, text in (("stage", mark.stage), ("letters", mark.letter_set)):
        if text:
            names[start + key] = '"' + text.replace('"', '""') + '"'
    return names


def _reference(sheet: str, span: Span) -> str:
    quoted = sheet.replace("'", "''")
    first, last = _fixed(span.top, span.left), _fixed(span.bottom, span.right)
    return f"'{quoted}'!{first}" if first == last else f"'{quoted}'!{first}:{last}"


def _fixed(row: int, column: int) -> str:
    place = address(row, column)
    letters = place.rstrip("0123456789")
    return f"${letters}${place[len(letters) :]}"


def marks_in(names: Mapping[str, str]) -> list[MatrixMark]:
    """Return the marked matrices of a workbook in order; broken marks are left out."""
    parts: dict[int, dict[str, list[str]]] = {}
    for name, value in names.items():
        if found := _NAME.fullmatch(name.lower()):
            parts.setdefault(int(found[1]), {}).setdefault(found[2], []).append(value)
    marks = (_mark(parts[number]) for number in sorted(parts))
    return [mark for mark in marks if mark is not None]


def _mark(parts: Mapping[str, list[str]]) -> MatrixMark | None:
    roles = next(_spans(parts.get("roles", [])), None)
    activities = next(_spans(parts.get("activities", [])), None)
    if roles is None or activities is None or roles[0] != activities[0]:
        return None
    if roles[1].top != roles[1].bottom or activities[1].left != activities[1].right:
        return None
    bands = next(_spans(parts.get("bands", [])), None)
    groups = frozenset(span.top for _, span in _spans(parts.get("groups", [])))
    row = bands[1].top if bands else -1
    stage, letters = _string(parts.get("stage")), _string(parts.get("letters"))
    return MatrixMark(roles[0], roles[1], activities[1], groups, row, stage, letters)


def _spans(values: list[str]) -> Iterator[tuple[str, Span]]:
    for value in values:
        for found in _REFERENCE.finditer(value):
            span = span_of(found[3])
            if span is not None:
                yield (found[1] or found[2]).replace("''", "'"), span


def _string(values: list[str] | None) -> str:
    text = values[0].strip().lstrip("=") if values else ""
    if len(text) < 2 or text[0] != '"' or text[-1] != '"':
        return ""
    return text[1:-1].replace('""', '"')
