"""Real sheets the review is shown."""

from pathlib import Path

from openpyxl import Workbook

DIGITAL = (
    "Availability of product-funded services",
    "Availability of IT-funded services",
    "Production support and on-call",
    "Fund on-call",
    "Choose availability targets",
    "Approve low-risk changes",
    "Deploy to production",
    "Command a major incident",
)
FOUNDATIONAL = ("Availability of foundational systems", "Support foundational systems")


def write_sheet(path: Path) -> Path:
    """Write a sheet with a title, groups, a legend, a remark, and a cell that is no letter."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "RACI v3"
    sheet.append(["Northwind Retail: who does what for reliability (v3)"])
    sheet.merge_cells("A1:F1")
    sheet.append([])
    heads = ["Head of Ops", "App Support", "Head of Product", "Head of Delivery", "Product teams"]
    sheet.append(["Activity", *heads])
    sheet.append(["Digital services"])
    for number, name in enumerate(DIGITAL):
        accountable = "A/R" if number == 4 else "A"
        responsible = "R (lead)" if number == 2 else "R"
        sheet.append([name, accountable, responsible, "I", "Q" if number == 7 else "i", "I"])
    sheet.append(["Foundational systems"])
    for name in FOUNDATIONAL:
        sheet.append([name, "A", "R", "I", "I", "I"])
    sheet.append([])
    sheet.append(["R = does the work", "A = answers for it", "C = asked first", "I = told after"])
    second = book.create_sheet("On-call rota")
    for row in (
        ["Task", "Ops", "Dev"],
        ["Pager", "A", "R"],
        ["Rota", "R", "A"],
        ["Call", "I", "A"],
    ):
        second.append(row)
    book.save(path)
    return path
