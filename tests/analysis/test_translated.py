"""Every word of a finding goes through the translator, and a switch of language reaches them."""

from collections.abc import Iterator

import pytest

from raci_desktop.analysis.engine import Engine, analyse
from raci_desktop.analysis.finding import Finding
from raci_desktop.analysis.fixes import fixes
from raci_desktop.analysis.guess import guess_activity, guess_role
from raci_desktop.analysis.guess.reasons import reason_words
from raci_desktop.analysis.says import listed, say, spoken
from raci_desktop.domain.translation import use_translator
from raci_desktop.domain.workshop import Workshop
from tests.analysis.article import PARTS, article
from tests.analysis.lively import TALKATIVE, lively
from tests.analysis.marking import english_in, foreign, own_words


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    use_translator(None)


def words_of(finding: Finding) -> list[str]:
    return [finding.title, finding.message, finding.question, finding.why]


@pytest.mark.parametrize("seed", range(40))
def test_every_word_of_a_lively_workshop_but_its_own_is_translated(seed: int) -> None:
    workshop = lively(seed)
    findings = Engine(TALKATIVE).full(workshop)
    use_translator(foreign)
    for finding in findings:
        for text in words_of(finding):
            assert english_in(text, own_words(workshop)) == [], text


@pytest.mark.parametrize("part", PARTS)
def test_every_word_of_the_article_but_its_own_is_translated(part: str) -> None:
    workshop = article(part)
    use_translator(foreign)
    for finding in analyse(workshop):
        for text in words_of(finding):
            assert english_in(text, own_words(workshop)) == [], text


@pytest.mark.parametrize("seed", range(20))
def test_every_word_of_a_fix_is_translated(seed: int) -> None:
    workshop = lively(seed)
    found = list(analyse(workshop))
    use_translator(foreign)
    letters = {"A", "R", "C", "I", "S"}
    for finding in found:
        for fix in fixes(workshop, finding):
            left = set(english_in(fix.label, own_words(workshop)))
            assert left <= letters, fix.label


def test_findings_are_said_anew_when_the_language_is_switched() -> None:
    findings = analyse(small())
    english = [one.message for one in findings]
    use_translator(foreign)
    assert all("ø" in one.message for one in findings)
    assert all("ø" in findings.by_key[one.key].title for one in findings)
    use_translator(None)
    assert [one.message for one in findings] == english


def test_keys_are_the_same_in_every_language() -> None:
    findings = analyse(small())
    keys = list(findings.by_key)
    use_translator(foreign)
    assert list(findings.by_key) == keys


def test_counting_forms_and_lists_are_the_translators() -> None:
    german = {
        "{number:row|rows} with {names:q}": "{number:Zeile|Zeilen} mit {names:q}",
        "“{name}”": "„{name}“",
        "{names} and {last}": "{names} und {last}",
        "{names} and {count} others": "{names} und {count} weitere",
    }
    use_translator(lambda _context, text: german.get(text, text))
    said = "{number:row|rows} with {names:q}"
    assert spoken(say(said, number=1, names=("A",))) == "1 Zeile mit „A“"
    assert spoken(say(said, number=2, names=("A", "B"))) == "2 Zeilen mit „A“ und „B“"
    assert listed(list("ABCDEF")) == "A, B, C, D und 2 weitere"


@pytest.mark.parametrize(
    "name", ["Head of Operations", "Product teams", "Vendor", "Zzz", "Change board"]
)
def test_reasons_of_guesses_about_roles_are_translated_but_for_the_names_words(name: str) -> None:
    guess = guess_role(name)
    for reason in (guess.function.reason, guess.kind.reason, guess.budget.reason):
        use_translator(None)
        assert reason_words(reason) == reason
        use_translator(foreign)
        assert english_in(reason_words(reason), folded(name)) == [], reason


@pytest.mark.parametrize("group", ["", "Payroll mainframe", "Shop website"])
@pytest.mark.parametrize(
    "name", ["Deploy the website", "Answer the phone", "Pay for on-call", "Zz"]
)
def test_reasons_of_guesses_about_activities_are_translated(name: str, group: str) -> None:
    guess = guess_activity(name, group)
    own = folded(f"{name} {group}")
    for reason in (guess.service.reason, guess.topic.reason, guess.funding.reason):
        use_translator(None)
        assert reason_words(reason) == reason
        use_translator(foreign)
        assert english_in(reason_words(reason), own) == [], reason


def folded(name: str) -> list[str]:
    """The words of a name as reasons quote them."""
    return name.casefold().replace("-", " ").split()


def small() -> Workshop:
    return lively(3)
