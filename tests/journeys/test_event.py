"""Meetings as events of the server: only for a circle with a restricted voice channel of its own."""

from typing import Any

import discord
import simcord
from simcord.backend.models import ScheduledEvent

from bot.demo import simulated
from bot.demo.people import Answer
from bot.demo.reading import Card
from bot.invite import PERMISSIONS
from tests.journeys.test_circle import make
from tests.journeys.test_circle_meeting import in_room, plan
from tests.support.world import World

DAY = 86_400.0
EVENTS = "/guilds/*/scheduled-events"


def voice(w: World, name: str = "Lighthouse", *, restricted: bool = True) -> simcord.ChannelHandle:
    """A voice channel that only some can see, the bot among them."""
    simulated.set_bot_permissions(w.env, w.guild, PERMISSIONS | discord.Permissions(connect=True, create_events=True))
    made = w.guild.create_voice_channel(name)
    if restricted:
        simulated.everyone_sees(w.env, w.guild, made.id, sees=False)
        simulated.allow_bot(w.env, made.id, "view_channel", "connect", "create_events")
        simulated.allow(w.env, made.id, w["Fay"].id, "view_channel")
    return made


async def choose(w: World, channel: simcord.ChannelHandle | None, circle: str = "Night shifts") -> Answer:
    shown = await w["Fay"].slash("circle info", circle=circle)
    shown = await w["Fay"].press(shown, "Meetings")
    form = await w["Fay"].press(shown, "Voice channel")
    done = await w["Fay"].submit(form, {"voice": [channel]} if channel else {"voice": []})
    await w.settle()
    return done


def events(w: World) -> list[ScheduledEvent]:
    return list(w.env.backend.guilds[w.guild.id].scheduled_events.values())


def staff(w: World, words: str) -> list[Card]:
    return [card for card in w["Fay"].reads(w.channel("quiet-corner")) if words in card]


async def with_event(w: World) -> None:
    await make(w)
    assert "A week before each meeting" in await choose(w, voice(w))
    await plan(w)
    await w.settle()


async def test_events_come_a_week_before_for_a_restricted_channel_alone(home: World) -> None:
    await make(home)
    await plan(home)
    await plan(home, day="2026-03-20")
    assert events(home) == []
    channel = voice(home)
    chosen = await choose(home, channel)
    assert f"<#{channel.id}>" in chosen.text and chosen.private
    (event,) = events(home)
    assert event.name == "Circle" and not event.description and event.channel_id == channel.id
    await home.stage.leap(11.1 * DAY, step=12 * 3600)
    assert sorted(one.scheduled_start_time[:10] for one in events(home)) == ["2026-03-04", "2026-03-20"]
    assert len(in_room(home, "meets tomorrow")) == 1  # cards come all the same


async def test_a_channel_that_everybody_sees_or_that_is_taken_is_refused(home: World) -> None:
    await make(home)
    await make(home, "Day shifts")
    await plan(home)
    loud = voice(home, "Loud", restricted=False)
    assert "Everybody in this server can see" in await choose(home, loud)
    own = voice(home)
    simulated.allow_bot(home.env, own.id, "view_channel", "connect")
    assert "Create Events" in await choose(home, own)
    assert events(home) == []
    simulated.allow_bot(home.env, own.id, "view_channel", "connect", "create_events")
    await choose(home, own)
    assert "another circle already" in await choose(home, own, "Day shifts")
    assert len(events(home)) == 1


async def test_called_off_and_no_channel_any_more_take_the_event_back(home: World) -> None:
    await with_event(home)
    shown = await home["Fay"].press(await home["Fay"].slash("circle info", circle="Night shifts"), "Meetings")
    await home["Fay"].choose(shown, "Call off: 2026-03-04, 18:30 UTC")
    await home.settle()
    assert events(home) == [] and staff(home, "event") == []  # our own doing is told to nobody
    await plan(home, day="2026-03-05")
    await home.settle()
    assert len(events(home)) == 1
    assert "There are no events" in await choose(home, None)
    assert events(home) == [] and staff(home, "event") == []


async def test_cancelled_by_hand_is_told_once_and_made_again_by_one_button(home: World) -> None:
    await with_event(home)
    (event,) = events(home)
    home.env.backend.edit_scheduled_event(home.guild.id, event.id, {"status": 4})
    await home.settle()
    home.env.backend.delete_scheduled_event(home.guild.id, event.id)
    await home.settle()
    (told,) = staff(home, "cancelled the event")
    await home.restart()
    await home["Fay"].press(told, "Make the event again")
    await home.settle()
    assert len(events(home)) == 1 and len(staff(home, "cancelled the event")) == 1


async def test_cancelled_while_the_bot_was_away_is_noticed_at_its_start(home: World) -> None:
    await with_event(home)
    guild = home.env.backend.guilds[home.guild.id]
    guild.scheduled_events.clear()  # nothing is announced to a bot that is not there
    await home.restart()
    await home.settle()
    assert len(staff(home, "cancelled the event")) == 1


async def test_at_discords_limit_cards_do_and_the_button_tries_again(home: World) -> None:
    home.env.inject_error("POST", EVENTS, status=400, code=30038, message="Maximum number of events reached")
    await with_event(home)
    assert events(home) == [] and len(in_room(home, "When Night shifts meets")) == 1
    (told,) = staff(home, "as many events as Discord allows")
    await home["Fay"].press(told, "Try again")
    await home.settle()
    assert len(events(home)) == 1


async def test_a_lost_answer_makes_no_second_event(home: World) -> None:
    await make(home)
    await plan(home)
    channel = voice(home)
    backend: Any = home.env.backend
    create = backend.create_scheduled_event

    def made_and_lost(*args: Any, **facts: Any) -> Any:
        backend.create_scheduled_event = create
        create(*args, **facts)
        raise TimeoutError

    backend.create_scheduled_event = made_and_lost
    await choose(home, channel)
    await home.advance(minutes=2)
    assert len(events(home)) == 1


async def test_a_rest_and_the_end_of_a_circle_take_events_along(home: World) -> None:
    await with_event(home)
    rests = await home["Fay"].slash("facilitate pause", circle="Night shifts")
    await home.settle()
    assert events(home) == []
    await home["Fay"].press(rests, "Wake it up")
    await home.settle()
    assert len(events(home)) == 1
    sure = await home["Fay"].slash("facilitate close", circle="Night shifts")
    await home["Fay"].press(sure, "Close it kindly")
    await home.settle()
    assert events(home) == []


async def test_the_check_says_who_sees_a_voice_channel_and_what_is_missing_there(home: World) -> None:
    await make(home)
    channel = voice(home)
    await choose(home, channel)
    assert "is seen only by the people who are let in one by one" in await home.owner.slash("setup check")
    role = home.guild.create_role("Night watch")
    simulated.allow_role(home.env, channel.id, role.id, "view_channel")
    told = await home.owner.slash("setup check")
    assert "these roles see the voice channel of a circle" in told and "Night watch" in told
    simulated.everyone_sees(home.env, home.guild, channel.id, sees=True)
    told = await home.owner.slash("setup check")
    assert "Everybody here can see the voice channel" in told and f"<#{channel.id}>" in told
    home.deny_bot(channel, "connect")
    told = await home.owner.slash("setup check")
    assert "I am missing: Connect" in told


async def test_a_voice_channel_that_is_deleted_or_opened_to_all_is_told(home: World) -> None:
    await make(home)
    channel = voice(home)
    await choose(home, channel)
    await plan(home, day="2026-03-20")
    simulated.everyone_sees(home.env, home.guild, channel.id, sees=True)
    await home.stage.leap(11.1 * DAY, step=12 * 3600)
    assert events(home) == []
    (told,) = staff(home, "can make no event")
    simulated.everyone_sees(home.env, home.guild, channel.id, sees=False)
    await home["Fay"].press(told, "Try again")
    await home.settle()
    assert len(events(home)) == 1
    home.delete(channel)
    await home.settle()
    assert len(staff(home, "can make no event")) == 2


async def test_automod_leaves_the_chosen_voice_channel_out(home: World) -> None:
    await make(home)
    own = voice(home)
    rights = PERMISSIONS | discord.Permissions(connect=True, create_events=True, manage_guild=True)
    simulated.set_bot_permissions(home.env, home.guild, rights)
    await home.restart()
    shown = await home.owner.slash("setup automod")
    await home.owner.press(shown, "Make the rule")
    await choose(home, own)
    (rule,) = await home.app.client.get_guild(home.guild.id).fetch_automod_rules()
    assert own.id in rule.exempt_channel_ids
