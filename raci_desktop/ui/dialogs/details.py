"""Fields over the workshop's details, in columns: each edit counts at once and can be undone."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from raci_desktop.application.outcome import Outcome
from raci_desktop.application.ports import EntryKind
from raci_desktop.domain.change import DetailsDelta
from raci_desktop.domain.edits import ReviseDetails
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
from raci_desktop.ui.dialogs.frame import line_edit, text_edit
from raci_desktop.ui.dialogs.parts import Label
from raci_desktop.ui.dialogs.typing_group import Typing
from raci_desktop.ui.session_bridge import SessionBridge
from raci_desktop.ui.theme import ThemeHolder
from raci_desktop.ui.tokens import MEASURES, TypeStyle

LABEL = TypeStyle(12, 16, 500)


@dataclass(frozen=True, slots=True)
class DetailSpec:
    """One field of the details: its name there and on screen, its size, and its choices.

    Words are English, marked for translation; the details hold a choice in English too.
    """

    field: str
    label: str
    placeholder: str = ""
    lines: int = 1
    choices: tuple[str, ...] = ()


WORKSHOP_FIELDS = (
    DetailSpec(
        "title",
        QT_TRANSLATE_NOOP("Details", "Title"),
        QT_TRANSLATE_NOOP("Details", "Digital reliability"),
    ),
    DetailSpec("organisation", QT_TRANSLATE_NOOP("Details", "Organisation")),
    DetailSpec("facilitator", QT_TRANSLATE_NOOP("Details", "Facilitator")),
    DetailSpec(
        "date",
        QT_TRANSLATE_NOOP("Details", "Date"),
        QT_TRANSLATE_NOOP("Details", "31 March 2026"),
    ),
    DetailSpec(
        "participants",
        QT_TRANSLATE_NOOP("Details", "Participants"),
        QT_TRANSLATE_NOOP("Details", "One per line or separated by commas"),
        3,
    ),
    DetailSpec(
        "outcome",
        QT_TRANSLATE_NOOP("Details", "Outcome everybody shares"),
        QT_TRANSLATE_NOOP("Details", "What will be better for customers"),
        3,
    ),
)
HANDOUT_FIELDS = (
    DetailSpec(
        "ask",
        QT_TRANSLATE_NOOP("Details", "The ask"),
        QT_TRANSLATE_NOOP("Details", "Left empty, it is put together from the moves"),
        2,
    ),
    DetailSpec("decision", QT_TRANSLATE_NOOP("Details", "Decision needed"), lines=2),
    DetailSpec("first_step", QT_TRANSLATE_NOOP("Details", "First small step"), lines=2),
    DetailSpec("measure", QT_TRANSLATE_NOOP("Details", "How we will know"), lines=2),
    DetailSpec("owner", QT_TRANSLATE_NOOP("Details", "Decision owner")),
    DetailSpec(
        "corrections_by",
        QT_TRANSLATE_NOOP("Details", "Corrections by"),
        QT_TRANSLATE_NOOP("Details", "7 April 2026"),
    ),
    DetailSpec(
        "status",
        QT_TRANSLATE_NOOP("Details", "Status"),
        choices=(
            QT_TRANSLATE_NOOP("Details", "Draft"),
            QT_TRANSLATE_NOOP("Details", "Agreed"),
        ),
    ),
    DetailSpec("version", QT_TRANSLATE_NOOP("Details", "Version"), "1.0"),
    DetailSpec("source", QT_TRANSLATE_NOOP("Details", "Source of the story")),
)

Field = QLineEdit | QPlainTextEdit | QComboBox


class DetailsForm(QWidget):
    """Labelled fields in a number of columns, filled row by row."""

    def __init__(
        self,
        bridge: SessionBridge,
        theme: ThemeHolder,
        specs: tuple[DetailSpec, ...],
        columns: int = 2,
    ) -> None:
        super().__init__()
        self._bridge = bridge
        self._theme = theme
        self.fields: dict[str, Field] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        for number, spec in enumerate(specs):
            row, column = divmod(number, columns)
            grid.addLayout(self._field(spec), row, column)
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(len(specs) // columns + 1, 1)
        bridge.changed.connect(self._follow)

    def _field(self, spec: DetailSpec) -> QVBoxLayout:
        field = self._made(spec)
        words = translate("Details", spec.label)
        field.setAccessibleName(words)
        self.fields[spec.field] = field
        label = Label(self._theme, words, LABEL, "text_2")
        label.setBuddy(field)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(label)
        column.addWidget(field)
        column.addStretch(1)
        return column

    def _made(self, spec: DetailSpec) -> Field:
        typing = Typing(self._bridge, self)
        write = partial(self._write, typing, spec.field)
        text = self._value(spec.field)
        placeholder = translate("Details", spec.placeholder) if spec.placeholder else ""
        if spec.choices:
            combo = _choices(spec.choices, text)
            combo.textActivated.connect(lambda: write(str(combo.currentData())))
            return combo
        if spec.lines > 1:
            area = text_edit(text, placeholder, spec.lines)
            area.textChanged.connect(lambda: write(area.toPlainText()))
            return area
        edit = line_edit(text, placeholder, limit=2000)
        edit.textEdited.connect(write)
        edit.editingFinished.connect(typing.end)
        edit.setCursorPosition(0)
        return edit

    def _value(self, name: str) -> str:
        return str(getattr(self._bridge.workshop.details, name))

    def _write(self, typing: Typing, name: str, text: str) -> None:
        typing.execute(ReviseDetails(name, text))

    def _follow(self, outcome: Outcome) -> None:
        if any(isinstance(delta, DetailsDelta) for delta in outcome.change.deltas):
            for name, field in self.fields.items():
                if outcome.kind is not EntryKind.DO or not field.hasFocus():
                    _show(field, self._value(name))


def _choices(choices: tuple[str, ...], text: str) -> QComboBox:
    combo = QComboBox()
    combo.setMinimumHeight(MEASURES.button)
    for choice in choices:
        combo.addItem(translate("Details", choice), choice)
    _show(combo, text)
    return combo


def _show(field: Field, text: str) -> None:
    if isinstance(field, QComboBox):
        known = field.findData(text) if text else 0
        if known < 0:
            field.addItem(
                text, text
            )  # written by an import or an older version; it stays to choose
            known = field.count() - 1
        field.setCurrentIndex(known)
    elif isinstance(field, QPlainTextEdit):
        if field.toPlainText().strip() != text:
            field.blockSignals(True)
            field.setPlainText(text)
            field.blockSignals(False)
    elif field.text() != text:
        field.setText(text)
