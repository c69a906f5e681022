"""The foot of the review: as which stage, what is replaced, and the two ways out."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QWidget

from raci_desktop.domain.translation import translate
from raci_desktop.ui import fonts
from raci_desktop.ui.dialogs.frame import line_edit
from raci_desktop.ui.dialogs.parts import Label, escaped, plain_tip, push_button
from raci_desktop.ui.importing.draft import Draft, Planned, Target
from raci_desktop.ui.importing.sizes import size_words
from raci_desktop.ui.theme import ThemeHolder, colour
from raci_desktop.ui.tokens import MEASURES, TypeStyle

BOTH = "both"
NEW = "new"
WORDS = TypeStyle(13, 18, 600)


def result_words(draft: Draft, planned: Planned) -> str:
    """Return what pressing Import will do besides adding."""
    if planned.refusal:
        return planned.refusal
    remarks = [remark for plan in planned.plans for remark in plan.remarks]
    more = translate("Import", "({count} more)").format(count=len(remarks) - 1)
    return " ".join([_effect(draft, planned), *remarks[:1], *([more] if remarks[1:] else [])])


def _effect(draft: Draft, planned: Planned) -> str:
    if draft.into_new:
        return translate("Import", "Begins a new workshop.")
    if planned.replaced == 1:
        return translate("Import", "Replaces 1 cell. One step to undo.")
    words = translate("Import", "Replaces {count} cells. One step to undo.")
    return words.format(count=planned.replaced)


def import_words(planned: Planned) -> str:
    """Return the words of the button: "Import 10 activities × 5 roles"."""
    if not planned.plans:
        return translate("Import", "Import")
    rows = max(p.activities.new + p.activities.known for p in planned.plans)
    columns = max(p.roles.new + p.roles.known for p in planned.plans)
    words = translate("Import", "Import {size}")
    return words.format(size=size_words(rows, columns))


class TargetButton(QPushButton):
    """One stage to import as; the chosen one is framed in the colour of its side."""

    def __init__(self, theme: ThemeHolder, words: str, kind: str) -> None:
        super().__init__(escaped(words))
        self._theme = theme
        self._words = words
        self._kind = kind
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(translate("Import", "Import as {stage}").format(stage=words))
        self.setFont(fonts.styled(WORDS))
        self.setMinimumHeight(MEASURES.button + 2)
        theme.changed.connect(self._refresh)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(fonts.styled(WORDS)).horizontalAdvance(self._words)
        return QSize(min(width, 180) + 32, MEASURES.button + 2)

    def paintEvent(self, arg__1: QPaintEvent) -> None:
        colours = self._theme.theme.colours
        before = self._kind == "before"
        ink = colours.before if before else colours.after
        soft = colours.before_soft if before else colours.after_soft
        chosen = self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(ink if chosen else colours.line_strong), 2 if chosen else 1))
        painter.setBrush(colour(soft if chosen else colours.surface))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, MEASURES.radius, MEASURES.radius)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour(colours.focus), 2))
            painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), 4, 4)
        painter.setFont(self.font())
        painter.setPen(colour(ink if chosen else colours.text))
        text = painter.fontMetrics().elidedText(
            self._words, Qt.TextElideMode.ElideRight, self.width() - 16
        )
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), text)
        painter.end()

    def _refresh(self) -> None:
        self.update()


class ReviewFooter(QWidget):
    """Chooses the stage and says what will happen."""

    import_wanted = Signal()
    cancelled = Signal()

    def __init__(self, theme: ThemeHolder, draft: Draft) -> None:
        super().__init__()
        self._theme = theme
        self._draft = draft
        self.setMinimumHeight(MEASURES.import_footer)
        self.stages = QButtonGroup(self)
        self.targets: dict[str, QPushButton] = {}
        self.name: QLineEdit = line_edit(placeholder=translate("Import", "Name of the stage"))
        self.name.setAccessibleName(translate("Import", "Name of the new stage"))
        self.name.setFixedWidth(180)
        self.name.setText(draft.new_name)
        policy = self.name.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the buttons stay put when a new stage is chosen
        self.name.setSizePolicy(policy)
        self._words = Label(theme, "", TypeStyle(13, 18), "text_2", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.cancel = push_button(translate("Import", "Cancel"))
        self.button = push_button(translate("Import", "Import"), primary=True)
        self.button.setDefault(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 10, 16, 10)
        row.setSpacing(8)
        row.addWidget(Label(theme, translate("Import", "Import as"), TypeStyle(13, 18, 600)))
        self._add_targets(row)
        row.addWidget(self.name)
        row.addSpacing(8)
        row.addWidget(self._words, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.button)
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Say what the import as it stands will do."""
        planned = self._draft.planned()
        words = result_words(self._draft, planned)
        self._words.setText(words)
        self._words.set_tone("blocker" if planned.refusal else "text_2")
        remarks = [remark for plan in planned.plans for remark in plan.remarks]
        self._words.setAccessibleDescription(" ".join(remarks))
        self._words.setToolTip(plain_tip(" ".join(remarks)))
        self.button.setText(import_words(planned))
        self.button.setAccessibleName(self.button.text())
        self.button.setAccessibleDescription(words)
        self.button.setEnabled(planned.edit is not None)
        self.name.setVisible(self._is_new())

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.theme.colours
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, colour(colours.line_strong))
        painter.end()

    def _add_targets(self, row: QHBoxLayout) -> None:
        if self._draft.offers_both:
            both = translate("Import", "Before and After")
            self._add_target(row, BOTH, both, Target(both=True))
        for stage in self._draft.workshop.stages:
            self._add_target(row, stage.id, stage.name, Target(stage.id))
        self._add_target(row, NEW, translate("Import", "New stage"), Target())

    def _add_target(self, row: QHBoxLayout, key: str, words: str, target: Target) -> None:
        button = TargetButton(self._theme, words, self._kind(target))
        button.setChecked(target == self._draft.target)
        button.clicked.connect(lambda: self._choose(target))
        self.stages.addButton(button)
        self.targets[key] = button
        row.addWidget(button)

    def _kind(self, target: Target) -> str:
        return "before" if target.stage == self._draft.workshop.first.id else "after"

    def _connect(self) -> None:
        self._draft.changed.connect(self.refresh)
        self.name.textChanged.connect(lambda: self._choose(Target()))
        self.cancel.clicked.connect(self.cancelled)
        self.button.clicked.connect(self.import_wanted)

    def _choose(self, target: Target) -> None:
        self._draft.choose_target(target, self.name.text() if target == Target() else "")
        if target == Target():
            self.name.show()
            self.name.setFocus()

    def _is_new(self) -> bool:
        return self._draft.target == Target()
