"""Nothing that somebody typed, is called, or could open a door with reaches any log."""

import io
import json
import logging
import sys
from collections.abc import Iterator

import pytest
import structlog

from bot import logs

TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.abcdefghijklmnopqrstuvwxyz0123456789AB"
INTERACTION = "aW50ZXJhY3Rpb246MTIzNDU2OnRoaXNpc2FzZWNyZXQ"
TYPED = "zebrafish lullaby"


class Refused(Exception):
    def __init__(self) -> None:
        super().__init__(TYPED)
        self.key = "circle-is-full"


@pytest.fixture
def sink() -> Iterator[io.StringIO]:
    """A configured log at DEBUG; puts back what was there."""
    root = logging.getLogger()
    before = root.handlers[:], root.level, sys.excepthook, sys.unraisablehook
    out = io.StringIO()
    logs.configure("DEBUG", stream=out, secrets=["hunter2hunter2"])
    yield out
    root.handlers[:], root.level = before[0], before[1]
    sys.excepthook, sys.unraisablehook = before[2], before[3]
    logging.captureWarnings(False)
    structlog.reset_defaults()


def one_line(sink: io.StringIO) -> dict[str, object]:
    (line,) = sink.getvalue().splitlines()
    return json.loads(line)


@pytest.mark.parametrize(
    "door",
    [
        TOKEN,
        "Bot abcdefghijklmnop",
        f"https://discord.com/api/v10/webhooks/123456/{'w' * 68}?wait=true",
        f"/interactions/123456/{INTERACTION}/callback",
        f"http://127.0.0.1:9000/api/v10/webhooks/99/{INTERACTION}/messages/@original",
        "postgresql+asyncpg://kite:s3cr/et@pass@db.example/kite",
        "the key is hunter2hunter2",
    ],
)
def test_doors_are_hidden_in_ours_and_in_libraries_lines(sink: io.StringIO, door: str) -> None:
    structlog.get_logger("bot.x").info("opened", where=door, nested={"deep": [door]})
    logging.getLogger("discord.http").warning("POST %s has been rate limited", door)
    logging.getLogger("somewhere").error("failed", extra={"address": door})
    written = sink.getvalue()
    assert written.count(logs.HIDDEN) >= 4
    for secret in (TOKEN, "abcdefghijklmnop", "w" * 20, INTERACTION, "s3cr", "pass@", "hunter2"):
        assert secret not in written


@pytest.mark.parametrize("key", sorted(logs.TYPED_KEYS))
def test_what_stands_under_a_typed_key_is_hidden(sink: io.StringIO, key: str) -> None:
    structlog.get_logger("bot.x").info("done", kept=7, **{"extra": {key: TYPED}})
    logging.getLogger("lib").info("got %s", {key: TYPED, "id": 5})
    logging.getLogger("lib").info("<Thing id=5 %s=%r flags=0>", key, TYPED)
    logging.getLogger("lib").info("%s: %s", key, TYPED)
    written = sink.getvalue()
    assert "zebrafish" not in written
    assert written.count("5") >= 2
    assert "7" in written


def test_a_quote_inside_typed_text_does_not_end_the_hiding(sink: io.StringIO) -> None:
    logging.getLogger("lib").info("got %r", {"content": "it's \"zebrafish\" \\' zebrafish", "id": 5})
    assert "zebrafish" not in sink.getvalue()


def test_our_own_facts_stay_readable(sink: io.StringIO) -> None:
    structlog.get_logger("bot.services.delivery").info(
        "notice delivered", kind="room", notice=12, guild=345678901234567890, why="lease ran out", ok=True
    )
    line = one_line(sink)
    assert (line["event"], line["kind"], line["notice"], line["guild"], line["why"], line["ok"]) == (
        "notice delivered", "room", 12, 345678901234567890, "lease ran out", True,
    )  # fmt: skip
    assert line["level"] == "info"
    assert line["logger"] == "bot.services.delivery"


def test_an_exception_shows_where_and_what_kind_but_not_its_message(sink: io.StringIO) -> None:
    try:
        try:
            raise ValueError(TYPED)
        except ValueError as error:
            raise Refused from error
    except Refused:
        structlog.get_logger("bot.x").exception("failed", code="K7Q2")
        logging.getLogger("lib").exception("failed")
    ours, theirs = (json.loads(line) for line in sink.getvalue().splitlines())
    for line in (ours, theirs):
        assert "zebrafish" not in json.dumps(line)
        assert "ValueError" in line["exception"]
        assert "Refused key=circle-is-full" in line["exception"]
        assert "test_logs.py" in line["exception"]
    assert ours["code"] == "K7Q2"


def test_groups_and_exceptions_as_values_are_described(sink: io.StringIO) -> None:
    group = ExceptionGroup(TYPED, [OSError(28, TYPED), KeyError(TYPED)])
    structlog.get_logger("bot.x").error("failed", exc_info=group, also=group.exceptions[0])
    line = one_line(sink)
    assert "zebrafish" not in json.dumps(line)
    assert "OSError errno=28" in str(line["exception"])
    assert line["also"] == "OSError errno=28"


def test_what_could_not_be_imported_is_named(sink: io.StringIO) -> None:
    structlog.get_logger("bot.x").error("failed", exc_info=ModuleNotFoundError(TYPED, name="simcord"))
    assert "ModuleNotFoundError missing=simcord" in str(one_line(sink)["exception"])


def test_statements_lose_their_parameters(sink: io.StringIO) -> None:
    logging.getLogger("lib").error("(x.Error) locked\n[SQL: insert]\n[parameters: ('%s', 3)]\n(more)", TYPED)
    assert "zebrafish" not in sink.getvalue()


async def test_a_task_that_failed_unseen_does_not_tell_what_with(sink: io.StringIO) -> None:
    logging.getLogger("asyncio").error(
        "Task exception was never retrieved\nfuture: <Task finished coro=<f()> exception=ValueError(%r)>",
        TYPED,
    )
    assert "zebrafish" not in sink.getvalue()
    assert "ValueError" in sink.getvalue()


def test_libraries_are_held_to_info_and_sql_to_warning_at_debug(sink: io.StringIO) -> None:
    logging.getLogger("discord.http").setLevel(logging.DEBUG)
    logs.configure("DEBUG", stream=sink)
    for name in ("discord.http", "discord.gateway", "aiosqlite", "aiohttp.access"):
        logging.getLogger(name).debug(TYPED)
    logging.getLogger("sqlalchemy.engine.Engine").info(TYPED)
    assert sink.getvalue() == ""
    structlog.get_logger("bot.x").debug("ours")
    assert one_line(sink)["event"] == "ours"


def test_other_handlers_do_not_write_around_it(sink: io.StringIO) -> None:
    around = io.StringIO()
    logging.getLogger("discord").addHandler(logging.StreamHandler(around))
    logging.getLogger().addHandler(logging.StreamHandler(around))
    logs.configure("INFO", stream=sink)
    logging.getLogger("discord").info("name=%r", TYPED)
    assert around.getvalue() == ""
    assert "zebrafish" not in sink.getvalue()


def test_the_uncaught_and_the_unwritable_go_through_it_too(
    sink: io.StringIO, capsys: pytest.CaptureFixture[str]
) -> None:
    logs.configure("INFO", stream=sink)  # once more: pytest listens too, and would stumble over the bad line
    error = ValueError(TYPED)
    sys.excepthook(ValueError, error, None)
    logging.getLogger("lib").info("%d", TYPED)
    written = sink.getvalue() + capsys.readouterr().err
    assert "zebrafish" not in written
    assert "uncaught" in written
    assert "could not be written" in written


def test_plain_lines_on_a_terminal_are_redacted_too(sink: io.StringIO) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    out = Terminal()
    logs.configure("INFO", stream=out)
    try:
        raise ValueError(TYPED)
    except ValueError:
        structlog.get_logger("bot.x").exception("failed", note=TYPED, address=f"/webhooks/1/{INTERACTION}")
    assert "zebrafish" not in out.getvalue()
    assert INTERACTION not in out.getvalue()
    assert "ValueError" in out.getvalue()
