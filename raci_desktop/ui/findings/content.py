"""What the card of a finding says and offers, worked out from the session and the view."""

from raci_desktop.analysis.finding import Fix
from raci_desktop.analysis.fixes import fixes
from raci_desktop.application.outcome import Saving
from raci_desktop.ui.findings.card import CardContent
from raci_desktop.ui.findings.effect import effect_words
from raci_desktop.ui.findings.page import about_words, rule_page
from raci_desktop.ui.findings.rows import FindingRow, Standing, counterpart
from raci_desktop.ui.session_bridge import SessionBridge
from raci_desktop.ui.view_state import ViewState


def card_content(bridge: SessionBridge, state: ViewState, row: FindingRow) -> CardContent:
    """Return the content of a card for a listed finding."""
    workshop, finding = bridge.workshop, row.finding
    offered: tuple[Fix, ...] = ()
    if row.standing is not Standing.ACCEPTED and state.writable(finding.subject.stage):
        offered = tuple(fixes(workshop, finding))
    later = None
    if row.standing in (Standing.OPEN_LATER, Standing.ACCEPTED_LATER):
        later = counterpart(bridge.findings, finding, state.right)
    page = rule_page(finding.rule)
    return CardContent(
        row,
        offered,
        effect_words(bridge.preview(offered[0].edit)) if offered else "",
        workshop.acceptances.get(finding.key),
        later,
        workshop.stage(state.right).name,
        about_words(page) if page is not None else "",
        locked_reason(bridge),
    )


def locked_reason(bridge: SessionBridge) -> str:
    """Return why nothing can be changed; "" when it can."""
    saved = bridge.shown.saved
    return saved.reason if saved.saving is Saving.READ_ONLY else ""
