"""Bans and pauses: the ban goes first, both outlive the deletion of the name."""

from bot.domain.safety import Bar
from bot.storage import ban
from bot.storage.open import Storage

GUILD, ADA, BEN, FAY = 77, 1001, 1002, 2001


async def test_a_ban_goes_before_a_pause_and_both_can_be_lifted(storage: Storage) -> None:
    async with storage.store.begin(GUILD) as tx:
        assert await ban.barred(tx, GUILD, ADA) is None
        assert await ban.add(tx, GUILD, ADA, Bar.PAUSED)
        assert await ban.barred(tx, GUILD, ADA) is Bar.PAUSED
        assert await ban.add(tx, GUILD, ADA, Bar.BANNED, by=FAY, reason="kept writing to people")
        assert not await ban.add(tx, GUILD, ADA, Bar.BANNED, by=FAY)
        assert await ban.barred_among(tx, GUILD, [ADA, BEN]) == {ADA: Bar.BANNED}
        assert await ban.barred(tx, GUILD + 1, ADA) is None
    async with storage.store.begin(GUILD) as tx:
        assert await ban.lift(tx, GUILD, ADA, Bar.BANNED)
        assert not await ban.lift(tx, GUILD, ADA, Bar.BANNED)
        assert await ban.barred(tx, GUILD, ADA) is Bar.PAUSED


async def test_the_ban_stays_when_the_name_goes(storage: Storage) -> None:
    async with storage.store.begin(GUILD) as tx:
        await ban.add(tx, GUILD, ADA, Bar.BANNED, by=FAY, reason="kept writing to people")
        (kept,) = await ban.standing(tx, GUILD, Bar.BANNED)
        assert (kept.user_id, kept.reason, kept.by) == (ADA, "kept writing to people", FAY)
        await ban.forget_name(tx, GUILD, ADA)
        await ban.forget_name(tx, GUILD, FAY)
        (kept,) = await ban.standing(tx, GUILD, Bar.BANNED)
        assert (kept.user_id, kept.by) == (None, None)
        assert await ban.barred(tx, GUILD, ADA) is Bar.BANNED
