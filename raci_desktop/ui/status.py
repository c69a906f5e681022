"""The status bar: whether all is on disk, which file, where the cursor is, and the zoom."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from raci_desktop.application.saving import Saving
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.translation import translate
from raci_desktop.ui.announce import announce
from raci_desktop.ui.dialogs.parts import Label, Tone
from raci_desktop.ui.session_bridge import SessionBridge
from raci_desktop.ui.theme import ThemeHolder
from raci_desktop.ui.tokens import MEASURES, TYPE, TypeStyle
from raci_desktop.ui.view_state import ViewState

if TYPE_CHECKING:
    from raci_desktop.application.outcome import SavedState

MESSAGE_MS = 8000
"""Milliseconds a passing message stays."""

_TONES: dict[Saving, Tone] = {Saving.SAVED: "ok", Saving.OPENING: "muted"}


class StatusBar(QWidget):
    """One line under everything."""

    def __init__(self, bridge: SessionBridge, state: ViewState, theme: ThemeHolder) -> None:
        """Show the session's saved state and the view's place."""
        super().__init__()
        self.setObjectName("statusBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(MEASURES.status)
        self._bridge = bridge
        self._state = state
        strong = TypeStyle(TYPE.status.size, TYPE.status.line, 600)
        self._saved = Label(theme, "", strong, "ok")
        self._file = Label(theme, "", TYPE.status, "text_2")
        self._message = Label(theme, "", TYPE.status, "text_2")
        self._message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._place = Label(theme, "", TYPE.status, "text_2")
        self._zoom = Label(theme, "", TYPE.status, "text_2")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(16)
        for label in (self._saved, self._file):
            row.addWidget(label)
        row.addWidget(self._message, 1)
        for label in (self._place, self._zoom):
            row.addWidget(label)
        self._alarm = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: self._message.setText(""))
        bridge.saved_changed.connect(self.show_saved)
        state.current_changed.connect(self._show_place)
        state.stages_changed.connect(self._clear_place)
        state.compare_changed.connect(self._show_compared)
        state.zoom_changed.connect(self._show_zoom)
        self.show_saved(bridge.shown.saved)
        self._show_zoom(state.zoom)

    @property
    def saved_text(self) -> str:
        """What is shown of the saved state."""
        return self._saved.text()

    @property
    def message_text(self) -> str:
        """The passing message."""
        return self._message.text()

    def say(self, text: str) -> None:
        """Show a message for a while."""
        self._message.setText(text)
        self._timer.start(MESSAGE_MS)

    def show_saved(self, saved: "SavedState") -> None:
        """Show whether all that is shown is on disk."""
        self._file.setText(self._bridge.shown.path.name)
        self._file.setToolTip("")
        self._saved.set_tone(_TONES.get(saved.saving, "blocker"))
        if saved.saving is Saving.OPENING:
            self._saved.setText(translate("Status", "Opening…"))
        elif saved.saving is Saving.SAVED:
            self._saved.setText(_saved_words(saved.at))
        elif saved.saving is Saving.READ_ONLY:
            self._saved.setText(translate("Status", "Read-only"))
            self._message.setText(saved.reason)
        else:
            self._saved.setText(translate("Status", "NOT SAVED"))
            words = translate("Status", "{reason} Trying again; or use Save As.")
            self._message.setText(words.format(reason=saved.reason))
            if saved.reason != self._alarm:  # told once, not at every further try
                announce(self, self._message.text())
        self._alarm = saved.reason if saved.saving is Saving.NOT_SAVED else ""

    def _show_place(self, ref: CellRef | None) -> None:
        workshop = self._bridge.workshop
        known = ref is not None and any(role.id == ref.role for role in workshop.roles)
        if ref is None or not known:
            self._place.setText("")
            return
        stage = workshop.stage(ref.stage).name
        activity, role = workshop.activity(ref.activity).name, workshop.role(ref.role).name
        self._place.setText(f"{stage} · {_short(activity)} × {_short(role)}")

    def _show_compared(self) -> None:
        """Say which stages Compare compares."""
        state, workshop = self._state, self._bridge.workshop
        if not state.comparing or state.compared is None:
            self._show_place(state.current)
            return
        before, after = (workshop.stage(stage).name for stage in state.compared)
        words = translate("StatusBar", "Compare · {before} with {after}")
        self._place.setText(words.format(before=before, after=after))

    def _clear_place(self) -> None:
        if self._state.comparing:
            return
        self._place.setText("")

    def _show_zoom(self, zoom: int) -> None:
        self._zoom.setText(f"{zoom} %")


def _saved_words(at: str) -> str:
    if not at:
        return translate("Status", "✓ Saved")
    time = datetime.fromisoformat(at).astimezone().strftime("%H:%M:%S")
    return translate("Status", "✓ Saved {time}").format(time=time)


def _short(text: str, most: int = 40) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"
