"""Every action of the window as data: its words, keys, icon, and the menu it stands in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

from raci_desktop.ui.icons import theme_icon
from raci_desktop.ui.theme import Theme

Key = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action; ``name`` is also the name of its handler."""

    name: str
    menu: str
    text: str
    keys: tuple[str | Key, ...] = ()
    icon: str = ""
    checkable: bool = False
    needs_workshop: bool = True


SEPARATOR = "-"
MENUS = ("File", "Edit", "View", "Matrix", "Stage", "Workshop", "Help")

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("new_blank", "File", "&New blank workshop", (Key.New,), "add", needs_workshop=False),
    ActionSpec("open_sample", "File", "Open &sample workshop", (), "star", needs_workshop=False),
    ActionSpec("show_home", "File", "&Home", ("Ctrl+Shift+H",), "grid-2x2", needs_workshop=False),
    ActionSpec("open_file", "File", "&Open…", (Key.Open,), "folder", needs_workshop=False),
    ActionSpec(SEPARATOR, "File", ""),
    ActionSpec("save_as", "File", "Save &As…", ("Ctrl+Shift+S",)),
    ActionSpec("save_template", "File", "Save as &template…"),
    ActionSpec(SEPARATOR, "File", ""),
    ActionSpec("import_sheet", "File", "&Import…", ("Ctrl+I",), "import", needs_workshop=False),
    ActionSpec("export_workbook", "File", "Export &workbook…", ("Ctrl+E",), "spreadsheet"),
    ActionSpec("export_handout", "File", "Export &handout…", ("Ctrl+P",), "handout"),
    ActionSpec(SEPARATOR, "File", ""),
    ActionSpec("settings", "File", "Se&ttings…", ("Ctrl+,",), "settings", needs_workshop=False),
    ActionSpec("close_window", "File", "&Close", (Key.Close,), needs_workshop=False),
    ActionSpec("undo", "Edit", "&Undo", (Key.Undo,), "undo"),
    ActionSpec("redo", "Edit", "&Redo", (Key.Redo, "Ctrl+Shift+Z"), "redo"),
    ActionSpec(SEPARATOR, "Edit", ""),
    ActionSpec("cut", "Edit", "Cu&t", (Key.Cut,)),
    ActionSpec("copy", "Edit", "&Copy", (Key.Copy,)),
    ActionSpec("copy_named", "Edit", "Copy with &names", ("Ctrl+Shift+C",)),
    ActionSpec("paste", "Edit", "&Paste", (Key.Paste,)),
    ActionSpec(SEPARATOR, "Edit", ""),
    ActionSpec("fill_down", "Edit", "Fill &down", ("Ctrl+D",)),
    ActionSpec("fill_right", "Edit", "Fill &right", ("Ctrl+R",)),
    ActionSpec("select_all", "Edit", "Select &all", (Key.SelectAll,)),
    ActionSpec("clear_cells", "Edit", "C&lear"),
    ActionSpec(SEPARATOR, "Edit", ""),
    ActionSpec("find", "Edit", "&Find…", (Key.Find,), "find"),
    ActionSpec("find_next", "Edit", "Find ne&xt", (Key.FindNext,)),
    ActionSpec("find_previous", "Edit", "Find pre&vious", (Key.FindPrevious,)),
    ActionSpec(SEPARATOR, "Edit", ""),
    ActionSpec("type_across", "Edit", "&Type across", (), "type-across", checkable=True),
    ActionSpec("present", "View", "Pre&sent", ("F5",), "present"),
    ActionSpec(SEPARATOR, "View", ""),
    ActionSpec("zoom_in", "View", "Zoom &in", (Key.ZoomIn, "Ctrl+="), "zoom-in"),
    ActionSpec("zoom_out", "View", "Zoom &out", (Key.ZoomOut,), "zoom-out"),
    ActionSpec("zoom_reset", "View", "&Actual size", ("Ctrl+0",)),
    ActionSpec(SEPARATOR, "View", ""),
    ActionSpec("changed_only", "View", "&Changed rows", (), "filter", checkable=True),
    ActionSpec("fold_all", "View", "Fold all &groups", ("Alt+-",)),
    ActionSpec("unfold_all", "View", "&Unfold all groups", ("Alt++", "Alt+=")),
    ActionSpec("show_findings", "View", "&Pitfalls", ("Ctrl+Shift+P",), checkable=True),
    ActionSpec("show_drawer", "View", "Dra&wer", ("F7",), checkable=True),
    ActionSpec("next_finding", "View", "&Next finding", ("F8",)),
    ActionSpec("previous_finding", "View", "Previous &finding", ("Shift+F8",)),
    ActionSpec("next_pane", "View", "Next pan&e", ("F6",)),
    ActionSpec(SEPARATOR, "View", ""),
    ActionSpec("theme_system", "View", "As the &system", checkable=True, needs_workshop=False),
    ActionSpec("theme_light", "View", "&Light", checkable=True, needs_workshop=False),
    ActionSpec("theme_dark", "View", "&Dark", checkable=True, needs_workshop=False),
    ActionSpec("add_role", "Matrix", "Add &role…", ("Ctrl+Shift+R",), "columns"),
    ActionSpec("add_activity", "Matrix", "Add &activity…", ("Ctrl+Shift+A",), "rows"),
    ActionSpec("insert_above", "Matrix", "Insert row a&bove", ("Alt+Shift+Up",)),
    ActionSpec("insert_below", "Matrix", "Insert row belo&w", ("Alt+Shift+Down",)),
    ActionSpec("insert_left", "Matrix", "Insert role le&ft", ("Alt+Shift+Left",)),
    ActionSpec("insert_right", "Matrix", "Insert role rig&ht", ("Alt+Shift+Right",)),
    ActionSpec(SEPARATOR, "Matrix", ""),
    ActionSpec("role_details", "Matrix", "R&ole…", ("Ctrl+Shift+Return",)),
    ActionSpec("activity_details", "Matrix", "A&ctivity…", ("Ctrl+Return",)),
    ActionSpec("edit_note", "Matrix", "&Note…", ("Shift+F2",)),
    ActionSpec(SEPARATOR, "Matrix", ""),
    ActionSpec("activity_up", "Matrix", "Move activity &up", ("Alt+Up",)),
    ActionSpec("activity_down", "Matrix", "Move activity &down", ("Alt+Down",)),
    ActionSpec("role_left", "Matrix", "Move role &left", ("Alt+Left",)),
    ActionSpec("role_right", "Matrix", "Move role ri&ght", ("Alt+Right",)),
    ActionSpec("group_rows", "Matrix", "&Group rows", ("Ctrl+Shift+G",)),
    ActionSpec(SEPARATOR, "Matrix", ""),
    ActionSpec("remove_activity", "Matrix", "Re&move activity", (), "delete"),
    ActionSpec("remove_role", "Matrix", "Remo&ve role", (), "delete"),
    ActionSpec("add_stage", "Stage", "&Add step…", (), "add"),
    ActionSpec("rename_stage", "Stage", "&Name and subtitle…"),
    ActionSpec("duplicate_stage", "Stage", "&Duplicate as a new step"),
    ActionSpec("begin_stage", "Stage", "&Begin with a copy of the stage before"),
    ActionSpec("stage_earlier", "Stage", "Move step &earlier"),
    ActionSpec("stage_later", "Stage", "Move step &later"),
    ActionSpec("remove_stage", "Stage", "Re&move step", (), "delete"),
    ActionSpec(SEPARATOR, "Stage", ""),
    ActionSpec("next_stage", "Stage", "Ne&xt tab", ("Ctrl+PgDown",)),
    ActionSpec("previous_stage", "Stage", "&Previous tab", ("Ctrl+PgUp",)),
    ActionSpec("swap_stages", "Stage", "&Swap the two stages", ("Ctrl+Shift+X",)),
    ActionSpec(SEPARATOR, "Stage", ""),
    ActionSpec("compare", "Stage", "&Compare", ("Ctrl+K",), checkable=True),
    ActionSpec("show_earlier", "Stage", "Sho&w the earlier stage in Compare", checkable=True),
    ActionSpec("copy_ledger", "Stage", "Cop&y the ledger of moves"),
    ActionSpec("copy_picture", "Stage", "Copy picture and led&ger"),
    ActionSpec("save_picture", "Stage", "Save p&icture of the comparison…"),
    ActionSpec(SEPARATOR, "Stage", ""),
    ActionSpec("toggle_lock", "Stage", "Loc&k the reference", checkable=True),
    ActionSpec("page_decisions", "Workshop", "&Decisions", ("Alt+1",), "decisions"),
    ActionSpec("page_actions", "Workshop", "&Actions", ("Alt+2",), "actions"),
    ActionSpec("page_parked", "Workshop", "&Parking lot", ("Alt+3",), "parking"),
    ActionSpec("page_moves", "Workshop", "&Moves and votes", ("Alt+4",), "vote"),
    ActionSpec(SEPARATOR, "Workshop", ""),
    ActionSpec("record_decision", "Workshop", "Record a decisio&n…", ("Ctrl+Shift+D",)),
    ActionSpec("record_action", "Workshop", "Record an a&ction…", ("Ctrl+Shift+T",)),
    ActionSpec("record_parked", "Workshop", "Par&k a question…", ("Ctrl+Shift+K",)),
    ActionSpec("row_agreed", "Workshop", "Row a&greed", ("F9",)),
    ActionSpec("row_contested", "Workshop", "Row c&ontested", ("Shift+F9",)),
    ActionSpec("row_parked", "Workshop", "Row park&ed", ("Ctrl+F9",)),
    ActionSpec(SEPARATOR, "Workshop", ""),
    ActionSpec("page_agenda", "Workshop", "Agenda", ("Alt+5",), "timer"),
    ActionSpec("agenda_run", "Workshop", "&Start or pause the agenda", ("Ctrl+F7",)),
    ActionSpec("agenda_next", "Workshop", "Ne&xt step of the agenda", ("Shift+F7",)),
    ActionSpec(SEPARATOR, "Workshop", ""),
    ActionSpec("page_history", "Workshop", "Histor&y", ("Alt+6",), "history"),
    ActionSpec("page_snapshots", "Workshop", "Snapshots", ("Alt+7",), "save"),
    ActionSpec(SEPARATOR, "Workshop", ""),
    ActionSpec("page_workshop", "Workshop", "De&tails", ("Alt+8",)),
    ActionSpec("page_handout", "Workshop", "&Handout", ("Alt+9",)),
    ActionSpec("page_letters", "Workshop", "&Letters and scopes", ("Alt+0",)),
    ActionSpec("page_parts", "Workshop", "&Roles and activities", ("Ctrl+T",)),
    ActionSpec("rules_page", "Workshop", "R&ules…"),
    ActionSpec("show_keys", "Help", "&Keys and gestures", ("F1",), needs_workshop=False),
    ActionSpec("about", "Help", "&About RACI Desktop", needs_workshop=False),
)  # fmt: skip


def build_actions(
    owner: QWidget,
    plain: Mapping[str, Callable[[], object]],
    toggles: Mapping[str, Callable[[bool], object]],
) -> dict[str, QAction]:
    """Return the actions by name, each bound to the handler of its name.

    Raises KeyError when an action has no handler.
    """
    built: dict[str, QAction] = {}
    for spec in ACTIONS:
        if spec.name == SEPARATOR:
            continue
        action = QAction(spec.text, owner)
        action.setObjectName(spec.name)
        action.setCheckable(spec.checkable)
        # A platform's own key may be one we name as well; listed twice it would be ambiguous.
        action.setShortcuts(list(dict.fromkeys(QKeySequence(key) for key in spec.keys)))
        action.setToolTip(_tip(spec, action))
        if spec.checkable:
            action.triggered.connect(toggles[spec.name])
        else:
            action.triggered.connect(_without_check(plain[spec.name]))
        built[spec.name] = action
    return built


def _without_check(handler: Callable[[], object]) -> Callable[[bool], None]:
    def triggered(_checked: bool) -> None:
        handler()

    return triggered


def _tip(spec: ActionSpec, action: QAction) -> str:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    words = spec.text.replace("&", "").rstrip("…")
    return f"{words} ({keys})" if keys else words


def fill_menus(bar: QMenuBar, actions: Mapping[str, QAction]) -> None:
    """Put the actions into the menus of a bar, in the order of the list."""
    menus = {name: bar.addMenu(f"&{name}") for name in MENUS}
    for spec in ACTIONS:
        if spec.name == SEPARATOR:
            menus[spec.menu].addSeparator()
        else:
            menus[spec.menu].addAction(actions[spec.name])


def enable_actions(actions: Mapping[str, QAction], workshop_open: bool) -> None:
    """Grey out what needs a workshop while none is open."""
    for spec in ACTIONS:
        if spec.needs_workshop and spec.name != SEPARATOR:
            actions[spec.name].setEnabled(workshop_open)


def paint_icons(actions: Mapping[str, QAction], theme: Theme) -> None:
    """Give the actions their icons in the colours of a theme."""
    for spec in ACTIONS:
        if spec.icon:
            actions[spec.name].setIcon(theme_icon(spec.icon, theme))
