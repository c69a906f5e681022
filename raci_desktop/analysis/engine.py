"""The engine: all findings of a workshop, and after an edit only what the edit touched.

Three steps run in order, because later ones read what earlier ones said: rows; then columns
(a column rule is silent where a row rule says the same thing better); then pairs of stages.
"""

from collections.abc import Iterable, Mapping
from itertools import pairwise

from raci_desktop.analysis.board import make_board, make_stage
from raci_desktop.analysis.due import Due, Views, everything, renew
from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.findings import Findings, FindingsDelta, Unit, difference
from raci_desktop.analysis.load import SAID_BETTER
from raci_desktop.analysis.raised import Raised
from raci_desktop.analysis.run import NONE, Made, make_runner
from raci_desktop.analysis.settings import Settings, settings_of
from raci_desktop.analysis.touched import Place, touched_by
from raci_desktop.analysis.views import PairView, RoleView, RowView, ShiftView
from raci_desktop.domain.change import Change, invert
from raci_desktop.domain.ids import RoleId, StageId
from raci_desktop.domain.workshop import Workshop

_ROW, _ROLE, _PAIR, _SHIFT, _WHOLE = "row", "role", "pair", "shift", "whole"


def analyse(workshop: Workshop, settings: Settings | None = None) -> Findings:
    """Return every finding of a workshop."""
    return Engine(settings).full(workshop)


class Engine:
    """Keeps the views of one workshop between edits; ``update`` equals a full run.

    ``settings`` take the place of what the workshop itself has set of the rules.
    """

    def __init__(self, settings: Settings | None = None) -> None:
        self._given = settings
        self._settings = settings or Settings()
        self._runner = make_runner(self._settings)
        self._views = Views(make_board(Workshop(), {}))
        self._units: dict[Unit, Made] = {}
        self._findings = Findings(Workshop(), {})

    @property
    def findings(self) -> Findings:
        """The findings of the workshop last looked at."""
        return self._findings

    def full(self, workshop: Workshop) -> Findings:
        """Return every finding, running every rule."""
        self._use(self._given or settings_of(workshop))
        limits = self._settings.limits_in_force()
        self._views = _views_of(workshop, limits, self._views)
        self._units = {}
        self._run(everything(self._views))
        self._findings = Findings(workshop, dict(self._units))
        return self._findings

    def _use(self, settings: Settings) -> None:
        if settings != self._settings:
            self._settings = settings
            self._runner = make_runner(settings)

    def update(self, before: Workshop, after: Workshop, change: Change) -> FindingsDelta:
        """Return the findings after a change, having run only the rules it touched."""
        if self._views.board.workshop is not before:
            self.full(before)
        touched = touched_by(change)
        if touched.everything:
            known = self._units
            return difference(self.full(after), _flat(known.values()), _flat(self._units.values()))
        old = self._run(renew(self._views, self._runner, after, touched))
        units = self._units
        self._findings = Findings(after, dict(units))
        fresh = (units.get(unit, NONE) for unit in old)
        return difference(self._findings, _flat(old.values()), _flat(fresh))

    def preview(self, before: Workshop, after: Workshop, change: Change) -> FindingsDelta:
        """Return what a change would do to the findings; the engine stays where it was."""
        delta = self.update(before, after, change)
        self.update(after, before, invert(change))
        return delta

    def _run(self, due: Due) -> dict[Unit, Made]:
        """Run what is due; return the units that differ now, as they were."""
        old: dict[Unit, Made] = {}
        for place in due.fellows:
            row = self._views.stages[place[0]].rows.get(place[1])
            known = self._units.get((place[0], _ROW, place[1]), NONE)
            if row is not None and not self._runner.row_stands(row, known):
                due.rows[place] = None
        for place in due.rows:
            self._run_row(place, due, old)
        for stage, role in due.columns:
            self._run_column(stage, role, old)
        for place in due.pairs:
            self._run_pair(place, old)
        for stage in due.wholes:
            made = self._runner.whole(self._views.stages[stage])
            self._keep((stage, _WHOLE, ""), made, old)
        return old

    def _run_row(self, place: Place, due: Due, old: dict[Unit, Made]) -> None:
        stage, activity = place
        view = self._views.stages[stage]
        row = view.rows.get(activity)
        made = self._runner.row(row) if row is not None else NONE
        if not self._keep((stage, _ROW, activity), made, old):
            return
        before = view.spoken.pop(activity, frozenset())
        after = frozenset([one.rule.code for one in made])
        if after:
            view.spoken[activity] = after
        due.pairs[place] = None
        if row is not None and (before ^ after) & SAID_BETTER:
            due.columns.update(dict.fromkeys((stage, role) for role in row.cells))

    def _run_column(self, stage: StageId, role: RoleId, old: dict[Unit, Made]) -> None:
        views = self._views
        column = self._column(stage, role)
        self._keep((stage, _ROLE, role), self._runner.role(column), old)
        earlier, later = views.earlier.get(stage), views.later.get(stage)
        if earlier is not None:
            shift = ShiftView(self._column(earlier.stage.id, role), column)
            self._keep((stage, _SHIFT, role), self._runner.shift(shift), old)
        if later is not None:
            shift = ShiftView(column, self._column(later.stage.id, role))
            self._keep((later.stage.id, _SHIFT, role), self._runner.shift(shift), old)

    def _column(self, stage: StageId, role: RoleId) -> RoleView:
        view = self._views.stages[stage]
        return RoleView(view, view.board.facts[role])

    def _run_pair(self, place: Place, old: dict[Unit, Made]) -> None:
        stage, activity = place
        earlier = self._views.earlier.get(stage)
        if earlier is None:
            return
        after = self._views.stages[stage].rows.get(activity)
        before = earlier.rows.get(activity)
        made = NONE
        if after is not None and before is not None:
            made = self._runner.pair(self._pair(place, before, after))
        self._keep((stage, _PAIR, activity), made, old)

    def _pair(self, place: Place, before: RowView, after: RowView) -> PairView:
        """Return one row in two stages, with the blockers of the later one."""
        made = self._units.get((place[0], _ROW, place[1]), NONE)
        found = [one for one in made if one.severity is Severity.BLOCKER]
        if not found:
            return PairView(before, after)
        accepted = self._views.board.workshop.acceptances
        standing = [one for one in found if not accepted or one.key not in accepted]
        codes = frozenset([one.rule.code for one in found])
        titles = dict.fromkeys([one.rule.title for one in standing])
        return PairView(before, after, codes, tuple(titles))

    def _keep(self, unit: Unit, made: Made, old: dict[Unit, Made]) -> bool:
        """Store what a unit says now; return whether that differs."""
        known = self._units.get(unit, NONE)
        if known == made:
            return False
        old.setdefault(unit, known)
        if made:
            self._units[unit] = made
        else:
            del self._units[unit]
        return True


def _flat(bunches: Iterable[Made]) -> Iterable[Raised]:
    return (one for made in bunches for one in made)


def _views_of(workshop: Workshop, limits: Mapping[str, int], known: Views) -> Views:
    board = make_board(workshop, limits, known.board)
    begun = [stage for stage in workshop.stages if stage.touched]
    made = [make_stage(board, stage, known.stages.get(stage.id)) for stage in begun]
    views = Views(board, {view.stage.id: view for view in made})
    for earlier, later in pairwise(made):
        views.earlier[later.stage.id] = earlier
        views.later[earlier.stage.id] = later
    return views
