"""The tally of one row: who holds which letter, counted once for all rules."""

from dataclasses import dataclass

from raci_desktop.domain.ids import RoleId
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import Cell, Row

_A, _R, _S = Letter.ACCOUNTABLE, Letter.RESPONSIBLE, Letter.SUPPORTS
_C, _I, _UNREAD = Letter.CONSULTED, Letter.INFORMED, Letter.UNREAD

WHOLE = 840
"""One row as a whole number that halves, thirds … eighths divide: shares stay integers."""


@dataclass(slots=True, eq=False)
class Tally:
    """Holders by letter, in no particular order; ``roles`` have any letter that could be read."""

    accountable: list[tuple[RoleId, str]]
    responsible: list[tuple[RoleId, str]]
    supporting: list[RoleId]
    consulted: list[RoleId]
    informed: list[RoleId]
    unread: list[RoleId]
    roles: list[RoleId]

    @property
    def marked(self) -> int:
        """How many roles have a letter that could be read."""
        return len(self.roles)

    @property
    def share(self) -> int:
        """What one A of this row counts, in parts of ``WHOLE``: scoped As share the row."""
        scopes = len({scope for _, scope in self.accountable})
        return WHOLE // scopes if scopes else WHOLE


def tally_of(row: Row) -> Tally:
    """Count a row."""
    tally = Tally([], [], [], [], [], [], [])
    informed, consulted, responsible = tally.informed, tally.consulted, tally.responsible
    roles = tally.roles
    for role, cell in row.items():
        marks = cell.marks
        if len(marks) != 1:
            _count_several(tally, role, cell)
            continue
        mark = marks[0]
        letter = mark.letter
        if letter is _UNREAD:
            tally.unread.append(role)
            continue
        roles.append(role)
        if letter is _I:
            informed.append(role)
        elif letter is _C:
            consulted.append(role)
        elif letter is _R:
            responsible.append((role, mark.scope))
        elif letter is _A:
            tally.accountable.append((role, mark.scope))
        else:
            tally.supporting.append(role)
    return tally


def _count_several(tally: Tally, role: RoleId, cell: Cell) -> None:
    """Count a cell of several marks, or of none; C and I count once whatever their scopes."""
    tally.responsible.extend((role, scope) for scope in cell.scopes(_R))
    tally.accountable.extend((role, scope) for scope in cell.scopes(_A))
    others = (
        (_S, tally.supporting),
        (_C, tally.consulted),
        (_I, tally.informed),
        (_UNREAD, tally.unread),
    )
    for letter, holders in others:
        if cell.has(letter):
            holders.append(role)
    if any(mark.letter is not _UNREAD for mark in cell.marks):
        tally.roles.append(role)
