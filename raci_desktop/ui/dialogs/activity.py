"""The dialog of one activity: its name, group, service kind, topic and funding."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QWidget

from raci_desktop.application.naming import revise_activity
from raci_desktop.domain.edits import ReviseActivity
from raci_desktop.domain.ids import ActivityId
from raci_desktop.domain.traits import FundingSet, ServiceKind, Topic, said
from raci_desktop.domain.translation import translate
from raci_desktop.ui.dialogs.frame import line_edit
from raci_desktop.ui.dialogs.part_dialog import PartDialog, show_text
from raci_desktop.ui.dialogs.trait_fields import ChoiceField, FundingField
from raci_desktop.ui.dialogs.typing_group import Typing
from raci_desktop.ui.session_bridge import SessionBridge
from raci_desktop.ui.theme import ThemeHolder


class ActivityDialog(PartDialog):
    """Names an activity and says what rules need to know of it."""

    def __init__(
        self,
        bridge: SessionBridge,
        activity: ActivityId,
        theme: ThemeHolder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(bridge, theme, translate("PartDialogs", "Activity"), parent)
        self._activity = activity
        self._naming, self._grouping = Typing(bridge, self), Typing(bridge, self)
        self.name = line_edit()
        self.group = line_edit(placeholder=translate("PartDialogs", "No group"))
        service = translate("PartDialogs", "Service kind")
        topic = translate("PartDialogs", "Topic")
        funding = translate("PartDialogs", "Funding of the service")
        self.service = ChoiceField(theme, service, list(ServiceKind))
        self.topic = ChoiceField(theme, topic, list(Topic))
        self.funding = FundingField(theme, funding)
        self._offer_groups()
        self.add_field(translate("PartDialogs", "Name"), self.name)
        self.add_field(translate("PartDialogs", "Group"), self.group)
        self.add_field(service, self.service)
        self.add_field(topic, self.topic)
        self.add_field(funding, self.funding)
        self._connect()
        self.finish()

    def show_part(self, *, typed: bool = True) -> None:
        """Show the activity as it stands."""
        activity = self.bridge.workshop.activity(self._activity)
        show_text(self.name, activity.name, typed=typed)
        show_text(self.group, activity.group, typed=typed)
        self.service.show_trait(activity.service)
        self.topic.show_trait(activity.topic)
        self.funding.show_trait(activity.funding)

    def _connect(self) -> None:
        self.name.textEdited.connect(self._rename)
        self.group.textEdited.connect(self._regroup)
        self.name.editingFinished.connect(self._naming.end)
        self.group.editingFinished.connect(self._grouping.end)
        self.service.chosen.connect(self._set_service)
        self.topic.chosen.connect(self._set_topic)
        self.funding.chosen.connect(self._set_funding)

    def _offer_groups(self) -> None:
        groups = dict.fromkeys(one.group for one in self.bridge.workshop.activities if one.group)
        completer = QCompleter(list(groups), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(self._regroup)
        self.group.setCompleter(completer)

    def _rename(self, text: str) -> None:
        edit = revise_activity(self.bridge.workshop, self._activity, name=text)
        self._naming.execute(edit)

    def _regroup(self, text: str) -> None:
        edit = revise_activity(self.bridge.workshop, self._activity, group=text)
        self._grouping.execute(edit)

    def _set_service(self, value: ServiceKind) -> None:
        self.execute(ReviseActivity(self._activity, service=said(value)))

    def _set_topic(self, value: Topic) -> None:
        self.execute(ReviseActivity(self._activity, topic=said(value)))

    def _set_funding(self, value: FundingSet) -> None:
        self.execute(ReviseActivity(self._activity, funding=said(value)))
