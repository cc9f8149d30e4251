"""A server: setting it up, its tags, and who facilitates."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

from bot.domain.actor import Actor
from bot.domain.guild import (
    STARTER_EXPERIENCES,
    STARTER_INTERESTS,
    Guild,
    check_tag_name,
    with_numbers,
)
from bot.domain.member import Tag
from bot.domain.refusal import Refusal
from bot.services import access, course, mending
from bot.storage import audit, owner, standstill
from bot.storage import circle as circles
from bot.storage import guild as guilds
from bot.storage.store import Store, Tx

MAX_TAGS = 200


@dataclass(frozen=True, slots=True)
class Started:
    guild: Guild
    tags: tuple[Tag, ...]
    first_time: bool


class GuildService:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def to_set_up(self, who: Actor) -> Guild:
        """The server as its owner is about to set it up."""
        access.owner(who)
        async with self._store.read() as tx:
            return await access.guild(tx, who)

    async def welcome(self, guild_id: int, tag_names: Mapping[str, str]) -> bool:
        """The server is there from now on, with defaults and the starter tags; False when it was known.

        `tag_names`: the words of the starter tags, in the server's language.
        """
        async with self._store.read() as tx:
            if await guilds.get(tx, guild_id) is not None:
                return False
        async with self._store.begin(guild_id) as tx:
            return await self._known(tx, guild_id, tag_names) is None

    async def begin(self, who: Actor, here: int, tag_names: Mapping[str, str]) -> Started:
        """Usable at once: circles open below the channel `here` until another is chosen, everything else is default."""
        access.owner(who)
        async with self._changing(who) as tx:
            await self._known(tx, who.guild, tag_names)
            found = await access.guild(tx, who)
            guild = replace(found, circles_channel_id=found.circles_channel_id or here, ready=True, removed_at=None)
            if guild != found:
                await guilds.save(tx, guild)
                await audit.note(tx, who.guild, "setup-start", who.user_id)
            return Started(guild, await guilds.tags(tx, who.guild), first_time=not found.ready)

    async def choose_places(
        self, who: Actor, *, staff_channel: int, circles_channel: int, safety_contact: int, in_channels: bool
    ) -> Started:
        """`in_channels`: rooms that open from now on are private channels; those that stand stay what they are."""
        access.owner(who)
        async with self._changing(who) as tx:
            found = await access.guild(tx, who)
            guild = replace(
                found,
                settings=replace(found.settings, rooms_in_channels=in_channels),
                staff_channel_id=staff_channel,
                circles_channel_id=circles_channel,
                safety_contact_id=safety_contact,
                ready=True,
            )
            if guild != found:
                await guilds.save(tx, guild)
                await audit.note(tx, who.guild, "setup-places", who.user_id)
            if guild.circles_channel_id != found.circles_channel_id:
                await mending.open_below_another_channel(tx, who.guild)
            return Started(guild, await guilds.tags(tx, who.guild), first_time=False)

    async def _known(self, tx: Tx, guild_id: int, tag_names: Mapping[str, str]) -> Guild | None:
        """The server if it was known; else it is now, and None."""
        found = await guilds.get(tx, guild_id)
        if found is None:
            await guilds.add(tx, Guild(guild_id))
            for group, words in (("experience", STARTER_EXPERIENCES), ("interest", STARTER_INTERESTS)):
                for word in words:
                    await guilds.add_tag(tx, guild_id, tag_names[word], group)
        return found

    async def add_tag(self, who: Actor, name: str, group: str) -> Tag:
        access.owner(who)
        name = check_tag_name(name)
        async with self._changing(who) as tx:
            await access.guild(tx, who)
            known = await guilds.find_tag(tx, who.guild, name)
            if known is not None and known.active:
                raise Refusal("refusal-tag-exists")
            await self._check_room_for_one(tx, who)
            if known is not None:
                return await self._revive(tx, who, replace(known, name=name))
            await audit.note(tx, who.guild, "tag-added", who.user_id)
            return await guilds.add_tag(tx, who.guild, name, group)

    async def restore_tag(self, who: Actor, tag_id: int) -> Tag:
        """Takes the retiring back: everybody can choose it again. Twice is once."""
        access.owner(who)
        async with self._changing(who) as tx:
            found = await guilds.find_tag(tx, who.guild, str(tag_id))
            if found is None:
                raise Refusal("refusal-no-such-tag")
            if found.active:
                return found
            await self._check_room_for_one(tx, who)
            return await self._revive(tx, who, found)

    async def _check_room_for_one(self, tx: Tx, who: Actor) -> None:
        if len(await guilds.tags(tx, who.guild)) >= MAX_TAGS:
            raise Refusal("refusal-too-many-server-tags", most=MAX_TAGS)

    async def _revive(self, tx: Tx, who: Actor, retired: Tag) -> Tag:
        revived = replace(retired, active=True)
        await guilds.save_tag(tx, who.guild, revived)
        await audit.note(tx, who.guild, "tag-added", who.user_id, tag=revived.id)
        return revived

    async def retire_tag(self, who: Actor, name: str) -> Tag:
        """Taken out of the lists; members who chose it keep it until they take it off."""
        access.owner(who)
        async with self._changing(who) as tx:
            tag = await access.tag(tx, who, name)
            retired = replace(tag, active=False)
            await guilds.save_tag(tx, who.guild, retired)
            await audit.note(tx, who.guild, "tag-retired", who.user_id, tag=tag.id)
            return retired

    async def tags(self, who: Actor) -> tuple[Tag, ...]:
        """The server's list as its owner edits it."""
        access.owner(who)
        async with self._store.read() as tx:
            await access.guild(tx, who)
            return await guilds.tags(tx, who.guild)

    async def own_tag(self, who: Actor, tag_id: int) -> Tag:
        access.owner(who)
        async with self._store.read() as tx:
            return await access.tag(tx, who, str(tag_id))

    async def rename_tag(self, who: Actor, tag_id: int, name: str) -> Tag:
        """The same tag under another name, also for those who chose it."""
        access.owner(who)
        async with self._changing(who) as tx:
            tag = await access.tag(tx, who, str(tag_id))
            other = await guilds.find_tag(tx, who.guild, check_tag_name(name))
            if other is not None and other.id != tag.id:
                raise Refusal("refusal-tag-exists")
            renamed = replace(tag, name=check_tag_name(name))
            if renamed != tag:
                await guilds.save_tag(tx, who.guild, renamed)
                await audit.note(tx, who.guild, "tag-renamed", who.user_id, tag=tag.id)
            return renamed

    # ---- rules of the server

    async def change_settings(self, who: Actor, numbers: Mapping[str, str]) -> Guild:
        """Gates and limits as typed; empty leaves one as it is. Raises Refusal where one is no number it could be."""
        access.owner(who)
        async with self._changing(who) as tx:
            found = await access.guild(tx, who)
            changed = replace(found, settings=with_numbers(found.settings, numbers))
            if changed != found:
                await guilds.save(tx, changed)
                await audit.note(tx, who.guild, "settings-changed", who.user_id)
            return changed

    async def safe_mode(self, who: Actor, on: bool) -> bool:
        """Freezes joining, matching and posting, or ends that; what was to be posted waits. False when it was so.

        Time to answer stands still meanwhile: whoever was asked something has as long as they had when it began.
        """
        access.owner(who)
        async with self._changing(who) as tx:
            found = await access.guild(tx, who)
            if found.safe_mode is on:
                return False
            if found.frozen_at is not None:
                for circle_id in await standstill.move_on(tx, who.guild, found.frozen_at):
                    circle = await circles.get(tx, who.guild, circle_id)
                    if circle is not None:
                        await course.card_follows(tx, circle)
            await guilds.save(tx, replace(found, safe_mode=on, frozen_at=tx.now if on else None))
            await audit.note(tx, who.guild, "safe-mode", who.user_id, state="on" if on else "off")
            return True

    @asynccontextmanager
    async def _changing(self, who: Actor) -> AsyncIterator[Tx]:
        """A transaction of somebody who uses the rights of an owner, which is remembered."""
        async with self._store.begin(who.guild) as tx:
            await owner.seen(tx, who.guild, who.user_id)
            yield tx
