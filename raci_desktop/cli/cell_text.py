"""Cells as text: "R/A", "A · product-funded"; letters by their meaning unless told otherwise."""

from collections.abc import Callable

from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import Cell

SCOPE_SIGN = " · "


def letter_code(letter: Letter) -> str:
    """Return the letter of a meaning: R, A, S, C, I, or "?" for text that was not read."""
    return letter.value


def cell_text(cell: Cell, symbol: Callable[[Letter], str] = letter_code) -> str:
    """Return the marks of a cell: letters joined by "/", each scope's letters with the scope.

    Text that was not read is shown as "? (text)".
    """
    by_scope: dict[str, list[str]] = {}
    for mark in cell.marks:
        unread = f" ({mark.raw})" if mark.raw else ""
        by_scope.setdefault(mark.scope, []).append(symbol(mark.letter) + unread)
    return ", ".join(
        "/".join(dict.fromkeys(letters)) + (SCOPE_SIGN + scope if scope else "")
        for scope, letters in by_scope.items()
    )


def letters_text(cell: Cell) -> str:
    """Return the letters that were read, in the order R A S C I, joined by "/"."""
    return "/".join(letter.value for letter in cell.letters() if letter is not Letter.UNREAD)


def scope_text(cell: Cell) -> str:
    """Return the scope all marks share, else the whole cell with its scopes; "" without any."""
    scopes = {mark.scope for mark in cell.marks}
    if scopes <= {""}:
        return ""
    return scopes.pop() if len(scopes) == 1 else cell_text(cell)
