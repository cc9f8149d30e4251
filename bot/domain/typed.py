"""Text that a person typed, made safe to show: pure functions on strings.

Discord shows markdown and turns patterns such as ``<@1>`` into names. Whatever a person typed is shown as the
plain characters that it is: nothing in it can ping, hide a link, break out of its line, or turn the reading
direction of the words around it.
"""

from __future__ import annotations

import re
import unicodedata

# Blank characters that Unicode files under letters, marks or symbols.
_BLANKS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
# Controls, format characters (zero width, bidi, tags), private use, surrogates.
_UNSEEN = frozenset({"Cc", "Cf", "Co", "Cs"})
_RTL = frozenset({"R", "AL", "AN"})
_MARK = frozenset({"Mn", "Me"})
_MARKS = 4
FSI, PDI = "\u2068", "\u2069"

# In Discord's markdown a backslash before any ASCII punctuation shows that character as it is. A colon ends
# web addresses, emoji codes and timestamps, so escaping it keeps them from turning into something else.
_SPECIAL = re.compile(r"[\\*_~`|<>#\[\]():@]")
_LIST_AT_START = re.compile(r"^([ \t]*)([-+]|\d+(?=\.))", re.MULTILINE)
# The server looks for these without minding backslashes; a full-width sign reads the same and calls nobody.
_LOUD = re.compile(r"@(?=everyone|here)", re.IGNORECASE)


def storable(text: str) -> str:
    """Without lone surrogates and NUL, which no database takes; otherwise as typed."""
    return "".join(c for c in text if c != "\0" and not "\ud800" <= c <= "\udfff")


def clean_name(text: str, limit: int) -> str:
    """One visible line of at most ``limit`` characters, for names of threads, circles and files.

    May be empty when nothing visible was typed: the caller refuses or names it otherwise.
    """
    line = " ".join(_visible(text).split())
    line = _LOUD.sub("＠", line).replace("/", "-").replace("\\", "-").lstrip(". ")
    return _cut(line, limit)


class Typed(str):
    """A string that a person typed. ``limit`` is the most visible characters of it that are ever shown."""

    limit: int

    def __new__(cls, text: str, *, limit: int = 1000) -> Typed:
        self = super().__new__(cls, text)
        self.limit = limit
        return self

    def plain(self) -> str:
        """For places that show no markdown: labels, options, placeholders."""
        return _isolated(_LOUD.sub("＠", _cut(_visible(self), self.limit)))

    def clean(self) -> str:
        """For places that show markdown: every special character escaped."""
        text = _LOUD.sub("＠", _cut(_visible(self), self.limit))
        text = _SPECIAL.sub(r"\\\g<0>", text)
        return _isolated(_LIST_AT_START.sub(_escape_list, text))


def _escape_list(found: re.Match[str]) -> str:
    space, mark = found.groups()
    return f"{space}\\{mark}" if mark in "-+" else f"{space}{mark}\\"


def _visible(text: str) -> str:
    """Normalised, without characters that cannot be seen, at most one empty line and four marks in a row."""
    if text.isascii() and text.isprintable():  # most names: nothing to look for, character by character
        return text.strip()
    kept: list[str] = []
    marks = 0
    for c in text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n"):
        kind = unicodedata.category(c)
        marks = marks + 1 if kind in _MARK else 0
        if c == "\n":
            kept.append(c)
        elif c == "\t":
            kept.append(" ")
        elif kind not in _UNSEEN and c not in _BLANKS and ord(c) & 0xFFFE < 0xFFFE and marks <= _MARKS:
            kept.append(c)
    return re.sub(r"\n(?:[^\S\n]*\n){2,}", "\n\n", unicodedata.normalize("NFC", "".join(kept))).strip()


def _cut(text: str, limit: int) -> str:
    if len(text) <= limit:
        return text
    return text[: max(limit - 1, 0)].rstrip() + "…" if limit > 0 else ""


def _isolated(text: str) -> str:
    """Inside first-strong isolates if it holds right-to-left characters, so that the rest keeps its order."""
    if not text.isascii() and any(unicodedata.bidirectional(c) in _RTL for c in text):
        return f"{FSI}{text}{PDI}"
    return text
