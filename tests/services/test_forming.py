"""What the worker makes of answers: who may lead a circle, and when."""

import pickle
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.domain.availability import term_hours
from bot.domain.match import Answers
from bot.services.forming import form
from bot.services.forming_table import Leader, Task

SUMMER, AUTUMN = datetime(2026, 6, 7, 12, tzinfo=UTC), datetime(2026, 9, 27, 12, tzinfo=UTC)
MONDAY_AT_18 = 18


def told(user_id: int, zone: str | None, *hours: int) -> Answers:
    return Answers(user_id, frozenset({1}), frozenset({1}), frozenset(), ("en",), zone, frozenset(hours))


@pytest.mark.parametrize(
    ("leader", "begins", "leads"),
    [
        (told(9, "Europe/London", 19), SUMMER, True),
        (told(9, "Europe/London", 19), AUTUMN, False),  # the clocks change on 25 October
        (told(9, "Europe/London", 20), SUMMER, False),
        (told(9, "Europe/London"), AUTUMN, True),  # no hours: any
        (told(9, None, 19), AUTUMN, True),  # hours of no clock: none were told
        (None, AUTUMN, True),
    ],
)
def test_a_facilitator_leads_only_at_hours_that_hold_all_term(
    leader: Answers | None, begins: datetime, leads: bool
) -> None:
    assert not term_hours({19}, ZoneInfo("Europe/London"), AUTUMN.date(), 9)
    people = pickle.dumps([told(n, "UTC", MONDAY_AT_18) for n in range(1, 6)])
    formed = form(Task([people], [], [Leader(9, 3, True, answers=leader)], begins, "everyone", True))
    (circle,) = [one for chunk in formed.chunks for one in pickle.loads(chunk)]
    assert (circle.facilitator_id == 9) is leads
