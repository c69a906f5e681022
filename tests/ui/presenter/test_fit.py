"""Text on the wall: never smaller than the back row can read, cut only after a word."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from raci_desktop.ui.presenter.fit import LEAST, fit
from raci_desktop.ui.tokens import TYPE

WORDS = st.lists(st.text("abcdefghijklmnopqrstuvwxyzäöü&<>", min_size=1, max_size=24), min_size=1)


@pytest.fixture(autouse=True)
def _qt(qapp: QApplication) -> None:
    """Fonts need an application."""


def test_a_short_name_is_as_large_as_can_be() -> None:
    fitted = fit("Fund on-call", TYPE.presenter_activity, 1500)
    assert (fitted.size, fitted.lines, fitted.cut) == (116, ("Fund on-call",), False)


def test_a_longer_name_is_smaller_before_it_is_broken() -> None:
    name = "Availability of product-funded services"
    fitted = fit(name, TYPE.presenter_activity, 1500, lines=2, lines_under=60)
    assert fitted.lines == (name,)
    assert 60 < fitted.size < 116


@settings(max_examples=150, deadline=None)
@given(WORDS, st.integers(120, 1700), st.integers(1, 3))
def test_nothing_is_too_wide_too_small_or_too_much(
    words: list[str], width: int, lines: int
) -> None:
    text = " ".join(words)
    fitted = fit(text, TYPE.presenter_question, width, lines=lines)
    assert fitted.size >= LEAST
    assert len(fitted.lines) <= lines
    assert all(fitted.shape.width(line) <= width + 0.5 for line in fitted.lines)
    if not fitted.cut:
        assert " ".join(fitted.lines).split() == text.split()


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(["who", "answers", "when", "this", "goes", "wrong"]), min_size=40))
def test_what_is_cut_is_cut_after_a_word(words: list[str]) -> None:
    fitted = fit(" ".join(words), TYPE.presenter_question, 900, lines=2)
    assert fitted.cut
    assert fitted.lines[-1].endswith("…")
    assert fitted.lines[-1].removesuffix("…").split()[-1] in words


def test_a_single_word_too_long_is_cut_within() -> None:
    fitted = fit("Donaudampfschifffahrtsgesellschaft" * 4, TYPE.presenter_role, 240)
    assert fitted.cut
    assert fitted.lines[0].endswith("…")
