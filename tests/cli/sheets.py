"""Real sheets for the command line, written with the libraries people's own tools use."""

from pathlib import Path

from openpyxl import Workbook

CLIENT = """\
,Head of Operations,Service Desk,CPO,Squads
Digital services,,,,
Reliability of digital services,A,I,C (on price),R
On-call for digital services,A/R,Q,,
Foundational systems,,,,
Reliability of foundational systems,A,R,,I
"""
CLIENT_AFTER = """\
,Head of Operations,Service Desk,CPO,Squads
Digital services,,,,
Reliability of digital services,I,I,A (product-funded),R
On-call for digital services,C,,A,R
Foundational systems,,,,
Reliability of foundational systems,A,R,,I
"""


def csv_file(folder: Path, text: str = CLIENT, name: str = "client.csv") -> Path:
    """Write a sheet as CSV."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def workbook(folder: Path, sheets: dict[str, str], name: str = "client.xlsx") -> Path:
    """Write sheets, given as CSV without quotes, as a workbook."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for title, text in sheets.items():
        sheet = book.create_sheet(title)
        for line in text.splitlines():
            sheet.append([one or None for one in line.split(",")])
    book.save(folder / name)
    return folder / name


def template(folder: Path) -> Path:
    """Write a matrix with names and no letters."""
    text = "RACI chart,Head of Operations,CPO,Squads\nDeploy,,,\nOn call,,,\nRelease,,,\n"
    return workbook(folder, {"RACI": text}, "template.xlsx")
