"""Logging for every sink, ours and the libraries', through one redactor.

What a person typed, what they are called and what opens a door must never reach a log. Values under keys
that hold typed text or names are hidden. Doors (tokens, webhook and interaction addresses, passwords in
addresses) are hidden wherever they stand. Of an exception its type, its frames and harmless facts are shown,
because its message may repeat a value. Log a fixed cause under `why`: `reason` is something that people type.
"""

import logging
import re
import sys
import threading
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping
from contextlib import contextmanager
from types import TracebackType
from typing import Any, TextIO


@contextmanager
def _not_there(name: str) -> Iterator[None]:
    """Lets an optional package seem not to be installed."""
    there = sys.modules.get(name)
    sys.modules[name] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        del sys.modules[name]
        if there is not None:
            sys.modules[name] = there


with _not_there("rich"):  # 6 MB, to draw tracebacks that no sink of ours shows
    import structlog

HIDDEN = "[hidden]"

# fmt: off
TYPED_KEYS = frozenset({
    "answer", "args", "arguments", "avatar", "body", "content", "data", "description",
    "display_name", "email", "global_name", "json", "kwargs", "label", "message", "mood", "name",
    "names", "nick", "note", "notes", "options", "parameters", "params", "payload", "query",
    "reason", "text", "title", "topic", "typed", "username", "value", "values",
})
# fmt: on
"""Keys under which libraries or we ourselves could carry what somebody wrote or is called."""

QUIET_AT = {
    # at DEBUG discord.py logs bodies, modal answers and events
    "discord": logging.INFO,
    "aiohttp": logging.INFO,
    "aiosqlite": logging.INFO,
    "asyncpg": logging.INFO,
    "asyncio": logging.INFO,
    "alembic": logging.WARNING,
    "matplotlib": logging.INFO,
    "PIL": logging.INFO,
    # at INFO SQLAlchemy logs every statement with its parameters
    "sqlalchemy": logging.WARNING,
}
"""The lowest level at which a library may speak, whatever the operator asks for."""

_KEYS = "|".join(sorted(TYPED_KEYS, key=len, reverse=True))
_PATTERNS: tuple[tuple[re.Pattern[str], str], ...] = (
    # a bot token: id, time and signature in base64, or what follows the word in a header
    (re.compile(r"[\w-]{18,}\.[\w-]{5,8}\.[\w-]{25,}"), HIDDEN),
    (re.compile(r"\b(Bot|Bearer) [\w.~+/=-]{8,}"), rf"\1 {HIDDEN}"),
    # `interaction:` in base64, with which each interaction token begins
    (re.compile(r"aW50ZXJhY3Rpb246[\w-]+=*"), HIDDEN),
    (re.compile(r"/(webhooks|interactions)/(\d+)/[^/\s'\"?>)]+"), rf"/\1/\2/{HIDDEN}"),
    (re.compile(r"(://[^/\s:@]*:)[^\s'\"]*@"), rf"\1{HIDDEN}@"),
    # SQLAlchemy's errors; asyncio's view of a failed task
    (re.compile(r"\[parameters: .*?\]\s*(?=\n|$|\()", re.DOTALL), f"[parameters: {HIDDEN}] "),
    (re.compile(r"(exception=\w+)\(.*\)(?=>)", re.DOTALL), r"\1"),
    # key='quoted', "key": "quoted", and whatever follows an unquoted one to the end of the line
    (
        re.compile(
            rf"""(?<![\w.])(['"]?)({_KEYS})\1(\s?[=:]\s?)('(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|(?!['"])[^\n]+)""",
        ),
        rf"\1\2\1\3{HIDDEN}",
    ),
)

# a key of ours or a code of a database: dashes or digits in it, never a word that somebody could have typed
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)+|[0-9][0-9A-Z]{4}")

EventDict = MutableMapping[str, Any]


class Redactor:
    """Hides in strings, mappings and sequences what must not be read; usable as a structlog processor."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        self._secrets = tuple(sorted({s for s in secrets if len(s) >= 6}, key=len, reverse=True))

    def __call__(self, _logger: Any, _method: str, event: EventDict) -> EventDict:
        return {key: self._value(key, value) for key, value in event.items()}

    def text(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, HIDDEN)
        for pattern, instead in _PATTERNS:
            text = pattern.sub(instead, text)
        return text

    def _value(self, key: object, value: Any) -> Any:
        if isinstance(key, str) and key.lower() in TYPED_KEYS:
            return HIDDEN
        if value is None or isinstance(value, (bool, int, float)):
            return value
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, Mapping):
            return {self.text(str(k)): self._value(k, v) for k, v in value.items()}
        if isinstance(value, (list, tuple, set, frozenset)):
            return [self._value(None, item) for item in value]
        if isinstance(value, BaseException):
            return describe(value)
        return self.text(repr(value))


def describe(error: BaseException) -> str:
    """Type and harmless facts of an exception, never its message."""
    facts = []
    for name in ("status", "code", "errno", "sqlstate", "key"):
        value = getattr(error, name, None)
        if isinstance(value, int) or (isinstance(value, str) and _WORD.fullmatch(value)):
            facts.append(f"{name}={int(value) if isinstance(value, int) else value}")
    if isinstance(error, (ImportError, NameError)) and error.name:
        facts.append(f"missing={error.name}")
    kind = type(error)
    return " ".join([f"{kind.__module__}.{kind.__qualname__}".removeprefix("builtins."), *facts])


def frames(error: BaseException) -> str:
    """The traceback of an exception and of those it came from, each with its `describe()` line."""
    parts: list[str] = []
    seen: set[int] = set()
    following: BaseException | None = error
    while following is not None and id(following) not in seen:
        seen.add(id(following))
        parts.append(
            "".join(traceback.format_list(traceback.extract_tb(following.__traceback__))) + describe(following)
        )
        if isinstance(following, BaseExceptionGroup):
            parts.extend(f"within the group:\n{frames(inner)}" for inner in following.exceptions)
        following = following.__cause__ or (None if following.__suppress_context__ else following.__context__)
    return "\ncame from:\n".join(parts)


def _exceptions(_logger: Any, _method: str, event: EventDict) -> EventDict:
    """Puts `frames()` where structlog would put the usual traceback, which ends in the message."""
    info = event.pop("exc_info", None)
    if info is True:
        info = sys.exc_info()
    error = info[1] if isinstance(info, tuple) else info
    if isinstance(error, BaseException):
        event["exception"] = frames(error)
    return event


_COMMON: tuple[Callable[..., Any], ...] = (
    structlog.contextvars.merge_contextvars,
    structlog.stdlib.add_log_level,
    structlog.stdlib.add_logger_name,
    structlog.processors.TimeStamper(fmt="iso", utc=True),
)


class _Handler(logging.StreamHandler[TextIO]):
    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the name is the library's
        """The usual one prints the record's arguments to the bare stderr."""
        self.stream.write(f"a log line of {record.name} could not be written\n")


def configure(level: str = "INFO", *, stream: TextIO | None = None, secrets: Iterable[str] = ()) -> None:
    """Sets up structlog and the standard logging: JSON lines, or plain ones on a terminal.

    `secrets` are hidden literally wherever they turn up. Handlers that were there before are taken away,
    since they would write around the redactor.
    """
    handler = _Handler(stream or sys.stderr)
    handler.setFormatter(_formatter(handler.stream, Redactor(secrets)))
    _only(handler, logging.getLevelNamesMapping()[level.upper()])
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *_COMMON,
            structlog.stdlib.PositionalArgumentsFormatter(),
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    _catch_the_uncaught()


def _formatter(out: TextIO, redactor: Redactor) -> logging.Formatter:
    renderer: Any = (
        structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
        if out.isatty()
        else structlog.processors.JSONRenderer(ensure_ascii=False)
    )
    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[*_COMMON, structlog.stdlib.ExtraAdder()],
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            _exceptions,
            redactor,
            renderer,
        ],
    )


def _only(handler: logging.Handler, level: int) -> None:
    root = logging.getLogger()
    for name in list(root.manager.loggerDict):
        known = logging.getLogger(name)
        known.handlers.clear()
        known.propagate = True
        if name.partition(".")[0] in QUIET_AT:
            known.setLevel(logging.NOTSET)
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name, lowest in QUIET_AT.items():
        logging.getLogger(name).setLevel(max(lowest, level))
    logging.captureWarnings(True)


def _catch_the_uncaught() -> None:
    """What would end on the bare stderr, message and all, goes through the logs as well."""
    log = structlog.stdlib.get_logger("bot.uncaught")

    def uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        log.critical("uncaught", exc_info=(kind, error, trace))

    def in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            log.critical("uncaught in a thread", exc_info=(args.exc_type, args.exc_value, args.exc_traceback))

    def unraisable(args: "sys.UnraisableHookArgs") -> None:
        if args.exc_value is not None:
            log.error("unraisable", exc_info=(args.exc_type, args.exc_value, args.exc_traceback))

    sys.excepthook = uncaught
    threading.excepthook = in_thread
    sys.unraisablehook = unraisable
