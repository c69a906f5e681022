"""What the findings panel lists: rows as plain values, worked out from workshop and findings."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from raci_desktop.analysis.finding import Finding, Severity
from raci_desktop.analysis.findings import Findings, is_between
from raci_desktop.application.finding_place import whole_matrix
from raci_desktop.application.severity_words import severity_name
from raci_desktop.domain.ids import ActivityId, RoleId, StageId
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
from raci_desktop.domain.workshop import Stage, Workshop
from raci_desktop.ui.findings.discretion import discreet


class Standing(Enum):
    """How a finding stands, seen from the later of the two stages."""

    OPEN = auto()
    ACCEPTED = auto()
    RESOLVED = auto()
    """It belongs to the earlier stage and the later one has no such finding."""
    OPEN_LATER = auto()
    """It belongs to the earlier stage and is open in the later one too."""
    ACCEPTED_LATER = auto()


@dataclass(frozen=True, slots=True)
class SectionRow:
    """The heading over the findings of one stage."""

    stage: StageId
    text: str
    hint: str = ""
    folded: bool = False

    @property
    def key(self) -> str:
        """What stays the same while the section is about the same stage."""
        return f"section|{self.stage}"


@dataclass(frozen=True, slots=True)
class FindingRow:
    """One finding with the words of its line in the list; ``key`` is the finding's own."""

    key: str
    finding: Finding
    standing: Standing
    place: str
    number: str
    standing_text: str = ""


@dataclass(frozen=True, slots=True)
class TextRow:
    """A line of words where a section has nothing to list."""

    key: str
    text: str


Row = SectionRow | FindingRow | TextRow


@dataclass(frozen=True, slots=True)
class Filter:
    """Which findings are listed; the counts do not follow it."""

    severities: frozenset[Severity] = frozenset(Severity)
    accepted: bool = True
    resolved: bool = True
    hidden_stages: frozenset[StageId] = frozenset()
    role: RoleId | None = None
    """Only findings about this role, or about a cell of its column."""
    current_row: bool = False
    """Only findings about the row of the current cell."""
    text: str = ""
    """Only findings that say each of these words."""

    @property
    def active(self) -> bool:
        """Whether anything is hidden by choice."""
        return self != Filter()

    def shows(self, row: FindingRow, current: ActivityId | None = None) -> bool:
        """Whether a finding is listed while a row is the current one."""
        return self._shows_sort(row) and self._shows_place(row, current) and self._says(row)

    def _shows_sort(self, row: FindingRow) -> bool:
        if row.standing is Standing.ACCEPTED and not self.accepted:
            return False
        if row.standing is Standing.RESOLVED and not self.resolved:
            return False
        return row.finding.severity in self.severities

    def _shows_place(self, row: FindingRow, current: ActivityId | None) -> bool:
        about = row.finding.subject
        if about.stage in self.hidden_stages:
            return False
        if self.role is not None and self.role not in roles_about(row.finding):
            return False
        if not self.current_row or current is None:
            return True
        return about.activity == current or any(cell[0] == current for cell in about.cells)

    def _says(self, row: FindingRow) -> bool:
        if not self.text.strip():
            return True
        finding = row.finding
        severity = severity_name(finding.severity)
        parts = (finding.rule, finding.title, finding.message, row.place, severity)
        said = " ".join(parts).casefold()
        return all(word in said for word in self.text.casefold().split())


def roles_about(finding: Finding) -> set[RoleId]:
    """Return the roles a finding is about, by itself or through its cells."""
    about = finding.subject
    return {*about.roles, *(role for _, role in about.cells)}


@dataclass(frozen=True, slots=True)
class Shown:
    """What the panel looks at: the two stages, folded sections and the filter."""

    left: StageId
    right: StageId
    folded: frozenset[StageId] = frozenset()
    filter: Filter = Filter()
    current: ActivityId | None = None
    """The row of the current cell."""
    names: bool = True
    """Whether findings name the room's roles."""

    @property
    def stages(self) -> tuple[StageId, ...]:
        """The stages in the order of the sections: the later one first, each once."""
        return tuple(dict.fromkeys((self.right, self.left)))


def is_open(findings: Findings, finding: Finding) -> bool:
    """Whether nobody has accepted a finding."""
    return findings.acceptance(finding) is None


def alike(finding: Finding) -> tuple[str, ...]:
    """Return what two findings of different stages share when they say the same thing."""
    about = finding.subject
    if about.activity is not None:
        return (finding.rule, about.activity)
    return (finding.rule, "", *sorted(about.roles))


def counterpart(findings: Findings, finding: Finding, stage: StageId) -> Finding | None:
    """Return the finding of another stage that says the same thing, an open one first."""
    same = [
        other
        for other in findings.of_stage(stage)
        if not is_between(other) and alike(other) == alike(finding)
    ]
    return next((f for f in same if is_open(findings, f)), same[0] if same else None)


def resolved_count(workshop: Workshop, findings: Findings, left: StageId, right: StageId) -> int:
    """Return how many open findings of the earlier stage the later one no longer has."""
    if left == right or not workshop.stage(right).touched:
        return 0
    later = {alike(f) for f in findings.of_stage(right) if not is_between(f)}
    return sum(
        alike(f) not in later
        for f in findings.of_stage(left)
        if not is_between(f) and is_open(findings, f)
    )


def panel_rows(workshop: Workshop, findings: Findings, shown: Shown) -> tuple[Row, ...]:
    """Return the rows of the panel: a section for each stage, the later one first."""
    reading = _read(workshop, findings, shown)
    rows: list[Row] = []
    for stage_id in shown.stages:
        listed = [reading.row(finding) for finding in findings.of_stage(stage_id)]
        # The sort is stable: within one severity findings keep their reading order.
        listed.sort(key=lambda row: (row.standing is Standing.ACCEPTED, -row.finding.severity))
        rows.extend(_section(workshop.stage(stage_id), listed, shown))
    return tuple(rows)


def listed_of(workshop: Workshop, findings: Findings, shown: Shown) -> tuple[int, int]:
    """Return how many findings the filter lets through, and how many there are."""
    reading = _read(workshop, findings, shown)
    rows = [reading.row(one) for stage in shown.stages for one in findings.of_stage(stage)]
    return sum(shown.filter.shows(row, shown.current) for row in rows), len(rows)


def finding_rows(rows: Iterable[Row]) -> Iterator[FindingRow]:
    """Yield the findings among rows."""
    return (row for row in rows if isinstance(row, FindingRow))


@dataclass(frozen=True, slots=True)
class _Reading:
    """What is looked up for every row of one picture."""

    findings: Findings
    earlier: StageId | None
    """The stage whose findings may be resolved; None while the later one cannot say so."""
    later_name: str
    later: Mapping[tuple[str, ...], Standing]
    activities: Mapping[ActivityId, tuple[int, str]]
    roles: Mapping[RoleId, str]
    stages: Mapping[StageId, str]
    names: bool

    def row(self, finding: Finding) -> FindingRow:
        """Return the row of a finding."""
        standing = self._standing(finding)
        return FindingRow(
            finding.key,
            finding if self.names else discreet(finding, self.roles.values()),
            standing,
            self._place(finding),
            self._number(finding),
            _standing_words(standing, self.later_name),
        )

    def _standing(self, finding: Finding) -> Standing:
        if not is_open(self.findings, finding):
            return Standing.ACCEPTED
        if finding.subject.stage != self.earlier or is_between(finding):
            return Standing.OPEN
        return self.later.get(alike(finding), Standing.RESOLVED)

    def _place(self, finding: Finding) -> str:
        about = finding.subject
        if about.activity is None:
            place = self._roles(about.roles) or whole_matrix()
        else:
            place = self.activities.get(about.activity, (0, ""))[1]
        if about.from_stage is None:
            return place
        earlier, later = self.stages.get(about.from_stage, ""), self.stages.get(about.stage, "")
        return f"{place} · {earlier} → {later}"

    def _roles(self, roles: Sequence[RoleId]) -> str:
        if self.names or not roles:
            return ", ".join(self.roles.get(role, "") for role in roles)
        if len(roles) == 1:
            return translate("Findings", "One role")
        return translate("Findings", "{count} roles").format(count=len(roles))

    def _number(self, finding: Finding) -> str:
        about = finding.subject
        if about.activity is not None:
            number = self.activities.get(about.activity, (0, ""))[0]
            return translate("Findings", "Row {number}").format(number=number)
        if not about.roles:
            return ""
        if len(about.roles) == 1:
            return translate("Findings", "Role")
        return translate("Findings", "Roles")


_STANDING_WORDS = {
    Standing.ACCEPTED: QT_TRANSLATE_NOOP("Findings", "Accepted"),
    Standing.RESOLVED: QT_TRANSLATE_NOOP("Findings", "Resolved"),
    Standing.OPEN_LATER: QT_TRANSLATE_NOOP("Findings", "Open in {stage}"),
    Standing.ACCEPTED_LATER: QT_TRANSLATE_NOOP("Findings", "Accepted in {stage}"),
}


def _standing_words(standing: Standing, later: str) -> str:
    if standing is Standing.OPEN:
        return ""
    return translate("Findings", _STANDING_WORDS[standing]).format(stage=later)


def _read(workshop: Workshop, findings: Findings, shown: Shown) -> _Reading:
    answers = shown.left != shown.right and workshop.stage(shown.right).touched
    return _Reading(
        findings,
        shown.left if answers else None,
        workshop.stage(shown.right).name,
        _later_standings(findings, shown.right),
        {a.id: (n, a.name) for n, a in enumerate(workshop.activities, start=1)},
        {role.id: role.name for role in workshop.roles},
        {stage.id: stage.name for stage in workshop.stages},
        shown.names,
    )


def _later_standings(findings: Findings, later: StageId) -> dict[tuple[str, ...], Standing]:
    found: dict[tuple[str, ...], Standing] = {}
    for finding in findings.of_stage(later):
        if not is_between(finding):
            if is_open(findings, finding):
                found[alike(finding)] = Standing.OPEN_LATER
            else:
                found.setdefault(alike(finding), Standing.ACCEPTED_LATER)
    return found


def _section(stage: Stage, listed: list[FindingRow], shown: Shown) -> Iterator[Row]:
    kept = [row for row in listed if shown.filter.shows(row, shown.current)]
    folded = stage.id in shown.folded
    hint = translate("Findings", "by severity") if len(kept) > 1 else ""
    yield SectionRow(stage.id, section_text(stage, listed, stage.id == shown.right), hint, folded)
    if folded:
        return
    yield from kept
    if not listed:
        yield TextRow(f"empty|{stage.id}", empty_text(stage))
    elif len(kept) < len(listed):
        yield TextRow(f"hidden|{stage.id}", _hidden_words(len(listed) - len(kept)))


def _hidden_words(count: int) -> str:
    if count == 1:
        return translate("Findings", "1 hidden by the filter.")
    return translate("Findings", "{count} hidden by the filter.").format(count=count)


def section_text(stage: Stage, listed: Sequence[FindingRow], later: bool) -> str:
    """Return the heading of a section: "After · 2 open, 1 between stages, 1 accepted"."""
    rows = [row for row in listed if row.standing is not Standing.ACCEPTED]
    accepted = sum(row.standing is Standing.ACCEPTED for row in listed)
    between = sum(is_between(row.finding) for row in rows)
    own = len(rows) - between
    parts = [translate("Findings", "{count} open").format(count=own) if later else str(own)]
    if between:
        parts.append(translate("Findings", "{count} between stages").format(count=between))
    if accepted:
        parts.append(translate("Findings", "{count} accepted").format(count=accepted))
    return f"{stage.name} · {', '.join(parts)}"


def empty_text(stage: Stage) -> str:
    """Return what a section without findings says."""
    if not stage.touched:
        words = translate("Findings", "No findings in {stage}. Nobody has changed it yet.")
    else:
        words = translate("Findings", "No findings in {stage}.")
    return words.format(stage=stage.name)
