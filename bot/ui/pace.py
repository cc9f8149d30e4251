"""How fast the courier asks things of Discord, and when it stops asking."""

import asyncio

import aiohttp
import structlog

from bot.domain.breaker import Refusals

log = structlog.get_logger(__name__)

A_SECOND = 48.0
"""Discord allows the whole bot 50 requests a second; answers to presses and commands do not count among them
(https://discord.com/developers/docs/topics/rate-limits#global-rate-limit)."""
COUNTED = (401, 403, 429)


class Refused:
    """Counts what counts towards a ban of our address, whoever asked for it."""

    def __init__(self, refusals: Refusals | None = None) -> None:
        self._refusals = refusals or Refusals()
        self.total = 0

    def wait(self) -> float:
        """Seconds that whoever can wait should wait."""
        return self._refusals.wait(asyncio.get_running_loop().time())

    def trace(self) -> aiohttp.TraceConfig:
        """For `discord.Client(http_trace=)`: sees every request."""

        async def ended(_session: object, _context: object, end: aiohttp.TraceRequestEndParams) -> None:
            shared = end.response.headers.get("X-RateLimit-Scope") == "shared"
            if end.response.status in COUNTED and not shared:
                self.total += 1
                self._refusals.add(asyncio.get_running_loop().time())

        config = aiohttp.TraceConfig()
        config.on_request_end.append(ended)
        return config


class Pace:
    """At most `a_second` turns a second, evenly spaced, and none while too much was refused lately."""

    def __init__(self, a_second: float = A_SECOND, refused: Refused | None = None) -> None:
        self._gap = 1 / a_second
        self._next = 0.0
        self._refused = refused

    async def turn(self) -> None:
        await self.room()
        now = asyncio.get_running_loop().time()
        wait = self._next - now
        self._next = max(now, self._next) + self._gap
        if wait > 0:
            await asyncio.sleep(wait)

    async def room(self) -> None:
        """Waits while Discord refused too much lately."""
        while self._refused is not None and (wait := self._refused.wait()) > 0:
            log.warning("courier_rests", why="too many refusals", seconds=round(wait))
            await asyncio.sleep(wait)
