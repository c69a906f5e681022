import pytest

from raci_desktop.reports.words import activities, listed, long_date, named_roles, sentence


@pytest.mark.parametrize(
    ("count", "words"), [(0, "0 activities"), (1, "1 activity"), (2, "2 activities")]
)
def test_one_activity_is_singular(count: int, words: str) -> None:
    assert activities(count) == words


def test_names_are_listed_with_commas_and_an_and() -> None:
    assert listed([]) == ""
    assert listed(["A"]) == "A"
    assert listed(["A", "B"]) == "A and B"
    assert listed(["A", "B", "C"]) == "A, B and C"


def test_more_than_three_names_are_counted() -> None:
    assert named_roles(["A", "B", "C"]) == "A, B and C"
    assert named_roles(["A", "B", "C", "D"]) == "4 roles"


def test_an_iso_date_is_written_in_words_and_other_text_is_left() -> None:
    assert long_date("2026-11-02") == "2 November 2026"
    assert long_date("2026-13-45") == "2026-13-45"
    assert long_date("next spring") == "next spring"


def test_a_sentence_ends_once() -> None:
    assert sentence("It waits") == "It waits."
    assert sentence("It waits.") == "It waits."
    assert sentence("Who?") == "Who?"
