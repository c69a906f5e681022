"""The list model turns one list into another with the fewest signals."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QIdentityProxyModel

from raci_desktop.domain.ids import StageId
from raci_desktop.ui.findings.model import FindingsModel, spoken
from raci_desktop.ui.findings.rows import Row, SectionRow, TextRow

keys = st.lists(st.integers(0, 12), unique=True, max_size=10)


def rows(numbers: list[int], word: str = "") -> list[Row]:
    return [TextRow(str(number), f"{number}{word}") for number in numbers]


@given(keys, keys)
def test_show_ends_at_the_rows_wanted(old: list[int], new: list[int]) -> None:
    model = FindingsModel()
    proxy = QIdentityProxyModel()
    proxy.setSourceModel(model)
    model.show(rows(old))
    model.show(rows(new))
    assert [row.key for row in model.rows] == [str(number) for number in new]
    assert proxy.rowCount() == len(new)
    assert [proxy.index(i, 0).data() for i in range(len(new))] == [str(n) for n in new]


def test_one_edit_touches_one_row() -> None:
    model = FindingsModel()
    model.show(rows([1, 2, 3, 4]))
    happened: list[str] = []
    model.modelReset.connect(lambda: happened.append("reset"))
    model.rowsRemoved.connect(lambda *_: happened.append("removed"))
    model.rowsInserted.connect(lambda *_: happened.append("inserted"))
    model.dataChanged.connect(lambda *_: happened.append("changed"))
    model.show(rows([1, 3, 4]))
    assert happened == ["removed"]
    happened.clear()
    model.show([*rows([1]), TextRow("3", "other words"), *rows([4])])
    assert happened == ["changed"]
    happened.clear()
    model.show([*rows([1]), TextRow("3", "other words"), *rows([4])])
    assert happened == []


def test_what_is_read_out() -> None:
    section = SectionRow(StageId("s"), "After · 2 open", folded=True)
    assert spoken(section) == "After · 2 open, folded"
    assert spoken(TextRow("x", "No findings in After.")) == "No findings in After."
