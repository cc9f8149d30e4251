"""Long pages that are made of short pieces: care data as it is meant, and pieces bound into pages."""

import re
from collections.abc import Sequence

_MARKDOWN = re.compile(r"([*_~`|])")
PAGE_LETTERS = 2200
"""Letters of pieces on one page: leaves room for emergency numbers, directories and small print on every card."""


def plain(text: str) -> str:
    """Care data as it is meant: an asterisk in a phone number is no markdown."""
    return _MARKDOWN.sub(r"\\\1", text)


def bound(blocks: Sequence[str], most: int = 6) -> list[str]:
    """The pieces in order, at most `most` and `PAGE_LETTERS` letters on a page, an empty line between two."""
    pages: list[list[str]] = []
    letters = 0
    for block in blocks:
        if not pages or len(pages[-1]) >= most or letters + len(block) + 2 > PAGE_LETTERS:
            pages.append([])
            letters = 0
        pages[-1].append(block)
        letters += len(block) + 2
    return ["\n\n".join(page) for page in pages]
