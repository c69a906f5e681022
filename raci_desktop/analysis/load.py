"""How much of a matrix rests on one role: shares of rows, compared as whole numbers."""

from raci_desktop.analysis.rule import Limit
from raci_desktop.analysis.tally import WHOLE
from raci_desktop.analysis.views import RoleView
from raci_desktop.domain.traits import ServiceKind
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP


def rows_limit(code: str) -> Limit:
    """Return the limit every rule about columns has: the rows from which it applies."""
    return Limit(f"{code}.rows", 5, QT_TRANSLATE_NOOP("Rules", "Rows from which it applies"))


SAID_BETTER: frozenset[str] = frozenset({"P0", "P2", "P4"})
"""Pitfalls that explain better why a role carries, or does not carry, a row."""

_LEFT_OUT: frozenset[str] = frozenset({"P0", "P2"})
"""Pitfalls about builders without a part in what they build."""


def large(view: RoleView, rows: Limit) -> bool:
    """Whether the matrix has rows enough to judge columns."""
    return view.rows >= view.limit(rows.name)


def exceeds(part: int, share: Limit, view: RoleView) -> bool:
    """Whether rows (in number) are more than a share of all rows."""
    return part * 100 > view.limit(share.name) * view.rows


def busy(view: RoleView, share: Limit, rows: Limit) -> bool:
    """Whether a role does the work on more than a share of the rows.

    Not where a pitfall says why operations does it all.
    """
    if not large(view, rows) or not exceeds(len(view.responsible), share, view):
        return False
    return not (view.role.operations and view.spoken(view.responsible, SAID_BETTER))


def answering(view: RoleView, share: Limit, rows: Limit) -> bool:
    """Whether a role answers for more than a share of the rows, where nothing says it better.

    A scoped A counts as its share of the row. What operations rightly keeps, foundational
    systems, does not count against it.
    """
    held = view.accountable
    if not large(view, rows) or not exceeds(len(held), share, view):
        return False
    if view.role.operations:
        views = view.stage.rows
        held = {
            one: part
            for one, part in held.items()
            if views[one].service is not ServiceKind.FOUNDATIONAL
        }
    if sum(held.values()) * 100 <= view.limit(share.name) * view.rows * WHOLE:
        return False
    return not view.spoken(held, SAID_BETTER)


def told_by_pitfall(view: RoleView) -> bool:
    """Whether a pitfall already says that a role that builds has no part in its rows."""
    if not view.role.builder:
        return False
    said = view.stage.spoken
    return any(
        not _LEFT_OUT.isdisjoint(codes) and view.role.id in view.stage.rows[activity].cells
        for activity, codes in said.items()
    )
