"""Words are data: code holds no sentence, and the files hold no word that hurts."""

import ast
import re
from collections.abc import Iterator

from bot.domain.member import Scope
from bot.text.catalogue import Catalogue
from tests.house.source import ROOT, WORDS, parsed, place, sources

SHOWN_FROM = ("bot/ui", "bot/services", "bot/client.py", "bot/invite.py", "cogs")
LOGGING = {"debug", "info", "warning", "error", "exception", "critical", "log", "bind"}
PROGRAMMING = {"AssertionError", "KeyError", "LookupError", "RuntimeError", "TypeError", "ValueError"}
"""Errors that only a fault of ours raises; their text is read in a traceback, and not shown to anybody."""

BLANK = "\N{BULLET}"
"""What an f-string leaves open, see `_literals`."""

STARTS = {"ConfigurationError", "StartRefused", "PydanticCustomError"}


def _exempt(tree: ast.Module) -> Iterator[ast.AST]:
    """Docstrings (also of attributes), log events, and the text of errors of programming."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value
        elif isinstance(node, ast.Call):
            called = node.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            if name in PROGRAMMING or (name in LOGGING and isinstance(called, ast.Attribute)):
                yield from (part for argument in node.args for part in ast.walk(argument))


def _literals(tree: ast.Module) -> Iterator[tuple[ast.expr, str]]:
    exempt = {id(node) for node in _exempt(tree)}
    inside = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        if id(node) in exempt:
            continue
        if isinstance(node, ast.JoinedStr):
            parts = (str(p.value) if isinstance(p, ast.Constant) else BLANK for p in node.values)
            yield node, "".join(parts)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in inside:
            yield node, node.value


def is_sentence(text: str) -> bool:
    """Three words or more, with a capital at the start of one or a mark at the end of one."""
    words = re.findall(r"[^\W\d_]{2,}|\N{BULLET}", text)
    spaced = len(re.findall(r"\S\s+\S", text)) >= 1 and len(text.split()) >= 3
    mark = re.search(r"(?:^|\s)[A-Z][a-z]|\w[.!?\N{HORIZONTAL ELLIPSIS}](?:\s|$)", text)
    return spaced and len(words) >= 3 and mark is not None


def test_the_rule_sees_sentences_and_leaves_other_strings() -> None:
    for text in (
        "You are in this circle now.",
        "Please try again",
        "no seat is left.",
        "Hello \N{BULLET} again",
    ):
        assert is_sentence(text)
    for text in (
        "circle:join:{id}",
        "Europe/London",
        "select a from b",
        "Manage Server",
        "a b c",
        "%H:%M %d",
    ):
        assert not is_sentence(text)


def test_code_holds_no_sentence() -> None:
    found = [
        f"{place(path, node)}: {text[:60]!r}"
        for path in sources(*(f for f in SHOWN_FROM if (ROOT / f).exists()))
        for node, text in _literals(parsed(path))
        if is_sentence(text)
    ]
    assert not found, "words belong into bot/text: " + "; ".join(found)


def test_every_reason_not_to_start_is_worded() -> None:
    catalogue = Catalogue.load()
    lacking = [
        f"{place(path, call)}: {key.value}"
        for path in sources("bot")
        for call in ast.walk(parsed(path))
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") in STARTS and call.args
        for key in call.args[:1]
        if isinstance(key, ast.Constant) and not catalogue.has(str(key.value))
    ]
    assert not lacking


def test_every_sentence_is_said_somewhere() -> None:
    texts = {text for path in sources("bot", "cogs") for _, text in _literals(parsed(path))}
    parts = [text.split(BLANK) for text in texts if re.match(rf"[a-z][\w-]+{BLANK}", text)]
    begun = [re.compile(".+".join(map(re.escape, some))) for some in parts]
    ends = [text.removeprefix(BLANK) for text in texts if re.fullmatch(rf"{BLANK}-[\w-]+", text)]

    def said(key: str) -> bool:
        if key in texts or any(one.fullmatch(key) for one in begun):
            return True
        return any(key.endswith(end) and said(key.removesuffix(end)) for end in ends)

    words = "".join(path.read_text(encoding="utf-8") for path in (WORDS / "en").glob("*.ftl"))
    by_another = set(re.findall(r"\{ *([a-z][\w-]*)", words))
    unsaid = [key for key in Catalogue.load().keys() if key not in by_another and not said(key)]  # noqa: SIM118
    assert not [key for key in unsaid if "." not in key and not key.startswith("command-")]


def _avoided() -> list[re.Pattern[str]]:
    """One word or phrase a line; `*` stands for the rest of a word, `#` begins a comment."""
    lines = (ROOT / "tests/house/words_to_avoid.txt").read_text(encoding="utf-8").splitlines()
    phrases = [line.partition("#")[0].strip() for line in lines]
    return [
        re.compile(rf"(?<!\w){re.escape(p).replace(chr(92) + '*', chr(92) + 'w*')}(?!\w)", re.IGNORECASE)
        for p in phrases
        if p
    ]


def test_no_word_to_avoid_stands_in_any_language() -> None:
    avoided = _avoided()
    assert len(avoided) > 10
    found = []
    for path in sorted(WORDS.rglob("*.ftl")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if not line.startswith("#"):
                hits = [p.pattern for p in avoided if p.search(line.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'"))]
                found += [f"{path.relative_to(ROOT)}:{number}: {hit}" for hit in hits]
    assert not found


def test_every_consent_is_asked_in_two_sentences_and_says_where_the_privacy_text_is() -> None:
    words = Catalogue.load()
    for scope in Scope:
        asked = words.text("en", f"consent-{scope}")
        assert len(re.findall(r"[.?!](?: |$)", asked)) <= 2, asked
    foot = words.text("en", "consent-privacy")
    assert "/mydata consent" in foot and "/help has the privacy text" in foot
