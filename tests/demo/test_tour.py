"""The story that the tour tells comes true, and what the demo begins with is a past that is over."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.demo import past
from bot.demo import tour as story
from bot.demo.cast import ABOUT, MEMBERS, OWNER, PLAN
from bot.demo.main import _world, last_monday, tour
from bot.demo.teller import StoryDiffers, Teller
from bot.settings import Settings

CHAPTERS = (
    "Olive sets the server up",
    "Fourteen members agree and choose what they are matched by",
    "Fay opens a circle",
    "Twelve people wait for a circle",
    "Fay looks at what could be formed, and approves it",
    "a room opens when enough said yes",
    "a weekly check-in; on Tuesday evening it is there",
    "Ada keeps hers to herself, Ben shares his",
    "Dov presses I need a person",
    "/findcounselor for the United Kingdom, Finn opens /crisis without a country",
    "Kim blocks Jonas: they are never put together",
    "Kim and Lea become buddies after both said yes",
    "Ada takes her data along and deletes everything",
)


async def test_the_story_is_as_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert await tour(Settings(_env_file=None)) == 0  # type: ignore[call-arg]
    told = capsys.readouterr().out
    assert [chapter for chapter in CHAPTERS if chapter not in told] == []
    assert "everything was as told" in told


async def test_a_story_that_differs_is_said_to(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async def otherwise(t: Teller) -> None:
        t.sees(await t[OWNER].slash("help"), "no such words")

    monkeypatch.setattr(story, "first_part", otherwise)
    assert await tour(Settings(_env_file=None)) == 1  # type: ignore[call-arg]
    assert "The story differs here: expected ['no such words']" in capsys.readouterr().err


async def test_the_demo_has_four_weeks_behind_it() -> None:
    begins = last_monday(datetime(2026, 11, 25, 12, tzinfo=UTC)) - timedelta(weeks=past.WEEKS)
    async with _world(Settings(_env_file=None), begins) as stage:  # type: ignore[call-arg]
        t = Teller(stage, lambda _line: None)
        await story.first_part(t)
        await past.weeks_go_by(t)
        assert stage.now < datetime(2026, 11, 25, tzinfo=UTC)
        shown = await t["Ada"].slash("checkin history")
        assert "10 check-ins" in shown and "[picture: " in shown
        rounds = [card for card in t["Cleo"].reads(t.room("Losing someone")) if "Check in" in card.labels]
        assert len(rounds) == 1 + past.WEEKS and all("Sorry" not in card for card in rounds)
        assert "Tuesday lights" in await t["Fay"].slash("facilitate admit")


def test_everybody_is_introduced() -> None:
    assert set(ABOUT) == {OWNER, *PLAN.facilitators, *(part.name for part in MEMBERS)}


@pytest.mark.parametrize("hours", range(0, 24 * 14, 7))
def test_the_story_begins_on_a_monday_that_has_passed(hours: int) -> None:
    now = datetime(2026, 11, 20, 3, 7, tzinfo=UTC) + timedelta(hours=hours)
    begins = last_monday(now)
    assert begins.weekday() == 0 and begins.hour == 18
    assert timedelta(hours=30) < now - begins < timedelta(days=9)


async def test_words_that_must_not_be_there_are_found_too() -> None:
    async with _world(Settings(_env_file=None), datetime(2026, 3, 2, 18, tzinfo=UTC)) as stage:  # type: ignore[call-arg]
        t = Teller(stage, lambda _line: None)
        with pytest.raises(StoryDiffers, match="did not expect"):
            t.sees(await t[OWNER].slash("help"), never=("Kitestring",))
