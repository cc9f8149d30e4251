"""/livez, /readyz and /metrics on loopback: progress, not existence. No server's or member's id is in them."""

import asyncio
import math
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import structlog

from bot.domain.refusal import DatabaseAway
from bot.domain.trouble import StartRefused

if TYPE_CHECKING:
    from aiohttp import web

    from bot.wiring import App

log = structlog.get_logger(__name__)

TICK_SECONDS = 60.0
"""A ticker that did not turn for so long hangs."""
DATABASE_SECONDS = 2.0


class Health:
    def __init__(self, app: "App") -> None:
        self._app = app
        self.ticked_at: float | None = None
        """Monotonic seconds; None until the bot logged in, which Discord's own trouble may put off for long."""

    def tick(self) -> None:
        self.ticked_at = time.monotonic()

    @asynccontextmanager
    async def served(self, port: int | None) -> AsyncIterator[None]:
        """While inside; nothing where no port is set. Port 0 takes a free one and logs it."""
        if port is None:
            yield
            return
        from aiohttp import web  # 2 MB, wanted by few

        site = web.Application()
        for path, answer in (("/livez", self._livez), ("/readyz", self._readyz), ("/metrics", self._metrics)):
            site.router.add_get(path, answer)
        runner = web.AppRunner(site, access_log=None)
        await runner.setup()
        try:
            try:
                await web.TCPSite(runner, "127.0.0.1", port).start()
            except OSError:
                raise StartRefused("start-health-port-taken") from None
            log.info("health_served", port=runner.addresses[0][1])
            yield
        finally:
            await runner.cleanup()

    # ---- what is looked at

    def alive(self) -> dict[str, bool]:
        """That this is answered shows that the event loop turns."""
        silent = 0.0 if self.ticked_at is None else time.monotonic() - self.ticked_at
        return {"ticker": silent < TICK_SECONDS, "loops": not self._app.loops.down}

    async def ready(self) -> dict[str, bool]:
        database, key = await self._storage()
        client = self._app.client
        shards = client.shards.values() if client.is_ready() else ()
        connected = bool(shards) and all(not s.is_closed() and math.isfinite(s.latency) for s in shards)
        return {"database": database, "key": key, "shards": connected}

    async def _storage(self) -> tuple[bool, bool]:
        if not self._app.opened:
            return False, False
        try:
            async with asyncio.timeout(DATABASE_SECONDS):
                await self._app.delivery.by_state()
                await self._app.storage.vault.check_canary()
        except StartRefused:
            return True, False
        except (DatabaseAway, TimeoutError):
            return False, False
        return True, True

    # ---- answers

    async def _livez(self, _request: "web.Request") -> "web.Response":
        return _told(self.alive())

    async def _readyz(self, _request: "web.Request") -> "web.Response":
        return _told(await self.ready())

    async def _metrics(self, _request: "web.Request") -> "web.Response":
        try:
            async with asyncio.timeout(DATABASE_SECONDS):
                notices = await self._app.delivery.by_state()
        except (DatabaseAway, TimeoutError):
            notices = {}
        from aiohttp import web

        return web.Response(text="".join(f"{line}\n" for line in self._lines(notices)))

    def _lines(self, notices: dict[str, int]) -> Iterator[str]:
        """Prometheus' text format: https://prometheus.io/docs/instrumenting/exposition_formats/"""
        app = self._app
        latency = app.client.latency
        yield f"kite_database_open {int(app.opened)}"
        yield f"kite_servers {len(app.client.guilds)}"
        yield f"kite_gateway_latency_seconds {latency if math.isfinite(latency) else 'NaN'}"
        for state, count in sorted(notices.items()):
            yield f'kite_notices{{state="{state}"}} {count}'
        yield f"kite_notices_in_hand {app.courier.in_hand}"
        yield f"kite_features_resting {app.delivery.breaker.resting}"
        yield f"kite_requests_refused_total {app.courier.refused.total}"
        for name, count in sorted(app.loops.restarts.items()):
            yield f'kite_loop_restarts_total{{loop="{name}"}} {count}'
        for job in app.ticks.jobs:
            yield f'kite_job_failures{{job="{job.name}"}} {job.failures}'


def _told(found: dict[str, bool]) -> "web.Response":
    from aiohttp import web

    fine = all(found.values())
    return web.json_response({"ok": fine, **found}, status=200 if fine else 503)
