"""An unmodified discord.py bot works against the wire: commands, buttons, modals, rooms, private answers."""

from __future__ import annotations

import asyncio

import aiohttp
import pytest

from .client import Wire, WireError
from .places import Place, make_place
from .processes import Bot


async def test_a_command_is_answered_for_its_caller_only(wire: Wire, place: Place):
    other = await wire.person("ben", place.guild)
    answer = await wire.slash(place.user, place.channel, "ping")
    assert answer["response"]["content"] == "pong"
    assert answer["response"]["ephemeral_for"] == place.user
    assert [m["content"] for m in (await wire.seen(place.user, place.channel))[place.channel]] == ["pong"]
    assert await wire.seen(other["id"], place.channel) == {}


async def test_a_command_works_in_a_dm(wire: Wire, place: Place):
    answer = await wire.slash(place.user, None, "ping")
    assert answer["response"]["content"] == "pong"
    assert answer["channel"] == place.dm


async def test_button_modal_and_dm(wire: Wire, place: Place):
    shown = (await wire.slash(place.user, place.channel, "card", number=7))["response"]
    assert "pressed 7" in (await wire.click(place.user, shown, "press"))["response"]["content"]
    opened = await wire.click(place.user, shown, "modal")
    assert opened["modal"]["title"] == "Note"
    noted = await wire.modal(place.user, opened, {"text": "hello"})
    # a follow-up after "thinking" fills the answer itself
    assert noted["response"]["content"] == "noted hello"
    assert [m["content"] for m in await wire.messages(place.dm)] == ["you wrote hello"]


async def test_a_room_is_private_and_complete_in_the_dump(wire: Wire, place: Place):
    other = await wire.person("ben", place.guild)
    shown = (await wire.slash(place.user, place.channel, "card", number=3))["response"]
    answer = await wire.click(place.user, shown, "thread")
    room = answer["response"]["content"].split()[1]
    dump = await wire.dump()
    (guild,) = [g for g in dump["guilds"] if g["id"] == place.guild]
    (thread,) = guild["threads"]
    assert (thread["id"], thread["name"], thread["invitable"]) == (room, "room-3", False)
    assert thread["members"] == sorted([dump["bot"], place.user])
    (welcome,) = [m for m in dump["messages"][room] if m["content"]]
    assert welcome["author"] == dump["bot"]
    assert welcome["nonce"]
    assert room in await wire.seen(place.user)
    assert room not in await wire.seen(other["id"])
    with pytest.raises(WireError, match="not visible"):
        await wire.click(other["id"], {"channel_id": room, "id": welcome["id"]}, "press")


async def test_what_a_person_could_not_do_is_refused(wire: Wire, place: Place):
    with pytest.raises(WireError, match="No application command"):
        await wire.slash(place.user, place.channel, "nosuch")
    stranger = await wire.person("cy")
    with pytest.raises(WireError):
        await wire.slash(stranger["id"], place.channel, "ping")


async def test_an_unanswered_command_is_seen_as_unanswered(wire: Wire, place: Place):
    await wire.fault("timeout", "POST", "/interactions/*/callback")
    answer = await wire.call("slash", user=place.user, channel=place.channel, name="ping", timeout=0.2)
    assert answer["responded"] is False
    assert answer["id"] in [u["id"] for u in (await wire.dump())["unanswered"]]


async def test_a_late_follow_up_reaches_the_caller(wire: Wire, place: Place):
    await wire.slash(place.user, place.channel, "slow", until="ack", seconds=0.3)

    async def followed():
        last = (await wire.answers(place.user))[-1]
        return last["followups"] or (last["response"] and not last["loading"])

    assert await wire.until(followed, 3)


async def test_the_log_counts_requests(wire: Wire, place: Place):
    before = (await wire.log())[-1]["at"]
    await wire.slash(place.user, place.channel, "say", text="counted once")
    sends = await wire.log(method="POST", path="/channels/*/messages", since=before, contains="counted once")
    assert [s["status"] for s in sends] == [200]
    assert sends[0]["body"]["enforce_nonce"] is True
    (made,) = [m for m in await wire.messages(place.channel) if m["content"] == "counted once"]
    assert sends[0]["made"] == made["id"]


async def test_a_gap_answers_400_and_is_listed(wire: Wire, bot: Bot):
    status, _ = await raw(wire, "GET", "/guilds/1/onboarding")
    assert status == 400
    (gap,) = (await wire.take_gaps())["gaps"]
    assert "onboarding" in gap


async def test_without_the_token_nothing_is_given(wire: Wire):
    status, answer = await raw(wire, "GET", "/users/@me", token="wrong")
    assert (status, answer["code"]) == (401, 0)


async def test_content_type_is_exactly_json(wire: Wire):
    _, headers = await raw(wire, "GET", "/users/@me", want="headers")
    assert headers["Content-Type"] == "application/json"


async def test_many_people_at_once(wire: Wire, bot: Bot):
    places = [await make_place(wire) for _ in range(4)]
    answers = await asyncio.gather(*(wire.slash(p.user, p.channel, "ping") for p in places * 25))
    assert [a["response"]["content"] for a in answers] == ["pong"] * 100


async def raw(wire: Wire, method: str, path: str, token: str = "x.y.z", want: str = "json"):
    url = wire.server.environment["KITE_API_BASE"] + path
    async with (
        aiohttp.ClientSession() as http,
        http.request(method, url, headers={"Authorization": f"Bot {token}"}) as response,
    ):
        return response.status, (dict(response.headers) if want == "headers" else await response.json())
