"""Undo and redo as the journal tells them: a cursor over groups of entries."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from raci_desktop.application.ports import EntryKind, JournalHead


@dataclass(frozen=True, slots=True)
class Step:
    """One undo step: a group of journal entries under the label of the first."""

    group: str
    label: str
    at: str = ""
    this_sitting: bool = True
    """Whether it was made since the document was opened."""


@dataclass(slots=True)
class History:
    """What can be undone and done again, newest last."""

    done: list[Step] = field(default_factory=list[Step])
    undone: list[Step] = field(default_factory=list[Step])

    def record(self, kind: EntryKind, step: Step) -> None:
        """Follow one journal entry; ``step.group`` names the group done, undone or redone.

        Raises ValueError when an undo or redo does not name the step whose turn it is.
        """
        if kind is EntryKind.DO:
            if not (self.done and self.done[-1].group == step.group):
                self.done.append(step)
            self.undone.clear()
        elif kind is EntryKind.UNDO:
            self.undone.append(_turn(self.done, step.group))
        else:
            self.done.append(_turn(self.undone, step.group))

    @property
    def undo_step(self) -> Step | None:
        """The step an undo takes back."""
        return self.done[-1] if self.done else None

    @property
    def redo_step(self) -> Step | None:
        """The step a redo does again."""
        return self.undone[-1] if self.undone else None

    def after(self, group: str) -> tuple[Step, ...]:
        """Return the steps done after one, newest first; none when it is not done."""
        for at, step in enumerate(self.done):
            if step.group == group:
                return tuple(reversed(self.done[at + 1 :]))
        return ()


def _turn(steps: list[Step], group: str) -> Step:
    if not steps or steps[-1].group != group:
        raise ValueError("the journal takes back a step that is not the last one")
    return steps.pop()


def from_journal(heads: Iterable[JournalHead]) -> History:
    """Return the history a journal tells; everything in it was made in earlier sittings.

    A journal that contradicts itself ends the reach of undo there, not the opening.
    """
    history = History()
    for head in heads:
        step = Step(head.of or head.group, head.label, head.at, this_sitting=False)
        try:
            history.record(head.kind, step)
        except ValueError:
            history = History()
    return history
