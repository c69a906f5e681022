"""Pasting, worked out: what a clip would write where, and everything about it that is doubtful.

Nothing changes here: a ``PastePlan`` can be shown, and becomes one edit in ``paste_edit``.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from raci_desktop.application.clips import Clip, ClipCell, rows_of
from raci_desktop.application.pasting_names import (
    NO_ADDITIONS,
    Additions,
    new_activities,
    new_roles,
    parts_by_name,
    texts_of,
)
from raci_desktop.domain.edits import Batch, Edit, WriteCells
from raci_desktop.domain.ids import ActivityId, RoleId, StageId
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import Cell, CellRef, make_cell
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop

_Id = TypeVar("_Id", ActivityId, RoleId)

FEW = 3
"""Names that may be added without asking."""
_SHOWN = 5
"""Texts a sentence lists."""


class Mode(StrEnum):
    """What a clip is taken for."""

    CELLS = "cells"
    """Letters, from the first selected cell on."""
    BY_NAME = "by-name"
    """Letters, in the rows and columns of the same names."""
    ACTIVITIES = "activities"
    ROLES = "roles"


class Unread(StrEnum):
    """What becomes of text that is no letter."""

    KEEP = "keep"
    """It is kept in the cell as the mark ``?``."""
    NOTE = "note"
    """It goes into the note of the cell."""
    SKIP = "skip"
    """Its cell stays as it is."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where a clip is to go: the rows and roles on show, and the selected cells in reading order.

    ``column`` says that the activity column is meant, not the cells.
    """

    stage: StageId
    activities: tuple[ActivityId, ...]
    roles: tuple[RoleId, ...]
    selected: tuple[CellRef, ...] = ()
    column: bool = False
    activity: ActivityId | None = None
    """The activity new ones are added behind."""


@dataclass(frozen=True, slots=True)
class Write:
    """One cell of a clip and the cell of the workshop it is for."""

    ref: CellRef
    clip: ClipCell


@dataclass(frozen=True, slots=True)
class PastePlan:
    """What a paste would do: parts it adds, cells it writes, and its doubts in sentences."""

    mode: Mode
    writes: tuple[Write, ...] = ()
    additions: Additions = NO_ADDITIONS
    doubts: tuple[str, ...] = ()

    @property
    def unread(self) -> tuple[Write, ...]:
        """The cells whose text is no letter."""
        return tuple(write for write in self.writes if write.clip.unread)

    @property
    def nothing(self) -> bool:
        """Whether nothing could be pasted."""
        return not self.writes and not self.additions.edits

    @property
    def doubtful(self) -> bool:
        """Whether somebody should look before it is done."""
        names = len(self.additions.edits)
        return bool(
            self.doubts
            or self.mode is Mode.BY_NAME
            or names > FEW
            or any(write.clip.doubt for write in self.writes)
        )


def modes_of(clip: Clip, target: Target) -> tuple[Mode, ...]:
    """Return what a clip may be taken for, the likeliest first."""
    empty = not target.activities or not target.roles
    if target.column or empty:
        if clip.activities and clip.roles:
            return (Mode.BY_NAME,)
        across = clip.height == 1 and clip.width > 1 and not target.column
        return (Mode.ROLES, Mode.ACTIVITIES) if across else (Mode.ACTIVITIES, Mode.ROLES)
    if clip.named:
        return (Mode.BY_NAME, Mode.CELLS)
    if _is_list(clip):
        names = Mode.ROLES if clip.height == 1 else Mode.ACTIVITIES
        return (names, Mode.CELLS)
    return (Mode.CELLS, Mode.BY_NAME) if clip.own else (Mode.CELLS,)


def _is_list(clip: Clip) -> bool:
    """Whether a clip is one row or one column of texts, few of which might be letters."""
    cells = [one for row in clip.cells for one in row]
    if min(clip.height, clip.width) != 1 or len(cells) < 2:
        return False
    letters = sum(one.letters for one in cells)
    return all(one.text.strip() for one in cells) and 3 * letters <= len(cells)


def plan_paste(
    workshop: Workshop, clip: Clip, target: Target, mode: Mode, add_missing: bool = True
) -> PastePlan:
    """Return what pasting a clip would do when it is taken for a mode."""
    match mode:
        case Mode.CELLS:
            return _at_cursor(clip, target)
        case Mode.BY_NAME:
            return _by_name(workshop, clip, target, add_missing)
        case Mode.ACTIVITIES:
            names, doubts = texts_of(clip, rows=True)
            additions = new_activities(workshop, names, target.activity)
        case Mode.ROLES:
            names, doubts = texts_of(clip, rows=False)
            after = target.selected[0].role if target.selected else None
            additions = new_roles(workshop, names, after)
    return PastePlan(mode, additions=additions, doubts=(*additions.doubts, *doubts))


# -- cells at the cursor ------------------------------------------------------------------------


def _at_cursor(clip: Clip, target: Target) -> PastePlan:
    writes, beyond = list[Write](), list[ClipCell]()
    for row, column, cell in _spread(clip, target):
        if row < len(target.activities) and column < len(target.roles):
            ref = CellRef(target.stage, target.activities[row], target.roles[column])
            writes.append(Write(ref, cell))
        elif cell.text.strip():
            beyond.append(cell)
    if (clip.height, clip.width) == (1, 1):
        writes = [Write(ref, clip.cells[0][0]) for ref in target.selected]
    doubts = (*_shape_doubt(clip, target), *_beyond_doubt(beyond))
    return PastePlan(Mode.CELLS, tuple(writes), doubts=doubts)


def _spread(clip: Clip, target: Target) -> Iterator[tuple[int, int, ClipCell]]:
    """Yield row, column and cell of a clip laid on the selection, as often as it fits."""
    top = target.activities.index(target.selected[0].activity)
    left = target.roles.index(target.selected[0].role)
    height, width = _tiled(clip, target)
    for row in range(height):
        for column in range(width):
            cell = clip.cells[row % clip.height][column % clip.width]
            yield top + row, left + column, cell


def _shape(target: Target) -> tuple[int, int] | None:
    """Return height and width of the selection; None when it is no rectangle."""
    rows = rows_of(target.selected)
    return (len(rows), len(rows[0])) if rows else None


def _tiled(clip: Clip, target: Target) -> tuple[int, int]:
    shape = _shape(target)
    if shape and not shape[0] % clip.height and not shape[1] % clip.width:
        return shape
    return clip.height, clip.width


def _shape_doubt(clip: Clip, target: Target) -> Iterator[str]:
    one = (clip.height, clip.width) == (1, 1) or len(target.selected) == 1
    if one or _tiled(clip, target) == _shape(target):
        return
    yield translate(
        "Paste",
        "What was copied is {height} × {width} cells and the selection has another shape; "
        "it is pasted from the first selected cell on.",
    ).format(height=clip.height, width=clip.width)


def _beyond_doubt(beyond: Sequence[ClipCell]) -> Iterator[str]:
    texts = ", ".join(f"“{cell.text}”" for cell in beyond[:_SHOWN])
    if len(beyond) == 1:
        yield translate(
            "Paste", "1 cell lies beyond the last row or role and is left out: {texts}."
        ).format(texts=texts)
    elif beyond:
        texts += ", …" if len(beyond) > _SHOWN else ""
        yield translate(
            "Paste", "{count} cells lie beyond the last row or role and are left out: {texts}."
        ).format(count=len(beyond), texts=texts)


# -- cells by the names of their rows and columns ------------------------------------------------


def _by_name(workshop: Workshop, clip: Clip, target: Target, add_missing: bool) -> PastePlan:
    first = target.selected[0] if target.selected else None
    parts = parts_by_name(workshop, clip, add_missing)
    activities = parts.activities or _from(target.activities, first and first.activity, clip.height)
    roles = parts.roles or _from(target.roles, first and first.role, clip.width)
    writes = tuple(
        Write(CellRef(target.stage, activity, role), cell)
        for activity, row in zip(activities, clip.cells, strict=False)
        for role, cell in zip(roles, row, strict=False)
        if activity is not None and role is not None
    )
    return PastePlan(Mode.BY_NAME, writes, parts.additions, parts.additions.doubts)


def _from(known: Sequence[_Id], first: _Id | None, count: int) -> Sequence[_Id | None]:
    """Return as many ids from the cursor on as there are lines; None beyond the edge."""
    start = known.index(first) if first in known else 0
    found = known[start : start + count]
    return [*found, *[None] * (count - len(found))]


# -- the edit ------------------------------------------------------------------------------------


def paste_edit(workshop: Workshop, plan: PastePlan, unread: Unread = Unread.KEEP) -> Edit | None:
    """Return the one edit a plan comes to; None when there is nothing to do."""
    cells = {
        write.ref: written(workshop.cell(write.ref), write.clip, unread) for write in plan.writes
    }
    label = paste_label(plan)
    edits: list[Edit] = list(plan.additions.edits)
    if cells:
        edits.append(WriteCells(tuple(cells.items()), label))
    if len(edits) < 2:
        return edits[0] if edits else None
    return Batch(label, tuple(edits))


def written(old: Cell, clip: ClipCell, unread: Unread) -> Cell:
    """Return a cell after a paste; the note it has is never lost."""
    if not clip.unread or unread is Unread.KEEP:
        return Cell(clip.cell.marks, _joined(old.note, clip.cell.note))
    if unread is Unread.SKIP:
        return old
    known = [mark for mark in clip.cell.marks if mark.letter is not Letter.UNREAD]
    return make_cell(known, _joined(_joined(old.note, clip.cell.note), clip.text.strip()))


def _joined(old: str, new: str) -> str:
    if not new or new in old.split("\n"):
        return old
    return f"{old}\n{new}" if old and old != new else new


def paste_label(plan: PastePlan) -> str:
    """Return what a paste is called in the history."""
    cells, names = len(plan.writes), len(plan.additions.edits)
    if plan.mode is Mode.ACTIVITIES:
        return translate("Paste", "Paste {count} activities").format(count=names)
    if plan.mode is Mode.ROLES:
        return translate("Paste", "Paste {count} roles").format(count=names)
    if cells == 1:
        return translate("Paste", "Paste 1 cell")
    return translate("Paste", "Paste {count} cells").format(count=cells)
