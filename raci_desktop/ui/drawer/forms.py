"""The drawer's pages that are forms: workshop, handout, letters and scopes; each scrolls."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from raci_desktop.ui.dialogs.details import HANDOUT_FIELDS, WORKSHOP_FIELDS, DetailsForm
from raci_desktop.ui.dialogs.letters import LettersForm
from raci_desktop.ui.dialogs.scopes import ScopesForm
from raci_desktop.ui.drawer.pages import title_of
from raci_desktop.ui.session_bridge import SessionBridge
from raci_desktop.ui.theme import ThemeHolder

READING = 1500
"""Px beyond which fields grow no wider: a line of text is to be read, not followed."""


class FormPage(QScrollArea):
    """Lets forms scroll where the drawer is too low or too narrow for them."""

    def __init__(self, name: str, *forms: QWidget) -> None:
        super().__init__()
        self._name = name
        self.forms = forms
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(16, 8, 16, 12)
        row.setSpacing(32)
        for form in forms:
            form.setMaximumWidth(READING // len(forms))
            column = QVBoxLayout()
            column.addWidget(form)
            column.addStretch(1)
            row.addLayout(column, 1)
        row.addStretch(0)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(inner)
        # The fields are what the keyboard goes to; they scroll into view by themselves.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(_first_field(inner))
        inner.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words in the language chosen."""
        self.setAccessibleName(title_of(self._name))

    def changeEvent(self, arg__1: QEvent) -> None:
        super().changeEvent(arg__1)
        if arg__1.type() is QEvent.Type.LanguageChange:
            self.retranslate()


def _first_field(inner: QWidget) -> QWidget:
    fields = (one for one in inner.findChildren(QWidget) if _takes_keys(one))
    return next(fields, inner)


def _takes_keys(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and bool(widget.accessibleName())


def workshop_page(bridge: SessionBridge, theme: ThemeHolder) -> FormPage:
    """Return the page of the workshop's own details."""
    return FormPage("workshop", DetailsForm(bridge, theme, WORKSHOP_FIELDS, columns=4))


def handout_page(bridge: SessionBridge, theme: ThemeHolder) -> FormPage:
    """Return the page of the handout's inputs."""
    return FormPage("handout", DetailsForm(bridge, theme, HANDOUT_FIELDS, columns=4))


def letters_page(bridge: SessionBridge, theme: ThemeHolder) -> FormPage:
    """Return the page of the letters' names and definitions, and of the scopes."""
    return FormPage("letters", LettersForm(bridge, theme), ScopesForm(bridge, theme))
