"""Who left is paused, and deleted after 30 days; a server that took the bot out is deleted after seven."""

from datetime import timedelta

import sqlalchemy as sa
from simcord.backend import serializers

from bot.domain.member import MemberState
from bot.storage import guild as guilds
from bot.storage.guild import guild
from bot.storage.member import member
from tests.journeys.conftest import agree
from tests.support.world import World


async def state_of(w: World, name: str) -> str | None:
    async with w.app.store.read() as tx:
        return await tx.value(sa.select(member.c.state).where(member.c.user_id == w[name].id))


async def removed_at(w: World) -> object:
    async with w.app.store.read() as tx:
        return await tx.value(sa.select(guild.c.removed_at).where(guild.c.id == w.guild.id))


async def tags_of(w: World, guild_id: int) -> int:
    async with w.app.store.read() as tx:
        return len(await guilds.tags(tx, guild_id))


async def days_pass(w: World, days: float) -> None:
    await w.stage.leap(days * 86_400, step=21_600)


async def test_who_left_is_paused_and_deleted_after_thirty_days(home: World) -> None:
    await agree(home, "Ada")
    await agree(home, "Ben")
    home["Ada"].leave_server()
    await days_pass(home, 8)
    assert await state_of(home, "Ada") == MemberState.GONE
    assert await state_of(home, "Ben") == MemberState.ACTIVE
    await days_pass(home, 28)
    assert await state_of(home, "Ada") == MemberState.GONE
    await days_pass(home, 3)
    assert await state_of(home, "Ada") is None
    assert await state_of(home, "Ben") == MemberState.ACTIVE


async def test_an_outage_is_nobodys_leaving(home: World) -> None:
    await agree(home, "Ada")
    home.env.inject_error("GET", f"/guilds/{home.guild.id}/members/{home['Ada'].id}", status=503, times=None)
    await days_pass(home, 9)
    assert await state_of(home, "Ada") == MemberState.ACTIVE


async def test_a_server_that_takes_the_bot_out_has_seven_days(home: World) -> None:
    await agree(home, "Ada")
    await home.app.presence.guild_left(home.guild.id)
    assert await removed_at(home) == home.now
    await home.leap(hours=2)
    assert await removed_at(home) is None  # Discord says we are still there

    home.env.backend.remove_guild(home.guild.id)
    await home.settle()
    assert await removed_at(home) == home.now
    await days_pass(home, 6)
    assert await state_of(home, "Ada") == MemberState.ACTIVE
    await days_pass(home, 1.5)
    assert await state_of(home, "Ada") is None
    async with home.app.storage.keyring.read() as keys:
        assert await keys.users(home.guild.id) == set()


async def test_a_server_that_asks_the_bot_back_is_usable_from_its_first_minute_again(home: World) -> None:
    backend = home.env.backend
    other = backend.guilds[home.env.create_guild("Others").id]
    await home.advance(minutes=1)
    assert await tags_of(home, other.id) > 20
    backend.remove_guild(other.id)
    await days_pass(home, 8)
    assert await tags_of(home, other.id) == 0
    backend.guilds[other.id] = other
    backend.emit("GUILD_CREATE", serializers.guild_create_payload(backend, other))
    await home.advance(minutes=1)
    assert await tags_of(home, other.id) > 20


async def test_a_server_lost_while_the_bot_was_off_is_found_at_the_next_start(home: World) -> None:
    async with home.app.store.begin(1 << 50) as tx:
        await tx.execute(
            sa.insert(guild).values(id=1 << 50, safe_mode=False, ready=True, settings={}, created_at=tx.now)
        )
    await home.restart()
    await home.settle()
    async with home.app.store.read() as tx:
        known = dict((await tx.connection.execute(sa.select(guild.c.id, guild.c.removed_at))).all())
    removed_at = known.pop(1 << 50)
    assert known == {home.guild.id: None}
    assert removed_at is not None and timedelta(0) <= home.now - removed_at < timedelta(minutes=1)
