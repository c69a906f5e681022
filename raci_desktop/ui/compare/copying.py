"""Putting the ledger on the clipboard."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard

from raci_desktop.application.ledger import LedgerLine
from raci_desktop.application.ledger_text import html_table, ledger_rows, tabbed


def ledger_mime(title: str, lines: Sequence[LedgerLine]) -> QMimeData:
    """Return lines as tab-separated text and as an HTML table."""
    rows = ledger_rows(lines)
    data = QMimeData()
    data.setText(tabbed(rows))
    data.setHtml(html_table(title, rows))
    return data


def copy_ledger(clipboard: QClipboard, title: str, lines: Sequence[LedgerLine]) -> None:
    """Put lines on the clipboard."""
    clipboard.setMimeData(ledger_mime(title, lines))
