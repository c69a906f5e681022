"""The button that stands for the findings panel in a narrow window: "1 blocker · 2 warnings"."""

from PySide6.QtWidgets import QPushButton, QWidget

from raci_desktop.domain.translation import translate
from raci_desktop.ui.chips_cache import severity_icon
from raci_desktop.ui.findings.counts import StageCount, severity_words, stage_count
from raci_desktop.ui.session_bridge import SessionBridge
from raci_desktop.ui.theme import ThemeHolder
from raci_desktop.ui.tokens import MEASURES
from raci_desktop.ui.view_state import ViewState


class FindingsCounter(QPushButton):
    """Counts the open findings of the later stage; a press is to open the panel."""

    def __init__(
        self,
        bridge: SessionBridge,
        state: ViewState,
        theme: ThemeHolder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._state = state
        self._theme = theme
        self.setMinimumHeight(MEASURES.button)
        self.setAccessibleDescription(translate("Findings", "Opens the findings panel"))
        bridge.changed.connect(self.refresh)
        state.stages_changed.connect(self.refresh)
        theme.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Count again."""
        count = stage_count(self._bridge.workshop, self._bridge.findings, self._state.right)
        words = translate("Findings", "Not begun")
        if count.begun:
            words = severity_words(count.by_severity)
        self.setText(words)
        name = translate("Findings", "Findings in {stage}: {counts}")
        self.setAccessibleName(name.format(stage=count.name, counts=words.replace(" · ", ", ")))
        self.setIcon(severity_icon(_worst(count), self._theme.theme))


def _worst(count: StageCount) -> str:
    """Return the icon of the worst open severity."""
    worst = (severity.word for severity, number in count.by_severity if number)
    return next(worst, "ok" if count.begun else "note")
