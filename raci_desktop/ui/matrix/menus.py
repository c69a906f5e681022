"""Context menus of cells, roles and activities: every gesture without dragging."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from raci_desktop.analysis.finding import Finding
from raci_desktop.application.filling import scope_edit
from raci_desktop.domain.edits import (
    ClearCells,
    Edit,
    MoveLetter,
    ReplaceLetters,
    SetScope,
    ToggleLetter,
)
from raci_desktop.domain.letters import Letter, in_words
from raci_desktop.domain.matrix import Cell, CellRef, Mark
from raci_desktop.domain.translation import translate
from raci_desktop.ui.chips_cache import chip_icon, severity_icon
from raci_desktop.ui.matrix.describe import finding_words, flagging
from raci_desktop.ui.matrix.scene import MatrixScene
from raci_desktop.ui.theme import Theme

Run = Callable[[], object]


def plain(text: str) -> str:
    """Return user text for a menu, where an ampersand would underline a letter."""
    return text.replace("&", "&&")


def _add(menu: QMenu, text: str, run: Run, enabled: bool = True) -> QAction:
    action = menu.addAction(plain(text))
    action.triggered.connect(_ignoring_check(run))
    action.setEnabled(enabled)
    return action


class CellMenu:
    """Builds the menu of a cell; ``cells`` are the selected ones, ``ref`` the one asked for."""

    def __init__(
        self,
        parent: QWidget,
        scene: MatrixScene,
        theme: Theme,
        execute: Callable[[Edit], object],
        ask: Callable[[Sequence[CellRef], Mark | None], object],
        choose: Callable[[Finding], object],
    ) -> None:
        """``execute`` carries out an edit; ``ask`` asks for a scope, or (no mark) a note.

        ``choose`` chooses a finding, for the window to show it.
        """
        self._parent = parent
        self._scene = scene
        self._theme = theme
        self._execute = execute
        self._ask = ask
        self._choose = choose

    def build(self, ref: CellRef, cells: list[CellRef]) -> QMenu:
        """Return the menu."""
        menu = QMenu(self._parent)
        targets = tuple(cells) if ref in cells else (ref,)
        self._letters(menu, ref, targets)
        if len(targets) > 1:
            self._fill(menu, targets)
        menu.addSeparator()
        if len(targets) > 1:
            self._shared_scopes(menu, targets)
        else:
            self._scopes(menu, ref)
            self._moves(menu, ref)
        menu.addSeparator()
        note = translate("Cells", "Add note…")
        if any(self._cell(one).note for one in targets):
            note = translate("Cells", "Edit note…")
        _add(menu, note, lambda: self._ask(targets, None)).setShortcut("Shift+F2")
        clear = _add(
            menu,
            translate("Cells", "Clear letters"),
            lambda: self._execute(ClearCells(targets)),
        )
        clear.setShortcut("Del")
        clear.setEnabled(any(self._cell(one).marks for one in targets))
        self._findings(menu, ref)
        return menu

    def _cell(self, ref: CellRef) -> Cell:
        return self._scene.workshop.cell(ref)

    def _fill(self, menu: QMenu, targets: tuple[CellRef, ...]) -> None:
        """Offer each letter to stand alone in all the selected cells."""
        words = translate("Cells", "Fill {count} cells with").format(count=len(targets))
        sub = menu.addMenu(plain(words))
        for known in self._scene.workshop.letters.definitions:
            action = sub.addAction(plain(in_words(known).name))
            action.setIcon(chip_icon(known.letter.value, known.symbol, self._theme))
            action.setShortcut(f"Shift+{known.symbol}")
            edit = ReplaceLetters(targets, known.letter)
            action.triggered.connect(lambda _=False, edit=edit: self._execute(edit))

    def _shared_scopes(self, menu: QMenu, targets: tuple[CellRef, ...]) -> None:
        """Offer one scope to every A, and to every R, of the selected cells."""
        workshop = self._scene.workshop
        for letter in (Letter.ACCOUNTABLE, Letter.RESPONSIBLE):
            marks = [m for one in targets for m in self._cell(one).marks if m.letter is letter]
            known = workshop.letters.definition(letter)
            if not marks or known is None:
                continue
            words = translate("Cells", "Scope of {letter} ({count})")
            sub = menu.addMenu(plain(words.format(letter=in_words(known).name, count=len(marks))))
            for scope in ("", *workshop.scopes):
                action = sub.addAction(plain(scope or translate("Cells", "Whole activity")))
                action.setCheckable(True)
                action.setChecked(all(mark.scope == scope for mark in marks))
                edit = scope_edit(workshop, targets, letter, scope)
                action.triggered.connect(lambda _=False, edit=edit: edit and self._execute(edit))
            _add(sub, translate("Cells", "Other…"), lambda mark=marks[0]: self._ask(targets, mark))

    def _letters(self, menu: QMenu, ref: CellRef, targets: tuple[CellRef, ...]) -> None:
        workshop = self._scene.workshop
        for known in workshop.letters.definitions:
            action = menu.addAction(plain(in_words(known).name))
            action.setIcon(chip_icon(known.letter.value, known.symbol, self._theme))
            action.setShortcut(known.symbol)
            action.setCheckable(True)
            action.setChecked(workshop.cell(ref).has(known.letter))
            edit = ToggleLetter(targets, known.letter)
            action.triggered.connect(lambda _=False, edit=edit: self._execute(edit))

    def _findings(self, menu: QMenu, ref: CellRef) -> None:
        """List the findings that flag the cell; choosing one chooses the finding."""
        found = flagging(self._scene, (ref.stage, ref.activity, ref.role))
        if found:
            menu.addSeparator()
        for finding in found:
            action = menu.addAction(plain(finding_words(finding)))
            action.setIcon(severity_icon(finding.severity.word, self._theme))
            action.triggered.connect(lambda _=False, finding=finding: self._choose(finding))

    def _scopes(self, menu: QMenu, ref: CellRef) -> None:
        workshop = self._scene.workshop
        for mark in workshop.cell(ref).marks:
            if mark.letter not in (Letter.ACCOUNTABLE, Letter.RESPONSIBLE):
                continue
            known = workshop.letters.definition(mark.letter)
            called = in_words(known).name if known else mark.letter.value
            about = f" ({mark.scope})" if mark.scope else ""
            words = translate("Cells", "Scope of {letter}").format(letter=called + about)
            sub = menu.addMenu(plain(words))
            for scope in ("", *workshop.scopes):
                action = sub.addAction(plain(scope or translate("Cells", "Whole activity")))
                action.setCheckable(True)
                action.setChecked(scope == mark.scope)
                edit = SetScope(ref, mark.letter, mark.scope, scope)
                action.triggered.connect(lambda _=False, edit=edit: self._execute(edit))
            _add(sub, translate("Cells", "Other…"), lambda mark=mark: self._ask((ref,), mark))

    def _moves(self, menu: QMenu, ref: CellRef) -> None:
        workshop = self._scene.workshop
        for mark in workshop.cell(ref).marks:
            if mark.letter is not Letter.ACCOUNTABLE:
                continue
            words = translate("Cells", "Move accountability to")
            if mark.scope:
                words = translate("Cells", "Move accountability ({scope}) to")
            sub = menu.addMenu(plain(words.format(scope=mark.scope)))
            for role in workshop.roles:
                if role.id == ref.role:
                    continue
                target = CellRef(ref.stage, ref.activity, role.id)
                edit = MoveLetter(ref, target, mark.letter, mark.scope)
                _add(sub, role.name, lambda edit=edit: self._execute(edit))


def _ignoring_check(run: Run) -> Callable[[bool], None]:
    def triggered(_checked: bool) -> None:
        run()

    return triggered


def part_menu(parent: QWidget, entries: list[tuple[str, Run | None, str]]) -> QMenu:
    """Return a menu of (words, what to run, shortcut shown); None greys an entry out.

    An entry without words is a separator.
    """
    menu = QMenu(parent)
    for words, run, shortcut in entries:
        if not words:
            menu.addSeparator()
            continue
        action = menu.addAction(plain(words))
        action.setEnabled(run is not None)
        if shortcut:
            action.setShortcut(shortcut)
        if run is not None:
            action.triggered.connect(_ignoring_check(run))
    return menu
