"""Exports and imports of 500×60, beside the bare libraries doing the least of the same work."""

import tempfile
from pathlib import Path

from openpyxl import Workbook, load_workbook
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas

from raci_desktop.analysis.engine import analyse
from raci_desktop.application.ports import ExportRequest
from raci_desktop.domain.ids import StageId
from raci_desktop.domain.workshop import Workshop
from raci_desktop.exchange.reader import read_sheet
from raci_desktop.exchange.workbook import write_workbook
from raci_desktop.reports.pdf import write_handout
from tests.benchmarks.measure import in_turns
from tests.benchmarks.table import Row, print_table
from tests.benchmarks.workshops import AFTER, BEFORE, LARGE, workshop

MARKS = 30
ROUNDS = 5
_ROWS_A_PAGE, _COLUMNS_A_PAGE = 32, 20


def run() -> None:
    """Measure and print."""
    large = workshop(*LARGE, MARKS)
    request = ExportRequest(large, analyse(large).all, BEFORE, AFTER)
    texts = [_texts(large, stage.id) for stage in large.stages]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        book, plain = folder / "ours.xlsx", folder / "plain.xlsx"
        found = in_turns(
            {
                "workbook": lambda: write_workbook(request, book),
                "plain workbook": lambda: _plain_workbook(texts, plain),
                "read": lambda: read_sheet(plain),
                "read ours": lambda: read_sheet(book),
                "plain read": lambda: _plain_read(plain),
                "handout": lambda: write_handout(request, folder / "ours.pdf"),
                "plain pdf": lambda: _plain_pdf(texts, folder / "plain.pdf"),
            },
            ROUNDS,
            warm_up=1,
        )
    rows = [
        Row("workbook written, formatted", found["workbook"], found["plain workbook"]),
        Row("plain sheets read and recognised", found["read"], found["plain read"]),
        Row("our own workbook read back", found["read ours"], found["plain read"]),
        Row("handout written", found["handout"], found["plain pdf"]),
    ]
    floor = "the same texts without any format: openpyxl, openpyxl read-only, reportlab's canvas"
    print_table("Exports and imports of 500×60, both stages", floor, rows)


def _texts(workshop: Workshop, stage: StageId) -> list[list[str]]:
    symbol, matrix = workshop.letters.symbol, workshop.matrix(stage)
    return [
        ["Activity", *(role.name for role in workshop.roles)],
        *(
            [
                activity.name,
                *(
                    "/".join(symbol(letter) for letter in cell.letters()) if cell else ""
                    for cell in (matrix[activity.id].get(role.id) for role in workshop.roles)
                ),
            ]
            for activity in workshop.activities
        ),
    ]


def _plain_workbook(stages: list[list[list[str]]], path: Path) -> None:
    book = Workbook(write_only=True)
    for texts in stages:
        sheet = book.create_sheet()
        for row in texts:
            sheet.append([text or None for text in row])
    book.save(path)


def _plain_read(path: Path) -> None:
    book = load_workbook(path, read_only=True, keep_links=False)
    for sheet in book.worksheets:
        for _ in sheet.iter_rows(values_only=True):
            continue
    book.close()


def _plain_pdf(stages: list[list[list[str]]], path: Path) -> None:
    """Write every text at its place on as many pages as it takes, one letter after the other."""
    width, height = landscape(A4)
    canvas = Canvas(str(path), pagesize=(width, height), pageCompression=1)
    for texts in stages:
        for top in range(0, len(texts), _ROWS_A_PAGE):
            for left in range(1, len(texts[0]), _COLUMNS_A_PAGE):
                canvas.setFont("Helvetica", 8)
                for y, row in enumerate(texts[top : top + _ROWS_A_PAGE]):
                    canvas.drawString(20, height - 30 - y * 16, row[0])
                    for x, text in enumerate(row[left : left + _COLUMNS_A_PAGE]):
                        if text:
                            canvas.drawString(220 + x * 30, height - 30 - y * 16, text)
                canvas.showPage()
    canvas.save()
