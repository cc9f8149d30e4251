"""What goes wrong on purpose: one request at a time by pattern, or a rate limit that really holds."""

from __future__ import annotations

import fnmatch
import hashlib
import json
import random
import re
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

#: JSON error code -> (HTTP status, message), from Discord's "Opcodes and Status Codes" and observed answers.
DISCORD_ERRORS: dict[int, tuple[int, str]] = {
    10003: (404, "Unknown Channel"),
    10004: (404, "Unknown Guild"),
    10007: (404, "Unknown Member"),
    10008: (404, "Unknown Message"),
    10011: (404, "Unknown Role"),
    10013: (404, "Unknown User"),
    10015: (404, "Unknown Webhook"),
    10062: (404, "Unknown interaction"),
    30005: (400, "Maximum number of guild roles reached (250)"),
    30013: (400, "Maximum number of guild channels reached (500)"),
    40060: (400, "Interaction has already been acknowledged."),
    50001: (403, "Missing Access"),
    50007: (403, "Cannot send messages to this user"),
    50013: (403, "Missing Permissions"),
    50035: (400, "Invalid Form Body"),
    50083: (400, "Thread is archived"),
    160004: (400, "A thread has already been created for this message"),
    160006: (400, "Maximum number of active threads reached"),
}
KINDS = ("status", "429", "reset", "timeout", "bad_json", "delay")


@dataclass
class Fault:
    """One kind of trouble for the requests that match.

    method, path: fnmatch patterns, the path below /api/v10. contains: text that must be in the JSON body.
    kind: one of KINDS. when: "before" (nothing was done) or "after" (done, but the answer is lost).
    status, code, message: for kind "status"; a code of DISCORD_ERRORS brings its own status;
        5xx without a code is HTML.
    times: how many requests, -1 for all until cleared. skip: let so many matches pass first.
    probability: of each match, drawn from Random(seed).
    delay: seconds to wait first; of a "timeout", how long until the connection is reset (3600).
    retry_after (seconds), scope ("user", "global", "shared"), cloudflare (no Via, HTML): for kind "429".
    """

    kind: str
    method: str = "*"
    path: str = "*"
    contains: str = ""
    when: str = "before"
    status: int = 0
    code: int = 0
    message: str = ""
    times: int = 1
    skip: int = 0
    probability: float = 1.0
    seed: int = 0
    delay: float = 0.0
    retry_after: float = 0.5
    scope: str = "user"
    cloudflare: bool = False
    hits: int = 0
    _random: random.Random = field(init=False, repr=False)

    def __post_init__(self) -> None:
        if self.kind not in KINDS or self.when not in ("before", "after"):
            raise ValueError(f"no such fault: {self.kind} {self.when}")
        self._random = random.Random(self.seed)
        if self.kind == "timeout" and not self.delay:
            self.delay = 3600.0
        status, message = DISCORD_ERRORS.get(self.code, (502, "injected"))
        self.status, self.message = self.status or status, self.message or message

    def takes(self, method: str, path: str, body: Any) -> bool:
        if not (fnmatch.fnmatch(method, self.method) and fnmatch.fnmatch(path, self.path)):
            return False
        if self.contains and self.contains not in json.dumps(body, ensure_ascii=False):
            return False
        if self._random.random() >= self.probability:
            return False
        if self.skip > 0:
            self.skip -= 1
            return False
        self.hits += 1
        return True

    @property
    def spent(self) -> bool:
        return 0 <= self.times <= self.hits

    def body(self) -> tuple[bytes, str]:
        """(bytes, Content-Type) of a status fault."""
        if self.status >= 500 and not self.code:
            return b"<html><body>injected</body></html>", "text/html"
        return json.dumps({"message": self.message, "code": self.code}).encode(), "application/json"


class Faults:
    def __init__(self) -> None:
        self.standing: list[Fault] = []

    def add(self, **what: Any) -> Fault:
        fault = Fault(**what)
        self.standing.append(fault)
        return fault

    def take(self, method: str, path: str, body: Any) -> Fault | None:
        for fault in self.standing:
            if fault.takes(method, path, body):
                if fault.spent:
                    self.standing.remove(fault)
                return fault
        return None


@dataclass(frozen=True)
class Limit:
    """At most `limit` matching requests in `window` seconds: per bucket, or in all when `shared`."""

    limit: int
    window: float
    method: str = "*"
    path: str = "*"
    shared: bool = False


def bucket(method: str, path: str) -> tuple[str, str]:
    """(hash, major parameter) of a route, shaped like Discord's: ids but the major one do not count."""
    parts = path.strip("/").split("/")
    major = "/".join(parts[:3] if parts[0] == "webhooks" else parts[:2])
    shape = re.sub(r"\d{6,}|simcord_interaction_\w+", "{}", "/".join(parts))
    return hashlib.md5(f"{method} {shape}".encode(), usedforsecurity=False).hexdigest()[:16], major


class RateLimits:
    """Rules are enforced; where none matches, generous numbers are only advertised."""

    ADVERTISED = Limit(10_000, 1.0)

    def __init__(self) -> None:
        self.rules: list[Limit] = []
        self._windows: dict[Any, tuple[float, int]] = {}

    def count(self, method: str, path: str) -> tuple[dict[str, str], float | None, bool]:
        """(headers, seconds to wait or None, whether all routes share it) for one more request.

        A shared rule does not show in the headers, as Discord's global limit does not.
        """
        rule = next((r for r in self.rules if self._matches(r, method, path)), None)
        shared = rule is not None and rule.shared
        name = bucket(method, path)
        shown = rule if rule is not None and not shared else self.ADVERTISED
        left, reset = self._use(name, shown)
        headers = {
            "X-RateLimit-Limit": str(shown.limit),
            "X-RateLimit-Remaining": str(max(0, left)),
            "X-RateLimit-Reset": f"{reset:.3f}",
            "X-RateLimit-Reset-After": f"{max(0.0, reset - time.time()):.3f}",
            "X-RateLimit-Bucket": name[0],
        }
        if rule is None:
            return headers, None, False
        if shared:
            left, reset = self._use(rule, rule)
        return headers, max(0.001, reset - time.time()) if left < 0 else None, shared

    def _use(self, key: Any, limit: Limit) -> tuple[int, float]:
        """(requests left after this one, -1 when there was no room; unix time of the next window)."""
        now = time.time()
        start, used = self._windows.get(key, (now, 0))
        if now - start >= limit.window:
            start, used = now, 0
        if len(self._windows) > 4096:
            self._windows.clear()
        room = used < limit.limit
        self._windows[key] = (start, used + 1 if room else used)
        return (limit.limit - used - 1 if room else -1), start + limit.window

    @staticmethod
    def _matches(rule: Limit, method: str, path: str) -> bool:
        if rule.shared and path.startswith(("/interactions/", "/webhooks/")):
            return False  # callbacks and follow-ups are outside the bot's global limit
        return fnmatch.fnmatch(method, rule.method) and fnmatch.fnmatch(path, rule.path)


def too_many(headers: dict[str, str], wait: float, scope: str) -> tuple[dict[str, str], dict[str, Any]]:
    """(headers, body) of a 429; `scope` "global" makes discord.py hold every request."""
    extra = {
        "Retry-After": f"{wait:.3f}",
        "X-RateLimit-Remaining": "0",
        "X-RateLimit-Reset-After": f"{wait:.3f}",
        "X-RateLimit-Scope": scope,
    }
    if scope == "global":
        extra["X-RateLimit-Global"] = "true"
    body = {"message": "You are being rate limited.", "retry_after": wait, "global": scope == "global"}
    return {**headers, **extra}, body


def matching(entries: Iterable[dict], **wanted: Any) -> list[dict]:
    """Log entries with this method, path pattern, status(es), `since` (unix seconds), text in the body."""
    method, path, status = wanted.get("method"), wanted.get("path"), wanted.get("status")
    statuses = {status} if isinstance(status, int) else set(status) if status else None
    contains, since = wanted.get("contains"), wanted.get("since", 0.0)
    return [
        e
        for e in entries
        if e["at"] >= since
        and (method is None or e["method"] == method)
        and (path is None or fnmatch.fnmatch(e["path"], path))
        and (statuses is None or e["status"] in statuses)
        and (contains is None or contains in json.dumps(e["body"], ensure_ascii=False))
    ]
