"""The letters of a workshop: which set, and what the room calls and means by each letter."""

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from raci_desktop.application.outcome import Outcome
from raci_desktop.domain.change import LettersDelta
from raci_desktop.domain.edits import SetLetters
from raci_desktop.domain.letters import LETTER_SETS, LetterDefinition
from raci_desktop.domain.translation import translate
from raci_desktop.ui.chips_cache import chip_pixmap, screen_ratio
from raci_desktop.ui.dialogs.frame import line_edit
from raci_desktop.ui.dialogs.parts import Label
from raci_desktop.ui.dialogs.typing_group import Typing
from raci_desktop.ui.session_bridge import SessionBridge
from raci_desktop.ui.theme import ThemeHolder
from raci_desktop.ui.tokens import CHIP, MEASURES, TypeStyle

LABEL = TypeStyle(12, 16, 500)


class LettersForm(QWidget):
    """Chooses the letter set and edits the names and definitions of its letters."""

    def __init__(self, bridge: SessionBridge, theme: ThemeHolder) -> None:
        super().__init__()
        self._bridge = bridge
        self._theme = theme
        self._typing = Typing(bridge, self)
        self.sets = QComboBox()
        self.sets.addItems(list(LETTER_SETS))
        self.sets.setMinimumHeight(MEASURES.button)
        words = translate("LettersForm", "Letter set")
        self.sets.setAccessibleName(words)
        self.sets.activated.connect(self._choose)
        label = Label(theme, words, LABEL, "text_2")
        label.setBuddy(self.sets)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(label)
        self._column.addWidget(self.sets)
        self._column.addSpacing(10)
        self._table = QWidget()
        self._column.addWidget(self._table)
        self.fields: dict[tuple[str, str], QLineEdit] = {}
        bridge.changed.connect(self._follow)
        bridge.refused.connect(self._show_set)
        theme.changed.connect(self._fill)
        self._fill()

    def _choose(self) -> None:
        self._bridge.execute(SetLetters(LETTER_SETS[self.sets.currentText()]))

    def _follow(self, outcome: Outcome) -> None:
        deltas = [delta for delta in outcome.change.deltas if isinstance(delta, LettersDelta)]
        if not deltas:
            return
        same = [d.letter for d in deltas[-1].new.definitions] == [
            d.letter for d in deltas[-1].old.definitions
        ]
        if same and any(field.hasFocus() for field in self.fields.values()):
            return  # somebody is typing: the fields say it already
        self._fill()

    def _show_set(self, *_: object) -> None:
        self.sets.setCurrentText(self._bridge.workshop.letters.name)

    def _fill(self, *_: object) -> None:
        self._show_set()
        old, self._table = self._table, QWidget()
        self.fields = {}
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setColumnStretch(2, 1)
        for row, definition in enumerate(self._bridge.workshop.letters.definitions):
            grid.addWidget(self._chip(definition), row, 0)
            grid.addWidget(self._name_field(definition), row, 1)
            grid.addWidget(self._definition_field(definition), row, 2)
        self._column.replaceWidget(old, self._table)
        old.deleteLater()

    def _chip(self, definition: LetterDefinition) -> QLabel:
        picture = QLabel()
        picture.setPixmap(
            chip_pixmap(
                definition.letter.value,
                definition.symbol,
                CHIP.legend,
                self._theme.theme,
                screen_ratio(),
            )
        )
        picture.setAccessibleName(definition.symbol)
        return picture

    def _name_field(self, definition: LetterDefinition) -> QLineEdit:
        field = self._field(definition, "name")
        name = translate("LettersForm", "Name of {letter}").format(letter=definition.symbol)
        field.setAccessibleName(name)
        field.setToolTip(translate("LettersForm", "Name"))
        return field

    def _definition_field(self, definition: LetterDefinition) -> QLineEdit:
        field = self._field(definition, "definition")
        name = translate("LettersForm", "Definition of {letter}").format(letter=definition.symbol)
        field.setAccessibleName(name)
        field.setToolTip(translate("LettersForm", "Definition"))
        return field

    def _field(self, definition: LetterDefinition, part: str) -> QLineEdit:
        field = line_edit(str(getattr(definition, part)))
        field.setCursorPosition(0)
        field.textEdited.connect(partial(self._write, definition.letter.value, part))
        field.editingFinished.connect(self._typing.end)
        self.fields[definition.letter.value, part] = field
        return field

    def _write(self, letter: str, part: str, text: str) -> None:
        letters = self._bridge.workshop.letters
        changed = tuple(
            replace(one, **{part: text.strip()}) if one.letter.value == letter else one
            for one in letters.definitions
        )
        self._typing.execute(SetLetters(replace(letters, definitions=changed)))
