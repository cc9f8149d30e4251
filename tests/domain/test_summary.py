from datetime import timedelta
from itertools import product

import pytest

from bot.domain import call, summary
from bot.domain.call import Usual
from bot.domain.refusal import Refusal

MINUTE = timedelta(minutes=1)


def test_an_average_needs_five_people_and_comes_in_half_steps() -> None:
    assert summary.average([(1, 5)] * 10 + [(n, 3) for n in range(2, 5)]) is None
    assert summary.average([(n, 3) for n in range(5)]) == 6
    assert summary.average([(n, 3) for n in range(4)] + [(9, 5)]) == 7
    every = {summary.average(list(enumerate(moods))) for moods in product((1, 5), repeat=5)}
    assert every <= set(range(2, 11))


@pytest.mark.parametrize(
    ("moods", "halves"),
    [((2, 2, 2, 3, 2, 2, 2, 3), 5), ((3, 3, 3, 4, 3, 3, 3, 4), 7), ((4, 4, 4, 5, 4, 4, 4, 5), 9)],
)
def test_a_quarter_in_between_goes_up_everywhere(moods: tuple[int, ...], halves: int | None) -> None:
    """2.25, 3.25 and 4.25: rounding to the even one takes these down, and 2.75 and 3.75 up."""
    assert summary.average(list(enumerate(moods))) == halves


def test_means_that_no_float_holds_are_added_up_exactly() -> None:
    """Thirds, sixths and fifths come to 3.25 in all; as floats they are a little less."""
    each = [(5, 1, 4, 2, 4, 2), (3, 2, 4, 5, 1), (2,), (1, 2, 4, 5, 1, 3), (5, 5, 2), (4,), (3,), (5, 5, 3)]
    assert summary.average([(person, mood) for person, moods in enumerate(each) for mood in moods]) == 7


def test_each_person_counts_the_same() -> None:
    often = [(1, 1)] * 50 + [(n, 5) for n in range(2, 6)]
    assert summary.average(often) == 8


def test_counts_begin_at_five_members() -> None:
    assert [summary.may_count(n) for n in (4, 5)] == [False, True]


def test_the_usual_wait_is_said_from_five_calls_on_and_counts_the_unanswered() -> None:
    assert call.usual([MINUTE] * 4) is Usual.UNKNOWN
    assert call.usual([MINUTE] * 5) is Usual.MINUTES
    assert call.usual([MINUTE, MINUTE, None, None, None]) is Usual.OFTEN_NOBODY
    assert call.usual([MINUTE * 25] * 3 + [None] * 2) is Usual.HALF_HOUR
    assert call.usual([MINUTE * 60] * 6) is Usual.HOUR
    assert call.usual([MINUTE * 300] * 6) is Usual.HOURS
    counts = summary.of_calls([MINUTE, None])
    assert (counts.calls, counts.answered, counts.usual) == (2, 1, Usual.UNKNOWN)


def test_duty_is_one_to_twelve_hours() -> None:
    assert [call.check_duty(h) for h in (1, 12)] == [1, 12]
    for hours in (0, 13, -1):
        with pytest.raises(Refusal):
            call.check_duty(hours)
