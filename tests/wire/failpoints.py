"""run.py that kills itself at a chosen step: before or after one statement, one commit, or one request to Discord.

`python -m tests.wire.failpoints` forks a bot for each number that it reads: see forks.py. Steps count from the moment
that the file `armed` lies in the data directory. The number 0 kills nowhere and prints each step, so that a test learns
how many there are. Rooms do not open a few a minute here: hundreds of circles are made, each in a run of its own.
"""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from discord.http import HTTPClient
from discord.webhook.async_ import AsyncWebhookAdapter
from sqlalchemy import event

from bot.services import seats

from .forks import serve

ARMED = Path(os.environ.get("KITE_DATA_DIR", "data")) / "armed"
passed = fail_at = 0


def step(what: str) -> None:
    global passed
    if not passed and not ARMED.exists():
        return
    passed += 1
    if fail_at == 0:
        print(f"STEP {passed} {what}", flush=True)
    if passed == fail_at:
        os.kill(os.getpid(), signal.SIGKILL)


def around_statements() -> None:
    every = sa.engine.Engine

    @event.listens_for(every, "before_cursor_execute")
    def before(_c: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        step(f"before {statement.split()[0]}")

    @event.listens_for(every, "after_cursor_execute")
    def after(_c: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        step(f"after {statement.split()[0]}")

    @event.listens_for(every, "commit")
    def committing(_c: Any) -> None:
        step("before COMMIT")


def around_requests(owner: type) -> None:
    send = owner.request  # type: ignore[attr-defined]

    async def request(self: Any, route: Any, *args: Any, **more: Any) -> Any:
        step(f"before {route.method} {route.path}")
        answer = await send(self, route, *args, **more)
        step(f"after {route.method} {route.path}")
        return answer

    owner.request = request  # type: ignore[attr-defined]


def prepare(line: str) -> None:
    global fail_at
    fail_at = int(line)


if __name__ == "__main__":
    seats.A_MINUTE = 100_000
    around_statements()
    around_requests(HTTPClient)
    around_requests(AsyncWebhookAdapter)
    serve(prepare)
