"""Order among roles, activities, stages and items: whole numbers with room between them.

A part put between two others takes the middle number; only when there is no room are all
numbers dealt out anew, so that most moves change one row.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from raci_desktop.domain.activities import Activity
from raci_desktop.domain.items import Item
from raci_desktop.domain.roles import Role
from raci_desktop.domain.workshop import Stage

_Part = TypeVar("_Part", Role, Activity, Stage, Item)

STEP = 1 << 16


@dataclass(frozen=True, slots=True)
class Placed(Generic[_Part]):
    """A part with its new position, and the neighbours that had to make room."""

    part: _Part
    shifted: tuple[_Part, ...] = ()


def place(parts: Sequence[_Part], part: _Part, before: str | None) -> Placed[_Part]:
    """Return a part placed before another one (by id), or (None) at the end.

    A part that already stands there, or that is to stand before itself, keeps its position.
    """
    if before == part.id:
        return Placed(part)
    others = [one for one in parts if one.id != part.id]
    index = next((i for i, one in enumerate(others) if one.id == before), len(others))
    if _stands_at(parts, part, index):
        return Placed(part)
    low = others[index - 1].position if index else None
    high = others[index].position if index < len(others) else None
    position = _between(low, high)
    if position is not None:
        return Placed(replace(part, position=position))
    return _dealt_out(others, part, index)


def _stands_at(parts: Sequence[_Part], part: _Part, index: int) -> bool:
    return index < len(parts) and parts[index].id == part.id


def _between(low: int | None, high: int | None) -> int | None:
    if low is None:
        return 0 if high is None else high - STEP
    if high is None:
        return low + STEP
    return (low + high) // 2 if high - low > 1 else None


def _dealt_out(others: Sequence[_Part], part: _Part, index: int) -> Placed[_Part]:
    order = [*others[:index], part, *others[index:]]
    numbered = [replace(one, position=i * STEP) for i, one in enumerate(order)]
    shifted = tuple(
        new for old, new in zip(order, numbered, strict=True) if old is not part and old != new
    )
    return Placed(numbered[index], shifted)


def place_several(
    parts: Sequence[_Part], ids: Collection[str], before: str | None
) -> tuple[_Part, ...]:
    """Return the parts, with new positions, that change when several are put before another one.

    They keep the order they have among themselves. ``before`` may be one of them, and then
    stands for the next part that is not; None stands for the end.
    """
    moved = [one for one in parts if one.id in ids]
    others = [one for one in parts if one.id not in ids]
    index = _index_among(parts, others, before)
    order = [*others[:index], *moved, *others[index:]]
    if not moved or order == list(parts):
        return ()
    low = others[index - 1].position if index else None
    high = others[index].position if index < len(others) else None
    numbers = _room_between(low, high, len(moved))
    wanted = dict(zip((one.id for one in moved), numbers, strict=True)) if numbers else {}
    numbered = [
        replace(one, position=wanted.get(one.id, one.position) if numbers else i * STEP)
        for i, one in enumerate(order)
    ]
    return tuple(new for old, new in zip(order, numbered, strict=True) if old != new)


def _index_among(parts: Sequence[_Part], others: Sequence[_Part], before: str | None) -> int:
    """Return where among the others a part stands, or the next of them after it."""
    kept = {one.id: i for i, one in enumerate(others)}
    at = next((i for i, one in enumerate(parts) if one.id == before), len(parts))
    return next((kept[one.id] for one in parts[at:] if one.id in kept), len(others))


def _room_between(low: int | None, high: int | None, count: int) -> list[int]:
    """Return so many numbers between two others, or none where there is no room."""
    if low is None:
        end = STEP * count if high is None else high
        return [end - STEP * (count - i) for i in range(count)]
    if high is None:
        return [low + STEP * (i + 1) for i in range(count)]
    if high - low <= count:
        return []
    return [low + (high - low) * (i + 1) // (count + 1) for i in range(count)]
