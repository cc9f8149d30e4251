"""Telling the facilitators: two taps, the reporter never named, the reported person never told."""

from typing import Any

import pytest

from bot.domain.actor import Actor
from bot.domain.refusal import Refusal
from bot.domain.safety import Bar
from bot.storage import ban
from tests.journeys.test_circle import let_in, make
from tests.support.world import World


def staff_posts(w: World) -> list[str]:
    return [card.text for card in w["Fay"].reads(w.channel("quiet-corner"))]


async def barred(w: World, name: str) -> Bar | None:
    async with w.app.store.read() as tx:
        return await ban.barred(tx, w.guild.id, w[name].id)


async def send(w: World, name: str, about: str, words: str = "It was not kind.") -> Any:
    return await w[name].slash("safety report", member=w[about], reason=words)


async def test_two_taps_from_a_message(home: World) -> None:
    said = await home["Ben"].say("Write to me, I know where you live")
    form = await home["Ada"].menu("Report to facilitators", said)
    done = await home["Ada"].submit(form, {"What happened?": "This frightened me."})
    assert done.private and "Thank you for telling us" in done.text
    await home.settle()
    (post,) = staff_posts(home)
    assert "One report waits" in post and "Ben" not in post and "frightened" not in post
    listed = await home["Fay"].slash("facilitate reports")
    opened = await home["Fay"].press(listed, "Look at it")
    assert opened.private and f"<@{home['Ben'].id}>" in opened.text and "This frightened me" in opened.text
    assert str(said.message.id) in opened.text, "a link to the message"
    assert str(home["Ada"].id) not in str(opened) and "Ada" not in str(opened)
    assert not home["Ben"].reads_dm() and not home["Ben"].rooms()


async def test_apart_at_once(home: World) -> None:
    said = await home["Ben"].say("hello")
    form = await home["Ada"].menu("Report to facilitators", said)
    done = await home["Ada"].submit(form, {"apart": ["Keep us apart"]})
    assert "will not put you and" in done.text
    assert "may be put together again" in (await home["Ada"].slash("safety unblock", member=home["Ben"])).text


async def test_from_a_member_and_from_nowhere(home: World) -> None:
    form = await home["Ada"].slash("safety report", member=home["Ben"])
    assert form.opened_modal
    await home["Ada"].submit(form, {"What happened?": "Follows me around."})
    form = await home["Cleo"].slash("safety report")
    await home["Cleo"].submit(form, {"What happened?": "The lobby feels unsafe."})
    await home.settle()
    listed = await home["Fay"].slash("facilitate reports")
    assert listed.labels.count("Look at it") == 2 and "what happened in a room" in listed.text


async def test_two_taps_from_the_room_of_a_circle_say_where_it_was(home: World) -> None:
    await make(home)
    await let_in(home, "Ada")
    room = home.room("Night shifts")
    (card,) = [card for card in home["Ada"].reads(room) if "Report" in card.labels]
    form = await home["Ada"].press(card, "Report")
    done = await home["Ada"].submit(form, {"What happened?": "It was loud."})
    assert done.private and "Thank you for telling us" in done.text
    opened = await home["Finn"].press(await home["Finn"].slash("facilitate reports"), "Look at it")
    assert f"<#{room.id}>" in opened.text and "It was loud" in opened.text
    assert str(home["Ada"].id) not in str(opened)
    assert not [card for card in home["Ada"].reads(room) if "loud" in card.text]


async def test_a_report_goes_past_the_facilitator_it_is_about(home: World) -> None:
    await send(home, "Ada", "Fay")
    await home.settle()
    assert staff_posts(home) == [], "a count would tell her"
    hers = await home["Fay"].slash("facilitate reports")
    assert "No report waits for you" in hers.text
    his = await home["Finn"].slash("profile show")
    assert "A report came" in his.text, "told alone, at the next press, a refused one included"
    opened = await home["Finn"].press(his.cards[-1], "Look at it")
    taken = await home["Finn"].press(opened, "I am looking at it")
    assert "is looking at it" in taken.text
    fay = Actor(home["Fay"].id, home.guild.id)
    (report,) = await home.app.reports.waiting(Actor(home["Finn"].id, home.guild.id))
    for refused in (home.app.reports.open(fay, report.id), home.app.reports.note(fay, report.id, "mine")):
        with pytest.raises(Refusal, match="refusal-no-such-report"):
            await refused


async def test_nobody_else_sees_reports(home: World) -> None:
    await send(home, "Ada", "Ben")
    for name in ("Ada", "Ben", "Cleo"):
        assert "facilitators" in (await home[name].slash("facilitate reports")).text


async def test_notes_closing_and_word_back(home: World) -> None:
    await send(home, "Ada", "Ben")
    listed = await home["Fay"].slash("facilitate reports")
    opened = await home["Fay"].press(listed, "Look at it")
    form = await home["Fay"].press(opened, "Write a note")
    await home.restart()
    noted = await home["Fay"].submit(form, {"Your note": "Spoke with both."})
    assert "Spoke with both" in noted.text
    form = await home["Fay"].press(noted, "Close it")
    closed = await home["Fay"].submit(
        form, {"outcome": "talked", "answer": "We talked with them. Thank you for writing."}
    )
    assert "Closed: somebody talked" in closed.text
    told = await home["Ada"].slash("safety blocked")
    assert "Somebody looked at what you sent" in told.text and "Thank you for writing" in told.text
    assert "Ben" not in told.text and str(home["Ben"].id) not in told.text
    quiet = await home["Ben"].slash("safety blocked")
    assert "looked" not in quiet.text
    again = await home["Ada"].press(told.cards[-1], "Ask for another look")
    assert "did not decide before" in again.text
    assert "No report waits" in (await home["Fay"].slash("facilitate reports")).text
    assert "Look at it" in (await home["Finn"].slash("facilitate reports")).labels


async def test_reports_from_accounts_or_members_of_a_few_days_pause_nobody(home: World) -> None:
    """No gate is set: whoever makes accounts to have somebody shut out must still wait a week with them."""
    home.join("New Account", account_days=6, member_days=6)
    home.join("New Here", account_days=400, member_days=6)
    for name in ("New Account", "New Here", "Ada"):
        assert "Thank you for telling us" in (await send(home, name, "Ben")).text
    assert await barred(home, "Ben") is None, "they are read like all the others, and only one of three weighs"
    assert (await home["Fay"].slash("facilitate reports")).labels.count("Look at it") == 3
    home.join("A Week Here", account_days=7, member_days=7)
    await send(home, "A Week Here", "Ben")
    assert await barred(home, "Ben") is Bar.PAUSED


async def test_two_people_pause_matching_until_somebody_looks(home: World) -> None:
    await send(home, "Ada", "Ben")
    await send(home, "Ada", "Ben", "again")
    assert await barred(home, "Ben") is None, "one person twice is one person"
    await send(home, "Cleo", "Ben")
    assert await barred(home, "Ben") is Bar.PAUSED
    listed = await home["Fay"].slash("facilitate reports")
    opened = await home["Fay"].press(listed, "Look at it")
    assert "Matching is paused" in opened.text
    await home["Fay"].press(opened, "End the pause")
    assert await barred(home, "Ben") is None
    await home.advance(minutes=1)
    await send(home, "Dov", "Ben")
    assert await barred(home, "Ben") is None, "those looked at do not count again"
    await send(home, "Eva", "Ben")
    assert await barred(home, "Ben") is Bar.PAUSED


async def test_nobody_looked_for_a_day(home: World) -> None:
    await send(home, "Ada", "Ben")
    await home.leap(hours=23)
    assert "A report came" not in (await home.owner.slash("safety blocked")).text
    await home.leap(hours=2)
    told = await home.owner.slash("safety blocked")
    assert "nobody has looked at it yet" in told.text
    opened = await home.owner.press(told.cards[-1], "Look at it")
    assert f"<@{home['Ben'].id}>" in opened.text


async def test_reports_have_a_daily_limit_and_oneself_is_refused(home: World) -> None:
    assert "That is you" in (await send(home, "Ada", "Ada")).text
    for time in range(5):
        await send(home, "Ada", "Ben", f"It was not kind, time {time}.")
        await send(home, "Ada", "Ben", f"It was not kind, time {time}.")  # sent twice, it is one
    assert "as many reports" in (await send(home, "Ada", "Ben")).text


async def test_reporting_a_message_that_is_gone_works(home: World) -> None:
    said = await home["Ben"].say("soon gone")
    form = await home["Ada"].menu("Report to facilitators", said)
    home.env.backend.messages[said.message.channel_id].pop(said.message.id)
    done = await home["Ada"].submit(form, {"What happened?": "They wrote and deleted it."})
    assert "Thank you for telling us" in done.text


async def test_words_of_danger_begin_the_answer_with_help_and_go_no_further(home: World) -> None:
    done = await send(home, "Ada", "Ben", "He laughs at me and now I want to kill myself tonight.")
    calm = await send(home, "Cleo", "Ben", "He laughs at me.")
    assert done.text.splitlines()[1] not in calm.text and "Thank you for telling us" in done.text
    assert any("help" in label.lower() or "line" in label.lower() for label in done.labels)
    assert not any("line" in label.lower() for label in calm.labels)
    await home.settle()
    assert "danger" not in " ".join(staff_posts(home)).lower()
