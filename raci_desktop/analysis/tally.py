"""The tally of one row: who holds which letter, counted once for all rules."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from operator import itemgetter

from raci_desktop.analysis.facts import Facts, RoleFacts
from raci_desktop.domain.ids import RoleId
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import Cell, Row

_A, _R, _S = Letter.ACCOUNTABLE, Letter.RESPONSIBLE, Letter.SUPPORTS
_C, _I, _UNREAD = Letter.CONSULTED, Letter.INFORMED, Letter.UNREAD

Held = tuple[RoleFacts, str]
"""A holder of a letter and the scope under which it is held ("" for the whole, or the rest)."""

WHOLE = 840
"""One row as a whole number that halves, thirds … eighths divide: shares stay integers."""


@dataclass(slots=True, eq=False)
class Tally:
    """Holders by letter: of A and R in column order, of others in no particular order."""

    accountable: list[Held] = field(default_factory=list[Held])
    responsible: list[Held] = field(default_factory=list[Held])
    consulted: list[RoleId] = field(default_factory=list[RoleId])
    informed: list[RoleId] = field(default_factory=list[RoleId])
    supporting: list[RoleId] = field(default_factory=list[RoleId])
    unread: Sequence[RoleId] = ()
    letterless: Sequence[RoleId] = ()
    """Roles whose cell holds no letter that could be read: a note, or unread text alone."""
    scoped: bool = False
    """Whether any A or R of the row has a scope."""
    marked: int = 0
    """How many roles have a letter that could be read."""

    @property
    def share(self) -> int:
        """What one A of this row counts, in parts of ``WHOLE``: scoped As share the row."""
        return (
            WHOLE // (len({scope for _, scope in self.accountable}) or 1) if self.scoped else WHOLE
        )


def tally_of(row: Row, facts: Facts) -> Tally:
    """Count a row."""
    tally = Tally()
    informed, consulted = tally.informed, tally.consulted
    responsible, accountable = tally.responsible, tally.accountable
    for role, cell in row.items():
        marks = cell.marks
        if len(marks) != 1:
            _count_several(tally, facts[role], cell)
            continue
        mark = marks[0]
        letter = mark.letter
        if letter is _I:
            informed.append(role)
        elif letter is _C:
            consulted.append(role)
        elif letter is _R:
            responsible.append((facts[role], mark.scope))
        elif letter is _A:
            accountable.append((facts[role], mark.scope))
        else:
            _count_several(tally, facts[role], cell)
    _put_in_order(responsible)
    _put_in_order(accountable)
    tally.scoped = any(map(_scope, responsible)) or any(map(_scope, accountable))
    tally.marked = len(row) - len(tally.letterless)
    return tally


_scope = itemgetter(1)


def _put_in_order(held: list[Held]) -> None:
    """Sort by column and scope, if need be: most rows were written in column order."""
    before = -1
    for role, _ in held:
        if role.index <= before:
            held.sort(key=_column_order)
            return
        before = role.index


def _column_order(held: Held) -> tuple[int, str]:
    return held[0].index, held[1]


def _count_several(tally: Tally, role: RoleFacts, cell: Cell) -> None:
    """Count a cell of several marks, of a rare one, or of none; each letter counts once a cell."""
    tally.responsible.extend((role, scope) for scope in cell.scopes(_R))
    tally.accountable.extend((role, scope) for scope in cell.scopes(_A))
    if cell.has(_C):
        tally.consulted.append(role.id)
    if cell.has(_I):
        tally.informed.append(role.id)
    if cell.has(_S):
        tally.supporting.append(role.id)
    if cell.has(_UNREAD):
        tally.unread = (*tally.unread, role.id)
    if all(mark.letter is _UNREAD for mark in cell.marks):
        tally.letterless = (*tally.letterless, role.id)
