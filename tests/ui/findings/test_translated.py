"""The words around the findings: all of them go through the translator."""

from collections.abc import Iterator

import pytest

from raci_desktop.analysis.engine import Engine, analyse
from raci_desktop.analysis.fixes import fixes
from raci_desktop.application.outcome import Preview
from raci_desktop.application.templates import sample_workshop
from raci_desktop.domain.apply import apply
from raci_desktop.domain.plan import plan
from raci_desktop.domain.translation import use_translator
from raci_desktop.domain.workshop import Workshop
from raci_desktop.ui.findings.counts import panel_counts
from raci_desktop.ui.findings.downtime import weekly_downtime
from raci_desktop.ui.findings.effect import effect_of
from raci_desktop.ui.findings.model import spoken
from raci_desktop.ui.findings.page import OTHER_HEADING, page_in, rule_page
from raci_desktop.ui.findings.rows import Shown, finding_rows, panel_rows
from raci_desktop.ui.matrix.trait_names import activity_kind, role_kind
from raci_desktop.ui.matrix.words import cell_words, funding_words
from tests.analysis.marking import english_in, foreign, own_words

LETTERS = {"A", "R", "C", "I"}


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    use_translator(None)


def left_english(workshop: Workshop, text: str) -> set[str]:
    """The words of a text that nobody translated; letters of the matrix stay as they are."""
    return set(english_in(text, own_words(workshop))) - LETTERS


def test_every_row_of_the_panel_is_translated_but_for_the_rooms_names() -> None:
    workshop = sample_workshop()
    use_translator(foreign)
    shown = Shown(workshop.first.id, workshop.last.id)
    rows = panel_rows(workshop, analyse(workshop), shown)
    for row in rows:
        assert not left_english(workshop, spoken(row)), spoken(row)
    for row in finding_rows(rows):
        for text in (row.number, row.standing_text, row.place):
            assert not left_english(workshop, text), text


def test_counts_and_downtime_are_translated() -> None:
    workshop = sample_workshop()
    use_translator(foreign)
    counts = panel_counts(workshop, analyse(workshop), workshop.first.id, workshop.last.id)
    assert not left_english(workshop, counts.spoken())
    assert not any(english_in(" ".join(line), ()) for line in weekly_downtime())


def test_what_a_fix_would_do_is_translated() -> None:
    workshop = sample_workshop()
    use_translator(foreign)
    for finding in analyse(workshop):
        for fix in fixes(workshop, finding):
            change = plan(workshop, fix.edit)
            after = apply(workshop, change)
            moved = Engine()
            moved.full(workshop)
            preview = Preview(change, after, moved.update(workshop, after, change))
            effect, own = effect_of(preview), own_words(after)
            for text in (effect.words, *effect.closes, *effect.opens):
                assert set(english_in(text, own)) <= LETTERS, text


def test_cells_rows_and_columns_describe_themselves_in_the_language_chosen() -> None:
    workshop = sample_workshop()
    use_translator(foreign)
    for role in workshop.roles:
        assert not left_english(workshop, role_kind(role)), role_kind(role)
    for activity in workshop.activities:
        assert not left_english(workshop, activity_kind(activity))
        assert not left_english(workshop, funding_words(activity))
        for cell in workshop.matrix(workshop.last.id)[activity.id].values():
            assert not left_english(workshop, cell_words(cell, workshop.letters))


def test_the_page_of_a_rule_follows_a_switch_of_language() -> None:
    english = rule_page("P1")
    assert english is not None
    use_translator(foreign)
    page = page_in(sample_workshop(), "P1")
    assert page is not None
    assert english_in(page.title, ()) == []
    limits = next(one for one in page.sections if one.heading == "Limits")
    assert english_in(" ".join(limits.paragraphs), ()) == []
    assert {one.heading for one in page.sections} <= {one.heading for one in english.sections}
    assert OTHER_HEADING == "Good to know"
    use_translator(None)
    assert rule_page("P1") == english
