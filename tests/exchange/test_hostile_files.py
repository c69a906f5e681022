"""Files that are no sheets, broken or meant to hurt: one clear sentence, in bounded work."""

import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.chartsheet import Chartsheet

from raci_desktop.application.recognition import SheetUnreadableError
from raci_desktop.exchange import safety
from raci_desktop.exchange.reader import read_sheet
from tests.exchange.sheet_maker import Sheet, letters, read_rows, role_names, write_book

SMALL = [["Task", "PM", "Dev"], ["Plan", "A", "R"], ["Build", "I", "A/R"]]
SHEET_XML = "xl/worksheets/sheet1.xml"


def _refusal(path: Path) -> str:
    with pytest.raises(SheetUnreadableError) as caught:
        read_sheet(path)
    message = str(caught.value)
    assert message.endswith(".")
    assert "\n" not in message
    return message


def _file(folder: Path, data: bytes, name: str = "file.xlsx") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def _small(folder: Path) -> Path:
    return write_book(folder / "small.xlsx", {"Sheet1": Sheet(SMALL)})


def _rewritten(path: Path, changes: dict[str, bytes | None]) -> Path:
    """Return a copy of a workbook with parts replaced, added, or (None) left out."""
    copy = path.with_name("changed.xlsx")
    with (
        zipfile.ZipFile(path) as source,
        zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for info in source.infolist():
            if info.filename not in changes:
                target.writestr(info.filename, source.read(info))
        for name, data in changes.items():
            if data is not None:
                target.writestr(name, data)
    return copy


def _part(path: Path, name: str) -> bytes:
    with zipfile.ZipFile(path) as package:
        return package.read(name)


def test_missing_file(tmp_path: Path) -> None:
    assert "was not found" in _refusal(tmp_path / "nothing.xlsx")


def test_folder(tmp_path: Path) -> None:
    assert "is a folder" in _refusal(tmp_path)


@pytest.mark.parametrize("data", [b"", b"  \n \t\n"])
def test_empty_file(tmp_path: Path, data: bytes) -> None:
    assert "is empty" in _refusal(_file(tmp_path, data))


def test_old_excel(tmp_path: Path) -> None:
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "Workbook".encode("utf-16-le")
    assert "old Excel format" in _refusal(_file(tmp_path, data))


def test_password(tmp_path: Path) -> None:
    data = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le")
    )
    assert "password" in _refusal(_file(tmp_path, data))


def test_open_document(tmp_path: Path) -> None:
    path = tmp_path / "sheet.ods"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        package.writestr("content.xml", "<x/>")
    assert "OpenDocument" in _refusal(path)


def test_other_archives(tmp_path: Path) -> None:
    path = tmp_path / "letter.xlsx"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("word/document.xml", "<x/>")
    assert "no Excel workbook" in _refusal(path)
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("readme.txt", "hello")
    assert "no Excel workbook" in _refusal(path)


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7\n...", b"\x89PNG\r\n\x1a\n" + bytes(40), bytes(range(256)) * 8]
)
def test_other_formats(tmp_path: Path, data: bytes) -> None:
    _refusal(_file(tmp_path, data))


@pytest.mark.parametrize("keep", [30, 200, -40])
def test_cut_short(tmp_path: Path, keep: int) -> None:
    data = _small(tmp_path).read_bytes()
    assert "damaged" in _refusal(_file(tmp_path, data[:keep]))


def test_flipped_bytes(tmp_path: Path) -> None:
    data = bytearray(_small(tmp_path).read_bytes())
    for place in range(60, len(data) - 200, 97):
        data[place] ^= 0xFF
    _refusal(_file(tmp_path, bytes(data)))


@pytest.mark.parametrize("part", ["xl/workbook.xml", SHEET_XML, "[Content_Types].xml"])
def test_missing_and_malformed_parts(tmp_path: Path, part: str) -> None:
    small = _small(tmp_path)
    _refusal(_rewritten(small, {part: b"<not closed"}))
    _refusal(_rewritten(small, {part: None}))


def test_no_sheets(tmp_path: Path) -> None:
    small = _small(tmp_path)
    text = _part(small, "xl/workbook.xml").decode()
    start, end = text.index("<sheets>"), text.index("</sheets>")
    changed = text[:start] + "<sheets>" + text[end:]
    _refusal(_rewritten(small, {"xl/workbook.xml": changed.encode()}))


def test_only_a_chart_sheet(tmp_path: Path) -> None:
    book = Workbook()
    book.remove(book.worksheets[0])
    sheet = book.create_chartsheet("Chart")
    assert isinstance(sheet, Chartsheet)
    path = tmp_path / "chart.xlsx"
    book.save(path)
    _refusal(path)


def test_unpacking_bomb(tmp_path: Path) -> None:
    small = _small(tmp_path)
    zeros = b"<worksheet>" + b" " * (safety.MAX_PART + 1) + b"</worksheet>"
    bomb = _rewritten(small, {SHEET_XML: zeros})
    assert bomb.stat().st_size < 100_000
    assert "unpacks to more" in _refusal(bomb)


def test_many_parts(tmp_path: Path) -> None:
    extra = {f"xl/junk{n}.xml": b"<x/>" for n in range(safety.MAX_PARTS)}
    assert "unpacks to more" in _refusal(_rewritten(_small(tmp_path), dict(extra)))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities(tmp_path: Path, encoding: str) -> None:
    small = _small(tmp_path)
    text = _part(small, SHEET_XML).decode()
    declared = f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE x [<!ENTITY a "b">]>'
    body = text[text.index("<worksheet") :]
    data = (declared + body).encode(encoding)
    assert "entities" in _refusal(_rewritten(small, {SHEET_XML: data}))


def test_a_cell_in_the_last_corner(tmp_path: Path) -> None:
    path = _small(tmp_path)
    book = load_workbook(path)
    book.worksheets[0]["XFD1048576"] = "far away"
    book.save(path)
    found = read_sheet(path)
    assert role_names(found.matrices[0]) == ["PM", "Dev"]
    assert "Only cells up to" in found.message


def test_a_wrong_dimension(tmp_path: Path) -> None:
    small = _small(tmp_path)
    text = _part(small, SHEET_XML).decode()
    for said in ("A1", "A1:XFD1048576"):
        changed = text.replace('<dimension ref="A1:C3" />', f'<dimension ref="{said}"/>')
        changed = changed.replace('<dimension ref="A1:C3"/>', f'<dimension ref="{said}"/>')
        found = read_sheet(_rewritten(small, {SHEET_XML: changed.encode()}))
        assert len(found.matrices[0].activities) == 2


def test_a_merged_range_over_everything(tmp_path: Path) -> None:
    small = _small(tmp_path)
    text = _part(small, SHEET_XML).decode()
    huge = '<mergeCells count="1"><mergeCell ref="E5:XFD1048576"/></mergeCells>'
    changed = text.replace("</sheetData>", "</sheetData>" + huge)
    assert read_sheet(_rewritten(small, {SHEET_XML: changed.encode()})).matrices


def test_too_many_cells(tmp_path: Path) -> None:
    small = _small(tmp_path)
    row = "".join(f'<c r="{chr(65 + c)}{{0}}"><v>1</v></c>' for c in range(20))
    rows = "".join(
        f'<row r="{n}">{row.replace("{0}", str(n))}</row>'
        for n in range(1, safety.MAX_CELLS // 20 + 2)
    )
    text = _part(small, SHEET_XML).decode()
    start, end = text.index("<sheetData>"), text.index("</sheetData>")
    changed = text[:start] + "<sheetData>" + rows + text[end:]
    assert "filled cells" in _refusal(_rewritten(small, {SHEET_XML: changed.encode()}))


def test_formulas_nobody_calculated_are_told(tmp_path: Path) -> None:
    found = read_rows(tmp_path, [*SMALL, ["Ship", "A", '=IF(1=1,"R","C")']])
    assert [doubt.cell for doubt in found.matrices[0].doubts] == ["C4"]
    assert "never calculated" in found.matrices[0].doubts[0].text


def test_hidden_rows_are_read_and_told(tmp_path: Path) -> None:
    found = read_rows(tmp_path, SMALL, hidden_rows=[3])
    assert len(found.matrices[0].activities) == 2
    assert any("hidden" in doubt.text for doubt in found.matrices[0].doubts)


def test_comments_are_notes(tmp_path: Path) -> None:
    found = read_rows(tmp_path, SMALL, comments={"B2": "until June"})
    assert found.matrices[0].activities[0].cells[0].cell.note == "until June"


def test_the_file_is_not_touched(tmp_path: Path) -> None:
    path = _small(tmp_path)
    before = (path.read_bytes(), path.stat().st_mtime_ns)
    read_sheet(path)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


def test_control_characters_go(tmp_path: Path) -> None:
    path = _file(tmp_path, b"Task,PM,Dev\nPl\x07an\x1b[31m,A,R\nBuild,I,A/R\n", "sheet.csv")
    assert [name for _, name, _ in letters(read_sheet(path).matrices[0])] == ["Plan[31m", "Build"]


def test_unclosed_quotes(tmp_path: Path) -> None:
    path = _file(tmp_path, b'Task,PM,Dev\n"Plan,A,R\nBuild,I,A/R\n', "sheet.csv")
    assert read_sheet(path).matrices == ()


def test_a_long_text_file(tmp_path: Path) -> None:
    path = _file(tmp_path, b"word " * (safety.MAX_TEXT // 4), "book.txt")
    assert "too long" in _refusal(path)


def test_prose_holds_no_matrix(tmp_path: Path) -> None:
    path = _file(tmp_path, b"Dear all,\nA plan, I think, is R.\nYours, C\n", "mail.txt")
    found = read_sheet(path)
    assert found.matrices == ()
    assert "No matrix was found" in found.message
