"""Two people meet: both say yes before either sees a name."""

import simcord

from bot.domain.actor import Actor
from bot.domain.member import Reach, Scope
from tests.journeys.conftest import agree
from tests.journeys.test_consent import turn_off
from tests.journeys.test_formation import all_wait
from tests.journeys.test_match import fill_in
from tests.support.world import World

DAY = 86_400.0


async def meet(w: World) -> simcord.ChannelHandle:
    """Ada and Ben said yes; their room."""
    await found(w)
    for name in ("Ada", "Ben"):
        asked = await w[name].slash("buddy status")
        await w[name].press(asked, "Yes, introduce us")
    await w.settle()
    return w.room("Buddies")


async def found(w: World) -> None:
    """Ada and Ben fit, and a question waits for each of them."""
    for name in ("Ada", "Ben"):
        who = Actor(w[name].id, w.guild.id)
        await all_wait(w, name)
        await w.app.match.cancel(who)
        await w.app.buddies.find(who)
    await w.app.pairing.match(w.guild.id)


async def test_two_who_talk_are_not_parted_although_they_press_nothing(home: World) -> None:
    room = await meet(home)
    await home["Ada"].say("hello", room)
    await home["Ben"].say("hello Ada", room)
    asked = len(home.env.http_requests)
    await home.stage.leap(1.1 * DAY, step=DAY / 8)
    told = home["Ada"].reads(room)[-1]
    assert "never what it says" in told.text and {"End this", "I need a person"} <= set(told.labels)
    looks = [request for request in home.env.http_requests[asked:] if request.path == f"/channels/{room.id}"]
    assert [request.method for request in looks] == ["GET"], "one request, and no message is read"
    assert not [r for r in home.env.http_requests if r.method == "GET" and r.path.endswith("/messages")]
    await home["Ben"].say("shall we talk on Sunday?", room)
    await home.restart()
    await home.stage.leap(3 * DAY, step=DAY / 4)
    assert "shall we talk on Sunday?" in home["Ada"].reads(room)[-1].text
    assert f"<#{room.id}>" in await home["Ada"].slash("buddy status")


async def test_one_who_writes_alone_can_end_it_and_look_on(home: World) -> None:
    room = await meet(home)
    await home["Ada"].say("hello?", room)
    await home.stage.leap(1.1 * DAY, step=DAY / 8)
    assert "write a few words" in home["Ada"].reads(room)[-1].text, "a greeting is no talk"
    await home["Ada"].say("anybody?", room)
    await home.stage.leap(1.1 * DAY, step=DAY / 8)
    told = home["Ada"].reads(room)[-1]
    assert "If nobody answers you" in told.text
    sure = await home["Ada"].press(told, "End this")
    await home["Ada"].press(sure, "Yes, end it")
    assert "Ada" not in home.people_in(room)
    assert "looking for one person" in await home["Ada"].slash("buddy find")


async def test_two_people_meet_and_part(home: World) -> None:
    for name in ("Ada", "Ben"):
        await fill_in(home, name, "Losing someone")
    first = await home["Ada"].slash("buddy find")
    assert "looking for one person" in first.text and first.private
    await home["Ada"].press(first, "I agree")
    asked = await home["Ben"].slash("buddy find")
    assert "Somebody who could be your buddy" in asked.text
    assert "Losing someone" not in asked.text, "Ben did not agree that it may be named"
    assert "Ada" not in str(asked) and str(home["Ada"].id) not in str(asked)
    assert "waiting for the other" in (await home["Ben"].press(asked, "Yes, introduce us")).text
    offered = await home["Ada"].slash("buddy status")
    assert "Ben" not in str(offered) and str(home["Ben"].id) not in str(offered)
    opened = await home["Ada"].press(offered, "Yes, introduce us")
    assert "both said yes" in opened.text
    room = home.room("Buddies")
    assert home.people_in(room) == {"Ada", "Ben"}
    card = home["Ada"].reads(room)[-1]
    assert {"I'm here", "I need a person"} <= set(card.labels)
    await home["Ada"].press(card, "I'm here")
    await home.stage.leap(1.05 * DAY, step=DAY / 8)
    assert "press I'm here" in home["Ada"].reads(room)[-1].text.replace("*", "")
    await home.stage.leap(1.05 * DAY, step=DAY / 8)
    assert "closed" in home["Ben"].reads(room)[-1].text
    assert "first in line" in (await home["Ada"].slash("help")).text


async def test_what_would_help_is_told_to_a_buddy_alone_and_said_before_the_yes(home: World) -> None:
    await agree(home, "Ada")
    told = await home["Ada"].slash("profile set", need="listened")
    await found(home)
    assert "Being listened to" in told and "once you have both said yes" in told
    for name in ("Ada", "Ben"):
        asked = await home[name].slash("buddy status")
        assert ("would help you most now: Being listened to" in asked) is (name == "Ada")
        await home[name].press(asked, "Yes, introduce us")
    await home.settle()
    (card,) = home["Ben"].reads(home.room("Buddies"))
    assert f"What would help <@{home['Ada'].id}> most now: Being listened to" in card.text
    assert f"help <@{home['Ben'].id}>" not in card.text


async def test_ending_takes_two_taps(home: World) -> None:
    assert "I agree" in (await home["Ada"].slash("buddy status")).labels
    await fill_in(home, "Ada", "Losing someone")
    assert "no buddy" in (await home["Ada"].slash("buddy end")).text
    looking = await home["Ada"].slash("buddy find")
    sure = await home["Ada"].press(looking, "Stop looking")
    assert {"Yes, end it", "Keep it"} <= set(sure.labels)
    assert "still looking" in (await home["Ada"].press(sure, "Keep it")).text
    await home["Ada"].press(await home["Ada"].slash("buddy end"), "Yes, end it")
    assert "have no buddy" in (await home["Ada"].slash("buddy status")).text


async def test_a_question_that_waits_for_a_press_is_asked_once(home: World) -> None:
    await found(home)
    asked = await home["Ada"].slash("buddy status")
    assert "right below" in asked.text
    assert asked.labels.count("Yes, introduce us") == 1, "the waiting question, and no second one"
    again = await home["Ada"].slash("buddy status")
    assert again.labels.count("Yes, introduce us") == 1, "it can be answered as long as it stands"
    assert "right below" not in again.text


async def test_nobody_is_asked_about_somebody_who_left_the_server_unseen(home: World) -> None:
    for name in ("Ada", "Ben"):
        await all_wait(home, name)
        await home.app.buddies.find(Actor(home[name].id, home.guild.id))
    home["Ben"].leave_server()
    assert await home.app.pairing.match(home.guild.id) == 0
    assert "still looking" in await home["Ada"].slash("buddy status")


async def test_who_did_not_answer_is_told_and_looks_again_with_a_press(home: World) -> None:
    await found(home)
    await home.app.members.reach_by(Actor(home["Ada"].id, home.guild.id), Reach.DM)
    await home.settle()
    (asked,) = [card for card in home["Ada"].reads_dm() if "could be your buddy" in card.text]
    assert "simply stay on the list" not in asked.text
    await home["Ben"].press(await home["Ben"].slash("buddy status"), "Yes, introduce us")
    await home.stage.leap(2.1 * DAY, step=DAY / 8)
    told = home["Ada"].reads_dm()[-1]
    assert "nothing is held against you" in told.text
    assert "have no buddy" in await home["Ada"].slash("buddy status")
    assert "looking for one person" in await home["Ada"].press(told, "Look again")
    assert "still looking" in await home["Ada"].slash("buddy status")


async def both_named(w: World) -> None:
    """As `found`, and both agreed that what they share is named."""
    for name in ("Ada", "Ben"):
        await w.app.members.agree(Actor(w[name].id, w.guild.id), Scope.SHOWN, adult=True)
    await found(w)


async def test_who_takes_back_being_named_is_not_introduced_to_whoever_read_it(home: World) -> None:
    await both_named(home)
    asked = await home["Ben"].slash("buddy status")
    assert "You both named: Losing someone" in asked.text
    await turn_off(home, "Ada", "shown")
    assert "did not come together" in await home["Ben"].press(asked, "Yes, introduce us")
    assert not home.rooms()
    for name in ("Ada", "Ben"):
        assert "still looking" in await home[name].slash("buddy status")


async def test_a_question_nobody_read_stands_without_what_may_not_be_named_any_more(home: World) -> None:
    await both_named(home)
    await turn_off(home, "Ada", "shown")
    asked = await home["Ben"].slash("buddy status")
    assert "I don't name it" in asked.text and "Losing someone" not in asked.text
    await home["Ben"].press(asked, "Yes, introduce us")
    await home["Ada"].press(await home["Ada"].slash("buddy status"), "Yes, introduce us")
    await home.settle()
    (card,) = home["Ben"].reads(home.room("Buddies"))
    assert "Losing someone" not in card.text


async def test_a_pair_that_met_stays_when_one_is_named_no_more(home: World) -> None:
    await both_named(home)
    for name in ("Ada", "Ben"):
        await home[name].press(await home[name].slash("buddy status"), "Yes, introduce us")
    await home.settle()
    await turn_off(home, "Ada", "shown")
    assert home.people_in(home.room("Buddies")) == {"Ada", "Ben"}
    assert "Losing someone" not in await home["Ben"].slash("buddy status")
