from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain import session as rules
from bot.domain.refusal import Refusal
from bot.domain.session import Phase, Session, Turn, Why

NOW = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)


def begun(*people: int, minutes: int | None = 3) -> Session:
    return rules.begin(1, 2, 3, people, minutes, NOW)


def test_everybody_once_in_the_order_announced_then_it_ends_by_itself() -> None:
    of, heard = begun(5, 6, 7), []
    phases = [of.phase]
    while not of.is_over:
        of = rules.when_due(of, of.until)
        phases.append(of.phase)
        heard += [of.speaker] if of.speaker else []
    assert heard == [5, 6, 7] and of.why is Why.ITSELF
    assert phases == [Phase.OPENING, Phase.TURN, Phase.TURN, Phase.TURN, Phase.CLOSING, Phase.ENDED]
    assert rules.advance(of, NOW) is of and rules.end(of, Why.FACILITATOR, NOW) is of


def test_passing_before_and_in_a_turn() -> None:
    of = rules.let_pass(begun(5, 6, 7), 6, NOW)
    assert of.step == 0
    of = rules.advance(of, NOW)
    assert of.speaker == 5
    of = rules.let_pass(of, 5, NOW)
    assert of.speaker == 7 and rules.let_pass(of, 5, NOW) is of
    of = rules.let_pass(of, 7, NOW)
    assert of.phase is Phase.CLOSING
    assert [place.turn for place in of.order] == [Turn.PASSED] * 3
    with pytest.raises(Refusal):
        rules.let_pass(of, 5, NOW)
    with pytest.raises(Refusal):
        rules.let_pass(begun(5), 99, NOW)


def test_who_leaves_is_not_asked() -> None:
    of = rules.advance(begun(5, 6), NOW)
    left = rules.without(of, 5, NOW)
    assert left.speaker == 6 and [p.user_id for p in left.order] == [6]
    assert rules.without(of, 6, NOW).speaker == 5
    assert rules.advance(rules.without(begun(5), 5, NOW), NOW).phase is Phase.CLOSING


def test_a_session_that_stood_still_ends_kindly() -> None:
    of = begun(5, 6)
    late = of.until + rules.LOST_AFTER
    assert rules.when_due(of, late).phase is Phase.TURN
    lost = rules.when_due(of, late + timedelta(seconds=1))
    assert lost.is_over and lost.why is Why.LOST


def test_free_talk_and_the_order_of_the_next_session() -> None:
    free = begun(5, 6, minutes=None)
    assert free.phase is Phase.FREE and free.order == () and rules.when_due(free, free.until).is_over
    assert [rules.order_of((5, 6, 7), n)[0] for n in range(4)] == [5, 6, 7, 5]
    assert rules.order_of((), 3) == ()
    with pytest.raises(Refusal):
        begun(5, minutes=4)
    assert replace(free, step=1) != free
