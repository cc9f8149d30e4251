"""How long the event loop is held while a large pool is brought together: `python -m bench.formation [people]`.

The pool is written to an embedded database in a temporary folder; then one formation goes its whole way, from reading
the sealed answers to the kept draft, and one circle of it is approved. A task that wants to run every 5 ms notes how
late it is: its worst lateness is the longest time for which nobody could have been answered. The machine's own share
of it is measured beside, by the same task while the loop has nothing else to do.
"""

import asyncio
import random
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from bot.domain.actor import Actor
from bot.domain.formation import Prefer
from bot.domain.guild import Guild, GuildSettings
from bot.domain.member import MemberTag, Profile, Scope, Use
from bot.process import Worker
from bot.services.delivery import Delivery
from bot.services.formation import FormationService
from bot.services.formation_draft import Draft
from bot.services.ticks import Ticks
from bot.storage import guild as guilds
from bot.storage import match as pool
from bot.storage import member as members
from bot.storage.open import at_path

GUILD, FAY = 1 << 60, 1
EVERY = 0.005


class Lateness:
    """How late a task runs that wants to run every 5 ms, and how much of that the bot's own work was.

    The second is processor time of this process between two turns: what other programs of a busy machine take is in
    the first only.
    """

    def __init__(self) -> None:
        self.worst = self.own = 0.0
        self._task = asyncio.create_task(self._look())

    async def _look(self) -> None:
        while True:
            wanted, spent = time.perf_counter() + EVERY, time.process_time()
            await asyncio.sleep(EVERY)
            self.worst = max(self.worst, time.perf_counter() - wanted)
            self.own = max(self.own, time.process_time() - spent)

    def take(self) -> str:
        worst, own = self.worst * 1000, self.own * 1000
        self.worst = self.own = 0.0
        return f"at most {worst:.0f} ms late, own work at a stretch {own:.0f} ms"


async def fill(store, people: int) -> None:
    draw = random.Random(7)
    async with store.begin(GUILD) as tx:
        await guilds.add(tx, Guild(GUILD, ready=True, settings=GuildSettings(peer_led=True)))
        await guilds.grant(tx, GUILD, FAY, 20)
        tags = [await guilds.add_tag(tx, GUILD, f"tag {n}", "experience") for n in range(24)]
    zones = ("Europe/London", "America/Chicago", "Asia/Kolkata", "Australia/Sydney", "Europe/Berlin")
    for start in range(0, people, 500):
        async with store.begin(GUILD) as tx:
            for user_id in range(1_000 + start, 1_000 + min(start + 500, people)):
                await members.add(tx, GUILD, user_id)
                await members.agree(tx, GUILD, user_id, Scope.MATCHING)
                hours = frozenset(day * 24 + hour for day in draw.sample(range(7), 3) for hour in range(18, 22))
                profile = Profile(timezone=draw.choice(zones), languages=("en",), hours=hours)
                await members.save_profile(tx, GUILD, user_id, profile)
                chosen = tuple(MemberTag(tag.id, Use.SHOW) for tag in draw.sample(tags, 4))
                await members.save_tags(tx, GUILD, user_id, chosen)
                await pool.add(tx, GUILD, user_id)


async def main(people: int) -> None:
    memory = Path("/dev/shm")  # the pool is made faster there; what is measured hardly touches the disk
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as scratch:
        storage = at_path(Path(scratch) / "kitestring.db", bytes(32), lambda: datetime(2026, 3, 2, 18, tzinfo=UTC))
        await storage.open((0,))
        store = storage.store
        began = time.perf_counter()
        await fill(store, people)
        print(f"{people} people written in {time.perf_counter() - began:.1f} s")
        service = FormationService(store, Delivery(store), Ticks(store.clock), Worker())
        who, late = Actor(FAY, GUILD), Lateness()
        await asyncio.sleep(2)
        print(f"idle: {late.take()}")
        began = time.perf_counter()
        run = await service.begin(who, Prefer.EVERYONE)
        stage = 0.0
        while not await service.wait_for(run, 0.2):
            if not stage and run.done:
                stage = time.perf_counter() - began
                print(f"reading the pool, until the worker began: {late.take()}, {stage:.1f} s")
        print(f"working out and keeping the draft: {late.take()}")
        draft = await service.open(who)
        assert isinstance(draft, Draft), draft
        print(f"{draft.count} circles, {draft.placed} placed, {time.perf_counter() - began:.1f} s in all")
        print(f"the first page of the draft: {late.take()}")
        await service.stop()
        await storage.close()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000))
