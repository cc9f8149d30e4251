"""Rooms that are private channels, where the owner chose that."""

import discord
import pytest
import simcord

from bot.demo import simulated
from bot.demo.people import Answer
from bot.domain.refusal import Refusal
from bot.invite import PERMISSIONS
from bot.services.automod import Places
from bot.ui import automod
from bot.ui.errors import PermissionMissing
from tests.journeys.conftest import agree
from tests.journeys.test_circle import ask, create, let_in, make
from tests.support.world import World

DAY = 86_400.0


async def choose_channels(w: World) -> Answer:
    card = await w.owner.slash("setup start")
    form = await w.owner.press(card, "Choose them")
    places = {"staff": [w.channel("quiet-corner")], "circles": [w.channel("circles")], "contact": [w.owner]}
    return await w.owner.submit(form, {**places, "rooms": "A private channel"})


async def allowed(w: World) -> None:
    """The bot may manage channels, and the owner wants rooms to be channels."""
    rights = PERMISSIONS | discord.Permissions(manage_channels=True, manage_roles=True)
    simulated.set_bot_permissions(w.env, w.guild, rights)
    await w.restart()  # a bot learns its rights when it connects
    assert "private channel beside it" in await choose_channels(w)


def channels(w: World) -> list[simcord.ChannelHandle]:
    """The text channels that were made since."""
    known = {channel.id for channel in w.stage.channels.values()}
    backend = w.env.backend
    new = [backend.channels[i] for i in backend.guilds[w.guild.id].channel_ids if i not in known]
    return [simcord.ChannelHandle(w.env, w.guild, channel) for channel in new]


async def test_without_the_permissions_the_choice_is_refused_and_names_them(home: World) -> None:
    refused = await choose_channels(home)
    assert "Manage Channels" in refused and "Manage Roles" in refused
    assert "private thread below it" in await home.owner.slash("setup start")
    await make(home)
    assert channels(home) == [] and len(home.rooms()) == 1


async def test_a_room_is_a_channel_that_its_people_alone_see(home: World) -> None:
    await allowed(home)
    await make(home)
    (room,) = channels(home)
    assert room.name == "night-shifts" and not home.env.backend.channels[room.id].topic and home.rooms() == []
    (card,) = [card for card in home["Fay"].reads(room) if card.buttons]
    assert {"Leave", "I need a person"} <= set(card.labels) and "administrators" in card
    assert not home["Ada"].can_see(room) and not home["Finn"].can_see(room)
    await agree(home, "Ada")
    shown = await home["Ada"].slash("circle join", circle="Night shifts")
    assert "administrators" in shown and "Manage Threads" not in shown
    await let_in(home, "Ada")
    assert home["Ada"].can_see(room)
    await home["Ada"].say("hello", room)
    sure = await home["Ada"].press(card, "Leave")
    await home["Ada"].press(sure, "Leave")
    await home.settle()
    assert not home["Ada"].can_see(room) and home["Fay"].can_see(room)


async def test_closed_it_stays_readable_and_nobody_writes(home: World) -> None:
    await allowed(home)
    await make(home)
    await let_in(home, "Ada")
    (room,) = channels(home)
    form = await home["Fay"].slash("facilitate edit", circle="Night shifts")
    await home["Fay"].submit(form, {"name": "Early Birds"})
    await home.settle()
    assert home.env.backend.channels[room.id].name == "early-birds"
    sure = await home["Fay"].slash("facilitate close", circle="Early Birds")
    await home["Fay"].press(sure, "Close it kindly")
    await home.stage.leap(7.1 * DAY, step=12 * 3600)
    rights = home.env.backend.channels[room.id].overwrites
    send = discord.Permissions(send_messages=True).value
    assert home["Ada"].can_see(room) and all(o.deny & send for o in rights if o.target_id == home["Ada"].id)


async def test_a_deleted_channel_is_told_and_opened_again(home: World) -> None:
    await allowed(home)
    await make(home)
    await let_in(home, "Ada")
    (room,) = channels(home)
    home.delete(room)
    await home.settle()
    (told,) = [card for card in home["Fay"].reads(home.channel("quiet-corner")) if "was deleted" in card]
    await home["Fay"].press(told, "Open a new room")
    await home.settle()
    (again,) = channels(home)
    assert home["Ada"].can_see(again) and home["Fay"].can_see(again)


async def test_shut_out_of_it_is_told_at_once(home: World) -> None:
    await allowed(home)
    await make(home)
    (room,) = channels(home)
    home.deny_bot(room, "view_channel")
    await home.settle()
    staff = home["Fay"].reads(home.channel("quiet-corner"))
    assert len([card for card in staff if "missing" in card and "Night shifts" in card]) == 1


async def test_a_lost_answer_makes_no_second_channel(home: World) -> None:
    await allowed(home)
    home.env.inject_error("POST", "/channels/*/messages", status=500, code=0, message="lost")
    await make(home)
    await home.stage.leap(900, step=30)
    assert len(channels(home)) == 1 and channels(home)[0].name == "night-shifts"


async def test_a_missing_permission_is_in_the_check(home: World) -> None:
    await allowed(home)
    good = await home.owner.slash("setup check")
    assert "Manage Channels" not in good.text
    simulated.set_bot_permissions(home.env, home.guild, PERMISSIONS)
    await home.restart()
    assert "Manage Channels" in (await home.owner.slash("setup check")).text
    home.forgive(PermissionMissing)
    form = await home["Fay"].slash("facilitate create", name="New", tag="Losing someone")
    assert not form.opened_modal and "Manage Channels" in form


async def test_rooms_that_stand_stay_threads(home: World) -> None:
    await make(home)
    await allowed(home)
    await make(home, "Day shifts")
    assert [room.name for room in home.rooms()] == ["Night shifts"] and len(channels(home)) == 1
    await agree(home, "Ben")
    shown = await home["Ben"].slash("circle join", circle="Night shifts")
    assert "Manage Threads" in shown
    await home["Ben"].press(shown, "I agree")
    assert "You asked" in await ask(home, "Ben", "Day shifts")


async def rule_of(w: World) -> discord.AutoModRule:
    guild = w.app.client.get_guild(w.guild.id)
    (rule,) = await guild.fetch_automod_rules()
    return rule


async def make_rule(w: World) -> None:
    rights = PERMISSIONS | discord.Permissions(manage_channels=True, manage_roles=True, manage_guild=True)
    simulated.set_bot_permissions(w.env, w.guild, rights)
    await w.restart()
    shown = await w.owner.slash("setup automod")
    assert "is on" in (await w.owner.press(shown, "Make the rule"))


async def test_automod_leaves_out_rooms_that_are_there_and_those_that_open_later(home: World) -> None:
    await allowed(home)
    await make(home)
    await make_rule(home)
    (first,) = channels(home)
    assert first.id in (await rule_of(home)).exempt_channel_ids
    await create(home["Finn"], name="Day shifts", tag="Losing someone")
    await home.settle()
    (second,) = [room for room in channels(home) if room.id != first.id]
    assert {first.id, second.id, home.channel("circles").id} <= (await rule_of(home)).exempt_channel_ids


async def test_a_rule_made_earlier_is_brought_up_to_date_by_one_press(home: World) -> None:
    await allowed(home)
    await make(home)
    await make_rule(home)
    (room,) = channels(home)
    lobby = home.channel("lobby")
    quiet = home.channel("quiet-corner")
    assert "leaves out every channel in which circles meet" in await home.owner.slash("setup check")
    assert "Bring the rule up to date" not in (await home.owner.slash("setup check")).labels
    # as a rule of an older version knows it: no rooms, another staff channel, and one that the owner chose
    old = discord.AutoModRuleAction(channel_id=lobby.id)
    await (await rule_of(home)).edit(exempt_channels=[discord.Object(lobby.id)], actions=[old])
    told, second, third = [await home.owner.slash("setup check") for _ in range(3)]
    assert "does not leave out 3 channels" in told and "reports to another channel" in told
    await home.restart()
    done = await home.owner.press(told, "Bring the rule up to date")
    rule = await rule_of(home)
    assert {lobby.id, room.id, quiet.id, home.channel("circles").id} == rule.exempt_channel_ids
    assert [action.channel_id for action in rule.actions] == [quiet.id] and f"<#{quiet.id}>" in done.text
    await home.owner.press(second, "Bring the rule up to date")  # twice changes nothing
    assert "leaves out every channel" in await home.owner.press(done, "Look again")
    assert "brought up to date" in await home["Fay"].slash("facilitate audit")
    await rule.delete()
    assert "rule is gone" in await home.owner.press(third, "Bring the rule up to date")


async def test_a_permission_that_is_gone_already_stops_neither_the_check_nor_a_room(home: World) -> None:
    await allowed(home)
    await make_rule(home)
    simulated.set_bot_permissions(home.env, home.guild, PERMISSIONS | discord.Permissions(manage_channels=True))
    home.forgive(discord.Forbidden)
    assert "Is everything in place?" in await home.owner.slash("setup check")
    simulated.set_bot_permissions(
        home.env, home.guild, PERMISSIONS | discord.Permissions(manage_channels=True, manage_roles=True)
    )
    await create(home["Finn"], name="Day shifts", tag="Losing someone")
    await home.settle()
    assert len(channels(home)) == 1


async def test_a_room_that_opens_brings_the_whole_rule_up_to_date(home: World) -> None:
    await allowed(home)
    await make(home)
    await make_rule(home)
    (first,) = channels(home)
    await (await rule_of(home)).edit(exempt_channels=[discord.Object(home.channel("lobby").id)])
    await create(home["Finn"], name="Day shifts", tag="Losing someone")
    await home.settle()
    (second,) = [room for room in channels(home) if room.id != first.id]
    kept = (await rule_of(home)).exempt_channel_ids
    assert {first.id, second.id, home.channel("quiet-corner").id, home.channel("lobby").id} <= kept


async def test_automod_is_off_where_it_can_leave_out_no_more(home: World) -> None:
    await allowed(home)
    await make_rule(home)
    guild = home.app.client.get_guild(home.guild.id)
    more = [await guild.create_text_channel(f"more-{number}") for number in range(50)]
    await (await rule_of(home)).edit(exempt_channels=more)
    await make(home)
    assert not (await rule_of(home)).enabled
    assert "switched off" in await home.owner.slash("setup automod")


async def test_automod_is_not_made_where_circles_have_more_channels_than_it_leaves_out(home: World) -> None:
    await make_rule(home)
    rule = await rule_of(home)
    guild, pen = home.app.client.get_guild(home.guild.id), home.app.kit.pen("en-GB")
    await rule.delete()
    rooms = [(await guild.create_text_channel(f"more-{number}")).id for number in range(51)]
    with pytest.raises(Refusal, match="too-many-rooms"):
        await automod.make_rule(guild, pen, 1, Places(1, 2, frozenset(rooms)))
