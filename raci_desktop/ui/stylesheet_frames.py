"""Style sheet rules for what holds things: windows, bars, menus, tabs, docks and strips."""

FRAMES = """
QMainWindow, QDialog, QMessageBox, QWizard { background: $window; }

QMenuBar {
    background: $window; border: none; padding: 0 6px; min-height: $menu;
}
QMenuBar::item { background: transparent; padding: 5px 10px; border-radius: 5px; color: $text; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $sunken; }
QMenuBar::item:disabled { color: $disabled; }

QMenu {
    background: $surface; border: 1px solid $line_strong; padding: 5px;
}
QMenu::item {
    padding: 6px 26px 6px 10px; border-radius: 5px; color: $text; min-height: 18px;
}
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $after_soft; color: $text; }
QMenu::item:disabled { color: $disabled; background: transparent; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QMenu::right-arrow {
    image: url("$controls/chevron-right-$theme.svg"); width: 14px; height: 14px; right: 6px;
}
QMenu::indicator { width: 16px; height: 16px; left: 6px; }
QMenu::indicator:checked { image: url("$controls/menu-check-$theme.svg"); }

QToolBar {
    background: $window; border: none; border-bottom: 1px solid $line_strong;
    spacing: 4px; padding: 6px 10px; min-height: $toolbar_button;
}
QToolBar::separator { background: $line_strong; width: 1px; margin: 5px 8px; }
QToolBar QToolButton { min-height: 26px; padding: 2px 8px; }

QStatusBar { background: $chrome; color: $text_2; min-height: $status; }
QStatusBar::item { border: none; }
QStatusBar QLabel { padding: 0 6px; }

QTabBar { background: transparent; }
QTabBar::tab {
    background: transparent; color: $text_2; font-weight: 600;
    padding: 8px 16px; border: 1px solid transparent; border-bottom: none;
    border-top-left-radius: $radius; border-top-right-radius: $radius;
}
QTabBar::tab:hover { background: $sunken; }
QTabBar::tab:selected { background: $surface; color: $text; border-color: $line_strong; }
QTabBar::tab:focus { border: 2px solid $focus; border-bottom: none; padding: 7px 15px; }
QTabBar QToolButton { background: $window; border: none; padding: 0; }
QTabBar QToolButton::left-arrow { image: url("$controls/chevron-left-$theme.svg"); }
QTabBar QToolButton::right-arrow { image: url("$controls/chevron-right-$theme.svg"); }
QTabBar::close-button { image: url("$controls/close-$theme.svg"); }
QTabWidget::pane { border: none; border-top: 1px solid $line_strong; background: $surface; }

QDockWidget {
    color: $text; font-weight: 600;
    titlebar-close-icon: url("$controls/close-$theme.svg");
    titlebar-normal-icon: url("$controls/float-$theme.svg");
}
QDockWidget::close-button, QDockWidget::float-button { border: none; padding: 2px; }
QDockWidget::title {
    background: $window; padding: 10px 16px; border-bottom: 1px solid $line;
}
QMainWindow::separator { background: $line_strong; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: $after; }
QSplitter::handle { background: $line_strong; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }

QToolTip {
    background: $surface; color: $text; border: 1px solid $muted; padding: 5px 7px;
}

QGroupBox {
    border: 1px solid $line; border-radius: $card_radius; margin-top: 20px; padding: 10px;
    font-weight: 600;
}
QGroupBox::title { subcontrol-origin: margin; left: 2px; color: $text; }

QWidget#matrixPane {
    background: $surface; border: 1px solid $line_strong; border-bottom: none;
}
QWidget#matrixGap {
    background: $window; border-left: 1px solid $line_strong; border-right: 1px solid $line_strong;
}
QWidget#statusBar { background: $chrome; border-top: 1px solid $line_strong; }
QWidget#homeMain { background: $surface; }
QWidget#stageStrip { background: $surface; border-bottom: 1px solid $line; }
QLabel#stageName { color: $text; }
QLabel#stageStatus { color: $text_2; }
QLabel#stageBadge {
    border-radius: 4px; padding: 2px 8px; font-weight: 700; font-size: 11px;
    background: $sunken; color: $text_2;
}
QLabel#stageBadge[stage="before"] { background: $before_soft; color: $before; }
QLabel#stageBadge[stage="after"] { background: $after_soft; color: $after; }
QToolButton#stageLock, QToolButton#stageSince { color: $text_2; }
QFrame#dragHint {
    background: $surface; border: 1px solid $muted; border-radius: $card_radius;
}
QLabel#dragHintHeadline { color: $text; }
QLabel#dragHintDetail { color: $text_2; }
"""
