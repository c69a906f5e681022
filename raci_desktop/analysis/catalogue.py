"""The catalogue: every rule there is, listed by hand in the order of the documentation."""

from collections.abc import Iterable
from typing import TypeVar

from raci_desktop.analysis.rule import (
    AnyRule,
    PairRule,
    RoleRule,
    RowRule,
    ShiftRule,
    StageRule,
)
from raci_desktop.analysis.rules import (
    a1,
    a2,
    a3,
    a4,
    a5,
    a6,
    a7,
    a8,
    a9,
    a10,
    a11,
    a12,
    a13,
    o1,
    o2,
    o3,
    o4,
    o5,
    o6,
    o7,
    o8,
    o9,
    p0,
    p1,
    p2,
    p3,
    p4,
    p5,
    p6,
    p7,
    t1,
    t2,
    t3,
    t4,
    t5,
    t6,
    x1,
    x2,
    x3,
    x4,
)

_Sort = TypeVar("_Sort", RowRule, RoleRule, StageRule, PairRule, ShiftRule)

RULES: tuple[AnyRule, ...] = (
    p0.RULE,
    p1.RULE,
    p1.STAGE_RULE,
    p2.RULE,
    p2.STAGE_RULE,
    p3.RULE,
    p3.STAGE_RULE,
    p4.RULE,
    p4.STAGE_RULE,
    p5.RULE,
    p5.STAGE_RULE,
    p6.RULE,
    p6.ROLE_RULE,
    p7.RULE,
    p7.ROLE_RULE,
    p7.STAGE_RULE,
    a1.RULE,
    a2.RULE,
    a3.RULE,
    a4.RULE,
    a5.RULE,
    a6.RULE,
    a7.RULE,
    a8.RULE,
    a9.RULE,
    a10.RULE,
    a11.RULE,
    a12.RULE,
    a13.RULE,
    o1.RULE,
    o2.RULE,
    o3.RULE,
    o4.RULE,
    o5.RULE,
    o6.RULE,
    o7.RULE,
    o8.RULE,
    o9.RULE,
    x1.RULE,
    x2.RULE,
    x3.RULE,
    x4.RULE,
    t1.RULE,
    t2.RULE,
    t3.RULE,
    t4.RULE,
    t5.RULE,
    t6.RULE,
)
"""In the order of the documentation. Some pitfalls look at rows and at columns, or at the whole."""


def _quiet_last(rules: Iterable[_Sort]) -> tuple[_Sort, ...]:
    """Return rules so that each comes after those it yields to."""
    waiting, done = list(rules), list[_Sort]()
    while waiting:
        codes = {rule.code for rule in waiting}
        ready = [rule for rule in waiting if not rule.yields_to & (codes - {rule.code})]
        done.extend(ready)
        waiting = [rule for rule in waiting if rule not in ready]
    return tuple(done)


ROW_RULES = _quiet_last(rule for rule in RULES if isinstance(rule, RowRule))
ROLE_RULES = _quiet_last(rule for rule in RULES if isinstance(rule, RoleRule))
STAGE_RULES = _quiet_last(rule for rule in RULES if isinstance(rule, StageRule))
PAIR_RULES = _quiet_last(rule for rule in RULES if isinstance(rule, PairRule))
SHIFT_RULES = _quiet_last(rule for rule in RULES if isinstance(rule, ShiftRule))

ORDER: dict[str, int] = {rule.code: number for number, rule in enumerate(RULES)}


def rule_by_code(code: str) -> AnyRule | None:
    """Return the rule of a code in any case, or None."""
    wanted = code.upper()
    return next((rule for rule in RULES if rule.code == wanted), None)
