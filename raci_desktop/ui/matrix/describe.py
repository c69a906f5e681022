"""A cell described: where it is, what changed, its note and its findings."""

from typing import TYPE_CHECKING

from raci_desktop.application.severity_words import finding_name
from raci_desktop.domain.ids import ActivityId, RoleId, StageId
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.translation import translate
from raci_desktop.ui.matrix.flags import Place, places
from raci_desktop.ui.matrix.row_states import state_lines
from raci_desktop.ui.matrix.scene import MatrixScene
from raci_desktop.ui.matrix.words import cell_words

if TYPE_CHECKING:
    from raci_desktop.analysis.finding import Finding


def flagging(scene: MatrixScene, place: Place) -> list["Finding"]:
    """Return the open findings that flag a cell, row or column, the worst first."""
    findings = scene.bridge.findings
    return [
        finding
        for finding in findings.of_stage(place[0])
        if findings.acceptance(finding) is None and place in places(finding)
    ]


def finding_words(finding: "Finding") -> str:
    """Return "Blocker: Nobody does it"."""
    return finding_name(finding.severity, finding.title)


def finding_lines(scene: MatrixScene, ref: CellRef) -> list[str]:
    """Return one line for every open finding that flags a cell."""
    found = flagging(scene, (ref.stage, ref.activity, ref.role))
    return [finding_words(finding) for finding in found]


def describe_cell(scene: MatrixScene, ref: CellRef) -> str:
    """Return the description of a cell for assistive technology, in full sentences."""
    workshop = scene.workshop
    activity, role = workshop.activity(ref.activity), workshop.role(ref.role)
    parts = [f"{activity.name}, {role.name}, {workshop.stage(ref.stage).name}"]
    cell, former = workshop.cell(ref), scene.former(ref.stage, ref.activity, ref.role)
    if former is not None and former.marks != cell.marks:
        words = translate("Matrix", "Was {cell}")
        parts.append(words.format(cell=cell_words(former, workshop.letters)))
    if cell.note:
        parts.append(translate("Matrix", "Note: {note}").format(note=cell.note))
    return ". ".join([*parts, *finding_lines(scene, ref)])


def role_lines(scene: MatrixScene, stage: StageId, role: RoleId) -> list[str]:
    """Return one line for every open finding that flags a role as a whole."""
    return [finding_words(finding) for finding in flagging(scene, (stage, None, role))]


def row_lines(scene: MatrixScene, activity: ActivityId) -> list[str]:
    """Return what the room says of a row, then a line for every open finding that flags it."""
    stages = dict.fromkeys((scene.state.right, scene.state.left))
    return state_lines(scene.workshop, activity) + [
        f"{finding_words(finding)} ({scene.workshop.stage(stage).name})"
        for stage in stages
        for finding in flagging(scene, (stage, activity, None))
    ]


def tooltip(scene: MatrixScene, ref: CellRef) -> str | None:
    """Return the tooltip of a cell: note and findings, escaped; None when there is nothing."""
    note = scene.workshop.cell(ref).note
    lines = [*([note] if note else []), *finding_lines(scene, ref)]
    return tip_of(lines)


def tip_of(lines: list[str]) -> str | None:
    """Return lines as a tooltip, escaped; None when there are none."""
    if not lines:
        return None
    import html

    return "<qt>" + "<br>".join(html.escape(line) for line in lines) + "</qt>"
