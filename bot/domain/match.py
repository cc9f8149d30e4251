"""Waiting for a circle: what the engine is told of a member, what is missing, how long it takes. Pure."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from statistics import median

from bot.domain.member import Member, MemberState, MemberTag, Profile, Scope, Use

WEEK_HOURS = 168
SHOWN_FROM = 5
"""Counts below this are never told: they could point at somebody."""
LOOSEN_AFTER = (timedelta(days=7), timedelta(days=14))
"""Waiting times after which something wider is offered, once each."""
RELATED = 3
"""So many tags are named at most as close to somebody's own."""
REMIND_AFTER = timedelta(days=7)
TELL_STAFF_EVERY = timedelta(days=7)


class Missing(StrEnum):
    """What a circle cannot be found without."""

    TAGS = "tags"
    THEME = "theme"
    """No tag that may be a circle's theme: all are for matching only."""
    ZONE = "zone"
    HOURS = "hours"
    LANGUAGE = "language"


class Looser(StrEnum):
    """What can be made wider. Offered after a while, never done without a yes."""

    HOURS = "hours"
    LANGUAGE = "language"
    TAG = "tag"
    SMALLER = "smaller"


class Expectation(StrEnum):
    """How long the wait may be, in words."""

    NOBODY_LEADS = "nobody-leads"
    """The server has no facilitator, and wants one for each circle."""
    TOO_FEW = "too-few"
    """Fewer people wait than a circle needs."""
    UNKNOWN = "unknown"
    """Too few circles were formed here to say."""
    DAYS = "days"
    WEEK = "week"
    WEEKS = "weeks"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Waiter:
    """Somebody in the pool."""

    id: int
    guild_id: int
    user_id: int
    since: datetime
    first_in_line: bool
    """A circle that was proposed to them did not come together."""
    wider: bool
    """An hour before and after each of theirs is fine too."""
    smaller: bool
    """Three people are enough to begin with."""
    offered: int
    """How often something wider was offered."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What the engine is told of one member. Private notes are not in it."""

    user_id: int
    tags: frozenset[int]
    """Count for fit: marked `show` or `match`."""
    themes: frozenset[int]
    """May be a circle's theme: marked `show`. The yes to being named (`Scope.SHOWN`) is about buddies and not asked
    here: each person sees the theme alone, without a name, and their yes to that circle is the yes to sit there under
    it. Whoever says no, or nothing, is named to nobody; facilitators see numbers until the room opens."""
    avoid: frozenset[int]
    languages: tuple[str, ...]
    zone: str | None
    hours: frozenset[int]
    """Free hours of the week in their own wall time; none counts without a zone."""
    first: bool = False
    smaller: bool = False


def answers(
    user_id: int, profile: Profile, tags: Iterable[MemberTag], known: frozenset[int], waiter: Waiter | None = None
) -> Answers:
    """`known`: the server's tags in use; a retired one matches nobody."""
    by_use = {use: frozenset(t.tag_id for t in tags if t.use is use and t.tag_id in known) for use in Use}
    hours = widened(profile.hours) if waiter is not None and waiter.wider else profile.hours
    return Answers(
        user_id=user_id,
        tags=by_use[Use.SHOW] | by_use[Use.MATCH],
        themes=by_use[Use.SHOW],
        avoid=by_use[Use.AVOID],
        languages=profile.languages,
        zone=profile.timezone,
        hours=hours if profile.timezone is not None else frozenset(),
        first=waiter is not None and waiter.first_in_line,
        smaller=waiter is not None and waiter.smaller,
    )


def widened(hours: frozenset[int]) -> frozenset[int]:
    """The hours with the one before and the one after each; Sunday night runs into Monday."""
    return frozenset((hour + step) % WEEK_HOURS for hour in hours for step in (-1, 0, 1))


def spans(hours: frozenset[int]) -> list[tuple[int, int]]:
    """Hours of the week as (first, one after the last), none of them across midnight."""
    found: list[tuple[int, int]] = []
    for hour in sorted(hours):
        if found and found[-1][1] == hour and hour % 24:
            found[-1] = (found[-1][0], hour + 1)
        else:
            found.append((hour, hour + 1))
    return found


def missing(profile: Profile, tags: Sequence[MemberTag]) -> tuple[Missing, ...]:
    matched = [tag for tag in tags if tag.use in (Use.SHOW, Use.MATCH)]
    lacks = {
        Missing.TAGS: not matched,
        Missing.THEME: bool(matched) and not any(tag.use is Use.SHOW for tag in matched),
        Missing.ZONE: profile.timezone is None,
        Missing.HOURS: not profile.hours,
        Missing.LANGUAGE: not profile.languages,
    }
    return tuple(what for what, lacking in lacks.items() if lacking)


def can_be_matched(member: Member, now: datetime) -> bool:
    """Agreed to it, in the server as far as we know, and not resting."""
    here = member.state is not MemberState.GONE
    return here and member.agreed(Scope.MATCHING) and not member.is_paused(now)


def expectation(waiting: int, smallest: int, days_waited: Sequence[int]) -> Expectation:
    """`waiting`: people in the pool, this one included; `days_waited`: of those who lately found a circle here.

    Only from five such waits something is said: fewer are chance, and could be somebody's.
    """
    if waiting < smallest:
        return Expectation.TOO_FEW
    if len(days_waited) < SHOWN_FROM:
        return Expectation.UNKNOWN
    usual = median(days_waited)
    steps = ((4, Expectation.DAYS), (10, Expectation.WEEK), (24, Expectation.WEEKS))
    return next((word for most, word in steps if usual <= most), Expectation.MONTH)


def offers_passed(waiter: Waiter, now: datetime) -> int:
    """How many of the moments of `LOOSEN_AFTER` lie behind. Whoever rested through both is offered once for them."""
    return sum(now - waiter.since >= after for after in LOOSEN_AFTER)


def can_loosen(waiter: Waiter, profile: Profile) -> tuple[Looser, ...]:
    """What is left to offer this person."""
    offers = {
        Looser.HOURS: not waiter.wider and 0 < len(profile.hours) < WEEK_HOURS,
        Looser.LANGUAGE: len(profile.languages) < 2,
        Looser.TAG: True,
        Looser.SMALLER: not waiter.smaller,
    }
    return tuple(what for what, open_to in offers.items() if open_to)


def together(people: Iterable[frozenset[int]]) -> dict[int, Counter[int]]:
    """For each tag the other ones that at least five of these people show beside it; fewer could point at somebody."""
    beside: dict[int, Counter[int]] = defaultdict(Counter)
    for shown in people:
        for tag in shown:
            beside[tag].update(shown - {tag})
    return {tag: Counter({o: n for o, n in others.items() if n >= SHOWN_FROM}) for tag, others in beside.items()}


def related(mine: Iterable[int], leave_out: Collection[int], beside: Mapping[int, Counter[int]]) -> list[int]:
    """The tags that are most often beside one of mine, without those that I decided about already."""
    most: Counter[int] = Counter()
    for tag in mine:
        most |= beside.get(tag, Counter())
    ranked = sorted(most, key=lambda tag: (-most[tag], tag))
    return [tag for tag in ranked if tag not in leave_out][:RELATED]


def next_hour(slot: int, now: datetime) -> datetime:
    """The next moment of that hour of the week (UTC, 0 is Monday 00:00) that is at least a day away."""
    earliest = now + timedelta(days=1)
    monday = (earliest - timedelta(days=earliest.weekday())).replace(hour=0, minute=0, second=0, microsecond=0)
    found = monday + timedelta(hours=slot)
    return found if found >= earliest else found + timedelta(weeks=1)
