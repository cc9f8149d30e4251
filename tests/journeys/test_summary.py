"""A facilitator looks at how a circle does: counts, never people."""

from tests.journeys.test_checkin import ROOM, answer_round, circle, days, rhythm, rounds, say_yes
from tests.support.world import World

FIVE = ("Ada", "Ben", "Cleo", "Dov", "Eva")
COUNT = "My mood may count in it, without my name"


async def test_below_five_members_there_are_no_counts(home: World) -> None:
    await circle(home, "Ada", "Ben")
    shown = await home["Fay"].slash("facilitate summary", circle=ROOM)
    assert shown.private and "fewer than five" in shown.text and "2 members" not in shown.text
    for name in ("Ada", "Finn", "Olive"):
        refused = await home[name].slash("facilitate summary", circle=ROOM)
        assert "fewer than five" not in refused.text and "members" not in refused.text
    assert "no circle" in (await home["Finn"].slash("facilitate summary")).text


async def test_counts_calls_and_one_average_a_term(home: World) -> None:
    await circle(home, *FIVE)
    await rhythm(home)
    await home.leap(hours=1, minutes=1)
    for name in FIVE:
        await say_yes(home, name)
    for name in FIVE[:4]:
        await answer_round(home, name, mood="So-so", counts=[COUNT])
    shown = await home["Fay"].slash("facilitate summary", circle=ROOM)
    assert "5 members" in shown.text and "No round is over" in shown.text and "no average" in shown.text
    await answer_round(home, "Eva", mood="Good", counts=[COUNT])
    shown = await home["Fay"].slash("facilitate summary", circle=ROOM)
    assert 'between "So-so" and "All right"' in shown.text
    await days(home, 1)
    assert len(rounds(home)) == 2
    for name in FIVE:
        await answer_round(home, name, mood="Good", counts=[COUNT])
    shown = await home["Fay"].slash("facilitate summary")
    assert 'between "So-so" and "All right"' in shown.text and "5 of 5" in shown.text
    assert shown.card.pictures and "5 on Mar 2" in shown.card.pictures[0]
    assert not shown.card.mentioned and "none" in shown.text


async def test_calls_of_the_circle_and_how_they_were_answered_are_counted(home: World) -> None:
    await circle(home, *FIVE)
    (card,) = [card for card in home["Ada"].reads(home.room(ROOM)) if "I need a person" in card.labels]
    for answered in (True, False):
        near = await home["Ada"].press(card, "I need a person")
        called = await home["Ada"].press(near, "Ask a facilitator here")
        await home.settle()
        if answered:
            told = [c for c in home["Fay"].reads(home.channel("quiet-corner")) if "I can talk" in c.labels][-1]
            await home["Fay"].press(told, "I can talk")
            await home.settle()
        else:
            await home["Ada"].press(called, "I'm all right now")
    await home.leap(hours=1)
    shown = await home["Fay"].slash("facilitate summary", circle=ROOM)
    assert "Calls for a person in this term:** one, answered" in shown and home["Ada"].id not in shown.card.mentioned
