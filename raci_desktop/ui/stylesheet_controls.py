"""Style sheet rules for what is pressed, typed into, picked from and scrolled."""

CONTROLS = """
QPushButton {
    background: $surface; color: $text; border: 1px solid $line_strong; border-radius: $radius;
    padding: 0 13px; min-height: $button_inner; font-weight: 500;
}
QPushButton:hover { background: $header; border-color: $muted; }
QPushButton:pressed, QPushButton:checked { background: $sunken; }
QPushButton:focus { border: 2px solid $focus; padding: 0 12px; min-height: 26px; }
QPushButton:disabled { color: $disabled; background: $window; border-color: $line; }
QPushButton[primary="true"] {
    background: $after; color: $on_after; border-color: $after; font-weight: 600;
}
QPushButton[primary="true"]:hover { background: $after_hover; border-color: $after_hover; }
QPushButton[primary="true"]:pressed { background: $after_hover; }
QPushButton[primary="true"]:focus { border: 2px solid $focus; }
QPushButton[primary="true"]:disabled {
    background: $sunken; color: $disabled; border-color: $line_strong;
}
QPushButton[danger="true"] { color: $blocker_text; border-color: $blocker_text; }
QPushButton[link="true"] {
    background: transparent; border-color: transparent; color: $after; font-weight: 600;
}
QPushButton[link="true"]:hover { background: $after_soft; }
QPushButton[link="true"]:focus { border: 2px solid $focus; }
QPushButton::menu-indicator {
    image: url("$controls/chevron-down-$theme.svg"); width: 14px; height: 14px; right: 6px;
    subcontrol-position: right center; subcontrol-origin: padding;
}

QToolButton {
    background: transparent; color: $text; border: 1px solid transparent;
    border-radius: $radius; padding: 3px 6px; font-weight: 500;
}
QToolButton:hover { background: $sunken; }
QToolButton:pressed { background: $line; }
QToolButton:checked { background: $after_soft; border-color: $after; color: $after; }
QToolButton:focus { border: 2px solid $focus; padding: 2px 5px; }
QToolButton:disabled { color: $disabled; }
QToolButton[popupMode="1"] { padding-right: 18px; }
QToolButton::menu-indicator { image: none; }
QToolButton[primary="true"] { background: $after; color: $on_after; font-weight: 600; }
QToolButton[primary="true"]:hover { background: $after_hover; }
QToolButton[primary="true"]:focus { border: 2px solid $focus; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QTimeEdit, QComboBox {
    background: $surface; color: $text; border: 1px solid $line_strong; border-radius: $radius;
    selection-background-color: $after; selection-color: $on_after;
    placeholder-text-color: $muted;
}
QLineEdit { padding: 0 8px; min-height: $button_inner; }
QSpinBox, QDoubleSpinBox, QDateEdit, QTimeEdit { padding: 0; min-height: 25px; }
QPlainTextEdit, QTextEdit { padding: 4px 5px; }
QLineEdit:hover, QSpinBox:hover, QDateEdit:hover, QComboBox:hover { border-color: $muted; }
QLineEdit:focus { border: 2px solid $focus; padding: 0 7px; min-height: 26px; }
QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus, QTimeEdit:focus {
    border: 2px solid $focus; min-height: 23px;
}
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $focus; padding: 3px 4px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QSpinBox:disabled, QComboBox:disabled {
    color: $disabled; background: $window;
}
QAbstractSpinBox { qproperty-alignment: AlignCenter; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {
    border: none; min-height: 0; background: transparent;
}
QComboBox QLineEdit, QComboBox QLineEdit:focus {
    border: none; padding: 0; min-height: 0; background: transparent;
}
QLineEdit[invalid="true"], QComboBox[invalid="true"] { border: 1px solid $blocker_text; }

QComboBox { padding: 0 28px 0 10px; min-height: $button_inner; font-weight: 500; }
QComboBox:focus, QComboBox:on {
    border: 2px solid $focus; padding: 0 27px 0 9px; min-height: 26px;
}
QComboBox::drop-down {
    subcontrol-origin: padding; subcontrol-position: right center; border: none; width: 26px;
}
QComboBox::down-arrow {
    image: url("$controls/chevron-down-$theme.svg"); width: 14px; height: 14px;
}
QComboBox QAbstractItemView {
    background: $surface; color: $text; border: 1px solid $line_strong; padding: 4px;
    selection-background-color: $after_soft; selection-color: $text; outline: none;
}
QSpinBox::up-button, QDoubleSpinBox::up-button, QDateEdit::up-button, QTimeEdit::up-button {
    subcontrol-origin: border; subcontrol-position: top right; width: 20px; border: none;
}
QSpinBox::down-button, QDoubleSpinBox::down-button, QDateEdit::down-button,
QTimeEdit::down-button {
    subcontrol-origin: border; subcontrol-position: bottom right; width: 20px; border: none;
}
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow, QDateEdit::up-arrow, QTimeEdit::up-arrow {
    image: url("$controls/chevron-up-$theme.svg"); width: 10px; height: 10px;
}
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow, QDateEdit::down-arrow, QTimeEdit::down-arrow {
    image: url("$controls/chevron-down-$theme.svg"); width: 10px; height: 10px;
}

QCheckBox, QRadioButton {
    spacing: 8px; min-height: $smallest_target; color: $text; padding: 0 3px;
    border: 2px solid transparent; border-radius: 5px;
}
QCheckBox:focus, QRadioButton:focus { border-color: $focus; }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }
QCheckBox::indicator, QRadioButton::indicator {
    width: 14px; height: 14px; margin: 4px 0; border: 1px solid $muted; background: $surface;
}
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $after; }
QCheckBox::indicator:checked, QCheckBox::indicator:indeterminate,
QRadioButton::indicator:checked { background: $after; border-color: $after; }
QCheckBox::indicator:checked { image: url("$controls/check-$theme.svg"); }
QCheckBox::indicator:indeterminate { image: url("$controls/minus-$theme.svg"); }
QRadioButton::indicator:checked { image: url("$controls/dot-$theme.svg"); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {
    background: $sunken; border-color: $line_strong;
}

QListView, QTreeView, QListWidget, QTreeWidget {
    background: $surface; color: $text; border: 1px solid $line; outline: none;
    selection-background-color: $selection; selection-color: $text;
}
QTreeView::indicator {
    width: 14px; height: 14px; border: 1px solid $muted; background: $surface; border-radius: 4px;
}
QTreeView::indicator:checked {
    background: $after; border-color: $after; image: url("$controls/check-$theme.svg");
}
QListView::item, QTreeView::item { height: 28px; padding: 0 8px; }
QListView::item:hover, QTreeView::item:hover { background: $header; }
QListView::item:selected, QTreeView::item:selected { background: $selection; color: $text; }

QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $line_strong; border: 3px solid transparent; border-radius: 6px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar {
    background: $line; border: none; border-radius: 3px; max-height: 6px; min-height: 6px;
}
QProgressBar::chunk { background: $after; border-radius: 3px; }
QSlider::groove:horizontal { height: 4px; background: $line_strong; border-radius: 2px; }
QSlider::handle:horizontal {
    width: 16px; margin: -6px 0; border-radius: 8px; background: $after;
}
"""
