"""Descriptions come from Fluent, every one of them, and the fingerprint tells when to sync."""

from __future__ import annotations

from pathlib import Path

import discord
import pytest
from discord import app_commands

from bot.text.catalogue import Catalogue, CatalogueError
from bot.ui.commands import FluentTranslator, fill, fingerprint
from bot.ui.kit import Kit
from tests.ui.conftest import PRESS_KEY, SmallBot, Stage

EN = """
command-circle = Your circles
command-circle-join = Ask for a seat
    .circle = Which circle
    .use = How it is used
    .choice-show = show it
    .choice-2-weeks = every two weeks
command-menu-do-not-match-me = Do not match me
"""
DE = """
command-circle = Deine Kreise
command-circle-join = Um einen Platz bitten
    .circle = Welcher Kreis
    .use = Wozu
    .choice-show = zeigen
    .choice-2-weeks = alle zwei Wochen
command-menu-do-not-match-me = Nicht verbinden
"""


def catalogue(home: Path, **languages: str) -> Catalogue:
    for language, text in languages.items():
        (home / language).mkdir(exist_ok=True)
        (home / language / "commands.ftl").write_text(text, "utf-8")
    return Catalogue.load(home)


def commands(tree: app_commands.CommandTree[SmallBot]) -> None:
    circle = app_commands.Group(name="circle", description="-")

    @circle.command(name="join", description="-")
    @app_commands.choices(
        use=[app_commands.Choice(name="-", value="show"), app_commands.Choice(name="-", value="2 weeks")]
    )
    async def join(interaction: discord.Interaction, circle: str, use: str = "show") -> None: ...

    @tree.context_menu(name="Do not match me")
    async def unmatch(interaction: discord.Interaction, user: discord.User) -> None:
        await interaction.response.send_message("hm", ephemeral=True)

    tree.add_command(circle)


async def test_words_reach_discord_in_every_language(tmp_path: Path, stage: Stage) -> None:
    words = catalogue(tmp_path, en=EN, de=DE)
    bot = SmallBot(Kit(words, PRESS_KEY))
    commands(bot.tree)
    fill(bot.tree, words)
    fill(bot.tree, words)  # again changes nothing
    await bot.tree.set_translator(FluentTranslator(words))
    async with stage(bot) as env:
        sent = next(r.json for r in env.http_requests if r.method == "PUT" and r.path.endswith("/commands"))
        by_name = {c["name"]: c for c in sent}  # type: ignore[index,union-attr]
        join = by_name["circle"]["options"][0]
        assert by_name["circle"]["description"] == "Your circles"
        assert join["description"] == "Ask for a seat"
        assert join["description_localizations"] == {"de": "Um einen Platz bitten"}
        circle, use = join["options"]
        assert (circle["description"], use["description"]) == ("Which circle", "How it is used")
        assert [(c["name"], c["value"]) for c in use["choices"]] == [
            ("show it", "show"),
            ("every two weeks", "2 weeks"),
        ]
        assert use["choices"][1]["name_localizations"] == {"de": "alle zwei Wochen"}
        assert by_name["Do not match me"]["name_localizations"] == {"de": "Nicht verbinden"}
        assert not join.get("name_localizations")


async def test_a_renamed_menu_still_runs(tmp_path: Path, stage: Stage) -> None:
    words = catalogue(tmp_path, en=EN.replace("= Do not match me", "= Keep us apart"))
    bot = SmallBot(Kit(words, PRESS_KEY))
    commands(bot.tree)
    fill(bot.tree, words)
    fill(bot.tree, words)
    async with stage(bot) as env:
        guild = env.create_guild()
        ana, ben = (guild.add_member(env.create_user(n)) for n in ("ana", "ben"))
        channel = guild.create_text_channel("general")
        result = await ana.context_menu(channel, "Keep us apart", ben)
        assert result.response is not None
        assert result.response.content == "hm"


def test_what_is_missing_or_too_long_stops_the_start(tmp_path: Path) -> None:
    words = catalogue(tmp_path, en="command-circle = Your circles\ncommand-circle-join = x\n    .circle = x")
    bot = SmallBot(Kit(words, PRESS_KEY))
    commands(bot.tree)
    with pytest.raises(CatalogueError) as caught:
        fill(bot.tree, words)
    assert str(caught.value) == (
        "no words for command-circle-join.choice-2-weeks, command-circle-join.choice-show, "
        "command-circle-join.use, command-menu-do-not-match-me"
    )
    words = catalogue(tmp_path, en=EN.replace("Ask for a seat", "x" * 101))
    with pytest.raises(ValueError, match="command-circle-join: 101"):
        fill(bot.tree, words)


async def test_the_fingerprint_changes_with_the_words_alone(tmp_path: Path) -> None:
    async def of(english: str) -> str:
        words = catalogue(tmp_path, en=english)
        bot = SmallBot(Kit(words, PRESS_KEY))
        commands(bot.tree)
        fill(bot.tree, words)
        return await fingerprint(bot.tree)

    assert await of(EN) == await of(EN)
    assert await of(EN) != await of(EN.replace("Which circle", "Which one"))
