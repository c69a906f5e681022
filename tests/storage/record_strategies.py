"""Random parts of what a workshop records, and random edits of it."""

from hypothesis import strategies as st

from raci_desktop.domain import edits_record as edits
from raci_desktop.domain.about import AboutFinding, AboutRole, AboutRow
from raci_desktop.domain.agenda import AgendaStep
from raci_desktop.domain.budget_lines import MovePlace
from raci_desktop.domain.ids import ActivityId, ItemId, RoleId, StageId, StepId
from raci_desktop.domain.items import STATES, Item, ItemKind, ItemState
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.record import MoveRecord, RowRecord, RowState
from raci_desktop.domain.workshop import Workshop, new_workshop

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
NAME = st.text(st.sampled_from("abcÄ שλ🚀'\"\\;-%"), min_size=1, max_size=8).filter(str.strip)
COUNT = st.integers(0, 999)
PLACES = st.builds(
    MovePlace,
    TEXT.map(StageId),
    TEXT.map(StageId),
    TEXT.map(ActivityId),
    st.none() | NAME.map(RoleId),
    st.none() | NAME.map(RoleId),
    TEXT,
)
ABOUTS = st.one_of(
    st.none(),
    st.builds(CellRef, TEXT.map(StageId), TEXT.map(ActivityId), TEXT.map(RoleId)),
    st.builds(AboutRow, TEXT.map(ActivityId)),
    st.builds(AboutRole, TEXT.map(RoleId)),
    PLACES,
    st.builds(AboutFinding, TEXT),
)


def items(
    texts: st.SearchStrategy[str], abouts: st.SearchStrategy = ABOUTS
) -> st.SearchStrategy[Item]:
    """An item of any kind, in a state that kind knows."""

    def of(kind: ItemKind) -> st.SearchStrategy[Item]:
        state = st.sampled_from(STATES[kind])
        ids, position = NAME.map(ItemId), st.integers(-(1 << 40), 1 << 40)
        return st.builds(Item, ids, st.just(kind), texts, TEXT, TEXT, state, abouts, position)

    return st.sampled_from(ItemKind).flatmap(of)


ROW_RECORDS = st.builds(RowRecord, TEXT.map(ActivityId), st.sampled_from(RowState))
MOVE_RECORDS = st.builds(MoveRecord, PLACES, COUNT, COUNT, COUNT, TEXT, TEXT)
STEPS = st.builds(AgendaStep, NAME.map(StepId), NAME, st.integers(0, 600))
AGENDAS = st.lists(STEPS, max_size=4, unique_by=lambda step: step.id).map(tuple)


def record_edits(workshop: Workshop) -> list[st.SearchStrategy[edits.RecordEdit]]:
    """Edits of a workshop's record; some will be refused."""
    stages = st.sampled_from([stage.id for stage in workshop.stages])
    rows = st.sampled_from([one.id for one in workshop.activities] or [ActivityId("none")])
    roles = st.sampled_from([one.id for one in workshop.roles] or [RoleId("none")])
    moves = st.builds(MovePlace, stages, stages, rows, st.none() | roles, st.none() | roles, TEXT)
    ids = st.sampled_from([one.id for one in workshop.record.items] or [ItemId("none")])
    steps = st.sampled_from([step.id for step in workshop.record.agenda])
    abouts = st.one_of(
        st.none(),
        st.builds(CellRef, stages, rows, roles),
        st.builds(AboutRow, rows),
        st.builds(AboutRole, roles),
        moves,
        st.builds(AboutFinding, TEXT),
    )
    return [
        st.builds(edits.AddItem, items(NAME, abouts), st.none() | ids),
        st.builds(
            edits.ReviseItem,
            ids,
            st.none() | TEXT,
            st.none() | TEXT,
            st.none() | TEXT,
            st.none() | st.sampled_from(ItemState),
        ),
        st.builds(edits.PointItem, ids, abouts),
        st.builds(edits.MoveItem, ids, st.none() | ids),
        st.builds(edits.RemoveItems, st.lists(ids, min_size=1, max_size=2).map(tuple)),
        st.builds(
            edits.SetRowState,
            st.lists(rows, min_size=1, max_size=2).map(tuple),
            st.none() | st.sampled_from(RowState),
        ),
        st.builds(
            edits.ReviseMove,
            moves,
            st.none() | COUNT,
            st.none() | COUNT,
            st.none() | COUNT,
            st.none() | TEXT,
            st.none() | TEXT,
        ),
        st.builds(edits.AddAgendaStep, STEPS, st.none() | steps),
        st.builds(edits.ReviseAgendaStep, steps, st.none() | TEXT, st.none() | st.integers(0, 600)),
        st.builds(edits.MoveAgendaStep, steps, st.none() | steps),
        st.builds(edits.RemoveAgendaSteps, st.lists(steps, min_size=1, max_size=3).map(tuple)),
        st.just(edits.ResetAgenda()),
        st.builds(edits.ReviseLetter, st.sampled_from(Letter), st.none() | TEXT, st.none() | TEXT),
        st.just(
            edits.RestoreWorkshop(new_workshop(StageId("s-before"), StageId("s-after")), "Start")
        ),
    ]
