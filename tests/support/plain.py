"""A card as plain text."""

from __future__ import annotations

import re
from typing import Any

from discord import ui

from bot.ui.cards import Card


def plain_text(card: Card) -> str:
    (container,) = card.view().children
    assert isinstance(container, ui.Container)
    return "\n".join(line for item in container.children for line in _spoken(item))


def _unmarked(text: str) -> str:
    text = re.sub(r"^(?:#{1,3} |-# )", "", text, flags=re.MULTILINE)
    text = re.sub(r"(?<!\\)\*\*", "", text)
    return re.sub(r"\\([^0-9A-Za-z\s])", r"\1", text)


def _spoken(item: ui.Item[Any]) -> list[str]:
    if isinstance(item, ui.TextDisplay):
        return [_unmarked(item.content)]
    if isinstance(item, ui.Button):
        return [f"[{item.label}]"]
    if isinstance(item, ui.Section):
        return [" ".join(w for part in (*item.children, item.accessory) for w in _spoken(part))]
    if isinstance(item, ui.ActionRow):
        return [" ".join(w for part in item.children for w in _spoken(part))]
    if isinstance(item, ui.Select):
        return [f"({item.placeholder}: {', '.join(o.label for o in item.options)})"]
    if isinstance(item, ui.MediaGallery):
        return [f"[{m.description}]" for m in item.items]
    if isinstance(item, ui.File):
        return [f"[{item.url.removeprefix('attachment://')}]"]
    return [""] if isinstance(item, ui.Separator) else []
