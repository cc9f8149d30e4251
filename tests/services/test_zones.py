"""Time zones as people write them."""

from collections import Counter
from zoneinfo import ZoneInfo

import pytest

from bot.domain.refusal import Refusal
from bot.services.member import zone_named, zones


def test_no_city_names_two_zones_and_each_is_one_that_can_be_used() -> None:
    assert max(Counter(zone.rsplit("/", 1)[-1].casefold() for zone in zones()).values()) == 1
    assert len(zones()) > 400 and all(ZoneInfo(zone).key == zone for zone in zones())


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Europe/London", "Europe/London"),
        (" london ", "Europe/London"),
        ("New York", "America/New_York"),
        ("US/Eastern", "US/Eastern"),
        ("asia/calcutta", "Asia/Calcutta"),
        ("utc", "UTC"),
    ],
)
def test_a_place_is_found_by_its_name_or_its_city(typed: str, zone: str) -> None:
    assert zone_named(typed) == zone


@pytest.mark.parametrize("typed", ["EST", "MST", "GMT+0", "Factory", "Mars/Olympus", "", "../../etc/passwd"])
def test_what_keeps_no_summer_time_or_is_no_place_is_refused(typed: str) -> None:
    with pytest.raises(Refusal, match="refusal-no-such-timezone"):
        zone_named(typed)
