"""Pages of rules in another language: read from files where there are any, else English."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from raci_desktop.analysis.catalogue import RULES, rule_by_code
from raci_desktop.application.rule_catalogue import catalogue, rule_info
from raci_desktop.application.rule_pages import KEYS, labelled, page_text
from raci_desktop.domain.translation import use_translator
from tests.analysis.marking import english_in, foreign

GERMAN = "P0 · Keine Verantwortung\n\nWhat: Der Betrieb steht für alles ein.\n"


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    use_translator(None)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    pages = tmp_path / "pages_de"
    pages.mkdir()
    (pages / "P0.txt").write_text(GERMAN, encoding="utf-8")
    (pages / "P1.txt").write_text("  \n", encoding="utf-8")
    (pages / "P2.txt").write_bytes(b"\xff\xfe\xff")
    return tmp_path


def page(code: str, folder: Path) -> str:
    rule = rule_by_code(code)
    assert rule is not None
    return page_text(rule, folder)


def english(code: str) -> str:
    rule = rule_by_code(code)
    assert rule is not None
    return rule.page


def test_a_translated_page_is_read_in_its_language_only(folder: Path) -> None:
    assert page("P0", folder) == english("P0")
    use_translator(foreign, "de")
    assert page("P0", folder) == GERMAN.strip()
    use_translator(foreign, "fr")
    assert page("P0", folder) == english("P0")
    use_translator(None, "de")
    assert page("P0", folder) == english("P0")


@pytest.mark.parametrize("code", ["P1", "P2", "P3"])
def test_a_page_that_is_empty_damaged_or_missing_stays_english(code: str, folder: Path) -> None:
    use_translator(foreign, "de")
    assert page(code, folder) == english(code)


def test_the_catalogue_follows_a_switch_of_language() -> None:
    before = catalogue()
    use_translator(foreign, "xx")
    for rule in catalogue():
        texts = [rule.title, rule.why, *(limit.words for limit in rule.limits)]
        assert not any(english_in(text, ()) for text in texts), texts
    use_translator(None)
    assert catalogue() == before


def test_keys_are_translated_where_they_are_shown() -> None:
    use_translator(lambda _context, text: {"Why": "Warum"}.get(text, text), "de")
    assert labelled("Why: weil") == "Warum: weil"
    assert labelled("Note: weil") == "Note: weil"
    assert labelled("Ein Satz.") == "Ein Satz."
    rule = rule_info("P0")
    assert rule is not None
    assert "Warum: " in rule.text


def test_pages_in_english_have_these_keys() -> None:
    used = {line.split(": ")[0] for rule in RULES for line in rule.page.splitlines()}
    assert set(KEYS) <= used
