"""How fast the courier asks, and that refusals of anybody's requests make it rest."""

import asyncio

import aiohttp
from aiohttp import web

from bot.domain.breaker import Refusals
from bot.ui.pace import Pace, Refused


async def test_turns_are_evenly_spaced_however_many_want_one() -> None:
    pace, loop, taken = Pace(100), asyncio.get_running_loop(), []
    began = loop.time()

    async def take() -> None:
        await pace.turn()
        taken.append(loop.time())

    await asyncio.gather(*(take() for _ in range(20)))
    assert all(at - began >= number * 0.0095 for number, at in enumerate(taken))


async def test_refusals_are_counted_wherever_they_come_from_and_make_the_courier_rest() -> None:
    async def answer(request: web.Request) -> web.Response:
        scope = {"X-RateLimit-Scope": request.query["scope"]} if "scope" in request.query else {}
        return web.Response(status=int(request.match_info["status"]), headers=scope)

    site = web.Application()
    site.router.add_get("/{status}", answer)
    runner = web.AppRunner(site)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    refused = Refused(Refusals(most=3, span=0.5))
    pace = Pace(1000, refused)
    loop = asyncio.get_running_loop()
    try:
        async with aiohttp.ClientSession(trace_configs=[refused.trace()]) as http:
            for path in ("200", "404", "500", "429?scope=shared", "401", "403"):
                async with http.get(f"http://127.0.0.1:{runner.addresses[0][1]}/{path}"):
                    pass
            assert refused.total == 2 and refused.wait() == 0
            await asyncio.wait_for(pace.turn(), 0.2)
            async with http.get(f"http://127.0.0.1:{runner.addresses[0][1]}/429?scope=global"):
                pass
    finally:
        await runner.cleanup()
    before = loop.time()
    assert refused.total == 3 and refused.wait() > 0.2
    await pace.turn()
    assert loop.time() - before > 0.2
