"""Search finds words in names, groups and notes, whatever their case and accents."""

from dataclasses import replace

from raci_desktop.application.search import MOST_HITS, Hit, HitKind, search
from raci_desktop.application.templates import sample_workshop
from raci_desktop.domain.activities import Activity
from raci_desktop.domain.apply import apply
from raci_desktop.domain.budget_lines import MovePlace
from raci_desktop.domain.edits import ReviseRole, SetNote
from raci_desktop.domain.edits_record import AddItem, ReviseMove
from raci_desktop.domain.ids import ActivityId, ItemId
from raci_desktop.domain.items import ItemKind, new_item
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.plan import plan
from raci_desktop.domain.workshop import Workshop

SAMPLE = sample_workshop()


def with_note(stage: int, note: str) -> tuple[Workshop, CellRef]:
    ref = CellRef(SAMPLE.stages[stage].id, SAMPLE.activities[2].id, SAMPLE.roles[1].id)
    return apply(SAMPLE, plan(SAMPLE, SetNote(ref, note))), ref


def test_words_are_found_in_any_order_and_case() -> None:
    found = search(SAMPLE, "OPERATIONS head")
    assert [hit.text for hit in found] == ["Head of Operations"]
    assert found[0].role == SAMPLE.roles[0].id
    assert found[0].kind is HitKind.ROLE


def test_a_part_of_a_word_is_enough() -> None:
    kinds = {hit.kind for hit in search(SAMPLE, "serv")}
    assert HitKind.ACTIVITY in kinds
    assert HitKind.GROUP in kinds


def test_accents_do_not_count() -> None:
    role = SAMPLE.roles[0].id
    workshop = apply(SAMPLE, plan(SAMPLE, ReviseRole(role, name="Müller’s équipe")))
    for words in ("muller", "MUELLER", "Équipe", "equipe"):
        assert [hit.role for hit in search(workshop, words)] == [role], words


def test_a_note_says_its_cell() -> None:
    workshop, ref = with_note(1, "Agreed with finance in March")
    assert search(workshop, "finance march") == (
        Hit(HitKind.NOTE, "Agreed with finance in March", ref.stage, ref.activity, ref.role),
    )


def test_a_stage_nobody_has_touched_repeats_no_notes() -> None:
    workshop, _ = with_note(0, "zebra")
    last = replace(workshop.stages[-1], touched=False)
    untouched = replace(workshop, stages=(*workshop.stages[:-1], last))
    assert len(search(untouched, "zebra")) == 1


def test_no_words_find_nothing() -> None:
    assert search(SAMPLE, "") == ()
    assert search(SAMPLE, "  ") == ()
    assert search(SAMPLE, "quux") == ()


def test_very_many_hits_are_capped() -> None:
    rows = tuple(Activity(ActivityId(f"a{n}"), f"Row {n}") for n in range(MOST_HITS + 50))
    assert len(search(replace(SAMPLE, activities=rows), "row")) == MOST_HITS


def test_what_the_room_recorded_is_found() -> None:
    item = new_item(ItemId("d1"), ItemKind.DECISION, "Product pays for on-call", who="Ada")
    place = MovePlace(SAMPLE.first.id, SAMPLE.last.id, SAMPLE.activities[3].id, None, None, "")
    workshop = SAMPLE
    for edit in (AddItem(item), ReviseMove(place, reason="It follows the budget")):
        workshop = apply(workshop, plan(workshop, edit))
    assert search(workshop, "ada pays")[0].item == item.id
    found = search(workshop, "follows budget")
    assert [(hit.kind, hit.move) for hit in found] == [(HitKind.MOVE, place)]
