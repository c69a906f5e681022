"""Workshops for the tests of exports, built from letters written as in a sheet."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from raci_desktop.analysis.finding import Finding, Severity, Subject
from raci_desktop.application.ports import ExportRequest
from raci_desktop.domain.about import AboutRow
from raci_desktop.domain.activities import Activity
from raci_desktop.domain.compare import ledger
from raci_desktop.domain.ids import ActivityId, ItemId, RoleId, StageId
from raci_desktop.domain.items import ItemKind, new_item
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import EMPTY_CELL, Cell, CellRef, Mark, Matrix, make_cell
from raci_desktop.domain.record import MoveRecord, Record, RowRecord, RowState
from raci_desktop.domain.roles import Role
from raci_desktop.domain.traits import Function, said
from raci_desktop.domain.workshop import Details, Stage, Workshop

PRODUCT, IT = "product-funded", "IT-funded"

ROLES = (
    Role(RoleId("hoo"), "Head of Operations", 0, said(Function.OPERATIONS)),
    Role(RoleId("as"), "Application support", 1, said(Function.OPERATIONS)),
    Role(RoleId("hop"), "Head of Product", 2, said(Function.PRODUCT)),
    Role(RoleId("hod"), "Head of Delivery", 3, said(Function.DELIVERY)),
    Role(RoleId("pt"), "Product teams", 4, said(Function.PRODUCT)),
)

_DIGITAL, _FOUNDATIONAL = "Digital services", "Foundational systems"
ACTIVITIES = (
    ("a1", "Availability of product-funded services", _DIGITAL),
    ("a2", "Availability of IT-funded services", _DIGITAL),
    ("a3", "Production support and on-call", _DIGITAL),
    ("a4", "Fund on-call", _DIGITAL),
    ("a5", "Choose availability targets", _DIGITAL),
    ("a6", "Approve low-risk changes", _DIGITAL),
    ("a7", "Deploy to production", _DIGITAL),
    ("a8", "Command a major incident", _DIGITAL),
    ("a9", "Availability of foundational systems", _FOUNDATIONAL),
    ("a10", "Support foundational systems", _FOUNDATIONAL),
)

# Columns as in ROLES; "p" and "t" after a letter stand for the two scopes.
OPS = """A R I I I|A R I I I|A R I I C|AR I I I -|AR C C C I|A R I I C|A R I I C|A R I I C|A R I I I
|A R - - -"""
HALF = """A I I I R|A I I I R|A C I I R|AR - I I I|A - C C R|A C I I R|A C I I R|A R I I R|A R I I I
|A R - - -"""
BUDGET = """I I A I R|I I I A R|I C Ap At R|C - ApRp AtRt C|C - Ap At R|I - Ap At R|I - Ap At R
|A R I I R|A R I I I|A R - - -"""

BEFORE, MIDDLE, AFTER = StageId("s1"), StageId("s2"), StageId("s3")
_SCOPES = {"p": PRODUCT, "t": IT}


def cell(text: str) -> Cell:
    """Return a cell from letters, each with an optional scope sign."""
    marks: list[Mark] = []
    for character in text:
        if character in _SCOPES:
            marks[-1] = replace(marks[-1], scope=_SCOPES[character])
        elif character != "-":
            marks.append(Mark(Letter(character)))
    return make_cell(marks)


def matrix(text: str, activities: Sequence[Activity], roles: Sequence[Role]) -> Matrix:
    """Return a matrix from rows parted by "|" and cells parted by spaces."""
    result: dict[ActivityId, Mapping[RoleId, Cell]] = {}
    for activity, line in zip(activities, text.split("|"), strict=True):
        row = {role.id: cell(part) for role, part in zip(roles, line.split(), strict=True)}
        kept = {role: one for role, one in row.items() if one != EMPTY_CELL}
        if kept:
            result[activity.id] = kept
    return result


def sample() -> Workshop:
    """Return the sample's ten rows with its three stages and a filled handout."""
    activities = tuple(
        Activity(ActivityId(one), name, group, place)
        for place, (one, name, group) in enumerate(ACTIVITIES)
    )
    stages = (
        Stage(BEFORE, "Before", "Ops Run It", 0, touched=True),
        Stage(MIDDLE, "Middle", "Responsible but unaccountable", 1, touched=True),
        Stage(AFTER, "After", "Budget holders accountable", 2, touched=True),
    )
    texts = {BEFORE: OPS, MIDDLE: HALF, AFTER: BUDGET}
    return Workshop(
        ROLES,
        activities,
        stages,
        {stage: matrix(text, activities, ROLES) for stage, text in texts.items()},
        details=Details(
            title="Digital reliability",
            organisation="Northwind Retail",
            facilitator="Robin Reed",
            date="2026-11-22",
            source="Equal Experts, 9 February 2022, https://www.equalexperts.com/",
            decision="Move the on-call budget line from Operations opex to Product and Delivery",
            owner="Chief Operating Officer by 4 December 2026",
            first_step="Checkout team switches on 11 January 2027",
            measure="Time to restore, availability, share of planned work",
            corrections_by="2026-11-27",
        ),
    )


def finding(
    rule: str,
    severity: Severity,
    stage: StageId,
    activity: str | None,
    title: str,
    why: str = "",
    from_stage: StageId | None = None,
) -> Finding:
    """Return a finding about one activity."""
    about = Subject(stage, ActivityId(activity) if activity else None, from_stage=from_stage)
    message = f"{title} in {activity or 'the matrix'}."
    return Finding(rule, severity, about, title, message, why, "What would change it?")


FINDINGS = (
    *(
        finding(
            "P0",
            Severity.BLOCKER,
            BEFORE,
            row,
            "Builders do not answer for availability",
            "One fault spreads; outages can last hours.",
        )
        for row in ("a1", "a2", "a3")
    ),
    finding(
        "P4",
        Severity.WARNING,
        BEFORE,
        "a6",
        "Low-risk changes wait for Operations",
        "Releases get fewer and larger; fixes wait.",
    ),
    finding("A1", Severity.BLOCKER, BEFORE, "a5", "Nobody answers", "It waits when it matters."),
    finding("A9", Severity.NOTE, BEFORE, "a1", "Many are informed", "Mail nobody reads."),
    finding(
        "T2",
        Severity.BLOCKER,
        AFTER,
        "a4",
        "The money stayed behind",
        "Targets rise above need.",
        from_stage=MIDDLE,
    ),
)


def request(
    workshop: Workshop | None = None,
    findings: Sequence[Finding] | None = None,
    before: StageId = BEFORE,
    after: StageId = AFTER,
) -> ExportRequest:
    """Return an export request; without a workshop for the sample with its findings."""
    if findings is None:
        findings = () if workshop else FINDINGS
    return ExportRequest(workshop or sample(), tuple(findings), before, after)


def large(rows: int, columns: int, changed: int = 0) -> Workshop:
    """Return a dense workshop; ``changed`` rows (0: all) move their A one role on."""
    functions = tuple(Function)
    roles = tuple(
        Role(RoleId(f"r{i}"), f"Role number {i + 1}", i, said(functions[i // 3 % 4]))
        for i in range(columns)
    )
    activities = tuple(
        Activity(ActivityId(f"x{i}"), f"Activity number {i + 1} of the list", f"Group {i // 20}", i)
        for i in range(rows)
    )
    stages = (
        Stage(BEFORE, "Before", "As it is", 0, touched=True),
        Stage(AFTER, "After", "As it should be", 1, touched=True),
    )

    def row(number: int, shift: int) -> dict[RoleId, Cell]:
        letters = ["A", "R", "C", "I"]
        return {
            role.id: cell(
                letters[0]
                if place == (number + shift) % columns
                else letters[1 + (place + number) % 3]
            )
            for place, role in enumerate(roles)
        }

    before = {one.id: row(i, 0) for i, one in enumerate(activities)}
    after = {
        one.id: row(i, 1) if not changed or i < changed else before[one.id]
        for i, one in enumerate(activities)
    }
    return Workshop(roles, activities, stages, {BEFORE: before, AFTER: after})


def recorded() -> Workshop:
    """Return the sample with something recorded of every kind."""
    workshop = sample()
    places = [move.place(BEFORE, AFTER) for move in ledger(workshop, BEFORE, AFTER)]
    duty, pay = ActivityId("a3"), CellRef(AFTER, ActivityId("a4"), RoleId("hop"))
    items = (
        new_item(ItemId("i1"), ItemKind.DECISION, "On-call moves.", "COO", "2026-11-22", places[0]),
        new_item(ItemId("i2"), ItemKind.ACTION, "Move the line;\nR&D <ask>", "Ann", "May", pay),
        new_item(ItemId("i3"), ItemKind.PARKED, "=Who pays?", "Bob", "2027-01-11", AboutRow(duty)),
    )
    return replace(
        workshop,
        record=Record(
            items,
            {duty: RowRecord(duty, RowState.CONTESTED)},
            {places[0]: MoveRecord(places[0], 5, 2, 1, "Too soon.", "Who pays decides.")},
        ),
        details=replace(workshop.details, version="2"),
    )
