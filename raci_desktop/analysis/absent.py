"""Rows the playbook has and a workshop made from its template has not.

Only that template is asked about, only three rows at a time, and none that may be there under
another topic: a row whose name hints at the topic, or one of which nobody knows what it is about.
"""

from collections.abc import Mapping
from itertools import islice

from raci_desktop.analysis.facts import KNOWN_ENOUGH
from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.patterns import of_service
from raci_desktop.analysis.rule import NOTHING, Report, Reports
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import RowView, StageView
from raci_desktop.domain.activities import Activity
from raci_desktop.domain.traits import Topic
from raci_desktop.domain.workshop import YBIYRI

BESIDE: Mapping[Topic, frozenset[Topic]] = {
    Topic.LOW_RISK_CHANGE: frozenset({Topic.DEPLOYMENT, Topic.RELIABILITY}),
    Topic.ON_CALL_FUNDING: frozenset({Topic.ON_CALL_DUTY}),
    Topic.MAJOR_INCIDENT: frozenset({Topic.INCIDENT, Topic.RELIABILITY}),
    Topic.AVAILABILITY_TARGET: frozenset({Topic.RELIABILITY}),
    Topic.ON_CALL_PAY: frozenset({Topic.ON_CALL_DUTY}),
    Topic.OPERATIONAL_REWORK: frozenset({Topic.SUPPORT, Topic.RELIABILITY}),
}
"""The rows whose absence leaves a pitfall unseen, the weightiest first, and what each goes with."""

AT_A_TIME = 3
"""So many absent rows are named; more would be a list of faults and no question."""


def absence(stage: StageView, topic: Topic, message: str, question: str, why: str) -> Reports:
    """Report that no row is about a topic, naming the digital row it would stand beside."""
    if stage.board.workshop.template != YBIYRI or stage.index.topics.get(topic):
        return NOTHING
    row = missing(stage).get(topic)
    if row is None:
        return NOTHING
    words = (say(message, row=row.name), say(question, row=row.name))
    return (Report(*words, severity=Severity.NOTE, detail="absent", why=why),)


def missing(stage: StageView) -> Mapping[Topic, RowView]:
    """Return the topics to ask for, each with the row it would stand beside.

    None where no row goes with a topic: the room then talks about something else.
    """
    there: set[Topic] = set()
    for row in stage.rows.values():
        trait = row.activity.topic
        if trait.guessed and trait.confidence < KNOWN_ENOUGH:
            return {}
        there.add(row.topic)
        there.update(_hinted(row.activity))
    gone = ((topic, _beside(stage, topic)) for topic in BESIDE if topic not in there)
    return dict(islice(((topic, row) for topic, row in gone if row), AT_A_TIME))


def _hinted(activity: Activity) -> frozenset[Topic]:
    # The words of all languages are read only for the workshops that need them.
    from raci_desktop.analysis.guess.activities import possible_topics

    return possible_topics(activity.name)


def _beside(stage: StageView, topic: Topic) -> RowView | None:
    """Return the first row about digital services that a row on a topic would go with."""
    order = stage.board.order
    near = {one for other in BESIDE[topic] for one in stage.index.topics.get(other, ())}
    rows = (stage.rows[one] for one in sorted(near, key=lambda one: order[one]))
    return next(filter(of_service, rows), None)
