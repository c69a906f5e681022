"""What each action of the window does, by the action's name."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from raci_desktop.ui.help_menu import show_about, show_keys

if TYPE_CHECKING:
    from raci_desktop.application.ports import ExportRequest
    from raci_desktop.ui.main_window import MainWindow
    from raci_desktop.ui.theme import ThemeSetting

_DRAWER_PAGES = (
    "decisions",
    "actions",
    "parked",
    "moves",
    "agenda",
    "history",
    "snapshots",
    "workshop",
    "handout",
    "letters",
    "parts",
)
"""The pages of the drawer, each with an action; not read from there, to start without it."""

Plain = dict[str, Callable[[], object]]
Toggle = dict[str, Callable[[bool], object]]


def plain_handlers(window: "MainWindow") -> Plain:
    """Return what is done when an action is chosen."""
    return {
        **_file_handlers(window),
        **_page_handlers(window),
        **_find_handlers(window),
        **_drawer_handlers(window),
        **_command_handlers(window),
    }


def toggle_handlers(window: "MainWindow") -> Toggle:
    """Return what is done when an action is switched on or off."""

    def theme(setting: "ThemeSetting") -> Callable[[bool], object]:
        return lambda _on: window.choose_theme(setting)

    return {
        "type_across": lambda on: window.open_page.set_type_across(on),
        "changed_only": lambda on: window.open_page.set_changed_only(on),
        "compare": lambda _on: window.open_page.comparing.toggle(),
        "show_earlier": lambda on: window.open_page.comparing.blink(on),
        "show_findings": lambda on: window.open_page.show_findings(on),
        "toggle_lock": lambda on: window.open_page.state.set_locked(on),
        "show_drawer": lambda on: window.open_page.drawer.set_open(on),
        "theme_system": theme("system"),
        "theme_light": theme("light"),
        "theme_dark": theme("dark"),
    }


def _file_handlers(window: "MainWindow") -> Plain:
    return {
        "new_blank": lambda: window.files.new_blank(),
        "open_sample": lambda: window.files.open_sample(),
        "show_home": window.home_wanted.emit,
        "open_file": lambda: window.files.open_file(),
        "save_template": lambda: _save_template(window),
        "save_as": lambda: window.files.save_as(window.open_page.bridge),
        "import_sheet": window.import_sheet,
        "export_workbook": lambda: window.tell(
            window.files.export_workbook(export_request(window))
        ),
        "export_handout": lambda: window.tell(window.files.export_handout(export_request(window))),
        "close_window": window.close,
        "settings": window.settings_wanted.emit,
        "show_keys": lambda: show_keys(window),
        "about": lambda: show_about(window),
    }


def _page_handlers(window: "MainWindow") -> Plain:
    return {
        "undo": lambda: window.open_page.undo(),
        "redo": lambda: window.open_page.redo(),
        "zoom_in": lambda: window.open_page.state.step_zoom(1),
        "zoom_out": lambda: window.open_page.state.step_zoom(-1),
        "zoom_reset": lambda: window.open_page.state.set_zoom(100),
        "next_finding": lambda: window.open_page.findings.next_finding(1),
        "previous_finding": lambda: window.open_page.findings.next_finding(-1),
        "present": lambda: _present(window),
        "next_pane": lambda: window.open_page.next_pane(),
    }


def _find_handlers(window: "MainWindow") -> Plain:
    def find() -> None:
        from raci_desktop.ui.search.opening import open_find

        open_find(window.open_page)

    def again(by: int) -> Callable[[], object]:
        def step() -> None:
            from raci_desktop.ui.search.opening import find_again

            find_again(window.open_page, by)

        return step

    return {"find": find, "find_next": again(1), "find_previous": again(-1)}


def _drawer_handlers(window: "MainWindow") -> Plain:
    def page(name: str) -> Callable[[], object]:
        return lambda: window.open_page.drawer.toggle_page(name)

    def keep(kind: str) -> Callable[[], object]:
        def run() -> None:
            from raci_desktop.domain.items import ItemKind

            window.commands.records.record_here(ItemKind(kind))

        return run

    def mark(state: str) -> Callable[[], object]:
        def run() -> None:
            from raci_desktop.domain.record import RowState

            window.commands.records.mark_rows(RowState(state))

        return run

    return {
        **{f"page_{name}": page(name) for name in _DRAWER_PAGES},
        **{f"record_{kind}": keep(kind) for kind in ("decision", "action", "parked")},
        **{f"row_{state}": mark(state) for state in ("agreed", "contested", "parked")},
        "agenda_run": lambda: window.open_page.agenda_clock.toggle(),
        "agenda_next": lambda: window.open_page.agenda_clock.go_by(1),
    }


def _command_handlers(window: "MainWindow") -> Plain:
    return {
        "add_role": lambda: window.commands.roles.add_role(),
        "role_details": lambda: window.commands.roles.role_details(),
        "role_left": lambda: window.commands.roles.shift_role(-1),
        "role_right": lambda: window.commands.roles.shift_role(1),
        "insert_left": lambda: window.commands.roles.insert_beside_current(0),
        "insert_right": lambda: window.commands.roles.insert_beside_current(1),
        "remove_role": lambda: window.commands.roles.remove_role(),
        "add_activity": lambda: window.commands.activities.add_activity(),
        "activity_details": lambda: window.commands.activities.activity_details(),
        "activity_up": lambda: window.commands.activities.shift_activity(-1),
        "activity_down": lambda: window.commands.activities.shift_activity(1),
        "insert_above": lambda: window.commands.activities.insert_beside_current(below=False),
        "insert_below": lambda: window.commands.activities.insert_beside_current(below=True),
        "group_rows": lambda: window.commands.activities.group_chosen(),
        "fold_all": lambda: window.commands.activities.fold_all(folded=True),
        "unfold_all": lambda: window.commands.activities.fold_all(folded=False),
        "remove_activity": lambda: window.commands.activities.remove_activity(),
        "cut": lambda: window.commands.editing.cut(),
        "copy": lambda: window.commands.editing.copy(),
        "copy_named": lambda: window.commands.editing.copy(named=True),
        "paste": lambda: window.commands.editing.paste(),
        "fill_down": lambda: window.commands.editing.fill_down(),
        "fill_right": lambda: window.commands.editing.fill_right(),
        "select_all": lambda: window.commands.editing.select_all(),
        "clear_cells": lambda: window.commands.editing.clear(),
        "edit_note": lambda: window.commands.cells.edit_note(),
        "add_stage": lambda: window.commands.stages.add_stage(),
        "rename_stage": lambda: window.commands.stages.rename_stage(),
        "duplicate_stage": lambda: window.commands.stages.duplicate_stage(),
        "begin_stage": lambda: window.commands.stages.begin_stage(),
        "stage_earlier": lambda: window.commands.stages.shift_stage(-1),
        "stage_later": lambda: window.commands.stages.shift_stage(1),
        "next_stage": lambda: window.commands.stages.step_tabs(1),
        "previous_stage": lambda: window.commands.stages.step_tabs(-1),
        "copy_ledger": lambda: window.open_page.comparing.copy_ledger(),
        "copy_picture": lambda: window.open_page.comparing.copy_picture(),
        "save_picture": lambda: window.open_page.comparing.save_picture(),
        "swap_stages": lambda: window.open_page.tabs.swap.click(),
        "remove_stage": lambda: window.commands.stages.remove_stage(),
        "rules_page": lambda: window.commands.stages.rules_page(),
    }


def _save_template(window: "MainWindow") -> None:
    from raci_desktop.ui.home.flows import save_as_template

    window.tell(save_as_template(window, window.open_page.bridge))


def _present(window: "MainWindow") -> None:
    from raci_desktop.ui.presenter.presentation import present

    window.presentation = present(window, window.presentation)


def export_request(window: "MainWindow") -> "ExportRequest":
    """Return what an export prints: the stages on show or compared, or the first and the last."""
    from raci_desktop.application.ports import ExportRequest

    page = window.open_page
    before, after = page.state.left, page.state.right
    if page.comparing.shown:
        before, after = page.comparing.stages
    elif before == after:
        before, after = page.bridge.workshop.first.id, page.bridge.workshop.last.id
    return ExportRequest(page.bridge.workshop, page.bridge.findings.all, before, after)
