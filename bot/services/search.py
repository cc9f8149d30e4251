"""Looking: existing circles that fit one member, and whether new ones could be formed."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import structlog

from bot.domain import match as rules
from bot.domain.actor import Actor
from bot.domain.circle import SMALLEST, Circle
from bot.domain.formation import Could, Formation, FormationState, Prefer
from bot.domain.match import Answers, next_hour
from bot.domain.member import Scope, Tag
from bot.domain.refusal import DatabaseAway
from bot.domain.safety import Quota
from bot.process import Worker, WorkerLost
from bot.services import access, formation_run, forming, gates
from bot.services.delivery import Delivery
from bot.services.forming_table import slots_of
from bot.services.pool import ours
from bot.services.ticks import Ticks
from bot.storage import formation as formations
from bot.storage import guild as guilds
from bot.storage import introduction as introductions
from bot.storage import match as pool
from bot.storage import member as members
from bot.storage import outbox
from bot.storage import standing as standings
from bot.storage.outbox import Notice
from bot.storage.store import Store, Tx

log = structlog.get_logger(__name__)

TOP = 5
LOOK_EVERY = timedelta(hours=6)
A_DAY = timedelta(days=1)
"""Whoever just worked a formation out is not reminded of it."""


@dataclass(frozen=True, slots=True)
class Suggested:
    """A circle with room, and why it fits: tags that the circle shows, an hour that both could make."""

    circle: Circle
    shared: tuple[Tag, ...]
    meets: datetime | None
    """None where the circle has no fixed hour."""
    asked: datetime | None
    """They asked to join it before, and get an answer by then."""


@dataclass(frozen=True, slots=True)
class Found:
    suggestions: tuple[Suggested, ...]
    tags_given: bool
    hours_given: bool
    waits: bool
    """They are on the list for a new one already."""


@dataclass(frozen=True, slots=True)
class CouldForm:
    """For the staff channel: circles could be formed. `people`: how many wait, 0 where too few to say."""

    channel_id: int
    people: int
    could: Could


class SearchService:
    def __init__(self, store: Store, delivery: Delivery, ticks: Ticks, worker: Worker) -> None:
        self._store = store
        self._delivery = delivery
        self._worker = worker
        delivery.register("match.could-form", load=self._news)
        ticks.register("match-could-form", timedelta(minutes=10), self.look)

    async def find(self, who: Actor) -> Found:
        """Not filtered by blocks: a list that is shorter for one person would tell them where somebody sits."""
        async with self._store.begin(who.guild) as tx:
            await gates.may_join(tx, who)
            await access.member(tx, who, Scope.MATCHING)
            profile, chosen = await members.profile_and_tags(tx, who.guild, who.user_id)
            tags = {tag.id: tag for tag in await guilds.tags(tx, who.guild)}
            me = rules.answers(who.user_id, profile, chosen, frozenset(tags))
            if me.tags:  # without a tag nothing can be found, so it costs none of the day's searches
                await gates.spend(tx, who, Quota.MATCH)
        async with self._store.read() as tx:
            running = await standings.seen_running(tx, who.guild, who.user_id)
            open_ones = [s.circle for s in running if not s.seated and s.circle.takes_people(s.taken)]
            asked = {s.circle.id: s.asked for s in running}
            waits = await pool.get(tx, who.guild, who.user_id) is not None
            now = tx.now
        ranked = await asyncio.to_thread(_ranked, me, open_ones, sorted(tags), now) if open_ones and me.tags else []
        suggestions = tuple(
            Suggested(circle, tuple(tags[tag] for tag in shared), _meets(circle, now), asked[circle.id])
            for circle, shared in ranked
        )
        return Found(suggestions, bool(me.tags), bool(me.hours), waits)

    async def look(self) -> int:
        """Tells the staff channel, at most weekly, that those who wait could form a circle; how many were told."""
        async with self._store.read() as tx:
            due = await pool.guilds_with(tx, SMALLEST)
        told = 0
        for guild_id in due:
            if not ours(self._delivery, guild_id) or not await self._is_time(guild_id):
                continue
            async with self._store.read() as tx:
                stands = await _stands(tx, guild_id)
            could = Could(stands.state) if stands is not None else await self._could_form(guild_id)
            async with self._store.begin(guild_id) as tx:
                await pool.note_news(tx, guild_id, told=could is not Could.NO)
                if could is not Could.NO:
                    wish, week = f"match.could-form:{guild_id}:{tx.new_id()}", tx.now + timedelta(days=7)
                    await outbox.post(tx, "match.could-form", guild_id, wish, expires=week, could=could.value)
                    told += 1
        return told

    async def _could_form(self, guild_id: int) -> Could:
        """NO as well where the look itself broke: another server's notice does not wait for this one's."""
        try:
            task = await formation_run.gather(self._store, guild_id, None, Prefer.EVERYONE, None)
            return await self._worker.run(forming.could_form, task)
        except DatabaseAway:
            raise
        except WorkerLost:
            log.warning("worker_lost", at="match-could-form")
        except Exception:
            log.exception("look_failed", at="match-could-form", guild=guild_id)
        return Could.NO

    async def _is_time(self, guild_id: int) -> bool:
        async with self._store.read() as tx:
            guild = await guilds.get(tx, guild_id)
            if guild is None or guild.safe_mode or guild.staff_channel_id is None or guild.removed_at is not None:
                return False
            stands = await _stands(tx, guild_id)
            if stands is not None and (stands.state is FormationState.RUNNING or tx.now - stands.begun_at < A_DAY):
                return False
            last = await pool.news(tx, guild_id)
            if last is None:
                return True
            told_lately = last.told_at is not None and tx.now - last.told_at < rules.TELL_STAFF_EVERY
            return not told_lately and tx.now - last.looked_at >= LOOK_EVERY

    async def _news(self, tx: Tx, notice: Notice) -> CouldForm | None:
        guild = await guilds.get(tx, notice.guild_id)
        people = await pool.count(tx, notice.guild_id)
        if guild is None or guild.staff_channel_id is None or people < SMALLEST:
            return None
        stands = await _stands(tx, notice.guild_id)
        if stands is not None and stands.state is FormationState.RUNNING:
            return None
        could = Could(notice.facts["could"] if stands is None else stands.state)
        return CouldForm(guild.staff_channel_id, people if people >= rules.SHOWN_FROM else 0, could)


async def _stands(tx: Tx, guild_id: int) -> Formation | None:
    """A formation that runs or waits for a facilitator; a draft in which nobody sits asks nothing of anybody."""
    found = await formations.unsettled(tx, guild_id)
    is_draft = found is not None and found.state is FormationState.DRAFT
    return None if found is None or (is_draft and not await introductions.drafts(tx, guild_id, found.id)) else found


def _meets(circle: Circle, now: datetime) -> datetime | None:
    return None if circle.meets_at is None else next_hour(circle.meets_at, now)


def _ranked(
    me: Answers, open_ones: Sequence[Circle], tag_ids: Sequence[int], now: datetime
) -> list[tuple[Circle, list[int]]]:
    """The best circles with the tags that each shows and the member has. Rare themes count for more."""
    import numpy as np

    from bot.matching import Circles, Member, suggest

    tag_at = {tag: column for column, tag in enumerate(tag_ids)}
    codes = sorted({circle.language for circle in open_ones} | set(me.languages))
    code_at = {code: column for column, code in enumerate(codes)}
    n = len(open_ones)
    themes = np.zeros((n, len(tag_ids)), bool)
    slots = np.ones((n, rules.WEEK_HOURS), bool)
    languages = np.zeros((n, len(codes)), bool)
    for row, circle in enumerate(open_ones):
        themes[row, [tag_at[tag] for tag in circle.themes if tag in tag_at]] = True
        languages[row, code_at[circle.language]] = True
        if circle.meets_at is not None:
            slots[row] = False
            slots[row, circle.meets_at] = True
    rarity = np.log(1 + n / np.maximum(themes.sum(0), 1))
    table = Circles(
        tags=themes.astype(int), size=np.ones(n, int), themes=themes, slots=slots, languages=languages,
        room=np.ones(n, bool), idf=rarity,
    )  # fmt: skip
    found = suggest(_engine_member(me, tag_at, code_at, now, Member, np), table, top=TOP)
    return [(open_ones[one.circle], [tag_ids[column] for column in one.shared]) for one in found]


def _engine_member(
    me: Answers, tag_at: dict[int, int], code_at: dict[str, int], now: datetime, kind: Any, np: Any
) -> Any:
    """Who gave no hours or no language is compared without them; a theme they only match on is still a reason."""

    def marks(chosen: Any, at: dict[Any, int]) -> Any:
        row = np.zeros(len(at), bool)
        row[[at[one] for one in chosen if one in at]] = True
        return row

    slots = np.ones(rules.WEEK_HOURS, bool)
    free = slots_of(me, now)
    if free:
        slots[:] = False
        slots[sorted(free)] = True
    languages = marks(me.languages or code_at, code_at)
    return kind(tags=marks(me.tags, tag_at), slots=slots, languages=languages, avoid=marks(me.avoid, tag_at))
