"""The request check finds what Discord would refuse and lets pass what it takes."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.support.checks import description, violations
from tests.support.openapi import Openapi, unlisted
from tests.support.sample import sample
from tests.support.world import world

TEXT = {"type": 10, "content": "hello"}


@pytest.fixture
def openapi() -> Openapi:
    found = description()
    if found is None:
        pytest.skip("KITE_TEST_OPENAPI names no API description")
    return found


def button(**facts: Any) -> dict[str, Any]:
    return {"type": 1, "components": [{"type": 2, "style": 1, "custom_id": "a:b", "label": "A", **facts}]}


async def test_a_whole_session_fits(openapi: Openapi):
    async with world(sample) as w:
        shown = await w["Ada"].slash("count")
        await w["Ada"].submit(await w["Ada"].press(shown, "Profile"), {"Need": "advice"})
        await w["Fay"].slash("room", name="Night shifts", guest=w["Ada"])
        requests = list(w.env.http_requests)
    assert len(requests) >= 6
    assert violations(requests) == []


@pytest.mark.parametrize(
    ("method", "path", "body", "words"),
    [
        ("POST", "/channels/1/threads", {"name": "x" * 101}, "name"),
        ("POST", "/channels/1/threads", {"name": "x", "auto_archive_duration": 61}, "auto_archive_duration"),
        ("POST", "/channels/1/messages", {"flags": 32768, "components": [{"type": 10}]}, "content"),
        ("POST", "/channels/1/messages", {"nonce": "n" * 26}, "nonce"),
        ("GET", "/nowhere", None, "no such route"),
    ],
)
def test_the_description_is_asked(openapi: Openapi, method: str, path: str, body: Any, words: str):
    found = openapi.violations(method, path, body)
    assert found
    assert words in " ".join(found)


def test_known_false_alarms_pass(openapi: Openapi):
    assert openapi.violations("PUT", "/channels/1/permissions/2", {"type": 0, "allow": "1024", "deny": "0"}) == []
    assert openapi.violations("POST", "/users/@me/channels", {"recipient_id": 5}) == []


def test_reason_is_measured(openapi: Openapi):
    assert openapi.violations("DELETE", "/channels/1", None, reason="r" * 512) == []
    assert openapi.violations("DELETE", "/channels/1", None, reason="r" * 513)


@pytest.mark.parametrize(
    "body",
    [
        {"rate_limit_per_user": 21601},
        {"topic": "t" * 1025},
        {"components": [button(custom_id="c" * 101)]},
        {"components": [button(label="l" * 81)]},
        {"components": [button(), button()]},
        {
            "components": [
                {
                    "type": 1,
                    "components": [button()["components"][0] | {"custom_id": str(n)} for n in range(6)],
                }
            ]
        },
        {"components": [dict(TEXT) for _ in range(41)]},
        {"components": [TEXT | {"content": "x" * 2001}, TEXT | {"content": "x" * 2000}]},
        {"flags": 32768, "content": "also", "components": [TEXT]},
        {
            "components": [
                {"type": 3, "custom_id": "s", "options": [{"label": "a", "value": str(n)} for n in range(26)]}
            ]
        },
        {"components": [{"type": 3, "custom_id": "s", "options": [{"label": "a", "value": "1"}] * 2}]},
        {"data": {"title": "t", "custom_id": "m", "components": [{"type": 18, "label": "l" * 46}]}},
        [{"name": "n", "description": "d" * 8001}],
    ],
)
def test_limits_it_leaves_out(body: Any):
    assert list(unlisted(body))


def test_what_fits_passes():
    body = {"flags": 32768, "components": [{"type": 17, "components": [TEXT, button(label="l" * 80)]}]}
    assert list(unlisted(body)) == []


def spoiled(body: Any, dice: random.Random) -> Any:
    """A copy of a body with one value taken out or replaced, anywhere in it."""
    copy = json.loads(json.dumps(body, default=str))
    holders, stack = [], [copy]
    while stack:
        node = stack.pop()
        children = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
        stack.extend(children)
        if isinstance(node, dict) and node:
            holders.append(node)
    holder = dice.choice(holders)
    key = dice.choice(sorted(holder))
    if dice.random() < 0.5:
        del holder[key]
    else:
        holder[key] = dice.choice((None, 99, "x", [], {}, {"type": 1}))
    return copy


async def test_choosing_a_branch_by_its_type_finds_what_trying_all_would(openapi: Openapi):
    async with world(sample) as w:
        shown = await w["Ada"].slash("count")
        await w["Ada"].press(shown, "Profile")
        requests = [request for request in w.env.http_requests if isinstance(request.json, dict) and request.json]
    dice, unfit = random.Random(7), 0
    for request in requests:
        template = openapi._template(request.path)
        assert template is not None
        chosen = openapi._validator(request.method.lower(), template)
        every = Draft202012Validator(chosen.schema)
        for _ in range(12):
            body = spoiled(request.json, dice)
            unfit += not every.is_valid(body)
            assert chosen.is_valid(body) == every.is_valid(body), body
    assert unfit > 10
