"""A draft as facilitators look at it: its circles by their seats, a page at a time."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.domain.formation import Fit, Formation, fit
from bot.domain.match import SHOWN_FROM, next_hour
from bot.domain.member import Tag
from bot.services import leading
from bot.storage import guild as guilds
from bot.storage import introduction as introductions
from bot.storage.store import Tx

PER_PAGE = 5
AT_ONCE = 100
"""Opening so many sealed plans takes a few milliseconds, and nobody is answered meanwhile."""


@dataclass(frozen=True, slots=True)
class DraftCircle:
    """One circle of a draft by its seats: no names."""

    number: int
    people: int
    theme: Tag | None
    meets: datetime
    language: str
    fit: Fit
    facilitator_id: int | None
    double_booked: bool
    """The facilitator is taken at that hour, or full, since it was worked out."""


@dataclass(frozen=True, slots=True)
class Draft:
    formation: Formation
    circles: tuple[DraftCircle, ...]
    """Those of this page."""
    page: int
    pages: int
    count: int
    placed: int
    gone: int
    """People of the draft who left, rest or stopped waiting since."""
    sizes: Mapping[int, Mapping[Fit, int]] = field(default_factory=dict)
    """How many circles there are of each size, by their fit: for the picture, so on the first page only."""
    asked: int | None = None
    """People who are asked about a circle now and so sit in no draft; None: nobody; 0: too few to say."""


async def draft_of(tx: Tx, found: Formation, page: int) -> Draft:
    people = await introductions.sizes(tx, found.guild_id, found.id)
    drafted = await introductions.drafts(tx, found.guild_id, found.id)
    pages = max(1, -(-len(drafted) // PER_PAGE))
    page = max(0, min(page, pages - 1))
    shown = await introductions.of_formation(tx, found.guild_id, found.id, page * PER_PAGE, PER_PAGE)
    tags = {tag.id: tag for tag in await guilds.tags(tx, found.guild_id, all_of_them=True)}
    leaders = {leader.user_id: leader for leader in await leading.crew(tx, found.guild_id)}
    circles = []
    for one in shown:
        leader = leaders.get(one.facilitator_id or 0)
        taken = leader is None or leader.capacity < 1 or one.plan.slot in leader.busy
        circles.append(
            DraftCircle(
                number=one.number,
                people=people.get(one.id, 0),
                theme=tags.get(one.plan.theme),
                meets=next_hour(one.plan.slot, tx.now),
                language=one.plan.language,
                fit=fit(one.plan.shared),
                facilitator_id=one.facilitator_id,
                double_booked=one.facilitator_id is not None and taken,
            )
        )
    placed = sum(people.values())
    gone = found.placed - placed + await introductions.gone(tx, found.guild_id, found.id)
    asked = len(await introductions.busy(tx, found.guild_id))
    sizes = await _sizes(tx, found, people) if page == 0 else {}
    return Draft(
        found, tuple(circles), page, pages, len(drafted), placed, gone, sizes,
        (asked if asked >= SHOWN_FROM else 0) if asked else None,
    )  # fmt: skip


async def _sizes(tx: Tx, found: Formation, people: Mapping[int, int]) -> dict[int, dict[Fit, int]]:
    counted: dict[int, dict[Fit, int]] = {}
    for start in range(0, len(people), AT_ONCE):
        for one in await introductions.of_formation(tx, found.guild_id, found.id, start, AT_ONCE):
            if one.id in people:
                fits = counted.setdefault(people[one.id], dict.fromkeys(Fit, 0))
                fits[fit(one.plan.shared)] += 1
        await asyncio.sleep(0)
    return dict(sorted(counted.items()))
