"""The page of every rule is complete, and every sentence of a finding reads as one."""

import re

import pytest

from raci_desktop.analysis.catalogue import ORDER, RULES, rule_by_code
from raci_desktop.analysis.engine import analyse
from raci_desktop.analysis.finding import Finding
from raci_desktop.analysis.says import listed, say, spoken
from tests.analysis.lively import TALKATIVE, lively
from tests.analysis.test_cases import CASES

SAID: list[Finding] = [
    finding for case in CASES for finding in analyse(case.workshop) if finding.rule == case.rule
]


@pytest.mark.parametrize("code", ORDER)
def test_the_page_says_what_why_examples_source_and_thresholds(code: str) -> None:
    rule = rule_by_code(code)
    assert rule is not None
    first, *_ = rule.page.splitlines()
    assert first == f"{code} · {rule.title}."
    for heading in ("What:", "Why:", "Fails:", "Passes:", "Source:", "Thresholds:"):
        assert re.search(rf"^{heading}", rule.page, re.MULTILINE), heading


@pytest.mark.parametrize("code", ORDER)
def test_the_page_names_the_default_of_every_limit(code: str) -> None:
    for rule in RULES:
        if rule.code == code:
            for limit in rule.limits:
                assert f"({limit.default})" in rule.page


def test_a_code_is_found_in_any_case() -> None:
    assert rule_by_code("p2") is rule_by_code("P2")
    assert rule_by_code("Z1") is None


def test_messages_are_one_sentence_and_questions_can_be_asked() -> None:
    for finding in SAID:
        assert finding.message.endswith("."), finding.message
        assert not finding.message.endswith(".."), finding.message
        assert ". " not in finding.message, finding.message
        assert finding.question.endswith("?"), finding.question
        assert finding.why.endswith("."), finding.why
        assert len(finding.title) <= 45, finding.title
        assert not finding.title.endswith("."), finding.title


def test_a_message_has_a_verb_before_any_colon() -> None:
    """ "Finance: told of 2 rows" is a note to oneself; a facilitator reads sentences aloud."""
    verbs = {"is", "are", "has", "was", "names", "could", "goes", "moved", "rests"}
    for finding in SAID:
        head = re.sub(r"“[^”]*”", "", finding.message.partition(":")[0])
        if ":" in finding.message:
            assert verbs & set(head.split()), finding.message


def test_nothing_is_left_out_of_a_sentence() -> None:
    for seed in range(40):
        for finding in analyse(lively(seed), TALKATIVE):
            for text in (finding.message, finding.question):
                assert "{" not in text, text
                assert "  " not in text, text
                assert "“”" not in text, text
                assert not re.search(r"\b1 (?:rows|roles)\b", text), text


BLAME = {"fault", "faults", "failed", "bad", "blame", "guilty", "never", "lazy", "must"}


def test_no_sentence_blames() -> None:
    for finding in SAID:
        words = set(re.findall(r"[a-z]+", f"{finding.message} {finding.question}".lower()))
        assert not words & BLAME, finding.message


@pytest.mark.parametrize(
    ("names", "words"),
    [
        ((), ""),
        (("A",), "A"),
        (("A", "B"), "A and B"),
        (("A", "B", "C"), "A, B and C"),
        (("A", "B", "C", "D", "E"), "A, B, C, D and E"),
        (("A", "B", "C", "D", "E", "F"), "A, B, C, D and 2 others"),
    ],
)
def test_lists_join_well(names: tuple[str, ...], words: str) -> None:
    assert listed(names) == words


def test_names_with_braces_and_percent_signs_stay_as_they_are() -> None:
    said = say("{row:q} with {roles}", row="100 % {sure}", roles=("{a}", "b"))
    assert spoken(said) == "“100 % {sure}” with {a} and b"


def test_a_sentence_can_be_translated_whole() -> None:
    said = say("{row:q} has no letter yet.", row="Shop")
    german = {"{row:q} has no letter yet.": "In {row:q} steht noch nichts."}
    assert spoken(said, german.__getitem__) == "In “Shop” steht noch nichts."


def test_counts_agree() -> None:
    assert spoken(say("{n:row|rows}", n=1)) == "1 row"
    assert spoken(say("{n:row|rows}", n=3)) == "3 rows"
