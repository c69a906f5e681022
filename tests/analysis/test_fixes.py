"""Fixes: what they are called, what they leave, that the finding goes and nothing worse comes."""

from hypothesis import given, settings
from hypothesis import strategies as st

from raci_desktop.analysis.engine import analyse
from raci_desktop.analysis.finding import Finding, Fix
from raci_desktop.analysis.fixes import fixes
from raci_desktop.domain.apply import apply
from raci_desktop.domain.change import invert
from raci_desktop.domain.edits import RemoveRoles
from raci_desktop.domain.ids import RoleId
from raci_desktop.domain.plan import plan
from raci_desktop.domain.workshop import Workshop
from tests.analysis.article import PARTS, article
from tests.analysis.lively import lively
from tests.analysis.notation import matrix
from tests.domain.build import done, shown


def finding(workshop: Workshop, rule: str) -> Finding:
    return next(one for one in analyse(workshop) if one.rule == rule)


def offered(workshop: Workshop, rule: str) -> tuple[Fix, ...]:
    return fixes(workshop, finding(workshop, rule))


def mended(workshop: Workshop, rule: str, number: int = 0) -> Workshop:
    """The workshop after one of the fixes, which must be one change and settle the finding."""
    about = finding(workshop, rule)
    change = plan(workshop, fixes(workshop, about)[number].edit)
    after = apply(workshop, change)
    assert apply(after, invert(change)) == workshop
    assert about.key not in analyse(after).by_key
    return after


def row(cells: str, traits: str = "digital, reliability, mixed") -> Workshop:
    return matrix(f"HoO AS HoP HoD PT\nShop [{traits}]: {cells}")


def test_p2_on_a_mixed_row_gives_each_budget_holder_its_part() -> None:
    after = mended(row("A I I I R"), "P2")
    assert shown(after, "Shop") == {
        "HoO": "I",
        "AS": "I",
        "HoP": "A(product-funded)",
        "HoD": "A(IT-funded)",
        "PT": "R",
    }
    assert list(analyse(after)) == []


def test_p2_on_a_row_of_one_budget_gives_its_holder_the_whole() -> None:
    product = mended(row("A I I I R", "digital, reliability, product"), "P2")
    assert shown(product, "Shop")["HoP"] == "A"
    funded_by_it = mended(row("A I I I R", "digital, reliability, IT"), "P2")
    assert shown(funded_by_it, "Shop")["HoD"] == "A"
    assert [one.label for one in offered(row("A I I I R", "digital, reliability, IT"), "P2")] == [
        "A to Head of Delivery"
    ]


def test_p2_with_unknown_funding_offers_each_way() -> None:
    labels = [one.label for one in offered(row("A I I I R", "digital, reliability"), "P2")]
    assert labels == ["A to the budget holders", "A to Head of Product", "A to Head of Delivery"]


def test_p2_leaves_work_where_it_is() -> None:
    after = mended(row("AR I R I R"), "P2")
    assert shown(after, "Shop") == {
        "HoO": "R",
        "AS": "I",
        "HoP": "R/A(product-funded)",
        "HoD": "A(IT-funded)",
        "PT": "R",
    }


def test_p2_on_a_rest_gives_only_what_is_left() -> None:
    after = mended(row("A I A(product) I R"), "P2")
    assert shown(after, "Shop")["HoP"] == "A(product-funded)"
    assert shown(after, "Shop")["HoD"] == "A(IT-funded)"
    assert shown(after, "Shop")["HoO"] == "I"


def test_p2_on_a_scope_gives_that_scope() -> None:
    after = mended(row("A(IT) I A(product) I R"), "P2")
    assert shown(after, "Shop")["HoD"] == "A(IT-funded)"


def test_p2_on_a_scope_of_the_rooms_own_offers_nothing() -> None:
    assert offered(row("A(Nights) I I I R"), "P2") == ()


def test_p2_without_budget_holders_offers_nothing() -> None:
    assert offered(matrix("HoO PT\nShop [digital, reliability, mixed]: A R"), "P2") == ()


def test_p2_with_one_budget_holder_gives_it_the_whole() -> None:
    workshop = matrix("HoO HoP PT\nShop [digital, reliability, mixed]: A I R")
    assert shown(mended(workshop, "P2"), "Shop") == {"HoO": "I", "HoP": "A", "PT": "R"}


def test_p2_about_money_moves_the_paying_too() -> None:
    workshop = matrix(
        """HoO HoP HoD PT
        Digital / Nights [digital, on-call duty, mixed]: I A(product) A(IT) R
        Digital / Pay for nights [digital, on-call funding, mixed]: AR I I I"""
    )
    after = mended(workshop, "P2")
    assert shown(after, "Pay for nights") == {
        "HoO": "I",
        "HoP": "R(product-funded)/A(product-funded)",
        "HoD": "R(IT-funded)/A(IT-funded)",
        "PT": "I",
    }
    assert list(analyse(after)) == []


def test_p2_about_a_target_moves_what_pays_for_it() -> None:
    workshop = matrix(
        """HoO HoP PT
        Target [digital, availability target, product]: I A R
        Pay for nights [digital, on-call funding, product]: AR I I"""
    )
    after = mended(workshop, "P2")
    assert shown(after, "Pay for nights") == {"HoO": "I", "HoP": "R/A", "PT": "I"}
    assert shown(after, "Target") == {"HoO": "I", "HoP": "A", "PT": "R"}


def test_p0_applies_the_whole_pattern() -> None:
    after = mended(row("A R I I C"), "P0")
    assert shown(after, "Shop") == {
        "HoO": "I",
        "AS": "I",
        "HoP": "A(product-funded)",
        "HoD": "A(IT-funded)",
        "PT": "R",
    }
    assert offered(row("A R I I I"), "P0")[0].label == (
        "A to the budget holders, R to the builders"
    )


def test_p0_gives_the_work_to_the_teams_already_involved() -> None:
    workshop = matrix("HoO AS HoP T1 T2\nShop [digital, support, product]: A R I C .")
    assert shown(mended(workshop, "P0"), "Shop")["T1"] == "R"
    assert "T2" not in shown(mended(workshop, "P0"), "Shop")


def test_p0_without_a_team_moves_the_accountability() -> None:
    workshop = matrix("HoO AS HoP\nShop [digital, reliability, product]: A R I")
    assert shown(mended(workshop, "P0"), "Shop") == {"HoO": "I", "AS": "R", "HoP": "A"}
    assert offered(workshop, "P0")[0].label == "A to Head of Product"


def test_both_kinds_of_system_are_split_in_every_stage() -> None:
    workshop = matrix(
        """HoO PT
        -- Before
        Everything [both, reliability]: A R
        Rest: A R
        -- After
        Everything: A R
        Rest: A R"""
    )
    after = mended(workshop, "P2")
    assert [one.name for one in after.activities] == [
        "Everything (digital)",
        "Everything (foundational)",
        "Rest",
    ]
    foundational = after.activities[1].id
    for stage in after.stages:
        assert shown(after, foundational, stage.id) == {"HoO": "A", "PT": "R"}


def test_a2_scopes_by_funding() -> None:
    workshop = row("I I A A R")
    after = mended(workshop, "A2")
    assert shown(after, "Shop")["HoP"] == "A(product-funded)"
    assert shown(after, "Shop")["HoD"] == "A(IT-funded)"
    assert [one.label for one in offered(workshop, "A2")] == [
        "Scope by funding",
        "Split the row by funding",
        "A only with Head of Product",
        "A only with Head of Delivery",
    ]


def test_a2_splits_the_row_by_funding() -> None:
    after = mended(row("I I A A R"), "A2", 1)
    first, second = after.activities
    assert (first.name, second.name) == ("Shop (product-funded)", "Shop (IT-funded)")
    assert shown(after, first.id)["HoP"] == "A"
    assert shown(after, first.id)["HoD"] == "I"
    assert shown(after, second.id)["HoD"] == "A"
    assert shown(after, second.id)["HoP"] == "I"
    assert list(analyse(after)) == []


def test_a2_keeps_one_owner() -> None:
    after = mended(matrix("HoP PM PT\nShop: A A R"), "A2", 1)
    assert shown(after, "Shop") == {"HoP": "I", "PM": "A", "PT": "R"}


def test_a2_takes_away_a_rest_that_is_nothing() -> None:
    workshop = row("AR I A(product) A(IT) R")
    assert shown(mended(workshop, "A2"), "Shop")["HoO"] == "R"


def test_p4_moves_the_approval_of_small_changes() -> None:
    text = "HoO CM HoP PT\nSmall [digital, low-risk change approval, product]: {}"
    after = mended(matrix(text.format("I A I R")), "P4")
    assert shown(after, "Small") == {"HoO": "I", "CM": "I", "HoP": "A", "PT": "R"}


def test_p4_moves_the_approval_of_a_gate_outside_operations() -> None:
    workshop = matrix(
        """Gate=other/change_management/none HoP PT
        Small [digital, low-risk change approval, product]: A I R"""
    )
    assert shown(mended(workshop, "P4"), "Small") == {"Gate": "I", "HoP": "A", "PT": "R"}


def test_p4_lets_the_builders_deploy() -> None:
    workshop = matrix("HoO AS HoP PT\nShip [digital, deployment, product]: A R I I")
    assert [one.label for one in offered(workshop, "P4")] == [
        "A to Head of Product, R to the builders",
        "R to the builders",
    ]
    assert shown(mended(workshop, "P4"), "Ship") == {"HoO": "I", "AS": "I", "HoP": "A", "PT": "R"}


def test_p4_lets_the_builders_deploy_where_the_a_is_right() -> None:
    workshop = matrix("AS HoP PT\nShip [digital, deployment]: R A I")
    assert shown(mended(workshop, "P4"), "Ship") == {"AS": "I", "HoP": "A", "PT": "R"}


def test_p4_splits_an_approval_by_risk() -> None:
    after = mended(matrix("CM PT\nChanges [digital, low-risk change approval~0.5]: A R"), "P4")
    assert [(one.name, one.topic.value.value) for one in after.activities] == [
        ("Changes (low risk)", "low-risk change approval"),
        ("Changes (high risk)", "high-risk change approval"),
    ]
    assert all(one.topic.sure for one in after.activities)


def test_p5_calls_incident_management_in() -> None:
    workshop = matrix("HoO IM PT\nShop down [digital, major incident]: A I R")
    assert shown(mended(workshop, "P5"), "Shop down")["IM"] == "R"


def test_p5_tells_the_leaders() -> None:
    workshop = matrix("SL HoO\nTell leaders [digital, crisis communication]: . AR")
    assert shown(mended(workshop, "P5"), "Tell leaders")["SL"] == "I"


def test_p3_asks_product() -> None:
    workshop = matrix("HoP HoD DT\nRework [digital, operational rework]: I A R")
    assert shown(mended(workshop, "P3"), "Rework")["HoP"] == "C/I"


def test_p6_lets_the_team_do_it() -> None:
    workshop = matrix("HoP T1 SP\nSchema [digital, specialist task]: A I R")
    assert shown(mended(workshop, "P6"), "Schema") == {"HoP": "A", "T1": "R", "SP": "C"}


def test_a1_appoints_whoever_funds_the_service() -> None:
    digital = matrix("HoP HoD PT\nShop [digital, general, mixed]: I I R")
    assert shown(mended(digital, "A1"), "Shop") == {
        "HoP": "A(product-funded)",
        "HoD": "A(IT-funded)",
        "PT": "R",
    }
    foundational = matrix("HoO AS\nLedger [foundational, support]: I R")
    assert shown(mended(foundational, "A1"), "Ledger") == {"HoO": "A", "AS": "R"}
    assert offered(matrix("HoP PT\nOffice chairs: I R"), "A1") == ()


def test_a3_covers_the_rest() -> None:
    workshop = matrix("HoP HoD PT\nShop [mixed]: A(product) I R")
    assert shown(mended(workshop, "A3"), "Shop")["HoD"] == "A(IT-funded)"
    assert offered(workshop, "A3")[0].label == "A for the rest to Head of Delivery"


def test_x1_hands_a_scope_to_its_budget() -> None:
    supplier = matrix("SU HoP PT\nShop [digital, general, product]: A I R")
    assert shown(mended(supplier, "X1"), "Shop") == {"SU": "I", "HoP": "A", "PT": "R"}
    wrong = matrix("HoP HoD PT\nShop [mixed]: A(IT) . R")
    assert shown(mended(wrong, "X1"), "Shop") == {"HoP": "I", "HoD": "A(IT-funded)", "PT": "R"}


def test_x3_hands_the_row_to_its_payer() -> None:
    workshop = matrix("HoO AS HoP\nBill [digital, run cost, product]: A R I")
    assert shown(mended(workshop, "X3"), "Bill") == {"HoO": "I", "AS": "R", "HoP": "A"}


TWO_STAGES = """HoO AS HoP PT
-- Before
Shop [{}]: {}
-- After
Shop: {}"""


def test_t1_lets_accountability_follow() -> None:
    text = TWO_STAGES.format("digital, deployment, product", "A R I I", "A I I R")
    after = mended(matrix(text), "T1")
    assert shown(after, "Shop", "After")["HoP"] == "A"
    assert shown(after, "Shop", "Before")["HoO"] == "A"


def test_t2_lets_the_money_follow() -> None:
    workshop = matrix(
        """HoO HoP PT
        -- Before
        Shop [digital, reliability, product]: A I R
        Pay for nights [digital, on-call funding, product]: AR I .
        -- After
        Shop: I A R
        Pay for nights: AR I ."""
    )
    after = mended(workshop, "T2")
    assert shown(after, "Pay for nights", "After") == {"HoO": "I", "HoP": "R/A"}


def test_t3_tells_the_previous_owner() -> None:
    text = TWO_STAGES.format("digital, deployment, product", "A R I I", ". . A R")
    assert shown(mended(matrix(text), "T3"), "Shop", "After")["HoO"] == "I"


def test_t5_gives_a_foundational_system_back() -> None:
    text = TWO_STAGES.format("foundational, support, opex", "A R I I", "I R A I")
    after = mended(matrix(text), "T5")
    assert shown(after, "Shop", "After") == {"HoO": "A", "AS": "R", "HoP": "I", "PT": "I"}


def test_a_finding_the_workshop_has_left_behind_has_no_fix() -> None:
    workshop = row("A I I I R")
    about = finding(workshop, "P2")
    assert fixes(done(workshop, RemoveRoles((RoleId("PT"),))), about) == ()


def test_the_first_fix_of_each_finding_makes_nothing_worse() -> None:
    for part in PARTS:
        workshop = article(part)
        for about in analyse(workshop):
            for fix in fixes(workshop, about)[:1]:
                after = analyse(done(workshop, fix.edit))
                known = analyse(workshop).by_key
                came = [one for one in after if one.key not in known]
                assert about.key not in after.by_key
                assert [one for one in came if one.severity >= about.severity] == []


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 10**9))
def test_every_fix_can_be_carried_out_and_settles_its_finding(seed: int) -> None:
    workshop = lively(seed)
    for about in analyse(workshop):
        for fix in fixes(workshop, about):
            change = plan(workshop, fix.edit)
            after = apply(workshop, change)
            assert about.key not in analyse(after).by_key, (about, fix)
            assert apply(after, invert(change)) == workshop
