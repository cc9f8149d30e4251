"""What arrived without our hearing of it: the bot was killed in between, or the connection broke."""

import sqlalchemy as sa

from bot.domain.actor import Actor
from bot.domain.member import Reach
from bot.storage import outbox
from bot.storage.call import post as call_post
from tests.journeys.conftest import agree, killed_before_it_knew
from tests.journeys.test_call import call, staff
from tests.journeys.test_checkin import ROOM, circle, say_yes
from tests.support.world import World


async def test_what_was_shared_is_found_and_taken_back_although_the_bot_never_heard_that_it_arrived(
    home: World,
) -> None:
    """In the room by its writer; and from a facilitator, whom it reached in another way, by a deletion of data."""
    await circle(home, "Ada", "Ben")
    await say_yes(home, "Ada")
    form = await home["Ada"].slash("checkin now", circle=ROOM)
    kept = await home["Ada"].submit(form, {"note": "said in the room", "seen": "The circle"})
    await home.settle()
    await killed_before_it_knew(home, "checkin.shared")
    await home["Ada"].press(await home["Ada"].press(kept, "Take it back"), "Take it back")
    await home.advance(minutes=2)
    assert not [c for c in home["Ben"].reads(home.room(ROOM)) if "said in the room" in c.text]

    await home["Fay"].choose(await agree(home, "Fay"), "By direct message")
    form = await home["Ada"].slash("checkin now", circle=ROOM)
    await home["Ada"].submit(form, {"note": "said to Fay", "seen": "The facilitator"})
    await home.settle()
    await home.advance(seconds=10)
    assert [c for c in home["Fay"].reads_dm() if "said to Fay" in c.text]
    await killed_before_it_knew(home, "checkin.facilitator")
    await home.app.mydata.eraser.erase(home.guild.id, home["Ada"].id)
    await home.advance(minutes=2)
    assert not [c for c in home["Fay"].reads_dm() if "said to Fay" in c.text]


async def test_words_taken_back_before_their_readers_next_press_are_not_shown_at_it(home: World) -> None:
    """They may have arrived by direct message; their reader chose another way since."""
    await circle(home, "Ada", "Ben")
    await say_yes(home, "Ada")
    await home["Fay"].choose(await agree(home, "Fay"), "By direct message")
    home.env.inject_error("POST", "/channels/*/messages", status=503, code=0, message="lost")
    form = await home["Ada"].slash("checkin now", circle=ROOM)
    kept = await home["Ada"].submit(form, {"note": "said to Fay", "seen": "The facilitator"})
    await home.settle()
    await home.app.members.reach_by(Actor(home["Fay"].id, home.guild.id), Reach.PRESS)
    await home["Ada"].press(await home["Ada"].press(kept, "Take it back"), "Take it back")
    await home.advance(seconds=10)
    shown = await home["Fay"].slash("help")
    assert len(shown.cards) == 1 and "said to Fay" not in shown.text
    async with home.app.store.read() as tx:
        words = sa.select(outbox.N.state).where(outbox.N.kind == "checkin.facilitator")
        assert await tx.value(words) == "skipped"


async def test_a_card_about_a_call_that_is_over_asks_nobody_although_the_bot_never_heard_that_it_arrived(
    home: World,
) -> None:
    called = await call(home, "Ada")
    await killed_before_it_knew(home, "call.staff")
    async with home.app.store.begin(home.guild.id) as tx:
        await tx.execute(sa.delete(call_post))
    await home["Ada"].press(called, "I'm all right now")
    await home.advance(minutes=2)
    (card,) = staff(home)
    assert card.labels == []
