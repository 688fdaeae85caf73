"""The backward plan: counted from the departure, moved with it, judged against a day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.core import backward_plan as plan
from jumelage_climatique.jumelage_plugin.core.backward_plan import Dated, Task
from jumelage_climatique.jumelage_plugin.core.valuelists import ANCHORS, PHASES, ROLES, TASK_STATUS

DEPARTURE = date(2027, 5, 10)
DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))


def task(code="t", offset=0, duration=1, **how):
    return Task(code, code.title(), "PHA_1", offset_days=offset, duration_days=duration, **how)


def one(start, end=None, **how):
    return Dated(task(**how), start, end or start)


tasks = st.builds(
    Task,
    code=st.sampled_from("abcdefgh"),
    title=st.just("Task"),
    phase=st.sampled_from(PHASES.codes),
    anchor=st.sampled_from(ANCHORS.codes),
    offset_days=st.integers(-400, 400),
    duration_days=st.integers(0, 90),
    milestone=st.booleans(),
    role=st.sampled_from(ROLES.codes),
    status=st.sampled_from(TASK_STATUS.codes),
)


def test_the_codes_are_those_of_the_lists():
    assert {plan.DEPARTURE, plan.RETURN, plan.START, plan.END} == set(ANCHORS.codes)
    assert {plan.TODO, plan.DOING, plan.DONE, plan.CANCELLED} == set(TASK_STATUS.codes)


def test_days_counted_by_hand():
    # 30 days before 10 May 2027 is 10 April; ten days from there end on the 19th
    (found,) = plan.scheduled([task(offset=-30, duration=10)], {plan.DEPARTURE: DEPARTURE})
    assert (found.start, found.end) == (date(2027, 4, 10), date(2027, 4, 19))


@pytest.mark.parametrize("duration", [0, 1])
def test_a_task_of_one_day_ends_on_the_day_on_which_it_begins(duration):
    (found,) = plan.scheduled([task(duration=duration)], {plan.DEPARTURE: DEPARTURE})
    assert found.start == found.end == DEPARTURE


def test_usual_dates_make_a_project_of_six_to_eight_months():
    anchors = plan.anchors_around(DEPARTURE)
    # 150 days before 10 May 2027 is 11 December 2026; back on 13 May; 75 days later is 27 July
    assert anchors == {
        plan.START: date(2026, 12, 11),
        plan.DEPARTURE: DEPARTURE,
        plan.RETURN: date(2027, 5, 13),
        plan.END: date(2027, 7, 27),
    }
    assert plan.is_usual_length(anchors)


@pytest.mark.parametrize(
    ("end", "usual"),
    [
        (date(2027, 7, 1), True),
        (date(2027, 9, 1), True),
        (date(2027, 6, 30), False),
        (date(2027, 9, 2), False),
    ],
)
def test_the_length_of_the_project(end, usual):
    assert plan.is_usual_length({plan.START: date(2027, 1, 1), plan.END: end}) is usual
    assert plan.is_usual_length({plan.START: date(2027, 1, 1)}) is None


def test_dates_that_are_given_are_kept():
    anchors = plan.anchors_around(DEPARTURE, start=date(2027, 1, 4), return_date=date(2027, 5, 15))
    assert anchors[plan.START] == date(2027, 1, 4)
    assert anchors[plan.END] == date(2027, 7, 29)
    assert plan.anchors_around(None, start=date(2027, 1, 4)) == {plan.START: date(2027, 1, 4)}


def test_without_a_date_to_count_from_there_is_none():
    undated = [task(), task(anchor=plan.RETURN), Task("x", "X", "PHA_1")]
    found = plan.scheduled(undated, {plan.RETURN: DEPARTURE})
    assert [dated.start for dated in found] == [None, DEPARTURE, None]
    assert plan.late(found[:1], date(2100, 1, 1)) == []


@given(st.lists(tasks, max_size=8), DAYS, st.integers(-300, 300))
def test_moving_the_departure_moves_every_task_by_as_many_days(some, day, days):
    shift = timedelta(days)
    before = plan.scheduled(some, plan.anchors_around(day))
    after = plan.scheduled(some, plan.anchors_around(day + shift))
    assert [(d.start + shift, d.end + shift) for d in before] == [(d.start, d.end) for d in after]


@given(st.lists(tasks, max_size=8), DAYS, st.integers(-300, 300))
def test_a_plan_moved_is_the_plan_of_the_new_dates_but_for_what_is_done(some, day, days):
    old, new = plan.anchors_around(day), plan.anchors_around(day + timedelta(days))
    before, fresh = plan.scheduled(some, old), plan.scheduled(some, new)
    for was, now, ruled in zip(before, plan.moved(before, old, new), fresh):
        assert now == (ruled if was.task.is_open else was)


@given(st.lists(tasks, max_size=8), DAYS, st.integers(-300, 300))
def test_a_plan_moved_and_moved_back_is_as_it_was(some, day, days):
    old, new = plan.anchors_around(day), plan.anchors_around(day + timedelta(days))
    before = plan.scheduled(some, old)
    assert plan.moved(plan.moved(before, old, new), new, old) == before


def test_a_day_that_somebody_gave_keeps_its_distance():
    old, new = plan.anchors_around(DEPARTURE), plan.anchors_around(date(2027, 5, 24))
    by_hand = Dated(task(offset=-30, duration=10), date(2027, 4, 15), date(2027, 4, 16))
    (found,) = plan.moved([by_hand], old, new)
    assert (found.start, found.end) == (date(2027, 4, 29), date(2027, 4, 30))


def test_a_task_without_a_date_gets_that_of_the_rule_once_there_is_a_departure():
    waiting = Dated(task(offset=-30, duration=10), None, None)
    (found,) = plan.moved([waiting], {}, plan.anchors_around(DEPARTURE))
    assert found.start == date(2027, 4, 10)
    free = Dated(Task("x", "X", "PHA_1"), date(2027, 4, 1), date(2027, 4, 1))
    assert plan.moved([free], {}, plan.anchors_around(DEPARTURE)) == [free]


def test_the_dates_by_which_a_plan_was_counted():
    anchors = plan.anchors_around(DEPARTURE)
    of_return = [task(f"r{n}", n, anchor=plan.RETURN) for n in range(2)]
    dated = plan.scheduled([task("a", -20), task("b", -5), *of_return, task("e", 0, anchor=plan.END)], anchors)
    dated.append(one(date(2027, 1, 1), code="by hand", offset=-7))
    dated += [one(date(2020, 1, 1), code=f"past{n}", offset=-9, status=plan.DONE) for n in range(9)]
    # of the end there is one task alone, which somebody may have put there
    assert plan.implied_anchors(dated) == {plan.DEPARTURE: DEPARTURE, plan.RETURN: date(2027, 5, 13)}
    dated.append(one(date(2027, 2, 1), code="by hand, too", offset=-8))
    assert plan.implied_anchors(dated) == {plan.RETURN: date(2027, 5, 13)}
    assert plan.implied_anchors([]) == {}


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        # the Gregorian calendar, by hand
        (date(2027, 1, 31), 1, date(2027, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 12, 11), 3, date(2027, 3, 11)),
        (date(2026, 12, 11), 12, date(2027, 12, 11)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2027, 3, 31), -1, date(2027, 2, 28)),
    ],
)
def test_calendar_months(day, months, expected):
    assert plan.months_later(day, months) == expected


def test_a_checkpoint_stays_on_its_day_of_the_month():
    checkpoint = Task("c", "C", "PHA_4", plan.START, offset_days=92, offset_months=3, milestone=True)
    old = {plan.START: date(2027, 5, 12)}
    (dated,) = plan.scheduled([checkpoint], old)
    assert dated.start == date(2027, 8, 12)
    (found,) = plan.moved([dated], old, {plan.START: date(2027, 1, 12)})
    assert found.start == date(2027, 4, 12)
    # one that somebody has put on another day is moved by days
    (found,) = plan.moved([dated.shifted(2)], old, {plan.START: date(2027, 5, 13)})
    assert found.start == date(2027, 8, 15)


@given(DAYS, st.sampled_from((3, 6, 9, 12)))
def test_months_are_known_by_their_days(day, months):
    days = (plan.months_later(day, months) - day).days
    assert plan.are_months(days, months)
    assert not plan.are_months(days + 7, months)
    assert not plan.are_months(None, months)


def test_late_on_the_day_after_the_last_and_never_when_done():
    due = date(2027, 3, 31)
    plans = [one(due, code=status, status=status) for status in TASK_STATUS.codes]
    assert plan.late(plans, due) == []
    assert [d.task.code for d in plan.late(plans, due + timedelta(1))] == [plan.TODO, plan.DOING]
    assert plan.days_late(plans[0], date(2027, 4, 12)) == 12


@given(st.lists(tasks, max_size=8), DAYS, DAYS)
def test_what_is_late_stays_late(some, day, today):
    dated = plan.scheduled(some, plan.anchors_around(day))
    assert set(map(id, plan.late(dated, today))) <= set(map(id, plan.late(dated, today + timedelta(1))))


def test_what_begins_too_early_is_told_and_not_moved():
    council = one(date(2027, 1, 10), date(2027, 1, 20), code="council")
    tickets = one(date(2027, 1, 15), date(2027, 1, 16), code="tickets", depends_on=("council", "nobody"))
    plans = [council, tickets]
    (found,) = plan.conflicts(plans)
    assert (found.task, found.other, found.days) == (tickets, council, 5)
    assert plans == [council, tickets]
    fine = one(date(2027, 1, 20), code="tickets", depends_on=("council",))
    assert plan.conflicts([council, fine]) == []


@pytest.mark.parametrize("status", [plan.DONE, plan.CANCELLED])
def test_what_is_over_is_in_nobodys_way(status):
    council = one(date(2027, 1, 10), date(2027, 1, 20), code="council", status=status)
    tickets = one(date(2027, 1, 15), code="tickets", depends_on=("council",))
    assert plan.conflicts([council, tickets]) == []
    over = one(date(2027, 1, 15), code="tickets", depends_on=("council",), status=status)
    assert plan.conflicts([one(date(2027, 1, 10), date(2027, 1, 20), code="council"), over]) == []


def test_a_circle_is_told():
    circle = [one(DEPARTURE, code="a", depends_on=("b",)), one(DEPARTURE + timedelta(3), code="b", depends_on=("a",))]
    assert [found.task.task.code for found in plan.conflicts(circle)] == ["a"]
    assert plan.conflicts([one(DEPARTURE, code="a", depends_on=("a",))])


@pytest.mark.parametrize(("days", "fits"), [(179, False), (180, True), (185, True), (186, False)])
def test_six_months_are_half_a_mean_year_within_three_days(days, fits):
    # six mean months are 182.62 days: 179 and 186 lie 3.62 and 3.38 days away, 180 and 185 lie 2.62 and 2.38
    assert plan.are_months(days, 6) is fits


def test_a_year_in_mean_months_by_hand():
    # 365 days of 365.2425 / 12 days each
    assert plan.months_between(date(2027, 1, 1), date(2028, 1, 1)) == pytest.approx(11.99203, abs=1e-5)
    assert plan.months_between(date(2028, 1, 1), date(2027, 1, 1)) == pytest.approx(-11.99203, abs=1e-5)


def test_a_task_is_a_milestone_only_where_it_says_so():
    assert not Task("t", "T", "PHA_1").milestone
