"""/api/v10 over real HTTP: authorisation, rate limits, nonces, faults, and a log of every request."""

from __future__ import annotations

import asyncio
import collections
import json
import re
import time
from types import SimpleNamespace
from typing import Any

from aiohttp import web

from .faults import Fault, Faults, RateLimits, too_many
from .gateway import Gateway
from .world import World

API = "/api/v10"
RESET, NO_ANSWER = -1, 0  # in the log, where others have a status
JSON = "application/json"  # exactly this: discord.py compares the whole header
_MESSAGES = re.compile(r"/channels/\d+/messages")
_LOG_LENGTH = 100_000


class Answer:
    """Status, headers and raw body; RESET and NO_ANSWER are statuses of their own."""

    def __init__(self, status: int, headers: dict[str, str] | None = None, data: Any = None) -> None:
        self.status = status
        self.headers = {"Via": "1.1 google", **(headers or {})}
        self.content = None if data is None else json.dumps(data).encode()
        self.content_type = JSON

    def raw(self, content: bytes, content_type: str) -> Answer:
        self.content, self.content_type = content, content_type
        return self


class Rest:
    def __init__(
        self, world: World, gateway: Gateway, *, shards: int, nonce_seconds: float, openapi: Any = None
    ) -> None:
        self.world, self.gateway, self.shards = world, gateway, shards
        self.nonce_seconds = nonce_seconds
        self.openapi = openapi
        self.violations: list[str] = []
        self.faults, self.limits = Faults(), RateLimits()
        self.sent: dict[str, tuple[float, dict]] = {}  # nonce -> (monotonic, the message it made)
        self.log: collections.deque[dict] = collections.deque(maxlen=_LOG_LENGTH)
        self.counts: collections.Counter[str] = collections.Counter()
        self.identify_budget = {"total": 1000, "remaining": 1000, "reset_after": 0, "max_concurrency": 1}
        self.on_answer = lambda: None  # set by people.py, which waits for answers to its acts

    async def handle(self, request: web.Request) -> web.Response:
        method, path = request.method, request.rel_url.raw_path[len(API) :]
        started = time.time()
        body, files = await self.body(request)  # read to the end first: keeps the connection usable
        entry = {
            "at": started,
            "method": method,
            "path": path,
            "status": NO_ANSWER,
            "body": body,
            "fault": None,
        }
        self.log.append(entry)
        if self.openapi is not None and body is not None:
            reason = request.headers.get("X-Audit-Log-Reason")
            found = self.openapi.violations(method, path, body, reason=reason)
            self.violations += [f"{method} {path}: {what}" for what in found]
        answer = await self.answer(request, method, path, body, files, entry)
        entry["status"], entry["seconds"] = answer.status, time.time() - started
        self.counts[str(answer.status)] += 1
        if answer.status == RESET:
            if request.transport is not None:
                request.transport.abort()
            return web.Response(status=500)
        headers = dict(answer.headers)
        if answer.content is not None:
            headers["Content-Type"] = answer.content_type
        return web.Response(status=answer.status, body=answer.content, headers=headers)

    async def body(self, request: web.Request) -> tuple[Any, list]:
        if request.content_type != "multipart/form-data":
            raw = await request.read()
            return (json.loads(raw) if raw else None), []
        fields: list[dict] = []
        files: list[Any] = []
        for name, value in (await request.post()).items():
            if isinstance(value, web.FileField):
                file = SimpleNamespace(fp=value.file, filename=value.filename, description=None, field=name)
                files.append(file)
            else:
                fields.append({"name": name, "value": value})
        payload, files = self.world.parse_form(fields, files)
        told = (payload or {}).get("attachments") or ((payload or {}).get("data") or {}).get("attachments") or []
        texts = {f"files[{item.get('id')}]": item.get("description") for item in told}
        for file in files:
            file.description = texts.get(file.field)
        return payload, files

    async def answer(self, request: web.Request, method: str, path: str, body: Any, files: list, entry: dict) -> Answer:
        headers, wait, shared = self.limits.count(method, path)
        fault = self.faults.take(method, path, body)
        entry["fault"] = fault and f"{fault.kind} {fault.when}"
        if fault is not None and fault.delay and fault.when == "before":
            await asyncio.sleep(fault.delay)
        if fault is not None and fault.when == "before" and fault.kind != "delay":
            return self.spoilt(fault, headers, None)
        if wait is not None:
            return Answer(429, *too_many(headers, wait, "global" if shared else "user"))
        open_to_all = path.startswith(("/interactions/", "/webhooks/"))
        if not open_to_all and request.headers.get("Authorization") != f"Bot {self.gateway.token}":
            return Answer(401, headers, {"message": "401: Unauthorized", "code": 0})
        status, data = self.perform(request, method, path, body, files)
        entry["made"] = data.get("id") if status == 200 and method == "POST" and isinstance(data, dict) else None
        done = Answer(status, headers, data)
        if fault is None or fault.when == "before" or status >= 400:
            return done
        if fault.delay:
            await asyncio.sleep(fault.delay)
        return done if fault.kind == "delay" else self.spoilt(fault, headers, done)

    @staticmethod
    def spoilt(fault: Fault, headers: dict[str, str], done: Answer | None) -> Answer:
        """What the bot gets instead of the answer. After a timeout's delay nobody listens any more: reset."""
        if fault.kind in ("reset", "timeout"):
            return Answer(RESET)
        if fault.kind == "bad_json":
            whole = (done.content if done is not None else None) or b'{"id": "1"}'
            return Answer(200, headers).raw(whole[:-1], JSON)
        if fault.kind == "429":
            if fault.cloudflare:
                banned = Answer(429).raw(b"<html><body>error 1015</body></html>", "text/html")
                banned.headers = {}
                return banned
            return Answer(429, *too_many(headers, fault.retry_after, fault.scope))
        return Answer(fault.status, headers).raw(*fault.body())

    def perform(self, request: web.Request, method: str, path: str, body: Any, files: list) -> tuple[int, Any]:
        """Do it, unless its nonce was seen: then the first message answers (Create Message)."""
        if path in ("/gateway", "/gateway/bot"):
            return 200, {
                "url": f"{self.gateway.address}/gw",
                "shards": self.shards,
                "session_start_limit": self.identify_budget,
            }
        enforced = None
        if method == "POST" and _MESSAGES.fullmatch(path) and isinstance(body, dict) and body.get("enforce_nonce"):
            enforced = body.get("nonce")
        if enforced is not None and (first := self.remembered(str(enforced))) is not None:
            self.counts["nonce hit"] += 1
            return 200, first
        reason = request.headers.get("X-Audit-Log-Reason")
        status, data = self.world.dispatch(method, path, body, dict(request.query), files, reason)
        self.on_answer()
        if status >= 400:
            return status, data
        if enforced is not None:
            self.sent[str(enforced)] = (time.monotonic(), data)
        query = request.query
        if path.startswith("/interactions/") and query.get("with_response", "0").lower() not in ("1", "true"):
            return 204, None
        if method == "POST" and path.startswith("/webhooks/") and query.get("wait", "").lower() in ("0", "false"):
            return 204, None
        return (204, None) if data is None else (200, data)

    def remembered(self, nonce: str) -> dict | None:
        at, message = self.sent.get(nonce, (0.0, None))
        return message if time.monotonic() - at <= self.nonce_seconds else None

    def forget_old_nonces(self) -> None:
        now = time.monotonic()
        for nonce in [n for n, (at, _) in self.sent.items() if now - at > self.nonce_seconds]:
            del self.sent[nonce]

    async def attachment(self, request: web.Request) -> web.Response:
        content = self.world.attachment(request.rel_url.path)
        return web.Response(status=404) if content is None else web.Response(body=content)
