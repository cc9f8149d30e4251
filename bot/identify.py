"""Guards the IDENTIFYs: Discord allows 1,000 a day and then resets the token, which a crash loop reaches in hours.

The moments of the last hour lie in a file, so that they are counted across restarts. A bot that used up its share
waits instead of connecting.
"""

import asyncio
import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import structlog

log = structlog.get_logger(__name__)

HOUR = 3600.0


class Identifies:
    def __init__(self, path: Path, an_hour: int, clock: Callable[[], datetime]) -> None:
        self._path, self._an_hour, self._clock = path, an_hour, clock
        self._times = self._read()

    def wait(self) -> float:
        """Seconds until the next one is allowed; 0 when it is now."""
        now = self._clock().timestamp()
        self._times = [at for at in self._times if abs(now - at) < HOUR]  # a clock that was put back counts as well
        if len(self._times) < self._an_hour:
            return 0.0
        return max(1.0, min(HOUR, sorted(self._times)[-self._an_hour] + HOUR - now))

    async def allowed(self) -> None:
        """Waits until there is room for one more."""
        while (wait := self.wait()) > 0:
            log.warning("identify_waits", seconds=round(wait), why="too many connections in the last hour")
            await asyncio.sleep(min(wait, 60.0))

    async def turn(self) -> None:
        """Waits, and counts one."""
        await self.allowed()
        self._times.append(self._clock().timestamp())
        new = self._path.with_suffix(".new")
        try:
            new.write_text(json.dumps(self._times))  # beside it: a kill in the middle must not forget the count
            new.replace(self._path)
        except OSError as error:
            log.warning("identify_not_noted", errno=error.errno)

    def _read(self) -> list[float]:
        try:
            return [float(at) for at in json.loads(self._path.read_text())]
        except (OSError, ValueError, TypeError):
            return []
