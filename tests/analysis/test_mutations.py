"""The cases of a rule are sharp: change one comparison or one limit, and a case breaks."""

import ast
import importlib
import inspect
from types import ModuleType
from typing import Any

import pytest

from raci_desktop.analysis import run
from raci_desktop.analysis.catalogue import ORDER, RULES
from raci_desktop.analysis.engine import analyse
from raci_desktop.analysis.rule import AnyRule
from raci_desktop.analysis.settings import Settings
from tests.analysis.notation import Case
from tests.analysis.test_cases import CASES, about

OPPOSITE: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}

ALIKE = {
    # A quick way out before the exact comparison, or a guard another line repeats.
    "a2: len(row.accountable) < 2",
    "a2: len(holders) > 1",
    "a2: budgets <= scopes.keys()",
    "a7: len(row.responsible) <= most",
    "p6: len(view.responsible) < 2",
    # Who is read without a letter in the row: what the engine runs again, not what is found.
    "p5: role.kind in _CALLED_FOR",
    "x3: role.budget is not Budget.NONE",
}
"""Comparisons whose change makes no difference, each for a reason."""


def module_of(code: str) -> ModuleType:
    return importlib.import_module(f"raci_desktop.analysis.rules.{code.lower()}")


def comparisons(module: ModuleType) -> list[str]:
    tree = ast.parse(inspect.getsource(module))
    return [ast.unparse(node) for node in ast.walk(tree) if isinstance(node, ast.Compare)]


def changed(module: ModuleType, number: int) -> dict[str, Any]:
    """The names of a module in which one comparison says the opposite, or nearly."""
    tree = ast.parse(inspect.getsource(module))
    node = [one for one in ast.walk(tree) if isinstance(one, ast.Compare)][number]
    node.ops = [OPPOSITE[type(node.ops[0])](), *node.ops[1:]]
    names: dict[str, Any] = {"__name__": module.__name__, "__doc__": module.__doc__}
    exec(compile(ast.fix_missing_locations(tree), str(module.__file__), "exec"), names)
    return names


def mutated(module: ModuleType, number: int) -> list[AnyRule]:
    """The rules of a module in which one comparison says the opposite, or nearly."""
    names = changed(module, number)
    return [value for key, value in names.items() if key.endswith("RULE")]


def breaks(case: Case, settings: Settings | None = None) -> bool:
    """Whether a case comes out differently from what it says."""
    try:
        found = [one for one in analyse(case.workshop, settings) if one.rule == case.rule]
    except (IndexError, KeyError, AttributeError, StopIteration, TypeError):
        return True
    said = [
        (one.severity.word, about(case.workshop, one), f"{one.message} {one.question}")
        for one in found
    ]
    return len(said) != len(case.expected) or not all(
        any((severity, name) == one[:2] and words in one[2] for one in said)
        for severity, name, words in case.expected
    )


def broken(code: str, settings: Settings | None = None) -> bool:
    """Whether any case of a rule breaks."""
    return any(breaks(case, settings) for case in CASES if case.rule == code)


MUTANTS = [
    pytest.param(code, number, id=f"{code.lower()} {number}: {text}")
    for code in ORDER
    for number, text in enumerate(comparisons(module_of(code)))
    if f"{code.lower()}: {text}" not in ALIKE
]


@pytest.mark.parametrize(("code", "number"), MUTANTS)
def test_a_changed_comparison_breaks_a_case(
    code: str, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    rules = mutated(module_of(code), number)
    for name in ("ROW_RULES", "ROLE_RULES", "STAGE_RULES", "PAIR_RULES", "SHIFT_RULES"):
        known = getattr(run, name)
        fresh = [
            next((one for one in rules if one.code == rule.code and type(one) is type(rule)), rule)
            for rule in known
        ]
        monkeypatch.setattr(run, name, tuple(fresh))
    assert broken(code)


def steps(name: str) -> tuple[int, int]:
    """A share in per cent shows only in steps of a row of five."""
    return (-20, 20) if name.endswith(".share") else (-1, 1)


LIMITS = [(rule.code, limit) for rule in RULES for limit in rule.limits]


@pytest.mark.parametrize(
    ("code", "name", "value"),
    [
        pytest.param(code, limit.name, limit.default + step, id=f"{code} {limit.name} {step:+}")
        for code, limit in LIMITS
        for step in steps(limit.name)
    ],
)
def test_a_changed_limit_breaks_a_case(code: str, name: str, value: int) -> None:
    assert broken(code, Settings(limits={name: value}))


ABSENT = importlib.import_module("raci_desktop.analysis.absent")
ASKING = ("P1", "P2", "P3", "P4", "P5", "P7")


@pytest.mark.parametrize("number", range(len(comparisons(ABSENT))))
def test_so_it_does_in_what_they_share_about_absent_rows(
    number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    absence = changed(ABSENT, number)["absence"]
    for code in ASKING:
        monkeypatch.setattr(module_of(code), "absence", absence)
    assert any(map(broken, ASKING))
