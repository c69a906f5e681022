"""What all commands share: the page, what the cursor is in, and asking for names."""

from collections.abc import Sequence
from typing import Literal

from raci_desktop.domain.edits import Batch, Edit
from raci_desktop.domain.ids import ActivityId, RoleId, StageId
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
from raci_desktop.domain.workshop import Workshop
from raci_desktop.ui.dialogs.names import NamesDialog
from raci_desktop.ui.session_bridge import SessionBridge
from raci_desktop.ui.workshop_page import WorkshopPage, locked_words

Missing = Literal["a cell", "a row", "an activity", "a role", "some rows", "the cells to fill"]
"""What a command needs the cursor in."""

_CHOOSE: dict[Missing, str] = {
    "a cell": QT_TRANSLATE_NOOP("Commands", "Choose a cell first: click one of its cells."),
    "a row": QT_TRANSLATE_NOOP("Commands", "Choose a row first: click one of its cells."),
    "an activity": QT_TRANSLATE_NOOP(
        "Commands", "Choose an activity first: click one of its cells."
    ),
    "a role": QT_TRANSLATE_NOOP("Commands", "Choose a role first: click one of its cells."),
    "some rows": QT_TRANSLATE_NOOP("Commands", "Choose some rows first: click one of its cells."),
    "the cells to fill": QT_TRANSLATE_NOOP(
        "Commands", "Choose the cells to fill first: click one of its cells."
    ),
}


class Commands:
    """Commands on one page; subclasses say what about."""

    def __init__(self, page: WorkshopPage) -> None:
        """Serve a page."""
        self._page = page
        self._bridge = page.bridge
        self._state = page.state

    @property
    def bridge(self) -> SessionBridge:
        """The bridge to the session of the page."""
        return self._bridge

    @property
    def workshop(self) -> Workshop:
        """The workshop as it stands."""
        return self._bridge.workshop

    def current_activity(self) -> ActivityId | None:
        """Return the activity the cursor is in: the name column's when it has the focus."""
        view = self._page.matrix.activities.view
        if view.hasFocus():
            return view.activity_model.activity_at(view.currentIndex().row())
        current = self._state.current
        return self._known_activity(current.activity) if current else None

    def _known_activity(self, wanted: ActivityId) -> ActivityId | None:
        known = (activity.id for activity in self._bridge.workshop.activities)
        return wanted if wanted in known else None

    def current_role(self) -> RoleId | None:
        """Return the role the cursor is in."""
        current = self._state.current
        known = [role.id for role in self._bridge.workshop.roles]
        return current.role if current and current.role in known else None

    def _none_chosen(self, what: Missing) -> None:
        self._page.say(translate("Commands", _CHOOSE[what]))

    def _writable(self, stage: StageId) -> bool:
        if self._state.writable(stage):
            return True
        self._page.say(locked_words())
        return False

    def _execute(self, edit: Edit, unchanged: str) -> bool:
        """Carry out an edit; say a sentence when all is as it asks for already."""
        refusals: list[str] = []
        connection = self._bridge.refused.connect(refusals.append)
        done = self._bridge.execute(edit) is not None
        self._bridge.refused.disconnect(connection)
        if not done and not refusals:
            self._page.say(unchanged)
        return done

    def _names(self, title: str, label: str) -> Sequence[str]:
        dialog = NamesDialog(self._page.theme, title, label, self._page)
        return dialog.names() if dialog.exec() else ()

    def _add(self, edits: list[Edit], label: str) -> None:
        """Carry out edits as one step, which is called ``label`` when there are several."""
        if len(edits) == 1:
            self._bridge.execute(edits[0])
        elif edits:
            self._bridge.execute(Batch(label.format(count=len(edits)), tuple(edits)))
        self._page.matrix.focused_view().setFocus()

    def _follow_cursor(self) -> None:
        current = self._state.current
        view = self._page.matrix.view_of(current) if current else None
        if current is not None and view is not None:
            view.reveal(current)
