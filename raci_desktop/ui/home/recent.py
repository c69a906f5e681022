"""The recent workshops of the home page: what is known of a file without opening it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from raci_desktop.paths import drafts_folder


@dataclass(frozen=True, slots=True)
class Recent:
    """One workshop opened lately; ``edited`` is None when its file is not there."""

    path: Path
    name: str
    place: str
    edited: datetime | None


def recent_workshops(paths: Iterable[Path]) -> tuple[Recent, ...]:
    """Return what the files say of themselves, in the order given."""
    return tuple(_recent(path) for path in paths)


def edited_words(edited: datetime | None, today: date) -> str:
    """Return "Edited today, 14:32", "Edited 18 November", or that the file is not there."""
    if edited is None:
        return "Not found where it was"
    days = (today - edited.date()).days
    clock = edited.strftime("%H:%M")
    if days == 0:
        return f"Edited today, {clock}"
    if days == 1:
        return f"Edited yesterday, {clock}"
    words = f"Edited {edited.day} {edited:%B}"
    return words if edited.year == today.year else f"{words} {edited.year}"


def _recent(path: Path) -> Recent:
    return Recent(path, path.stem, _place(path.parent), _edited(path))


def _place(folder: Path) -> str:
    if folder == drafts_folder():
        return "Drafts"
    try:
        return str(Path("~") / folder.relative_to(Path.home()))
    except ValueError:
        return str(folder)


def _edited(path: Path) -> datetime | None:
    # Only asked for, never opened: opening and closing the file would drop SQLite's locks.
    try:
        return datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    except OSError:
        return None
