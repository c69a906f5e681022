"""Templates: the sample is the article's story; the reader takes nothing it does not know."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from raci_desktop.application.templates import (
    SAMPLE_FILE,
    TemplateError,
    parse_template,
    read_template,
    sample_workshop,
)
from raci_desktop.domain.edits import Batch, ReviseDetails
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import Cell, Mark, make_cell
from raci_desktop.domain.plan import plan
from raci_desktop.domain.workshop import YBIYRI
from raci_desktop.paths import resource
from raci_desktop.storage.document import create, open_document

ARTICLE = json.loads(
    (Path(__file__).parents[1] / "analysis" / "article_states.json").read_text(encoding="utf-8")
)
TEXT = resource("samples", SAMPLE_FILE).read_text(encoding="utf-8")
FUNDING = {"mixed": {"product", "IT"}, "product": {"product"}, "IT": {"IT"}, "opex": {"opex"}}


def _cell(text: str) -> Cell:
    letters, _, scope = text.partition(" (")
    return make_cell(
        Mark(Letter(one), scope.removesuffix(")")) for one in letters.split("/") if one
    )


def test_the_sample_has_the_letters_of_the_article() -> None:
    sample, story = sample_workshop(), ARTICLE["workshop"]
    assert [stage.subtitle for stage in sample.stages] == [one["name"] for one in story["stages"]]
    for stage, told in zip(sample.stages, story["stages"], strict=True):
        for activity, row in told["cells"].items():
            shown = sample.matrix(stage.id)[activity]
            assert dict(shown) == {role: _cell(text) for role, text in row.items() if text}


def test_the_sample_has_the_roles_and_activities_of_the_article() -> None:
    sample = sample_workshop()
    for role, told in zip(sample.roles, ARTICLE["roles"], strict=True):
        assert (role.name, role.function.value, role.kind.value, role.budget.value) == (
            told["name"],
            told["function"],
            told["kind"],
            told["budget"] or "none",
        )
    for one, told in zip(sample.activities, ARTICLE["workshop"]["activities"], strict=True):
        assert (one.name, one.group, one.service.value, one.topic.value) == (
            told["name"],
            told["group"],
            told["service"],
            told["topic"],
        )
        assert one.funding.value == FUNDING[told["funding"]]


def test_nothing_in_the_sample_is_a_guess() -> None:
    sample = sample_workshop()
    assert not any(r.function.guessed or r.kind.guessed or r.budget.guessed for r in sample.roles)
    assert not any(
        a.service.guessed or a.topic.guessed or a.funding.guessed for a in sample.activities
    )


def test_the_sample_names_its_source_with_a_link() -> None:
    details = sample_workshop().details
    assert "Equal Experts" in details.source
    assert "https://www.equalexperts.com/blog/" in details.source
    assert details.title == "Digital reliability"
    assert details.organisation == "Northwind Retail"


def test_the_sample_can_be_stored_and_edited(tmp_path: Path) -> None:
    sample = sample_workshop()
    create(tmp_path / "sample.raci", sample).close()
    with open_document(tmp_path / "sample.raci") as document:
        assert document.load() == sample
    again = Batch("Same", tuple(ReviseDetails(k, getattr(sample.details, k)) for k in ("title",)))
    assert plan(sample, again).empty, "its texts are already as the domain cleans them"


def _given(change: Callable[[dict[str, Any]], object]) -> str:
    table = json.loads(TEXT)
    change(table)
    return json.dumps(table)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda t: t.pop("roles"), "needs exactly"),
        (lambda t: t.update(colour="red"), "it has .*colour"),
        (lambda t: t.update(format=2), "format 2"),
        (lambda t: t.update(letters="PARIS"), "letter set"),
        (lambda t: t.update(scopes="product-funded"), "not a list"),
        (lambda t: t["details"].pop("source"), "details needs exactly"),
        (lambda t: t["details"].update(title=3), "text is needed"),
        (lambda t: t["roles"][0].update(kind="boss"), "RoleKind"),
        (lambda t: t["roles"][1].update(id="hoo"), "share one role id"),
        (lambda t: t["activities"][0].update(funding=["gold"]), "Funding"),
        (lambda t: t["activities"].append(t["activities"][0]), "share one activity id"),
        (lambda t: t["stages"][0]["cells"].update(a99={}), "'a99' is not in the template"),
        (lambda t: t["stages"][0]["cells"]["a1"].update(boss="A"), "'boss'"),
        (lambda t: t["stages"][0]["cells"]["a1"].update(hoo="Q"), "no letter 'Q'"),
        (lambda t: t["stages"][0]["cells"]["a1"].update(hoo="A, R"), "is not letters"),
        (lambda t: t["stages"][0]["cells"]["a1"].update(hoo="A (gold)"), "one of the scopes"),
        (lambda t: t["stages"][0].update(cells=[]), "not an object"),
        (lambda t: t["stages"].pop() and t["stages"].pop(), "at least two stages"),
        (lambda t: t["stages"][1].update(id="before"), "share one stage id"),
    ],
)
def test_what_the_reader_does_not_know_is_an_error(
    change: Callable[[dict[str, Any]], object], words: str
) -> None:
    with pytest.raises(TemplateError, match=words):
        parse_template(_given(change))


def test_a_template_may_say_its_name() -> None:
    assert parse_template(TEXT).template == ""
    told = json.dumps({**json.loads(TEXT), "template": YBIYRI})
    assert parse_template(told).template == YBIYRI
    with pytest.raises(TemplateError, match="template has 3"):
        parse_template(json.dumps({**json.loads(TEXT), "template": 3}))


def test_what_is_no_json_is_an_error() -> None:
    with pytest.raises(TemplateError, match="not JSON"):
        parse_template("{")


def test_an_error_names_the_file(tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    path.write_text("[]", encoding="utf-8")
    with pytest.raises(TemplateError, match=r"mine\.json: the template is not an object"):
        read_template(path)
