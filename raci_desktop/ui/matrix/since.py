"""How much a stage changed, and since which one: the button that chooses the reference."""

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from raci_desktop.domain.ids import StageId
from raci_desktop.domain.translation import translate
from raci_desktop.ui.dialogs.parts import escaped
from raci_desktop.ui.icons import icon
from raci_desktop.ui.matrix.scene import MatrixScene
from raci_desktop.ui.theme import Theme
from raci_desktop.ui.tokens import MEASURES


class SinceButton(QToolButton):
    """Says "33 cells changed"; its menu chooses the stage that changes are shown against."""

    against_wanted = Signal(object)
    """Changes are to be shown against a stage (its id), or (None) against the one beside."""

    def __init__(self, parent: QWidget) -> None:
        """Start empty; ``show_changes`` fills it."""
        super().__init__(parent)
        self.setObjectName("stageSince")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the chevron after the words
        self.setIconSize(QSize(12, 12))
        self.setMinimumHeight(MEASURES.smallest_target)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._fill)
        self._scene: MatrixScene | None = None

    def show_changes(self, scene: MatrixScene, stage: StageId, beside: bool, theme: Theme) -> None:
        """Say how much a stage differs; ``beside`` tells that the reference is on show too."""
        self._scene = scene
        words = changed_words(scene, stage, beside=beside)
        self.setText(escaped(words))
        self.setVisible(bool(words))
        self.setIcon(icon("chevron-down", theme.colours.text_2, 12))
        self._say(words)

    def _say(self, words: str) -> None:
        tip = translate("Stages", "Choose the stage that changes are shown against")
        self.setAccessibleName(words)
        self.setAccessibleDescription(tip)
        self.setToolTip(tip)

    def _fill(self) -> None:
        """Offer the stage beside, then every stage by name, the one in force checked."""
        self._menu.clear()
        if self._scene is None:
            return
        state, workshop = self._scene.state, self._scene.workshop
        beside = workshop.stage(state.left).name
        follow = translate("Stages", "Changes since the stage beside ({stage})")
        self._offer(follow.format(stage=beside), None)
        for stage in workshop.stages:
            words = translate("Stages", "Changes since {stage}")
            self._offer(words.format(stage=stage.name), stage.id)

    def _offer(self, words: str, stage: StageId | None) -> None:
        action = self._menu.addAction(escaped(words))
        action.setCheckable(True)
        action.setChecked(self._scene is not None and self._scene.state.against == stage)
        action.triggered.connect(partial(self._want, stage))

    def _want(self, stage: StageId | None, _checked: bool) -> None:
        self.against_wanted.emit(stage)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say(self.accessibleName())


def changed_words(scene: MatrixScene, stage: StageId, *, beside: bool) -> str:
    """Return how much a stage differs from the reference; "" for the reference itself."""
    reference, workshop = scene.state.reference, scene.workshop
    if reference is None or reference == stage:
        return ""
    if not workshop.stage(stage).touched:
        shown = workshop.begun(stage).name
        return translate("Stages", "Not started: as {stage}").format(stage=shown)
    count = scene.changed_count(stage)
    if beside and count == 1:
        return translate("Stages", "1 cell changed")
    if beside:
        return translate("Stages", "{count} cells changed").format(count=count)
    name = workshop.stage(reference).name
    if count == 1:
        return translate("Stages", "1 cell changed since {stage}").format(stage=name)
    words = translate("Stages", "{count} cells changed since {stage}")
    return words.format(count=count, stage=name)
