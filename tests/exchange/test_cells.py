"""How the text of one cell is read: letters, scopes, notes, and what is asked about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from raci_desktop.domain.letters import RASCI, Letter
from raci_desktop.domain.matrix import IT_FUNDED, PRODUCT_FUNDED, Cell, Mark, make_cell
from raci_desktop.exchange.cells import Kind, read_cell
from raci_desktop.exchange.scheme import DACI_SCHEME, RACI_SCHEME
from raci_desktop.exchange.workbook_text import marks_text

KNOWN = [letter for letter in Letter if letter is not Letter.UNREAD]


def _letters(text: str) -> str:
    return "".join(letter.value for letter in read_cell(text).cell().letters())


@pytest.mark.parametrize(
    "text",
    [
        *("R/A", "A/R", "R, A", "A,R", "RA", "AR", "R & A", "A&R", "R et A", "R y A", "R e A"),
        *("R und A", "R и A", "R (A)", "A (R)", "R(A)", "R\nA", "R + A", "r/a", "R-A", "R|A"),
        *("R.A", "R;A", "R\u00a0/\u00a0A", "**R/A**", "R/А", "Ｒ/Ａ", "R / - / A", "R lead / A"),
        *("Responsible/Accountable", "Accountable and Responsible", "Responsible (A)"),
        "R: leads; A: signs",
    ],
)
def test_no_letter_of_a_pair_is_lost(text: str) -> None:
    assert _letters(text) == "RA"


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("RAC", "RAC"),
        ("C /I", "CI"),
        ("I/C", "CI"),
        ("r", "R"),
        ("С", "C"),  # Cyrillic
        ("А", "A"),  # Cyrillic
        ("І", "I"),  # Ukrainian
        ("Ι", "I"),  # Greek
        ("**R**", "R"),
        ("`A`", "A"),
        ("<b>C</b>", "C"),
        ("\u200bI\ufeff", "I"),
        ("🅰", "A"),
        ("[R]", "R"),
        ("Responsible", "R"),
        ("ACCOUNTABLE", "A"),
        ("Consulted:", "C"),
        ("Informed.", "I"),
        ("Supports", "S"),
        ("Consulté(e)", "C"),
        ("Informé", "I"),
        ("Approbateur", "A"),
        ("Réalisateur", "R"),
        ("Responsable", "R"),
        ("Informado/a", "I"),
        ("Aprobador", "A"),
        ("Rinde cuentas", "A"),
        ("Responsável", "R"),
        ("Aprovador", "A"),
        ("Consultado", "C"),
        ("Verantwortlich", "R"),
        ("Rechenschaftspflichtig", "A"),
        ("Konsultiert", "C"),
        ("Informiert", "I"),
        ("Ответственный", "R"),
        ("Исполнитель", "R"),
        ("Утверждающий", "A"),
        ("Консультирует", "C"),
        ("Информируется", "I"),
        ("Responsabile", "R"),
        ("R = Responsible", "R"),
        ("A - Accountable", "A"),
    ],
)
def test_words_and_look_alikes(text: str, letters: str) -> None:
    assert _letters(text) == letters


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "\u00a0", "-", "–", "—", "---", "/", "N", "n", "N/A", "n/a", "#N/A", "none"),
        *("None", "…", "...", "no", "0", "Not applicable", "н/д"),
    ],
)
def test_nothing(text: str) -> None:
    reading = read_cell(text)
    assert reading.kind <= Kind.NOTHING
    assert not reading.marks


@pytest.mark.parametrize("text", ["X", "x", "✓", "✔", "yes", "Oui", "да", "TBC", "tbd", "?"])
def test_ticks_are_asked_about(text: str) -> None:
    reading = read_cell(text)
    assert reading.marks == (Mark(Letter.UNREAD, raw=text),)
    assert reading.doubt


@pytest.mark.parametrize("text", ["Q", "O", "P", "V", "D", "S"])
def test_letters_of_other_schemes_are_kept_unread(text: str) -> None:
    reading = read_cell(text, RACI_SCHEME)
    assert reading.kind is Kind.FOREIGN
    assert reading.marks == (Mark(Letter.UNREAD, raw=text),)


def test_a_stranger_beside_a_letter_keeps_both() -> None:
    assert read_cell("R/V").marks == (Mark(Letter.RESPONSIBLE), Mark(Letter.UNREAD, raw="V"))
    assert read_cell("AQ").marks == (Mark(Letter.ACCOUNTABLE), Mark(Letter.UNREAD, raw="Q"))


def test_the_driver_of_daci_is_responsible() -> None:
    assert read_cell("D/A", DACI_SCHEME).cell().letters() == (
        Letter.RESPONSIBLE,
        Letter.ACCOUNTABLE,
    )
    assert read_cell("R", DACI_SCHEME).unread


@pytest.mark.parametrize(
    ("text", "letters", "note"),
    [
        ("R (lead)", "R", "lead"),
        ("A/chair", "A", "chair"),
        ("(R)", "R", "optional"),
        ("R*", "R", "*"),
        ("C - if needed", "C", "if needed"),
        ("A & R (Config, Ops)", "RA", "Config, Ops"),
        ("R (logs) & C (alerts)", "RC", "logs ; alerts"),
        ("C (Approves)", "C", "Approves"),
        ("A for sign-off", "A", "for sign-off"),
        ("Responsible for delivery", "R", "for delivery"),
        ("R (support for A)", "R", "support for A"),
    ],
)
def test_remarks_become_notes(text: str, letters: str, note: str) -> None:
    reading = read_cell(text)
    assert (_letters(text), reading.note) == (letters, note)
    assert reading.doubt


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("A (product-funded)", (Mark(Letter.ACCOUNTABLE, PRODUCT_FUNDED),)),
        ("A for product-funded services", (Mark(Letter.ACCOUNTABLE, PRODUCT_FUNDED),)),
        ("A (IT funded)", (Mark(Letter.ACCOUNTABLE, IT_FUNDED),)),
        ("A (funded by product)", (Mark(Letter.ACCOUNTABLE, PRODUCT_FUNDED),)),
        ("A (opex-funded)", (Mark(Letter.ACCOUNTABLE, "opex-funded"),)),
        (
            "A/R (IT-funded)",
            (Mark(Letter.ACCOUNTABLE, IT_FUNDED), Mark(Letter.RESPONSIBLE, IT_FUNDED)),
        ),
        (
            "A (product-funded) / R",
            (Mark(Letter.ACCOUNTABLE, PRODUCT_FUNDED), Mark(Letter.RESPONSIBLE)),
        ),
        ("A · product-funded", (Mark(Letter.ACCOUNTABLE, PRODUCT_FUNDED),)),
        (
            "A · product-funded / R",
            (Mark(Letter.ACCOUNTABLE, PRODUCT_FUNDED), Mark(Letter.RESPONSIBLE)),
        ),
        (
            "A · the north / A · the south",
            (Mark(Letter.ACCOUNTABLE, "the north"), Mark(Letter.ACCOUNTABLE, "the south")),
        ),
    ],
)
def test_budgets_become_scopes(text: str, marks: tuple[Mark, ...]) -> None:
    assert read_cell(text).marks == marks


@pytest.mark.parametrize(
    "text", ["a team", "I'm asking", "PM", "Sales", "see note 4", "C-level board"[2:], "Raci", "42"]
)
def test_other_text_is_no_letter(text: str) -> None:
    reading = read_cell(text)
    if text != "Raci":
        assert reading.unread
        assert all(mark.letter is Letter.UNREAD for mark in reading.marks)


def test_sentences_are_only_weak_evidence() -> None:
    assert read_cell("A team decides").kind is Kind.LOOSE
    assert read_cell("C-level").kind is Kind.LOOSE
    assert read_cell("Accountable Team").kind is Kind.LOOSE
    assert read_cell("R (lead)").kind is Kind.NOTED


scopes = st.one_of(
    st.just(""),
    st.sampled_from([PRODUCT_FUNDED, IT_FUNDED, "opex", "the rest", "R&D", "north / south"]),
    st.text("abc RACI/·-", min_size=1, max_size=12).filter(
        lambda t: t == t.strip() and t == " ".join(t.split())
    ),
)
marks = st.builds(Mark, st.sampled_from(KNOWN), scopes)


@given(st.lists(marks, max_size=4).map(make_cell))
def test_what_is_written_is_read_back(cell: Cell) -> None:
    assert read_cell(marks_text(cell.marks, RASCI)).cell() == cell


@given(st.lists(st.sampled_from(KNOWN), min_size=1, unique=True), st.data())
def test_any_separator_keeps_every_letter(letters: list[Letter], data: st.DataObject) -> None:
    separator = data.draw(
        st.sampled_from(["/", ",", ", ", " / ", "&", " & ", "\n", " ", ";", " + "])
    )
    text = separator.join(letter.value for letter in letters)
    assert set(read_cell(text).cell().letters()) == set(letters)


@given(st.text(max_size=40))
def test_nothing_filled_vanishes(text: str) -> None:
    """Whatever stands in a cell is nothing by convention, or a mark with its raw text."""
    reading = read_cell(text)
    assert reading.marks or reading.kind <= Kind.NOTHING
    if reading.unread:
        assert reading.doubt
