"""Tags that people of a server often show together, for whoever looks for one more. Of them only counts are kept."""

from collections import Counter
from datetime import datetime, timedelta

from bot.domain import match as rules
from bot.domain.member import MemberTag, Tag, Use
from bot.services import pool
from bot.storage import guild as guilds
from bot.storage.store import Tx

KEPT = timedelta(hours=6)
PAGES = 50
"""About 2,000 people say enough, and looking at them takes about a second."""


class Related:
    def __init__(self) -> None:
        self._known: dict[int, tuple[datetime, dict[int, Counter[int]]]] = {}
        """By server, with the time of the look."""

    async def to(self, tx: Tx, guild_id: int, chosen: tuple[MemberTag, ...]) -> tuple[Tag, ...]:
        """At most three, none of which the person chose already, for whatever use."""
        looked_at, beside = self._known.get(guild_id, (None, {}))
        if looked_at is None or not timedelta(0) <= tx.now - looked_at < KEPT:
            beside = await _look(tx, guild_id)
            self._known[guild_id] = (tx.now, beside)
        mine = [tag.tag_id for tag in chosen if tag.use in (Use.SHOW, Use.MATCH)]
        ids = rules.related(mine, {tag.tag_id for tag in chosen}, beside)
        named = {tag.id: tag for tag in await guilds.tags(tx, guild_id)}
        return tuple(named[tag] for tag in ids if tag in named)


async def _look(tx: Tx, guild_id: int) -> dict[int, Counter[int]]:
    shown: list[frozenset[int]] = []
    pages = 0
    async for page in pool.gather(tx, guild_id):
        shown += [one.themes for one in page]
        pages += 1
        if pages == PAGES:
            break
    return rules.together(shown)
