"""A server: setting it up, its tags, and who facilitates."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.domain.actor import Actor
from bot.domain.guild import STARTER_EXPERIENCES, STARTER_INTERESTS, Guild
from bot.domain.member import Tag
from bot.domain.refusal import Refusal
from bot.services import access
from bot.storage import audit
from bot.storage import guild as guilds
from bot.storage.store import Store

MAX_TAGS = 200


@dataclass(frozen=True, slots=True)
class Started:
    guild: Guild
    tags: tuple[Tag, ...]
    first_time: bool


class GuildService:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def get(self, who: Actor) -> Guild | None:
        async with self._store.read() as tx:
            return await guilds.get(tx, who.guild)

    async def to_set_up(self, who: Actor) -> Guild | None:
        """The server as its owner is about to set it up."""
        access.owner(who)
        return await self.get(who)

    async def start(
        self,
        who: Actor,
        *,
        staff_channel: int,
        circles_channel: int,
        safety_contact: int,
        tag_names: Mapping[str, str],
    ) -> Started:
        """Sets the server up, or changes its channels. `tag_names`: the starter tags' words, in the server's language.

        The starter tags come only the first time, so that an owner's own list stays as it is.
        """
        access.owner(who)
        async with self._store.begin(who.guild) as tx:
            found = await guilds.get(tx, who.guild)
            if found is None:
                await guilds.add(tx, Guild(who.guild))
                found = Guild(who.guild)
            guild = replace(
                found,
                staff_channel_id=staff_channel,
                circles_channel_id=circles_channel,
                safety_contact_id=safety_contact,
                ready=True,
                removed_at=None,
            )
            await guilds.save(tx, guild)
            if not found.ready:
                for group, words in (("experience", STARTER_EXPERIENCES), ("interest", STARTER_INTERESTS)):
                    for word in words:
                        await guilds.add_tag(tx, who.guild, tag_names[word], group)
            await audit.note(tx, who.guild, "setup-start", who.user_id)
            return Started(guild, await guilds.tags(tx, who.guild), first_time=not found.ready)

    async def add_tag(self, who: Actor, name: str, group: str) -> Tag:
        access.owner(who)
        async with self._store.begin(who.guild) as tx:
            await access.guild(tx, who)
            known = await guilds.find_tag(tx, who.guild, name)
            if known is not None and known.active:
                raise Refusal("refusal-tag-exists")
            if known is not None:
                revived = replace(known, name=name, active=True)
                await guilds.save_tag(tx, who.guild, revived)
                return revived
            if len(await guilds.tags(tx, who.guild)) >= MAX_TAGS:
                raise Refusal("refusal-too-many-server-tags", most=MAX_TAGS)
            await audit.note(tx, who.guild, "tag-added", who.user_id)
            return await guilds.add_tag(tx, who.guild, name, group)

    async def retire_tag(self, who: Actor, name: str) -> Tag:
        """Taken out of the lists; members who chose it keep it until they take it off."""
        access.owner(who)
        async with self._store.begin(who.guild) as tx:
            tag = await access.tag(tx, who, name)
            retired = replace(tag, active=False)
            await guilds.save_tag(tx, who.guild, retired)
            await audit.note(tx, who.guild, "tag-retired", who.user_id, tag=tag.id)
            return retired

    async def grant(self, who: Actor, user_id: int) -> bool:
        """Makes somebody a facilitator; False when they were one."""
        access.owner(who)
        async with self._store.begin(who.guild) as tx:
            await access.guild(tx, who)
            new = await guilds.grant(tx, who.guild, user_id)
            if new:
                await audit.note(tx, who.guild, "facilitator-granted", who.user_id, user_id)
            return new

    async def revoke(self, who: Actor, user_id: int) -> bool:
        access.owner(who)
        async with self._store.begin(who.guild) as tx:
            await access.guild(tx, who)
            was = await guilds.revoke(tx, who.guild, user_id)
            if was:
                await audit.note(tx, who.guild, "facilitator-revoked", who.user_id, user_id)
            return was
