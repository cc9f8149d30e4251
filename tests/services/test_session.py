"""Sessions on both databases: nobody is asked who is not there any more."""

from dataclasses import replace

from bot.domain.actor import Actor
from bot.domain.circle import CircleState, Exit
from bot.domain.guild import Guild
from bot.services import seats
from bot.services.delivery import Delivery
from bot.services.session import SessionService
from bot.storage import circle as circles
from bot.storage import guild as guilds
from bot.storage.open import Storage

GUILD, FAY, ADA, BEN, CLEO = 3 << 22, 11, 21, 22, 23


async def test_who_left_the_circle_gets_no_turn(storage: Storage) -> None:
    async with storage.store.begin(GUILD) as tx:
        await guilds.add(tx, Guild(GUILD, staff_channel_id=1, circles_channel_id=2))
        await guilds.grant(tx, GUILD, FAY)
        made = await seats.open_circle(
            tx, GUILD, name="One", themes=[1], size=5, language="en", facilitators=[FAY], members=[ADA, BEN, CLEO]
        )
        circle = replace(made, state=CircleState.OPEN, room_id=70)
        await circles.save(tx, circle)
    sessions, fay = SessionService(storage.store, Delivery(storage.store)), Actor(FAY, GUILD)
    begun = (await sessions.begin(fay, circle.id, 3)).session
    first = await sessions.next(fay, begun.id, begun.step)
    async with storage.store.begin(GUILD) as tx:
        await seats.take_seat(tx, circle, BEN, Exit.LEFT)
    assert first.speaker == ADA
    second = await sessions.next(fay, begun.id, first.step)
    assert second.speaker == CLEO
    async with storage.store.begin(GUILD) as tx:
        await seats.take_seat(tx, circle, CLEO, Exit.LEFT)
    assert (await sessions.next(fay, begun.id, second.step)).speaker is None
