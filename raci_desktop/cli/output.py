"""What commands print: plain lines, notices on standard error, and JSON."""

import json
import os
import sys
import textwrap
import unicodedata
from collections.abc import Mapping

SCHEMA = 1
"""Number of the JSON shapes in docs/json.md; a change that breaks readers raises it."""

_MOST_COLUMNS = 100
_FEWEST_COLUMNS = 40


def say(text: str = "", indent: int = 0) -> None:
    """Print a line; on a terminal it is wrapped to the width, in a pipe it stays one line."""
    pad = " " * indent
    line = plain(text)
    if sys.stdout is not None and sys.stdout.isatty():
        print(textwrap.fill(line, _width(), initial_indent=pad, subsequent_indent=pad))
        return
    print(f"{pad}{line}" if line else "")


def _width() -> int:
    try:
        columns = os.get_terminal_size(sys.stdout.fileno()).columns
    except (OSError, ValueError):
        return _MOST_COLUMNS
    return max(min(columns, _MOST_COLUMNS), _FEWEST_COLUMNS)


def notice(text: str) -> None:
    """Print a remark that is no result, on standard error."""
    print(f"raci-desktop: {plain(text)}", file=sys.stderr)


def say_json(value: Mapping[str, object]) -> None:
    """Print one JSON object with the schema number first.

    Where the output cannot carry every character, all beyond ASCII are escaped.
    """
    encoding = (getattr(sys.stdout, "encoding", None) or "").lower().replace("-", "")
    escape = encoding not in ("utf8", "utf8sig")
    print(json.dumps({"schema": SCHEMA, **value}, ensure_ascii=escape, indent=2))


def plain(text: str) -> str:
    """Return user text as one line that cannot steer a terminal."""
    return " ".join(
        "".join(c if unicodedata.category(c) not in ("Cc", "Cs") else " " for c in text).split()
    )


def counted(number: int, one: str, many: str = "") -> str:
    """Return a number with its noun: "1 role", "3 activities"."""
    return f"{number} {one if number == 1 else many or one + 's'}"
