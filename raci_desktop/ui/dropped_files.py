"""Files dropped on a window: which of them can be opened, begun from or imported."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData

WORKSHOP = ".raci"
TEMPLATE = ".json"
SHEETS = frozenset(
    {".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".tsv", ".md", ".txt", ".html", ".htm"}
)
"""What importing is tried on; a kind that cannot be read is refused with a sentence that helps."""


def dropped_files(mime: QMimeData) -> Sequence[Path]:
    """Return the files of this computer that a drop would take, in their order."""
    if not mime.hasUrls():
        return ()
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in {WORKSHOP, TEMPLATE, *SHEETS}]


def is_workshop(path: Path) -> bool:
    """Whether a file is to be opened rather than imported."""
    return path.suffix.lower() == WORKSHOP


def is_template(path: Path) -> bool:
    """Whether a file may be somebody's template, from which a workshop is begun."""
    return path.suffix.lower() == TEMPLATE
