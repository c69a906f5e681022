"""The recent workshops of the home page: what is known of a file without opening it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QDate, QLocale

from raci_desktop.application.glimpse import Glimpse
from raci_desktop.domain.translation import translate
from raci_desktop.paths import drafts_folder


@dataclass(frozen=True, slots=True)
class Recent:
    """One workshop opened lately; ``edited`` is None when its file is not there.

    ``glimpse`` is None while the index does not know it.
    """

    path: Path
    place: str
    edited: datetime | None
    glimpse: Glimpse | None = None

    @property
    def name(self) -> str:
        """The workshop's title, or its file's name while the title is not known."""
        return (self.glimpse.title if self.glimpse else "") or self.path.stem

    @property
    def organisation(self) -> str:
        """Whose workshop it is, or where its file is."""
        return (self.glimpse.organisation if self.glimpse else "") or self.place

    @property
    def missing(self) -> bool:
        """Whether the file is not where it was."""
        return self.edited is None


def recent_workshops(
    paths: Iterable[Path], known: Mapping[Path, Glimpse] | None = None
) -> tuple[Recent, ...]:
    """Return what the files and the index say of themselves, in the order given."""
    return tuple(
        Recent(path, _place(path.parent), _edited(path), (known or {}).get(path)) for path in paths
    )


def edited_words(edited: datetime | None, today: date) -> str:
    """Return "Edited today, 14:32", "Edited 18 November", or that the file is not there."""
    if edited is None:
        return translate("HomeRecent", "Not found where it was")
    days, time = (today - edited.date()).days, edited.strftime("%H:%M")
    if days == 0:
        return translate("HomeRecent", "Edited today, {time}").format(time=time)
    if days == 1:
        return translate("HomeRecent", "Edited yesterday, {time}").format(time=time)
    return translate("HomeRecent", "Edited {day}").format(day=day_words(edited.date(), today))


def day_words(day: date, today: date) -> str:
    """Return "18 November", with the year when it is another one."""
    form = "d MMMM" if day.year == today.year else "d MMMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


_OPEN = {
    "blocker": lambda: (
        translate("HomeRecent", "1 Blocker"),
        translate("HomeRecent", "{count} Blockers"),
    ),
    "warning": lambda: (
        translate("HomeRecent", "1 Warning"),
        translate("HomeRecent", "{count} Warnings"),
    ),
    "note": lambda: (translate("HomeRecent", "1 Note"), translate("HomeRecent", "{count} Notes")),
}


def findings_words(glimpse: Glimpse | None) -> str:
    """Return "2 Blockers", "None open", or "No letters yet"; "" while nothing is known."""
    if glimpse is None:
        return ""
    if not glimpse.begun:
        return translate("HomeRecent", "No letters yet")
    if not glimpse.severity:
        return translate("HomeRecent", "None open")
    one, many = _OPEN[glimpse.severity]()
    return one if glimpse.count == 1 else many.format(count=glimpse.count)


def matching(recents: Iterable[Recent], wanted: str) -> list[Recent]:
    """Return the workshops whose title, organisation or place hold every word wanted."""
    words = wanted.casefold().split()
    return [one for one in recents if all(word in _searched(one) for word in words)]


def _searched(recent: Recent) -> str:
    organisation = recent.glimpse.organisation if recent.glimpse else ""
    return "\n".join((recent.name, organisation, str(recent.path))).casefold()


def _place(folder: Path) -> str:
    if folder == drafts_folder():
        return translate("HomeRecent", "Drafts")
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
