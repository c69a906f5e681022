"""The index of recent workshops on disk: one small JSON file a workshop, which may be deleted.

One file each, so that two running programs never write over each other's news. Nothing is synced
and nothing is reported: what is lost is built again from the workshop itself.
"""

import json
import logging
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from typing import cast

from raci_desktop.application.glimpse import Glimpse, Picture
from raci_desktop.paths import ensured

FORMAT = 1
MOST_KEPT = 60
"""Entries kept; the home page lists far fewer."""
_SEVERITIES = ("", "note", "warning", "blocker")

logger = logging.getLogger(__name__)


class RecentIndexFolder:
    """The index as a folder of files named by what they are about."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, paths: Sequence[Path]) -> Mapping[Path, Glimpse]:
        """Return what is known of these workshops."""
        found = {path: _glimpse(self._entry(path)) for path in paths}
        return {path: glimpse for path, glimpse in found.items() if glimpse is not None}

    def stale(self, path: Path) -> bool:
        """Whether a file has changed since its glimpse was kept, or has none."""
        entry = self._entry(path)
        return entry.get("stamp") != _stamp(path) or _glimpse(entry) is None

    def keep(self, path: Path, glimpse: Glimpse) -> None:
        """Keep what is known of a workshop."""
        entry = {"format": FORMAT, "path": str(path), "stamp": _stamp(path), **asdict(glimpse)}
        try:
            self._write(self._file(path), json.dumps(entry, ensure_ascii=False))
            self._thin()
        except OSError as error:
            logger.warning("The index of recent workshops was not written: %s", error.errno)

    def forget(self, path: Path) -> None:
        """Forget a workshop."""
        try:
            self._file(path).unlink(missing_ok=True)
        except OSError as error:
            logger.warning("The index of recent workshops was not changed: %s", error.errno)

    def _file(self, path: Path) -> Path:
        return self._folder / f"{sha256(str(path).encode()).hexdigest()[:32]}.json"

    def _entry(self, path: Path) -> Mapping[str, object]:
        """Return what a file says; an empty entry when it says nothing of use."""
        try:
            given: object = json.loads(self._file(path).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        if not isinstance(given, dict):
            return {}
        entry = cast("Mapping[str, object]", given)
        same = entry.get("format") == FORMAT and entry.get("path") == str(path)
        return entry if same else {}

    def _write(self, file: Path, text: str) -> None:
        ensured(self._folder)
        part = file.with_name(f".{file.stem}-{secrets.token_hex(4)}.part")
        try:
            part.write_text(text, encoding="utf-8")
            part.replace(file)
        finally:
            part.unlink(missing_ok=True)

    def _thin(self) -> None:
        """Drop the oldest entries when there are far more than anybody lists."""
        files = list(self._folder.glob("*.json"))
        if len(files) > MOST_KEPT:
            files.sort(key=lambda file: file.stat().st_mtime)
            for file in files[:-MOST_KEPT]:
                file.unlink(missing_ok=True)


def _stamp(path: Path) -> int | None:
    """Return when a workshop was last written, in nanoseconds; it is not opened for that."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return None


def _glimpse(entry: Mapping[str, object]) -> Glimpse | None:
    """Return the glimpse an entry holds; None where anything is not as we write it."""
    picture = _picture(entry.get("picture"))
    title, organisation = entry.get("title"), entry.get("organisation")
    severity, count, begun = entry.get("severity"), entry.get("count"), entry.get("begun")
    if not (isinstance(title, str) and isinstance(organisation, str) and severity in _SEVERITIES):
        return None
    if not (isinstance(count, int) and isinstance(begun, bool)) or picture is None:
        return None
    return Glimpse(title, organisation, severity, count, begun, picture)


def _picture(given: object) -> Picture | None:
    if not isinstance(given, dict):
        return None
    table = cast("Mapping[str, object]", given)
    rows, names = table.get("rows"), table.get("names")
    if not isinstance(rows, list) or not isinstance(names, list):
        return None
    texts, lengths = cast("list[object]", rows), cast("list[object]", names)
    if len(texts) != len(lengths):
        return None
    if not all(isinstance(one, str) for one in texts):
        return None
    if not all(isinstance(one, int) for one in lengths):
        return None
    return Picture(tuple(map(str, texts)), tuple(cast("list[int]", lengths)))
