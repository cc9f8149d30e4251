"""A yes is asked where it is needed, and leads back to what the person came for."""

from datetime import timedelta
from typing import Any

import pytest

from bot.domain.checkin import Seen
from bot.storage import checkin as checkins
from tests.journeys.conftest import agree
from tests.journeys.test_checkin import ROOM, circle, say_yes
from tests.journeys.test_circle import make
from tests.journeys.test_summary import COUNT
from tests.support.world import World


async def turn_off(w: World, name: str, scope: str) -> None:
    """As on the card of /mydata consent."""
    shown = await w[name].slash("mydata consent")
    await w[name].press(shown, id=w.app.kit.presses.id("mydata:off", w.guild.id, scope))
    await w.settle()


@pytest.mark.parametrize(
    ("command", "options", "then"),
    [
        ("match wait", {}, "You are on the list"),
        ("match find", {}, "Circles with a free seat"),
        ("buddy find", {}, "Looking for a buddy"),
        ("profile hours", {}, "When are you usually free?"),
        ("profile set", {"country": "GB"}, "Time zone"),
        ("profile add", {"tag": "Losing someone"}, "tag"),
    ],
)
async def test_the_yes_to_a_command_leads_on_to_what_it_does(
    home: World, command: str, options: dict[str, Any], then: str
) -> None:
    given = await home["Ada"].press(await home["Ada"].slash(command, **options), "I agree")
    assert "Thank you" in given and given.private
    assert then in await home["Ada"].press(given, "Go on")


@pytest.mark.parametrize("command", ["match wait", "checkin now"])
async def test_where_a_yes_is_asked_for_the_privacy_text_is_two_presses_away(home: World, command: str) -> None:
    asked = await home["Ada"].slash(command)
    assert "I agree" in asked.labels and "/mydata consent" in asked.text and "/help has the privacy text" in asked.text
    text = await home["Ada"].press(await home["Ada"].slash("help"), "Privacy")
    assert "What is kept about you" in text and "/mydata delete" in text.text


async def test_the_yes_to_a_check_in_opens_its_form_also_after_a_restart(home: World) -> None:
    asked = await home["Ada"].slash("checkin now")
    await home.restart()
    given = await home["Ada"].press(asked, "I agree")
    await home.restart()
    assert (await home["Ada"].press(given, "Go on")).opened_modal


async def test_the_yes_to_a_button_presses_it_again_with_what_it_was_about(home: World) -> None:
    await make(home)
    listed = await home["Ada"].slash("circle browse")
    asked = await home["Ada"].choose(listed, "Night shifts")
    if "Join" in asked.labels:
        asked = await home["Ada"].press(asked, "Join")
    given = await home["Ada"].press(asked, "I agree")
    assert "Before you join Night shifts" in await home["Ada"].press(given, "Go on")


async def test_where_nothing_can_be_done_again_by_itself_it_says_so(home: World) -> None:
    given = await home["Ada"].press(await home["Ada"].slash("match status"), "I agree")
    assert "Go on" not in given.labels and "use the command or button again" in given


async def test_going_on_asks_for_every_right_anew(home: World) -> None:
    given = await home["Ada"].press(await home["Ada"].slash("match wait"), "I agree")
    consents = await home["Ada"].slash("mydata consent")
    await home["Ada"].press(consents, "Turn off")
    assert "May I keep your tags" in await home["Ada"].press(given, "Go on")


# ---- taken back while something waits for it


async def test_without_the_yes_to_check_ins_nothing_of_theirs_is_shown_or_counted(home: World) -> None:
    await circle(home, "Ada", "Ben")
    await say_yes(home, "Ada")
    form = await home["Ada"].slash("checkin now", circle=ROOM)
    await home["Ada"].submit(form, {"mood": "Good", "note": "for the room", "seen": "The circle", "counts": [COUNT]})
    await home.settle()
    assert [card for card in home["Ben"].reads(home.room(ROOM)) if "for the room" in card.text]
    await turn_off(home, "Ada", "checkins")
    assert not [card for card in home["Ben"].reads(home.room(ROOM)) if "for the room" in card.text]
    async with home.app.store.read() as tx:
        (kept,) = await checkins.of_person(tx, home.guild.id, home["Ada"].id, tx.now - timedelta(days=1))
    assert kept.words.note == "for the room" and not kept.counts and kept.seen_by is Seen.NOBODY
    assert "I agree" in (await home["Ada"].slash("checkin now")).labels


async def test_without_the_yes_to_direct_messages_what_waits_comes_with_the_next_press(home: World) -> None:
    await home["Ada"].choose(await agree(home, "Ada"), "By direct message")
    await make(home)
    await home["Ada"].press(await home["Ada"].slash("circle join", circle="Night shifts"), "I agree")
    await turn_off(home, "Ada", "dm")
    before = len(home["Ada"].reads_dm())
    await home["Fay"].press(await home["Fay"].slash("facilitate admit"), "No seat")
    await home.leap(minutes=5)
    assert len(home["Ada"].reads_dm()) == before
    shown = await home["Ada"].slash("help")
    assert "has no seat for now" in "\n".join(card.text for card in shown.cards)
