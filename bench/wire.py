"""The bot in a process of its own over real HTTP and websocket: round trips, a crowd, a thousand notices at once.

    python -m bench.wire [SECONDS of the crowd, 60] [SECONDS of each rate of the search, 10]

Beside each round trip stands that of a bare discord.py bot on the same server in the same run. Server and people
share this machine's processors with the bot, so the highest rate is that of all three together; how busy each of them
was tells which was the limit.
"""

import asyncio
import sys
import tempfile
import time
from pathlib import Path

from bench._crowd import WRITING, Run, crowd, highest, told
from tests.wire import town
from tests.wire.client import Wire, busiest, running
from tests.wire.processes import Bot, bare_bot

ROUND_TRIPS = 200
RATE = 100
SERVERS, MANY = 100, 2_400
NOTICES = 1000
BUDGET = 50.0


def resident_mb(bot: Bot) -> float:
    text = Path(f"/proc/{bot.process.pid}/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in text.splitlines() if line.startswith("VmRSS")) / 1024


async def until_answered(wire: Wire, home: town.Town, command: str) -> None:
    await wire.until(lambda: town.do(wire, "slash", home.owner, home.lobby, name=command), 60)


async def one_by_one(wire: Wire, home: town.Town, command: str) -> list[float]:
    took = []
    for _ in range(ROUND_TRIPS):
        answer = await wire.slash(home.members[0], home.lobby, command)
        took.append(answer["ms"])
    return sorted(took)


async def a_thousand(wire: Wire, homes: list[town.Town], since: float) -> None:
    path = {"method": "POST", "path": "/channels/*/messages", "status": 200}

    async def all_sent() -> bool:
        return len(await wire.log(**path, since=since)) >= NOTICES

    await wire.until(all_sent, 120, every=0.2)
    sent = await wire.log(**path, since=since)
    first, last = sent[0]["at"], sent[-1]["at"]
    span, allowed = last - first, NOTICES / BUDGET * 1.1
    print(f"{NOTICES} notices due at once: all sent in {span:.1f} s (at most {allowed:.1f}), busiest second", end=" ")
    print(busiest(sent), f"of {BUDGET:.0f}, in {len(homes)} servers")


async def held(bot: Bot) -> str:
    """The longest that the bot's event loop was held, as its own watch told."""
    longest = [float(line.split()[-1]) for line in bot.lines if line.startswith("LOOP HELD")]
    return f"event loop held at most {max(longest, default=0.0) * 1000:.0f} ms"


async def highest_rate(wire: Wire, home: town.Town, bot: Bot, seconds: float) -> None:
    async def run(rate: float) -> Run:
        found = await crowd(wire, home, bot, rate, seconds)
        print(f"  {found}: {found.why_not or 'held'}", flush=True)
        return found

    held, too_high = await highest(run)
    reached = "none" if held is None else f"{held.rate:.0f} commands a second"
    print(f"highest rate held for {seconds:.0f} s: {reached}; at {too_high.rate:.0f}: {too_high.why_not}")


async def main(seconds: float, short: float) -> None:
    with running() as server, tempfile.TemporaryDirectory() as scratch:
        async with Wire(server) as wire:
            bare = bare_bot(server)
            await bare.said("READY")
            home = await town.build(wire, people=20)
            print(told("bare bot, one at a time", await one_by_one(wire, home, "ping")))
            bare.kill()
        data = Path(scratch)
        async with Wire(server) as wire:
            await town.furnish(home, data, None, posts=0, over=0)
            await wire.call("populate", guilds=SERVERS - 1, channels=["lobby"], members=1)
            bot = watched(server, data)
            started = time.monotonic()
            await until_answered(wire, home, "help")
            print(f"answers {time.monotonic() - started:.1f} s after its start")
            await asyncio.sleep(5)
            print(f"{resident_mb(bot):.0f} MB resident with {SERVERS} servers, idle (promised: 110 MB)")
            print(told("/help, one at a time", await one_by_one(wire, home, "help")))
            print(told("/profile show, one at a time", await one_by_one(wire, home, "profile show")))
            print(f"for {seconds:.0f} s, {WRITING:.0%} writing, {await crowd(wire, home, bot, RATE, seconds)}")
            await highest_rate(wire, home, bot, short)
            print(await held(bot), "so far")
            bot.kill()
        await notices(server, Path(scratch))
        await many_servers(server, Path(scratch) / "many")


async def many_servers(server, data: Path) -> None:  # type: ignore[no-untyped-def]
    """Memory where the bot is in very many servers, a while after all of them were seen."""
    async with Wire(server) as wire:
        there = await wire.call("populate", guilds=MANY, channels=["lobby"], members=1)
        bot = watched(server, data, KITE_LOG_LEVEL="INFO")
        await bot.said('"event": "ready"', 300)
        await asyncio.sleep(20)
        print(f"{resident_mb(bot):.0f} MB resident with {len(there):,} servers more, idle (promised: 250 MiB at 2,500)")
        print(await held(bot), "while it met them")
        bot.kill()


async def notices(server, scratch: Path) -> None:  # type: ignore[no-untyped-def]
    data = scratch / "notices"
    async with Wire(server) as wire:
        homes = [await town.build(wire, people=1) for _ in range(20)]
        for number, home in enumerate(homes):
            await town.furnish(
                home, data, None, posts=NOTICES // len(homes), over=0, key=f"bench-{number}", wait=15
            )  # after the start
        since = time.time()
        bot = watched(server, data)
        await a_thousand(wire, homes, since)
        print(await held(bot))
        bot.kill()


def watched(server, data: Path, **more: str) -> Bot:  # type: ignore[no-untyped-def]
    """run.py with a watch beside its event loop, which prints whenever it was held for longer than before."""
    environment = {"KITE_DATA_DIR": str(data), "KITE_IDENTIFY_PER_HOUR": "1000", "KITE_LOG_LEVEL": "WARNING"}
    return Bot(["-m", "tests.wire.watched", "run"], server, **{**environment, **more})


if __name__ == "__main__":
    given = [float(word) for word in sys.argv[1:]]
    asyncio.run(main(*(given + [60.0, 10.0][len(given) :])))
