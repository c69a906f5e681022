"""The catalogue: every rule there is, listed by hand in the order of the documentation."""

from raci_desktop.analysis.rule import AnyRule, PairRule, RoleRule, RowRule, ShiftRule
from raci_desktop.analysis.rules import a1, a2, a4, a5, a6, a13, p0, p2, t1, x2

RULES: tuple[AnyRule, ...] = (
    p0.RULE,
    p2.RULE,
    a1.RULE,
    a2.RULE,
    a4.RULE,
    a5.RULE,
    a6.RULE,
    a13.RULE,
    x2.RULE,
    t1.RULE,
)

ROW_RULES: tuple[RowRule, ...] = tuple(rule for rule in RULES if isinstance(rule, RowRule))
ROLE_RULES: tuple[RoleRule, ...] = tuple(rule for rule in RULES if isinstance(rule, RoleRule))
PAIR_RULES: tuple[PairRule, ...] = tuple(rule for rule in RULES if isinstance(rule, PairRule))
SHIFT_RULES: tuple[ShiftRule, ...] = tuple(rule for rule in RULES if isinstance(rule, ShiftRule))

ORDER: dict[str, int] = {rule.code: number for number, rule in enumerate(RULES)}


def rule_by_code(code: str) -> AnyRule | None:
    """Return the rule of a code in any case, or None."""
    wanted = code.upper()
    return next((rule for rule in RULES if rule.code == wanted), None)
