"""Whether it grows: a start, the checks before each deed, and claims, over 10,000 servers and 100,000 circles."""

import asyncio
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

import sqlalchemy as sa

from bench.rhythm import CIRCLES, GUILDS, Clock, circle_row
from bot.domain.actor import Actor
from bot.domain.guild import Guild
from bot.domain.member import Scope
from bot.services import access
from bot.services.delivery import Delivery
from bot.storage import circle as circles
from bot.storage import guild as guilds
from bot.storage import member as members
from bot.storage import outbox
from bot.storage.open import Storage, at_path
from bot.storage.outbox import Notice
from bot.storage.store import Tx, random_id

STARTS, CHECKS, NOTICES = 5, 300, 5_000
GUILD, ADA = 1 << 22, 700000000000000001
START = """
import asyncio, sys, time
from pathlib import Path
begun = time.perf_counter()
from bot.settings import Settings
from bot.wiring import open_app
imported = time.perf_counter()
async def main():
    async with open_app(Settings(_env_file=None, data_dir=Path(sys.argv[1]))):
        print(imported - begun, time.perf_counter() - imported)
asyncio.run(main())
"""


def starts(folder: Path) -> None:
    """The first one makes the database; those after it find one."""
    for name, times in (("first start", 1), ("start over a database", STARTS)):
        took = []
        for _ in range(times):
            ran = subprocess.run([sys.executable, "-c", START, str(folder)], check=True, capture_output=True, text=True)
            took.append([float(part) for part in ran.stdout.splitlines()[-1].split()])
        importing, opening = (statistics.median(part) for part in zip(*took, strict=True))
        print(f"{name}: modules {importing:.2f} s, open_app to ready for log-in {opening:.2f} s (promised: 1.0 s)")


async def fill(storage: Storage) -> None:
    async with storage.store.begin(None) as tx:
        for number in range(GUILDS):
            await guilds.add(tx, Guild((number + 1) << 22, ready=True))
        rows = [circle_row((number % GUILDS + 1) << 22, number + 1, number) for number in range(CIRCLES)]
        await tx.execute(sa.insert(circles.circle), rows)
        await members.add(tx, GUILD, ADA)
        await members.agree(tx, GUILD, ADA, Scope.MATCHING)
        await guilds.grant(tx, GUILD, ADA)
        await circles.add_seat(tx, GUILD, 1, ADA)
        await circles.add_facilitator(tx, GUILD, 1, ADA)


async def checks(storage: Storage) -> None:
    who = Actor(ADA, GUILD)
    every: dict[str, Callable[[Tx], Awaitable[object]]] = {
        "member": lambda tx: access.member(tx, who, Scope.MATCHING),
        "circle": lambda tx: access.circle(tx, who, "1"),
        "own_circle": lambda tx: access.own_circle(tx, who, "1"),
        "led_circle": lambda tx: access.led_circle(tx, who, "1"),
    }
    async with storage.store.read() as tx:
        for name, check in every.items():
            took = []
            for _ in range(CHECKS):
                began = time.perf_counter()
                await check(tx)
                took.append((time.perf_counter() - began) * 1000)
            took.sort()
            print(f"access.{name}: median {statistics.median(took):.2f} ms, p99 {took[int(CHECKS * 0.99)]:.2f}", end="")
            print(" (promised: 1 ms)")


async def claims(storage: Storage) -> None:
    async def load(_tx: Tx, notice: Notice) -> object:
        return notice.facts

    delivery = Delivery(storage.store)
    delivery.register("bench.told", load=load)
    async with storage.store.begin(None) as tx:
        wishes = [
            outbox.Wish((n % GUILDS + 1) << 22, f"bench.told:{n}:{random_id()}", None, {"n": n}) for n in range(NOTICES)
        ]
        await outbox.post_many(tx, "bench.told", wishes)
    began, cpu, handed = time.perf_counter(), time.process_time(), 0
    while tasks := await delivery.claim(32):
        handed += len(tasks)
    took, spent = time.perf_counter() - began, time.process_time() - cpu
    assert handed == NOTICES
    print(
        f"{handed:,} notices claimed and looked up: {handed / took:,.0f} a second, {spent / handed * 1e6:,.0f} us",
        end="",
    )
    print(" of CPU each (promised: 500 a second)")


async def run(folder: Path) -> None:
    storage = at_path(folder / "kitestring.db", bytes(32), Clock())
    await storage.open((0,))
    try:
        await fill(storage)
        await checks(storage)
        await claims(storage)
    finally:
        await storage.close()


def main() -> None:
    with tempfile.TemporaryDirectory(dir=".", prefix=".bench-") as scratch:
        starts(Path(scratch) / "started")
        asyncio.run(run(Path(scratch)))


if __name__ == "__main__":
    main()
