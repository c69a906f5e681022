"""What a workshop changes of the rules: set, reset, refused, undone, and checked on redo."""

from dataclasses import replace

import pytest

from raci_desktop.domain.apply import apply
from raci_desktop.domain.change import RuleDelta, invert
from raci_desktop.domain.edits import Batch, SetNote, SetRule
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.fits import fits
from raci_desktop.domain.plan import plan
from raci_desktop.domain.rule_settings import LARGEST_LIMIT, RuleSetting
from raci_desktop.domain.workshop import Workshop
from tests.domain.build import done, matrix, ref

ONE = "HoO PT\nShop: A S"
QUIET = RuleSetting("P2", on=False)
MILD = RuleSetting("A8", severity="note", limits=(("A8.consulted", 6),))


def test_only_what_differs_is_kept() -> None:
    workshop = done(matrix(ONE), SetRule(QUIET), SetRule(MILD))
    assert workshop.rule_settings == {"P2": QUIET, "A8": MILD}
    workshop = done(workshop, SetRule(RuleSetting("P2")))
    assert workshop.rule_settings == {"A8": MILD}
    assert plan(workshop, SetRule(MILD)).empty
    assert plan(workshop, SetRule(RuleSetting("P2"))).empty


def test_rules_and_limits_nobody_knows_are_kept() -> None:
    newer = RuleSetting("Z9", severity="warning", limits=(("Z9.depth", 0),))
    assert done(matrix(ONE), SetRule(newer)).rule_settings == {"Z9": newer}


def test_names_are_cleaned_and_limits_put_in_order() -> None:
    given = RuleSetting(" A9\n", limits=(("A9.share", 40), (" A9.roles", LARGEST_LIMIT)))
    kept = done(matrix(ONE), SetRule(given)).rule_settings
    assert kept == {"A9": RuleSetting("A9", limits=(("A9.roles", LARGEST_LIMIT), ("A9.share", 40)))}


@pytest.mark.parametrize(
    ("setting", "code"),
    [
        (RuleSetting(" \x00"), "empty-rule"),
        (RuleSetting("P2", severity="Blocker"), "unknown-severity"),
        (RuleSetting("P2", severity="fatal"), "unknown-severity"),
        (RuleSetting("A8", limits=(("A8.consulted", -1),)), "negative-limit"),
        (RuleSetting("A8", limits=(("A8.consulted", LARGEST_LIMIT + 1),)), "large-limit"),
        (RuleSetting("A8", limits=(("", 1),)), "empty-limit"),
        (RuleSetting("A8", limits=(("A9.share", 1),)), "foreign-limit"),
        (RuleSetting("A8", limits=(("A8.consulted", 1), ("A8.consulted", 2))), "double-limit"),
    ],
)
def test_what_makes_no_sense_is_refused(setting: RuleSetting, code: str) -> None:
    with pytest.raises(EditRefusedError) as refusal:
        plan(matrix(ONE), SetRule(setting))
    assert refusal.value.code == code
    assert refusal.value.message.endswith(".")


def labels(*settings: RuleSetting) -> list[str]:
    workshop, found = matrix(ONE), []
    for setting in settings:
        change = plan(workshop, SetRule(setting))
        workshop = apply(workshop, change)
        found.append(change.label)
    return found


def test_the_label_says_what_was_done() -> None:
    louder = replace(QUIET, on=True, severity="note")
    assert labels(QUIET, louder, RuleSetting("P2")) == [
        "Switch rule P2 off",
        "Switch rule P2 on",
        "Reset rule P2",
    ]
    assert labels(MILD) == ["Set rule A8"]


def test_several_rules_are_reset_in_one_step() -> None:
    workshop = done(matrix(ONE), SetRule(QUIET), SetRule(MILD))
    change = plan(workshop, Batch("Reset", tuple(SetRule(RuleSetting(r)) for r in ("P2", "A8"))))
    assert apply(workshop, change).rule_settings == {}
    assert apply(apply(workshop, change), invert(change)) == workshop


def test_other_edits_leave_the_settings_as_the_same_object() -> None:
    workshop = done(matrix(ONE), SetRule(QUIET))
    assert done(workshop, SetNote(ref("Shop", "PT"), "x")).rule_settings is workshop.rule_settings


def test_a_change_fits_only_the_setting_it_was_made_from() -> None:
    fresh: Workshop = matrix(ONE)
    change = plan(fresh, SetRule(QUIET))
    assert change.deltas == (RuleDelta(None, QUIET),)
    assert fits(fresh, change)
    assert not fits(fresh, invert(change))
    after = apply(fresh, change)
    assert fits(after, invert(change))
    assert not fits(done(after, SetRule(replace(QUIET, severity="note"))), invert(change))
