"""Text is drawn in the order it is read, in a font that has its letters."""

from raci_desktop.reports.fonts import Face, runs, width
from raci_desktop.reports.scripts import visual
from raci_desktop.reports.text import fit, wrap


def test_latin_text_is_one_run_in_inter() -> None:
    assert [(run.font, run.text) for run in runs("Café", Face.BOLD)] == [("RACIInter-Bold", "Café")]


def test_cyrillic_and_greek_are_in_inter() -> None:
    assert len(runs("Доступность και", Face.REGULAR)) == 1


def test_hebrew_is_turned_and_set_in_its_own_font() -> None:
    (run,) = runs("שלום", Face.SEMIBOLD)
    assert run.font == "RACIHebrew-Bold"
    assert run.text == "םולש"


def test_hebrew_words_and_numbers_keep_their_places() -> None:
    assert visual("זמינות 24/7 (ייצור)") == "(רוציי) 24/7 תונימז"


def test_a_latin_name_within_hebrew_is_not_turned() -> None:
    assert visual("צוות R&D") == "R&D תווצ"


def test_a_hebrew_word_within_latin_is_turned_in_place() -> None:
    assert visual("Team שלום one") == "Team םולש one"


def test_arabic_letters_are_joined() -> None:
    # Isolated ba-ya-ta become initial, medial and final forms, from right to left.
    assert visual("\u0628\u064a\u062a") == "\ufe96\ufef4\ufe91"


def test_lam_and_alef_are_one_letter() -> None:
    assert visual("\u0644\u0627") == "\ufefb"


def test_a_letter_without_a_font_is_a_box_and_joiners_are_not_seen() -> None:
    (run,) = runs("产\u200dx", Face.REGULAR)
    assert run.text == "□x"


def test_text_wraps_at_words_and_ends_with_dots() -> None:
    room = width("Approve low-risk", Face.REGULAR, 8) + 1
    assert wrap("Approve low-risk changes", Face.REGULAR, 8, room) == [
        "Approve low-risk",
        "changes",
    ]
    cut = wrap("Approve low-risk changes", Face.REGULAR, 8, room, 1)
    assert len(cut) == 1
    assert cut[0].endswith("…")
    assert width(cut[0], Face.REGULAR, 8) <= room + 0.1


def test_a_word_longer_than_the_line_is_parted_with_hyphens() -> None:
    lines = wrap("Betriebsverantwortung", Face.REGULAR, 8, 40)
    assert len(lines) > 1
    assert all(width(line, Face.REGULAR, 8) <= 40.1 for line in lines)
    assert "".join(line.rstrip("-") for line in lines) == "Betriebsverantwortung"


def test_a_word_of_200_000_letters_is_laid_out_at_once() -> None:
    lines = wrap("x" * 200_000, Face.REGULAR, 8, 100, 4)
    assert len(lines) == 4
    assert fit("x" * 200_000, Face.REGULAR, 8, 100).endswith("…")


def test_narrow_columns_end() -> None:
    assert wrap("word", Face.REGULAR, 8, 1) == ["w-", "o-", "r-", "d"]
