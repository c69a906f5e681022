"""Saving the open workshop as a template: its name, and the stages whose letters go along."""

from PySide6.QtWidgets import QCheckBox, QWidget

from raci_desktop.application.template_shelf import template_path
from raci_desktop.domain.ids import StageId
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop
from raci_desktop.ui.dialogs.frame import LABEL, FormDialog, line_edit
from raci_desktop.ui.dialogs.parts import Label, escaped
from raci_desktop.ui.theme import ThemeHolder
from raci_desktop.ui.tokens import TYPE


class TemplateDialog(FormDialog):
    """Asks what a template is to be called, and which stages keep their letters."""

    def __init__(self, theme: ThemeHolder, workshop: Workshop, parent: QWidget | None) -> None:
        words = translate(
            "TemplateDialog",
            "Roles, activities, letters and scopes go along. "
            "Details, notes, what was accepted and the history stay with this workshop.",
        )
        super().__init__(theme, translate("TemplateDialog", "Save as template"), words, parent)
        self.name = line_edit(workshop.details.title)
        self.add_field(translate("TemplateDialog", "Name"), self.name)
        self.lines.addWidget(
            Label(theme, translate("TemplateDialog", "Letters of these stages"), LABEL, "text_2")
        )
        self.stages = {stage.id: self._box(workshop, stage.id) for stage in workshop.stages}
        self.lines.addSpacing(4)
        self._taken = Label(theme, "", TYPE.caption, "warning", wrap=True)
        self.lines.addWidget(self._taken)
        self.button = self.add_buttons(translate("TemplateDialog", "Save template"))
        self.name.textChanged.connect(self._check)
        self.name.selectAll()
        self.name.setFocus()
        self._check()

    def _box(self, workshop: Workshop, stage_id: StageId) -> QCheckBox:
        stage = workshop.stage(stage_id)
        name = f"{stage.name} · {stage.subtitle}" if stage.subtitle else stage.name
        box = QCheckBox(escaped(name))
        box.setAccessibleName(name)
        begun = bool(workshop.matrices.get(stage_id))
        box.setEnabled(begun)
        box.setChecked(begun)
        self.lines.addWidget(box)
        return box

    def chosen(self) -> tuple[str, set[StageId]]:
        """The name, and the stages whose letters go along."""
        filled = {stage for stage, box in self.stages.items() if box.isChecked()}
        return self.name.text().strip(), filled

    def _check(self) -> None:
        name = self.name.text().strip()
        self.button.setEnabled(bool(name))
        taken = bool(name) and template_path(name).exists()
        words = translate("TemplateDialog", "This takes the place of your template of that name.")
        self._taken.setText(words if taken else "")
        self._taken.setVisible(taken)
