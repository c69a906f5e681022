"""Which files this process is connected to, so that none of them is opened by hand.

On POSIX, closing any handle of a file drops the locks that SQLite holds on it in the same
process, and another process may then write into the middle of a transaction.
"""

import threading
from dataclasses import dataclass
from pathlib import Path

from raci_desktop.storage.sniff import Header, sniff

Identity = tuple[int, int]


@dataclass(slots=True)
class _Present:
    """A file somebody in this process is connected to."""

    header: Header
    count: int = 1


_PRESENT: dict[Identity, _Present] = {}
_GUARD = threading.Lock()


def identity_of(path: Path) -> Identity | None:
    """Return what tells a file from another one put in its place; None when there is none."""
    try:
        found = path.stat()  # does not open the file
    except OSError:
        return None
    return found.st_dev, found.st_ino


class Presence:
    """A connection to a file that is about to be made, until ``leave``."""

    def __init__(self, path: Path) -> None:
        """Look at a file's header, unless this process is connected to it already.

        Raises DocumentError as ``sniff`` does.
        """
        with _GUARD:
            self.identity = identity_of(path)
            present = None if self.identity is None else _PRESENT.get(self.identity)
            if present is not None:
                present.count += 1
                self.header = present.header
                return
            self.header = sniff(path)
            if self.identity is not None:
                _PRESENT[self.identity] = _Present(self.header)

    def leave(self) -> None:
        """Say that the connection is closed; to be called once."""
        with _GUARD:
            if self.identity is None:
                return
            present = _PRESENT[self.identity]
            present.count -= 1
            if not present.count:
                del _PRESENT[self.identity]
