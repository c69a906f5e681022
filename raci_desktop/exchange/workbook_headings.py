"""What stands above the columns of our lists of items, to write them and to read them back."""

from raci_desktop.domain.items import ItemKind
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP

HEADINGS: dict[ItemKind, dict[str, str]] = {
    ItemKind.DECISION: {
        "text": QT_TRANSLATE_NOOP("Workbook", "Decision"),
        "who": QT_TRANSLATE_NOOP("Workbook", "By"),
        "when": QT_TRANSLATE_NOOP("Workbook", "Date"),
        "about": QT_TRANSLATE_NOOP("Workbook", "About"),
        "entry": QT_TRANSLATE_NOOP("Workbook", "Entry"),
    },
    ItemKind.ACTION: {
        "text": QT_TRANSLATE_NOOP("Workbook", "Action"),
        "who": QT_TRANSLATE_NOOP("Workbook", "Owner"),
        "when": QT_TRANSLATE_NOOP("Workbook", "Due"),
        "state": QT_TRANSLATE_NOOP("Workbook", "Status"),
        "about": QT_TRANSLATE_NOOP("Workbook", "About"),
        "entry": QT_TRANSLATE_NOOP("Workbook", "Entry"),
    },
    ItemKind.PARKED: {
        "text": QT_TRANSLATE_NOOP("Workbook", "Parked"),
        "who": QT_TRANSLATE_NOOP("Workbook", "Reports back"),
        "when": QT_TRANSLATE_NOOP("Workbook", "When"),
        "state": QT_TRANSLATE_NOOP("Workbook", "Status"),
        "about": QT_TRANSLATE_NOOP("Workbook", "About"),
        "entry": QT_TRANSLATE_NOOP("Workbook", "Entry"),
    },
}
"""What stands above each part of an item; translated where it is shown.

Sheets are read back by the names of their columns, then by these words, in any of both languages.
"""
