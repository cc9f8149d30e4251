"""Each kind of trouble, and what discord.py 2.7 makes of it: the ground for the bot's own answers."""

from __future__ import annotations

import asyncio

import pytest

from .client import Wire, busiest
from .faults import DISCORD_ERRORS
from .places import Place

SENDS = {"method": "POST", "path": "/channels/*/messages"}


async def said(wire: Wire, place: Place, text: str, **options: str) -> str:
    """What /say tells: "sent ID in S" or the error's class, status and code."""
    q = {"user": place.user, "channel": place.channel, "name": "say", "options": {"text": text, **options}}
    return (await wire.call("slash", timeout=20, **q))["response"]["content"]


async def copies(wire: Wire, place: Place, text: str) -> int:
    return len([m for m in await wire.messages(place.channel) if m["content"] == text])


@pytest.mark.parametrize("code", sorted(DISCORD_ERRORS))
async def test_every_discord_error_arrives_with_its_code(wire: Wire, place: Place, code: int):
    await wire.fault("status", code=code, **SENDS)
    status = DISCORD_ERRORS[code][0]
    assert f"{status} {code} " in await said(wire, place, "no")
    assert await copies(wire, place, "no") == 0


@pytest.mark.parametrize("status", [500, 502])
async def test_500_and_502_are_retried(wire: Wire, place: Place, status: int):
    await wire.fault("status", status=status, **SENDS)
    assert (await said(wire, place, f"after {status}")).startswith("sent")
    assert await copies(wire, place, f"after {status}") == 1


@pytest.mark.parametrize(("status", "error"), [(401, "HTTPException"), (503, "DiscordServerError")])
async def test_401_and_503_are_not_retried(wire: Wire, place: Place, status: int, error: str):
    await wire.fault("status", status=status, **SENDS)
    assert (await said(wire, place, "x")).startswith(f"{error} {status} 0 ")


async def test_created_but_502_is_one_message_thanks_to_its_nonce(wire: Wire, place: Place):
    await wire.fault("status", status=502, when="after", **SENDS)
    assert (await said(wire, place, "once")).startswith("sent")
    assert await copies(wire, place, "once") == 1
    assert [e["status"] for e in await wire.log(contains='"once"', **SENDS)] == [502, 200]


async def test_created_but_reset_leaves_the_bot_not_knowing(wire: Wire, place: Place):
    await wire.fault("reset", when="after", **SENDS)
    assert not (await said(wire, place, "unknown")).startswith("sent")
    assert await copies(wire, place, "unknown") == 1


async def test_reset_before_creation(wire: Wire, place: Place):
    await wire.fault("reset", **SENDS)
    assert not (await said(wire, place, "nothing")).startswith("sent")
    assert await copies(wire, place, "nothing") == 0


@pytest.mark.parametrize(("when", "made"), [("before", 0), ("after", 1)])
async def test_bad_json(wire: Wire, place: Place, when: str, made: int):
    await wire.fault("bad_json", when=when, **SENDS)
    assert (await said(wire, place, f"bad {when}")).startswith("JSONDecodeError")
    assert await copies(wire, place, f"bad {when}") == made


async def test_a_lost_callback_comes_back_as_40060(wire: Wire, place: Place):
    await wire.fault("status", "POST", "/interactions/*", status=502, when="after")
    answer = await wire.slash(place.user, place.channel, "ping")
    assert answer["response"]["content"] == "pong"  # the person has it

    async def refused():
        return await wire.log(path="/interactions/*", status=400)

    assert len(await wire.until(refused, 5)) == 1


@pytest.mark.parametrize("scope", ["user", "shared", "global"])
async def test_429_is_waited_out(wire: Wire, place: Place, scope: str):
    await wire.fault("429", retry_after=0.3, scope=scope, **SENDS)
    told = await said(wire, place, f"late {scope}")
    assert told.startswith("sent")
    assert float(told.split()[-1]) >= 0.3


async def test_a_ban_by_cloudflare_is_not_waited_out(wire: Wire, place: Place):
    await wire.fault("429", cloudflare=True, **SENDS)
    assert (await said(wire, place, "x")).startswith("HTTPException 429")


async def test_a_limit_really_holds(wire: Wire, place: Place):
    await wire.limit(2, 0.6, method="POST", path=f"/channels/{place.channel}/messages")
    await asyncio.gather(*(said(wire, place, f"limited {i}") for i in range(5)))
    sends = await wire.log(path=f"/channels/{place.channel}/messages", status=200, contains="limited")
    times = sorted(e["at"] for e in sends)
    assert len(times) == 5
    assert times[-1] - times[0] >= 1.0
    assert all(times[i + 2] - times[i] >= 0.5 for i in range(0, 3, 2))


async def test_sends_are_counted_by_the_second(wire: Wire, place: Place):
    since = (await wire.log())[-1]["at"] + 0.001
    await asyncio.gather(*(said(wire, place, f"counted {i}") for i in range(6)))
    sends = await wire.log(since=since, status=200, contains="counted", **SENDS)
    assert busiest(sends, 30.0) == 6
    assert busiest(sends, 0.0) >= 1
    assert [e["at"] for e in sends] == sorted(e["at"] for e in sends)


async def test_a_shared_limit_answers_global_429(wire: Wire, place: Place):
    await wire.limit(1, 0.4, shared=True, **SENDS)
    told = await asyncio.gather(*(said(wire, place, f"global {i}") for i in range(3)))
    assert all(t.startswith("sent") for t in told)
    assert await wire.log(path="/channels/*/messages", status=429, contains="global")


async def test_probability_and_count_are_repeatable(wire: Wire, place: Place):
    async def run() -> list[bool]:
        await wire.fault("status", code=50013, probability=0.5, seed=7, times=-1, **SENDS)
        told = [(await said(wire, place, f"n{i}")).startswith("sent") for i in range(12)]
        await wire.clear()
        return told

    first = await run()
    assert 0 < sum(first) < 12
    assert await run() == first


async def test_skip_and_contains_choose_the_request(wire: Wire, place: Place):
    await wire.fault("status", code=50013, contains="unlucky", skip=1, **SENDS)
    told = [await said(wire, place, t) for t in ("lucky", "unlucky", "unlucky 2", "unlucky 3")]
    assert [t.startswith("sent") for t in told] == [True, True, False, True]


async def test_a_nonce_is_remembered_for_its_time(wire: Wire, place: Place):
    await wire.settings(nonce_seconds=0.5)
    first = await said(wire, place, "noted", nonce="n-1")
    again = await said(wire, place, "noted", nonce="n-1")
    assert first.split()[1] == again.split()[1]
    assert await copies(wire, place, "noted") == 1
    await asyncio.sleep(0.6)
    assert (await said(wire, place, "noted", nonce="n-1")).split()[1] != first.split()[1]
    assert await copies(wire, place, "noted") == 2
    await wire.settings(nonce_seconds=180)


async def test_a_nonce_over_25_characters_is_refused(wire: Wire, place: Place):
    assert "400 50035" in await said(wire, place, "x", nonce="n" * 26)
    await wire.take_gaps()  # with the API description at hand it is a violation as well


async def test_closed_dms_and_archived_threads(wire: Wire, place: Place):
    shown = (await wire.slash(place.user, place.channel, "card", number=1))["response"]
    await wire.call("dms", user=place.user, open=False)
    opened = await wire.click(place.user, shown, "modal")
    await wire.modal(place.user, opened, {"text": "x"}, timeout=0.3)
    assert await wire.until(lambda: wire.log(path=f"/channels/{place.dm}/messages", status=403))
    room = (await wire.click(place.user, shown, "thread"))["response"]["content"].split()[1]
    await wire.call("thread", channel=room, archived=True)
    await wire.slash(place.user, room, "say", text="wakes the room")
    dump = await wire.dump()
    (thread,) = [t for g in dump["guilds"] for t in g["threads"] if t["id"] == room]
    assert thread["archived"] is False


async def test_no_more_threads_than_allowed(wire: Wire, place: Place):
    await wire.settings(max_active_threads=0)
    shown = (await wire.slash(place.user, place.channel, "card", number=1))["response"]
    await wire.click(place.user, shown, "thread", timeout=0.3)
    assert await wire.until(lambda: wire.log(method="POST", path="/channels/*/threads", status=400))
    await wire.settings(max_active_threads=1000)
