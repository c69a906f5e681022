"""The shelf of templates: those shipped begin a workshop, one's own are kept, renamed, removed."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from raci_desktop.analysis.engine import analyse
from raci_desktop.application.glimpse import MOST_COLUMNS, MOST_ROWS
from raci_desktop.application.letter_mapping import in_letters
from raci_desktop.application.ports import ExportError
from raci_desktop.application.template_shelf import (
    MOST_BYTES,
    SHIPPED,
    TemplateCard,
    open_template,
    own_templates,
    remove_template,
    rename_template,
    save_template,
    shipped_templates,
    template_path,
)
from raci_desktop.application.template_writing import template_text
from raci_desktop.application.templates import TemplateError, parse_template, sample_workshop
from raci_desktop.bootstrap import services
from raci_desktop.domain.ids import RoleId, StageId
from raci_desktop.domain.letters import DACI, LETTER_SETS, RACI, RASCI, Letter
from raci_desktop.domain.matrix import Mark, make_cell
from raci_desktop.domain.text import clean_name
from raci_desktop.domain.traits import Topic, guessed
from raci_desktop.domain.workshop import YBIYRI, Workshop
from raci_desktop.paths import resource
from tests.domain.strategies import workshops


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RACI_DESKTOP_HOME", str(tmp_path))


@pytest.mark.parametrize("name", SHIPPED)
@pytest.mark.parametrize("letters", ["", *LETTER_SETS])
def test_a_shipped_template_begins_a_workshop(name: str, letters: str, tmp_path: Path) -> None:
    workshop = open_template(resource("templates", name), letters)
    assert workshop.letters.name == (letters or workshop.letters.name)
    assert workshop.first.touched
    assert not workshop.last.touched, "the room decides what comes after"
    used = {m.letter for r in workshop.matrix(workshop.first.id).values() for c in r.values()
            for m in c.marks}  # fmt: skip
    assert all(workshop.letters.definition(letter) for letter in used)
    services().create_document(tmp_path / "new.raci", workshop).close()


@pytest.mark.parametrize("name", SHIPPED)
def test_nothing_in_a_shipped_template_is_a_guess(name: str) -> None:
    """Nor need the words be read by which names are known, which the home page would wait for."""
    assert "null" not in resource("templates", name).read_text(encoding="utf-8")


def test_the_template_of_you_build_it_you_run_it_begins_with_ops_run_it() -> None:
    workshop = open_template(resource("templates", SHIPPED[0]))
    assert [stage.name for stage in workshop.stages] == ["Before", "Pilot", "After"]
    rules = {finding.rule for finding in analyse(workshop).all}
    assert {"P0", "P4", "P6", "P7"} <= rules
    assert "P2" not in rules
    wanted = set(Topic) - {Topic.RUN_COST, Topic.POST_INCIDENT_REVIEW, Topic.GENERAL}
    assert {activity.topic.value for activity in workshop.activities} == wanted


@pytest.mark.parametrize("card", shipped_templates(), ids=lambda card: card.path.stem)
def test_a_shipped_template_names_its_source_and_shows_its_matrix(card: TemplateCard) -> None:
    workshop = open_template(card.path)
    assert "https://" in workshop.details.source
    assert "Our own" in workshop.details.source or "our own" in workshop.details.source
    assert not card.problem
    assert not card.own
    assert card.name == workshop.details.title
    assert card.activities == len(workshop.activities)
    assert 0 < len(card.picture.rows) <= MOST_ROWS
    assert all(len(row) <= MOST_COLUMNS for row in card.picture.rows)
    assert any("A" in row for row in card.picture.rows)


def test_a_template_made_from_a_template_keeps_its_name_for_the_rules() -> None:
    workshop = open_template(resource("templates", SHIPPED[0]))
    assert workshop.template == YBIYRI
    assert parse_template(template_text(workshop, "Ours", set())).template == YBIYRI
    assert not open_template(resource("templates", SHIPPED[1])).template


def test_supports_becomes_what_comes_next_to_it() -> None:
    workshop = open_template(resource("templates", "incident-management.json"))
    assert workshop.letters == RASCI
    cells = [
        (activity, role)
        for activity, row in workshop.matrix(workshop.first.id).items()
        for role, cell in row.items()
        if cell.has(Letter.SUPPORTS)
    ]
    assert cells
    for letters, wanted in ((RACI, Letter.RESPONSIBLE), (DACI, Letter.CONSULTED)):
        mapped = in_letters(workshop, letters)
        for activity, role in cells:
            assert mapped.matrix(mapped.first.id)[activity][role].letters() == (wanted,)
    assert in_letters(in_letters(workshop, RASCI), RASCI) == workshop


def test_letters_that_meet_in_a_cell_become_one() -> None:
    sample = sample_workshop()
    cell = make_cell([Mark(Letter.RESPONSIBLE), Mark(Letter.SUPPORTS)], "kept")
    row = {RoleId("pt"): cell}
    activity, stage = sample.activities[0].id, sample.first.id
    workshop = replace(sample, letters=RASCI, matrices={stage: {activity: row}})
    mapped = in_letters(workshop, RACI).matrix(stage)[activity][RoleId("pt")]
    assert mapped == make_cell([Mark(Letter.RESPONSIBLE)], "kept")


def _begun(workshop: Workshop) -> set[StageId]:
    return {stage.id for stage in workshop.stages if workshop.matrices.get(stage.id)}


@given(workshops())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_what_is_saved_as_a_template_is_read_back(workshop: Workshop) -> None:
    read = parse_template(template_text(workshop, "Ours", _begun(workshop)))
    assert [role.name for role in read.roles] == [role.name for role in workshop.roles]
    assert [(a.name, a.group) for a in read.activities] == [
        (a.name, a.group) for a in workshop.activities
    ]
    assert read.letters == workshop.letters
    assert [(s.name, s.subtitle) for s in read.stages] == [
        (s.name, s.subtitle) for s in workshop.stages
    ]
    for stage in workshop.stages:
        for activity, row in workshop.matrices.get(stage.id, {}).items():
            for role, cell in row.items():
                mapped = in_letters(
                    replace(workshop, matrices={stage.id: {activity: {role: cell}}}),
                    workshop.letters,
                ).matrices[stage.id][activity][role]
                wanted = [m for m in mapped.marks if m.letter is not Letter.UNREAD]
                there = read.matrices.get(stage.id, {}).get(activity, {}).get(role)
                assert list(there.marks if there else ()) == wanted


def test_a_template_carries_nothing_of_the_room_that_made_it() -> None:
    sample = sample_workshop()
    text = template_text(sample, "Ours", {sample.first.id})
    assert "Northwind" not in text
    assert "Checkout" not in text
    read = parse_template(text)
    assert read.details.title == "Ours"
    assert read.details.source == sample.details.source, "whose idea it was goes along"
    assert [stage.touched for stage in read.stages] == [True, False, False]


def test_a_guess_stays_a_guess() -> None:
    sample = sample_workshop()
    role = replace(sample.roles[0], function=guessed(sample.roles[0].function.value, 0.3, "why"))
    text = template_text(replace(sample, roles=(role, *sample.roles[1:])), "Ours", set())
    read = parse_template(text).roles
    assert read[0].function.guessed
    assert not read[0].kind.guessed
    assert not read[1].function.guessed


def test_ones_own_templates_are_kept_renamed_and_removed() -> None:
    sample = sample_workshop()
    path = save_template(sample, " Our  own: R/D? ", _begun(sample))
    assert [card.name for card in own_templates()] == ["Our own: R/D?"]
    assert own_templates()[0].own
    assert open_template(path).matrix(sample.last.id) == sample.matrix(sample.last.id)
    renamed = rename_template(path, "Other")
    assert [(card.name, card.path) for card in own_templates()] == [("Other", renamed)]
    assert not path.exists()
    save_template(sample, "Third", set())
    with pytest.raises(FileExistsError, match="Third"):
        rename_template(renamed, "Third")
    remove_template(renamed)
    assert [card.name for card in own_templates()] == ["Third"]


def test_a_template_takes_the_place_of_one_of_its_name() -> None:
    sample = sample_workshop()
    for filled in (set(), {sample.first.id}):
        save_template(sample, "Ours", filled)
    assert len(own_templates()) == 1
    assert own_templates()[0].picture.rows[0].startswith("AR")


@pytest.mark.parametrize("name", ["..", "///", "\u202e", "x" * 400, "CON: a"])
def test_a_name_never_leads_out_of_the_folder(name: str) -> None:
    path = template_path(clean_name(name))
    assert path.parent == template_path("a").parent
    assert len(path.name) < 100


def test_a_broken_template_says_so_on_its_card() -> None:
    save_template(sample_workshop(), "Good", set())
    broken = template_path("Broken")
    broken.write_text("{", encoding="utf-8")
    bad, good = own_templates()
    assert good.name == "Good"
    assert bad.name == "Broken"
    assert "Broken.json" in bad.problem
    assert "JSON" in bad.problem


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\xff\xfe\x00", "not a text"),
        (b"[" * 100_000, "not a text|not JSON|not an object"),
        (b" " * (MOST_BYTES + 1), "larger than"),
        (b"{}", "needs exactly"),
    ],
)
def test_a_strange_file_is_refused_in_words(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "strange.json"
    path.write_bytes(content)
    with pytest.raises(TemplateError, match=words):
        open_template(path)


def test_a_folder_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way", encoding="utf-8")
    with pytest.raises(ExportError, match="folder of your templates"):
        save_template(sample_workshop(), "Ours", set())


def test_letters_of_ones_own_and_cells_of_several_scopes_are_read() -> None:
    table = json.loads(template_text(sample_workshop(), "Ours", set()))
    own = replace(RACI.definitions[0], name="Owner")
    table["letters"] = {
        "name": "RACI",
        "definitions": [
            {"letter": d.letter, "symbol": d.symbol, "name": d.name,
             "definition": d.definition, "hint": d.hint}
            for d in (own, *RACI.definitions[1:])
        ],
    }  # fmt: skip
    table["stages"][0]["cells"] = {"a1": {"hoo": ["A (product-funded)", "R (IT-funded)"]}}
    read = parse_template(json.dumps(table))
    assert read.letters.definitions[0].name == "Owner"
    cell = read.matrix(read.first.id)[read.activities[0].id][read.roles[0].id]
    assert {(m.letter, m.scope) for m in cell.marks} == {
        (Letter.ACCOUNTABLE, "product-funded"),
        (Letter.RESPONSIBLE, "IT-funded"),
    }
