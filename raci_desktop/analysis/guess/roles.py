"""Guessing a role's function, kind and budget from its name."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

from raci_desktop.analysis.guess.clues import Hit, because, together
from raci_desktop.analysis.guess.role_senses import RoleSense as S
from raci_desktop.analysis.guess.role_words import role_lexicon
from raci_desktop.domain.traits import SURE, Budget, Function, RoleKind, Trait, guessed

RoleHit = Hit[S]

UNKNOWN = "none of its words is known"
_HINTS_ONLY = 0.75
"""Several hints together are still hints: "cloud platform" may run or build."""
HINT = 0.65
"""Below this a clue is a hint, which a clearer word of another function overrules."""


@dataclass(frozen=True, slots=True)
class RoleGuess:
    """What a role's name suggests."""

    function: Trait[Function]
    kind: Trait[RoleKind]
    budget: Trait[Budget]


@lru_cache(maxsize=4096)
def guess_role(name: str) -> RoleGuess:
    """Guess what a role is from its name alone."""
    words = _Words(list(role_lexicon().find(name)))
    function = _function(words)
    kind = _kind(words, function)
    return RoleGuess(function, kind, _budget(function, kind))


class _Words:
    """The hits of one name, by sense."""

    def __init__(self, hits: list[RoleHit]) -> None:
        self.hits = hits

    def of(self, *senses: S) -> list[RoleHit]:
        return [hit for hit in self.hits if hit.sense in senses]

    def weight(self, sense: S) -> float:
        return max((hit.weight for hit in self.of(sense)), default=0.0)


_FUNCTION_OF: dict[S, Function] = {
    S.OPERATIONS: Function.OPERATIONS,
    S.SUPPORT: Function.OPERATIONS,
    S.INCIDENT: Function.OPERATIONS,
    S.CHANGE: Function.OPERATIONS,
    S.PRODUCT: Function.PRODUCT,
    S.DELIVERY: Function.DELIVERY,
    S.ELSEWHERE: Function.OTHER,
}
_BUILDERS = {Function.PRODUCT, Function.DELIVERY}
_CLEARLY_OUTSIDE = 0.88
"""From here on a board or a supplier belongs to none of the three functions."""
_OF_A_SUPPLIER = 0.7
"""What a supplier does for a function does not make it part of that function."""


def _function(words: _Words) -> Trait[Function]:
    by_function: dict[Function, list[RoleHit]] = {}
    for hit in words.hits:
        function = _FUNCTION_OF.get(hit.sense)
        if function is not None:
            by_function.setdefault(function, []).append(hit)
    if not by_function:
        outside = words.of(S.SENIOR, S.SUPPLIER)
        clear = any(hit.weight >= _CLEARLY_OUTSIDE for hit in outside)
        confidence = 0.85 if clear else 0.6 if outside else 0.0
        return guessed(Function.OTHER, confidence, because(outside) or UNKNOWN)
    strong = {f: hits for f, hits in by_function.items() if _best(hits) >= HINT}
    by_function = strong or by_function
    winner = max(by_function, key=lambda f: _claim(by_function[f]))
    hits = by_function.pop(winner)
    confidence = _agreed(winner, hits, by_function)
    if words.of(S.SUPPLIER):
        confidence *= _OF_A_SUPPLIER
    return guessed(winner, round(confidence, 2), because(hits))


def _best(hits: Iterable[RoleHit]) -> float:
    return max(hit.weight for hit in hits)


def _claim(hits: list[RoleHit]) -> tuple[int, int, float]:
    """How good a claim is: clear words before likely ones, then the later word, the noun."""
    best = max(hits, key=lambda hit: (hit.weight, hit.end))
    return round(best.weight / 0.15), best.end, best.weight


def _agreed(winner: Function, hits: list[RoleHit], others: dict[Function, list[RoleHit]]) -> float:
    """Return the confidence of a function, less what speaks for others."""
    distinct = {(hit.start, hit.end): 0.0 for hit in hits}
    for hit in hits:
        distinct[hit.start, hit.end] = max(distinct[hit.start, hit.end], hit.weight)
    confidence = min(0.97, together(list(distinct.values())))
    if _best(hits) < HINT:
        confidence = min(confidence, _HINTS_ONLY)
    for function, rivals in others.items():
        if winner in _BUILDERS and function in _BUILDERS:
            confidence *= 0.92  # either way it is a role that builds
        else:
            confidence *= 1 - 0.55 * _best(rivals)
    return round(confidence, 2)


def _kind(words: _Words, function: Trait[Function]) -> Trait[RoleKind]:
    for ask in _KINDS:
        found = ask(words, function)
        if found is not None:
            return found
    return guessed(RoleKind.OTHER, 0.3 if words.hits else 0.0, because(words.hits) or UNKNOWN)


_Ask = Callable[[_Words, Trait[Function]], Trait[RoleKind] | None]


def _named(sense: S, kind: RoleKind, least: float = 0.0) -> _Ask:
    """A kind that one sense names."""

    def ask(words: _Words, _function: Trait[Function]) -> Trait[RoleKind] | None:
        hits = [hit for hit in words.of(sense) if hit.weight >= least]
        return guessed(kind, _best(hits), because(hits)) if hits else None

    return ask


def _head(words: _Words, function: Trait[Function]) -> Trait[RoleKind] | None:
    hits = words.of(S.HEAD)
    if not hits:
        return None
    area = function.value is not Function.OTHER and function.confidence > 0
    return guessed(RoleKind.LEADER, _best(hits) if area else 0.7, because(hits))


def _led_supplier(words: _Words, function: Trait[Function]) -> Trait[RoleKind] | None:
    """Somebody who leads what a supplier does, or leads at a supplier: one cannot tell."""
    found = _head(words, function) if words.of(S.SUPPLIER) else None
    return guessed(found.value, _OF_A_SUPPLIER, found.reason) if found else None


def _team(words: _Words, function: Trait[Function]) -> Trait[RoleKind] | None:
    hits = words.of(S.TEAM)
    if not hits:
        return None
    kind = RoleKind.TEAM
    confidence = _best(hits)
    if function.value is Function.OPERATIONS:
        kind, confidence = RoleKind.SUPPORT_TEAM, min(confidence, max(0.6, function.confidence))
    return guessed(kind, confidence, because(hits))


def _specialist(words: _Words, _function: Trait[Function]) -> Trait[RoleKind] | None:
    hits = words.of(S.SPECIALIST)
    if not hits or words.weight(S.SUPPORT) > _best(hits):
        return None
    return guessed(RoleKind.SPECIALIST, _best(hits), because(hits))


def _manager(words: _Words, function: Trait[Function]) -> Trait[RoleKind] | None:
    hits = words.of(S.MANAGER)
    if not hits:
        return None
    area = function.value is not Function.OTHER and function.confidence >= SURE
    return guessed(RoleKind.LEADER, _best(hits) if area else 0.45, because(hits))


def _part_of_firm(_words: _Words, function: Trait[Function]) -> Trait[RoleKind] | None:
    """A bare name of a function, such as "Operations" or "Product"."""
    kinds = {
        Function.OPERATIONS: (RoleKind.SUPPORT_TEAM, 0.6),
        Function.DELIVERY: (RoleKind.TEAM, 0.6),
        Function.PRODUCT: (RoleKind.PRODUCT_MANAGER, 0.5),
    }
    if function.value is Function.OTHER and function.confidence >= SURE:
        return guessed(RoleKind.OTHER, 0.85, function.reason)  # a part of the firm beside these
    if function.confidence < 0.4 or function.value not in kinds:
        return None
    kind, confidence = kinds[function.value]
    return guessed(kind, confidence, function.reason)


_KINDS: tuple[_Ask, ...] = (
    _led_supplier,
    _named(S.SUPPLIER, RoleKind.SUPPLIER),
    _head,
    _named(S.SENIOR, RoleKind.SENIOR_LEADERSHIP),
    _named(S.INCIDENT, RoleKind.INCIDENT_MANAGEMENT),
    _named(S.CHANGE, RoleKind.CHANGE_MANAGEMENT),
    _named(S.PRODUCT_MANAGER, RoleKind.PRODUCT_MANAGER, 0.8),
    _named(S.PROJECT, RoleKind.OTHER),
    _manager,
    _specialist,
    _named(S.SUPPORT, RoleKind.SUPPORT_TEAM, 0.8),
    _team,
    _named(S.SUPPORT, RoleKind.SUPPORT_TEAM),
    _named(S.PRODUCT_MANAGER, RoleKind.PRODUCT_MANAGER),
    _part_of_firm,
)

_BUDGET_OF: dict[Function, Budget] = {
    Function.OPERATIONS: Budget.OPEX,
    Function.PRODUCT: Budget.PRODUCT,
    Function.DELIVERY: Budget.IT,
}


_WITHOUT_BUDGET = {RoleKind.LEADER: 0.7, RoleKind.SENIOR_LEADERSHIP: 0.7}
"""How far a kind tells that a role holds none of the budgets; the others nearly always do."""


def _budget(function: Trait[Function], kind: Trait[RoleKind]) -> Trait[Budget]:
    """Leaders of operations, product and delivery hold their budgets; teams hold none."""
    budget = _BUDGET_OF.get(function.value)
    if kind.value is RoleKind.LEADER and budget is not None:
        confidence = round(min(function.confidence, kind.confidence) * 0.95, 2)
        return guessed(budget, confidence, f"leads {function.value.value}")
    share = _WITHOUT_BUDGET.get(kind.value, 0.96)
    return guessed(Budget.NONE, round(kind.confidence * share, 2), f"kind: {kind.value.value}")
