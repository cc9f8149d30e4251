"""docs/when-things-break.md explains every event that the log can hold and every line that a start can end with."""

import ast
import re
from collections.abc import Iterator

from bot.text.catalogue import Catalogue
from tests.house.source import ROOT, parsed, sources

LEVELS = {"debug", "info", "warning", "error", "exception", "critical"}
GUIDE = (ROOT / "docs" / "when-things-break.md").read_text(encoding="utf-8")


def logged() -> Iterator[str]:
    """The events of every call like log.warning("event", ...), and those that are handed to one as event=."""
    for path in sources("bot", "cogs"):
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.Call):
                yield from _event(node)
            elif isinstance(node, ast.arguments):
                yield from _default(node)


def _event(call: ast.Call) -> Iterator[str]:
    called = call.func
    if (
        isinstance(called, ast.Attribute)
        and called.attr in LEVELS
        and isinstance(called.value, ast.Name)
        and called.value.id in ("log", "_log")
    ):
        yield from _words(*call.args[:1])
    yield from _words(*(keyword.value for keyword in call.keywords if keyword.arg == "event"))


def _default(of: ast.arguments) -> Iterator[str]:
    named = [*of.posonlyargs, *of.args]
    pairs = [*zip(named[len(named) - len(of.defaults) :], of.defaults, strict=True)]
    pairs += [(arg, value) for arg, value in zip(of.kwonlyargs, of.kw_defaults, strict=True) if value is not None]
    yield from _words(*(value for arg, value in pairs if arg.arg == "event"))


def _words(*nodes: ast.expr) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def explained() -> set[str]:
    """What stands in backticks in the first column of the tables, and in the list below them."""
    cells = re.findall(r"^\|([^|]+)\|", GUIDE, flags=re.MULTILINE)
    only_told = GUIDE.partition("Lines that only tell:")[2].partition("\n\n")[0]
    return {name for cell in (*cells, only_told) for name in re.findall(r"`([a-z_ ]+)`", cell)}


def test_every_event_of_the_log_is_explained_and_none_that_is_not_there() -> None:
    events = set(logged())
    assert {"bug", "error_not_told", "database_away", "notice_not_delivered"} <= events, "the search finds too little"
    assert events <= explained()
    trees = [parsed(path) for path in sources("bot", "cogs")]
    strings = {node.value for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    assert explained() - {"event"} <= strings


def test_every_line_that_a_start_can_end_with_is_explained() -> None:
    words = Catalogue.load()
    cells = [cell.strip() for cell in re.findall(r"^\|([^|]+)\|", GUIDE, flags=re.MULTILINE)]
    source = (ROOT / "bot" / "text" / "en" / "cli.ftl").read_text(encoding="utf-8")
    facts = dict.fromkeys(("name", "path", "what"), "…")
    for key in re.findall(r"^(start-[a-z-]+) =", source, flags=re.MULTILINE):
        line = words.label("en", key, **facts)
        assert any(cell and cell in line for cell in cells), key
