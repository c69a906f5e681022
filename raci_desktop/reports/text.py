"""Breaking text into lines of a width; over-long words are cut, over-long texts end in "…"."""

from collections.abc import Iterator
from functools import lru_cache

from raci_desktop.reports.fonts import Face, width

ELLIPSIS = "…"
_WORD_LIMIT = 120
"""Letters of a word that are measured; more never fit any line of the page."""
_TEXT_LIMIT = 6_000
_SLACK = 0.01


def wrap(text: str, face: Face, size: float, room: float, most: int = 0) -> list[str]:
    """Return the lines of a text; at most ``most`` of them (0: any number), ended by "…"."""
    return list(_wrapped(text[:_TEXT_LIMIT], face, size, room, most))


@lru_cache(maxsize=4096)
def _wrapped(text: str, face: Face, size: float, room: float, most: int) -> tuple[str, ...]:
    lines: list[str] = []
    line = ""
    for word in _words(text, face, size, room):
        longer = f"{line} {word}" if line else word
        if line and width(longer, face, size) > room + _SLACK:
            lines.append(line)
            if most and len(lines) == most:
                lines[-1] = _ended(line, face, size, room)
                return tuple(lines)
            line = word
        else:
            line = longer
    if line:
        lines.append(line)
    return tuple(lines)


def fit(text: str, face: Face, size: float, room: float) -> str:
    """Return the text on one line, cut and ended by "…" when it is too long."""
    text = " ".join(text[:_TEXT_LIMIT].split())
    if width(text, face, size) <= room + _SLACK:
        return text
    return _ended(text, face, size, room)


def widest_word(text: str, face: Face, size: float) -> float:
    """Return the width of the longest word, which a column should have room for."""
    words = text[:_TEXT_LIMIT].split()
    return max((width(word[:_WORD_LIMIT], face, size) for word in words), default=0.0)


def _ended(text: str, face: Face, size: float, room: float) -> str:
    low, high = 0, min(len(text), 4 * _WORD_LIMIT)
    while low < high:
        middle = (low + high + 1) // 2
        if width(text[:middle].rstrip() + ELLIPSIS, face, size) <= room + _SLACK:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip(" ,;:-–") + ELLIPSIS


def _words(text: str, face: Face, size: float, room: float) -> Iterator[str]:
    for word in text.split():
        if len(word) <= _WORD_LIMIT and width(word, face, size) <= room:
            yield word
        else:
            yield from _cut(word, face, size, room)


def _cut(word: str, face: Face, size: float, room: float) -> Iterator[str]:
    """Yield the pieces of a word that is too long; letters are parted by a hyphen."""
    piece = ""
    for letter in word:
        hyphen = "-" if piece[-1:].isalpha() and letter.isalpha() else ""
        if piece and width(piece + letter + hyphen, face, size) > room:
            yield piece + hyphen
            piece = letter
        else:
            piece += letter
    if piece:
        yield piece
