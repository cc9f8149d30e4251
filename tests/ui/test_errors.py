"""The one door: refusals, Discord's troubles, storage away and bugs, before and after a defer, in DMs too."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import discord
import pytest
import simcord
from discord import app_commands
from simcord.env import Env
from structlog.testing import capture_logs

from bot.ui.errors import _BY_CODE, PERMISSIONS, PermissionMissing
from bot.ui.kit import Card, DatabaseAway, Kit, Pen, Refusal, Typed, needing, thinking
from tests.ui.conftest import SmallBot, Stage

SECRET = "what ana typed about herself"


class Even(app_commands.Transformer):
    async def transform(self, interaction: discord.Interaction, value: str, /) -> int:
        if value == "refused":
            raise Refusal("refusal-t-full", name=Typed("x"))
        return int(value)


def failing(kit: Kit) -> tuple[SmallBot, list[Callable[[discord.Interaction], BaseException]]]:
    """A bot with /fail that raises what the list holds, and /option that reads a number badly."""
    bot = SmallBot(kit)
    raises: list[Callable[[discord.Interaction], BaseException]] = []

    @bot.tree.command(name="fail", description="x")
    async def fail(interaction: discord.Interaction, wait: bool = False) -> None:
        if wait:
            await thinking(interaction)
        raise raises[0](interaction)

    @bot.tree.command(name="option", description="x")
    async def option(interaction: discord.Interaction, number: app_commands.Transform[int, Even]) -> None:
        raise AssertionError("never reached")

    return bot, raises


async def told(env: Env, error: BaseException, raises: list[Any], **options: Any) -> str:
    """The words that ana is shown, all of them hers alone."""
    raises[:] = [lambda _: error]
    guild = env.create_guild()
    ana = guild.add_member(env.create_user("ana"))
    result = await ana.slash(guild.create_text_channel("general"), "fail", **options)
    assert list(env.errors)
    return words(result)


def words(result: simcord.InteractionResult) -> str:
    shown = result.response
    assert shown is not None
    assert shown.ephemeral
    return "\n".join(said(part) for part in shown.components)


def said(component: dict[str, Any]) -> str:
    here = [str(component[name]) for name in ("content", "label") if name in component]
    return "\n".join([*here, *(said(part) for part in component.get("components", []))])


class FakeResponse:
    """The two things that discord.py's exceptions read from an HTTP response."""

    def __init__(self, status: int) -> None:
        self.status, self.reason = status, "x"


def http(status: int, code: int) -> discord.HTTPException:
    kind = {403: discord.Forbidden, 404: discord.NotFound}.get(status, discord.HTTPException)
    return kind(FakeResponse(status), {"code": code, "message": SECRET})  # type: ignore[arg-type]


@pytest.mark.parametrize("wait", [False, True])
async def test_a_refusal_is_worded(kit: Kit, stage: Stage, wait: bool) -> None:
    bot, raises = failing(kit)
    async with stage(bot) as env:
        text = await told(env, Refusal("refusal-t-full", name=Typed("@everyone *x*")), raises, wait=wait)
        assert "＠everyone" in text
        assert "is full" in text
        assert "No seat" in await told(env, Refusal("refusal-t-titled"), raises, wait=wait)


async def test_an_offer_adds_to_the_card_and_a_broken_one_costs_nothing(kit: Kit, stage: Stage) -> None:
    def offered(pen: Pen, refusal: Refusal, card: Card) -> Card:
        return card.buttons(pen.button("kit-agree", "consent:agree"))

    async def broken(pen: Pen, refusal: Refusal, card: Card) -> Card:
        card.say("t-word")
        raise RuntimeError(SECRET)

    kit.errors.on_refusal("consent", offered)
    kit.errors.on_refusal("broken", broken)
    with pytest.raises(ValueError, match="two renderers"):
        kit.errors.on_refusal("consent", offered)
    bot, raises = failing(kit)
    async with stage(bot) as env:
        assert "I agree" in await told(env, Refusal("refusal-t-titled", offer="consent"), raises)
        text = await told(env, Refusal("refusal-t-titled", offer="broken"), raises)
        assert "It is full" in text
        assert "A word" not in text


@pytest.mark.parametrize("wait", [False, True])
async def test_a_bug_is_a_code_and_no_typed_word_is_logged(kit: Kit, stage: Stage, wait: bool) -> None:
    bot, raises = failing(kit)
    async with stage(bot) as env:
        with capture_logs() as logs:
            text = await told(env, ValueError(SECRET), raises, wait=wait)
        bug = next(entry for entry in logs if entry["event"] == "bug")
        assert len(bug["code"]) == 8
        assert bug["code"] in text
        assert bug["where"] == "fail"
        assert bug["error"][0] == "builtins.ValueError"
        assert any("test_errors.py" in place for place in bug["trace"])
        assert SECRET not in str(logs) + text


async def test_storage_away(kit: Kit, stage: Stage) -> None:
    bot, raises = failing(kit)
    async with stage(bot) as env:
        text = await told(env, DatabaseAway(), raises)
        assert "/crisis and /findcounselor work" in text


async def test_discord_troubles_by_code(kit: Kit, stage: Stage) -> None:
    bot, raises = failing(kit)
    async with stage(bot) as env:
        with capture_logs() as logs:
            for code, key in _BY_CODE.items():
                text = await told(env, http(404 if code < 20000 else 403, code), raises)
                assert kit.pen("en").text(key) in text
                assert SECRET not in text
        assert not [entry for entry in logs if entry["event"] == "bug"]
        assert "slow down" in await told(env, http(429, 0), raises)
        assert "did not answer me" in await told(env, http(503, 0), raises)
        assert "not there any more" in await told(env, http(404, 99999), raises)
        assert "does not let me" in await told(env, http(403, 99999), raises)
        assert "Something broke" in await told(env, http(400, 50035), raises)


async def test_missing_permissions_are_named(kit: Kit, stage: Stage) -> None:
    bot, raises = failing(kit)
    async with stage(bot) as env:
        text = await told(env, PermissionMissing(("create_private_threads",), 42), raises)
        assert "<#42>" in text
        assert "Create Private Threads" in text

        raises[:] = [lambda _: http(403, 50013)]
        guild = env.create_guild()
        room, ana = guild.create_text_channel("general"), guild.add_member(env.create_user("ana"))
        channel = bot.get_channel(room.id)
        assert isinstance(channel, discord.TextChannel)
        await channel.set_permissions(channel.guild.default_role, attach_files=False)
        text = words(await ana.slash(room, "fail"))
        assert list(env.errors)
        assert f"In <#{room.id}> I am missing" in text
        assert "Attach Files" in text
        assert "Send Messages" not in text


async def test_work_that_needs_a_permission_names_the_missing_one(kit: Kit, stage: Stage) -> None:
    bot, _ = failing(kit)
    async with stage(bot) as env:
        room = env.create_guild().create_text_channel("general")
        channel = bot.get_channel(room.id)
        assert isinstance(channel, discord.TextChannel)
        await channel.set_permissions(channel.guild.default_role, create_private_threads=False)
        assert not channel.permissions_for(channel.guild.me).create_private_threads
        with pytest.raises(PermissionMissing) as caught:
            async with needing(channel, "view_channel", "create_private_threads"):
                await channel.create_thread(name="x", type=discord.ChannelType.private_thread)
        assert caught.value.permissions == ("create_private_threads",)
        assert caught.value.channel_id == room.id


async def test_commands_own_troubles(kit: Kit, stage: Stage) -> None:
    bot, raises = failing(kit)
    async with stage(bot) as env:
        guild = env.create_guild()
        channel, ana = guild.create_text_channel("general"), guild.add_member(env.create_user("ana"))
        text = words(await ana.slash(channel, "option", number=SECRET))
        assert "could not read" in text
        assert SECRET not in text
        assert "is full" in words(await ana.slash(channel, "option", number="refused"))
        assert list(env.errors)
        assert "inside a server" in await told(env, app_commands.NoPrivateMessage(), raises)
        cooldown = app_commands.CommandOnCooldown(app_commands.Cooldown(1, 60), 1.2)
        assert "one second" in await told(env, cooldown, raises)
        assert "Attach Files" in await told(env, app_commands.BotMissingPermissions(["attach_files"]), raises)
        assert "other people" in await told(env, app_commands.CheckFailure(SECRET), raises)
        assert "was changed" in await told(env, app_commands.CommandNotFound("x", []), raises)


async def test_in_a_dm(kit: Kit, stage: Stage) -> None:
    bot, raises = failing(kit)
    async with stage(bot) as env:
        raises[:] = [lambda _: Refusal("refusal-t-titled")]
        ana = env.create_user("ana")
        result = await ana.slash("fail")
        assert "It is full" in words(result)
        assert list(env.errors)


async def test_the_door_itself_never_raises(kit: Kit, stage: Stage) -> None:
    bot, raises = failing(kit)
    async with stage(bot) as env:
        env.inject_error("POST", "/interactions/*/callback", status=500, code=0, times=None)
        raises[:] = [lambda _: ValueError(SECRET)]
        guild = env.create_guild()
        ana = guild.add_member(env.create_user("ana"))
        with capture_logs() as logs:
            result = await ana.slash(guild.create_text_channel("general"), "fail")
        assert not result.acknowledged
        assert [entry["event"] for entry in logs if entry["log_level"] == "error"] == ["bug", "error_not_told"]
        assert SECRET not in str(logs)
        assert [type(e).__name__ for e in env.errors] == ["CommandInvokeError"]


def test_every_key_of_the_door_exists(kit: Kit) -> None:
    for name in PERMISSIONS:
        assert kit.catalogue.has(f"permission-{name.replace('_', '-')}")
    for key in _BY_CODE.values():
        assert kit.catalogue.has(key)


def test_a_refusal_never_shows_its_facts() -> None:
    refusal = Refusal("refusal-t-full", name=SECRET)
    assert SECRET not in f"{refusal} {refusal!r} {refusal.args}"
