"""Answers in every state of an interaction, on simcord: first, after thinking, twice, in place, too late."""

from __future__ import annotations

from typing import Any

import discord
import simcord
from simcord.env import Env

from bot.ui.kit import Kit, Press, answer, pressed, thinking
from tests.ui.conftest import SmallBot, Stage


class Desk:
    """One press per way of answering."""

    def __init__(self, kit: Kit) -> None:
        self.kit = kit
        self.got: list[object] = []

    def card(self, interaction: discord.Interaction, people: int) -> Any:
        return self.kit.pen(interaction).card("t-plain").say("t-body", people=people)

    @pressed("desk:twice")
    async def twice(self, interaction: discord.Interaction, press: Press) -> None:
        self.got.append(await answer(interaction, self.card(interaction, 1)))
        self.got.append(await answer(interaction, self.card(interaction, 2)))

    @pressed("desk:think")
    async def think(self, interaction: discord.Interaction, press: Press) -> None:
        await thinking(interaction)
        await thinking(interaction)
        self.got.append(await answer(interaction, self.card(interaction, 1)))
        self.got.append(await answer(interaction, self.card(interaction, 2)))

    @pressed("desk:aloud")
    async def aloud(self, interaction: discord.Interaction, press: Press) -> None:
        await thinking(interaction, private=False)
        self.got.append(await answer(interaction, self.card(interaction, 1)))

    @pressed("desk:update")
    async def update(self, interaction: discord.Interaction, press: Press, n: int) -> None:
        card = self.card(interaction, n).buttons(self.kit.pen(interaction).button("t-yes", "desk:update", n + 1))
        self.got.append(await answer(interaction, card, update=True))

    @pressed("desk:public")
    async def public(self, interaction: discord.Interaction, press: Press) -> None:
        await thinking(interaction, private=False, update=True)
        self.got.append(await answer(interaction, self.card(interaction, 9), private=False, update=True))

    @pressed("desk:picture")
    async def picture(self, interaction: discord.Interaction, press: Press) -> None:
        card = self.card(interaction, 1).picture(b"png", "mood.png", description="t-word")
        self.got.append(await answer(interaction, card))


class World:
    """A server with one message that carries the button under test."""

    def __init__(self, env: Env, bot: SmallBot, desk: Desk) -> None:
        self.env, self.bot, self.desk = env, bot, desk
        guild = env.create_guild()
        self.channel = guild.create_text_channel("general")
        self.ana = guild.add_member(env.create_user("ana"))

    async def press(self, verb: str, *args: int) -> simcord.InteractionResult:
        pen = self.desk.kit.pen("en")
        self.message = await self.bot.get_channel(self.channel.id).send(  # type: ignore[union-attr]
            view=pen.card("t-word").buttons(pen.button("t-yes", verb, *args)).view()
        )
        return await self.ana.click(self.message, label="Yes")


def start(kit: Kit) -> tuple[SmallBot, Desk]:
    desk = Desk(kit)
    kit.router.collect(desk)
    return SmallBot(kit), desk


def seen(message: Any) -> str:
    return str(message.components)


def texts(message: discord.Message) -> list[str]:
    card = message.components[0]
    assert isinstance(card, discord.Container)
    return [c.content for c in card.children if isinstance(c, discord.TextDisplay)]


async def test_a_second_answer_follows_up(kit: Kit, stage: Stage) -> None:
    bot, desk = start(kit)
    async with stage(bot) as env:
        result = await World(env, bot, desk).press("desk:twice")
        assert result.response is not None
        assert "There are 1" in seen(result.response)
        assert [("There are 2" in seen(f), f.ephemeral) for f in result.followups] == [(True, True)]
        assert desk.got == [True, True]


async def test_thinking_is_filled_then_followed(kit: Kit, stage: Stage) -> None:
    bot, desk = start(kit)
    async with stage(bot) as env:
        result = await World(env, bot, desk).press("desk:think")
        assert result.ephemeral
        assert result.response is not None
        assert "There are 1" in seen(result.response)
        assert ["There are 2" in seen(f) for f in result.followups] == [True]


async def test_a_private_answer_never_fills_a_public_wait(kit: Kit, stage: Stage) -> None:
    bot, desk = start(kit)
    async with stage(bot) as env:
        world = World(env, bot, desk)
        result = await world.press("desk:aloud")
        assert desk.got == [True]
        channel = bot.get_channel(world.channel.id)
        assert isinstance(channel, discord.TextChannel)
        public = [str(texts(m)) async for m in channel.history() if not m.flags.ephemeral]
        assert len(public) == 2
        assert not any("There are" in text for text in public)
        assert any("There are 1" in seen(f) and f.ephemeral for f in result.followups)


async def test_update_changes_a_private_card_but_never_a_public_one(kit: Kit, stage: Stage) -> None:
    bot, desk = start(kit)
    async with stage(bot) as env:
        world = World(env, bot, desk)
        first = await world.press("desk:update", 1)
        assert first.response is not None
        assert first.ephemeral
        second = await world.ana.click(first.response, label="Yes")
        assert second.acknowledged
        channel = bot.get_channel(world.channel.id)
        assert isinstance(channel, discord.TextChannel)
        assert texts(await channel.fetch_message(world.message.id)) == ["## A word"]
        third = await world.ana.click(first.response, label="Yes")
        assert third.acknowledged
        assert "There are 3" in seen(first.response) or "There are 3" in seen(third.response)


async def test_public_update_edits_the_panel(kit: Kit, stage: Stage) -> None:
    bot, desk = start(kit)
    async with stage(bot) as env:
        world = World(env, bot, desk)
        await world.press("desk:public")
        channel = bot.get_channel(world.channel.id)
        assert isinstance(channel, discord.TextChannel)
        now = await channel.fetch_message(world.message.id)
        assert texts(now) == ["## A title", "There are 9 people in it."]


async def test_pictures_come_along(kit: Kit, stage: Stage) -> None:
    bot, desk = start(kit)
    async with stage(bot) as env:
        result = await World(env, bot, desk).press("desk:picture")
        assert result.response is not None
        assert [a.filename for a in result.response.attachments] == ["mood.png"]


async def test_already_answered_is_a_success(kit: Kit, stage: Stage) -> None:
    bot, desk = start(kit)
    async with stage(bot) as env:
        world = World(env, bot, desk)
        env.inject_error("POST", "/interactions/*/callback", status=400, code=40060)
        result = await world.press("desk:update", 1)
        assert not result.acknowledged  # the injected reply stood in for the real one
        assert desk.got == [True]


async def test_too_late_is_told_to_the_caller_alone(kit: Kit, stage: Stage) -> None:
    bot, desk = start(kit)
    async with stage(bot) as env:
        world = World(env, bot, desk)
        env.inject_error("POST", "/interactions/*/callback", status=404, code=10062)
        await world.press("desk:update", 1)
        assert desk.got == [False]
