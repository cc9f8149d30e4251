"""Two people meet: both say yes before either sees a name."""

from tests.journeys.test_match import fill_in
from tests.support.world import World

DAY = 86_400.0


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
