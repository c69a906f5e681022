"""How the sheets of our workbooks print: landscape, fitted in width, headers repeated."""

from typing import Any

from openpyxl.worksheet.worksheet import Worksheet

from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop
from raci_desktop.exchange.workbook_text import clean

_COLUMNS_A_PAGE = 14
"""Role columns on one printed page; more would be too small to read."""
_A4 = 9


def title_line(workshop: Workshop) -> str:
    """Return what a workshop is called, with the organisation: the first line of its sheets."""
    details = workshop.details
    parts = (
        details.title.strip() or translate("Workbook", "Untitled workshop"),
        details.organisation.strip(),
    )
    return " · ".join(part for part in parts if part)


def set_up_print(
    sheet: Worksheet, workshop: Workshop, columns: int, header: tuple[int, int]
) -> None:
    """Print a sheet on landscape A4 pages; ``header`` rows are repeated on every one."""
    page: Any = sheet  # openpyxl says these parts may be missing; a worksheet has them
    setup = page.page_setup
    setup.orientation = "landscape"
    setup.paperSize = _A4
    page.sheet_properties.pageSetUpPr.fitToPage = True
    setup.fitToWidth = max(1, -(-(columns - 1) // _COLUMNS_A_PAGE))
    setup.fitToHeight = 0  # as many pages as the rows need
    sheet.print_title_rows = f"{header[0]}:{header[1]}"
    if setup.fitToWidth > 1:
        sheet.print_title_cols = "A:A"
    margins = sheet.page_margins
    margins.left = margins.right = 0.45
    margins.top, margins.bottom, margins.header, margins.footer = 0.5, 0.6, 0.25, 0.3
    # "&" begins a code in headers and footers; doubled it is itself.
    name = clean(title_line(workshop))[:100].replace("&", "&&")
    page.oddFooter.left.text = f"{name} · &A"
    page.oddFooter.right.text = translate("Workbook", "Page {page} of {pages}").format(
        page="&P", pages="&N"
    )
