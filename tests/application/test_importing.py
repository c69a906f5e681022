"""Importing: one edit that brings a matrix into a stage, and drops nothing."""

from pathlib import Path

import pytest

from raci_desktop.application.import_parts import NewParts, RoleChoice, RowChoice
from raci_desktop.application.importing import (
    ImportChoices,
    import_edit,
    places_at,
    plan_import,
    plan_imports,
    target_stage,
)
from raci_desktop.application.recognition import RecognisedMatrix
from raci_desktop.application.templates import sample_workshop
from raci_desktop.domain.apply import apply
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.ids import StageId
from raci_desktop.domain.letters import DACI, RASCI, Letter
from raci_desktop.domain.matrix import EMPTY_CELL, Cell, CellRef
from raci_desktop.domain.plan import plan
from raci_desktop.domain.traits import Budget, Function, said
from raci_desktop.domain.workshop import Stage, Workshop, new_workshop
from tests.application.sheets import banded, cell, matrix
from tests.application.sittings import HOO, SUPPORT, at, on_disk, sample_file, sitting

BEFORE_ID, AFTER_ID = StageId("b"), StageId("z")


def empty() -> Workshop:
    return new_workshop(BEFORE_ID, AFTER_ID)


def imported(
    workshop: Workshop,
    found: RecognisedMatrix,
    stage: str = "before",
    replace: bool = False,
    choices: ImportChoices | None = None,
) -> Workshop:
    edit = import_edit(
        workshop, found, target_stage(workshop, stage), replace, choices or ImportChoices()
    )
    return apply(workshop, plan(workshop, edit))


def table(workshop: Workshop, stage: str = "before") -> dict[str, dict[str, Cell]]:
    """What a stage shows, by names."""
    shown = workshop.matrix(target_stage(workshop, stage).id)
    return {
        activity.name: {
            workshop.role(role).name: found for role, found in shown.get(activity.id, {}).items()
        }
        for activity in workshop.activities
    }


def names(workshop: Workshop) -> tuple[list[str], list[str]]:
    return (
        [role.name for role in workshop.roles],
        [f"{one.group}>{one.name}" for one in workshop.activities],
    )


PLAIN = matrix(
    "Head of Operations, Squads",
    ("Run > Deploy", "A, R"),
    ("Run > On call", "A/R@product-funded, ?Q"),
    ("Build > Design", "-, R|asked in May"),
)


def test_a_sheet_fills_an_empty_workshop() -> None:
    workshop = imported(empty(), PLAIN)
    assert names(workshop) == (
        ["Head of Operations", "Squads"],
        ["Run>Deploy", "Run>On call", "Build>Design"],
    )
    assert table(workshop) == {
        "Deploy": {"Head of Operations": cell("A"), "Squads": cell("R")},
        "On call": {"Head of Operations": cell("A/R@product-funded"), "Squads": cell("?Q")},
        "Design": {"Squads": cell("R|asked in May")},
    }


def test_text_that_is_no_letter_stays_with_its_raw_text() -> None:
    mark = table(imported(empty(), PLAIN))["On call"]["Squads"].marks[0]
    assert (mark.letter, mark.raw) == (Letter.UNREAD, "Q")


def test_names_are_guessed_about() -> None:
    role = imported(empty(), PLAIN).roles[0]
    assert role.function.value is Function.OPERATIONS
    assert role.function.guessed


def test_the_band_above_a_role_helps_where_its_name_says_nothing() -> None:
    found = banded(matrix("Anna, Bert", ("Deploy", "A, R")), "Operations", "Somewhere")
    first, second = imported(empty(), found).roles
    assert first.function.value is Function.OPERATIONS
    assert first.function.guessed
    assert "Operations" in first.function.reason
    assert second.function.value is Function.OTHER


def test_importing_is_one_undo_step(tmp_path: Path) -> None:
    path = sample_file(tmp_path, empty())
    with sitting(path) as session:
        session.execute(import_edit(session.workshop, PLAIN, session.workshop.first))
        assert len(session.workshop.activities) == 3
        assert on_disk(path) == session.workshop
        session.undo()
        assert session.workshop == empty()
        session.redo()
        assert table(session.workshop)["Deploy"]["Squads"] == cell("R")


def test_known_parts_are_found_by_name_in_any_case_and_spacing() -> None:
    found = matrix(
        "head of  OPERATIONS, Application Support",
        ("digital services > DEPLOY to production", "I, C"),
    )
    workshop = imported(sample_workshop(), found, "after", replace=True)
    assert len(workshop.roles) == 5
    assert len(workshop.activities) == 10
    assert workshop.cell(at("a7", HOO)) == cell("I")
    assert workshop.cell(at("a7", SUPPORT)) == cell("C")


def test_counts_tell_new_from_known() -> None:
    sample = sample_workshop()
    found = matrix("Head of Operations, Squads", ("Fund on-call", "A, R"), ("New one", "A, R"))
    planned = plan_import(sample, found, Stage(StageId("n"), "Pilot"))
    assert planned.roles == NewParts(new=1, known=1)
    assert planned.activities == NewParts(new=1, known=1)
    assert planned.letters == 4


def test_a_stage_with_letters_is_refused() -> None:
    with pytest.raises(EditRefusedError, match="already has letters") as refused:
        import_edit(sample_workshop(), PLAIN, sample_workshop().last)
    assert refused.value.code == "stage-in-use"


def test_a_stage_with_only_a_note_is_refused_too() -> None:
    workshop = imported(empty(), matrix("Anna", ("Deploy", "|remember")))
    with pytest.raises(EditRefusedError):
        import_edit(workshop, PLAIN, workshop.first)


def test_replacing_leaves_nothing_of_the_old_letters() -> None:
    workshop = imported(sample_workshop(), PLAIN, "after", replace=True)
    shown = {name: row for name, row in table(workshop, "after").items() if row}
    assert set(shown) == {"Deploy", "On call", "Design"}
    assert workshop.matrices[StageId("before")] == sample_workshop().matrices[StageId("before")]


def test_an_untouched_stage_does_not_inherit_the_letters_before_it() -> None:
    workshop = imported(empty(), PLAIN)
    workshop = imported(workshop, matrix("Squads", ("Run > Deploy", "A")), "after")
    assert table(workshop, "after") == {
        "Deploy": {"Squads": cell("A")},
        "On call": {},
        "Design": {},
    }
    assert workshop.last.touched
    assert table(workshop, "before")["Deploy"]["Squads"] == cell("R")


def test_a_new_name_makes_a_step_before_the_last_stage() -> None:
    workshop = imported(sample_workshop(), PLAIN, "Pilot")
    assert [stage.name for stage in workshop.stages] == ["Before", "Middle", "Pilot", "After"]
    assert table(workshop, "pilot")["Deploy"]["Squads"] == cell("R")


def test_stages_are_found_by_name_subtitle_and_place() -> None:
    sample = sample_workshop()
    assert target_stage(sample, "ops run it").id == "before"
    assert target_stage(sample, " MIDDLE ").id == "middle"
    assert target_stage(sample, "After").id == "after"
    with pytest.raises(EditRefusedError):
        target_stage(sample, "  ")


def test_an_empty_template_brings_names_and_begins_no_stage() -> None:
    workshop = imported(empty(), matrix("Anna", ("Deploy", "-")), "after")
    assert names(workshop) == (["Anna"], [">Deploy"])
    assert not workshop.last.touched


def test_an_empty_template_never_replaces_letters() -> None:
    with pytest.raises(EditRefusedError) as refused:
        imported(sample_workshop(), matrix("Anna", ("Deploy", "-")), "after", replace=True)
    assert refused.value.code == "nothing-to-import"


def test_the_same_row_name_twice_stays_two_rows() -> None:
    twice = matrix("Anna", ("A > Deploy", "A"), ("B > Deploy", "R"), ("B > Deploy", "C"))
    workshop = imported(empty(), twice)
    again = imported(workshop, twice, "after")
    assert len(workshop.activities) == len(again.activities) == 3
    shown = [again.matrix(AFTER_ID)[one.id] for one in again.activities]
    assert [list(row.values()) for row in shown] == [[cell("A")], [cell("R")], [cell("C")]]


def test_roles_that_fold_to_one_name_stay_two_roles() -> None:
    workshop = imported(empty(), matrix("Ops, OPS", ("Deploy", "A, R")))
    assert names(workshop)[0] == ["Ops", "OPS (2)"]
    assert table(workshop)["Deploy"] == {"Ops": cell("A"), "OPS (2)": cell("R")}


def test_a_row_under_another_group_is_the_same_when_there_is_only_one() -> None:
    workshop = imported(empty(), PLAIN)
    planned = plan_import(workshop, matrix("Squads", ("Operate > Deploy", "A")), workshop.last)
    assert planned.activities == NewParts(new=0, known=1)
    assert "“Operate”" in planned.remarks[0]


def test_a_row_under_another_group_is_new_when_it_could_be_several() -> None:
    workshop = imported(empty(), matrix("Anna", ("A > Deploy", "A"), ("B > Deploy", "R")))
    planned = plan_import(workshop, matrix("Anna", ("C > Deploy", "A")), workshop.last)
    assert planned.activities == NewParts(new=1, known=0)


def test_the_order_of_a_sheet_is_kept_even_when_groups_come_back() -> None:
    found = matrix("Anna", ("A > 1", "A"), ("B > 2", "A"), ("A > 3", "A"), ("4", "A"))
    assert names(imported(empty(), found))[1] == ["A>1", "B>2", "A>3", ">4"]


def test_new_rows_join_their_group_and_new_roles_their_neighbour() -> None:
    workshop = imported(
        empty(), matrix("Anna, Bert", ("A > 1", "A, R"), ("A > 2", "A, R"), ("B > 3", "A, R"))
    )
    more = matrix("Anna, Cleo", ("A > 1", "A, R"), ("C > 5", "A, R"), ("A > 4", "A, R"))
    assert names(imported(workshop, more, "after")) == (
        ["Anna", "Cleo", "Bert"],
        ["A>1", "A>2", "A>4", "C>5", "B>3"],
    )


def test_a_person_corrects_roles_rows_and_cells() -> None:
    choices = ImportChoices(
        roles={
            0: RoleChoice("COO", function=said(Function.OTHER), budget=said(Budget.OPEX)),
        },
        activities={0: RowChoice("Ship it", "Flow"), 2: RowChoice(leave_out=True)},
        cells={(1, 1): cell("C"), (0, 1): EMPTY_CELL},
    )
    workshop = imported(empty(), PLAIN, choices=choices)
    assert names(workshop) == (["COO", "Squads"], ["Flow>Ship it", "Run>On call"])
    assert workshop.roles[0].function == said(Function.OTHER)
    assert workshop.roles[0].budget == said(Budget.OPEX)
    assert table(workshop) == {
        "Ship it": {"COO": cell("A")},
        "On call": {"COO": cell("A/R@product-funded"), "Squads": cell("C")},
    }


def test_a_column_that_is_no_role_can_be_left_out() -> None:
    workshop = imported(
        empty(), PLAIN, choices=ImportChoices(roles={0: RoleChoice(leave_out=True)})
    )
    assert names(workshop)[0] == ["Squads"]
    assert table(workshop)["Deploy"] == {"Squads": cell("R")}


def test_a_doubt_leads_to_its_places() -> None:
    assert places_at(PLAIN, "C3") == ((1, 1),)
    assert places_at(PLAIN, "Z9") == ()


@pytest.mark.parametrize(("letters", "chosen"), [("RASCI", RASCI), ("DACI", DACI)])
def test_an_unused_workshop_takes_the_letters_of_the_sheet(letters: str, chosen: object) -> None:
    workshop = imported(empty(), matrix("Anna", ("Deploy", "A"), letters=letters))
    assert workshop.letters == chosen


def test_a_workshop_in_use_gains_s_but_keeps_its_letters_otherwise() -> None:
    sample = sample_workshop()
    rasci = matrix("Anna", ("Deploy", "S"), letters="RASCI")
    assert imported(sample, rasci, "Pilot").letters == RASCI
    daci = matrix("Anna", ("Deploy", "R"), letters="DACI")
    assert imported(sample, daci, "Pilot").letters == sample.letters


def test_a_letter_the_workshop_lacks_is_kept_and_said() -> None:
    daci = imported(empty(), matrix("Anna", ("Deploy", "A"), letters="DACI"))
    rasci = matrix("Anna", ("Deploy", "S"), letters="RASCI")
    planned = plan_import(daci, rasci, daci.last)
    assert any("uses S" in remark for remark in planned.remarks)
    assert table(imported(daci, rasci, "after"), "after")["Deploy"]["Anna"] == cell("S")


def test_a_person_chooses_the_letters() -> None:
    workshop = imported(empty(), PLAIN, choices=ImportChoices(letters=RASCI))
    assert workshop.letters == RASCI


def test_two_matrices_are_one_step() -> None:
    workshop = empty()
    after = matrix("Squads, Head of Product", ("Run > Deploy", "R, A"))
    batch, plans = plan_imports(workshop, [(PLAIN, workshop.first), (after, workshop.last)])
    both = apply(workshop, plan(workshop, batch))
    assert [planned.stage.name for planned in plans] == ["Before", "After"]
    assert plans[1].roles == NewParts(new=1, known=1)
    assert both.cell(CellRef(AFTER_ID, both.activities[0].id, both.roles[2].id)) == cell("A")
