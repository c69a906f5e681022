"""Scripts beyond Latin: which font family a character needs, and right-to-left order.

``visual`` reorders right-to-left words within a left-to-right line and joins Arabic letters by
their presentation forms. It is a simplification of the Unicode bidirectional algorithm that is
right for names and short sentences: no nested embeddings, no ligatures but lam-alef.
"""

import re
import unicodedata
from enum import Enum
from functools import cache
from itertools import groupby, pairwise


class Script(Enum):
    """A script with a font of its own."""

    HEBREW = "Hebrew"
    ARABIC = "Arabic"
    DEVANAGARI = "Devanagari"
    THAI = "Thai"
    OTHER = ""


_RANGES = (
    (0x0590, 0x05FF, Script.HEBREW),
    (0x0600, 0x06FF, Script.ARABIC),
    (0x0750, 0x077F, Script.ARABIC),
    (0x08A0, 0x08FF, Script.ARABIC),
    (0x0900, 0x097F, Script.DEVANAGARI),
    (0x0E00, 0x0E7F, Script.THAI),
    (0xFB1D, 0xFB4F, Script.HEBREW),
    (0xFB50, 0xFDFF, Script.ARABIC),
    (0xFE70, 0xFEFE, Script.ARABIC),
)

_RIGHT = ("R", "AL")
_NUMBER = re.compile(r"\d+(?:[.,:/]\d+)*")
_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")


def script_of(code: int) -> Script:
    """Return the script of a code point, as far as a font depends on it."""
    return next((script for low, high, script in _RANGES if low <= code <= high), Script.OTHER)


def invisible(character: str) -> bool:
    """Return whether a character is never seen: joiners, direction marks, variation selectors."""
    return unicodedata.category(character) in ("Cf", "Cc", "Mn")


def visual(text: str) -> str:
    """Return the text in the order its glyphs stand from left to right."""
    if not any(unicodedata.bidirectional(c) in _RIGHT for c in text):
        return text
    text = _joined(text)
    right = _directions(text)
    parts = [
        _turned("".join(c for c, _ in stretch)) if turned else "".join(c for c, _ in stretch)
        for turned, stretch in groupby(zip(text, right, strict=True), key=lambda pair: pair[1])
    ]
    return "".join(reversed(parts) if _starts_right(text) else parts)


def _starts_right(text: str) -> bool:
    """Return whether the first letter with a direction is a right-to-left one."""
    kinds = (unicodedata.bidirectional(c) for c in text)
    return next((kind in _RIGHT for kind in kinds if kind in _RIGHT or kind == "L"), False)


def _directions(text: str) -> list[bool]:
    """Return for every character whether it belongs to a right-to-left stretch.

    Spaces, signs and digits between two words of one direction go with them, others with the
    direction of the whole.
    """
    kinds = [unicodedata.bidirectional(c) for c in text]
    strong = [place for place, kind in enumerate(kinds) if kind in _RIGHT or kind == "L"]
    right = [_starts_right(text)] * len(kinds)
    for place in strong:
        right[place] = kinds[place] in _RIGHT
    for first, second in pairwise(strong):
        if right[first] == right[second]:
            right[first:second] = [right[first]] * (second - first)
    return right


def _turned(piece: str) -> str:
    """Return a right-to-left stretch from left to right; its numbers keep their order."""
    turned = "".join(cluster.translate(_MIRRORED) for cluster in reversed(_clusters(piece)))
    return _NUMBER.sub(lambda found: found.group()[::-1], turned)


def _clusters(piece: str) -> list[str]:
    """Return the letters of a stretch, each with the points and accents that follow it."""
    found: list[str] = []
    for character in piece:
        if found and unicodedata.category(character) == "Mn":
            found[-1] += character
        else:
            found.append(character)
    return found


@cache
def _forms() -> dict[str, dict[str, str]]:
    """Return the presentation forms of Arabic letters, as the Unicode database decomposes them."""
    forms: dict[str, dict[str, str]] = {}
    for code in (*range(0xFB50, 0xFBFF), *range(0xFE80, 0xFEFD)):
        kind, _, letters = unicodedata.decomposition(chr(code)).partition(" ")
        if kind in ("<isolated>", "<initial>", "<medial>", "<final>"):
            base = "".join(chr(int(letter, 16)) for letter in letters.split())
            forms.setdefault(base, {}).setdefault(kind, chr(code))
    return forms


def _joined(text: str) -> str:
    """Return the text with Arabic letters in the form their neighbours ask for."""
    forms = _forms()
    letters = _with_lam_alef(text, forms)
    out: list[str] = []
    for place, letter in enumerate(letters):
        own = forms.get(letter)
        if own is None:
            out.append(letter)
            continue
        before, after = _neighbour(letters, place, -1), _neighbour(letters, place, 1)
        from_right = "<initial>" in forms.get(before, {}) and "<final>" in own
        to_left = "<initial>" in own and "<final>" in forms.get(after, {})
        kind = ("<isolated>", "<initial>", "<final>", "<medial>")[from_right * 2 + to_left]
        out.append(own.get(kind, letter))
    return "".join(out)


def _with_lam_alef(text: str, forms: dict[str, dict[str, str]]) -> list[str]:
    letters: list[str] = []
    for character in text:
        if letters and letters[-1] == "\u0644" and letters[-1] + character in forms:
            letters[-1] += character
        else:
            letters.append(character)
    return letters


def _neighbour(letters: list[str], place: int, step: int) -> str:
    """Return the next letter in a direction, over vowel signs."""
    place += step
    while 0 <= place < len(letters) and unicodedata.category(letters[place][0]) == "Mn":
        place += step
    return letters[place] if 0 <= place < len(letters) else ""
