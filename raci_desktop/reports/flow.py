"""The flow of accountability: from whom to whom, with widths to scale."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from raci_desktop.domain.ids import RoleId
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop
from raci_desktop.reports.shifts import Shift, Shifts
from raci_desktop.reports.values import Flow, Holder, Stream
from raci_desktop.reports.words import listed, number, opened

MOST_HOLDERS = 6
"""Ends shown on one side; the smallest of more are drawn together."""

_Party = RoleId | None
_Link = tuple[_Party, _Party]


@dataclass
class _Widths:
    left: float = 0.0
    right: float = 0.0


def flow_of(workshop: Workshop, shifts: Shifts) -> Flow:
    """Return the As that move, and those their givers and takers keep."""
    active = {party for s in shifts.shifts for m in s.moves for party in (m.giver, m.taker)}
    if not any(shift.moved or shift.named or shift.ended for shift in shifts.shifts):
        return Flow()
    links: dict[_Link, _Widths] = defaultdict(_Widths)
    for shift in shifts.shifts:
        for link, widths in _links(shift, active):
            links[link].left += widths.left
            links[link].right += widths.right
    order = {role.id: place for place, role in enumerate(workshop.roles)}
    left_sizes, right_sizes = _sizes(links, 0), _sizes(links, 1)
    left, right = _sides(left_sizes, order), _sides(right_sizes, order)
    scopes = _scopes(shifts)
    return Flow(
        tuple(_holder(workshop, end, left_sizes, {}) for end in left),
        tuple(_holder(workshop, end, right_sizes, scopes) for end in right),
        _streams(links, left, right),
        _remark(shifts, active),
    )


def _sizes(links: dict[_Link, _Widths], side: int) -> dict[_Party, float]:
    totals: dict[_Party, float] = defaultdict(float)
    for link, widths in links.items():
        totals[link[side]] += widths.right if side else widths.left
    return totals


def _links(shift: Shift, active: set[_Party]) -> Iterable[tuple[_Link, _Widths]]:
    """Yield the links of one activity; an A that several come from is shared among them."""
    kept = [h[0] for h in shift.before if h in shift.after and h[0] in active]
    pairs: list[_Link] = [(role, role) for role in kept]
    pairs += [(move.giver, move.taker) for move in shift.moves]
    for link in pairs:
        giver, taker = link
        out = sum(1 for pair in pairs if pair[0] == giver)
        into = sum(1 for pair in pairs if pair[1] == taker)
        yield (
            link,
            _Widths(
                _held(shift.before, giver) / out if giver else 1.0,
                _held(shift.after, taker) / into if taker else 1.0,
            ),
        )


def _held(holdings: tuple[tuple[RoleId, str], ...], role: RoleId) -> int:
    return sum(1 for holder, _ in holdings if holder == role)


def _sides(sizes: dict[_Party, float], order: dict[RoleId, int]) -> list[tuple[_Party, ...]]:
    """Return the ends of one side, largest first; the smallest of too many become one end."""
    ends = sorted(
        sizes, key=lambda party: (party is None, -sizes[party], order[party] if party else 0)
    )
    if len(ends) <= MOST_HOLDERS:
        return [(party,) for party in ends]
    shown = [(party,) for party in ends[: MOST_HOLDERS - 1]]
    return [*shown, tuple(ends[MOST_HOLDERS - 1 :])]


def _holder(
    workshop: Workshop,
    end: tuple[_Party, ...],
    sizes: dict[_Party, float],
    scopes: dict[RoleId, dict[str, int]],
) -> Holder:
    size = round(sum(sizes[party] for party in end))
    if len(end) > 1:
        return Holder(translate("Handout", "{count} others").format(count=len(end)), size)
    role = next(iter(end))
    if role is None:
        return Holder(translate("Handout", "Nobody yet"), size)
    parts = [f"{count} {scope}" for scope, count in scopes.get(role, {}).items()]
    return Holder(workshop.role(role).name, size, listed(parts))


def _scopes(shifts: Shifts) -> dict[RoleId, dict[str, int]]:
    counts: dict[RoleId, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for shift in shifts.shifts:
        for role, scope in shift.after:
            if scope:
                counts[role][scope] += 1
    return counts


def _streams(
    links: dict[_Link, _Widths], left: list[tuple[_Party, ...]], right: list[tuple[_Party, ...]]
) -> tuple[Stream, ...]:
    givers = {party: index for index, end in enumerate(left) for party in end}
    takers = {party: index for index, end in enumerate(right) for party in end}
    streams: dict[tuple[int, int], _Widths] = defaultdict(_Widths)
    for (giver, taker), widths in links.items():
        stream = streams[givers[giver], takers[taker]]
        stream.left += widths.left
        stream.right += widths.right
    return tuple(
        Stream(giver, taker, widths.left, widths.right)
        for (giver, taker), widths in sorted(streams.items())
    )


def _remark(shifts: Shifts, active: set[_Party]) -> str:
    split = sum(1 for s in shifts.moved if len({scope for _, scope in s.after if scope}) > 1)
    before = sum(1 for s in shifts.shifts for role, _ in s.before if role in active)
    after = sum(1 for s in shifts.shifts for role, _ in s.after if role in active)
    if not split or before == after:
        return ""
    words = _one_split(before) if split == 1 else _several_split(before)
    return words.format(number=opened(number(split)), before=before, after=after)


def _one_split(before: int) -> str:
    if before == 1:
        return translate("Handout", "One activity carries one A per scope, so 1 A becomes {after}.")
    return translate(
        "Handout", "One activity carries one A per scope, so {before} As become {after}."
    )


def _several_split(before: int) -> str:
    if before == 1:
        return translate(
            "Handout", "{number} activities carry one A per scope, so 1 A becomes {after}."
        )
    return translate(
        "Handout", "{number} activities carry one A per scope, so {before} As become {after}."
    )
