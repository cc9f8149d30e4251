"""Members: what they agree to, and the profile they are matched by."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache
from importlib import resources
from typing import Any
from zoneinfo import available_timezones

from bot.domain import member as rules
from bot.domain.actor import Actor
from bot.domain.member import Member, MemberState, MemberTag, Need, Profile, Reach, Scope, Tag, Use
from bot.domain.refusal import Refusal
from bot.services import access, parting, proposing, reach
from bot.storage import guild as guilds
from bot.storage import member as members
from bot.storage.store import Store, Tx


@dataclass(frozen=True, slots=True)
class Shown:
    """A member's own profile, for their eyes only."""

    member: Member
    profile: Profile
    tags: tuple[tuple[Tag, Use], ...]


class MemberService:
    def __init__(self, store: Store, find_country: Callable[[str], str | None]) -> None:
        self._store = store
        self._find_country = find_country

    async def consents(self, who: Actor) -> Member | None:
        async with self._store.read() as tx:
            return await members.get(tx, who.guild, who.user_id)

    async def agree(self, who: Actor, scope: Scope, *, adult: bool) -> Member:
        """Records a yes. Nothing is written for somebody who is not an adult."""
        if not adult:
            raise Refusal("refusal-adults-only", offer="youth-help")
        async with self._store.begin(who.guild) as tx:
            await access.guild(tx, who)
            if await members.get(tx, who.guild, who.user_id) is None:
                await members.add(tx, who.guild, who.user_id)
            await members.agree(tx, who.guild, who.user_id, scope)
            return await access.member(tx, who)

    async def reach_by(self, who: Actor, way: Reach) -> Member:
        async with self._store.begin(who.guild) as tx:
            return await reach.choose(tx, await access.member(tx, who), way)

    async def show(self, who: Actor) -> Shown:
        async with self._store.read() as tx:
            return await self._shown(tx, await access.member(tx, who))

    async def edit(self, who: Actor) -> Shown:
        """The same, for somebody about to change it: asks for the agreement to matching first."""
        async with self._store.read() as tx:
            return await self._shown(tx, await access.member(tx, who, Scope.MATCHING))

    async def country(self, who: Actor) -> str | None:
        """The country this person chose, if they ever did; None for anybody else."""
        if who.guild_id is None:
            return None
        async with self._store.read() as tx:
            return (await members.profile(tx, who.guild, who.user_id)).country

    async def set(
        self,
        who: Actor,
        *,
        timezone: str | None = None,
        country: str | None = None,
        language: str | None = None,
        languages: tuple[str, ...] = (),
        need: Need | None = None,
    ) -> Shown:
        """Changes what is given and leaves the rest: all of it, or nothing where something cannot be understood.

        `languages` are all that the member speaks; `language` is put first among them.
        """
        given: dict[str, Any] = {}
        if timezone is not None:
            given["timezone"] = zone_named(timezone)
        if country is not None:
            given["country"] = self._country_named(country)
        if need is not None:
            given["need"] = need

        def changed(profile: Profile) -> Profile:
            spoken = languages or profile.languages
            if language is not None:
                spoken = (language, *(known for known in spoken if known != language))
            return replace(profile, languages=spoken[: rules.MAX_LANGUAGES], **given)

        return await self._change(who, changed)

    async def fill_in(
        self, who: Actor, *, timezone: str, country: str, languages: tuple[str, ...], need: Need | None
    ) -> Shown:
        """The whole form: what was emptied in it is forgotten. Languages stay where none is chosen."""
        zone = zone_named(timezone) if timezone else None
        given = {"timezone": zone, "country": self._country_named(country) if country else None, "need": need}
        return await self._change(who, lambda had: replace(had, languages=languages or had.languages, **given))

    async def set_hours(self, who: Actor, hours: frozenset[int]) -> Shown:
        """Free hours of the week in the member's own wall time, 0-167 from Monday 00:00."""
        if any(not 0 <= hour < 168 for hour in hours):
            raise Refusal("refusal-hours-out-of-week")
        return await self._change(who, lambda profile: replace(profile, hours=hours))

    async def set_day(self, who: Actor, day: int, hours: frozenset[int]) -> Shown:
        """Replaces one day's free hours: `day` 0 is Monday, `hours` 0-23 of that day's wall time."""
        if not 0 <= day < 7 or any(not 0 <= hour < 24 for hour in hours):
            raise Refusal("refusal-hours-out-of-week")

        def changed(profile: Profile) -> Profile:
            kept = {hour for hour in profile.hours if hour // 24 != day}
            return replace(profile, hours=frozenset(kept | {day * 24 + hour for hour in hours}))

        return await self._change(who, changed)

    async def _change(self, who: Actor, changed: Callable[[Profile], Profile]) -> Shown:
        async with self._store.begin(who.guild) as tx:
            member = await access.member(tx, who, Scope.MATCHING)
            profile = changed(await members.profile(tx, who.guild, who.user_id))
            await members.save_profile(tx, who.guild, who.user_id, profile)
            return await self._shown(tx, member, profile=profile)

    async def tag(self, who: Actor, text: str) -> Tag:
        async with self._store.read() as tx:
            return await access.tag(tx, who, text)

    async def add_tag(self, who: Actor, tag: str, use: Use, *, sure: bool = False) -> Shown:
        """Adds a tag or changes its use; `sure`: also where the use until now says the opposite."""
        async with self._store.begin(who.guild) as tx:
            member = await access.member(tx, who, Scope.MATCHING)
            found = await access.tag(tx, who, tag)
            chosen = await members.tags(tx, who.guild, who.user_id)
            changed = rules.with_tag(chosen, MemberTag(found.id, use), sure=sure)
            await members.save_tags(tx, who.guild, who.user_id, changed)
            return await self._shown(tx, member, chosen=changed)

    async def remove_tag(self, who: Actor, tag: str) -> Shown:
        async with self._store.begin(who.guild) as tx:
            member = await access.member(tx, who, Scope.MATCHING)
            found = await guilds.find_tag(tx, who.guild, tag)  # a retired tag can still be taken off
            if found is None:
                raise Refusal("refusal-no-such-tag")
            chosen = await members.tags(tx, who.guild, who.user_id)
            changed = rules.without_tag(chosen, found.id)
            await members.save_tags(tx, who.guild, who.user_id, changed)
            return await self._shown(tx, member, chosen=changed)

    async def offered_tags(self, who: Actor) -> tuple[Tag, ...]:
        """The server's list: for autocomplete and selects; the same for everyone."""
        async with self._store.read() as tx:
            return await guilds.tags(tx, who.guild)

    async def pause(self, who: Actor, days: int | None) -> Member:
        """Rest from matching and reminders, for `days` (1-365) or until resumed."""
        if days is not None and not 1 <= days <= rules.MAX_PAUSE_DAYS:
            raise Refusal("refusal-pause-days", most=rules.MAX_PAUSE_DAYS)
        async with self._store.begin(who.guild) as tx:
            member = await access.member(tx, who)
            until = None if days is None else tx.now + timedelta(days=days)
            paused = replace(member, state=MemberState.PAUSED, paused_until=until)
            await members.save(tx, paused)
            await parting.ask_no_more(tx, who.guild, who.user_id)
            await proposing.rest(tx, who.guild, who.user_id)
            return paused

    async def resume(self, who: Actor) -> Member:
        async with self._store.begin(who.guild) as tx:
            member = await access.member(tx, who)
            active = replace(member, state=MemberState.ACTIVE, paused_until=None)
            await members.save(tx, active)
            return active

    async def _shown(
        self, tx: Tx, member: Member, *, profile: Profile | None = None, chosen: tuple[MemberTag, ...] | None = None
    ) -> Shown:
        """`profile`, `chosen`: what was written just now, and need not be read again."""
        named = {tag.id: tag for tag in await guilds.tags(tx, member.guild_id, all_of_them=True)}
        if profile is None or chosen is None:
            kept = await members.profile_and_tags(tx, member.guild_id, member.user_id)
            profile, chosen = profile or kept[0], kept[1] if chosen is None else chosen
        pairs = tuple((named[t.tag_id], t.use) for t in chosen if t.tag_id in named)
        return Shown(member, profile, pairs)

    def _country_named(self, text: str) -> str:
        code = self._find_country(text)
        if code is None:
            raise Refusal("refusal-no-such-country")
        return code


@cache
def zones() -> tuple[str, ...]:
    """The zones to choose from: one a place, of the tz database's own list of places, and UTC.

    Its other names are old spellings, and abbreviations that keep no summer time: who lives by "EST" in winter does
    not in July.
    """
    places = (resources.files("tzdata") / "zoneinfo" / "zone.tab").read_text("utf-8")
    return tuple(sorted(["UTC", *(line.split("\t")[2] for line in places.splitlines() if not line.startswith("#"))]))


def zone_named(text: str) -> str:
    """An IANA zone by its name or by its city alone, in any case; refused where there is none."""
    zone = _zones_by_name().get(text.strip().casefold().replace(" ", "_"))
    if zone is None:
        raise Refusal("refusal-no-such-timezone")
    return zone


@cache
def _zones_by_name() -> dict[str, str]:
    """No city names two zones (a test holds it). To list all names takes 600 files and 14 ms, so it is done once."""
    named = {zone.rsplit("/", 1)[-1].casefold(): zone for zone in zones()}
    return named | {zone.casefold(): zone for zone in available_timezones() if "/" in zone}
