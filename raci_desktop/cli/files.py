"""Files named on the command line: whether they are there, and what kind they are."""

from pathlib import Path

from raci_desktop.cli.errors import CommandError

SUFFIX = ".raci"
_SQLITE = b"SQLite format 3\x00"


def is_workshop(path: Path) -> bool:
    """Whether a file is a workshop: by its suffix, else by its first bytes. Raises OSError."""
    if path.suffix.casefold() == SUFFIX:
        return True
    with path.open("rb") as stream:
        return stream.read(len(_SQLITE)) == _SQLITE


def existing_file(given: str) -> Path:
    """Return the path of a file that is there; raises CommandError."""
    path = Path(given)
    if path.is_dir():
        raise CommandError(f"“{given}” is a folder; name a file in it.")
    if not path.exists():
        raise CommandError(f"There is no file “{given}”; check the path.")
    return path
