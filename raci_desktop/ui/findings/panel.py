"""The findings panel: title, counts, the list by severity, and the chosen finding as a card."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from raci_desktop.analysis.finding import Finding, Fix
from raci_desktop.application.outcome import Outcome
from raci_desktop.application.session import now
from raci_desktop.domain.change import CellDelta, DetailsDelta
from raci_desktop.domain.edits import WithdrawAcceptance
from raci_desktop.domain.ids import StageId
from raci_desktop.domain.items import ItemKind
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.roles import Role
from raci_desktop.domain.workshop import Stage
from raci_desktop.ui.dialogs.accepting import AcceptDialog
from raci_desktop.ui.findings.content import card_content
from raci_desktop.ui.findings.counts import panel_counts
from raci_desktop.ui.findings.effect import Effect, effect_of
from raci_desktop.ui.findings.frame import PanelFrame
from raci_desktop.ui.findings.page import page_in
from raci_desktop.ui.findings.rows import Filter, FindingRow, Shown, listed_of, panel_rows
from raci_desktop.ui.session_bridge import SessionBridge
from raci_desktop.ui.theme import ThemeHolder
from raci_desktop.ui.view_state import ViewState


class FindingsPanel(PanelFrame):
    """Shows the findings of the two stages looked at, and carries out their fixes."""

    record_wanted = Signal(object, object)
    """An ``ItemKind`` is to be recorded about a ``Finding``."""

    def __init__(
        self,
        bridge: SessionBridge,
        state: ViewState,
        theme: ThemeHolder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._bridge = bridge
        self._state = state
        self._shown = Shown(state.left, state.right)
        self._stale = False
        self._offered: tuple[tuple[Stage, ...], tuple[Role, ...]] = ((), ())
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Work out the rows and counts again; the list redraws only what differs."""
        self._stale = False
        workshop, findings = self._bridge.workshop, self._bridge.findings
        state = self._state
        self._shown = replace(
            self._shown, left=state.left, right=state.right, names=state.names_on_findings
        )
        self._offer_filters()
        shown = self._shown
        active = shown.filter.active
        self.bar.show_counts(listed_of(workshop, findings, shown) if active else None)
        self.counts.show_counts(
            panel_counts(workshop, findings, self._shown.left, self._shown.right)
        )
        self.list.show_rows(panel_rows(workshop, findings, self._shown))
        self._follow_chosen()
        self._mark_current(self._state.current)

    def next_finding(self, step: int) -> None:
        """Choose the next (+1) or the previous (-1) finding of the list, round its ends."""
        self.close_page()
        if self._stale:
            self.refresh()
        if not self.list.findings():
            self._shown = replace(self._shown, folded=frozenset())
            self.refresh()
        rows = self.list.findings()
        if not rows:
            return
        keys = [row.key for row in rows]
        chosen = self._state.finding.key if self._state.finding else ""
        start = keys.index(chosen) if chosen in keys else -1 if step > 0 else 0
        self._state.choose_finding(rows[(start + step) % len(rows)].finding)

    def _connect(self) -> None:
        self._bridge.changed.connect(self._follow)
        self._state.stages_changed.connect(self.refresh)
        self._state.naming_changed.connect(self._rename)
        self._state.finding_changed.connect(self._reveal)
        self._state.current_changed.connect(self._follow_current)
        self.filter.filter_changed.connect(self._set_filter)
        self.list.chosen.connect(self._state.choose_finding)
        self.list.fold_wanted.connect(self._fold)
        self.card.left.connect(self._leave_card)
        self.card.fix_chosen.connect(self._fix)
        self.card.fix_previewed.connect(self._preview)
        self.card.about_wanted.connect(self._open_page)
        self.bar.searched.connect(self.filter.search)
        self.bar.cleared.connect(self.filter.reset)
        self.card.accept_wanted.connect(self._ask_acceptance)
        self.card.withdraw_wanted.connect(self._withdraw)
        self.card.record_wanted.connect(self._record)
        self.card.later_wanted.connect(self._state.choose_finding)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _follow(self, outcome: Outcome) -> None:
        if not self.isVisible():
            # Nobody looks: only the choice, which others outline, must not outlive its finding.
            self._stale = True
            self._keep_choice()
            return
        quiet = all(isinstance(delta, CellDelta | DetailsDelta) for delta in outcome.change.deltas)
        moved = outcome.findings
        if quiet and not moved.added and not moved.removed and not moved.changed:
            # No line can read differently; only what the shown fix would do may have changed.
            self._fill_card()
            return
        self.refresh()
        self._renew_page()

    def _follow_chosen(self) -> None:
        """Keep the chosen finding as it now reads, or choose none when it is gone."""
        chosen = self._state.finding
        if chosen is None:
            self.list.show_card("")
            return
        row = self._row(chosen.key)
        if row is None and not self._is_listed_elsewhere(chosen):
            self._state.choose_finding(None)
        elif row is not None and row.finding != chosen:
            self._state.choose_finding(row.finding)
        else:
            self._fill_card()

    def _is_listed_elsewhere(self, finding: Finding) -> bool:
        """Whether a finding stands, but folded away or filtered out."""
        listed = finding.subject.stage in self._shown.stages
        return listed and finding.key in self._bridge.findings.by_key

    def _keep_choice(self) -> None:
        chosen = self._state.finding
        if chosen is not None:
            self._state.choose_finding(self._bridge.findings.by_key.get(chosen.key))

    def _reveal(self, finding: Finding | None) -> None:
        if self._stale:
            self.refresh()
        shown = self.page.page
        if finding is None or (shown is not None and shown.code != finding.rule):
            self.close_page()
        if finding is None:
            self.list.show_card("")
            return
        if self._row(finding.key) is None and self._is_listed_elsewhere(finding):
            self._shown = replace(self._shown, folded=self._shown.folded - {finding.subject.stage})
            self.refresh()
            if self._row(finding.key) is None:
                self.filter.reset()
        self._fill_card()
        self.list.show_card(finding.key if self._row(finding.key) else "")

    def _row(self, key: str) -> FindingRow | None:
        return next((row for row in self.list.findings() if row.key == key), None)

    def _fill_card(self) -> None:
        row = self._row(self._state.finding.key) if self._state.finding else None
        if row is not None:
            self.card.show_content(card_content(self._bridge, self._state, row))
            self.list.fit_card(row.key)

    def _rename(self) -> None:
        """Say every finding with names, or without."""
        self.refresh()
        self._fill_card()

    def _leave_card(self) -> None:
        self._state.choose_finding(None)

    def _follow_current(self, ref: CellRef | None) -> None:
        row = ref.activity if ref is not None else None
        if self._shown.current != row:
            self._shown = replace(self._shown, current=row)
            if self._shown.filter.current_row:
                self.refresh()
        self._mark_current(ref)

    def _mark_current(self, ref: CellRef | None) -> None:
        if ref is None:
            self.list.mark(frozenset())
            return
        place = (ref.activity, ref.role)
        self.list.mark(
            frozenset(
                row.key
                for row in self.list.findings()
                if row.finding.subject.stage == ref.stage and place in row.finding.subject.cells
            )
        )

    def _offer_filters(self) -> None:
        """Let the filter offer the stages and roles there are; it may let go of some."""
        workshop = self._bridge.workshop
        offered = tuple(workshop.stage(stage) for stage in self._shown.stages), workshop.roles
        if offered != self._offered:
            self._offered = offered
            self.filter.offer(*offered)
            self._shown = replace(self._shown, filter=self.filter.filter)

    def _set_filter(self, wanted: Filter) -> None:
        if wanted == self._shown.filter:
            return
        if not wanted.text:
            self.bar.forget()
        self._shown = replace(self._shown, filter=wanted)
        self.refresh()

    def _fold(self, stage: str) -> None:
        self._shown = replace(self._shown, folded=self._shown.folded ^ {StageId(stage)})
        self.refresh()

    def _fix(self, fix: Fix) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._state.set_preview({})
        self._bridge.execute(fix.edit)

    def _preview(self, fix: Fix | None) -> None:
        """Show what a fix would do, in the matrix and in words; None shows what is."""
        effect = self._effect_of(fix) if fix is not None else Effect()
        self._state.set_preview(effect.cells)
        finding = self._state.finding
        if fix is not None and finding is not None:
            self.card.show_effect(effect)
            self.list.fit_card(finding.key)
        elif finding is not None:
            self.card.show_effect(Effect(self.card.usual_effect))
            self.list.fit_card(finding.key)

    def _effect_of(self, fix: Fix) -> Effect:
        finding = self._state.finding
        stage = finding.subject.stage if finding is not None else self._shown.right
        return effect_of(self._bridge.preview(fix.edit), stage)

    def _renew_page(self) -> None:
        """Let an open page say how its rule is set now."""
        shown = self.page.page
        if shown is not None and self.page.isVisible():
            page = page_in(self._bridge.workshop, shown.code)
            if page is not None and page != shown:
                self.page.show_page(page, self.page.question)

    def _open_page(self) -> None:
        finding = self._state.finding
        page = page_in(self._bridge.workshop, finding.rule) if finding is not None else None
        if finding is not None and page is not None:
            self.open_page(page, finding.question)

    def _ask_acceptance(self) -> None:
        finding = self._state.finding
        if finding is None:
            return
        name = self._bridge.workshop.details.facilitator
        dialog = AcceptDialog(self._theme, finding, name, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(
            lambda: self._bridge.execute(dialog.acceptance_edit(finding, now())) and None
        )
        dialog.open()

    def _record(self, kind: ItemKind) -> None:
        if self._state.finding is not None:
            self.record_wanted.emit(kind, self._state.finding)

    def _withdraw(self) -> None:
        if self._state.finding is not None:
            self._bridge.execute(WithdrawAcceptance(self._state.finding.key))
