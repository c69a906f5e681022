"""What the findings panel lists, as values."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from raci_desktop.analysis.engine import analyse
from raci_desktop.analysis.finding import Severity
from raci_desktop.application.templates import sample_workshop
from raci_desktop.domain.apply import apply
from raci_desktop.domain.edits import AcceptFinding, ClearCells, RemoveStage
from raci_desktop.domain.ids import StageId
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.plan import plan
from raci_desktop.domain.workshop import YBIYRI, Acceptance, Stage, Workshop, new_workshop
from raci_desktop.ui.findings.counts import panel_counts, severity_words
from raci_desktop.ui.findings.rows import (
    Filter,
    FindingRow,
    Row,
    SectionRow,
    Shown,
    Standing,
    TextRow,
    counterpart,
    empty_text,
    finding_rows,
    panel_rows,
    resolved_count,
)


def shown(workshop: Workshop, **more: object) -> Shown:
    return Shown(workshop.first.id, workshop.last.id, **more)  # type: ignore[arg-type]


def without_letters(workshop: Workshop, row: int) -> Workshop:
    activity = workshop.activities[row].id
    cells = tuple(CellRef(workshop.last.id, activity, role.id) for role in workshop.roles)
    return apply(workshop, plan(workshop, ClearCells(cells)))


def of_rule(rows: Iterable[Row], rule: str) -> list[FindingRow]:
    return [row for row in finding_rows(rows) if row.finding.rule == rule]


def test_the_later_stage_comes_first_and_the_resolved_are_told() -> None:
    workshop = sample_workshop()
    findings = analyse(workshop)
    rows = panel_rows(workshop, findings, shown(workshop))
    heads = [row for row in rows if isinstance(row, SectionRow)]
    own = panel_counts(workshop, findings, workshop.first.id, workshop.last.id).after.total
    assert heads[0].text.startswith(f"After · {own} open")
    assert heads[1].text.startswith("Before · ")
    before = of_rule(rows, "P0")
    assert before
    assert {row.standing for row in before} == {Standing.RESOLVED}
    assert {row.standing_text for row in before} == {"Resolved"}


def test_a_stage_without_findings_says_so() -> None:
    stage = Stage(StageId("s"), "After", touched=True)
    assert empty_text(stage) == "No findings in After."


def test_a_finding_of_both_stages_is_open_later_and_has_a_counterpart() -> None:
    workshop = sample_workshop()
    stages = {stage.name: stage.id for stage in workshop.stages}
    findings = analyse(workshop)
    # Seen from Middle, its own findings are the later ones.
    view = Shown(stages["Middle"], stages["Middle"])
    assert all(
        row.standing is Standing.OPEN for row in finding_rows(panel_rows(workshop, findings, view))
    )
    emptied = without_letters(without_letters(workshop, 0), 1)
    first = workshop.first.id
    cells = tuple(CellRef(first, workshop.activities[0].id, role.id) for role in emptied.roles)
    emptied = apply(emptied, plan(emptied, ClearCells(cells)))
    findings = analyse(emptied)
    rows = list(finding_rows(panel_rows(emptied, findings, shown(emptied))))
    both = [row for row in of_rule(rows, "A6") if row.standing is Standing.OPEN_LATER]
    assert [row.standing_text for row in both] == ["Open in After"]
    other = counterpart(findings, both[0].finding, emptied.last.id)
    assert other is not None
    assert other.subject.stage == emptied.last.id


def test_an_untouched_stage_resolves_nothing() -> None:
    workshop = new_workshop(StageId("b"), StageId("a"))
    findings = analyse(workshop)
    rows = panel_rows(workshop, findings, shown(workshop))
    texts = [row.text for row in rows if isinstance(row, TextRow)]
    assert texts[0] == "No findings in After. Nobody has changed it yet."
    assert resolved_count(workshop, findings, StageId("b"), StageId("a")) == 0
    counts = panel_counts(workshop, findings, StageId("b"), StageId("a"))
    assert not counts.after.begun
    assert "After: not begun" in counts.spoken()


def test_worst_first_and_accepted_last() -> None:
    workshop = without_letters(without_letters(sample_workshop(), 0), 1)
    middle = workshop.stages[1].id
    view = Shown(workshop.first.id, middle)
    rows = list(finding_rows(panel_rows(workshop, analyse(workshop), view)))
    own = [row.finding.severity for row in rows if row.finding.subject.stage == middle]
    assert own == sorted(own, reverse=True)
    key = rows[0].finding.key
    accepted = AcceptFinding(Acceptance(key, "agreed in June", "Kim"))
    workshop = apply(workshop, plan(workshop, accepted))
    rows = list(finding_rows(panel_rows(workshop, analyse(workshop), view)))
    of_middle = [row for row in rows if row.finding.subject.stage == middle]
    assert of_middle[-1].key == key
    assert of_middle[-1].standing is Standing.ACCEPTED


def test_findings_between_stages_are_named_and_counted_apart() -> None:
    workshop = sample_workshop()
    middle = workshop.stages[1].id
    findings = analyse(workshop)
    rows = panel_rows(workshop, findings, Shown(workshop.first.id, middle))
    head = rows[0]
    assert isinstance(head, SectionRow)
    between = [r for r in finding_rows(rows) if r.finding.subject.from_stage is not None]
    own = panel_counts(workshop, findings, workshop.first.id, middle).after.total
    assert head.text.startswith(f"Middle · {own} open, {len(between)} between stages")
    assert all("Before → Middle" in row.place for row in between)


def test_folding_and_filtering_say_what_is_hidden() -> None:
    workshop = sample_workshop()
    findings = analyse(workshop)
    both = frozenset({workshop.first.id, workshop.last.id})
    folded = panel_rows(workshop, findings, shown(workshop, folded=both))
    assert not list(finding_rows(folded))
    everything = len(list(finding_rows(panel_rows(workshop, findings, shown(workshop)))))
    only_notes = Filter(severities=frozenset({Severity.NOTE}))
    rows = panel_rows(workshop, findings, shown(workshop, filter=only_notes))
    left = list(finding_rows(rows))
    assert all(row.finding.severity is Severity.NOTE for row in left)
    hidden = [row.text for row in rows if isinstance(row, TextRow) and row.key.startswith("hidden")]
    numbers = [int(text.split()[0]) for text in hidden]
    assert all(text.endswith(" hidden by the filter.") for text in hidden)
    assert sum(numbers) == everything - len(left)
    assert only_notes.active
    assert not Filter().active


def test_rows_name_their_place() -> None:
    workshop = sample_workshop()
    rows = panel_rows(workshop, analyse(workshop), shown(workshop))
    first = of_rule(rows, "P0")[0]
    activity = workshop.activity(first.finding.subject.activity)  # type: ignore[arg-type]
    assert first.place == activity.name
    assert first.number == f"Row {workshop.activities.index(activity) + 1}"


def test_counts_in_words() -> None:
    counted = ((Severity.BLOCKER, 1), (Severity.WARNING, 2), (Severity.NOTE, 0))
    assert severity_words(counted) == "1 blocker · 2 warnings"
    assert severity_words(()) == "None open"


def test_a_removed_stage_takes_its_findings(tmp_path: Path) -> None:
    workshop = sample_workshop()
    workshop = apply(workshop, plan(workshop, RemoveStage(workshop.stages[1].id)))
    rows = panel_rows(workshop, analyse(workshop), shown(workshop))
    assert all(row.finding.subject.from_stage is None for row in finding_rows(rows))


def test_a_finding_about_no_row_and_no_role_is_listed_too() -> None:
    workshop = replace(sample_workshop(), template=YBIYRI)
    rows = panel_rows(workshop, analyse(workshop), shown(workshop))
    listed = [row for row in finding_rows(rows) if row.finding.detail == "absent"]
    assert {(row.place, row.number) for row in listed} == {("The whole matrix", "")}
    assert {row.standing for row in listed} == {Standing.OPEN, Standing.OPEN_LATER}
