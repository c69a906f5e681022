"""From rows of text to a clip: which of them are names, and how the cells read."""

from collections.abc import Sequence

from raci_desktop.application.clips import Clip, ClipCell, Named
from raci_desktop.domain.letters import LetterSet
from raci_desktop.domain.matrix import EMPTY_CELL
from raci_desktop.exchange.cells import Kind, read_cell
from raci_desktop.exchange.scheme import Scheme
from raci_desktop.exchange.text import clean_name

Rows = Sequence[Sequence[str]]
_QUIET = (Kind.BLANK, Kind.NOTHING)
_LIKE_LETTERS, _MOSTLY = 0.34, 0.5


def scheme_of(letters: LetterSet) -> Scheme:
    """Return how the letters of a workshop are read."""
    return Scheme(letters.name, tuple((one.symbol, one.letter) for one in letters.definitions))


def clip_of(rows: Rows, letters: LetterSet) -> Clip:
    """Return rows of one length as a clip; a first row or column of names is told apart."""
    scheme = scheme_of(letters)
    across, down = _names(rows, scheme)
    left, top = int(down), int(across)
    cells = [row[left:] for row in rows[top:]]
    return Clip(
        _cells(cells, scheme),
        tuple(tuple(row) for row in rows),
        tuple(Named(clean_name(row[0])) for row in rows[top:]) if down else (),
        tuple(Named(clean_name(name)) for name in rows[0][left:]) if across else (),
        named=across or down,
    )


def _cells(rows: Rows, scheme: Scheme) -> tuple[tuple[ClipCell, ...], ...]:
    return tuple(tuple(clip_cell(text, scheme) for text in row) for row in rows)


def clip_cell(text: str, scheme: Scheme) -> ClipCell:
    """Return one cell of a clip."""
    reading = read_cell(text, scheme)
    if reading.kind in _QUIET:
        return ClipCell(text, EMPTY_CELL)
    return ClipCell(text, reading.cell(), reading.doubt, letters=reading.kind >= Kind.FOREIGN)


def _names(rows: Rows, scheme: Scheme) -> tuple[bool, bool]:
    """Return whether the first row, and the first column, are names above and beside letters."""
    wide, high = len(rows[0]) > 1, len(rows) > 1
    both = wide and high and _is_heads(rows[0][1:], scheme) and _is_heads(_first(rows[1:]), scheme)
    if both and _is_body([row[1:] for row in rows[1:]], scheme, empty=True):
        return True, True
    if wide and _is_heads(_first(rows), scheme) and _is_body([row[1:] for row in rows], scheme):
        return False, True
    across = high and _is_heads(rows[0], scheme) and _is_body(rows[1:], scheme)
    return across, False


def _first(rows: Rows) -> list[str]:
    return [row[0] for row in rows]


def _is_heads(texts: Sequence[str], scheme: Scheme) -> bool:
    """Whether texts may be names; some roles are called "AS" or "IC"."""
    return all(text.strip() for text in texts) and _share(texts, scheme) <= _LIKE_LETTERS


def _is_body(rows: Rows, scheme: Scheme, empty: bool = False) -> bool:
    """Whether most of what is filled reads as letters."""
    filled = [text for row in rows for text in row if text.strip()]
    return _share(filled, scheme) > _MOSTLY if filled else empty


def _share(texts: Sequence[str], scheme: Scheme) -> float:
    """Return which part of some texts is letters, of whatever scheme."""
    letters = sum(1 for text in texts if read_cell(text, scheme).kind >= Kind.FOREIGN)
    return letters / len(texts) if texts else 0.0
