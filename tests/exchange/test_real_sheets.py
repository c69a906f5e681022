"""Published sheets are read as their expected parse says."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from raci_desktop.application.recognition import RecognisedMatrix
from raci_desktop.exchange.reader import read_sheet
from tests.exchange.sheet_maker import letters, role_names

SHEETS = Path(__file__).parent / "sheets"
EXPECTED = sorted(SHEETS.glob("*.expected.json"))

Truth = dict[str, Any]


def _truths(path: Path) -> list[Truth]:
    truth: Truth = json.loads(path.read_text(encoding="utf-8"))
    return [truth, *truth.get("other_matrices", [])]


def _sheet(path: Path) -> Path:
    return path.with_name(path.name.removesuffix(".expected.json"))


@pytest.mark.parametrize("path", EXPECTED, ids=lambda path: path.name)
def test_as_expected(path: Path) -> None:
    found = {matrix.sheet: matrix for matrix in read_sheet(_sheet(path)).matrices}
    truths = {truth["sheet"] or "": truth for truth in _truths(path)}
    assert found.keys() == truths.keys()
    for sheet, truth in truths.items():
        _compare(found[sheet], truth)


def _compare(matrix: RecognisedMatrix, truth: Truth) -> None:
    assert role_names(matrix) == truth["roles"]
    assert matrix.layout.value == truth["layout"]
    assert [(group, name) for group, name, _ in letters(matrix)] == [
        (activity["group"], activity["name"]) for activity in truth["activities"]
    ]
    for (_, name, read), activity in zip(letters(matrix), truth["activities"], strict=True):
        assert _sets(read) == _sets(activity["cells"]), name
    assert dict(_notes(matrix)) == {
        (note["activity"], note["role"]): note["note"] for note in truth.get("cell_notes", [])
    }
    assert matrix.empty == (not any(activity["cells"] for activity in truth["activities"]))


def _sets(cells: Mapping[str, str]) -> dict[str, set[str]]:
    return {role: set(text) for role, text in cells.items()}


def _notes(matrix: RecognisedMatrix) -> Iterator[tuple[tuple[str, str], str]]:
    for activity in matrix.activities:
        for index, found in activity.cells.items():
            if found.cell.note:
                yield (activity.name, matrix.roles[index].name), found.cell.note


def test_the_empty_template_is_told() -> None:
    found = read_sheet(SHEETS / "cgrundman_raci_template.xlsx")
    assert "empty template" in found.message
    bands = [role.band for role in found.matrices[0].roles]
    assert bands == ["Citizen Developers"] * 4 + ["Sponsors"] * 4 + ["IT Department"] * 4


def test_sheets_without_a_matrix_are_left_alone() -> None:
    found = read_sheet(SHEETS / "packt_tpm_tables.xlsx")
    assert [matrix.sheet for matrix in found.matrices] == ["RACI", "Tech RACI"]
    assert len(found.sheets) == 20
