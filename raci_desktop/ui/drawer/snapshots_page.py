"""The drawer's page of snapshots: keep one, see what going back to one would change, go back."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from raci_desktop.application.ports import SnapshotHead
from raci_desktop.domain.change import Change
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.translation import translate
from raci_desktop.ui.dialogs.asking import confirm
from raci_desktop.ui.dialogs.parts import Label, push_button
from raci_desktop.ui.drawer.buttons import say_button
from raci_desktop.ui.drawer.change_words import change_words
from raci_desktop.ui.drawer.focus import hand_focus_on
from raci_desktop.ui.drawer.list_view import ListTable
from raci_desktop.ui.drawer.making import Around
from raci_desktop.ui.drawer.pages import title_of
from raci_desktop.ui.drawer.snapshots_model import SnapshotsModel
from raci_desktop.ui.drawer.when import clock_words
from raci_desktop.ui.matrix.menus import part_menu
from raci_desktop.ui.tokens import TYPE, TypeStyle

PANEL = 360
"""Px the chosen snapshot takes at the right."""


class SnapshotsPage(QWidget):
    """The list at the left; at the right what going back to the chosen one would change."""

    def __init__(self, around: Around) -> None:
        super().__init__()
        self._around = around
        self.model = SnapshotsModel(around.bridge, self)
        self.table = ListTable(around.theme, self.model, adds_on=False)
        self.name = Label(around.theme, "", TYPE.finding_title, wrap=True)
        self.words = Label(around.theme, "", TypeStyle(12.5, 18), "text_2", wrap=True)
        self.back = push_button("", primary=True)
        self.remove = push_button("")
        self._lay_out()
        self._connect()
        hand_focus_on(self, self.table)
        self.retranslate()

    def _lay_out(self) -> None:
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(16, 10, 16, 6)
        lines.setSpacing(6)
        lines.addWidget(self.name)
        lines.addWidget(self.words)
        lines.addStretch(1)
        inner.setAutoFillBackground(False)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        area.viewport().setAutoFillBackground(False)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(16, 4, 16, 10)
        buttons.setSpacing(8)
        buttons.addWidget(self.back)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(area, 1)
        right.addLayout(buttons)
        side = QWidget()
        side.setLayout(right)
        right.setContentsMargins(0, 0, 0, 0)
        side.setFixedWidth(PANEL)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.table, 1)
        row.addWidget(side)

    def _connect(self) -> None:
        bridge = self._around.bridge
        self.back.clicked.connect(self.go_back)
        self.remove.clicked.connect(self.ask_to_remove)
        self.table.remove_wanted.connect(self.ask_to_remove)
        self.table.menu_wanted.connect(self._menu)
        self.table.selectionModel().currentChanged.connect(self._show_chosen)
        bridge.changed.connect(self._show_chosen)
        bridge.snapshots_changed.connect(self._show_chosen)

    def retranslate(self) -> None:
        """Say all words in the language chosen."""
        self.table.setAccessibleName(title_of("snapshots"))
        say_button(
            self.back,
            translate("Snapshots", "Go back to it"),
            translate("Snapshots", "Makes the workshop hold what it held then; one step to undo"),
        )
        say_button(self.remove, translate("Snapshots", "Remove…"))
        self._show_chosen()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    # -- the chosen snapshot ------------------------------------------------------------------

    def chosen(self) -> SnapshotHead | None:
        """Return the snapshot the cursor is on."""
        return self.model.item(self.table.currentIndex().row())

    def _show_chosen(self) -> None:
        if not self.isVisible():
            return  # what going back would change is read from the file: only for who looks
        head = self.chosen()
        change = self._change_to(head) if head is not None else None
        self.remove.setEnabled(head is not None)
        self.back.setEnabled(change is not None and not change.empty)
        if head is None:
            self.name.setText(translate("Snapshots", "Snapshots"))
            self.words.setText(
                translate(
                    "Snapshots",
                    "A snapshot keeps the whole workshop under a name, in this file. "
                    "Going back to one is a single step that undo takes back.",
                )
            )
        else:
            self.name.setText(head.name)
            self.words.setText(_words(head, change))

    def showEvent(self, event: QShowEvent) -> None:
        """Look again: the workshop may have changed since."""
        super().showEvent(event)
        self._show_chosen()

    def _change_to(self, head: SnapshotHead) -> Change | None:
        session = self._around.bridge.session
        try:
            return session.preview(session.snapshots.restoring(head.id)).change
        except EditRefusedError as error:
            self._around.say(error.message)
            return None

    def go_back(self) -> None:
        """Make the workshop hold what it held in the chosen snapshot."""
        head = self.chosen()
        if head is not None:
            self._around.bridge.restore_snapshot(head.id)

    def ask_to_remove(self) -> None:
        """Remove the chosen snapshots, when the person is sure: it cannot be undone."""
        rows = self.table.chosen_rows()
        names = [head.name for row in rows if (head := self.model.item(row)) is not None]
        if names and confirm(
            self,
            self._around.theme,
            translate("Snapshots", "Remove for good?"),
            _removal_words(names),
            accept=translate("Snapshots", "Remove"),
        ):
            self.model.remove(rows)

    def _menu(self, row: int, where: QPoint) -> None:
        part_menu(
            self,
            [
                (self.back.accessibleName(), self.go_back if self.back.isEnabled() else None, ""),
                (translate("Snapshots", "Rename"), partial(self.table.edit_cell, row, 0), "F2"),
                ("", None, ""),
                (self.remove.accessibleName(), self.ask_to_remove, "Del"),
            ],
        ).popup(where)


def _words(head: SnapshotHead, change: Change | None) -> str:
    kept = translate("Snapshots", "Kept {when}.").format(when=clock_words(head.at))
    if change is None:
        return kept
    lines = change_words(change)
    if not lines:
        return "\n".join([kept, translate("Snapshots", "The workshop is as it was then.")])
    listed = [f"• {line}" for line in lines]
    return "\n".join([kept, translate("Snapshots", "Going back to it:"), *listed])


def _removal_words(names: list[str]) -> str:
    if len(names) == 1:
        return translate(
            "Snapshots", "The snapshot “{name}” cannot be brought back once it is removed."
        ).format(name=names[0])
    return translate(
        "Snapshots", "{count} snapshots cannot be brought back once they are removed."
    ).format(count=len(names))
