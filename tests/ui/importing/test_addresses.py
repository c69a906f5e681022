"""Spreadsheet addresses of the preview."""

from hypothesis import given
from hypothesis import strategies as st

from raci_desktop.ui.importing.addresses import Block, address_of, block_at, column_name


def test_known_addresses() -> None:
    assert column_name(0) == "A"
    assert column_name(25) == "Z"
    assert column_name(26) == "AA"
    assert column_name(701) == "ZZ"
    assert block_at("A3:F15") == Block(2, 0, 14, 5)
    assert block_at("F15:A3") == Block(2, 0, 14, 5)
    assert block_at(" $b$2 ") == Block(1, 1, 1, 1)
    for wrong in ("", "A", "12", "A1:", "x y", "A0", "A1:B"):
        assert block_at(wrong) is None


@given(st.integers(0, 5000), st.integers(0, 16000))
def test_an_address_leads_back_to_its_cell(row: int, column: int) -> None:
    assert block_at(address_of(row, column)) == Block(row, column, row, column)


def test_cells_stay_within_the_grid() -> None:
    assert Block(0, 0, 99, 99).cells(2, 2) == [(0, 0), (0, 1), (1, 0), (1, 1)]
    assert Block(5, 5, 9, 9).cells(2, 2) == []
