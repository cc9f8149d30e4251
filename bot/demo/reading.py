"""What a message or a modal looks like to a person: Components V2 flattened into readable text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import simcord
from simcord.components import walk_components
from simcord.enums import SELECT_TYPES, ComponentType

LINK_STYLE = 5


@dataclass(frozen=True)
class Button:
    """A button as it is seen; `id` is None for links."""

    label: str
    id: str | None
    url: str | None = None
    disabled: bool = False


@dataclass(frozen=True)
class Select:
    """A select menu; `options` maps each visible label to the value that is sent (empty for entities)."""

    id: str
    kind: ComponentType
    placeholder: str
    options: Mapping[str, str]
    disabled: bool = False


@dataclass(frozen=True)
class Field:
    """One control of a modal. `default` is what the client sends when it is left untouched."""

    label: str
    id: str
    kind: ComponentType
    required: bool
    options: Mapping[str, str]
    default: Any
    description: str = ""


@dataclass(frozen=True)
class Card:
    """A message as one reads it. `str(card)` shows its text with buttons in brackets."""

    message: simcord.ResponseMessage
    text: str
    shown: str
    buttons: tuple[Button, ...]
    selects: tuple[Select, ...]
    files: tuple[str, ...]
    pictures: tuple[str, ...]
    private: bool
    author_id: int

    def __str__(self) -> str:
        return self.shown

    def __contains__(self, words: str) -> bool:
        return words in self.shown

    @property
    def labels(self) -> list[str]:
        """The labels of its buttons that can be pressed."""
        return [button.label for button in self.buttons if not button.disabled]

    @property
    def mentioned(self) -> set[int]:
        """Ids of the people whose names the text shows."""
        return {int(found) for found in re.findall(r"<@!?(\d+)>", self.text)}


@dataclass(frozen=True)
class Modal:
    """An open modal: its title, its explanations and its fields by custom_id."""

    title: str
    id: str
    texts: tuple[str, ...]
    fields: dict[str, Field] = field(default_factory=dict)

    def __str__(self) -> str:
        lines = [f"# {self.title}", *self.texts]
        for item in self.fields.values():
            choices = f" ({', '.join(item.options)})" if item.options else ""
            lines.append(f"{item.label}{'' if item.required else '?'}: ____{choices}")
            if item.description:
                lines.append(f"  {item.description}")
        return "\n".join(lines)

    def __contains__(self, words: str) -> bool:
        return words in str(self)

    def field(self, name: str) -> Field:
        """The field with this custom_id or label; KeyError names those that are there."""
        for item in self.fields.values():
            if name in (item.id, item.label):
                return item
        raise KeyError(f"{name!r} is no field of this modal: {[f.label for f in self.fields.values()]}")


def read_card(message: simcord.ResponseMessage, author_id: int) -> Card:
    """Flatten a message: content, embeds and components of either generation, in reading order."""
    lines = [message.content] if message.content else []
    for embed in message.embeds:
        lines += [part for part in (embed.title, embed.description) if part]
        lines += [f"{item.name}: {item.value}" for item in embed.fields]
        lines += [embed.footer.text] if embed.footer.text else []
    components = message.components
    nodes = list(walk_components(components))
    texts = lines + [node["content"] for node in nodes if node.get("type") == ComponentType.TEXT_DISPLAY]
    pictures = tuple(_descriptions(nodes))
    return Card(
        message=message,
        text="\n".join(texts),
        shown="\n".join([*lines, *_lines(components)]),
        buttons=tuple(_button(node) for node in nodes if node.get("type") == ComponentType.BUTTON),
        selects=tuple(_select(node) for node in nodes if node.get("type") in SELECT_TYPES),
        files=tuple(file.filename for file in message.attachments),
        pictures=pictures,
        private=message.ephemeral,
        author_id=author_id,
    )


def read_modal(spec: Mapping[str, Any]) -> Modal:
    """Flatten the payload of a modal callback."""
    fields: dict[str, Field] = {}
    texts = []
    for node in spec.get("components") or []:
        if node["type"] == ComponentType.TEXT_DISPLAY:
            texts.append(node["content"])
        elif node["type"] == ComponentType.LABEL:
            item = _field(node["component"], node.get("label", ""), node.get("description") or "")
            fields[item.id] = item
        else:
            for child in node.get("components") or [node]:
                item = _field(child, child.get("label", ""), "")
                fields[item.id] = item
    return Modal(spec["title"], spec["custom_id"], tuple(texts), fields)


def _field(node: Mapping[str, Any], label: str, description: str) -> Field:
    kind = ComponentType(node["type"])
    required = bool(node.get("required", kind == ComponentType.TEXT_INPUT or kind in SELECT_TYPES))
    return Field(
        label=label,
        id=node["custom_id"],
        kind=kind,
        required=required,
        options={option["label"]: option["value"] for option in node.get("options") or []},
        default=_default(node, kind),
        description=description,
    )


def _default(node: Mapping[str, Any], kind: ComponentType) -> Any:
    """What Discord's client sends for a control that nobody touched; None when it sends nothing."""
    chosen = [option["value"] for option in node.get("options") or [] if option.get("default")]
    if kind == ComponentType.TEXT_INPUT:
        return node.get("value") or None
    if kind == ComponentType.CHECKBOX:
        return bool(node.get("default"))
    if kind == ComponentType.RADIO_GROUP:
        return chosen[0] if chosen else None
    if kind in (ComponentType.STRING_SELECT, ComponentType.CHECKBOX_GROUP):
        return chosen or None
    return None


def _button(node: Mapping[str, Any]) -> Button:
    label = node.get("label") or (node.get("emoji") or {}).get("name") or ""
    custom_id = None if node.get("style") == LINK_STYLE else node.get("custom_id")
    return Button(label, custom_id, node.get("url"), bool(node.get("disabled")))


def _select(node: Mapping[str, Any]) -> Select:
    options = {option["label"]: option["value"] for option in node.get("options") or []}
    kind = ComponentType(node["type"])
    return Select(node["custom_id"], kind, node.get("placeholder") or "", options, bool(node.get("disabled")))


def _descriptions(nodes: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    for node in nodes:
        if node.get("type") == ComponentType.MEDIA_GALLERY:
            for item in node.get("items") or []:
                yield item.get("description") or ""
        elif node.get("type") == ComponentType.THUMBNAIL:
            yield node.get("description") or ""


def _lines(components: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    for node in components:
        kind = node.get("type")
        if kind == ComponentType.TEXT_DISPLAY:
            yield node["content"]
        elif kind == ComponentType.ACTION_ROW:
            yield "  ".join(_control(child) for child in node.get("components") or [])
        elif kind in (ComponentType.MEDIA_GALLERY, ComponentType.THUMBNAIL):
            yield from (f"[picture: {text}]" for text in _descriptions([node]))
        elif kind == ComponentType.FILE:
            yield f"[file: {node['file']['url'].removeprefix('attachment://')}]"
        else:
            yield from _lines(node.get("components") or [])
            accessory = node.get("accessory")
            if accessory and accessory["type"] == ComponentType.BUTTON:
                yield _control(accessory)
            elif accessory:
                yield from _lines([accessory])


def _control(node: Mapping[str, Any]) -> str:
    if node.get("type") == ComponentType.BUTTON:
        button = _button(node)
        label = f"{button.label}: {button.url}" if button.url else button.label
        return f"({label})" if button.disabled else f"[{label}]"
    select = _select(node)
    return f"[{select.placeholder} v: {', '.join(select.options)}]" if select.options else f"[{select.placeholder} v]"
