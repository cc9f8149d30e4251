"""Whatever a person types is shown as plain characters: nothing pings, links, hides or turns the line."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.typed import FSI, PDI, Typed, clean_name, storable

NASTY = [
    "@everyone", "@here", "<@1>", "<@!1>", "<@&2>", "<#3>", "</help:4>", "<t:1:R>", "<:kite:5>", "<id:browse>",
    "[help](https://evil.example)", "https://evil.example", "**b**", "||s||", "`c`", "```", "~~x~~", "__u__",
    "# big", "-# small", "> q", ">>> q", "- item", "+ item", "1. item", "\\", "\\\\", "{0.__class__}", "{ $x }",
    "{ -term }", "*[other] x", ".attr = x", "key = x", "\u202e", "\u2066", "\u200b", "\u200d", "\ufeff",
    "\U000e0041", "\ud800", "\udfff", "\0", "\x1b[0m", "\u3164", "\u034f", "مرحبا", "שלום", "аdmin", "e\u0301",
    "a\u0300\u0301\u0302\u0303\u0304\u0305\u0306", "\u2028", "\r\n", "\n", "\t", " ", "＠everyone", "\ufffe",
]  # fmt: skip

typed_texts = st.one_of(
    st.text(st.characters(), max_size=4001),
    st.lists(st.one_of(st.sampled_from(NASTY), st.text(st.characters(), max_size=5)), max_size=60).map("".join),
)
# The raw patterns that Discord's server and clients look for, whether or not a backslash stands before them.
MENTION = re.compile(
    r"@(?:everyone|here)|<@[!&]?\d+>|<#\d+>|</[^:]+:\d+>|<t:-?\d+|<a?:\w+:\d+>|<id:\w+>|https?://", re.IGNORECASE
)


def unescaped(text: str) -> str:
    """What Discord's markdown still reads: an escaped character is a letter like any other."""
    return re.sub(r"\\[^0-9A-Za-z\s]", "x", text)


def unseen(text: str) -> list[str]:
    return [c for c in text if c != "\n" and unicodedata.category(c) in {"Cc", "Cf", "Cs", "Co"}]


def without_isolates(text: str) -> str:
    return text[1:-1] if text.startswith(FSI) and text.endswith(PDI) else text


@settings(max_examples=400, deadline=None)
@given(typed_texts)
def test_nothing_special_is_left(text: str) -> None:
    shown = without_isolates(Typed(text).clean())
    assert not MENTION.search(shown)
    assert not re.search(r"[*_~`|<>#\[\]():@\\]", unescaped(shown))
    assert not re.search(r"^[ \t]*(?:[-+]|\d+\.)", unescaped(shown), re.MULTILINE)
    assert not unseen(shown)
    assert "\n\n\n" not in shown
    shown.encode("utf-8")


@settings(max_examples=200, deadline=None)
@given(typed_texts)
def test_plain_has_no_escapes_of_ours_and_calls_nobody(text: str) -> None:
    shown = without_isolates(Typed(text).plain())
    assert shown.count("\\") <= text.count("\\")
    assert not re.search(r"@(?:everyone|here)", shown, re.IGNORECASE)
    assert not unseen(shown)
    assert len(shown) <= 1000


@settings(max_examples=200, deadline=None)
@given(typed_texts, st.integers(0, 120))
def test_names_are_one_visible_line(text: str, limit: int) -> None:
    name = clean_name(text, limit)
    assert len(name) <= limit
    assert "\n" not in name
    assert not re.search(r"[/\\]|@(?:everyone|here)|^\.", name, re.IGNORECASE)
    assert not unseen(name)
    assert name == name.strip()


@given(typed_texts)
def test_storable_goes_into_any_database(text: str) -> None:
    kept = storable(text)
    kept.encode("utf-8")
    assert "\0" not in kept


@given(st.integers(0, 4001))
def test_length_is_capped_with_a_mark(length: int) -> None:
    shown = Typed("a" * length, limit=300).clean()
    assert len(shown) == min(length, 300)
    assert shown.endswith("…") == (length > 300)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("grief & loss", "grief & loss"),
        ("I'm fine, thanks!", "I'm fine, thanks!"),
        ("say @everyone", "say ＠everyone"),
        ("[x](https://y)", "\\[x\\]\\(https\\://y\\)"),
        ("- one\n2. two", "\\- one\n2\\. two"),
        ("me <3", "me \\<3"),
        ("\u200bhid\u202eden", "hidden"),
        ("שלום", f"{FSI}שלום{PDI}"),
        ("Zoë 😀", "Zoë 😀"),
        ("{0.__class__}", "{0.\\_\\_class\\_\\_}"),
        ("a\n\n\n\nb", "a\n\nb"),
        ("", ""),
    ],
)
def test_examples(text: str, shown: str) -> None:
    assert Typed(text).clean() == shown


def test_names_keep_what_makes_them_names() -> None:
    assert clean_name("  Grief / loss \n circle ", 100) == "Grief - loss circle"
    assert clean_name("\u200b\u200b", 100) == ""
    assert clean_name("x" * 120, 100) == "x" * 99 + "…"


@given(st.text(st.characters(max_codepoint=127), max_size=60))
def test_what_is_quick_for_plain_letters_is_no_other(text: str) -> None:
    """A character that nobody sees sends the same text the long way."""
    assert Typed(text).plain() == Typed(f"{text}\u200b").plain()
    assert Typed(text).clean() == Typed(f"\u200b{text}").clean()
    assert clean_name(text, 40) == clean_name(f"{text}\u200b", 40)
