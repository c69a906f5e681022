"""Marked text is English until a translator is injected."""

from collections.abc import Iterator

import pytest

from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate, use_translator


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    use_translator(None)


def test_text_is_as_written_without_a_translator() -> None:
    assert translate("Compare", "Changed rows only") == "Changed rows only"


def test_an_injected_translator_gets_context_and_text() -> None:
    use_translator(lambda context, text: f"{context}:{text.upper()}")
    assert translate("Compare", "Ledger") == "Compare:LEDGER"
    use_translator(None)
    assert translate("Compare", "Ledger") == "Ledger"


def test_a_marked_text_is_translated_only_when_it_is_shown() -> None:
    use_translator(lambda _context, text: text.upper())
    marked = QT_TRANSLATE_NOOP("Compare", "Ledger")
    assert marked == "Ledger"
    assert translate("Compare", marked) == "LEDGER"
