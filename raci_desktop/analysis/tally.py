"""The tally of one row: who holds which letter, counted once for all rules."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from raci_desktop.domain.ids import RoleId
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import Cell, Row

_A, _R, _S = Letter.ACCOUNTABLE, Letter.RESPONSIBLE, Letter.SUPPORTS
_C, _I, _UNREAD = Letter.CONSULTED, Letter.INFORMED, Letter.UNREAD

WHOLE = 840
"""One row as a whole number that halves, thirds … eighths divide: shares stay integers."""


@dataclass(slots=True, eq=False)
class Tally:
    """Holders by letter, in no particular order."""

    accountable: list[tuple[RoleId, str]] = field(default_factory=list[tuple[RoleId, str]])
    responsible: list[tuple[RoleId, str]] = field(default_factory=list[tuple[RoleId, str]])
    consulted: list[RoleId] = field(default_factory=list[RoleId])
    informed: list[RoleId] = field(default_factory=list[RoleId])
    supporting: list[RoleId] = field(default_factory=list[RoleId])
    unread: Sequence[RoleId] = ()
    letterless: Sequence[RoleId] = ()
    """Roles whose cell holds no letter that could be read: a note, or unread text alone."""
    marked: int = 0
    """How many roles have a letter that could be read."""

    @property
    def share(self) -> int:
        """What one A of this row counts, in parts of ``WHOLE``: scoped As share the row."""
        scopes = len({scope for _, scope in self.accountable})
        return WHOLE // scopes if scopes else WHOLE


def tally_of(row: Row) -> Tally:
    """Count a row."""
    tally = Tally()
    informed, consulted, responsible = tally.informed, tally.consulted, tally.responsible
    for role, cell in row.items():
        marks = cell.marks
        if len(marks) != 1:
            _count_several(tally, role, cell)
            continue
        mark = marks[0]
        letter = mark.letter
        if letter is _I:
            informed.append(role)
        elif letter is _C:
            consulted.append(role)
        elif letter is _R:
            responsible.append((role, mark.scope))
        elif letter is _A:
            tally.accountable.append((role, mark.scope))
        elif letter is _S:
            tally.supporting.append(role)
        else:
            _count_several(tally, role, cell)
    tally.marked = len(row) - len(tally.letterless)
    return tally


def _count_several(tally: Tally, role: RoleId, cell: Cell) -> None:
    """Count a cell of several marks, of a rare one, or of none; each letter counts once a cell."""
    tally.responsible.extend((role, scope) for scope in cell.scopes(_R))
    tally.accountable.extend((role, scope) for scope in cell.scopes(_A))
    if cell.has(_C):
        tally.consulted.append(role)
    if cell.has(_I):
        tally.informed.append(role)
    if cell.has(_S):
        tally.supporting.append(role)
    if cell.has(_UNREAD):
        tally.unread = (*tally.unread, role)
    if all(mark.letter is _UNREAD for mark in cell.marks):
        tally.letterless = (*tally.letterless, role)
