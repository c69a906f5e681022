"""User text as it enters a workshop: one line or several, without control characters."""

import re
import unicodedata

NAME_LIMIT = 300
"""Characters a name may have: more than any real sheet, little enough to lay out."""
TEXT_LIMIT = 10_000
"""Characters a note or an answer may have."""

_SPACE = re.compile(r"\s+")
_KEPT_CONTROLS = "\n\t"


def clean_name(text: str) -> str:
    """Return text as one line: white space folded, control characters gone, at most the limit."""
    return _SPACE.sub(" ", _printable(text)).strip()[:NAME_LIMIT].rstrip()


def clean_text(text: str) -> str:
    """Return text that may have several lines, without other control characters."""
    return _printable(text.replace("\r\n", "\n").replace("\r", "\n")).strip()[:TEXT_LIMIT].rstrip()


def _printable(text: str) -> str:
    # Surrogates (Cs) cannot be stored as UTF-8; Cc are control characters; Cf stays, since
    # right-to-left names and joined emoji need it.
    return "".join(
        c if c in _KEPT_CONTROLS or unicodedata.category(c) not in ("Cc", "Cs") else " "
        for c in text
    )
