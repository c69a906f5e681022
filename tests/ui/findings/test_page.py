"""Each rule's page: read from its words, shown in the panel, left again by button or Esc."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from raci_desktop.analysis.catalogue import RULES, rule_by_code
from raci_desktop.analysis.rule import AnyRule
from raci_desktop.domain.edits import SetRule
from raci_desktop.domain.rule_settings import RuleSetting
from raci_desktop.ui.findings.downtime import in_words, weekly_downtime
from raci_desktop.ui.findings.example import ExampleMatrix
from raci_desktop.ui.findings.link import LinkButton
from raci_desktop.ui.findings.page import Held, Page, page_in, read_example, read_page, rule_page
from raci_desktop.ui.findings.page_view import RulePageView
from raci_desktop.ui.findings.panel import FindingsPanel
from tests.support.opened import Opened
from tests.ui.window import settle

PAGES = {rule.code: rule for rule in RULES}


class Browser(QObject):
    """Takes the links that would open in the browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def panel(opened: Opened, qtbot: QtBot) -> FindingsPanel:
    stages = opened.workshop.stages
    opened.state.show(stages[0].id, stages[1].id)
    made = FindingsPanel(opened.bridge, opened.state, opened.theme)
    qtbot.addWidget(made)
    made.resize(328, 760)
    made.show()
    return made


def choose(panel: FindingsPanel, opened: Opened, rule: str) -> None:
    row = next(row for row in panel.list.findings() if row.finding.rule == rule)
    opened.state.choose_finding(row.finding)
    settle()


def link(panel: FindingsPanel, words: str) -> LinkButton:
    links = panel.findChildren(LinkButton)
    return next(one for one in links if one.isVisible() and one.words().startswith(words))


def words_of(view: RulePageView) -> str:
    examples = [one.accessibleName() for one in view.findChildren(ExampleMatrix)]
    return " ".join([label.text() for label in view.findChildren(QLabel)] + examples)


@pytest.mark.parametrize("rule", PAGES.values(), ids=PAGES)
def test_every_page_has_what_a_reader_looks_for(rule: AnyRule) -> None:
    page = read_page(rule)
    for heading in ("What it looks for", "Why it matters", "Reported", "Not reported", "Source"):
        assert page.has(heading), heading
    assert page.sections[0].heading == "What it looks for"


@pytest.mark.parametrize("rule", PAGES.values(), ids=PAGES)
def test_a_page_loses_no_word(rule: AnyRule) -> None:
    page = read_page(rule)
    kept = " ".join(
        [text for s in page.sections for text in s.paragraphs]
        + [example.text for s in page.sections for example in s.examples]
        + [url for s in page.sections for url in s.links]
    ).casefold()
    body = f"{rule.page}\n".partition("\n\n")[2].replace("Thresholds: none.\n", "")
    for key in ("What to do:", "What:", "Why:", "Fails:", "Passes:", "Source:", "Thresholds:"):
        body = body.replace(key, "")
    for word in body.casefold().split():
        assert word.strip(".,;") in kept, word


@pytest.mark.parametrize("code", [f"P{number}" for number in range(8)])
def test_every_pitfall_links_its_source(code: str) -> None:
    page = rule_page(code)
    assert page is not None
    assert page.is_pitfall
    links = [url for section in page.sections for url in section.links]
    assert links
    assert all(url.startswith("https://") for url in links)


def test_no_page_for_a_rule_nobody_wrote() -> None:
    assert rule_page("Z9") is None


def test_an_example_is_read_as_a_matrix_only_where_it_is_one() -> None:
    row = read_example("Head of Product A (product-funded), Product teams R: it is said.").rows[0]
    assert row.held == (
        Held("Head of Product", ("A",), "product-funded"),
        Held("Product teams", ("R",)),
    )
    assert row.remark == "It is said."
    two = read_example("on-call duty, Product teams R; fund on-call, Head of Operations A.").rows
    assert [one.name for one in two] == ["On-call duty", "Fund on-call"]
    both = read_example("Product teams A/R.").rows[0]
    assert both.held[0].letters == ("A", "R")
    rest = read_example("Head of Operations A for the rest.").rows[0]
    assert rest.held[0].scope == "the rest"
    for text in (
        "R on four of five rows.",
        "four roles, one A, one R.",
        "on-call pay without an A.",
        "a row of empty cells.",
        "four roles S beside one R.",
    ):
        assert not read_example(text).rows, text


def test_weekly_downtime_is_plain_arithmetic() -> None:
    assert dict(weekly_downtime()) == {
        "95 %": "8 h 24 min",
        "99 %": "1 h 41 min",
        "99.9 %": "10 min 5 s",
        "99.99 %": "1 min",
    }
    assert in_words(7199) == "2 h"


def test_a_page_is_read_in_the_panel_and_left_by_esc(
    panel: FindingsPanel, opened: Opened, qtbot: QtBot
) -> None:
    choose(panel, opened, "P2")
    chosen = opened.state.finding
    assert chosen is not None
    qtbot.mouseClick(link(panel, "About this pitfall"), Qt.MouseButton.LeftButton)
    assert panel.page.isVisible()
    assert not panel.list.isVisible()
    words = words_of(panel.page)
    assert "Responsible but unaccountable" in words
    assert "Why it matters" in words
    assert chosen.question in words
    assert "10 min 5 s" in words
    focused = QApplication.focusWidget() or panel.page.area
    assert panel.page.isAncestorOf(focused)
    qtbot.keyClick(focused, Qt.Key.Key_Escape)
    assert panel.list.isVisible()
    assert opened.state.finding == chosen
    assert panel.card.isVisible()


def test_the_back_button_leads_back(panel: FindingsPanel, opened: Opened, qtbot: QtBot) -> None:
    choose(panel, opened, "P2")
    qtbot.mouseClick(link(panel, "About"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(panel.page.back, Qt.MouseButton.LeftButton)
    assert panel.list.isVisible()


def test_a_rule_that_is_no_pitfall_has_a_page_too(panel: FindingsPanel, opened: Opened) -> None:
    rows = panel.list.findings()
    other = next(row for row in rows if not row.finding.rule.startswith("P"))
    opened.state.choose_finding(other.finding)
    link(panel, "Why this matters").click()
    shown = panel.page.page
    assert shown is not None
    assert shown.code == other.finding.rule


def test_walking_on_leaves_the_page(panel: FindingsPanel, opened: Opened) -> None:
    choose(panel, opened, "P2")
    link(panel, "About").click()
    panel.next_finding(1)
    assert panel.list.isVisible()


def test_a_page_follows_the_theme(panel: FindingsPanel, opened: Opened) -> None:
    choose(panel, opened, "P2")
    link(panel, "About").click()
    before = panel.page.area.widget()
    opened.theme.set_setting("dark")
    assert panel.page.area.widget() is not before
    assert "Responsible but unaccountable" in words_of(panel.page)


def test_the_browser_opens_only_on_a_click(
    panel: FindingsPanel, opened: Opened, qtbot: QtBot
) -> None:
    browser = Browser()
    QDesktopServices.setUrlHandler("https", browser, "open")  # type: ignore[arg-type]
    try:
        choose(panel, opened, "P2")
        link(panel, "About").click()
        assert not browser.opened
        source = link(panel, "Read the article")
        panel.page.area.ensureWidgetVisible(source)
        qtbot.mouseClick(source, Qt.MouseButton.LeftButton)
    finally:
        QDesktopServices.unsetUrlHandler("https")
    assert len(browser.opened) == 1
    assert browser.opened[0].startswith("https://www.equalexperts.com/")


def test_no_word_of_a_page_is_cut(panel: FindingsPanel, opened: Opened, qtbot: QtBot) -> None:
    view = RulePageView(opened.theme)
    qtbot.addWidget(view)
    view.resize(280, 700)
    view.show()
    for rule in RULES:
        page = rule_page(rule.code)
        assert isinstance(page, Page)
        view.show_page(page, "Who answers when this goes wrong?")
        settle()
        for label in view.findChildren(QLabel):
            if label.wordWrap() and label.isVisible():
                assert label.height() >= label.heightForWidth(label.width()), label.text()
                assert label.width() <= 280
    assert rule_by_code("P2") is not None


def test_a_page_says_how_the_workshop_has_set_its_rule(
    panel: FindingsPanel, opened: Opened
) -> None:
    choose(panel, opened, "P2")
    link(panel, "About").click()
    assert "in this workshop" not in words_of(panel.page)
    opened.bridge.execute(SetRule(RuleSetting("P2", severity="note")))
    settle()
    assert "Counts as a note in this workshop, usually as a blocker." in words_of(panel.page)
    workshop = opened.bridge.workshop
    fewer = RuleSetting("P1", limits=(("P1.teams", 2),))
    page = page_in(replace(workshop, rule_settings={"P1": fewer}), "P1")
    assert page is not None
    (limits,) = (one.paragraphs for one in page.sections if one.heading == "Limits")
    words = "Teams on call from which their schedules should differ: 2 in this workshop, usually 3."
    assert limits == (words,)


def test_a_page_leads_to_where_its_rule_is_set(panel: FindingsPanel, opened: Opened) -> None:
    choose(panel, opened, "P2")
    link(panel, "About").click()
    wanted: list[str] = []
    panel.page.settings_wanted.connect(wanted.append)
    link(panel, "Set this rule").click()
    assert wanted == ["P2"]
