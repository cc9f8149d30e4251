"""A circle gets its rhythm, a round falls due, members answer as they like."""

from datetime import UTC, datetime
from typing import Any

import discord

from bot.demo.people import Answer
from bot.demo.reading import Card
from bot.services import seats
from bot.storage import guild as guilds
from bot.storage.tables import metadata
from tests.journeys.conftest import agree
from tests.support.world import World

ROOM = "Night shifts"


async def circle(w: World, *names: str) -> None:
    """Fay's circle with these people in it; its room opens."""
    guild = w.guild.id
    async with w.app.store.begin(guild) as tx:
        (tag, *_) = await guilds.tags(tx, guild)
        led, people = [w["Fay"].id], [w[name].id for name in names]
        await seats.open_circle(
            tx, guild, name=ROOM, themes=[tag.id], size=8, language="en", facilitators=led, members=people
        )
    await w.settle()


async def rhythm(w: World, every: str = "day", day: str = "Monday", time: str = "19:00", zone: str = "UTC") -> Answer:
    options: dict[str, Any] = {"circle": ROOM, "every": every, "day": day, "time": time, "timezone": zone}
    preview = await w["Fay"].slash("facilitate schedule", **options)
    return await w["Fay"].press(preview, "Approve")


def rounds(w: World) -> list[Card]:
    return [card for card in w["Fay"].reads(w.room(ROOM)) if "Check in" in card.labels]


async def days(w: World, many: int) -> None:
    """Days go by in leaps, so that what is due comes late and one by one."""
    await w.stage.leap(many * 86_400, step=86_400)


async def say_yes(w: World, name: str) -> None:
    asked = await w[name].slash("checkin now")
    assert "I agree" in asked.labels
    await w[name].press(asked, "I agree")


async def answer_round(w: World, name: str, **words: Any) -> Answer:
    form = await w[name].press(rounds(w)[-1], "Check in")
    return await w[name].submit(form, words)


# ---- the rhythm


async def test_a_facilitator_sets_a_rhythm_and_rounds_come(home: World) -> None:
    await circle(home)
    preview = await home["Fay"].slash(
        "facilitate schedule", circle=ROOM, every="week", day="monday", time="19:30", timezone="europe/lisbon"
    )
    first = int(datetime(2026, 3, 2, 19, 30, tzinfo=UTC).timestamp())
    later = int(datetime(2026, 3, 30, 18, 30, tzinfo=UTC).timestamp())  # clocks changed on the 29th
    assert preview.private and preview.text.count("<t:") == 10
    assert f"<t:{first}:F>" in preview and f"<t:{later}:F>" in preview
    done = await home["Fay"].press(preview, "Approve")
    assert "Set" in done.text
    await home.leap(hours=1, minutes=29)
    assert rounds(home) == []
    await home.advance(minutes=2)
    (card,) = rounds(home)
    assert card.labels == ["Check in", "I need a person"] and not card.private
    await home.leap(hours=2)
    assert len(rounds(home)) == 1


async def test_every_third_week_and_the_last_of_a_month(home: World) -> None:
    await circle(home)
    options: dict[str, Any] = {"circle": ROOM, "every": "week", "day": "Monday", "time": "19:00", "timezone": "UTC"}
    preview = await home["Fay"].slash("facilitate schedule", **options)
    preview = await home["Fay"].choose(preview, "every 3 weeks, on Monday")
    times = [int(datetime(2026, month, day, 19, tzinfo=UTC).timestamp()) for month, day in ((3, 2), (3, 23), (4, 13))]
    assert "Every 3 weeks, on Monday at 19:00" in preview and all(f"<t:{time}:F>" in preview for time in times)
    done = await home["Fay"].press(preview, "Approve")
    assert "Every 3 weeks, on Monday" in done
    preview = await home["Fay"].slash("facilitate schedule", **{**options, "every": "month", "time": "20:00"})
    preview = await home["Fay"].choose(preview, "the last Monday")
    done = await home["Fay"].press(preview, "Keep both")
    assert "Every last Monday of the month at 20:00" in done
    # more than three rhythms, or one that falls on a minute of another, is refused in words that say what to do
    weekly = await home["Fay"].slash("facilitate schedule", **options)
    assert "at one of these very minutes" in await home["Fay"].press(weekly, "Keep them all")


async def test_only_the_circles_facilitator_sets_it(home: World) -> None:
    await circle(home, "Ada")
    options: dict[str, Any] = {"circle": ROOM, "every": "week", "day": "Monday", "time": "19:30", "timezone": "UTC"}
    for name in ("Ada", "Finn", "Olive"):
        refused = await home[name].slash("facilitate schedule", **options)
        assert refused.labels == [] and refused.private
    bad = {"time": "25:99", "timezone": "Mars/Olympus", "day": "Someday", "circle": "No such"}
    for option, value in bad.items():
        refused = await home["Fay"].slash("facilitate schedule", **{**options, option: value})
        assert "could not" in refused.text and "Approve" not in refused.labels
    preview = await home["Fay"].slash("facilitate schedule", **options)
    dropped = await home["Fay"].press(preview, "Discard")
    assert "Nothing was changed" in dropped


async def test_a_rhythm_is_skipped_rested_reworded_and_deleted(home: World) -> None:
    await circle(home)
    shown = await rhythm(home)
    shown = await home["Fay"].press(shown, "Skip the next one")
    assert "Left out once" in shown
    await home.leap(hours=2)
    assert rounds(home) == []
    form = await home["Fay"].press(shown, "Write own questions")
    await home.restart()
    shown = await home["Fay"].submit(form, {"prompts": "What did the *sea* say?\n@everyone ok?"})
    assert "Your own questions" in shown
    await days(home, 1)
    (card,) = rounds(home)
    assert r"What did the \*sea\* say?" in card.text
    shown = await home["Fay"].press(shown, "Let it rest")
    await days(home, 2)
    assert len(rounds(home)) == 1
    shown = await home["Fay"].press(shown, "Let it go on")
    await days(home, 1)
    assert len(rounds(home)) == 2
    options: dict[str, Any] = {"circle": ROOM, "every": "day", "day": "Monday", "time": "19:00", "timezone": "UTC"}
    other = await home["Fay"].slash("facilitate schedule", **options)
    sure = await home["Fay"].press(shown, "Delete it")
    assert "Let it rest" in sure
    back = await home["Fay"].press(sure, "Go back")
    assert "Skip the next one" in back.labels
    gone = await home["Fay"].press(await home["Fay"].press(back, "Delete it"), "Delete it")
    assert "ended" in gone
    assert "could not find" in await home["Fay"].press(other, "Open: Every day at 19:00 in UTC")
    await days(home, 2)
    assert len(rounds(home)) == 2


async def test_another_time_keeps_the_questions_and_where_they_had_come_to(home: World) -> None:
    await circle(home)
    shown = await rhythm(home)
    form = await home["Fay"].press(shown, "Write own questions")
    await home["Fay"].submit(form, {"prompts": "First?\nSecond?\nThird?"})
    await days(home, 2)
    assert "Your own questions" in await rhythm(home, time="20:00")
    await days(home, 2)
    asked = [line for card in rounds(home) for line in card.text.splitlines() if line.endswith("?")]
    assert asked == ["First?", "Second?", "Third?", "First?"]


async def test_one_of_several_is_found_on_the_circles_card(home: World) -> None:
    await circle(home, "Ada")
    info = await home["Fay"].slash("circle info", circle=ROOM)
    assert "none yet" in await home["Fay"].press(info, "Check-ins")
    assert "Check-ins" not in (await home["Ada"].slash("circle info", circle=ROOM)).labels
    await rhythm(home)
    options: dict[str, Any] = {"circle": ROOM, "every": "day", "day": "Monday", "time": "07:00", "timezone": "UTC"}
    await home["Fay"].press(await home["Fay"].slash("facilitate schedule", **options), "Keep both")
    third = await home["Fay"].slash("facilitate schedule", **{**options, "time": "08:00"})
    assert "in place of all 2" in third and "Keep them all" in third.labels
    listed = await home["Fay"].press(await home["Fay"].slash("circle info", circle=ROOM), "Check-ins")
    await home.restart()
    early = await home["Fay"].press(listed, "Open: Every day at 07:00 in UTC")
    sure = await home["Fay"].press(early, "Delete it")
    await home["Fay"].press(sure, "Delete it")
    listed = await home["Fay"].press(await home["Fay"].slash("circle info", circle=ROOM), "Check-ins")
    assert "07:00" not in listed and "19:00" in listed


async def test_approved_twice_is_set_once_and_the_same_minute_is_refused(home: World) -> None:
    await circle(home)
    options: dict[str, Any] = {"circle": ROOM, "every": "week", "day": "Monday", "time": "19:00", "timezone": "UTC"}
    preview = await home["Fay"].slash("facilitate schedule", **options)
    await home.all_at_once([home["Fay"].press(preview, "Approve"), home["Fay"].press(preview, "Approve")])
    again = await home["Fay"].slash("facilitate schedule", **{**options, "every": "day"})
    assert again.text.count("Every Monday") == 1
    clash = await home["Fay"].press(again, "Keep both")
    assert "already has" in clash
    await home.leap(hours=2)
    assert len(rounds(home)) == 1


async def test_a_bot_that_was_away_sends_one_with_an_apology(home: World) -> None:
    await circle(home)
    await rhythm(home)
    await home.leap(hours=1, minutes=1)
    assert len(rounds(home)) == 1 and "Sorry" not in rounds(home)[0].text
    await home.stage.leap(3 * 86_400 + 7_200, step=3 * 86_400 + 7_200)
    assert len(rounds(home)) == 2 and "also stands for 2 before it" in rounds(home)[1].text
    await days(home, 1)
    assert len(rounds(home)) == 3 and "comes late" in rounds(home)[2].text


async def test_a_round_of_days_ago_comes_with_an_apology_and_is_open_for_answers(home: World) -> None:
    await circle(home, "Ada")
    await rhythm(home, every="week")
    await say_yes(home, "Ada")
    await home.stage.leap(5 * 86_400, step=5 * 86_400)
    (card,) = rounds(home)
    assert "this one comes late" in card.text
    await home.stage.leap(1.9 * 86_400, step=1.9 * 86_400)
    assert "Kept" in await answer_round(home, "Ada", mood="Good")


# ---- checking in


async def test_consent_comes_first_then_a_private_receipt(home: World) -> None:
    await circle(home, "Ada")
    await rhythm(home)
    await home.leap(hours=1, minutes=1)
    asked = await home["Ada"].press(rounds(home)[0], "Check in")
    assert asked.private and "I agree" in asked.labels
    await home["Ada"].press(asked, "I agree")
    form = await home["Ada"].press(rounds(home)[0], "Check in")
    assert form.modal.field("seen").default == "nobody" and form.modal.field("counts").default is None
    await home.restart()
    kept = await home["Ada"].submit(form, {"mood": "All right", "note": "a quiet *week*"})
    assert kept.private and "Only you can see it" in kept and "In danger" not in kept
    form = await home["Ada"].press(rounds(home)[0], "Check in")
    again = await home["Ada"].submit(form, {"mood": "Good"})
    assert "Kept" in again
    await home.settle()
    assert len(rounds(home)) == 1
    assert not [card for card in home["Fay"].reads(home.room(ROOM)) if "checked in" in card.text]
    history = await home["Ada"].slash("checkin history")
    assert history.private and history.card.pictures and "One check-in" in history.text
    assert "Good" in history.text and history.card.files == ("moods.png",)


async def test_shared_with_the_circle_changed_and_taken_back(home: World) -> None:
    await circle(home, "Ada", "Ben")
    await rhythm(home)
    await home.leap(hours=1, minutes=1)
    await say_yes(home, "Ada")
    kept = await answer_round(home, "Ada", mood="So-so", note="hello @everyone", seen="The circle")
    assert kept.private and "under your name" in kept
    await home.settle()
    room = home.room(ROOM)
    (card,) = [c for c in home["Ben"].reads(room) if "checked in" in c.text]
    assert home["Ada"].id in card.mentioned and "So-so" in card.text and "hello" in card.text
    form = await home["Ada"].press(kept, "Change it")
    assert form.modal.field("note").default == "hello @everyone"
    await home["Ada"].submit(form, {"note": "better now"})
    await home.settle()
    (card,) = [c for c in home["Ben"].reads(room) if "checked in" in c.text]
    assert "better now" in card.text
    history, open_too = await home["Ada"].slash("checkin history"), await home["Ada"].slash("checkin history")
    sure = await home["Ada"].press(history, "Take it back")
    assert "for good" in sure and "better now" in sure
    stays = await home["Ada"].press(sure, "Keep it")
    await home.settle()
    assert "as you left it" in stays and [c for c in home["Ben"].reads(room) if "checked in" in c.text]
    gone = await home["Ada"].press(await home["Ada"].press(stays, "Take it back"), "Take it back")
    await home.settle()
    assert "taken away" in gone
    assert "could not find" in await home["Ada"].press(stays, "Take it back")
    assert not [c for c in home["Ben"].reads(room) if "checked in" in c.text]
    assert "could not find" in await home["Ada"].press(open_too, "Take it back")


async def test_a_low_mood_and_words_of_danger_bring_help_to_them_alone(home: World) -> None:
    await circle(home, "Ada")
    await agree(home, "Ada")
    await home["Ada"].slash("profile set", country="GB")
    await say_yes(home, "Ada")
    form = await home["Ada"].slash("checkin now", circle=ROOM)
    low = await home["Ada"].submit(form, {"mood": "Low"})
    assert low.private and "999" in low.text and "116 123" in low.text
    form = await home["Ada"].slash("checkin now")
    heard = await home["Ada"].submit(form, {"note": "I want to kill myself tonight"})
    assert heard.text.startswith("Thank you for writing this") and "999" in heard.text
    form = await home["Ada"].slash("checkin now")
    heard = await home["Ada"].submit(form, {"note": "ya no quiero vivir"})  # her Discord speaks English
    assert heard.text.startswith("Thank you for writing this")
    form = await home["Ada"].slash("checkin now")
    fine = await home["Ada"].submit(form, {"mood": "Good", "note": "slept well"})
    assert "999" not in fine.text


async def test_what_was_heard_in_a_note_is_kept_nowhere_and_told_to_nobody(home: World) -> None:
    await circle(home, "Ada", "Ben")
    await agree(home, "Ada")
    await say_yes(home, "Ada")
    await home["Ada"].submit(await home["Ada"].slash("checkin now"), {"note": "the first"})
    grown, posts = list[dict[str, int]](), list[int]()
    for note in ("slept well and saw a heron", "I want to kill myself tonight", "my friend wants to die"):
        before, seen = (
            await rows(home),
            len(home["Ben"].reads(home.room(ROOM))) + len(home["Fay"].reads(home.room(ROOM))),
        )
        form = await home["Ada"].slash("checkin now")
        await home["Ada"].submit(form, {"note": note})
        await home.settle()
        now = await rows(home)
        grown.append({name: now[name] - before[name] for name in now})
        posts.append(len(home["Ben"].reads(home.room(ROOM))) + len(home["Fay"].reads(home.room(ROOM))) - seen)
        assert not [c for c in home.owner.reads(home.channel("quiet-corner")) if "Ada" in c.text]
    assert grown[0] == grown[1] == grown[2]
    assert posts == [0, 0, 0]


async def rows(w: World) -> dict[str, int]:
    """How many rows each table has."""
    async with w.app.store.read() as tx:
        return {table.name: len(await tx.all(table.select())) for table in metadata.sorted_tables}


async def test_a_low_mood_that_is_shared_shows_help_lines_to_its_writer_alone(home: World) -> None:
    await circle(home, "Ada", "Ben")
    await agree(home, "Ada")
    await home["Ada"].slash("profile set", country="GB")
    await say_yes(home, "Ada")
    for mood in ("Low", "Very hard"):
        form = await home["Ada"].slash("checkin now", circle=ROOM)
        low = await home["Ada"].submit(form, {"mood": mood, "seen": "The circle"})
        assert low.private and "116 123" in low.text
    await home.settle()
    cards = [c for c in home["Ben"].reads(home.room(ROOM)) if "checked in" in c.text]
    assert len(cards) == 2 and not [c for c in cards if "116 123" in c.text or "999" in c.text]


async def test_the_history_goes_back_as_far_as_chosen(home: World) -> None:
    await circle(home, "Ada")
    await say_yes(home, "Ada")
    for mood, later in (("So-so", 60), ("Good", 0)):
        form = await home["Ada"].slash("checkin now")
        await home["Ada"].submit(form, {"mood": mood})
        await home.stage.leap(later * 86_400, step=later * 86_400 or 1)
    shown = await home["Ada"].slash("checkin history")
    assert "One check-in" in shown and "Good" in shown and "So-so" not in shown
    shown = await home["Ada"].choose(shown, "All that I keep (90 days)")
    assert "So-so" in shown and "So-so" in shown.card.pictures[0] and "A row of 90 days" in shown.card.pictures[0]
    assert "All your check-ins that I keep: the last 90 days" in shown and "keep check-ins for 90 days" in shown
    for days in (90, 365):  # the command's own values go on working
        assert "the last 90 days" in await home["Ada"].slash("checkin history", days=days)


async def test_a_server_that_keeps_less_says_so_and_offers_no_span_beyond(home: World) -> None:
    form = await home.owner.press(await home.owner.slash("setup retention"), "Change them")
    await home.owner.submit(form, {"mood_days": "1"})
    await say_yes(home, "Ada")
    form = await home["Ada"].slash("checkin now")
    await home["Ada"].submit(form, {"mood": "Good"})
    shown = await home["Ada"].slash("checkin history")
    assert "the last day" in shown and "keep check-ins for one day" in shown
    assert list(shown.card.selects[0].options) == ["All that I keep (1 day)"]


async def test_only_the_facilitator_sees_it(home: World) -> None:
    await circle(home, "Ada", "Ben")
    await say_yes(home, "Ada")
    form = await home["Ada"].slash("checkin now", circle=ROOM)
    await home["Ada"].submit(form, {"note": "for Fay", "seen": "The facilitator"})
    await home.settle()
    shown = await home["Fay"].slash("circle mine")
    assert "for Fay" in shown.text and shown.private
    assert "for Fay" not in (await home["Ben"].slash("circle mine")).text
    assert not [c for c in home["Ben"].reads(home.room(ROOM)) if "for Fay" in c.text]


async def test_bad_input_and_what_is_gone_meanwhile(home: World) -> None:
    await circle(home, "Ada", "Ben")
    await rhythm(home)
    await home.leap(hours=1, minutes=1)
    await say_yes(home, "Ada")
    form = await home["Ada"].press(rounds(home)[0], "Check in")
    assert "nothing in it" in await home["Ada"].submit(form, {"note": " \u200b "})
    form = await home["Ada"].slash("checkin now", circle=ROOM)
    leave = await home["Ada"].slash("circle leave", circle=ROOM)
    await home["Ada"].press(leave, "Leave")
    kept = await home["Ada"].submit(form, {"note": "still mine", "seen": "The circle"})
    assert "for you alone" in kept
    await home.settle()
    assert not [c for c in home["Ben"].reads(home.room(ROOM)) if "still mine" in c.text]
    assert "members of its circle" in await home["Fay"].press(rounds(home)[0], "Check in")
    await say_yes(home, "Ben")
    await days(home, 1)
    old = await home["Ben"].press(rounds(home)[0], "Check in")
    assert "over" in old and "Check in now" in old.labels
    now = await home["Ben"].press(old, "Check in now")
    assert "Only you" in await home["Ben"].submit(now, {"mood": "Good"})
    assert "could not find that circle" in await home["Ben"].slash("checkin now", circle="Nowhere")


async def test_after_a_day_it_stays_as_it_is_and_last_months_round_is_over(home: World) -> None:
    await circle(home, "Ada")
    await rhythm(home, every="week")
    await home.leap(hours=1, minutes=1)
    await say_yes(home, "Ada")
    kept = await answer_round(home, "Ada", mood="Good", note="sunny", seen="The circle")
    history = await home["Ada"].slash("checkin history")
    assert {"Change it", "Take it back"} <= set(history.labels)
    form = await home["Ada"].press(history, "Change it")
    await home.leap(hours=24, minutes=1)
    assert "This one is older" in await home["Ada"].submit(form, {"mood": "Low"})
    assert "This one is older" in await home["Ada"].press(kept, "Change it")
    assert "This one is older" in await home["Ada"].press(history, "Take it back")
    assert not {"Change it", "Take it back"} & set((await home["Ada"].slash("checkin history")).labels)
    (card,) = [card for card in home["Ada"].reads(home.room(ROOM)) if "checked in" in card]
    assert "sunny" in card
    first = rounds(home)[0]
    await home.stage.leap(31 * 86_400, step=86_400)
    over = await home["Ada"].press(first, "Check in")
    assert over.private and not over.opened_modal and "That round is over" in over


async def test_a_time_in_the_night_is_said_before_it_is_approved(home: World) -> None:
    await circle(home)
    options: dict[str, Any] = {"circle": ROOM, "every": "week", "day": "Monday", "timezone": "Asia/Kathmandu"}
    assert "night or early morning in Asia/Kathmandu" in await home["Fay"].slash(
        "facilitate schedule", time="03:00", **options
    )
    evening = await home["Fay"].slash("facilitate schedule", time="19:00", **options)
    assert "night or early morning" not in evening and "Approve" in evening.labels


async def test_a_card_in_the_night_makes_no_sound(home: World) -> None:
    await circle(home)
    await rhythm(home, time="03:00", zone="UTC")
    await home.leap(hours=9, minutes=1)
    (card,) = rounds(home)
    assert discord.MessageFlags(suppress_notifications=True).value & flags_of(home, card)
    await rhythm(home, time="08:00", zone="UTC")
    await home.leap(hours=5)
    _, by_day = rounds(home)
    assert not discord.MessageFlags(suppress_notifications=True).value & flags_of(home, by_day)


def flags_of(w: World, card: Card) -> int:
    return w.env.backend.get_message(w.room(ROOM).id, card.message.id).flags


async def test_settings(home: World) -> None:
    await circle(home, "Ada")
    await say_yes(home, "Ada")
    shown = await home["Ada"].slash("checkin settings")
    assert "Only the card in the room" in shown and "21:00 to 09:00" in shown
    asked = await home["Ada"].choose(shown, "Also by direct message", placeholder="How may I remind you?")
    assert "I agree" in asked.labels
    await home["Ada"].press(asked, "I agree")
    shown = await home["Ada"].slash("checkin settings")
    shown = await home["Ada"].choose(shown, "Also by direct message", placeholder="How may I remind you?")
    assert "Also by direct message" in shown.text
    form = await home["Ada"].press(shown, "Quiet hours")
    assert "0 to 23" in (await home["Ada"].submit(form, {"from": "25", "to": "x"})).text
    form = await home["Ada"].press(shown, "Quiet hours")
    shown = await home["Ada"].submit(form, {"from": "23", "to": "6"})
    assert "23:00 to 06:00" in shown.text
    await rhythm(home)
    await home.leap(hours=1, minutes=1)
    (card,) = [c for c in home["Ada"].reads_dm() if "Check in" in c.labels]
    form = await home["Ada"].press(card, "Check in")
    kept = await home["Ada"].submit(form, {"mood": "Good", "seen": "The circle"})
    assert "under your name" in kept


async def test_no_answer_twice_and_the_asking_rests(home: World) -> None:
    await circle(home, "Ada")
    await say_yes(home, "Ada")
    await rhythm(home)
    await home.leap(hours=2)
    await days(home, 2)
    nudged = await home["Ada"].slash("circle mine")
    assert "I'm here" in nudged.labels and "that is fine" in nudged.text
    assert (
        "resting" in (await home["Ada"].slash("checkin settings")).text
        or "not asking" in (await home["Ada"].slash("checkin settings")).text
    )
    thanked = await home["Ada"].press(nudged, "I'm here")
    assert "go on asking" in thanked
    assert "not asking" not in (await home["Ada"].slash("checkin settings")).text


async def test_what_was_shared_goes_when_its_writer_deletes_their_data(home: World) -> None:
    await circle(home, "Ada", "Ben")
    await say_yes(home, "Ada")
    form = await home["Ada"].slash("checkin now", circle=ROOM)
    await home["Ada"].submit(form, {"note": "soon gone", "seen": "The circle"})
    await home.settle()
    assert [c for c in home["Ben"].reads(home.room(ROOM)) if "soon gone" in c.text]
    await home.app.mydata.eraser.erase(home.guild.id, home["Ada"].id)
    await home.settle()
    assert not [c for c in home["Ben"].reads(home.room(ROOM)) if "soon gone" in c.text]
