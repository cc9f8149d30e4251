"""Who may come in, how often one may ask, and what keeps somebody out. Pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.guild import GuildSettings
from bot.domain.refusal import Refusal

BLOCK_CHANGES_A_DAY = 5
"""Few enough that nobody finds out by trying whom a block touches, enough for a bad day."""
SETTLED_DAYS = 7
"""Of the account and in the server, at least: whoever makes accounts to have somebody paused has to wait with them."""


class Bar(StrEnum):
    """What keeps somebody from being matched or admitted."""

    BANNED = "banned"
    """By a facilitator; the person is told, and may ask for another look."""
    PAUSED = "paused"
    """By two independent reports, until somebody looks. The person is not told: answer them as if no seat were free."""


class Quota(StrEnum):
    """What is counted for each person and day."""

    JOIN = "join"
    """Requests to join a circle."""
    MATCH = "match"
    """Searches for a circle or a buddy."""
    REPORT = "report"
    BLOCK = "block"
    """Blocks and their undoing, counted together."""

    def a_day(self, settings: GuildSettings) -> int:
        """How many the server allows within 24 hours."""
        return {
            Quota.JOIN: settings.join_requests_a_day,
            Quota.MATCH: settings.match_requests_a_day,
            Quota.REPORT: settings.reports_a_day,
            Quota.BLOCK: BLOCK_CHANGES_A_DAY,
        }[self]


@dataclass(frozen=True, slots=True)
class Blocked:
    """One line of somebody's own list."""

    user_id: int
    since: datetime


def check_age(
    settings: GuildSettings, account_since: datetime | None, here_since: datetime | None, now: datetime
) -> None:
    """The server's gate for newcomers. A time that Discord did not tell counts as none."""
    if not _old_enough(account_since, settings.min_account_days, now):
        raise Refusal("refusal-account-too-new", days=settings.min_account_days)
    if not _old_enough(here_since, settings.min_server_days, now):
        raise Refusal("refusal-too-new-here", days=settings.min_server_days)


def is_settled(
    settings: GuildSettings, account_since: datetime | None, here_since: datetime | None, now: datetime
) -> bool:
    """Only then a report counts towards a pause, whatever the gates say: fresh accounts cannot pause anybody."""
    account = _old_enough(account_since, max(settings.min_account_days, SETTLED_DAYS), now)
    return account and _old_enough(here_since, max(settings.min_server_days, SETTLED_DAYS), now)


def _old_enough(since: datetime | None, days: int, now: datetime) -> bool:
    return days == 0 or (since is not None and now - since >= timedelta(days=days))


def check_quota(quota: Quota, settings: GuildSettings, used: int) -> None:
    """`used`: how often within the 24 hours before now."""
    most = quota.a_day(settings)
    if used >= most:
        raise Refusal(f"refusal-quota-{quota}", most=most)
