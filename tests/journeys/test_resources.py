"""Owners add their own organisations, show the panel, and use Discord's AutoMod; members see what concerns them."""

import discord
import pytest

from bot.demo import simulated
from bot.demo.people import Answer
from bot.domain.actor import Actor
from bot.domain.refusal import Refusal
from bot.invite import PERMISSIONS
from tests.support.world import World

CLINIC = {
    "Name of the organisation": "Harbour **campus** service",
    "Where to find it": "Room 4, https://help.example",
    "When is it open?": "Mon-Fri 9-17",
    "Who may use it?": "students",
    "Show it until": "2026-03-03",
}


async def add(w: World) -> Answer:
    listed = await w.owner.slash("setup resources")
    return await w.owner.submit(await w.owner.press(listed, "Add an organisation"), CLINIC)


async def test_an_organisation_is_shown_in_both_commands_until_its_day(w: World) -> None:
    await add(w)
    for options in ({"country": "GB"}, {}, {"country": "Mali"}):
        shown = await w["Ada"].slash("crisis", where=None, **options)
        assert "Added by this server" in shown.text and "Mon-Fri 9-17" in shown.text, options
    start = await w["Ada"].slash("findcounselor", country="FR")
    assert "Added by this server" in start.text
    found = await w["Ada"].press(start, "Find one")
    while "Added by this server" not in found.text:
        found = await w["Ada"].press(found, "Next")
    assert "\\*\\*campus" in found.text
    await w.leap(days=2)
    assert "Added by this server" not in (await w["Ada"].slash("crisis", country="GB")).text
    assert "Not shown any more since 2026-03-03" in (await w.owner.slash("setup resources")).text


async def test_a_person_a_bad_day_and_too_little_are_refused(w: World) -> None:
    listed = await w.owner.slash("setup resources")
    for changed, words in (
        ({"Name of the organisation": "Dr. Jane Miller"}, "name of a person"),
        ({"Show it until": "2030-01-01"}, "year-month-day"),
        ({"Show it until": "tomorrow"}, "year-month-day"),
        ({"Name of the organisation": "\N{ZERO WIDTH SPACE}"}, "both needed"),
    ):
        form = await w.owner.press(listed, "Add an organisation")
        assert words in (await w.owner.submit(form, {**CLINIC, **changed})).text
    assert "Nothing is added yet" in (await w.owner.slash("setup resources")).text


async def test_removed_by_its_owner_and_by_nobody_else(w: World) -> None:
    listed = await add(w)
    again = await w.owner.slash("setup resources")
    one = await w.owner.choose(listed, "Harbour **campus** service")
    two = await w.owner.choose(again, "Harbour **campus** service")
    sure = await w.owner.press(one, "Remove it")
    assert "I keep nothing of it" in sure.text
    back = await w.owner.press(sure, "Go back")
    sure = await w.owner.press(await w.owner.choose(back, "Harbour **campus** service"), "Remove it")
    also_sure = await w.owner.press(two, "Remove it")
    await w.restart()
    gone = await w.owner.press(sure, "Remove it")
    assert "Nothing is added yet" in gone.text
    assert "not in the list any more" in (await w.owner.press(also_sure, "Remove it")).text
    for verb in (w.app.resources.listed, w.app.resources.to_show_panel, w.app.automod.places):
        with pytest.raises(Refusal):
            await verb(Actor(w["Ada"].id, w.guild.id, manages=False))


async def test_a_panel_for_a_channel_answers_privately(w: World) -> None:
    done = await w.owner.slash("setup panel", channel=w.channel("quiet-corner"))
    assert "It is in" in done.text
    panel = w["Ada"].reads(w.channel("quiet-corner"))[-1]
    assert not panel.private
    for label, words in (("Help right now", "Where are you now?"), ("Find a counselor", "Peer support")):
        shown = await w["Ada"].press(panel, label)
        assert shown.private and words in shown.text
    asked = await w["Ada"].press(panel, "What fits me?")
    assert asked.private and "What is it about?" in asked.text
    assert len(w["Ben"].reads(w.channel("quiet-corner"))) == 1


async def test_a_panel_where_the_bot_may_not_write_says_so(w: World) -> None:
    w.forgive(discord.Forbidden)
    w.deny_bot(w.channel("quiet-corner"), "send_messages")
    done = await w.owner.slash("setup panel", channel=w.channel("quiet-corner"))
    assert "Send Messages" in done.text


def let_manage(w: World, *, may: bool = True) -> None:
    permissions = PERMISSIONS | discord.Permissions(manage_guild=may)
    simulated.set_bot_permissions(w.env, w.guild, permissions)


async def test_automod_shows_phrases_without_any_permission(home: World) -> None:
    let_manage(home, may=False)
    shown = await home.owner.slash("setup automod")
    assert "kill myself" in shown.text and "sees what was written" in shown.text
    assert "Make the rule" not in shown.labels
    assert "Manage Server" in shown.text


async def rules(w: World) -> list[discord.AutoModRule]:
    guild = w.app.client.get_guild(w.guild.id)
    return await guild.fetch_automod_rules()


async def test_automod_makes_an_alert_rule_and_takes_it_back(home: World) -> None:
    let_manage(home)
    shown = await home.owner.slash("setup automod")
    second = await home.owner.slash("setup automod")
    made = await home.owner.press(shown, "Make the rule")
    assert "Nothing is deleted" in made.text
    (rule,) = await rules(home)
    assert [action.type for action in rule.actions] == [discord.AutoModRuleActionType.send_alert_message]
    assert rule.actions[0].channel_id == home.channel("quiet-corner").id and rule.enabled
    assert {home.channel("circles").id, home.channel("quiet-corner").id} == rule.exempt_channel_ids
    assert all(len(phrase) <= 60 for phrase in rule.trigger.keyword_filter)
    await home.owner.press(second, "Make the rule")
    assert len(await rules(home)) == 1  # pressed twice
    await home.restart()
    again = await home.owner.slash("setup automod")
    assert "rule that I made is there" in again.text
    twice = await home.owner.slash("setup automod")
    sure = await home.owner.press(again, "Remove the rule")
    assert "hear nothing" in sure.text and len(await rules(home)) == 1
    back = await home.owner.press(sure, "Go back")
    assert "rule that I made is there" in back.text
    gone = await home.owner.press(await home.owner.press(back, "Remove the rule"), "Remove the rule")
    assert "sends no more alerts" in gone.text and await rules(home) == []
    also_gone = await home.owner.press(await home.owner.press(twice, "Remove the rule"), "Remove the rule")
    assert "sends no more alerts" in also_gone.text


async def test_automod_that_is_full_says_what_to_do(home: World) -> None:
    let_manage(home)
    for number in range(6):
        body = {"name": f"rule {number}", "event_type": 1, "trigger_type": 1, "actions": [{"type": 1}]}
        body["trigger_metadata"] = {"keyword_filter": ["x"]}
        home.env.backend.create_auto_mod_rule(home.guild.id, home.owner.id, body)
    shown = await home.owner.slash("setup automod")
    assert "Discord allows no more" in (await home.owner.press(shown, "Make the rule")).text


async def test_automod_needs_a_staff_channel(w: World) -> None:
    let_manage(w)
    shown = await w.owner.slash("setup automod")
    assert "choose a staff channel first" in (await w.owner.press(shown, "Make the rule")).text
