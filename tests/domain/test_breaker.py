"""When the bot stops asking for what Discord refuses."""

from datetime import UTC, datetime

from bot.domain.breaker import FIRST_REST, IN_A_ROW, LONGEST_REST, Breaker, Refusals

NOW = datetime(2026, 3, 2, 18, tzinfo=UTC)


def test_it_rests_after_several_refusals_in_a_row_and_says_so_once() -> None:
    breaker = Breaker()
    told = [breaker.refused(1, "circle", NOW) for _ in range(IN_A_ROW + 3)]
    assert told == [False] * (IN_A_ROW - 1) + [True] + [False] * 3
    assert breaker.rests_until(1, "circle", NOW) == NOW + FIRST_REST
    assert breaker.rests_until(1, "checkin", NOW) is None
    assert breaker.rests_until(2, "circle", NOW) is None


def test_something_that_arrives_begins_the_count_anew() -> None:
    breaker = Breaker()
    for _ in range(50):
        for _ in range(IN_A_ROW - 1):
            assert not breaker.refused(1, "circle", NOW)
        breaker.arrived(1, "circle")
    assert breaker.rests_until(1, "circle", NOW) is None


def test_each_rest_is_longer_and_nobody_is_told_again_until_it_worked() -> None:
    breaker, now, rests = Breaker(), NOW, []
    told = [breaker.refused(1, "circle", now) for _ in range(IN_A_ROW)]
    for _ in range(8):
        until = breaker.rests_until(1, "circle", now)
        assert until is not None
        rests.append(until - now)
        now = until
        assert breaker.rests_until(1, "circle", now) is None
        told.append(breaker.refused(1, "circle", now))
    assert rests[:3] == [FIRST_REST, FIRST_REST * 2, FIRST_REST * 4]
    assert rests[-1] == LONGEST_REST
    assert sum(told) == 1
    breaker.arrived(1, "circle")
    assert [breaker.refused(1, "circle", now) for _ in range(IN_A_ROW)][-1]


def test_refusals_leave_the_window_after_ten_minutes() -> None:
    refusals = Refusals(most=3, span=600)
    for at in (0.0, 10.0, 20.0):
        assert refusals.wait(at) == 0
        refusals.add(at)
    assert refusals.wait(20) == 580
    assert refusals.wait(600) == 0
    refusals.add(600)
    assert refusals.wait(600) == 10
