"""Laws of the session: whatever is edited, undone and reopened, file, memory and rules agree."""

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from raci_desktop.analysis.engine import analyse
from raci_desktop.application.history_lines import history_lines
from raci_desktop.application.naming import add_activity, add_role, rename_role, revise_activity
from raci_desktop.application.session import WorkshopSession
from raci_desktop.application.templates import sample_workshop
from raci_desktop.domain import edits, edits_record
from raci_desktop.domain.about import AboutFinding, AboutRole, AboutRow
from raci_desktop.domain.budget_lines import BudgetMove, MovePlace
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.ids import new_item_id, new_stage_id
from raci_desktop.domain.items import ItemKind, ItemState, new_item
from raci_desktop.domain.letters import RACI, Letter
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.record import RowState
from raci_desktop.domain.roles import UNCOUNTED
from raci_desktop.domain.rule_settings import RuleSetting
from raci_desktop.domain.workshop import DETAIL_FIELDS, Acceptance, Stage, Workshop
from tests.application.sittings import on_disk, sample_file, sitting

SLOW = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
NAMES = st.sampled_from(["Head of Platform", "Squads", "Deploy", "R&D", "  ", "Пётр", "x" * 400])
LETTERS = st.sampled_from([one.letter for one in RACI.definitions])

RULES = st.builds(
    RuleSetting,
    st.sampled_from(["P2", "A1", "A8", "Z9"]),
    st.booleans(),
    st.sampled_from(["", "note", "blocker"]),
    st.sampled_from([(), (("A8.consulted", 0),)]),
)


def _record_edits(draw: st.DrawFn, workshop: Workshop, ref: CellRef, text: str) -> list[edits.Edit]:
    """Edits of what the workshop records."""
    kind = draw(st.sampled_from(ItemKind))
    about = draw(st.sampled_from([None, ref, AboutRow(ref.activity), AboutFinding("A1|x")]))
    move = MovePlace(ref.stage, workshop.last.id, ref.activity, ref.role, None)
    step = draw(st.sampled_from(workshop.record.agenda))
    choices: list[edits.Edit] = [
        edits_record.AddItem(new_item(new_item_id(), kind, text, "Kim", "May", about)),
        edits_record.SetRowState((ref.activity,), draw(st.sampled_from([None, *RowState]))),
        edits_record.ReviseMove(move, in_favour=draw(st.integers(0, 2)), dissent=text),
        edits_record.ReviseAgendaStep(step.id, text, draw(st.integers(0, 30))),
        edits_record.MoveAgendaStep(step.id, None),
        edits_record.ResetAgenda(),
        edits_record.ReviseLetter(Letter.ACCOUNTABLE, text),
        edits_record.RestoreWorkshop(sample_workshop(), "Start"),
    ]
    if workshop.record.items:
        item = draw(st.sampled_from(workshop.record.items)).id
        choices += [
            edits_record.ReviseItem(item, text=text, state=draw(st.sampled_from(ItemState))),
            edits_record.PointItem(item, AboutRole(ref.role)),
            edits_record.MoveItem(item, None),
            edits_record.RemoveItems((item,)),
        ]
    return choices


@st.composite
def edit_of(draw: st.DrawFn, workshop: Workshop) -> edits.Edit:
    """An edit of any kind, of parts the workshop has."""
    stage = draw(st.sampled_from(workshop.stages)).id

    def ref() -> CellRef:
        return CellRef(
            stage,
            draw(st.sampled_from(workshop.activities)).id,
            draw(st.sampled_from(workshop.roles)).id,
        )

    first, second = ref(), ref()
    letter, name = draw(LETTERS), draw(NAMES)
    choices: list[edits.Edit] = [
        edits.PlaceLetter((first, second), letter),
        edits.ToggleLetter((first,), letter),
        edits.ReplaceLetters((first,), letter),
        edits.ClearCells((first, second)),
        edits.MoveLetter(first, second, letter),
        edits.SetNote(first, name),
        add_role(name, draw(st.sampled_from([None, first.role]))),
        add_activity(name, "Run", draw(st.sampled_from([None, first.activity]))),
        rename_role(workshop, first.role, name),
        revise_activity(workshop, first.activity, name),
        edits.ReviseRole(first.role, on_call=draw(st.sampled_from([UNCOUNTED, 0, 2, 40]))),
        edits.MoveRole(first.role, second.role),
        edits.MoveActivity(first.activity, second.activity, "Build"),
        edits.ReviseStage(stage, subtitle=name),
        edits.AddStage(Stage(new_stage_id(), name)),
        edits.ReviseDetails(draw(st.sampled_from(DETAIL_FIELDS)), name),
        edits.AcceptFinding(Acceptance("A1|x", name, "Kim")),
        edits.SetRule(draw(RULES)),
        edits.SetBudgetLine(
            MovePlace(stage, workshop.last.id, first.activity, first.role, second.role),
            draw(st.sampled_from([None, *BudgetMove])),
        ),
    ]
    choices += _record_edits(draw, workshop, first, name)
    if len(workshop.roles) > 2:
        choices.append(edits.RemoveRoles((first.role,)))
    if len(workshop.activities) > 2:
        choices.append(edits.RemoveActivities((first.activity,)))
    return draw(st.sampled_from(choices))


def _edit(session: WorkshopSession, data: st.DataObject) -> None:
    edit = data.draw(edit_of(session.workshop))
    try:
        session.execute(edit)
    except EditRefusedError:
        return  # nothing has changed; the laws go on to hold


def _undo_to(session: WorkshopSession, data: st.DataObject) -> None:
    lines = [line for line in history_lines(session.journal) if line.stands]
    if lines:
        wanted = data.draw(st.sampled_from(lines)).group
        session.undo_to(wanted)
        assert session.undo_step is not None
        assert session.undo_step.group == wanted


@SLOW
@given(st.data(), st.lists(st.sampled_from(["edit", "edit", "undo", "redo", "reopen", "undo_to"])))
def test_file_memory_and_rules_agree_after_every_step(data: st.DataObject, acts: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = sample_file(Path(folder))
        with sitting(path) as session:
            for act in acts:
                if act == "edit":
                    _edit(session, data)
                elif act == "undo_to":
                    _undo_to(session, data)
                elif act == "reopen":
                    session.save_as(path.with_name(f"copy-{len(session.path.name)}.raci"))
                    session.save_as(path)
                else:
                    getattr(session, act)()
                assert session.findings.all == analyse(session.workshop).all
            assert on_disk(path) == session.workshop


@SLOW
@given(st.data(), st.integers(1, 8))
def test_undoing_all_and_doing_all_again_comes_to_the_same(data: st.DataObject, count: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = sample_file(Path(folder))
        start = on_disk(path)
        with sitting(path) as session:
            for _ in range(count):
                _edit(session, data)
            end = session.workshop
        with sitting(path) as session:
            while session.undo_step:
                session.undo()
            assert session.workshop == start
        assert on_disk(path) == start
        with sitting(path) as session:
            while session.redo_step:
                session.redo()
            assert session.workshop == end
        assert on_disk(path) == end
