"""The printed handout: pages, text, fonts, and the file it is written to."""

import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdf
import pytest

from raci_desktop.analysis.finding import Severity
from raci_desktop.application.ports import ExportError, ExportRequest
from raci_desktop.domain.ids import RoleId, StageId
from raci_desktop.domain.workshop import Stage, Workshop, new_workshop
from raci_desktop.reports.handout import handout_of
from raci_desktop.reports.pdf import draw_handout, write_handout
from tests.reports.build import (
    AFTER,
    BEFORE,
    FINDINGS,
    MIDDLE,
    finding,
    large,
    recorded,
    request,
    sample,
)


def printed(wanted: ExportRequest) -> Any:
    stream = BytesIO()
    draw_handout(handout_of(wanted), stream)
    return pypdf.PdfReader(stream)


def pages(wanted: ExportRequest) -> list[str]:
    return [re.sub(r"\s+", " ", page.extract_text()) for page in printed(wanted).pages]


@pytest.mark.parametrize(("before", "after"), [(BEFORE, AFTER), (MIDDLE, AFTER), (BEFORE, MIDDLE)])
def test_the_sample_takes_one_page(before: StageId, after: StageId) -> None:
    assert len(pages(request(before=before, after=after))) == 1


def test_the_page_is_landscape_a4() -> None:
    box = printed(request()).pages[0].mediabox
    assert (round(box.width), round(box.height)) == (842, 595)


def test_the_text_can_be_taken_out_in_reading_order() -> None:
    (text,) = pages(request())
    found = [
        text.find(part)
        for part in (
            "Digital reliability",
            "Approve moving accountability for 7 of 10 activities",
            "Ops Run It",
            "Budget holders accountable",
            "The 8 changed activities",
            "Approve low-risk changes",
            "What stays with Head of Operations",
            "Pitfalls found 6 0",
            "Where accountability moves",
            "What today’s set-up costs",
            "Decision needed",
            "Chief Operating Officer",
            "Accountable Answers for the outcome",
            "Page 1 of 1",
            "Source: Equal Experts",
        )
    ]
    assert -1 not in found
    assert found == sorted(found)


def test_the_letters_of_a_row_are_text() -> None:
    (text,) = pages(request())
    row = text[text.index("Deploy to production") :].split("Command a major")[0]
    letters = re.findall(r"\b[ARCI]\b", row)
    assert letters == list("ARIICIAAR")
    assert "product" in row
    assert "IT" in row


def test_every_font_is_embedded() -> None:
    reader = printed(request())
    fonts = [
        resources["/Font"][name].get_object()
        for page in reader.pages
        for resources in (page["/Resources"],)
        for name in resources["/Font"]
    ]
    used = [font for font in fonts if font["/BaseFont"] != "/Helvetica"]
    assert used
    assert all("RACI" in font["/BaseFont"] for font in used)
    assert all("/FontFile2" in font["/FontDescriptor"] for font in used)


def test_no_text_is_smaller_than_seven_points() -> None:
    for workshop in (sample(), large(12, 30, 3)):
        for page in printed(request(workshop)).pages:
            content = page.get_contents()
            assert content is not None
            sizes = re.findall(rb"/F\S+ ([\d.]+) Tf", content.get_data())
            assert min(float(size) for size in sizes) >= 7


def test_the_document_says_what_it_is() -> None:
    reader = printed(request())
    assert reader.metadata is not None
    assert str(reader.metadata.title).startswith("Digital reliability: Approve moving")
    assert reader.metadata.author == "Robin Reed"
    assert reader.trailer["/Root"]["/Lang"] == "en-GB"


def test_the_same_handout_gives_the_same_bytes() -> None:
    first, second = BytesIO(), BytesIO()
    draw_handout(handout_of(request()), first)
    draw_handout(handout_of(request()), second)
    assert first.getvalue() == second.getvalue()


def test_each_kind_of_chip_is_stored_once() -> None:
    reader = printed(request(large(40, 9)))
    forms = {name for page in reader.pages for name in page["/Resources"].get("/XObject", {})}
    assert 0 < len(forms) < 40


def test_many_changed_rows_go_on_with_repeated_headers() -> None:
    found = pages(request(large(40, 5)))
    assert len(found) > 1
    assert "Page 1 of" in found[0]
    seen = "".join(found)
    for number in range(1, 41):
        assert f"Activity number {number} of the list" in seen
    assert "All 40 activities, continued" in found[1]
    assert "Role number 3" in found[1]


def test_many_roles_are_split_over_pages_with_the_activities_repeated() -> None:
    found = pages(request(large(3, 60)))
    seen = " ".join(found)
    for number in range(1, 61):
        assert f"number {number} " in seen
    assert sum("Activity number 3 of" in page for page in found) > 3


def test_the_first_page_shows_only_roles_that_change_when_there_are_too_many() -> None:
    found = pages(request(large(12, 60, changed=4)))
    assert "The 4 changed activities, and the 5 of 60 roles they change" in found[0]
    assert "Appendix: all 12 activities" in found[-1]


def test_more_roles_share_one_merged_matrix_with_former_letters() -> None:
    workshop = sample()
    more = tuple(
        replace(workshop.roles[0], id=RoleId(f"x{place}"), name=name, position=10 + place)
        for place, name in enumerate(("Change board", "Service desk", "Finance"))
    )
    (text,) = pages(request(replace(workshop, roles=(*workshop.roles, *more)), FINDINGS))
    assert "with former letters struck:" in text
    row = text[text.index("Deploy to production") :].split("Command a major")[0]
    assert re.findall(r"\b[ARCI]\b", row) == list("AIRIAIACR")


def test_open_and_accepted_findings_that_do_not_fit_get_a_page() -> None:
    left = [
        finding("A1", Severity.BLOCKER, AFTER, "a1", "Nobody answers"),
        finding("A4", Severity.WARNING, AFTER, "a2", "Nobody does it"),
    ]
    found = pages(request(findings=left))
    assert len(found) == 2
    assert "Open after the change" in found[1]
    assert "Nobody does it · Availability of IT-funded services" in found[1]
    assert "Moves of accountability" in found[1]


def test_a_long_ask_and_a_long_answer_are_told_in_full_later() -> None:
    workshop = sample()
    details = replace(
        workshop.details, ask="Approve it. " * 60 + "ASKEND", decision="Decide it. " * 60 + "DECEND"
    )
    found = pages(request(replace(workshop, details=details)))
    assert "ASKEND" not in found[0]
    assert "ASKEND" in found[1] + found[-1]
    assert "DECEND" in "".join(found[1:])


def test_markup_is_printed_as_it_is_written() -> None:
    workshop = sample()
    hostile = "R&D <team> <b>x</b> &amp; <img src='/etc/passwd'/>"
    first, *rest = workshop.activities
    named = replace(workshop, activities=(replace(first, name=hostile), *rest))
    text = pages(request(named))[0]
    assert "R&D <team> <b>x</b>" in text
    assert "&amp;" in text


def test_names_in_other_scripts_are_printed() -> None:
    workshop = sample()
    names = ("Доступность сервисов", "זמינות", "Διαθεσιμότητα")
    activities = tuple(
        replace(one, name=name) for one, name in zip(workshop.activities, names, strict=False)
    )
    text = pages(request(replace(workshop, activities=activities)))[0]
    assert "Доступность" in text
    assert "Διαθεσιμότητα" in text
    assert "תונימז" in text or "זמינות" in text


def test_a_stage_not_begun_prints_one_matrix() -> None:
    workshop = sample()
    stages = (workshop.stages[0], Stage(AFTER, "After", "", 2))
    (text,) = pages(request(replace(workshop, stages=stages), FINDINGS[:3]))
    assert "Today Ops Run It" in text
    assert "After" not in text
    assert "Changed" not in text


@pytest.mark.parametrize(
    "workshop",
    [
        new_workshop(BEFORE, AFTER, "Empty"),
        replace(sample(), roles=()),
        replace(sample(), activities=()),
        replace(sample(), roles=sample().roles[:1]),
    ],
    ids=["new", "no roles", "no activities", "one role"],
)
def test_a_workshop_that_lacks_something_still_prints(workshop: Workshop) -> None:
    assert "Page 1 of" in pages(request(workshop))[0]


def test_an_export_that_fails_keeps_the_earlier_one(tmp_path: Path) -> None:
    target = tmp_path / "there" / "handout.pdf"
    with pytest.raises(ExportError, match="does not exist"):
        write_handout(request(), target)
    good = tmp_path / "handout.pdf"
    write_handout(request(), good)
    assert len(pypdf.PdfReader(good).pages) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["handout.pdf"]


def test_what_was_recorded_is_printed_after_the_first_page() -> None:
    first, second = pages(request(recorded()))
    (plain,) = pages(request(sample()))
    assert "Version 2" in first
    assert first.replace(" · Version 2", "").replace("1 of 2", "1 of 1") == plain
    for text in (
        "Decisions",
        "On-call moves.",
        "Decided by COO · 22 November 2026",
        "Actions",
        "R&D <ask>",
        "Ann · due May · Fund on-call × Head of Product (After)",
        "Parked",
        "Bob reports back · 11 January 2027 · Production support and on-call",
        "Vote: 5 for, 2 could live with it, 1 against",
        "Dissent: Too soon.",
        "Reason: Who pays decides.",
    ):
        assert text in second, text


def test_a_long_entry_is_parted_between_columns() -> None:
    workshop = recorded()
    long = "\n".join(f"Line {number} of what was decided" for number in range(150))
    first = replace(workshop.record.items[0], text=long)
    record = replace(workshop.record, items=(first, *workshop.record.items[1:]))
    text = " ".join(pages(request(replace(workshop, record=record))))
    assert all(f"Line {number} of what was decided" in text for number in range(150))
