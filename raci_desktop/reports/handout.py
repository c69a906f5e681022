"""The handout of a workshop: everything it prints, worked out from an export request."""

from raci_desktop.application.ports import ExportRequest
from raci_desktop.application.recorded import ledger_lines
from raci_desktop.domain.activities import Activity
from raci_desktop.domain.ids import StageId
from raci_desktop.domain.letters import Letter, in_words
from raci_desktop.domain.matrix import EMPTY_CELL, EMPTY_ROW
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop, plain_stage_names
from raci_desktop.reports.flow import MOST_HOLDERS, flow_of
from raci_desktop.reports.headline import headline
from raci_desktop.reports.record_page import item_lists, move_remarks
from raci_desktop.reports.risks import (
    accepted_findings,
    costs_of,
    pitfalls_of,
    risk_lines,
    risks_needed,
    rule_lines,
)
from raci_desktop.reports.shifts import Shifts, parties, shifts_between
from raci_desktop.reports.stays import stays_of
from raci_desktop.reports.values import (
    DecisionField,
    Flow,
    Handout,
    LegendEntry,
    MoveLine,
    PrintedRow,
    RoleColumn,
    StageHeading,
)
from raci_desktop.reports.words import (
    NAMES_SHOWN,
    is_date,
    long_date,
)

FEW_ROWS = 6
"""A workshop of so few rows is printed whole on the first page."""

_AGREED = "agreed"


def handout_of(request: ExportRequest) -> Handout:
    """Return what the handout of a request prints."""
    workshop = request.workshop
    begun = _begun(request)
    shifts = shifts_between(workshop, request.before, request.after) if begun else None
    everything = _rows(request, begun)
    rows, rows_title = _first_rows(everything, begun)
    stays = stays_of(request, shifts)
    details = workshop.details
    agreed = details.status.strip().casefold() == _AGREED
    return Handout(
        title=details.title.strip() or translate("Handout", "Untitled workshop"),
        subtitle=_subtitle(workshop),
        status=translate("Handout", "AGREED") if agreed else translate("Handout", "DRAFT"),
        corrections=_corrections(workshop, agreed),
        headline=headline(workshop, shifts),
        symbols={letter: workshop.letters.symbol(letter) for letter in Letter},
        before=_heading(workshop, request.before, _earlier(begun)),
        after=_heading(workshop, request.after, translate("Stage", "After")) if begun else None,
        roles=tuple(RoleColumn(role.name, role.function.value.value) for role in workshop.roles),
        rows=rows,
        rows_title=rows_title,
        all_rows=everything,
        appendix=len(everything) - len(rows) > NAMES_SHOWN,
        flow=flow_of(workshop, shifts) if shifts else Flow(),
        costs=costs_of(request),
        stays=stays,
        pitfalls=pitfalls_of(request, begun),
        decision=_decision(workshop),
        legend=_legend(workshop),
        moves=_moves(request) if begun else (),
        risks=risk_lines(request),
        risks_needed=bool(accepted_findings(request))
        or (begun and (risks_needed(request) or _crowded(shifts))),
        rules=rule_lines(request),
        source=" ".join(details.source.split()),
        author=details.facilitator.strip() or details.organisation.strip(),
        recorded=item_lists(request),
    )


def _earlier(begun: bool) -> str:
    return translate("Stage", "Before") if begun else translate("Handout", "Today")


def _begun(request: ExportRequest) -> bool:
    """Whether the later stage has letters of its own to compare."""
    shown = request.workshop.begun
    return shown(request.after).id != shown(request.before).id


def _heading(workshop: Workshop, stage_id: StageId, word: str) -> StageHeading:
    """Return the words above a matrix; a step between the ends goes by its own name."""
    stage = workshop.stage(stage_id)
    if stage_id not in (workshop.first.id, workshop.last.id):
        return StageHeading(stage.name, stage.subtitle)
    own = "" if stage.name.casefold() in plain_stage_names() else stage.name
    return StageHeading(word, stage.subtitle or own)


def _subtitle(workshop: Workshop) -> str:
    details = workshop.details
    when = long_date(details.date.strip())
    if when and is_date(when):
        when = translate("Handout", "Workshop of {date}").format(date=when)
    version = details.version.strip()
    if version:
        version = translate("Handout", "Version {version}").format(version=version)
    return "  ·  ".join(part for part in (details.organisation.strip(), when, version) if part)


def _corrections(workshop: Workshop, agreed: bool) -> str:
    until = long_date(workshop.details.corrections_by.strip())
    if agreed or not until:
        return ""
    return translate("Handout", "corrections by {date}").format(date=until)


def _rows(request: ExportRequest, begun: bool) -> tuple[PrintedRow, ...]:
    return tuple(_row(request, activity, begun) for activity in request.workshop.activities)


def _row(request: ExportRequest, activity: Activity, begun: bool) -> PrintedRow:
    workshop = request.workshop
    old = workshop.matrix(request.before).get(activity.id, EMPTY_ROW)
    new = workshop.matrix(request.after).get(activity.id, EMPTY_ROW)
    before = tuple(old.get(role.id, EMPTY_CELL) for role in workshop.roles)
    if not begun:
        return PrintedRow(activity.name, activity.group, before, (), (False,) * len(before))
    after = tuple(new.get(role.id, EMPTY_CELL) for role in workshop.roles)
    changed = tuple(a.marks != b.marks for a, b in zip(before, after, strict=True))
    return PrintedRow(activity.name, activity.group, before, after, changed)


def _first_rows(
    everything: tuple[PrintedRow, ...], begun: bool
) -> tuple[tuple[PrintedRow, ...], str]:
    changed = tuple(row for row in everything if row.differs)
    if begun and changed and len(everything) > FEW_ROWS and len(changed) < len(everything):
        if len(changed) == 1:
            return changed, translate("Handout", "The changed activity")
        words = translate("Handout", "The {count} changed activities")
        return changed, words.format(count=len(changed))
    return everything, _all(len(everything))


def _all(count: int) -> str:
    if not count:
        return ""
    if count == 1:
        return translate("Handout", "The activity")
    return translate("Handout", "All {count} activities").format(count=count)


def _decision(workshop: Workshop) -> tuple[DecisionField, ...]:
    details = workshop.details
    fields = (
        DecisionField(translate("Handout", "Decision needed"), details.decision, asks=True),
        DecisionField(translate("Handout", "Decision owner"), details.owner),
        DecisionField(translate("Handout", "First small step"), details.first_step),
        DecisionField(translate("Handout", "How we will know"), details.measure),
    )
    return tuple(field for field in fields if field.text.strip())


def _legend(workshop: Workshop) -> tuple[LegendEntry, ...]:
    return tuple(
        LegendEntry(one.letter, one.name.strip(), one.definition.strip())
        for one in map(in_words, workshop.letters.definitions)
    )


def _moves(request: ExportRequest) -> tuple[MoveLine, ...]:
    workshop = request.workshop

    def name(role: object) -> str:
        return next((one.name for one in workshop.roles if one.id == role), "")

    return tuple(
        MoveLine(
            workshop.activity(line.move.activity).name,
            name(line.move.giver),
            name(line.move.taker),
            line.move.scope,
            move_remarks(line.record),
        )
        for line in ledger_lines(workshop, request.before, request.after)
    )


def _crowded(shifts: Shifts | None) -> bool:
    """Whether the flow has to draw some holders together, so that the moves must be listed."""
    if shifts is None:
        return False
    moved = tuple(shift for shift in shifts.shifts if shift.moves)
    sides = (parties(moved, "giver"), parties(moved, "taker"))
    return any(len(side) >= MOST_HOLDERS for side in sides)
