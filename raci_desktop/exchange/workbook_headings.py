"""What stands above the columns of our lists of items, to write them and to read them back."""

from raci_desktop.domain.items import ItemKind

HEADINGS: dict[ItemKind, dict[str, str]] = {
    ItemKind.DECISION: {
        "text": "Decision",
        "who": "By",
        "when": "Date",
        "about": "About",
        "entry": "Entry",
    },
    ItemKind.ACTION: {
        "text": "Action",
        "who": "Owner",
        "when": "Due",
        "state": "Status",
        "about": "About",
        "entry": "Entry",
    },
    ItemKind.PARKED: {
        "text": "Parked",
        "who": "Reports back",
        "when": "When",
        "state": "Status",
        "about": "About",
        "entry": "Entry",
    },
}
"""What stands above each part of an item; the sheets are read back by these words."""
