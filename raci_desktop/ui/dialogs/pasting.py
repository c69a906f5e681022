"""The look before a paste: what would be written where, what is doubtful, and what to do of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QListWidget, QWidget

from raci_desktop.application.clips import Clip
from raci_desktop.application.pasting import Mode, PastePlan, Target, Unread, plan_paste
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
from raci_desktop.domain.workshop import Workshop
from raci_desktop.ui.dialogs.frame import FormDialog
from raci_desktop.ui.dialogs.parts import Label
from raci_desktop.ui.dialogs.paste_model import PasteModel, doubt_of
from raci_desktop.ui.dialogs.paste_table import PasteTable
from raci_desktop.ui.theme import ThemeHolder
from raci_desktop.ui.tokens import MEASURES, TYPE

WIDTH, LIST_HEIGHT = 720, 104
MODES: dict[Mode, str] = {
    Mode.CELLS: QT_TRANSLATE_NOOP("Paste", "Letters, from the first selected cell on"),
    Mode.BY_NAME: QT_TRANSLATE_NOOP("Paste", "Letters, in rows and columns of the same names"),
    Mode.ACTIVITIES: QT_TRANSLATE_NOOP("Paste", "New activities"),
    Mode.ROLES: QT_TRANSLATE_NOOP("Paste", "New roles"),
}
UNREAD: dict[Unread, str] = {
    Unread.KEEP: QT_TRANSLATE_NOOP("Paste", "Keep it in the cell as unread text"),
    Unread.NOTE: QT_TRANSLATE_NOOP("Paste", "Put it into the note of the cell"),
    Unread.SKIP: QT_TRANSLATE_NOOP("Paste", "Leave its cell as it is"),
}


class PasteDialog(FormDialog):
    """Shows a plan; ``plan`` and ``unread`` are what was decided."""

    def __init__(
        self,
        theme: ThemeHolder,
        workshop: Workshop,
        clip: Clip,
        target: Target,
        modes: tuple[Mode, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, translate("Paste", "Look before pasting"), "", parent)
        self._workshop, self._clip, self._target, self._modes = workshop, clip, target, modes
        self.plan: PastePlan
        self.summary = Label(theme, "", TYPE.body, "text_2", wrap=True)
        self.mode = QComboBox()
        self.missing = QCheckBox(translate("Paste", "Add roles and activities it lacks"))
        self.unread_choice = QComboBox()
        self.doubts = QListWidget()
        self._model = PasteModel(workshop, theme.theme, self)
        self.table = PasteTable(theme, self._model)
        self._lay_out()
        self._connect()
        self._plan_again()

    @property
    def unread(self) -> Unread:
        """What is to become of text that is no letter."""
        return list(UNREAD)[self.unread_choice.currentIndex()]

    # -- building ---------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setMinimumWidth(WIDTH)
        self.lines.addWidget(self.summary)
        for mode in self._modes:
            self.mode.addItem(translate("Paste", MODES[mode]))
        self.mode.setMinimumHeight(MEASURES.button)
        label = self.add_field(translate("Paste", "Paste as"), self.mode)
        for one in (label, self.mode):
            one.setVisible(len(self._modes) > 1)
        self.missing.setChecked(True)
        self.missing.setMinimumHeight(MEASURES.smallest_target)
        self.lines.addWidget(self.missing)
        self.add_field(translate("Paste", "What will stand there"), self.table)
        for choice in UNREAD.values():
            self.unread_choice.addItem(translate("Paste", choice))
        self.unread_choice.setMinimumHeight(MEASURES.button)
        words = translate("Paste", "Text that is no letter")
        self._unread_label = self.add_field(words, self.unread_choice)
        self.doubts.setFixedHeight(LIST_HEIGHT)
        self.doubts.setWordWrap(True)
        self.doubts.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.doubts.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.doubts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._doubts_label = self.add_field(translate("Paste", "Doubts"), self.doubts)
        self.button = self.add_buttons(translate("Paste", "Paste"), translate("Paste", "Cancel"))
        self.button.setFocus()

    def _connect(self) -> None:
        self.mode.currentIndexChanged.connect(self._plan_again)
        self.missing.toggled.connect(self._plan_again)
        self.unread_choice.currentIndexChanged.connect(self._show)
        self.doubts.currentRowChanged.connect(self._show_doubt)

    # -- showing ----------------------------------------------------------------------------

    def _plan_again(self) -> None:
        mode = self._modes[self.mode.currentIndex()]
        self.plan = plan_paste(
            self._workshop, self._clip, self._target, mode, self.missing.isChecked()
        )
        self.missing.setVisible(mode is Mode.BY_NAME and self._lacks())
        self._show()

    def _lacks(self) -> bool:
        """Whether the clip names parts that are not in the workshop."""
        full = plan_paste(self._workshop, self._clip, self._target, Mode.BY_NAME)
        return bool(full.additions.edits)

    def _show(self) -> None:
        self._model.show(self.plan, self.unread)
        for one in (self._unread_label, self.unread_choice):
            one.setVisible(bool(self.plan.unread))
        self._doubtful = [write for write in self.plan.writes if write.clip.doubt]
        self.doubts.clear()
        self.doubts.addItems(list(self.plan.doubts))
        self.doubts.addItems([doubt_of(one, self._model.place(one)) for one in self._doubtful])
        for part in (self._doubts_label, self.doubts):
            part.setVisible(self.doubts.count() > 0)
        self.summary.setText(self._words())
        self.button.setEnabled(not self.plan.nothing)
        self.table.fit()
        self.adjustSize()

    def _show_doubt(self, row: int) -> None:
        at = row - len(self.plan.doubts)
        if 0 <= at < len(self._doubtful):
            self.table.show_cell(self._model.index_of(self._doubtful[at]))

    def _words(self) -> str:
        cells, names = len(self.plan.writes), len(self.plan.additions.edits)
        if not cells:
            return _names_words(names)
        if names:
            words = translate("Paste", "{cells} cells will be written and {names} names added.")
            return words.format(cells=cells, names=names)
        return _cells_words(cells)


def _names_words(count: int) -> str:
    if count == 1:
        return translate("Paste", "1 name will be added.")
    return translate("Paste", "{count} names will be added.").format(count=count)


def _cells_words(count: int) -> str:
    if count == 1:
        return translate("Paste", "1 cell will be written.")
    return translate("Paste", "{count} cells will be written.").format(count=count)
