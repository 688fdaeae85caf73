"""Votes, transfer, ranking and coverage: expected values by hand, and properties."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.core import coverage as cov
from jumelage_climatique.jumelage_plugin.core import transferability as tra
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.core.messages import message
from jumelage_climatique.jumelage_plugin.core.prioritisation import ACTION_CRITERIA, not_addressed, prioritise
from jumelage_climatique.jumelage_plugin.core.valuelists import PRINCIPLES
from jumelage_climatique.jumelage_plugin.core.voting import Vote, VotedCriterion, tally

VOTED = [criterion.code for criterion in tra.TRANSFER_CRITERIA if not criterion.computed]
IMPACT = [criterion.code for criterion in ACTION_CRITERIA["impact"]]
EFFORT = [criterion.code for criterion in ACTION_CRITERIA["effort"]]


def votes(**by_voter):
    """Votes from voter=score for all criteria, or voter={criterion: score}."""
    found = []
    for voter, given_scores in by_voter.items():
        scores = given_scores if isinstance(given_scores, dict) else dict.fromkeys(VOTED, given_scores)
        found += [Vote(code, voter, score) for code, score in scores.items()]
    return found


def scored(impact, effort):
    """Two voters who agree on an action."""
    scores = {**dict(zip(IMPACT, impact)), **dict(zip(EFFORT, effort))}
    return votes(ana=scores, leo=scores)


def test_a_tally_by_hand():
    found = tally([Vote("a", "x", 1), Vote("a", "y", 4), Vote("a", "z", None), Vote("b", "z", None)])
    assert set(found) == {"a"}
    one = found["a"]
    assert (one.mean, one.middle, one.low, one.high, one.voters, one.unknown) == (2.5, 2.5, 1, 4, 2, 1)
    assert one.disagree


@pytest.mark.parametrize("score", [-1, 5])
def test_scores_outside_the_scale(score):
    with pytest.raises(JumelageError, match="not between 0 and 4"):
        tally([Vote("a", "x", score)])


@pytest.mark.parametrize("confidence", [0, 4])
def test_confidence_outside_its_scale(confidence):
    with pytest.raises(JumelageError, match="not between 1 and 3"):
        tally([Vote("a", "x", 1, confidence)])


@pytest.mark.parametrize("weight", [-0.5, float("nan"), float("inf")])
def test_weights_with_which_no_mean_can_be_made(weight):
    with pytest.raises(JumelageError, match="give 0 or more"):
        VotedCriterion("a", message("a"), weight)


def test_two_votes_of_one_person():
    with pytest.raises(JumelageError, match="x has voted twice"):
        tally([Vote("a", "x", 1), Vote("a", "x", 2)])


def test_the_mean_with_the_climate_window():
    # eight criteria at 3, the window of a strong analogue at 4: 28 / 9
    found = tra.transfer(votes(ana=3, leo=3), sigma=0.5)
    assert found.verdict == tra.YES
    assert (found.mean, found.low, found.high) == pytest.approx((28 / 9, 28 / 9, 28 / 9))
    assert "3.1 of 4 (from 3.1 to 3.1; voters: 2)" in str(found.sentence)


@pytest.mark.parametrize(
    ("sigma", "score"), [(0.99, 4), (1.0, 3), (1.99, 3), (2.0, 2), (3.9, 2), (4.0, 0), (9.0, 0), (None, None)]
)
def test_the_climate_window_follows_the_bands_of_sigma(sigma, score):
    assert tra.window_score(sigma) == score


def test_a_veto_rules_out_whatever_the_rest():
    no_water = {**dict.fromkeys(VOTED, 4), "water_available": 0}
    assert tra.transfer(votes(ana=no_water, leo=no_water)).verdict == tra.NO
    # half of those who know say 0: it strikes; one of three: it is contested
    for other in (1, 2, 3, 4):
        half = tra.transfer(votes(ana=no_water, leo={**dict.fromkeys(VOTED, 4), "water_available": other}))
        assert (half.verdict, half.vetoes, half.contested) == (tra.NO, ("water_available",), ())
    found = half.by_criterion["water_available"]
    assert (found.zeros, found.voters) == (1, 2)
    contested = tra.transfer(votes(ana=no_water, leo=4, eva=4))
    assert (contested.verdict, contested.vetoes, contested.contested) == (tra.ADAPT, (), ("water_available",))
    no_grace = {**dict.fromkeys(VOTED, 4), "acceptable": 0}
    assert tra.transfer(votes(ana=no_grace, leo=no_grace)).vetoes == ()


def test_the_limits_belong_to_the_better_answer():
    # 1.5 by hand: all 1 from one, all 2 from the other
    assert tra.transfer(votes(ana=1, leo=2)).mean == 1.5
    assert tra.transfer(votes(ana=1, leo=2)).verdict == tra.ADAPT
    assert tra.transfer(votes(ana=3, leo=3)).verdict == tra.YES
    # one criterion of eight at 2 and 3: (7·3 + 2.5) / 8 is less than 3
    assert tra.transfer(votes(ana=3, leo={**dict.fromkeys(VOTED, 3), "cost_staff": 2})).verdict == tra.ADAPT
    assert tra.transfer(votes(ana=1, leo={**dict.fromkeys(VOTED, 2), "cost_staff": 1})).verdict == tra.NO


def test_a_veto_of_two_speaks_for_itself_and_that_of_one_does_not():
    no_water = {"water_available": 0}
    found = tra.transfer(votes(ana=no_water, leo=no_water))
    assert (found.verdict, found.mean, found.voters) == (tra.NO, None, 2)
    assert tra.transfer(votes(ana=no_water)).verdict == tra.UNDECIDED


def test_half_of_the_weights_is_enough_to_decide():
    pair = tuple(one for one in tra.TRANSFER_CRITERIA if one.code in ("land_fits", "acceptable"))
    known = votes(ana={"land_fits": 4}, leo={"land_fits": 4})
    assert tra.transfer(known, criteria=pair).verdict == tra.YES
    heavier = (pair[0], VotedCriterion("acceptable", message("x"), weight=1.1))
    assert tra.transfer(known, criteria=heavier).verdict == tra.UNDECIDED


def test_one_person_decides_nothing():
    found = tra.transfer(votes(ana=4))
    assert (found.verdict, found.mean, found.voters) == (tra.UNDECIDED, None, 1)
    assert str(tra.transfer([]).sentence) == "nobody has voted yet"


def test_votes_on_something_else_make_no_voter():
    found = tra.transfer([*votes(ana=4), Vote("elsewhere", "leo", 1)], sigma=0.5)
    assert (found.verdict, found.voters) == (tra.UNDECIDED, 1)


def test_who_does_not_know_is_no_zero():
    sure = dict.fromkeys(VOTED[:6], 4)
    found = tra.transfer(votes(ana=sure, leo={**sure, VOTED[6]: None, VOTED[7]: None}))
    assert (found.mean, found.unknown) == (4.0, 2)
    too_little = dict.fromkeys(VOTED[:3], 4)
    assert tra.transfer(votes(ana=too_little, leo=too_little)).verdict == tra.UNDECIDED


scores = st.lists(st.integers(0, 4) | st.none(), min_size=len(VOTED), max_size=len(VOTED))


@given(st.dictionaries(st.sampled_from("abcdef"), scores, max_size=5))
def test_no_mean_without_its_spread(given_votes):
    found = tra.transfer(votes(**{voter: dict(zip(VOTED, row)) for voter, row in given_votes.items()}), 1.5)
    assert (found.mean is None) == (found.low is None) == (found.high is None)
    if found.mean is not None:
        assert found.voters >= 2
        assert 0 <= found.low <= found.high <= 4
    if found.vetoes:
        assert found.verdict in (tra.NO, tra.UNDECIDED)
    assert str(found.sentence)


def test_impact_and_effort_by_hand():
    # primary benefit counts double: (2·4 + 1) / 3 = 3; effort (0 + 1 + 2 + 1) / 4 = 1
    one = prioritise({"a": scored((4, 1), (0, 1, 2, 1))})[0]
    assert (one.impact.mean, one.effort.mean, one.impact.voters) == (3.0, 1.0, 2)
    assert one.score == pytest.approx((3 + (4 - 1)) / 2)
    assert (one.rank, one.stability, one.rank_low, one.rank_high) == (1, 1.0, 1, 1)


def test_who_is_better_in_everything_is_first_whatever_the_weights():
    actions = {name: scored((n, n), (4 - n,) * 4) for n, name in enumerate(("worst", "bad", "good", "better", "best"))}
    found = prioritise(actions)
    assert [one.action for one in found] == ["best", "better", "good", "bad", "worst"]
    assert [one.rank for one in found] == [1, 2, 3, 4, 5]
    assert [one.stability for one in found] == [1.0, 1.0, 1.0, 0.0, 0.0]
    assert [(one.rank_low, one.rank_high) for one in found] == [(n, n) for n in range(1, 6)]
    told = "rank {n} (from {n} to {n} under other weights; among the first three in {share} % of them)"
    assert str(found[0].sentence) == told.format(n=1, share=100)
    assert str(found[4].sentence) == told.format(n=5, share=0)


def test_equals_share_a_rank():
    found = prioritise({"b": scored((3, 3), (1,) * 4), "a": scored((3, 3), (1,) * 4), "c": scored((0, 0), (4,) * 4)})
    assert [(one.action, one.rank) for one in found] == [("a", 1), ("b", 1), ("c", 3)]


def test_opposite_actions_are_first_as_often_under_even_weights():
    # one is all impact, the other all ease, on one criterion each: a flat law over the weights favours neither
    criteria = {"impact": ACTION_CRITERIA["impact"][:1], "effort": ACTION_CRITERIA["effort"][:1]}
    pair = {"a": votes(x={IMPACT[0]: 4, EFFORT[0]: 4}, y={IMPACT[0]: 4, EFFORT[0]: 4})}
    pair["b"] = votes(x={IMPACT[0]: 0, EFFORT[0]: 0}, y={IMPACT[0]: 0, EFFORT[0]: 0})
    found = prioritise(pair, criteria, draws=4000)
    assert [one.rank for one in found] == [1, 1]
    assert [(one.rank_low, one.rank_high) for one in found] == [(1, 2), (1, 2)]


def test_impact_keeps_its_half_where_a_part_of_the_effort_is_unknown():
    # impact 4, effort 4 on the two criteria that are known: (4 + (4 - 4)) / 2 = 2
    one = prioritise({"a": scored((4, 4), (4, 4, None, None))})[0]
    assert (one.impact.mean, one.effort.mean, one.score) == (4.0, 4.0, 2.0)


def test_a_criterion_without_weight_is_out_of_the_random_weightings_too():
    families = {
        "impact": (VotedCriterion("gain", message("gain")),),
        "effort": (VotedCriterion("cost", message("cost")), VotedCriterion("out", message("out"), weight=0.0)),
    }
    rows = {"good": {"gain": 3, "cost": 1, "out": 4}}
    rows |= {f"bad{n}": {"gain": 2, "cost": 2, "out": 0} for n in range(3)}
    found = prioritise({name: votes(ana=row, leo=row) for name, row in rows.items()}, families)
    assert (found[0].action, found[0].stability, found[0].rank_high) == ("good", 1.0, 1)


def test_three_that_stand_alike_are_each_first_in_a_third_of_the_weightings():
    # each is good in one of three criteria of a flat law: by symmetry each is first in one third of the draws
    names = ("a", "b", "c")
    families = {"impact": tuple(VotedCriterion(name, message("x")) for name in names)}
    rows = {name: {other: 4 if other == name else 0 for other in names} for name in names}
    rows |= {f"{name}2": rows[name] for name in names}
    # with each twice, the first two share rank 1, the next two rank 3, the last two rank 5: 2/3 are in the top 3
    found = prioritise({name: votes(ana=row, leo=row) for name, row in rows.items()}, families, draws=20000)
    assert [one.rank for one in found] == [1] * 6
    # four standard errors of a share of 2/3 in 20 000 draws
    assert [one.stability for one in found] == pytest.approx([2 / 3] * 6, abs=4 * (2 / 9 / 20000) ** 0.5)


def test_one_seed_gives_one_result():
    made = {name: scored((n % 5, 3 * n % 5), (n % 3, 2, n % 4, 1)) for n, name in enumerate("abcdefgh")}
    assert prioritise(made, seed=7) == prioritise(made, seed=7)
    assert prioritise(made, seed=7) != prioritise(made, seed=8)


def test_too_few_votes_give_no_rank():
    alone = prioritise({"a": votes(ana=dict.fromkeys(IMPACT + EFFORT, 4)), "b": []})
    assert [(one.rank, one.score) for one in alone] == [(None, None)] * 2
    assert "not ranked" in str(alone[0].sentence)


action_scores = st.lists(st.integers(0, 4), min_size=6, max_size=6)


@given(st.dictionaries(st.sampled_from("abcdefgh"), action_scores, min_size=1), st.randoms())
def test_the_order_of_the_actions_does_not_matter(made, random):
    whole = {name: scored(row[:2], row[2:]) for name, row in made.items()}
    names = list(whole)
    random.shuffle(names)
    assert prioritise(whole, draws=50) == prioritise({name: whole[name] for name in names}, draws=50)


@given(st.lists(action_scores, min_size=2, max_size=5), st.randoms())
def test_the_order_of_the_votes_does_not_matter(rows, random):
    ballots = votes(**{f"v{n}": dict(zip(IMPACT + EFFORT, row)) for n, row in enumerate(rows)})
    shuffled = list(ballots)
    random.shuffle(shuffled)
    assert prioritise({"a": ballots}, draws=20) == prioritise({"a": shuffled}, draws=20)
    elsewhere = [Vote("elsewhere", "v0", 0), Vote("elsewhere", "v1", 4)]
    assert prioritise({"a": [*ballots, *elsewhere]}, draws=20) == prioritise({"a": ballots}, draws=20)


def test_principles_that_no_action_serves():
    assert not_addressed(PRINCIPLES.codes, ["RES_2", "RES_5", "RES_2"]) == ["RES_1", "RES_3", "RES_4", "RES_6"]


def practice(title, status="STP_VALIDATED", theme="THE_URB", domain="DOM_HEALTH", hazards=()):
    return cov.SeenPractice(title, title, status, theme, domain, hazards)


def test_gaps_name_what_could_fill_them_and_strengths_are_shown():
    measures = [
        cov.HomeMeasure("plan", "MEA_IN_PLACE", "THE_EXT", "DOM_HEALTH", ("HAZ_EXTREMEHEAT",)),
        cov.HomeMeasure("yard", "MEA_PARTIAL", "THE_URB", "DOM_PLANNING"),
        cov.HomeMeasure("brush", "MEA_NONE", "THE_EXT", "DOM_PLANNING", ("HAZ_WILDFIRES",)),
        cov.HomeMeasure("somewhere", "MEA_IN_PLACE", "THE_URB"),
    ]
    seen = [
        practice("refuge"),
        practice("lime", "STP_OBSERVED"),
        practice("flock", hazards=("HAZ_WILDFIRES",), theme="THE_RES", domain="DOM_ECONOMY"),
        practice("wells", "STP_REJECTED", "THE_RES", "DOM_WATER"),
        practice("alone", "STP_OBSERVED", "THE_SOC", "DOM_CIVIC"),
    ]
    found = cov.coverage(measures, seen)
    assert len(found.cells) == 20
    assert found.cells["THE_EXT", "DOM_HEALTH"].in_place == ("plan",)
    assert found.cells["THE_URB", "DOM_PLANNING"].state == cov.PARTLY
    gap = found.cells["THE_URB", "DOM_HEALTH"]
    assert (gap.state, [p.title for p in gap.fillers], gap.observed) == (cov.GAP, ["refuge"], 1)
    assert found.cells["THE_EXT", "DOM_PLANNING"].state == cov.OPEN_GAP
    assert found.cells["THE_RES", "DOM_WATER"].state == cov.UNKNOWN
    assert found.cells["THE_SOC", "DOM_CIVIC"].state == cov.OPEN_GAP
    assert "practices seen: 1" in str(found.cells["THE_SOC", "DOM_CIVIC"].words)
    assert [p.title for p in found.hazards["HAZ_WILDFIRES"].fillers] == ["flock"]
    assert found.hazards["HAZ_EXTREMEHEAT"].state == cov.COVERED
    by_hazard = {code: cell.in_place + cell.partial for code, cell in found.hazards.items()}
    assert {code: titles for code, titles in by_hazard.items() if titles} == {"HAZ_EXTREMEHEAT": ("plan",)}
    assert found.measures_unplaced == ("somewhere",)
    assert "1 in place, 1 partly, 2 gaps" in str(found.sentence)
    assert "not a mark" in str(found.sentence)


def test_costs_are_brought_to_the_size_of_home():
    assert cov.scaled_cost(6500, 4415, 5737) == pytest.approx(8446, abs=1)
    assert cov.scaled_cost(None, 4415, 5737) is None
    for cost, population, home in ((6500, 0, 5737), (6500, -5, 5737), (-1, 4415, 5737), (6500, 4415, float("nan"))):
        assert cov.scaled_cost(cost, population, home) is None
    assert cov.scaled_cost(0, 4415, 5737) == 0


def test_what_a_cost_lacks_is_told():
    assert cov.lacking_for_cost(6500, 4415, 5737, 2021) == ()
    assert [str(words) for words in cov.lacking_for_cost(None, 4415, 0, None)] == [
        "the cost",
        "the population of home",
        "the year of the cost",
    ]
    assert [str(words) for words in cov.lacking_for_cost(0, None, 5737, 2021)] == ["the population of the twin"]
