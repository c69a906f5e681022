"""The section of the home page that begins a workshop from a template."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QComboBox, QMenu, QVBoxLayout, QWidget

from raci_desktop.application.template_shelf import (
    TemplateCard,
    own_templates,
    shipped_templates,
)
from raci_desktop.domain.letters import LETTER_SETS
from raci_desktop.domain.translation import translate
from raci_desktop.ui.dialogs.parts import Label
from raci_desktop.ui.home.cards import GAP, CardGrid
from raci_desktop.ui.home.parts import heading
from raci_desktop.ui.home.template_card import TemplateButton
from raci_desktop.ui.theme import ThemeHolder
from raci_desktop.ui.tokens import MEASURES, TYPE

LEAST = 196
MOST = 4


class TemplatesSection(QWidget):
    """Shipped templates and the blank workshop, then the user's own; it tells what was chosen."""

    template_chosen = Signal(object, str)
    """The path of a template and the letter set it is wanted in ("" for its own)."""
    blank_chosen = Signal(str)
    """The letter set a blank workshop is wanted in ("" for RACI)."""
    rename_wanted = Signal(object)
    """A ``TemplateCard`` of the user's own is to get another name."""
    remove_wanted = Signal(object)
    """A ``TemplateCard`` of the user's own is to go."""

    def __init__(self, theme: ThemeHolder) -> None:
        super().__init__()
        self._theme = theme
        self.letters = self._letters()
        self.shipped = CardGrid(translate("HomeTemplates", "Templates"), LEAST, MOST)
        self.own = CardGrid(translate("HomeTemplates", "Your templates"), LEAST, MOST)
        self._own_title = Label(
            theme, translate("HomeTemplates", "Your templates"), TYPE.section_title
        )
        self._lay_out()
        cards = [self._button(card) for card in (*shipped_templates(), None)]
        self.shipped.fill(cards)
        self.refresh()

    def _lay_out(self) -> None:
        head = heading(self._theme, translate("HomeTemplates", "New from template"))
        words = translate("HomeTemplates", "Each opens as an untitled copy")
        head.addWidget(Label(self._theme, words, TYPE.body, "text_2"))
        head.addWidget(self.letters)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(head)
        for part in (self.shipped, self._own_title, self.own):
            column.addWidget(part)

    def _letters(self) -> QComboBox:
        combo = QComboBox()
        combo.addItem(translate("HomeTemplates", "Letters as in the template"), "")
        for name in LETTER_SETS:
            combo.addItem(translate("HomeTemplates", "Letters {name}").format(name=name), name)
        combo.setAccessibleName(translate("HomeTemplates", "Letter set of the new workshop"))
        combo.setMinimumHeight(MEASURES.button)
        return combo

    def refresh(self) -> None:
        """Show the user's own templates as they are in their folder now."""
        cards = own_templates()
        shown = [card.template for card in self.own.cards if isinstance(card, TemplateButton)]
        if list(cards) != shown:
            self.own.fill([self._button(card) for card in cards])
        self.own.setVisible(bool(cards))
        self._own_title.setVisible(bool(cards))

    def focus_own(self, path: Path | None) -> None:
        """Put the focus on one of the user's own templates, or on the first template."""
        found = [
            card
            for card in self.own.cards
            if isinstance(card, TemplateButton) and card.template and card.template.path == path
        ]
        (found or self.own.cards or self.shipped.cards)[0].setFocus()

    def _button(self, template: TemplateCard | None) -> TemplateButton:
        button = TemplateButton(self._theme, template)
        button.clicked.connect(partial(self._choose, template))
        if template is not None and template.own:
            button.remove_wanted.connect(partial(self.remove_wanted.emit, template))
            button.menu_wanted.connect(partial(self._menu, button, template))
        return button

    def _choose(self, template: TemplateCard | None) -> None:
        letters = str(self.letters.currentData())
        if template is None:
            self.blank_chosen.emit(letters)
        else:
            self.template_chosen.emit(template.path, letters)

    def _menu(self, button: TemplateButton, template: TemplateCard, where: QPoint) -> None:
        self.menu_of(button, template).popup(where)

    def menu_of(self, button: TemplateButton, template: TemplateCard) -> QMenu:
        """Return the menu of one of the user's own templates."""
        menu = QMenu(button)
        menu.addAction(translate("HomeTemplates", "New from this template"), button.click)
        rename = menu.addAction(
            translate("HomeTemplates", "Rename…"), partial(self.rename_wanted.emit, template)
        )
        rename.setEnabled(not template.problem)
        remove = menu.addAction(
            translate("HomeTemplates", "Remove…"), partial(self.remove_wanted.emit, template)
        )
        remove.setShortcut("Del")
        return menu
