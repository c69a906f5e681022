"""The settings of one rule: on or off, how it weighs, its limits; and its page beside them."""

from functools import partial
from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.rule import Limit
from raci_desktop.application import rule_settings
from raci_desktop.application.rule_catalogue import RuleInfo
from raci_desktop.domain.edits import SetRule
from raci_desktop.domain.rule_settings import RuleSetting
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop
from raci_desktop.ui.dialogs.parts import Label, push_button
from raci_desktop.ui.dialogs.severity_words import severity_name
from raci_desktop.ui.theme import ThemeHolder
from raci_desktop.ui.tokens import MEASURES, TYPE, TypeStyle

_LABEL = TypeStyle(12, 16, 500)
_PER_CENT = ".share"
_MOST = {True: 100, False: 999}
"""The largest number offered: a share in per cent, or a count of rows or roles."""


class RuleForm(QWidget):
    """Shows one rule at a time; says what is wanted, and follows the workshop."""

    wanted = Signal(object)
    """A ``SetRule`` to be carried out."""
    typed = Signal(object)
    """A ``SetRule`` of a number; those in a row are one step."""

    def __init__(self, theme: ThemeHolder) -> None:
        super().__init__()
        self._theme = theme
        self._rule: RuleInfo | None = None
        self._workshop = Workshop()
        self.title = Label(theme, "", TYPE.section_title, wrap=True)
        self.why = Label(theme, "", TYPE.body, "text_2", wrap=True)
        self.on = QCheckBox(translate("RulesDialog", "Use this rule"))
        self.on.setAccessibleName(self.on.text())
        self.severity = QComboBox()
        self.severity.setMinimumHeight(MEASURES.button)
        self.severity.setAccessibleName(translate("RulesDialog", "Severity"))
        self.reset = push_button(
            translate("RulesDialog", "Reset"),
            translate("RulesDialog", "Back to what the catalogue says of this rule"),
        )
        self.limits: dict[str, QSpinBox] = {}
        self._limits = QWidget()
        self.page = QPlainTextEdit()
        self.page.setReadOnly(True)
        self.page.setTabChangesFocus(True)
        self._lay_out()
        self.on.toggled.connect(self._switch)
        self.severity.activated.connect(self._weigh)
        self.reset.clicked.connect(self._reset)

    def _lay_out(self) -> None:
        label = Label(self._theme, translate("RulesDialog", "Severity"), _LABEL, "text_2")
        label.setBuddy(self.severity)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.on)
        row.addStretch(1)
        row.addWidget(label)
        row.addWidget(self.severity)
        row.addWidget(self.reset)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.title)
        self._column.addWidget(self.why)
        self._column.addSpacing(4)
        self._column.addLayout(row)
        self._column.addWidget(self._limits)
        self._column.addWidget(self.page, 1)

    def show_rule(self, rule: RuleInfo, workshop: Workshop) -> None:
        """Show another rule, with its page."""
        self._rule = rule
        self.title.setText(f"{rule.code} · {rule.title}")
        self.why.setText(rule.why)
        self.page.setPlainText(rule.text)
        name = translate("RulesDialog", "Page of {code} · {title}")
        self.page.setAccessibleName(name.format(code=rule.code, title=rule.title))
        self._fill_severities(rule)
        self._fill_limits(rule)
        self.show_settings(workshop)

    def show_settings(self, workshop: Workshop, *, typed: bool = True) -> None:
        """Show what a workshop has set; ``typed`` False leaves the number being typed alone."""
        self._workshop = workshop
        rule = self._rule
        if rule is None:
            return
        on = rule_settings.setting_of(workshop, rule.code).on
        with QSignalBlocker(self.on):
            self.on.setChecked(on)
        severity = rule_settings.severity_of(workshop, rule)
        self.severity.setCurrentIndex(self.severity.findData(severity.word))
        self.severity.setEnabled(on)
        self._limits.setEnabled(on)
        self.reset.setEnabled(rule.code in workshop.rule_settings)
        for limit in rule.limits:
            field = self.limits[limit.name]
            if typed or not field.hasFocus():
                _show_number(field, rule_settings.limit_of(workshop, rule, limit))

    def _fill_severities(self, rule: RuleInfo) -> None:
        self.severity.clear()
        for one in sorted(Severity, reverse=True):
            words = severity_name(one.word)
            if one is rule.severity:
                words = translate("RulesDialog", "{severity} (the rule’s own)").format(
                    severity=words
                )
            self.severity.addItem(words, one.word)

    def _fill_limits(self, rule: RuleInfo) -> None:
        old, self._limits = self._limits, QWidget()
        self.limits = {}
        grid = QGridLayout(self._limits)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        for row, limit in enumerate(rule.limits):
            field = self._limit_field(limit)
            grid.addWidget(self._limit_label(limit, field), row, 0)
            grid.addWidget(field, row, 1)
        self._column.replaceWidget(old, self._limits)
        self._limits.setVisible(bool(rule.limits))
        for before, after in pairwise((self.reset, *self.limits.values(), self.page)):
            self.setTabOrder(before, after)
        old.hide()
        old.deleteLater()

    def _limit_field(self, limit: Limit) -> QSpinBox:
        field = QSpinBox()
        field.setRange(0, _MOST[limit.name.endswith(_PER_CENT)])
        field.setMinimumSize(86, MEASURES.button)
        for named in (field, field.lineEdit()):
            named.setAccessibleName(limit.words)
        words = translate("RulesDialog", "{number} in the catalogue")
        field.setAccessibleDescription(words.format(number=limit.default))
        field.valueChanged.connect(partial(self._set_limit, limit))
        self.limits[limit.name] = field
        return field

    def _limit_label(self, limit: Limit, field: QSpinBox) -> QLabel:
        words = translate("RulesDialog", "{limit} ({number} in the catalogue)").format(
            limit=limit.words, number=limit.default
        )
        label = Label(self._theme, words, TYPE.body, wrap=True)
        label.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        label.setBuddy(field)
        return label

    def _switch(self, on: bool) -> None:
        if self._rule is not None:
            self.wanted.emit(rule_settings.switched(self._workshop, self._rule.code, on=on))

    def _weigh(self, index: int) -> None:
        if self._rule is not None:
            severity = Severity[str(self.severity.itemData(index)).upper()]
            self.wanted.emit(rule_settings.weighed(self._workshop, self._rule, severity))

    def _set_limit(self, limit: Limit, value: int) -> None:
        if self._rule is not None:
            edit = rule_settings.limited(self._workshop, self._rule, limit, value)
            self.typed.emit(edit)

    def _reset(self) -> None:
        if self._rule is not None:
            self.wanted.emit(SetRule(RuleSetting(self._rule.code)))


def _show_number(field: QSpinBox, value: int) -> None:
    with QSignalBlocker(field):
        field.setMaximum(max(field.maximum(), value))
        field.setValue(value)
