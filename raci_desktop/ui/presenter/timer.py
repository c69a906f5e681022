"""The agenda's time on the wall, when there is an agenda and it has begun."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from raci_desktop.ui.presenter.head import Clock


class Reading(Protocol):
    """What the wall needs to know of the running agenda."""

    @property
    def remaining(self) -> int:
        """Seconds left; below 0 by as much as the step takes longer."""
        ...

    @property
    def begun(self) -> bool:
        """Whether the agenda was started at all."""
        ...


class RunningAgenda(Protocol):
    """The agenda's clock, as far as the wall reads it."""

    changed: SignalInstance
    ticked: SignalInstance

    @property
    def reading(self) -> Reading:
        """The agenda as it stands now."""
        ...


class ClockReader(QObject):
    """Tells the time left as it is written on the wall."""

    changed = Signal()

    def __init__(self, agenda: RunningAgenda | None, parent: QObject) -> None:
        super().__init__(parent)
        self._agenda = agenda
        if agenda is not None:
            agenda.changed.connect(self.changed)
            agenda.ticked.connect(self.changed)

    @property
    def reading(self) -> Clock | None:
        """The time as text; None while no agenda runs."""
        if self._agenda is None or not self._agenda.reading.begun:
            return None
        return clock_of(self._agenda.reading.remaining)


def clock_of(seconds: int) -> Clock:
    """Return seconds as "2:31", or "−0:20" when they are more than used up."""
    minutes, rest = divmod(abs(seconds), 60)
    sign = "−" if seconds < 0 else ""
    return Clock(f"{sign}{minutes}:{rest:02d}", seconds < 0)
