"""How much a stage changed, and since which one: the button that chooses the reference."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from raci_desktop.domain.ids import StageId
from raci_desktop.domain.translation import translate
from raci_desktop.ui.dialogs.parts import escaped
from raci_desktop.ui.icons import icon
from raci_desktop.ui.matrix.scene import MatrixScene
from raci_desktop.ui.theme import Theme
from raci_desktop.ui.tokens import MEASURES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu


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
        self._scene: MatrixScene | None = None
        self.clicked.connect(self._open)

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

    def _open(self) -> None:
        self.choices().popup(self.mapToGlobal(self.rect().bottomLeft()))

    def choices(self) -> "QMenu":
        """Return the menu: the stage beside, then every stage, the one in force checked."""
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._scene is None:
            return menu
        state, workshop = self._scene.state, self._scene.workshop
        beside = workshop.stage(state.left).name
        follow = translate("Stages", "Changes since the stage beside ({stage})")
        self._offer(menu, follow.format(stage=beside), None)
        for stage in workshop.stages:
            words = translate("Stages", "Changes since {stage}")
            self._offer(menu, words.format(stage=stage.name), stage.id)
        return menu

    def _offer(self, menu: "QMenu", words: str, stage: StageId | None) -> None:
        action = menu.addAction(escaped(words))
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
