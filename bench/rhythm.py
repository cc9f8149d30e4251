"""What time costs: a tick with nothing due over 100,000 circles, and 1,000 rounds that fall due in the same minute.

The baseline of each is the same question asked the plain way: every schedule read and judged in Python.
"""

import asyncio
import statistics
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from bot.domain import rhythm as rules
from bot.domain.guild import Guild
from bot.domain.rhythm import Every
from bot.services.delivery import Delivery
from bot.services.rounds import RoundService
from bot.storage import guild as guilds
from bot.storage import rhythm as rhythms
from bot.storage.circle import circle
from bot.storage.open import Storage, at_path
from bot.storage.store import random_id

CIRCLES, DUE, TICKS = 100_000, 1_000, 50
GUILDS = 10_000
NOW = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


async def fill(storage: Storage) -> None:
    """100,000 open circles with a weekly rhythm, spread over the week; 1,000 of them at one minute."""
    rhythm = rules.new_rhythm(Every.WEEK, 0, 19 * 60, "Europe/Lisbon", NOW)
    circles, schedules = [], []
    for number in range(CIRCLES):
        guild_id, circle_id = (number % GUILDS + 1) << 22, random_id()
        due = NOW + timedelta(hours=1) if number < DUE else NOW + timedelta(hours=2, seconds=number * 5)
        circles.append(circle_row(guild_id, circle_id, number))
        schedules.append(schedule_row(guild_id, circle_id, rhythm, due))
    async with storage.store.begin(None) as tx:
        for number in range(GUILDS):
            await guilds.add(tx, Guild((number + 1) << 22, staff_channel_id=1, circles_channel_id=2, ready=True))
        await tx.execute(sa.insert(circle), circles)
        await tx.execute(sa.insert(rhythms.schedule), schedules)


def circle_row(guild_id: int, circle_id: int, number: int) -> dict[str, Any]:
    plain: dict[str, Any] = {"id": circle_id, "guild_id": guild_id, "name": "c", "folded": f"c{number}", "themes": [1]}
    plain |= {"size": 8, "language": "en", "state": "open", "join_rule": "open", "peer_led": False}
    plain |= {"announces_joins": False, "room_id": random_id()}
    return plain | {"starts_at": NOW, "ends_at": NOW + timedelta(weeks=6), "created_at": NOW}


def schedule_row(guild_id: int, circle_id: int, rhythm: rules.Rhythm, due: datetime) -> dict[str, Any]:
    plain: dict[str, Any] = {"id": random_id(), "guild_id": guild_id, "circle_id": circle_id}
    plain |= {"every": rhythm.every.value, "weekday": rhythm.weekday, "minute": rhythm.minute, "zone": rhythm.zone}
    plain |= {"anchor": rhythm.anchor, "nth": rhythm.nth, "theme": rules.MIXED, "own_prompts": []}
    return plain | {"paused": False, "turn": 0, "next_due": due}


async def measure(storage: Storage, clock: Clock) -> None:
    delivery = Delivery(storage.store)
    rounds = RoundService(storage.store, delivery)
    await rounds.make_due()
    ticks = []
    for _ in range(TICKS):
        began = time.perf_counter()
        assert await rounds.make_due() == 0
        ticks.append((time.perf_counter() - began) * 1000)
    print(f"a tick with nothing due, {CIRCLES:,} schedules: median {statistics.median(ticks):.2f} ms", end="")
    print(f", slowest of {TICKS} {max(ticks):.2f} ms (promised: 5 ms)")
    began = time.perf_counter()
    async with storage.store.read() as tx:
        every = [rhythms._schedule(row) for row in await tx.all(sa.select(rhythms.schedule))]
        assert not [s for s in every if s.next_due is not None and s.next_due <= tx.now]
    print(f"  baseline, every schedule read and judged: {(time.perf_counter() - began) * 1000:.0f} ms")
    clock.now = NOW + timedelta(hours=1)
    cpu, began = time.process_time(), time.perf_counter()
    assert await rounds.make_due() == DUE
    made = time.process_time() - cpu
    handed = 0
    while tasks := await delivery.claim(32):
        handed += len(tasks)
    assert handed == DUE
    whole = time.process_time() - cpu
    print(
        f"{DUE:,} rounds due in one minute: made in {made:.2f} s of CPU, and handed to the sender in {whole:.2f} s",
        end="",
    )
    print(f" ({time.perf_counter() - began:.2f} s on the clock; promised: 2 s of CPU)")


async def run() -> None:
    clock = Clock()
    with tempfile.TemporaryDirectory() as scratch:
        storage = at_path(Path(scratch) / "kitestring.db", bytes(32), clock)
        await storage.open((0,))
        try:
            await fill(storage)
            await measure(storage, clock)
        finally:
            await storage.close()


def main() -> None:
    asyncio.run(run())


if __name__ == "__main__":
    main()
