"""The dialog of one role: its name and traits, each guess with its reason, and people on call."""

from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QWidget

from raci_desktop.application.naming import rename_role
from raci_desktop.domain.edits import ReviseRole
from raci_desktop.domain.ids import RoleId
from raci_desktop.domain.roles import UNCOUNTED
from raci_desktop.domain.traits import Budget, Function, RoleKind, said
from raci_desktop.domain.translation import translate
from raci_desktop.ui.dialogs.frame import line_edit
from raci_desktop.ui.dialogs.part_dialog import PartDialog, show_text
from raci_desktop.ui.dialogs.trait_fields import ChoiceField
from raci_desktop.ui.dialogs.typing_group import Typing
from raci_desktop.ui.session_bridge import SessionBridge
from raci_desktop.ui.theme import ThemeHolder


class RoleDialog(PartDialog):
    """Names a role and says what rules need to know of it."""

    def __init__(
        self,
        bridge: SessionBridge,
        role: RoleId,
        theme: ThemeHolder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(bridge, theme, translate("PartDialogs", "Role"), parent)
        self._role = role
        self._typing = Typing(bridge, self)
        self.name = line_edit()
        function = translate("PartDialogs", "Function")
        kind = translate("PartDialogs", "Kind")
        budget = translate("PartDialogs", "Budget it holds")
        self.function = ChoiceField(theme, function, list(Function))
        self.kind = ChoiceField(theme, kind, list(RoleKind))
        self.budget = ChoiceField(theme, budget, list(Budget))
        self.on_call = line_edit(placeholder=translate("PartDialogs", "Not counted"), limit=3)
        self.on_call.setValidator(QRegularExpressionValidator("[0-9]*", self.on_call))
        self.add_field(translate("PartDialogs", "Name"), self.name)
        self.add_field(function, self.function)
        self.add_field(kind, self.kind)
        self.add_field(budget, self.budget)
        self.add_field(translate("PartDialogs", "People on call"), self.on_call)
        self.name.textEdited.connect(self._rename)
        self.name.editingFinished.connect(self._typing.end)
        self.on_call.textEdited.connect(self._count)
        self.on_call.editingFinished.connect(self._typing.end)
        self.function.chosen.connect(self._set_function)
        self.kind.chosen.connect(self._set_kind)
        self.budget.chosen.connect(self._set_budget)
        self.finish()

    def show_part(self, *, typed: bool = True) -> None:
        """Show the role as it stands."""
        role = self.bridge.workshop.role(self._role)
        show_text(self.name, role.name, typed=typed)
        people = "" if role.on_call is None else str(role.on_call)
        show_text(self.on_call, people, typed=typed)
        self.function.show_trait(role.function)
        self.kind.show_trait(role.kind)
        self.budget.show_trait(role.budget)

    def _rename(self, text: str) -> None:
        self._typing.execute(rename_role(self.bridge.workshop, self._role, text))

    def _count(self, text: str) -> None:
        people = int(text) if text else UNCOUNTED
        self._typing.execute(ReviseRole(self._role, on_call=people))

    def _set_function(self, value: Function) -> None:
        self.execute(ReviseRole(self._role, function=said(value)))

    def _set_kind(self, value: RoleKind) -> None:
        self.execute(ReviseRole(self._role, kind=said(value)))

    def _set_budget(self, value: Budget) -> None:
        self.execute(ReviseRole(self._role, budget=said(value)))
