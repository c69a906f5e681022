"""Words of a name as they are compared: small letters, no accents, umlauts either way."""

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+")
_SPELT_OUT = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l"})


@lru_cache(maxsize=4096)
def fold(word: str) -> str:
    """Return a word without case and accents; "Änderung" and "Aenderung" become the same."""
    plain = word.casefold()
    if not plain.isascii():
        decomposed = unicodedata.normalize("NFKD", plain.translate(_SPELT_OUT))
        plain = "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()
    # English loses nothing by this, since the clues are folded too.
    return plain.replace("ae", "a").replace("oe", "o").replace("ue", "u")


def words_of(name: str) -> list[str]:
    """Return the words of a name in small letters, as they were written."""
    return _WORD.findall(unicodedata.normalize("NFC", name).casefold())
