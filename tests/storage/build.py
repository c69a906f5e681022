"""Workshops to store, and edits carried to a document the way the application does it."""

from dataclasses import replace

from raci_desktop.application.ports import Document, EntryKind, NewEntry
from raci_desktop.domain.about import AboutFinding
from raci_desktop.domain.activities import Activity
from raci_desktop.domain.agenda import AgendaStep
from raci_desktop.domain.apply import apply
from raci_desktop.domain.budget_lines import BudgetLine, BudgetMove, MovePlace
from raci_desktop.domain.change import Change, invert
from raci_desktop.domain.edits import Edit, PlaceLetter
from raci_desktop.domain.ids import ActivityId, ItemId, RoleId, StageId, StepId
from raci_desktop.domain.items import Item, ItemKind, ItemState, new_item
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import Cell, CellRef, Mark
from raci_desktop.domain.plan import plan
from raci_desktop.domain.record import MoveRecord, Record, RowRecord, RowState
from raci_desktop.domain.roles import Role
from raci_desktop.domain.rule_settings import RuleSetting
from raci_desktop.domain.traits import Budget, Function, Funding, RoleKind, guessed, said
from raci_desktop.domain.workshop import YBIYRI, Acceptance, Details, Workshop, new_workshop

BEFORE, AFTER = StageId("s-before"), StageId("s-after")
HEAD, TEAM = RoleId("r-head"), RoleId("r-team")
DIGITAL, PAY = ActivityId("a-digital"), ActivityId("a-pay")

NOON, STEP = ItemId("i-noon"), StepId("t-vote")

LINE = BudgetLine(MovePlace(BEFORE, AFTER, PAY, HEAD, None, "IT-funded"), BudgetMove.REQUESTED)


def small() -> Workshop:
    """A workshop with something in every table."""
    accountable, responsible = Mark(Letter.ACCOUNTABLE), Mark(Letter.RESPONSIBLE)
    return replace(
        new_workshop(BEFORE, AFTER, "Who runs it?"),
        roles=(
            Role(
                HEAD,
                "Head of Operations",
                0,
                guessed(Function.OPERATIONS, 0.9, "the word “Operations”"),
                said(RoleKind.LEADER),
                said(Budget.OPEX),
            ),
            Role(TEAM, "Teams 🚀", 1 << 16, on_call=4),
        ),
        activities=(
            Activity(DIGITAL, "Digital reliability", "Run / Digital", 0),
            Activity(
                PAY, "On-call pay", "", 1 << 16, funding=said(frozenset({Funding.IT, Funding.OPEX}))
            ),
        ),
        matrices={
            BEFORE: {
                DIGITAL: {
                    HEAD: Cell((responsible, accountable), "Since 2019;\nask Ann."),
                    TEAM: Cell((Mark(Letter.INFORMED),)),
                },
                PAY: {
                    HEAD: Cell((Mark(Letter.ACCOUNTABLE, "IT-funded"),)),
                    TEAM: Cell((Mark(Letter.UNREAD, "", "Q?"),)),
                },
            }
        },
        details=Details(
            title="Who runs it?", organisation="Example Ltd", ask="Decide.", version="2"
        ),
        acceptances={"A2|s-before": Acceptance("A2|s-before", "For now.", "Ann", "2026-01-02")},
        rule_settings={
            "P2": RuleSetting("P2", on=False),
            "A9": RuleSetting("A9", True, "note", (("A9.roles", 8), ("A9.share", 60))),
        },
        budget_lines={LINE.place: LINE},
        template=YBIYRI,
        record=Record(
            items=(
                new_item(NOON, ItemKind.DECISION, "Pay as today.", "Ann", "2026-03-01", LINE.place),
                Item(
                    ItemId("i-rota"),
                    ItemKind.ACTION,
                    "Count who is on call;\nask the teams",
                    "Bob",
                    "April",
                    ItemState.DONE,
                    CellRef(BEFORE, PAY, HEAD),
                    1 << 16,
                ),
                Item(
                    ItemId("i-pay"),
                    ItemKind.PARKED,
                    "Who pays at night?",
                    about=AboutFinding("A2|s-before"),
                    position=2 << 16,
                ),
            ),
            rows={PAY: RowRecord(PAY, RowState.CONTESTED)},
            moves={LINE.place: MoveRecord(LINE.place, 5, 2, 1, "Too soon.", "Who pays decides.")},
            agenda=(AgendaStep(STEP, "Vote", 20), AgendaStep(StepId("t-end"), "Read back", 5)),
        ),
    )


def large(activities: int = 500, roles: int = 60, marks: int = 12) -> Workshop:
    """A workshop of many marks: so many a row, in both stages."""
    workshop = small()
    stages = (workshop.stages[0], replace(workshop.stages[1], touched=True))
    columns = tuple(Role(RoleId(f"r{i:04}"), f"Role {i}", i << 16) for i in range(roles))
    rows = tuple(
        Activity(ActivityId(f"a{i:04}"), f"Activity {i}", f"Group {i // 20}", i << 16)
        for i in range(activities)
    )
    letters = list(Letter)[:5]
    matrix = {
        row.id: {
            columns[(i + 5 * k) % roles].id: Cell((Mark(letters[(i + k) % 5]),))
            for k in range(marks)
        }
        for i, row in enumerate(rows)
    }
    matrices = {BEFORE: matrix, AFTER: matrix}
    return replace(
        workshop, roles=columns, activities=rows, stages=stages, matrices=matrices, acceptances={}
    )


def entry(
    change: Change, group: str = "g1", kind: EntryKind = EntryKind.DO, of: str = ""
) -> NewEntry:
    """A journal entry for a change."""
    return NewEntry(
        kind, change.label, group, "Ann", "2026-03-01T10:00:00+01:00", "PlaceLetter", of
    )


def placed(
    workshop: Workshop, letter: Letter = Letter.CONSULTED, role: RoleId = TEAM
) -> tuple[Workshop, Change]:
    """A letter placed in the row of on-call pay: the workshop after it, and the change."""
    edit = PlaceLetter((CellRef(BEFORE, PAY, role),), letter)
    return planned(workshop, edit)


def planned(workshop: Workshop, edit: Edit) -> tuple[Workshop, Change]:
    """The workshop after an edit, and the change it made."""
    change = plan(workshop, edit)
    return apply(workshop, change), change


def undone(document: Document, workshop: Workshop, group: str) -> Workshop:
    """The workshop after a group was undone from the journal, as committed."""
    for change in reversed(document.changes(group)):
        back = invert(change)
        document.commit(back, entry(back, f"undo {group}", EntryKind.UNDO, group))
        workshop = apply(workshop, back)
    return workshop
