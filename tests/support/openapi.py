"""Requests checked against Discord's own API description (OpenAPI 3.1), and against limits it leaves out.

The description is a file that Discord publishes; it is not part of this project. Two kinds of false
alarm are let pass: ids that discord.py sends as integers, and permissions that it sends as strings
where the description says integer.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend

PERMISSION_NAMES = {"allow", "deny", "permissions", "default_member_permissions"}
COMPONENTS_V2 = 1 << 15
TEXT_DISPLAY, ACTION_ROW = 10, 1
LIMITS = {
    "rate_limit_per_user": 21600,
    "default_thread_rate_limit_per_user": 21600,
    "topic": 1024,
    "custom_id": 100,
    "placeholder": 150,
    "name": 100,
}
"""Longest string, or greatest number, by key, wherever it stands in a body (Discord's documentation)."""
LABEL_LIMITS = {2: 80, 4: 45, 18: 45}
"""Longest `label` by component type: button, text input, label."""
REASON_LIMIT = 512
TEXT_LIMIT = 4000
COMPONENT_LIMIT = 40
OPTION_LIMIT = 25
ROW_LIMIT = 5
COMMAND_CHARACTERS = 8000


class Openapi:
    """Discord's API description, ready to judge requests."""

    def __init__(self, path: Path) -> None:
        self._document: dict[str, Any] = json.loads(path.read_text())
        _loosen(self._document)
        self._document["components"]["schemas"]["SnowflakeType"] = {"type": ["string", "integer"]}
        self._kind = _choosing_by_type(self._document)
        self._validators: dict[tuple[str, str], Any] = {}
        self._judged: dict[tuple[str, str, str], tuple[str, ...]] = {}
        """The same body fits or not as often as it is sent: the list of commands is sent at each start."""
        self._templates = {template: template.strip("/").split("/") for template in self._document["paths"]}

    def violations(self, method: str, path: str, body: Any, *, reason: str | None = None) -> list[str]:
        """What Discord would refuse, one line each; empty when the request fits.

        `path` is without the host and version; `body` the JSON (of a multipart form its `payload_json`).
        """
        found = [f"audit-log reason of {len(reason)} characters"] if reason and len(reason) > REASON_LIMIT else []
        template = self._template(path)
        if template is None or method.lower() not in self._document["paths"][template]:
            return [*found, "Discord has no such route"]
        if body is None:
            return found
        return [*found, *self._unfit(method.lower(), template, json.dumps(body, default=str)), *unlisted(body)]

    def _unfit(self, method: str, template: str, body: str) -> tuple[str, ...]:
        key = (method, template, body)
        if key not in self._judged:
            validator = self._validator(method, template)
            errors = () if validator is None else validator.iter_errors(json.loads(body))
            self._judged[key] = tuple(_worded(error) for error in errors)
        return self._judged[key]

    def _template(self, path: str) -> str | None:
        parts = path.strip("/").split("/")
        best: tuple[int, str] | None = None
        for template, pattern in self._templates.items():
            if len(pattern) != len(parts):
                continue
            pairs = list(zip(pattern, parts, strict=True))
            if all(step.startswith("{") or step == part for step, part in pairs):
                literal = sum(step == part for step, part in pairs)
                best = max(best or (-1, ""), (literal, template))
        return best[1] if best else None

    def _validator(self, method: str, template: str) -> Any:
        key = (method, template)
        if key not in self._validators:
            content = self._document["paths"][template][method].get("requestBody", {}).get("content", {})
            schema = (content.get("application/json") or {}).get("schema")
            self._validators[key] = (
                self._kind({**schema, "components": self._document["components"]}) if schema else None
            )
        return self._validators[key]


def unlisted(body: Any) -> Iterator[str]:
    """Limits that the description does not state, or states only for some shapes of a body."""
    for node in _nodes(body):
        yield from _over_limits(node)
    messages = [node for node in _nodes(body) if "components" in node and "type" not in node]
    for message in messages:
        yield from _message_limits(message)
    if isinstance(body, Sequence) and not isinstance(body, str):
        for command in body:
            yield from _command_limits(command)


def _over_limits(node: Mapping[str, Any]) -> Iterator[str]:
    for key, most in LIMITS.items():
        value = node.get(key)
        if isinstance(value, str) and len(value) > most:
            yield f"{key} has {len(value)} characters, at most {most}"
        elif isinstance(value, int) and value > most and key.endswith("per_user"):
            yield f"{key} is {value}, at most {most}"
    label, most = node.get("label"), LABEL_LIMITS.get(node.get("type", 0))
    if isinstance(label, str) and most and len(label) > most:
        yield f"label has {len(label)} characters, at most {most}"
    options = node.get("options")
    if isinstance(options, list) and len(options) > OPTION_LIMIT:
        yield f"{len(options)} options, at most {OPTION_LIMIT}"
    if isinstance(options, list):
        values = Counter(option.get("value") for option in options if isinstance(option, dict) and "value" in option)
        yield from (f"option value {value!r} stands twice" for value, times in values.items() if times > 1)
    if node.get("type") == ACTION_ROW and len(node.get("components") or []) > ROW_LIMIT:
        yield f"{len(node['components'])} components in one row, at most {ROW_LIMIT}"


def _message_limits(message: Mapping[str, Any]) -> Iterator[str]:
    components = [node for node in _nodes(message.get("components")) if "type" in node and "value" not in node]
    components = [node for node in components if node["type"] in range(1, 24)]
    if len(components) > COMPONENT_LIMIT:
        yield f"{len(components)} components, at most {COMPONENT_LIMIT}"
    text = sum(len(node.get("content") or "") for node in components if node["type"] == TEXT_DISPLAY)
    if text > TEXT_LIMIT:
        yield f"{text} characters of text in components, at most {TEXT_LIMIT}"
    ids = Counter(node["custom_id"] for node in components if node.get("custom_id"))
    yield from (f"custom_id {custom_id!r} stands twice" for custom_id, times in ids.items() if times > 1)
    modern = int(message.get("flags") or 0) & COMPONENTS_V2
    if modern and (message.get("content") or message.get("embeds") or message.get("poll")):
        yield "a message of layout components has no content, embeds or poll"


def _command_limits(command: Any) -> Iterator[str]:
    if not isinstance(command, dict) or "description" not in command:
        return
    size = sum(len(str(node.get(key) or "")) for node in _nodes(command) for key in ("name", "description", "value"))
    if size > COMMAND_CHARACTERS:
        yield f"command {command.get('name')!r} has {size} characters in all, at most {COMMAND_CHARACTERS}"


def _nodes(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for child in value.values():
            yield from _nodes(child)
    elif isinstance(value, list | tuple):
        for child in value:
            yield from _nodes(child)


def _choosing_by_type(document: Mapping[str, Any]) -> Any:
    """A validator that tries no branch of a union whose `type` is another than the value's: it could not fit."""

    def types_of(branch: Mapping[str, Any]) -> list[Any] | None:
        named = branch.get("$ref", "").rpartition("/")[2]
        schema = document["components"]["schemas"].get(named, branch)
        return (schema.get("properties") or {}).get("type", {}).get("enum")

    def chosen(keyword: str) -> Any:
        usual: Any = Draft202012Validator.VALIDATORS[keyword]

        def tried(validator: Any, branches: list[Any], value: Any, schema: Any) -> Any:
            kind = value.get("type") if isinstance(value, dict) else None
            if isinstance(kind, int):
                allowed = [(branch, types_of(branch)) for branch in branches]
                branches = [branch for branch, types in allowed if types is None or kind in types] or branches
            return usual(validator, branches, value, schema)

        return tried

    return extend(Draft202012Validator, {keyword: chosen(keyword) for keyword in ("oneOf", "anyOf")})


def _loosen(node: Any) -> None:
    """Let permissions be strings wherever the description wants an integer."""
    for holder in _nodes(node):
        properties = holder.get("properties")
        if not isinstance(properties, dict):
            continue
        for name in PERMISSION_NAMES & properties.keys():
            kinds = properties[name].get("type")
            kinds = [kinds] if isinstance(kinds, str) else list(kinds or [])
            if "integer" in kinds:
                properties[name] = {"type": [*kinds, "string"]}


def _worded(error: ValidationError) -> str:
    """The error that matters: of a union, the branch whose `type` is that of the value."""
    while error.context:
        branches: dict[Any, list[ValidationError]] = {}
        for child in error.context:
            branches.setdefault(child.relative_schema_path[0], []).append(child)
        meant = [found for found in branches.values() if not any(_wrong_kind(child) for child in found)]
        chosen = min(meant or list(branches.values()), key=len)
        error = max(chosen, key=lambda child: len(child.absolute_path))
    place = "/".join(str(part) for part in error.absolute_path)
    return f"{place}: {error.message[:200]}"


def _wrong_kind(error: ValidationError) -> bool:
    """Whether the branch is for another kind of thing: another `type`, or null."""
    return (bool(error.relative_path) and error.relative_path[-1] == "type") or (
        not error.relative_path and error.validator == "type"
    )
