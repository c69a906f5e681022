"""Random parts of workshops, random changes, and random walks through edits."""

from dataclasses import replace

from hypothesis import strategies as st

from raci_desktop.domain import edits, edits_parts
from raci_desktop.domain.activities import Activity
from raci_desktop.domain.budget_lines import BudgetLine, BudgetMove, MovePlace
from raci_desktop.domain.change import (
    AcceptanceDelta,
    ActivityDelta,
    AgendaDelta,
    BudgetLineDelta,
    CellDelta,
    Change,
    DetailsDelta,
    ItemDelta,
    LettersDelta,
    MoveRecordDelta,
    RoleDelta,
    RowRecordDelta,
    RuleDelta,
    ScopesDelta,
    StageDelta,
)
from raci_desktop.domain.ids import ActivityId, RoleId, StageId
from raci_desktop.domain.letters import LETTER_SETS, Letter, LetterDefinition, LetterSet
from raci_desktop.domain.matrix import CellRef, Mark, make_cell
from raci_desktop.domain.roles import MOST_ON_CALL, UNCOUNTED, Role
from raci_desktop.domain.rule_settings import SEVERITY_WORDS, RuleSetting
from raci_desktop.domain.traits import (
    Budget,
    Function,
    Funding,
    RoleKind,
    ServiceKind,
    Source,
    Topic,
    Trait,
)
from raci_desktop.domain.workshop import DETAIL_FIELDS, Acceptance, Details, Stage, Workshop
from tests.storage import record_strategies as record

TEXT, NAME = record.TEXT, record.NAME
SCOPE = st.sampled_from(["", "product-funded", "IT-funded", "Øst"])
POSITION = st.integers(-(1 << 40), 1 << 40)
LETTER = st.sampled_from(Letter)
PEOPLE = st.integers(0, MOST_ON_CALL)


def traits(values: st.SearchStrategy) -> st.SearchStrategy:
    """A trait of a value."""
    return st.builds(Trait, values, st.floats(0, 1), TEXT, st.sampled_from(Source))


MARKS = st.builds(Mark, LETTER, SCOPE, TEXT)
CELLS = st.builds(make_cell, st.lists(MARKS, max_size=4), TEXT)
REFS = st.builds(CellRef, TEXT.map(StageId), TEXT.map(ActivityId), TEXT.map(RoleId))
ROLES = st.builds(
    Role,
    TEXT.map(RoleId),
    TEXT,
    POSITION,
    traits(st.sampled_from(Function)),
    traits(st.sampled_from(RoleKind)),
    traits(st.sampled_from(Budget)),
    st.none() | PEOPLE,
)
ACTIVITIES = st.builds(
    Activity,
    TEXT.map(ActivityId),
    TEXT,
    TEXT,
    POSITION,
    traits(st.sampled_from(ServiceKind)),
    traits(st.sampled_from(Topic)),
    traits(st.frozensets(st.sampled_from(Funding))),
)
STAGES = st.builds(Stage, TEXT.map(StageId), TEXT, TEXT, POSITION, st.booleans())
DETAILS = st.builds(Details, **dict.fromkeys(DETAIL_FIELDS, TEXT))
LETTERS = st.builds(
    LetterSet,
    TEXT,
    st.lists(st.builds(LetterDefinition, LETTER, TEXT, TEXT, TEXT, TEXT), max_size=6).map(tuple),
)
ACCEPTANCES = st.builds(Acceptance, TEXT, TEXT, TEXT, TEXT)
SCOPES = st.lists(TEXT, max_size=4).map(tuple)

LIMITS = st.lists(
    st.tuples(st.sampled_from(["A8.consulted", "A9.share", "Z9.Øst"]), st.integers(0, 1_000_000)),
    max_size=3,
).map(tuple)
RULES = st.builds(RuleSetting, TEXT, st.booleans(), st.sampled_from(SEVERITY_WORDS), LIMITS)


BUDGET_LINES = st.builds(
    BudgetLine,
    st.builds(
        MovePlace,
        TEXT.map(StageId),
        TEXT.map(StageId),
        TEXT.map(ActivityId),
        st.none() | NAME.map(RoleId),
        st.none() | NAME.map(RoleId),
        SCOPE,
    ),
    st.sampled_from(BudgetMove),
)


def _pairs(kind: type, parts: st.SearchStrategy) -> st.SearchStrategy:
    """A delta of a part that may be added, replaced or removed."""
    both = st.tuples(parts, parts)
    added, removed = parts.map(lambda p: (None, p)), parts.map(lambda p: (p, None))
    return st.one_of(both, added, removed).map(lambda pair: kind(*pair))


DELTAS = st.one_of(
    st.builds(CellDelta, REFS, CELLS, CELLS),
    _pairs(RoleDelta, ROLES),
    _pairs(ActivityDelta, ACTIVITIES),
    _pairs(StageDelta, STAGES),
    st.builds(DetailsDelta, DETAILS, DETAILS),
    st.builds(LettersDelta, LETTERS, LETTERS),
    st.builds(ScopesDelta, SCOPES, SCOPES),
    _pairs(AcceptanceDelta, ACCEPTANCES),
    _pairs(RuleDelta, RULES),
    _pairs(BudgetLineDelta, BUDGET_LINES),
    _pairs(ItemDelta, record.items(TEXT)),
    _pairs(RowRecordDelta, record.ROW_RECORDS),
    _pairs(MoveRecordDelta, record.MOVE_RECORDS),
    st.builds(AgendaDelta, record.AGENDAS, record.AGENDAS),
)
CHANGES = st.builds(Change, TEXT, st.lists(DELTAS, max_size=4).map(tuple))


def refs(workshop: Workshop) -> st.SearchStrategy[CellRef]:
    """A place in a workshop; roles or activities that are missing make one nobody knows."""
    return st.builds(
        CellRef,
        st.sampled_from([stage.id for stage in workshop.stages]),
        st.sampled_from([one.id for one in workshop.activities] or [ActivityId("none")]),
        st.sampled_from([one.id for one in workshop.roles] or [RoleId("none")]),
    )


def _cell_edits(workshop: Workshop) -> list[st.SearchStrategy[edits.Edit]]:
    place = refs(workshop)
    places = st.lists(place, min_size=1, max_size=3).map(tuple)
    return [
        st.builds(edits.PlaceLetter, places, LETTER, st.none() | SCOPE),
        st.builds(edits.ToggleLetter, places, LETTER),
        st.builds(edits.ReplaceLetters, places, LETTER),
        st.builds(edits.RemoveLetter, places, LETTER, st.none() | SCOPE),
        st.builds(edits.ClearCells, places),
        st.builds(edits.MoveLetter, place, place, LETTER, SCOPE, st.booleans()),
        st.builds(edits.SetScope, place, LETTER, SCOPE, SCOPE),
        st.builds(edits.SetNote, place, TEXT),
        st.builds(edits.WriteCells, st.lists(st.tuples(place, CELLS), max_size=4).map(tuple)),
    ]


def _role_edits(workshop: Workshop) -> list[st.SearchStrategy[edits.Edit]]:
    ids = st.sampled_from([one.id for one in workshop.roles] or [RoleId("none")])
    new = st.builds(replace, ROLES, id=NAME.map(RoleId), name=NAME)
    return [
        st.builds(edits.AddRole, new, st.none() | ids),
        st.builds(
            edits.ReviseRole,
            ids,
            st.none() | NAME,
            st.none() | traits(st.sampled_from(Function)),
            st.none() | traits(st.sampled_from(RoleKind)),
            st.none() | traits(st.sampled_from(Budget)),
            st.none() | st.just(UNCOUNTED) | PEOPLE,
        ),
        st.builds(edits.MoveRole, ids, st.none() | ids),
        st.builds(edits.RemoveRoles, st.lists(ids, min_size=1, max_size=2).map(tuple)),
        st.builds(edits_parts.MoveRoles, st.lists(ids, max_size=2).map(tuple), st.none() | ids),
        st.builds(edits_parts.DuplicateRole, ids, NAME.map(RoleId), NAME),
        st.builds(edits_parts.SplitRole, ids, NAME.map(RoleId), st.tuples(NAME, NAME)),
        st.builds(edits_parts.MergeRoles, ids, st.lists(ids, max_size=2).map(tuple)),
    ]


def _activity_edits(workshop: Workshop) -> list[st.SearchStrategy[edits.Edit]]:
    ids = st.sampled_from([one.id for one in workshop.activities] or [ActivityId("none")])
    new = st.builds(replace, ACTIVITIES, id=NAME.map(ActivityId), name=NAME)
    return [
        st.builds(edits.AddActivity, new, st.none() | ids),
        st.builds(
            edits.ReviseActivity,
            ids,
            st.none() | NAME,
            st.none() | TEXT,
            st.none() | traits(st.sampled_from(ServiceKind)),
            st.none() | traits(st.sampled_from(Topic)),
            st.none() | traits(st.frozensets(st.sampled_from(Funding))),
        ),
        st.builds(edits.MoveActivity, ids, st.none() | ids, st.none() | NAME),
        st.builds(edits.RemoveActivities, st.lists(ids, min_size=1, max_size=2).map(tuple)),
        st.builds(
            edits_parts.MoveActivities,
            st.lists(ids, max_size=3).map(tuple),
            st.none() | ids,
            st.none() | NAME,
        ),
        st.builds(edits_parts.DuplicateActivity, ids, NAME.map(ActivityId), NAME),
        st.builds(edits_parts.SplitActivity, ids, NAME.map(ActivityId), st.tuples(NAME, NAME)),
        st.builds(edits_parts.MergeActivities, ids, st.lists(ids, max_size=2).map(tuple)),
    ]


def _workshop_edits(workshop: Workshop) -> list[st.SearchStrategy[edits.Edit]]:
    stages = st.sampled_from([stage.id for stage in workshop.stages])
    new = st.builds(Stage, NAME.map(StageId), NAME, TEXT)
    keys = st.sampled_from(["A1|s-before", "X2|s-after"])
    rows = st.sampled_from([one.id for one in workshop.activities] or [ActivityId("none")])
    holders = st.none() | st.sampled_from([one.id for one in workshop.roles] or [RoleId("none")])
    moves = st.builds(MovePlace, stages, stages, rows, holders, holders, SCOPE)
    return [
        st.builds(edits.AddStage, new, st.none() | stages),
        st.builds(edits.ReviseStage, stages, st.none() | NAME, st.none() | TEXT),
        st.builds(edits.RemoveStage, stages),
        st.builds(edits.BeginStage, stages, st.booleans()),
        st.builds(edits.ReviseDetails, st.sampled_from(DETAIL_FIELDS), TEXT),
        st.builds(edits.SetLetters, st.sampled_from(list(LETTER_SETS.values()))),
        st.builds(edits.SetScopes, SCOPES),
        st.builds(edits.AcceptFinding, st.builds(Acceptance, keys, NAME, TEXT, TEXT)),
        st.builds(edits.WithdrawAcceptance, keys),
        st.builds(edits.SetRule, st.builds(replace, RULES, rule=st.sampled_from(["P2", "Z9"]))),
        st.builds(edits.SetBudgetLine, moves, st.none() | st.sampled_from(BudgetMove)),
    ]


def edits_of(workshop: Workshop) -> st.SearchStrategy[edits.Edit]:
    """Any edit of a workshop; some will be refused."""
    kinds = (_cell_edits, _role_edits, _activity_edits, _workshop_edits, record.record_edits)
    single = st.one_of(*(st.one_of(*kind(workshop)) for kind in kinds))
    return single | st.builds(edits.Batch, NAME, st.lists(single, max_size=3).map(tuple))
