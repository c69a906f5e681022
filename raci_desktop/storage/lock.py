"""One writer for a document: a lock file beside it that also says who writes.

The operating system drops the lock when its process ends, however it ends, so that a lock file
left by a crash hinders nobody.
"""

import getpass
import json
import os
import socket
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from errno import EACCES, ENOENT
from pathlib import Path

from filelock import FileLock, Timeout

from raci_desktop.domain.dates import day_in_words
from raci_desktop.domain.translation import translate
from raci_desktop.storage.strict import members, text, whole

_LIMIT = 4096


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a document open for writing."""

    user: str
    host: str
    pid: int
    since: datetime

    @property
    def words(self) -> str:
        """The holder in words: user, computer, time of day."""
        words = translate("File", "{user} on {host}, since {time} on {day}")
        return words.format(
            user=self.user,
            host=self.host,
            time=f"{self.since:%H:%M}",
            day=day_in_words(self.since),
        )


class HeldError(Exception):
    """Another window or program has the document open for writing."""

    def __init__(self, holder: Holder | None) -> None:
        super().__init__("The document is open elsewhere.")
        self.holder = holder

    @property
    def words(self) -> str:
        """Who holds the document, in words."""
        return self.holder.words if self.holder else translate("File", "another window or program")


class WriterLock:
    """The right to write one document, until ``release``."""

    def __init__(self, path: Path) -> None:
        """Take the lock of a document.

        Raises HeldError, or OSError when the folder cannot be written or has no locks.
        """
        self.file = lock_file(path)
        if not path.parent.is_dir():  # filelock would create the folder
            raise FileNotFoundError(ENOENT, os.strerror(ENOENT))
        if not os.access(path.parent, os.W_OK):  # a lock file may be there from better days
            raise PermissionError(EACCES, os.strerror(EACCES))
        self._lock = FileLock(
            self.file,
            blocking=False,
            thread_local=False,
            # A marker that outlives its process would lock a document for ever.
            fallback_to_soft=False,
            on_acquired=_sign,
        )
        try:
            self._lock.acquire()
        except Timeout:
            raise HeldError(holder_of(self.file)) from None

    def release(self) -> None:
        """Give the right back and remove the lock file; a second call does nothing."""
        if not self._lock.is_locked:
            return
        if os.name == "posix":
            # While it is held: whoever opened the file meanwhile notices that it has no name.
            with suppress(OSError):  # the folder is gone or protected; the file hinders nobody
                self.file.unlink(missing_ok=True)
        self._lock.release()  # on Windows this removes the file


def lock_file(path: Path) -> Path:
    """Return where the lock file of a document lies."""
    return path.with_name(f".{path.name}.lock")


def holder_of(file: Path) -> Holder | None:
    """Return who has signed a lock file, or None when that cannot be read."""
    try:
        with file.open("rb", buffering=0) as opened:
            opened.seek(1)  # Windows locks the first byte against reading
            written = opened.read(_LIMIT)
        user, host, pid, since = members(json.loads(written), "user", "host", "pid", "since")
        when = datetime.fromisoformat(text(since))
        holder = Holder(text(user), text(host), whole(pid), when)
    except (OSError, ValueError):
        return None  # just being written, or by something else: the lock holds all the same
    return holder


def _sign(descriptor: int) -> None:
    now = datetime.now().astimezone()
    about = {"user": _user(), "host": socket.gethostname(), "pid": os.getpid()}
    line = json.dumps({**about, "since": now.isoformat(timespec="seconds")})
    with suppress(OSError):  # a full disk: the lock holds without a name
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.ftruncate(descriptor, 0)
        os.write(descriptor, f" {line}".encode())


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # no such account: a container with a bare user id
        return "somebody"
