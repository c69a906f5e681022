"""Workbooks written in one language and read in another: columns are known by hidden names."""

from pathlib import Path

from raci_desktop.exchange.reader import read_sheet
from raci_desktop.exchange.workbook import write_workbook
from tests.reports.build import recorded, request
from tests.support.marked import blotted


def test_items_of_a_workbook_in_another_language_are_read_in_english(tmp_path: Path) -> None:
    asked = request(recorded())
    write_workbook(asked, tmp_path / "english.xlsx")
    with blotted():
        write_workbook(asked, tmp_path / "other.xlsx")
    english, other = (read_sheet(tmp_path / f"{name}.xlsx") for name in ("english", "other"))
    assert [(i.kind, i.text, i.who, i.when, i.entry) for i in other.items] == [
        (i.kind, i.text, i.who, i.when, i.entry) for i in english.items
    ]
    assert [one.stage for one in other.matrices] == [one.stage for one in english.matrices]
