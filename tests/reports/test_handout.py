"""What the handout says, as values."""

import re
from dataclasses import replace

import pytest

from raci_desktop.analysis.engine import analyse
from raci_desktop.analysis.finding import Severity
from raci_desktop.application.ports import ExportRequest
from raci_desktop.application.templates import sample_workshop
from raci_desktop.domain.rule_settings import RuleSetting
from raci_desktop.domain.workshop import Acceptance, Stage, Workshop, new_workshop
from raci_desktop.reports.handout import handout_of
from raci_desktop.reports.text_page import blocks
from tests.reports.build import (
    AFTER,
    BEFORE,
    FINDINGS,
    MIDDLE,
    finding,
    large,
    request,
    sample,
)

SAMPLE = handout_of(request())
FOUNDATIONAL = "“Availability of foundational systems” and “Support foundational systems”"


def with_details(**fields: str) -> Workshop:
    workshop = sample()
    return replace(workshop, details=replace(workshop.details, **fields))


def not_begun() -> Workshop:
    workshop = sample()
    after = Stage(AFTER, "After", "Budget holders accountable", 2)
    return replace(workshop, stages=(workshop.stages[0], after))


def test_only_changed_rows_are_on_the_first_page_of_a_workshop_of_some_size() -> None:
    assert SAMPLE.rows_title == "The 8 changed activities"
    assert [row.activity for row in SAMPLE.rows][-1] == "Command a major incident"
    assert all(row.differs for row in SAMPLE.rows)


def test_a_small_workshop_is_printed_whole() -> None:
    workshop = sample()
    few = replace(workshop, activities=workshop.activities[6:])
    handout = handout_of(request(few))
    assert handout.rows_title == "All 4 activities"
    assert len(handout.rows) == 4
    assert not handout.appendix


def test_rows_that_do_not_change_get_an_appendix_when_they_are_too_many_to_name() -> None:
    assert not SAMPLE.appendix
    assert handout_of(request(large(20, 4, changed=3))).appendix


def test_a_changed_cell_is_one_whose_marks_differ() -> None:
    assert SAMPLE.rows[0].changed == (True, True, True, False, True)


def test_the_heading_of_a_stage_is_its_subtitle_or_its_own_name() -> None:
    assert (SAMPLE.before.word, SAMPLE.before.caption) == ("Before", "Ops Run It")
    renamed = replace(
        sample(),
        stages=(Stage(BEFORE, "Pilot", "", 0, True), *sample().stages[1:]),
    )
    assert handout_of(request(renamed)).before.caption == "Pilot"


def test_the_date_and_the_status_are_told() -> None:
    assert SAMPLE.subtitle == "Northwind Retail  ·  Workshop of 22 November 2026"
    assert (SAMPLE.status, SAMPLE.corrections) == ("DRAFT", "corrections by 27 November 2026")


def test_an_agreed_handout_takes_no_corrections() -> None:
    handout = handout_of(request(with_details(status="Agreed")))
    assert (handout.status, handout.corrections) == ("AGREED", "")


def test_accountability_flows_with_a_s_split_by_scope() -> None:
    flow = SAMPLE.flow
    assert [(end.name, end.count) for end in flow.givers] == [("Head of Operations", 10)]
    assert [(end.name, end.count, end.detail) for end in flow.takers] == [
        ("Head of Product", 6, "5 product-funded"),
        ("Head of Delivery", 6, "5 IT-funded"),
        ("Head of Operations", 3, ""),
    ]
    assert flow.remark == "Five activities carry one A per scope, so 10 As become 15."


def test_streams_fill_both_sides_of_the_flow() -> None:
    flow = SAMPLE.flow
    for index, end in enumerate(flow.givers):
        assert sum(s.left for s in flow.streams if s.giver == index) == pytest.approx(end.count)
    for index, end in enumerate(flow.takers):
        assert sum(s.right for s in flow.streams if s.taker == index) == pytest.approx(end.count)


def test_an_a_without_a_taker_goes_to_nobody_yet() -> None:
    workshop = sample()
    after = {k: v for k, v in workshop.matrices[AFTER].items() if k != "a1"}
    lost = replace(workshop, matrices={**workshop.matrices, AFTER: after})
    assert handout_of(request(lost)).flow.takers[-1].name == "Nobody yet"


def test_many_holders_are_drawn_together_and_their_moves_listed() -> None:
    handout = handout_of(request(large(12, 9)))
    assert handout.flow.takers[-1].name == "4 others"
    assert handout.risks_needed
    assert len(handout.moves) == 12


def test_costs_are_the_worst_findings_of_the_earlier_stage_one_per_rule() -> None:
    costs = SAMPLE.costs
    assert [(one.severity, one.title, one.count) for one in costs.items] == [
        (Severity.BLOCKER, "Builders do not answer for availability", 3),
        (Severity.BLOCKER, "Nobody answers", 1),
        (Severity.WARNING, "Low-risk changes wait for Operations", 1),
    ]
    assert costs.items[0].text == "One fault spreads; outages can last hours."
    assert costs.others == 0


def test_a_fourth_rule_is_only_counted() -> None:
    more = (*FINDINGS, finding("A4", Severity.WARNING, BEFORE, "a7", "Nobody does it"))
    costs = handout_of(request(findings=more)).costs
    assert len(costs.items) == 3
    assert costs.others == 1


def test_accepted_findings_are_neither_counted_nor_costs_but_told() -> None:
    left = finding("A3", Severity.WARNING, AFTER, "a1", "A budget is uncovered")
    kept = Acceptance(left.key, "Settled in the autumn", "Robin")
    workshop = replace(sample(), acceptances={left.key: kept})
    handout = handout_of(request(workshop, (left,)))
    assert handout.pitfalls.after == 0
    assert handout.risks_needed
    assert handout.risks[0].accepted == "Accepted by Robin: Settled in the autumn."


def test_what_was_accepted_in_the_earlier_stage_is_told_with_its_stage() -> None:
    past = finding("A3", Severity.WARNING, BEFORE, "a1", "A budget is uncovered")
    workshop = replace(sample(), acceptances={past.key: Acceptance(past.key, "It ends", "Robin")})
    handout = handout_of(request(workshop, (past,)))
    assert handout.risks_needed
    (told,) = handout.risks
    assert told.accepted == "Accepted by Robin: It ends."
    assert told.where.endswith("  ·  Before")


def test_the_rules_a_workshop_has_set_are_told() -> None:
    off = RuleSetting("P6", on=False)
    workshop = replace(sample(), rule_settings={"P6": off})
    (told,) = handout_of(request(workshop)).rules
    assert (told.name, told.words) == ("P6 · Embedded specialists", "Off in this workshop.")
    assert blocks(handout_of(request(workshop, ())))
    assert not SAMPLE.rules


def test_what_stays_is_said_positively_with_its_rows() -> None:
    assert SAMPLE.stays.title == "What stays with Head of Operations"
    assert SAMPLE.stays.sentences == (
        f"Accountable for “Command a major incident”, {FOUNDATIONAL}, as today.",
        "Consulted on 2 and informed on 5 of the 7 activities that move.",
        "The work on 3 activities stays with Application support.",
    )


def test_without_moves_the_unchanged_rows_are_told() -> None:
    stays = handout_of(request(after=MIDDLE)).stays
    assert stays.title == "What stays as it is"
    assert stays.sentences == (f"{FOUNDATIONAL} keep their letters.",)


def test_pitfalls_count_each_stage_and_name_the_worst_left() -> None:
    pitfalls = SAMPLE.pitfalls
    assert (pitfalls.before, pitfalls.after) == (6, 0)
    assert pitfalls.worst is not None
    assert pitfalls.worst.title == "The money stayed behind"
    assert pitfalls.on_the_way, "a finding between stages is in no stage's count"


def test_nothing_left_is_said() -> None:
    pitfalls = handout_of(request(findings=FINDINGS[:3])).pitfalls
    assert (pitfalls.before, pitfalls.after, pitfalls.worst) == (3, 0, None)
    assert pitfalls.remark == "Nothing is left open."


def test_further_open_findings_are_counted_by_severity() -> None:
    found = [
        finding("A1", Severity.BLOCKER, AFTER, "a1", "Nobody answers"),
        finding("A4", Severity.WARNING, AFTER, "a2", "Nobody does it"),
        finding("A9", Severity.NOTE, AFTER, "a3", "Many are informed"),
        finding("A9", Severity.NOTE, AFTER, "a4", "Many are informed"),
    ]
    handout = handout_of(request(findings=found))
    assert handout.pitfalls.remark == "Besides, 1 warning and 2 notes."
    assert handout.risks_needed


def test_the_decision_bar_has_only_what_was_answered() -> None:
    assert [one.label for one in SAMPLE.decision] == [
        "Decision needed",
        "Decision owner",
        "First small step",
        "How we will know",
    ]
    partly = handout_of(request(with_details(decision="", owner="", measure=" ")))
    assert [one.label for one in partly.decision] == ["First small step"]


def test_the_legend_tells_the_workshop_s_own_definitions() -> None:
    workshop = sample()
    first, *rest = workshop.letters.definitions
    own = replace(first, name="Owner", definition="Signs")
    letters = replace(workshop.letters, definitions=(own, *rest))
    legend = handout_of(request(replace(workshop, letters=letters))).legend
    assert (legend[0].name, legend[0].definition) == ("Owner", "Signs")


def test_a_stage_not_begun_prints_today_only() -> None:
    handout = handout_of(request(not_begun(), FINDINGS[:3]))
    assert handout.after is None
    assert handout.before.word == "Today"
    assert handout.rows_title == "All 10 activities"
    assert not handout.flow.streams
    assert not handout.moves
    assert handout.pitfalls.after is None
    assert not handout.stays.sentences


def test_an_empty_workshop_has_a_handout() -> None:
    handout = handout_of(request(new_workshop(BEFORE, AFTER)))
    assert handout.title == "Untitled workshop"
    assert handout.rows == ()
    assert handout.decision == ()


def test_no_sentence_of_ours_lays_blame() -> None:
    words = " ".join((SAMPLE.headline, *SAMPLE.stays.sentences, SAMPLE.pitfalls.remark)).casefold()
    for word in ("fail", "fault of", "blame", "wrong", "should have"):
        assert word not in words


def test_a_step_between_the_ends_goes_by_its_own_name() -> None:
    workshop = sample_workshop()
    first, middle, last = workshop.stages
    findings = analyse(workshop).all
    printed = handout_of(ExportRequest(workshop, findings, first.id, middle.id))
    assert printed.after is not None
    assert (printed.before.word, printed.after.word) == ("Before", "Middle")
    onwards = handout_of(ExportRequest(workshop, findings, middle.id, last.id))
    assert onwards.after is not None
    assert (onwards.before.word, onwards.after.word) == ("Middle", "After")


def test_what_is_left_counts_the_same_findings_as_the_number_beside_it() -> None:
    workshop = sample_workshop()
    first, middle, _ = workshop.stages
    request = ExportRequest(workshop, analyse(workshop).all, first.id, middle.id)
    pitfalls = handout_of(request).pitfalls
    own = [f for f in request.findings if f.subject.stage == middle.id]
    assert any(f.subject.from_stage for f in own)
    said = [int(number) for number in re.findall(r"\d+", pitfalls.remark)]
    assert pitfalls.after == 1 + sum(said)
