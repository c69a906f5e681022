"""The running agenda of one window: which step, how much of its time is left; not in the file."""

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from raci_desktop.application.outcome import Outcome
from raci_desktop.domain.agenda import Agenda, AgendaStep
from raci_desktop.domain.change import AgendaDelta
from raci_desktop.domain.ids import StepId
from raci_desktop.ui.session_bridge import SessionBridge


@dataclass(frozen=True, slots=True)
class AgendaReading:
    """The agenda at one moment; ``number`` counts from 1, times are in seconds."""

    step: AgendaStep
    number: int
    count: int
    remaining: int
    """Below 0 by as much as the step takes longer than its minutes."""
    running: bool
    begun: bool
    """Whether the agenda was started at all."""

    @property
    def over(self) -> bool:
        """Whether the step takes longer than its minutes."""
        return self.remaining < 0


class AgendaClock(QObject):
    """Counts the current step down while it runs; one for each window, shared by its views."""

    changed = Signal()
    """The step, its minutes, or whether it runs, changed; every view reads anew."""
    ticked = Signal()
    """Another second has gone while the agenda runs."""

    def __init__(
        self,
        bridge: SessionBridge,
        parent: QObject | None = None,
        now: Callable[[], float] = monotonic,
    ) -> None:
        """Stand at the first step, not begun; ``now`` gives seconds that only ever grow."""
        super().__init__(parent)
        self._bridge = bridge
        self._now = now
        self._agenda: Agenda = bridge.workshop.record.agenda
        self._at = 0
        self._spent = 0.0
        self._since: float | None = None
        self._begun = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tick)
        bridge.changed.connect(self._follow)

    # -- reading ----------------------------------------------------------------------------

    @property
    def reading(self) -> AgendaReading:
        """The agenda as it stands now."""
        step = self._agenda[self._at]
        return AgendaReading(
            step,
            self._at + 1,
            len(self._agenda),
            # Rounded up: a step of 20 minutes begins with 20:00 left, and 0:01 is not over yet.
            -int((self._seconds() - step.minutes * 60) // 1),
            self._since is not None,
            self._begun,
        )

    @property
    def agenda(self) -> Agenda:
        """The steps, in order."""
        return self._agenda

    @property
    def timing(self) -> bool:
        """Whether a timer runs: only while the agenda does."""
        return self._timer.isActive()

    def _seconds(self) -> float:
        """Return the seconds spent in the current step."""
        return self._spent + (0.0 if self._since is None else self._now() - self._since)

    def go_on_from(self, other: "AgendaClock") -> None:
        """Go on where another clock of the same workshop stands, which then stops."""
        other._timer.stop()
        self._agenda, self._at, self._begun = other._agenda, other._at, other._begun
        self._spent, self._since, self._now = other._spent, other._since, other._now
        if self._since is not None:
            self._wait()
        self.changed.emit()

    # -- running ----------------------------------------------------------------------------

    def start(self) -> None:
        """Let the current step's time run, from where it stopped."""
        if self._since is None:
            self._since = self._now()
            self._begun = True
            self._wait()
            self.changed.emit()

    def pause(self) -> None:
        """Stop the time."""
        if self._since is not None:
            self._spent, self._since = self._seconds(), None
            self._timer.stop()
            self.changed.emit()

    def toggle(self) -> None:
        """Start, or pause what runs."""
        if self._since is None:
            self.start()
        else:
            self.pause()

    def go_by(self, steps: int) -> None:
        """Go to a later (+) or an earlier (-) step, as far as there is one."""
        self._go_to(max(0, min(len(self._agenda) - 1, self._at + steps)))

    def go_to(self, step: StepId) -> None:
        """Go to a step; its time begins anew."""
        ids = [one.id for one in self._agenda]
        if step in ids:
            self._go_to(ids.index(step))

    def restart_step(self) -> None:
        """Give the current step all its time again."""
        self._begin_step()
        self.changed.emit()

    def reset(self) -> None:
        """Stand at the first step again, not begun."""
        self._timer.stop()
        self._at, self._spent, self._since, self._begun = 0, 0.0, None, False
        self.changed.emit()

    def _go_to(self, at: int) -> None:
        if at != self._at:
            self._at = at
            self._begin_step()
            self.changed.emit()

    def _begin_step(self) -> None:
        self._spent = 0.0
        if self._since is not None:
            self._since = self._now()
            self._wait()

    def _wait(self) -> None:
        """Tick when the next whole second is gone, however late the last tick came."""
        gone = self._seconds() % 1
        self._timer.start(max(1, round((1 - gone) * 1000)))

    def _tick(self) -> None:
        self._wait()
        self.ticked.emit()

    # -- following --------------------------------------------------------------------------

    def _follow(self, outcome: Outcome) -> None:
        if any(isinstance(delta, AgendaDelta) for delta in outcome.change.deltas):
            self._take(outcome.after.record.agenda)

    def _take(self, agenda: Agenda) -> None:
        """Go on with another agenda: in the same step, or in the one that took its place."""
        current = self._agenda[self._at].id
        ids = [step.id for step in agenda]
        self._agenda = agenda
        if current in ids:
            self._at = ids.index(current)
        else:
            self._at = min(self._at, len(agenda) - 1)
            self._begin_step()
        self.changed.emit()
