"""Which servers and members a process looks after when several share one database."""

from bot.domain.guild import Guild
from bot.storage import guild as guilds
from bot.storage import member as members
from bot.storage import presence
from bot.storage.open import Storage

SERVERS = tuple(number << 22 for number in (1000, 1001, 1002))


async def test_each_process_finds_its_own_servers_and_people(storage: Storage) -> None:
    async with storage.store.begin(None) as tx:
        for guild_id in SERVERS:
            await guilds.add(tx, Guild(guild_id))
            await members.add(tx, guild_id, 7)
    even, odd = {SERVERS[0], SERVERS[2]}, {SERVERS[1]}
    async with storage.store.read() as tx:
        for held, ours in (((0,), even), ((1,), odd), ((0, 1), even | odd)):
            assert (await presence.guilds(tx, (held, 2))).keys() == ours
            asked = await presence.to_ask(tx, (held, 2), tx.now, tx.now, 10)
            assert {guild_id for guild_id, _ in asked} == ours
