"""A bot that is killed: what it made stays usable, what it missed is seen as missed."""

from __future__ import annotations

from .client import Server, Wire
from .places import make_place
from .processes import bare_bot


async def test_buttons_and_rooms_survive_sigkill(wire: Wire, server: Server):
    first = bare_bot(server)
    await first.said("READY")
    place = await make_place(wire)
    shown = (await wire.slash(place.user, place.channel, "card", number=5))["response"]
    room = (await wire.click(place.user, shown, "thread"))["response"]["content"].split()[1]
    opened = await wire.click(place.user, shown, "modal")
    first.kill()
    assert first.exit_code == -9

    lost = await wire.click(place.user, shown, "press", timeout=0.1)
    assert lost["responded"] is False

    second = bare_bot(server)
    await second.said("READY")
    pressed = await wire.click(place.user, shown, "press")
    assert f"pid {second.process.pid} " in pressed["response"]["content"]
    (welcome,) = [m for m in await wire.messages(room) if m["content"] == "welcome"]
    assert (await wire.click(place.user, welcome, "press"))["responded"]
    # A modal that was open across the restart is still submitted; the bare bot keeps none, so nobody answers.
    sent = await wire.modal(place.user, opened, {"text": "x"}, timeout=0.3)
    assert sent["responded"] is False
    dump = await wire.dump()
    assert {lost["id"], sent["id"]} <= {u["id"] for u in dump["unanswered"]}
    second.kill()


async def test_a_guild_removed_while_the_bot_was_off(wire: Wire, server: Server):
    made = await wire.call("populate", guilds=300, channels=["lobby"], members=1)
    gone, kept = made[0], made[-1]
    await wire.call("remove_bot", guild=gone["id"])
    bot = bare_bot(server)
    line = await bot.said("READY")
    assert kept["id"] in line
    assert gone["id"] not in line
    answer = await wire.slash(kept["members"][0], kept["channels"][0], "ping")
    assert answer["response"]["content"] == "pong"
    bot.kill()
