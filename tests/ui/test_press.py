"""Presses on simcord: buttons, selects, forms, restarts and forged ids."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from enum import Enum
from typing import Any

import discord
import pytest
import simcord
from hypothesis import given
from hypothesis import strategies as st

from bot.ui.kit import Kit, Option, Press, Presses, Refusal, Typed, answer, ask, pressed, thinking
from tests.ui.conftest import PRESS_KEY, SmallBot, Stage


class Use(Enum):
    SHOW = "show"
    AVOID = "avoid"


class Room:
    """A cog in all that matters to the router."""

    def __init__(self, kit: Kit) -> None:
        self.kit = kit
        self.seen: list[tuple[Any, ...]] = []

    @pressed("room:join")
    async def join(self, interaction: discord.Interaction, press: Press, circle: int, use: Use) -> None:
        self.seen.append(("join", circle, use))
        await answer(interaction, self.kit.pen(interaction).card("t-plain").say("t-body", people=circle))

    @pressed("room:pick")
    async def pick(self, interaction: discord.Interaction, press: Press) -> None:
        self.seen.append(("pick", press.values))
        await thinking(interaction)
        await answer(interaction, self.kit.pen(interaction).card("t-plain"))

    @pressed("room:form")
    async def form(self, interaction: discord.Interaction, press: Press) -> None:
        await ask(interaction, every_field(self.kit.pen(interaction)))

    @pressed("room:sent")
    async def sent(self, interaction: discord.Interaction, press: Press, circle: int | None) -> None:
        self.seen.append(("sent", circle, dict(press.fields)))
        note = Typed(press.text("note"))
        await answer(interaction, self.kit.pen(interaction).card("t-plain").say("t-note", note=note))

    @pressed("room:things")
    async def things(self, interaction: discord.Interaction, press: Press) -> None:
        form = self.kit.pen(interaction).form("t-plain", "room:sent", 3)
        await ask(interaction, form.channels("where", label="t-word", kinds=[discord.ChannelType.text]))

    @pressed("room:silent")
    async def silent(self, interaction: discord.Interaction, press: Press) -> None:
        self.seen.append(("silent",))

    @pressed("room:full")
    async def full(self, interaction: discord.Interaction, press: Press) -> None:
        raise Refusal("refusal-t-full", name=Typed("@everyone"))


def every_field(pen: Any) -> Any:
    three = [Option(v, v) for v in ("a", "b", "c")]
    return (
        pen.form("t-plain", "room:sent", None)
        .text("note", label="t-word", long=True, required=False)
        .pick("one", label="t-word", options=three, required=False)
        .pick("some", label="t-word", options=three, several=True, required=False)
        .pick("menu", label="t-word", options=[Option(str(n), n) for n in range(12)], required=False)
        .people("who", label="t-word", required=False)
    )


def new_bot(kit: Kit) -> tuple[SmallBot, Room]:
    bot, room = SmallBot(kit), Room(kit)
    kit.router.collect(room)
    return bot, room


async def post(channel: Any, kit: Kit) -> discord.Message:
    pen = kit.pen("en-US")
    card = (
        pen.card("t-plain")
        .buttons(
            pen.button("kit-join", "room:join", 7, Use.AVOID),
            pen.button("kit-check-in", "room:form"),
            pen.button("t-yes", "room:silent"),
            pen.button("t-no", "room:full"),
        )
        .choose("room:pick", [Option("x", "x"), Option("y", "y")], placeholder="t-word", at_most=2)
    )
    return await channel.send(view=card.view())


def words_of(result: simcord.InteractionResult) -> str:
    shown = result.followups[-1] if result.followups else result.response
    assert shown is not None
    return str(shown.components)


@dataclass
class Pressing:
    """Ana before a message with something to press."""

    env: simcord.Env
    bot: SmallBot
    room: Room
    channel: Any
    ana: Any
    message: discord.Message


@asynccontextmanager
async def pressing(kit: Kit, stage: Stage) -> AsyncIterator[Pressing]:
    bot, room = new_bot(kit)
    async with stage(bot) as env:
        guild = env.create_guild()
        channel, ana = guild.create_text_channel("general"), guild.add_member(env.create_user("ana"))
        yield Pressing(env, bot, room, channel, ana, await post(bot.get_channel(channel.id), kit))


async def test_button_and_select(kit: Kit, stage: Stage) -> None:
    async with pressing(kit, stage) as at:
        result = await at.ana.click(at.message, label="Join")
        assert result.ephemeral
        assert "There are 7 people" in words_of(result)
        await at.ana.select(at.message, ["x", "y"], custom_id=kit.presses.id("room:pick"))
        assert at.room.seen == [("join", 7, Use.AVOID), ("pick", ("x", "y"))]


async def test_form_fields_come_back_by_name(kit: Kit, stage: Stage) -> None:
    async with pressing(kit, stage) as at:
        shown = await at.ana.click(at.message, label="Check in")
        note = "@everyone [x](https://y)"
        values = {"note": note, "one": "b", "some": ["a", "c"], "menu": ["3"], "who": [at.ana]}
        result = await at.ana.submit_modal(shown, values)
        assert at.room.seen[-1] == (
            "sent",
            None,
            {"note": values["note"], "one": "b", "some": ["a", "c"], "menu": ["3"], "who": [str(at.ana.id)]},
        )
        assert result.ephemeral
        assert "@everyone" not in words_of(result)
        shown = await at.ana.click(at.message, label="Check in")
        await at.ana.submit_modal(shown, {})
        assert at.room.seen[-1][2] == {"note": None, "one": None, "some": [], "menu": [], "who": []}


async def test_channels_in_a_form(kit: Kit, stage: Stage) -> None:
    async with pressing(kit, stage) as at:
        pen = kit.pen("en")
        card = pen.card("t-plain").buttons(pen.button("t-yes", "room:things"))
        there = at.bot.get_channel(at.channel.id)
        assert isinstance(there, discord.TextChannel)
        message = await there.send(view=card.view())
        shown = await at.ana.click(message, label="Yes")
        await at.ana.submit_modal(shown, {"where": [at.channel]})
        assert at.room.seen[-1] == ("sent", 3, {"where": [str(at.channel.id)]})


async def test_form_open_across_a_restart(kit: Kit, stage: Stage) -> None:
    async with pressing(kit, stage) as at:
        shown = await at.ana.click(at.message, label="Check in")
        second = Kit(kit.catalogue, PRESS_KEY)
        bot, room = new_bot(second)
        await at.env.restart_bot(bot)
        result = await at.ana.submit_modal(shown, {"note": "still here"})
        assert result.acknowledged
        assert room.seen[-1][2]["note"] == "still here"
        await at.ana.click(at.message, label="Join")
        assert room.seen[-1] == ("join", 7, Use.AVOID)


async def test_nothing_is_kept_in_memory(kit: Kit, stage: Stage) -> None:
    async with pressing(kit, stage) as at:
        await at.ana.click(at.message, label="Join")
        await at.ana.click(at.message, label="Check in")
        assert not at.bot.persistent_views
        assert not at.bot._connection._view_store._views
        assert not at.bot._connection._view_store._modals


async def test_unknown_silent_and_refused_presses_are_answered(kit: Kit, stage: Stage) -> None:
    async with pressing(kit, stage) as at:
        silent = await at.ana.click(at.message, label="Yes")
        assert silent.ephemeral
        assert "Something broke" in words_of(silent)
        refused = await at.ana.click(at.message, label="No")
        assert refused.ephemeral
        assert "is full" in words_of(refused)
        assert "@everyone" not in words_of(refused)
        kit.router.forget(at.room)
        gone = await at.ana.click(at.message, label="Join")
        assert gone.ephemeral
        assert "out of date" in words_of(gone)
        assert at.room.seen == [("silent",)]


def test_the_server_of_a_direct_message_comes_back_and_cannot_be_exchanged() -> None:
    presses = Presses(PRESS_KEY)
    made = presses.id("room:join", 5, home=1 << 60)
    assert presses.read(made) == ("room:join", ("5",)) and presses.home_of(made) == 1 << 60
    assert presses.home_of(presses.id("room:join", 5)) is None
    for forged in (made.replace(str(1 << 60), "7"), made.replace(f".{1 << 60}", "")):
        assert forged != made and presses.read(forged) is None and presses.home_of(forged) is None
    long = ["x" * 30, "y" * 30]
    assert presses.id("room:join", *long, home=1 << 60) == presses.id("room:join", *long)  # no room left for it


def test_a_thousand_mutations_are_refused() -> None:
    presses = Presses(PRESS_KEY)
    real = presses.id("room:join", 123456789012345678, Use.SHOW)
    dice = random.Random(7)
    letters = "|:0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_%=é\ud800"
    tried = 0
    while tried < 1000:
        chars = list(real)
        for _ in range(dice.randint(1, 3)):
            at, how = dice.randrange(len(chars)), dice.randrange(3)
            if how == 0:
                chars[at] = dice.choice(letters)
            elif how == 1:
                chars.insert(at, dice.choice(letters))
            elif len(chars) > 1:
                del chars[at]
        mutant = "".join(chars)
        if mutant != real:
            assert presses.read(mutant) is None, mutant
            tried += 1
    assert presses.read(real) == ("room:join", ("123456789012345678", "show"))
    assert Presses(b"another key of sixteen").read(real) is None


@given(st.lists(st.one_of(st.integers(-(2**63), 2**63), st.text(max_size=8)), max_size=2))
def test_arguments_come_back_as_written(args: list[int | str]) -> None:
    presses = Presses(PRESS_KEY)
    try:
        made = presses.id("a:b", *args)
    except ValueError:
        return
    assert len(made) <= 100
    assert presses.read(made) == ("a:b", tuple(map(str, args)))


def test_mistakes_of_ours_are_loud(kit: Kit) -> None:
    kit.router.collect(Room(kit))
    with pytest.raises(ValueError, match="two handlers"):
        kit.router.collect(Room(kit))
    with pytest.raises(ValueError, match="100 is the most"):
        kit.presses.id("a:b", "x" * 90)
    with pytest.raises(ValueError, match="noun:verb"):
        pressed("Join")

    class Bad:
        @pressed("bad:one")
        async def one(self, interaction: discord.Interaction, press: Press, when: float) -> None: ...

    with pytest.raises(TypeError, match="cannot carry"):
        kit.router.collect(Bad())
