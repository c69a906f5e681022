"""The list of rules by family: each with a check box for on and off, and how it weighs."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from raci_desktop.analysis.rule import Family
from raci_desktop.application.rule_catalogue import RuleInfo, catalogue
from raci_desktop.application.rule_settings import setting_of, severity_of
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
from raci_desktop.domain.workshop import Workshop
from raci_desktop.ui import fonts
from raci_desktop.ui.dialogs.parts import plain_tip
from raci_desktop.ui.dialogs.severity_words import weight_words
from raci_desktop.ui.tokens import TypeStyle

_NAME, _WEIGHT = 0, 1
_CODE = Qt.ItemDataRole.UserRole
_USUAL, _CHANGED = TypeStyle(13, 18), TypeStyle(13, 18, 600)
_FAMILY = TypeStyle(12, 16, 600)
_ROW = QSize(0, 28)
_FAMILIES = {
    Family.PITFALL: QT_TRANSLATE_NOOP("RulesDialog", "Operating model"),
    Family.ROW: QT_TRANSLATE_NOOP("RulesDialog", "Rows"),
    Family.ROLE: QT_TRANSLATE_NOOP("RulesDialog", "Roles"),
    Family.AUTHORITY: QT_TRANSLATE_NOOP("RulesDialog", "Authority and lines"),
    Family.BETWEEN: QT_TRANSLATE_NOOP("RulesDialog", "Between two stages"),
}


class RuleList(QTreeWidget):
    """Every rule of the catalogue; a changed one is bold and says so to a screen reader."""

    chosen = Signal(str)
    """The code of the rule that is now the current one."""
    switched = Signal(str, bool)
    """A rule's code, and whether it is to be on."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(translate("RulesDialog", "Rules by family"))
        self.setAccessibleDescription(translate("RulesDialog", "Space switches a rule on or off."))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(_WEIGHT, QHeaderView.ResizeMode.Fixed)
        self.header().resizeSection(_WEIGHT, 74)
        self._families: dict[Family, QTreeWidgetItem] = {}
        self._rules: dict[str, QTreeWidgetItem] = {}
        for rule in catalogue():
            self._add(rule)
        self.itemChanged.connect(self._tell_switched)
        self.currentItemChanged.connect(self._tell_chosen)

    def show_settings(self, workshop: Workshop) -> None:
        """Show what a workshop has set."""
        with QSignalBlocker(self):
            for rule in catalogue():
                self._show(self._rules[rule.code], rule, workshop)

    def choose(self, code: str) -> None:
        """Make a rule the current one."""
        self.setCurrentItem(self._rules[code])

    def search(self, text: str) -> int:
        """Show the rules whose words hold every word of a text; return how many there are."""
        words = text.casefold().split()
        found = [rule for rule in catalogue() if _holds(rule, words)]
        for code, item in self._rules.items():
            item.setHidden(all(rule.code != code for rule in found))
        for family, item in self._families.items():
            item.setHidden(all(rule.family is not family for rule in found))
        current = self.currentItem()
        if found and (current is None or current.isHidden()):
            self.choose(found[0].code)
        return len(found)

    def _add(self, rule: RuleInfo) -> None:
        if rule.family not in self._families:
            self._families[rule.family] = self._family(rule.family)
        item = QTreeWidgetItem(self, [f"{rule.code} · {rule.title}", ""])
        item.setData(_NAME, _CODE, rule.code)
        item.setSizeHint(_NAME, _ROW)
        item.setToolTip(_NAME, plain_tip(rule.why))
        self._rules[rule.code] = item

    def _family(self, family: Family) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self, [translate("RulesDialog", _FAMILIES[family])])
        item.setFirstColumnSpanned(True)
        # The arrow keys pass over it; as a parent it would disable its rules too.
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setSizeHint(_NAME, _ROW)
        item.setFont(_NAME, fonts.styled(_FAMILY))
        item.setData(_WEIGHT, Qt.ItemDataRole.AccessibleTextRole, family.value)
        return item

    def _show(self, item: QTreeWidgetItem, rule: RuleInfo, workshop: Workshop) -> None:
        changed = rule.code in workshop.rule_settings
        on = setting_of(workshop, rule.code).on
        weight = weight_words(severity_of(workshop, rule).word if on else "off")
        item.setCheckState(_NAME, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        item.setText(_WEIGHT, weight)
        for column in (_NAME, _WEIGHT):
            item.setFont(column, fonts.styled(_CHANGED if changed else _USUAL))
        words = f"{rule.code} · {rule.title}, {weight}"
        if changed:
            words = translate("RulesDialog", "{rule}, changed in this workshop").format(rule=words)
        item.setData(_NAME, Qt.ItemDataRole.AccessibleTextRole, words)

    def _tell_switched(self, item: QTreeWidgetItem, column: int) -> None:
        if column == _NAME:
            on = item.checkState(_NAME) is Qt.CheckState.Checked
            self.switched.emit(str(item.data(_NAME, _CODE)), on)

    def _tell_chosen(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(str(item.data(_NAME, _CODE)))


def _holds(rule: RuleInfo, words: list[str]) -> bool:
    limits = " ".join(limit.words for limit in rule.limits)
    text = f"{rule.code} {rule.title} {rule.why} {limits} {rule.page}".casefold()
    return all(word in text for word in words)
