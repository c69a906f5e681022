"""Random workshops and random edits of every kind, over a small pool of ids."""

from dataclasses import replace

from hypothesis import strategies as st

from raci_desktop.domain import edits, edits_parts, edits_record
from raci_desktop.domain.about import AboutFinding, AboutRole, AboutRow
from raci_desktop.domain.activities import Activity
from raci_desktop.domain.agenda import DEFAULT_AGENDA, AgendaStep
from raci_desktop.domain.apply import apply
from raci_desktop.domain.budget_lines import BudgetMove, MovePlace
from raci_desktop.domain.edits import Edit
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.ids import ActivityId, ItemId, RoleId, StageId, StepId
from raci_desktop.domain.items import Item, ItemKind, ItemState, new_item
from raci_desktop.domain.letters import DACI, RACI, RASCI, Letter
from raci_desktop.domain.matrix import Cell, CellRef, Mark, make_cell
from raci_desktop.domain.plan import plan
from raci_desktop.domain.record import Record, RowState
from raci_desktop.domain.roles import UNCOUNTED, Role
from raci_desktop.domain.rule_settings import RuleSetting
from raci_desktop.domain.traits import (
    Budget,
    Function,
    Funding,
    RoleKind,
    ServiceKind,
    Topic,
    guessed,
    said,
)
from raci_desktop.domain.workshop import DETAIL_FIELDS, Acceptance, Stage, Workshop

ROLE_IDS = tuple(RoleId(f"r{i}") for i in range(6))
ACTIVITY_IDS = tuple(ActivityId(f"a{i}") for i in range(6))
STAGE_IDS = tuple(StageId(f"s{i}") for i in range(4))

role_ids = st.sampled_from(ROLE_IDS)
activity_ids = st.sampled_from(ACTIVITY_IDS)
stage_ids = st.sampled_from(STAGE_IDS)
letters = st.sampled_from([x for x in Letter if x is not Letter.UNREAD])
scopes = st.sampled_from(["", "", "product-funded", "IT-funded", "Nights"])
names = st.sampled_from(["Alpha", "Beta", "Gamma", "alpha", " Delta  x ", ""])
refs = st.builds(CellRef, stage_ids, activity_ids, role_ids)
some_refs = st.lists(refs, max_size=4, unique=True).map(tuple)


def _traits(values: st.SearchStrategy) -> st.SearchStrategy:
    confidence = st.sampled_from([0.0, 0.5, 0.79, 0.8, 0.95])
    return st.one_of(values.map(said), st.builds(guessed, values, confidence))


# Weighted towards what the rules read, or random workshops would hardly ever raise a finding.
functions = _traits(st.sampled_from([*Function, Function.OPERATIONS, Function.PRODUCT]))
kinds = _traits(st.sampled_from([*RoleKind, RoleKind.TEAM, RoleKind.TEAM, RoleKind.LEADER]))
budgets = _traits(st.sampled_from(Budget))
services = _traits(st.sampled_from([*ServiceKind, ServiceKind.DIGITAL, ServiceKind.DIGITAL]))
topics = _traits(
    st.sampled_from([*Topic, Topic.RELIABILITY, Topic.ON_CALL_DUTY, Topic.ON_CALL_FUNDING])
)
head_counts = st.sampled_from([0, 2, 3, 999, 1000, -2])
fundings = _traits(st.frozensets(st.sampled_from(Funding)))


def roles(ids: st.SearchStrategy[RoleId] = role_ids) -> st.SearchStrategy[Role]:
    return st.builds(
        Role,
        ids,
        names,
        st.just(0),
        function=functions,
        kind=kinds,
        budget=budgets,
        on_call=st.one_of(st.none(), head_counts),
    )


def activities(ids: st.SearchStrategy[ActivityId] = activity_ids) -> st.SearchStrategy[Activity]:
    return st.builds(
        Activity,
        ids,
        names,
        st.sampled_from(["", "G", "H"]),
        st.just(0),
        service=services,
        topic=topics,
        funding=fundings,
    )


marks = st.one_of(st.builds(Mark, letters, scopes), st.just(Mark(Letter.UNREAD, raw="TBC")))
cells = st.builds(make_cell, st.lists(marks, max_size=3), st.sampled_from(["", "", "a note"]))
maybe_role = st.one_of(st.none(), role_ids)
maybe_activity = st.one_of(st.none(), activity_ids)
maybe_stage = st.one_of(st.none(), stage_ids)
keys = st.sampled_from([f"P2|{stage}||{one}||" for stage in STAGE_IDS for one in ACTIVITY_IDS])

rule_settings = st.builds(
    RuleSetting,
    st.sampled_from(["P2", "A8", "A9", "Z9", ""]),
    st.booleans(),
    st.sampled_from(["", "", "blocker", "warning", "note", "grave"]),
    st.lists(
        st.tuples(st.sampled_from(["A8.consulted", "A9.share", "Z9.more"]), st.integers(-1, 9)),
        max_size=2,
    ).map(tuple),
)

item_ids = st.sampled_from([ItemId(f"i{i}") for i in range(4)])
maybe_item = st.one_of(st.none(), item_ids)
words = st.sampled_from(["Ask Ann", " two\r\nlines ", ""])
states = st.sampled_from(ItemState)
places = st.builds(MovePlace, stage_ids, stage_ids, activity_ids, maybe_role, maybe_role, scopes)
abouts = st.one_of(
    st.none(),
    refs,
    st.builds(AboutRow, activity_ids),
    st.builds(AboutRole, role_ids),
    places,
    st.builds(AboutFinding, keys),
)
items = st.builds(
    Item,
    item_ids,
    st.sampled_from(ItemKind),
    words,
    names,
    names,
    st.sampled_from([ItemState.DECIDED, ItemState.OPEN, ItemState.OPEN, ItemState.DONE]),
    abouts,
)
votes = st.one_of(st.none(), st.sampled_from([0, 3, 999, 1000, -1]))
default_steps = st.sampled_from([step.id for step in DEFAULT_AGENDA])
step_ids = st.one_of(default_steps, st.sampled_from([StepId("t1"), StepId("t2")]))
minutes = st.sampled_from([0, 5, 600, 601, -1])

RECORD_KINDS: dict[type, st.SearchStrategy[Edit]] = {
    edits_record.AddItem: st.builds(edits_record.AddItem, items, maybe_item),
    edits_record.ReviseItem: st.builds(
        edits_record.ReviseItem,
        item_ids,
        st.one_of(st.none(), words),
        st.one_of(st.none(), names),
        st.one_of(st.none(), names),
        st.one_of(st.none(), states),
    ),
    edits_record.PointItem: st.builds(edits_record.PointItem, item_ids, abouts),
    edits_record.MoveItem: st.builds(edits_record.MoveItem, item_ids, maybe_item),
    edits_record.RemoveItems: st.builds(
        edits_record.RemoveItems, st.lists(item_ids, min_size=1, max_size=2).map(tuple)
    ),
    edits_record.SetRowState: st.builds(
        edits_record.SetRowState,
        st.lists(activity_ids, min_size=1, max_size=3).map(tuple),
        st.one_of(st.none(), st.sampled_from(RowState)),
    ),
    edits_record.ReviseMove: st.builds(
        edits_record.ReviseMove,
        places,
        votes,
        votes,
        votes,
        st.one_of(st.none(), words),
        st.one_of(st.none(), words),
    ),
    edits_record.AddAgendaStep: st.builds(
        edits_record.AddAgendaStep,
        st.builds(AgendaStep, step_ids, names, minutes),
        st.one_of(st.none(), step_ids),
    ),
    edits_record.ReviseAgendaStep: st.builds(
        edits_record.ReviseAgendaStep,
        step_ids,
        st.one_of(st.none(), names),
        st.one_of(st.none(), minutes),
    ),
    edits_record.MoveAgendaStep: st.builds(
        edits_record.MoveAgendaStep, step_ids, st.one_of(st.none(), step_ids)
    ),
    edits_record.RemoveAgendaSteps: st.builds(
        edits_record.RemoveAgendaSteps,
        st.lists(default_steps, min_size=1, max_size=8, unique=True).map(tuple),
    ),
    edits_record.ResetAgenda: st.just(edits_record.ResetAgenda()),
    edits_record.ReviseLetter: st.builds(
        edits_record.ReviseLetter,
        letters,
        st.one_of(st.none(), names),
        st.one_of(st.none(), names),
        st.one_of(st.none(), names),
    ),
    edits_record.RestoreWorkshop: st.deferred(
        lambda: st.builds(edits_record.RestoreWorkshop, workshops(), st.just("Noon"))
    ),
}

KINDS: dict[type, st.SearchStrategy[Edit]] = {
    edits.PlaceLetter: st.builds(
        edits.PlaceLetter, some_refs, letters, st.one_of(st.none(), scopes)
    ),
    edits.ToggleLetter: st.builds(edits.ToggleLetter, some_refs, letters),
    edits.ReplaceLetters: st.builds(edits.ReplaceLetters, some_refs, letters),
    edits.RemoveLetter: st.builds(
        edits.RemoveLetter, some_refs, letters, st.one_of(st.none(), scopes)
    ),
    edits.ClearCells: st.builds(edits.ClearCells, some_refs),
    edits.MoveLetter: st.builds(edits.MoveLetter, refs, refs, letters, scopes, st.booleans()),
    edits.SetScope: st.builds(edits.SetScope, refs, letters, scopes, scopes),
    edits.SetNote: st.builds(edits.SetNote, refs, st.sampled_from(["", "why", " why\r\nnot "])),
    edits.WriteCells: st.builds(
        edits.WriteCells, st.lists(st.tuples(refs, cells), max_size=5).map(tuple)
    ),
    edits.AddRole: st.builds(edits.AddRole, roles(), maybe_role),
    edits.ReviseRole: st.builds(
        edits.ReviseRole,
        role_ids,
        name=st.one_of(st.none(), names),
        function=st.one_of(st.none(), functions),
        kind=st.one_of(st.none(), kinds),
        budget=st.one_of(st.none(), budgets),
        on_call=st.one_of(st.none(), st.just(UNCOUNTED), head_counts),
    ),
    edits.MoveRole: st.builds(edits.MoveRole, role_ids, maybe_role),
    edits.RemoveRoles: st.builds(
        edits.RemoveRoles, st.lists(role_ids, min_size=1, max_size=2).map(tuple)
    ),
    edits.AddActivity: st.builds(edits.AddActivity, activities(), maybe_activity),
    edits.ReviseActivity: st.builds(
        edits.ReviseActivity,
        activity_ids,
        name=st.one_of(st.none(), names),
        group=st.one_of(st.none(), st.sampled_from(["", "G", "H"])),
        service=st.one_of(st.none(), services),
        topic=st.one_of(st.none(), topics),
        funding=st.one_of(st.none(), fundings),
    ),
    edits.MoveActivity: st.builds(
        edits.MoveActivity,
        activity_ids,
        maybe_activity,
        st.one_of(st.none(), st.sampled_from(["", "G"])),
    ),
    edits.RemoveActivities: st.builds(
        edits.RemoveActivities, st.lists(activity_ids, min_size=1, max_size=2).map(tuple)
    ),
    edits_parts.MoveRoles: st.builds(
        edits_parts.MoveRoles, st.lists(role_ids, min_size=1, max_size=3).map(tuple), maybe_role
    ),
    edits_parts.MoveActivities: st.builds(
        edits_parts.MoveActivities,
        st.lists(activity_ids, min_size=1, max_size=3).map(tuple),
        maybe_activity,
        st.sampled_from([None, "", "G", "H"]),
    ),
    edits_parts.DuplicateRole: st.builds(edits_parts.DuplicateRole, role_ids, role_ids, names),
    edits_parts.DuplicateActivity: st.builds(
        edits_parts.DuplicateActivity, activity_ids, activity_ids, names
    ),
    edits_parts.SplitRole: st.builds(
        edits_parts.SplitRole, role_ids, role_ids, st.tuples(names, names)
    ),
    edits_parts.SplitActivity: st.builds(
        edits_parts.SplitActivity, activity_ids, activity_ids, st.tuples(names, names)
    ),
    edits_parts.MergeRoles: st.builds(
        edits_parts.MergeRoles, role_ids, st.lists(role_ids, max_size=2).map(tuple)
    ),
    edits_parts.MergeActivities: st.builds(
        edits_parts.MergeActivities, activity_ids, st.lists(activity_ids, max_size=2).map(tuple)
    ),
    edits.AddStage: st.builds(
        edits.AddStage, st.builds(Stage, stage_ids, names, touched=st.booleans()), maybe_stage
    ),
    edits.ReviseStage: st.builds(
        edits.ReviseStage, stage_ids, st.one_of(st.none(), names), st.one_of(st.none(), names)
    ),
    edits.MoveStage: st.builds(edits.MoveStage, stage_ids, maybe_stage),
    edits.RemoveStage: st.builds(edits.RemoveStage, stage_ids),
    edits.BeginStage: st.builds(edits.BeginStage, stage_ids, st.booleans()),
    edits.CopyStage: st.builds(edits.CopyStage, stage_ids, stage_ids),
    edits.ReviseDetails: st.builds(
        edits.ReviseDetails, st.sampled_from([*DETAIL_FIELDS, "colour"]), names
    ),
    edits.SetLetters: st.builds(
        edits.SetLetters,
        st.sampled_from([RACI, RASCI, DACI]),
        st.sampled_from([(), ((Letter.SUPPORTS, Letter.RESPONSIBLE),)]),
    ),
    edits.SetScopes: st.builds(
        edits.SetScopes,
        st.lists(st.sampled_from(["product-funded", "IT-funded", "Nights"])).map(tuple),
    ),
    edits.AcceptFinding: st.builds(
        edits.AcceptFinding,
        st.builds(Acceptance, keys, st.sampled_from(["", "agreed"]), st.just("Ada")),
    ),
    edits.WithdrawAcceptance: st.builds(edits.WithdrawAcceptance, keys),
    edits.SetRule: st.builds(edits.SetRule, rule_settings),
    edits.SetBudgetLine: st.builds(
        edits.SetBudgetLine,
        places,
        st.one_of(st.none(), st.sampled_from(BudgetMove)),
    ),
    **RECORD_KINDS,
}

single_edits: st.SearchStrategy[Edit] = st.one_of(*KINDS.values())
batches: st.SearchStrategy[Edit] = st.builds(
    edits.Batch, st.just("Several"), st.lists(single_edits, max_size=4).map(tuple)
)
any_edit: st.SearchStrategy[Edit] = st.one_of(*KINDS.values(), batches)


sound_items = st.builds(new_item, item_ids, st.sampled_from(ItemKind), st.just("Ask Ann"))


def _id(item: Item) -> str:
    return item.id


@st.composite
def workshops(draw: st.DrawFn) -> Workshop:
    """A workshop of four roles, four activities and three stages, with letters in some."""
    workshop = Workshop(
        roles=tuple(
            Role(
                one,
                f"Role {one}",
                i * 4,
                draw(functions),
                draw(kinds),
                draw(budgets),
                draw(st.sampled_from([None, None, 2, 3])),
            )
            for i, one in enumerate(ROLE_IDS[:4])
        ),
        activities=tuple(
            Activity(
                one,
                f"Activity {one}",
                draw(st.sampled_from(["", "G"])),
                i * 4,
                draw(services),
                draw(topics),
                draw(fundings),
            )
            for i, one in enumerate(ACTIVITY_IDS[:4])
        ),
        stages=tuple(
            Stage(one, f"Stage {one}", position=i * 4, touched=i == 0)
            for i, one in enumerate(STAGE_IDS[:3])
        ),
        letters=RASCI,
        record=Record(
            items=tuple(
                replace(one, position=i)
                for i, one in enumerate(draw(st.lists(sound_items, max_size=3, unique_by=_id)))
            )
        ),
    )
    known = st.builds(
        CellRef,
        st.sampled_from(STAGE_IDS[:3]),
        st.sampled_from(ACTIVITY_IDS[:4]),
        st.sampled_from(ROLE_IDS[:4]),
    )
    written = draw(st.lists(st.tuples(known, cells), max_size=24))
    return apply(workshop, plan(workshop, edits.WriteCells(tuple(written))))


def filled(cell: Cell) -> bool:
    return not cell.empty


def after(workshop: Workshop, edit: Edit) -> Workshop | None:
    """The workshop after an edit, or None where it is refused."""
    try:
        return apply(workshop, plan(workshop, edit))
    except EditRefusedError:
        return None
