"""Sheets with letters as columns and the names of roles in the cells."""

import re
from collections.abc import Iterator
from dataclasses import replace

from raci_desktop.application.recognition import (
    Doubt,
    DoubtLevel,
    Layout,
    RecognisedActivity,
    RecognisedCell,
    RecognisedMatrix,
    RecognisedRole,
)
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import Mark, make_cell
from raci_desktop.domain.translation import translate
from raci_desktop.exchange.body import RowKind
from raci_desktop.exchange.build import assemble
from raci_desktop.exchange.cells import CellReading, Kind, read_cell, short
from raci_desktop.exchange.columns import label_columns
from raci_desktop.exchange.headers import Header, find_header
from raci_desktop.exchange.legend import Legend
from raci_desktop.exchange.letter_heads import LetterHeads, find_letter_heads, kinds_below
from raci_desktop.exchange.role_names import RoleColumns
from raci_desktop.exchange.rows import body_rows
from raci_desktop.exchange.survey import Survey
from raci_desktop.exchange.table import Table
from raci_desktop.exchange.text import clean_name, plain

_SPLIT = re.compile(r"[,;\n](?![^()\[\]]*[)\]])")
_BULLET = re.compile(r"^[\s\-–—•*·▪●◦]+|^\d{1,2}[.)]\s+")
_NAMES = {Kind.TEXT, Kind.LOOSE, Kind.FOREIGN, Kind.NUMBER}


def split_names(text: str) -> list[str]:
    """Split a cell at commas, semicolons and newlines; "Legal/Finance" stays one role."""
    parts = (clean_name(_BULLET.sub("", part)) for part in _SPLIT.split(text))
    return [p for p in parts if p and read_cell(p).kind is not Kind.NOTHING]


def names_matrices(survey: Survey) -> list[RecognisedMatrix]:
    """Return the matrices of a sheet whose letters head the columns."""
    found: list[RecognisedMatrix] = []
    for heads in find_letter_heads(survey):
        if survey.free(heads.row, min(heads.columns)) and _holds_names(survey, heads):
            table = _table(survey, heads)
            if table is not None:
                survey.claimed.append(table.span())
                found.append(_matrix(table, heads))
    return found


def names_in_rows(survey: Survey) -> list[RecognisedMatrix]:
    """Return matrices whose rows are headed by letters: R, A, C, I down, activities across."""
    turned = survey.transposed()
    found = [m for m in names_matrices(turned) if len(m.activities) > 1 and len(m.roles) > 1]
    survey.claimed.extend(span.swapped() for span in turned.claimed)
    return found


def _holds_names(survey: Survey, heads: LetterHeads) -> bool:
    kinds = [kind for kind in kinds_below(survey, heads) if kind > Kind.NOTHING]
    names = sum(1 for kind in kinds if kind in _NAMES)
    numbers = sum(1 for kind in kinds if kind is Kind.NUMBER)
    return names >= max(1, 0.6 * len(kinds)) and numbers < 0.5 * max(1, names)


def _table(survey: Survey, heads: LetterHeads) -> Table | None:
    """Build a table in which a filled cell counts as the letter of its column."""
    columns = sorted(heads.columns)
    filled = {
        (row, column): CellReading(Kind.LETTERS, (Mark(heads.columns[column]),))
        for row in range(heads.row + 1, heads.last + 1)
        for column in columns
        if split_names(survey.grid.text(row, column)) and not _wide(survey, row, column)
    }
    rows = sorted({row for row, _ in filled if not _again(survey, heads, row)})
    if not rows:
        return None
    body = {p: reading for p, reading in survey.readings.items() if p[1] not in heads.columns}
    places = frozenset(p for p in survey.legend.places if p not in filled and p[0] != heads.row)
    view = replace(survey, readings={**body, **filled}, legend=Legend(places, survey.legend.pairs))
    header = find_header(view, heads.row + 1, columns)
    header = Header(tuple(sorted({*header.rows, heads.row})), heads.row)
    labels = label_columns(view, rows, columns, header, 0)
    if labels.activity < 0:
        return None
    roles = tuple(RoleColumns(str(heads.columns[c].value), (c,), row=heads.row) for c in columns)
    return Table(view, tuple(rows), header, roles, labels, heads.row + 1, max(rows))


def _wide(survey: Survey, row: int, column: int) -> bool:
    merged = survey.grid.merge_at(row, column)
    return bool(merged and merged.right > merged.left and merged.left != column)


def _again(survey: Survey, heads: LetterHeads, row: int) -> bool:
    grid = survey.grid
    return all(plain(grid.text(row, c)) == plain(grid.text(heads.row, c)) for c in heads.columns)


def _matrix(table: Table, heads: LetterHeads) -> RecognisedMatrix:
    """Turn the letters as columns into roles as columns."""
    skeleton = assemble(table, Layout.NAMES_IN_CELLS, 0.0)
    spelled: dict[str, str] = {}
    roles: list[RecognisedRole] = []
    doubts = [d for d in skeleton.doubts if d.level is not DoubtLevel.BLOCKER]
    activities: list[RecognisedActivity] = []
    rows = [row.row for row in body_rows(table) if row.kind is RowKind.ACTIVITY]
    for activity, row in zip(skeleton.activities, rows, strict=True):
        found: dict[str, tuple[list[Mark], str]] = {}
        for letter, name, place in _holders(table, heads, row):
            key = plain(name)
            if key not in spelled:
                spelled[key] = name
                roles.append(RecognisedRole(name, original=name, address=place))
            elif spelled[key] != name:
                text = translate("Import", "“{name}” was taken for “{other}”.").format(
                    name=short(name), other=short(spelled[key])
                )
                doubts.append(Doubt(place, text, DoubtLevel.NOTE))
            found.setdefault(key, ([], place))[0].append(Mark(letter))
        keys = list(spelled)
        cells = {
            keys.index(key): RecognisedCell(make_cell(marks), place)
            for key, (marks, place) in found.items()
        }
        activities.append(replace(activity, cells=cells))
    confidence = 0.9 if len(heads.letters) >= 3 else 0.6
    return replace(
        skeleton,
        confidence=confidence,
        roles=tuple(roles),
        activities=tuple(activities),
        doubts=tuple(doubts),
        empty=not roles,
    )


def _holders(table: Table, heads: LetterHeads, row: int) -> Iterator[tuple[Letter, str, str]]:
    grid = table.survey.grid
    for column, letter in heads.columns.items():
        for name in split_names(grid.text(row, column)):
            yield letter, name, grid.address(row, column)
