"""Waiting for a circle: what a member is told, and that nothing is told about anybody else."""

from tests.journeys.conftest import agree
from tests.journeys.test_circle import create
from tests.support.world import World

DAY = 86_400.0
HOURS = {"evening": ["18", "19", "20"]}


async def fill_in(w: World, name: str, *tags: str, use: str = "show", zone: str = "Europe/London") -> None:
    """Agreement, tags, zone, language and Monday evenings."""
    await agree(w, name)
    for tag in tags:
        await w[name].slash("profile add", tag=tag, use=use)
    await w[name].slash("profile set", timezone=zone, language="english")
    days = await w[name].slash("profile hours")
    form = await w[name].press(days, "Monday")
    await w[name].submit(form, HOURS)


async def test_waiting_needs_a_yes_first(home: World) -> None:
    asked = await home["Ada"].slash("match wait")
    assert "I agree" in asked.labels and asked.private


async def test_what_is_missing_is_asked_for_kindly(home: World) -> None:
    await agree(home, "Ada")
    shown = await home["Ada"].slash("match wait")
    assert shown.private and "You are on the list" in shown.text
    for words in ("a tag or two", "your time zone", "hours at which", "a language"):
        assert words in shown.text
    assert {"Choose tags", "My free hours", "Zone, country, language"} <= set(shown.labels)
    tags = await home["Ada"].press(shown, "Choose tags")
    assert "Pick a tag" in tags.text


async def test_a_search_without_a_tag_says_so_and_costs_nothing(home: World) -> None:
    await agree(home, "Ada")
    for _ in range(30):  # more than the day has
        assert not (await home.app.search.find(_who(home, "Ada"))).tags_given
    shown = await home["Ada"].slash("match find")
    assert "no tag of yours" in shown.text and "Choose tags" in shown.labels
    assert "Pick a tag" in (await home["Ada"].press(shown, "Choose tags")).text


async def test_a_status_with_something_missing_does_not_say_that_nothing_is(home: World) -> None:
    await agree(home, "Ada")
    await home["Ada"].slash("match wait")
    await home["Ada"].slash("buddy find")
    for command in ("match status", "buddy status"):
        shown = await home["Ada"].slash(command)
        assert "nothing you need to do" not in shown.text and "a tag or two" in shown.text
        assert "Choose tags" in shown.labels
    await fill_in(home, "Ben", "Losing someone", zone="Asia/Tokyo")
    await home["Ben"].slash("match wait")
    assert "nothing you need to do" in (await home["Ben"].slash("match status")).text


async def test_hours_that_a_change_of_clocks_takes_are_named(home: World) -> None:
    """Four weeks before Europe changes its clocks."""
    await fill_in(home, "Ada", "Losing someone")
    shown = await home["Ada"].slash("match wait")
    assert "3 hours a week (Europe/London time): Monday 18–21" in shown.text
    for told in (shown.text, (await home["Ada"].slash("match status")).text):
        assert "Clocks change" in told and "Monday 20–21" in told
    await fill_in(home, "Ben", "Losing someone", zone="Asia/Tokyo")
    assert "Clocks change" not in (await home["Ben"].slash("match wait")).text


async def test_a_circle_that_was_asked_for_says_so_and_the_list_is_kept(home: World) -> None:
    await create(home["Fay"], name="Night talks", tag="Losing someone")
    await agree(home, "Ada")
    await home["Ada"].slash("profile add", tag="Losing someone", use="show")
    await home["Ada"].slash("match wait")
    found = await home["Ada"].slash("match find")
    assert "A common hour" not in found.text and "Join" in found.labels
    asked = await home["Ada"].press(await home["Ada"].press(found, "Join"), "I agree")
    assert "You keep your place" in asked.text and "Find my circle" not in asked.labels
    again = await home["Ada"].slash("match find")
    assert "You asked to join this one already" in again.text and "Join" not in again.labels


async def test_a_tag_that_is_only_matched_is_no_theme(home: World) -> None:
    await fill_in(home, "Ada", "Losing someone", use="match")
    shown = await home["Ada"].slash("match wait")
    assert "one tag that a circle may be about" in shown.text and "a tag or two" not in shown.text


async def test_what_was_understood_and_how_long(home: World) -> None:
    await fill_in(home, "Ada", "Losing someone")
    await home["Ada"].slash("profile add", tag="Trouble sleeping", use="private")
    shown = await home["Ada"].slash("match wait")
    assert "A circle may be about:** Losing someone" in shown.text
    assert "used for nothing:** Trouble sleeping" in shown.text
    assert "3 hours a week" in shown.text and "English" in shown.text
    assert "not enough people" in shown.text and "Find a counselor" in shown.labels
    again = await home["Ada"].slash("match wait")
    assert "on the list already" in again.text


async def test_status_in_words_and_out_again(home: World) -> None:
    assert "I agree" in (await home["Ada"].slash("match status")).labels
    await fill_in(home, "Ada", "Losing someone")
    assert "You are not on the list" in (await home["Ada"].slash("match status")).text
    await home["Ada"].slash("match wait")
    await home["Ben"].slash("profile edit")
    alone = (await home["Ada"].slash("match status")).text
    await fill_in(home, "Ben", "Losing someone")
    await home["Ben"].slash("match wait")
    assert (await home["Ada"].slash("match status")).text == alone, "another one waiting must not show"
    gone = await home["Ada"].slash("match cancel")
    assert "You are off the list" in gone.text
    assert "were not on the list" in (await home["Ada"].slash("match cancel")).text


async def test_a_rest_goes_before_waiting(home: World) -> None:
    await fill_in(home, "Ada", "Losing someone")
    await home["Ada"].slash("profile pause")
    assert "/profile resume" in (await home["Ada"].slash("match wait")).text


async def test_a_reminder_comes_as_often_as_it_was_asked_for(home: World) -> None:
    await fill_in(home, "Ada", "Losing someone")
    shown = await home["Ada"].slash("match wait")
    await home["Ada"].press(shown, "Remind me in a week")
    assert "Remind me in a week" not in (await home["Ada"].slash("match status")).labels
    await home.stage.leap(6 * DAY, step=DAY / 2)
    assert "A week has passed" not in (await home["Ada"].slash("help")).text
    await home.stage.leap(1.1 * DAY, step=DAY / 2)
    told = await home["Ada"].slash("help")
    assert "A week has passed" in told.text
    assert "A week has passed" not in (await home["Ada"].slash("help")).text
    await home["Ada"].press(told, "Remind me in a week")  # once more, as that card offers
    await home.stage.leap(7.1 * DAY, step=DAY / 2)
    assert "A week has passed" in (await home["Ada"].slash("help")).text


async def test_something_wider_is_offered_after_7_and_14_days_and_never_done_without_a_yes(home: World) -> None:
    await fill_in(home, "Ada", "Losing someone")
    await home["Ada"].slash("match wait")
    await home.stage.leap(7.1 * DAY, step=DAY / 2)
    offered = await home["Ada"].slash("match status")
    assert "Still looking for people who fit" in offered.text
    for label in ("Wider times", "Another language", "Another tag", "A small start"):
        assert label in offered.labels
    assert "An hour earlier or later" not in (await home["Ada"].slash("match status")).text
    done = await home["Ada"].press(offered, "Wider times")
    assert "an hour before and after" in done.text
    assert "An hour earlier or later" in (await home["Ada"].slash("match status")).text
    await home.stage.leap(7 * DAY, step=DAY / 2)
    second = await home["Ada"].slash("match status")
    assert "Still looking" in second.text and "Wider times" not in second.labels
    await home.stage.leap(10 * DAY, step=DAY)
    assert "Still looking" not in (await home["Ada"].slash("match status")).text


async def test_safe_mode_and_the_direct_message(home: World) -> None:
    await fill_in(home, "Ada", "Losing someone")
    await home["Ada"].slash("match wait")
    await home.app.members.reach_by(_who(home, "Ada"), _dm())
    await home.stage.leap(7.1 * DAY, step=DAY / 2)
    card = home["Ada"].reads_dm()[-1]
    assert "Still looking" in card.text
    done = await home["Ada"].press(card, "A small start")
    assert "Three people are enough" in done.text
    where = await home["Ada"].press(card, "Another tag")
    assert "/profile add" in where.text


def _who(w: World, name: str):
    from bot.domain.actor import Actor

    return Actor(w[name].id, w.guild.id)


def _dm():
    from bot.domain.member import Reach

    return Reach.DM


async def test_where_nobody_looks_after_circles_the_list_says_so(home: World) -> None:
    for name in ("Fay", "Finn"):
        await home.owner.slash("setup facilitator", member=home[name], action="revoke")
    await agree(home, "Ada")
    waits = await home["Ada"].slash("match wait")
    assert "Nobody looks after circles in this server yet" in waits and "Find a counselor" in waits.labels
    await home.owner.slash("setup facilitator", member=home["Fay"], action="grant")
    assert "Nobody looks after" not in await home["Ada"].slash("match status")
