"""A short way to write workshops down, for cases kept as data.

    fails: words that say what is wrong
        HoO AS HoP PT
        -- Before
        Digital / Checkout [digital, reliability, mixed]: A R I .
        -- After
        Digital / Checkout: A I I R
        => blocker Checkout: part of the message or question

The first line names roles (see ROLES, or define one as ``X=operations/leader/none``); ``T1#2`` has
two people on call. A row has a
name after an optional group, traits the first time, and a cell for each role: "." is empty,
"AR(product)" is A/R scoped, "A,A(IT)" are two marks, "?" could not be read. ``~0.6`` after a trait
makes it a guess. ``$ Checkout: HoO > HoP(product) = approved`` is what the ledger says of the
budget line of a move into this stage, from the stage before or from one that is named:
``$ Before | Checkout: …``. ``template: ybiyri`` makes the workshop one made from that
template. ``=>`` lines are the findings expected of the rule; none
means that it is silent.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from raci_desktop.domain.activities import Activity
from raci_desktop.domain.budget_lines import BudgetLine, BudgetMove, MovePlace
from raci_desktop.domain.ids import ActivityId, RoleId, StageId
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import Cell, Mark, make_cell
from raci_desktop.domain.roles import Role
from raci_desktop.domain.traits import (
    Budget,
    Function,
    Funding,
    FundingSet,
    RoleKind,
    ServiceKind,
    Topic,
    Trait,
    guessed,
    said,
)
from raci_desktop.domain.workshop import YBIYRI, Stage, Workshop

ROLES: dict[str, tuple[str, str]] = {
    "HoO": ("Head of Operations", "operations/leader/operations opex"),
    "AS": ("Application support", "operations/support team/none"),
    "HoP": ("Head of Product", "product/leader/product capex"),
    "HoD": ("Head of Delivery", "delivery/leader/IT capex"),
    "PT": ("Product teams", "product/team/none"),
    "DT": ("Delivery team", "delivery/team/none"),
    "T1": ("Checkout team", "product/team/none"),
    "T2": ("Search team", "product/team/none"),
    "T3": ("Basket team", "delivery/team/none"),
    "T4": ("Payment team", "delivery/team/none"),
    "PM": ("Product manager", "product/product manager/none"),
    "IM": ("Incident management", "operations/incident management/none"),
    "CM": ("Change management", "operations/change management/none"),
    "SP": ("Database specialist", "operations/specialist/none"),
    "SL": ("Chief executive", "other/senior leadership/none"),
    "SU": ("Hosting supplier", "other/supplier/none"),
    "FI": ("Finance", "other/other/none"),
    "LE": ("Legal", "other/other/none"),
    "MA": ("Marketing", "other/other/none"),
    "UN": ("Somebody", "other~0/other~0/none~0"),
}
FUNDING: dict[str, FundingSet] = {
    "product": frozenset({Funding.PRODUCT}),
    "IT": frozenset({Funding.IT}),
    "opex": frozenset({Funding.OPEX}),
    "mixed": frozenset({Funding.PRODUCT, Funding.IT}),
    "everything": frozenset(Funding),
}
TEMPLATES = {"ybiyri": YBIYRI, "another": "incident-management"}
SCOPES = {"product": "product-funded", "IT": "IT-funded", "opex": "opex-funded"}

_ROW = re.compile(
    r"(?:(?P<group>[^:\[]*?) / )?(?P<name>[^:\[]+?)(?: \[(?P<traits>.*)\])?: *(?P<cells>.*)"
)


_BUDGET = re.compile(
    r"\$ (?:(?P<from>\w+) \| )?(?P<name>.+): (?P<giver>\S+) > (?P<taker>[^\s(]+)"
    r"(?:\((?P<scope>\w+)\))? = (?P<moves>.+)"
)


@dataclass
class Case:
    """One matrix, and what a rule says of it."""

    file: str
    fails: bool
    title: str
    workshop: Workshop
    expected: list[tuple[str, str, str]] = field(default_factory=list)
    """Severity, name of the activity, role or stage, part of the message or of the question."""

    @property
    def rule(self) -> str:
        return self.file


@dataclass
class _Reading:
    roles: list[Role] = field(default_factory=list)
    activities: dict[str, Activity] = field(default_factory=dict)
    stages: list[Stage] = field(default_factory=list)
    matrices: dict[StageId, dict[ActivityId, dict[RoleId, Cell]]] = field(default_factory=dict)
    lines: dict[MovePlace, BudgetLine] = field(default_factory=dict)
    expected: list[tuple[str, str, str]] = field(default_factory=list)
    template: str = ""


def read_cases(path: Path) -> Iterator[Case]:
    """Read a file of cases."""
    for block in re.split(r"\n\s*\n", path.read_text(encoding="utf-8")):
        lines = [line for line in block.splitlines() if line.strip() and line[0] != "#"]
        if not lines:
            continue
        kind, _, title = lines[0].partition(":")
        assert kind in ("fails", "passes"), lines[0]
        workshop, expected = read_matrix("\n".join(lines[1:]))
        assert bool(expected) == (kind == "fails"), title
        yield Case(path.stem, kind == "fails", title.strip(), workshop, expected)


def matrix(text: str) -> Workshop:
    """The workshop a block of text describes."""
    return read_matrix(text)[0]


def read_matrix(text: str) -> tuple[Workshop, list[tuple[str, str, str]]]:
    """The workshop, and the findings expected of it."""
    reading = _Reading()
    for line in filter(None, map(str.strip, text.splitlines())):
        _read_line(reading, line)
    return (
        Workshop(
            roles=tuple(reading.roles),
            activities=tuple(reading.activities.values()),
            stages=tuple(reading.stages),
            matrices=reading.matrices,
            budget_lines=reading.lines,
            template=reading.template,
        ),
        reading.expected,
    )


def _read_line(reading: _Reading, line: str) -> None:
    if not reading.roles:
        reading.roles = [_role(word, i) for i, word in enumerate(line.split())]
    elif line.startswith("--"):
        _begin_stage(reading, line[2:].strip())
    elif line.startswith("template: "):
        reading.template = TEMPLATES[line.removeprefix("template: ")]
    elif line.startswith("$"):
        _read_line_of_budget(reading, line)
    elif line.startswith("=>"):
        head, _, words = line[2:].strip().partition(":")
        severity, _, name = head.partition(" ")
        reading.expected.append((severity, name, words.strip()))
    else:
        if not reading.stages:
            _begin_stage(reading, "Now")
        _read_row(reading, line)


def _begin_stage(reading: _Reading, name: str) -> None:
    touched = not name.endswith("(untouched)")
    stage = Stage(StageId(name), name, position=len(reading.stages), touched=touched)
    reading.stages.append(stage)


def _read_row(reading: _Reading, line: str) -> None:
    found = _ROW.fullmatch(line)
    assert found, line
    name = found["name"]
    if name not in reading.activities:
        reading.activities[name] = _activity(
            name, found["group"] or "", found["traits"] or "", len(reading.activities)
        )
    cells = found["cells"].split()
    assert len(cells) == len(reading.roles), line
    row = {
        role.id: read_cell(text)
        for role, text in zip(reading.roles, cells, strict=True)
        if text != "."
    }
    if row:
        stage = reading.matrices.setdefault(reading.stages[-1].id, {})
        stage[reading.activities[name].id] = row


def _read_line_of_budget(reading: _Reading, line: str) -> None:
    found = _BUDGET.fullmatch(line)
    assert found, line
    before, after = reading.stages[-2:]
    if found["from"]:
        before = next(stage for stage in reading.stages if stage.name == found["from"])
    giver, taker = (None if one == "." else RoleId(one) for one in found.group("giver", "taker"))
    scope = SCOPES[found["scope"]] if found["scope"] else ""
    place = MovePlace(before.id, after.id, ActivityId(found["name"]), giver, taker, scope)
    reading.lines[place] = BudgetLine(place, BudgetMove(found["moves"]))


def read_cell(text: str) -> Cell:
    """Read "AR(product)" or "A,A(IT)"."""
    marks: list[Mark] = []
    for part in text.split(","):
        letters, _, scope = part.partition("(")
        scope = scope.rstrip(")").replace("_", " ")
        for letter in letters:
            raw = "TBC" if letter == "?" else ""
            marks.append(Mark(Letter(letter), SCOPES.get(scope, scope), raw))
    return make_cell(marks)


def _role(word: str, position: int) -> Role:
    word, _, people = word.partition("#")
    code, _, traits = word.partition("=")
    name, given = ROLES[code] if not traits else (code.replace("_", " "), traits)
    function, kind, budget = given.replace("_", " ").split("/")
    return Role(
        RoleId(code),
        name,
        position,
        _trait(Function, function),
        _trait(RoleKind, kind),
        _trait(Budget, budget),
        int(people) if people else None,
    )


def _activity(name: str, group: str, traits: str, position: int) -> Activity:
    activity = Activity(ActivityId(name), name, group, position)
    known: dict[str, Trait] = {}
    for word in filter(None, (part.strip() for part in traits.split(","))):
        bare, _, confidence = word.partition("~")
        if bare in FUNDING:
            value = FUNDING[bare]
            known["funding"] = guessed(value, float(confidence)) if confidence else said(value)
        elif bare in tuple(ServiceKind):
            known["service"] = _trait(ServiceKind, word)
        else:
            known["topic"] = _trait(Topic, word)
    return Activity(
        activity.id,
        name,
        group,
        position,
        service=known.get("service", activity.service),
        topic=known.get("topic", activity.topic),
        funding=known.get("funding", activity.funding),
    )


def _trait(kind: type, word: str) -> Trait:
    bare, _, confidence = word.partition("~")
    value = kind(bare)
    return guessed(value, float(confidence)) if confidence else said(value)
