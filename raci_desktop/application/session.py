"""The session: the one door through which a workshop changes.

An edit is planned, committed together with its journal entry, applied, analysed again, and
answered with what changed. A commit that fails leaves the edit applied, queued and marked as
not saved; it is tried again before the next one.
"""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from raci_desktop.analysis.engine import Engine
from raci_desktop.analysis.findings import Findings
from raci_desktop.application.history import Step, from_journal
from raci_desktop.application.outcome import Outcome, Preview, SavedState, Saving
from raci_desktop.application.ports import (
    Document,
    DocumentError,
    EntryKind,
    JournalHead,
    NewEntry,
    NotSavedError,
)
from raci_desktop.application.snapshots import Snapshots
from raci_desktop.domain.apply import apply
from raci_desktop.domain.change import Change, invert, join
from raci_desktop.domain.edits import Edit
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.fits import fits
from raci_desktop.domain.plan import plan
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop


def now() -> str:
    """Return the present time in UTC, ISO 8601 to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


@dataclass(frozen=True, slots=True)
class Pending:
    """A change that is applied but not on disk yet."""

    change: Change
    entry: NewEntry


class WorkshopSession:
    """One open workshop: its value, its findings, its history and its saved state."""

    def __init__(
        self, document: Document, author: str = "", clock: Callable[[], str] = now
    ) -> None:
        self._document = document
        self._author = author
        self._clock = clock
        self._workshop = document.load()
        self._on_disk = self._workshop
        self._engine = Engine()
        self._findings = self._engine.full(self._workshop)
        self._heads = list(document.heads())
        self._history = from_journal(self._heads)
        self._made: dict[str, list[Change]] = {}
        self._gesture = ("", "")
        self._pending: list[Pending] = []
        self._saved = _opened_state(document)

    @property
    def workshop(self) -> Workshop:
        """The workshop as it stands."""
        return self._workshop

    @property
    def findings(self) -> Findings:
        """What the rules say of the workshop as it stands."""
        return self._findings

    def analyse_anew(self) -> None:
        """Let the rules speak again: findings keep the language they were found in."""
        self._findings = self._engine.full(self._workshop)

    @property
    def opened(self) -> "WorkshopSession":
        """Itself: a session is open from the start; what stands in for one is not."""
        return self

    @property
    def saved(self) -> SavedState:
        """Whether all that stands is on disk."""
        return self._saved

    @property
    def path(self) -> Path:
        """Where the document is."""
        return self._document.path

    @property
    def warning(self) -> str:
        """What did not work without standing in the way, such as a backup; "" for nothing."""
        return self._document.warning

    @property
    def author(self) -> str:
        """Whose name is written beside each change in the journal."""
        return self._author

    @author.setter
    def author(self, name: str) -> None:
        self._author = name

    def back_up(self) -> str:
        """Back the document up if it has changed; return "" or why that failed."""
        try:
            self._document.back_up()
        except DocumentError as error:
            return error.message
        return ""

    @property
    def undo_step(self) -> Step | None:
        """What an undo would take back."""
        return self._history.undo_step

    @property
    def redo_step(self) -> Step | None:
        """What a redo would do again."""
        return self._history.redo_step

    @property
    def journal(self) -> Sequence[JournalHead]:
        """Everything that was done, oldest first; what is not on disk yet included."""
        return tuple(self._heads)

    def steps_after(self, group: str) -> tuple[Step, ...]:
        """Return the steps done after one, newest first; none when it does not stand."""
        return self._history.after(group)

    @property
    def snapshots(self) -> Snapshots:
        """The workshop's snapshots; ask again for each use, since Save As changes the document."""
        return Snapshots(self._document.shelf, self._settled, self._author, self._clock)

    def execute(self, edit: Edit, group: str = "") -> Outcome | None:
        """Carry out an edit; None when the workshop already is as wanted.

        Edits with the same ``group`` in a row are undone together (typing in one field).
        Raises EditRefusedError; nothing has changed then.
        """
        self._check_writable()
        change = plan(self._workshop, edit)
        if change.empty:
            return None
        step = Step(self._group(group), change.label)
        outcome = self._step(EntryKind.DO, change, step, type(edit).__name__)
        self._made.setdefault(step.group, []).append(change)
        return outcome

    def preview(self, edit: Edit) -> Preview:
        """Return what an edit would do. Raises EditRefusedError."""
        change = plan(self._workshop, edit)
        after = apply(self._workshop, change)
        return Preview(change, after, self._engine.preview(self._workshop, after, change))

    def undo(self) -> Outcome | None:
        """Take back the last step; None when there is none. Raises EditRefusedError."""
        step = self._history.undo_step
        if step is None:
            return None
        self._check_writable()
        return self._retrace(EntryKind.UNDO, self._taken_back(step), step)

    def undo_to(self, group: str) -> Outcome | None:
        """Take back every step after one, each with its own line of the journal.

        None when there is none, or the step does not stand. Raises EditRefusedError when one
        of them cannot be taken back; nothing has changed then.
        """
        steps = self.steps_after(group)
        if not steps:
            return None
        self._check_writable()
        before = after = self._workshop
        backs: list[Change] = []
        for step in steps:
            backs.append(self._taken_back(step))
            self._check_fits(after, backs[-1], step)
            after = apply(after, backs[-1])
        for step, back in zip(steps, backs, strict=True):
            self._record(EntryKind.UNDO, back, step, EntryKind.UNDO.value)
        self._flush()
        label = (
            backs[0].label
            if len(backs) == 1
            else translate("Change", "{count} steps").format(count=len(backs))
        )
        return self._outcome(EntryKind.UNDO, join(label, backs), before)

    def redo(self) -> Outcome | None:
        """Do the step last undone again; None when there is none. Raises EditRefusedError."""
        step = self._history.redo_step
        if step is None:
            return None
        self._check_writable()
        change = join(step.label, self.changes(step.group))
        return self._retrace(EntryKind.REDO, change, step)

    def changes(self, group: str) -> Sequence[Change]:
        """Return what a step did, from memory or from the journal. Raises EditRefusedError."""
        if group in self._made:
            return self._made[group]
        try:
            changes = list(self._document.changes(group))
        except DocumentError as error:
            raise EditRefusedError("journal", error.message) from error
        if not changes:
            raise EditRefusedError(
                "journal", translate("Change", "The history of this step cannot be read.")
            )
        return changes

    def retry(self) -> SavedState:
        """Try again to write what is not saved yet."""
        self._flush()
        return self._saved

    def save_as(self, path: Path) -> None:
        """Go on in a copy at another path, history included. Raises DocumentError.

        What could not be saved in the old place is written in the new one.
        """
        document = self._document.save_as(path, self._on_disk)
        self._document.close()
        self._document = document
        self._saved = _opened_state(document)
        self._flush()

    def close(self) -> None:
        """Try once more to save, then release the document."""
        self._flush()
        self._document.close()

    def _check_writable(self) -> None:
        if self._saved.saving is Saving.READ_ONLY:
            raise EditRefusedError("read-only", self._saved.reason)

    def _settled(self) -> Workshop:
        """Return the workshop when all of it is on disk. Raises EditRefusedError."""
        self._check_writable()
        self._flush()
        if self._pending:
            raise EditRefusedError("not-saved", self._saved.reason)
        return self._workshop

    def _group(self, gesture: str) -> str:
        """Return the journal's group of a gesture: that of the last step, if both go on.

        A gesture taken up again after anything else is a new group, or one undo would take back
        edits on both sides of what came between.
        """
        last = self._history.undo_step
        if gesture and last is not None and self._gesture == (gesture, last.group):
            return last.group
        self._gesture = (gesture, secrets.token_hex(8))
        return self._gesture[1]

    def _taken_back(self, step: Step) -> Change:
        changes = self.changes(step.group)
        return join(step.label, [invert(change) for change in reversed(changes)])

    def _retrace(self, kind: EntryKind, change: Change, step: Step) -> Outcome:
        self._check_fits(self._workshop, change, step)
        return self._step(kind, change, step, kind.value)

    def _check_fits(self, workshop: Workshop, change: Change, step: Step) -> None:
        if not fits(workshop, change):
            raise EditRefusedError(
                "journal",
                translate(
                    "Change", "“{label}” no longer fits the workshop, so it is left as it is."
                ).format(label=step.label),
            )

    def _step(self, kind: EntryKind, change: Change, step: Step, edit_name: str) -> Outcome:
        before = self._workshop
        self._record(kind, change, step, edit_name)
        self._flush()
        return self._outcome(kind, change, before)

    def _record(self, kind: EntryKind, change: Change, step: Step, edit_name: str) -> None:
        """Apply a change and put it on the way to disk, with its line of the journal."""
        of = "" if kind is EntryKind.DO else step.group
        group = step.group if kind is EntryKind.DO else secrets.token_hex(8)
        at = self._clock()
        self._workshop = apply(self._workshop, change)
        entry = NewEntry(kind, step.label, group, self._author, at, edit_name, of)
        self._pending.append(Pending(change, entry))
        number = self._heads[-1].number + 1 if self._heads else 1
        self._heads.append(JournalHead(number, kind, step.label, group, self._author, at, of))
        self._history.record(kind, step)

    def _flush(self) -> None:
        """Commit what is pending, oldest first, as far as the disk takes it."""
        while self._pending:
            pending = self._pending[0]
            try:
                self._document.commit(pending.change, pending.entry)
            except NotSavedError as error:
                self._saved = SavedState(Saving.NOT_SAVED, error.message, self._saved.at)
                return
            del self._pending[0]
            self._on_disk = (
                apply(self._on_disk, pending.change) if self._pending else self._workshop
            )
            self._saved = SavedState(Saving.SAVED, at=pending.entry.at)

    def _outcome(self, kind: EntryKind, change: Change, before: Workshop) -> Outcome:
        delta = self._engine.update(before, self._workshop, change)
        self._findings = delta.findings
        undo, redo = self._history.undo_step, self._history.redo_step
        return Outcome(
            kind,
            change,
            before,
            self._workshop,
            delta,
            self._saved,
            undo.label if undo else "",
            redo.label if redo else "",
        )


def _opened_state(document: Document) -> SavedState:
    reason = document.read_only
    return SavedState(Saving.READ_ONLY, reason) if reason else SavedState(Saving.SAVED)
