"""Sessions: RESUME replays, every way to lose the connection, shards, outages, members unannounced."""

from __future__ import annotations

import asyncio
import time

import aiohttp
import pytest

from .client import Server, Wire
from .gateway import ACKNOWLEDGED_AFTER
from .places import Place
from .processes import Bot, bare_bot


async def test_what_was_missed_is_replayed(wire: Wire, bot: Bot, place: Place):
    said = len(bot.lines)
    await wire.gateway("pause")
    answer = await wire.slash(place.user, place.channel, "ping", until="none")
    await wire.gateway("go_on")
    await wire.gateway("op7")
    await bot.said("RESUMED", after=said)

    async def answered():
        return (await wire.call("interaction", id=answer["id"]))["responded"]

    assert await wire.until(answered, 3)


@pytest.mark.parametrize(
    "how",
    [{"what": "op7"}, {"what": "op9", "resumable": True}, {"what": "close", "code": 4000}, {"what": "drop"}],
)
async def test_the_session_is_resumed(wire: Wire, bot: Bot, place: Place, how: dict):
    said = len(bot.lines)
    assert await wire.gateway(**how) == 1
    await bot.said("RESUMED", after=said)
    assert (await wire.slash(place.user, place.channel, "ping"))["responded"]


async def test_without_the_members_intent_nobody_comes_or_goes(wire: Wire, bot: Bot, place: Place):
    room = await _room(wire, place)
    ben = await wire.person("ben", place.guild)
    said = len(bot.lines)
    await wire.call("thread", channel=room, add=ben["id"])
    await wire.call("thread", channel=room, remove=ben["id"])
    await wire.call("leave", guild=place.guild, user=ben["id"])
    await wire.slash(place.user, place.channel, "ping")  # everything before it has come
    assert [line for line in bot.lines[said:] if "MEMBER" in line] == []
    for what, told in {"members": "403 50001", "member": "3"}.items():
        answer = await wire.slash(place.user, place.channel, "fetch", what=what)
        assert answer["response"]["content"] == told
    for what, told in {"thread": "403 50001", "thread member": "1"}.items():
        answer = await wire.slash(place.user, room, "fetch", what=what)
        assert answer["response"]["content"] == told


async def _room(wire: Wire, place: Place) -> str:
    shown = (await wire.slash(place.user, place.channel, "card", number=1))["response"]
    return (await wire.click(place.user, shown, "thread"))["response"]["content"].split()[1]


async def test_a_guild_outage_comes_and_goes(wire: Wire, bot: Bot, place: Place):
    said = len(bot.lines)
    await wire.call("outage", guild=place.guild)
    await bot.said("EVENT GUILD_DELETE", after=said)
    await wire.call("outage", guild=place.guild, over=True)
    await bot.said("EVENT GUILD_CREATE", after=said)
    assert (await wire.slash(place.user, place.channel, "ping"))["responded"]


async def test_the_bot_is_removed_from_a_guild(wire: Wire, bot: Bot, place: Place):
    said = len(bot.lines)
    await wire.call("remove_bot", guild=place.guild)
    await bot.said("EVENT GUILD_DELETE", after=said)


async def test_a_refused_identify_ends_the_bot(wire: Wire, bot: Bot, place: Place):
    await wire.settings(refuse_identify=[4004])
    second = bare_bot(wire.server, "--no-sync")
    await second.said("ConnectionClosed.*4004")
    second.kill()


async def test_unanswered_heartbeats_end_the_connection(wire: Wire, bot: Bot, place: Place):
    await wire.settings(heartbeat_ms=200)
    second = bare_bot(wire.server, "--no-sync", "--heartbeat-timeout", "1")
    await second.said("READY")
    await asyncio.sleep(1.2)
    assert "RESUMED" not in second.lines  # answered heartbeats keep it
    await wire.settings(mute_acks=True)
    await second.said("RESUMED")
    second.kill()
    await wire.settings(heartbeat_ms=41250)


async def test_a_heartbeat_is_not_acknowledged_before_the_bot_can_note_it(server: Server):
    async with aiohttp.ClientSession() as http, http.ws_connect(f"ws://127.0.0.1:{server.port}/gw") as ws:
        assert (await ws.receive_json())["op"] == 10
        took = []
        for _ in range(5):
            sent = time.monotonic()
            await ws.send_json({"op": 1, "d": None})
            assert (await ws.receive_json())["op"] == 11
            took.append(time.monotonic() - sent)
        assert min(took) >= ACKNOWLEDGED_AFTER


async def test_privileged_intents_need_the_portal(wire: Wire, bot: Bot, place: Place):
    refused = bare_bot(wire.server, "--members", "--no-sync")
    await refused.said("PrivilegedIntentsRequired")  # close 4014
    refused.kill()
    await wire.settings(privileged=["members"])
    allowed = bare_bot(wire.server, "--members", "--no-sync")
    await allowed.said("READY")
    await wire.person("ben", place.guild)
    await allowed.said("EVENT GUILD_MEMBER_ADD")
    allowed.kill()
    answer = await wire.slash(place.user, place.channel, "fetch", what="members")
    assert answer["response"]["content"] == "4"
    await wire.settings(privileged=[])
