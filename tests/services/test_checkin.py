"""Check-ins on both databases: sealed, shared as chosen, taken back even from the middle of a delivery."""

from dataclasses import dataclass

import pytest
import sqlalchemy as sa

from bot.domain.actor import Actor
from bot.domain.buddy import PairState
from bot.domain.checkin import CheckIn, Seen
from bot.domain.circle import Circle, Exit
from bot.domain.danger import Danger
from bot.domain.delivery import Problem, Sent, Trouble
from bot.domain.guild import Guild
from bot.domain.member import Scope
from bot.domain.refusal import Refusal
from bot.services import seats
from bot.services.checkin import CheckInService, Receipt
from bot.services.delivery import Delivery, Left, Task
from bot.services.sharing import Posted, SharedCard, Sharing
from bot.storage import block, outbox
from bot.storage import buddy as buddies
from bot.storage import checkin as checkins
from bot.storage import circle as circles
from bot.storage import guild as guilds
from bot.storage import member as members
from bot.storage.open import Storage
from tests.support.stores import Clock

GUILD, FAY, ADA, BEN, ROOM = 1 << 60, 11, 21, 22, 99
NOTE = "the quiet marmalade of a hard week"


@dataclass
class Town:
    storage: Storage
    delivery: Delivery
    sharing: Sharing
    checkins: CheckInService
    clock: Clock
    circle: Circle

    async def send(
        self, seen: Seen, *, who: int = ADA, of: int | None = None, note: str = NOTE, **more: object
    ) -> Receipt:
        checkin_id = of if of is not None else (await self.checkins.open_now(actor(who), None)).checkin_id
        plain = {"round_id": None, "circle_id": self.circle.id, "mood": 3, "counts": False} | more
        return await self.checkins.send(actor(who), checkin_id, note=note, seen_by=seen, **plain)  # type: ignore[arg-type]

    async def claim(self) -> list[Task]:
        return await self.delivery.claim(50)


def actor(user: int = ADA) -> Actor:
    return Actor(user, GUILD)


@pytest.fixture
async def town(storage: Storage, clock: Clock) -> Town:
    async with storage.store.begin(GUILD) as tx:
        await guilds.add(tx, Guild(GUILD, staff_channel_id=1, circles_channel_id=2))
        await guilds.grant(tx, GUILD, FAY)
        for user in (ADA, BEN):
            await members.add(tx, GUILD, user)
            await members.agree(tx, GUILD, user, Scope.CHECKINS)
        circle = await seats.open_circle(
            tx, GUILD, name="C", themes=[1], size=5, language="en", facilitators=[FAY], members=[ADA, BEN]
        )
        await tx.execute(sa.update(circles.circle).values(state="open", room_id=ROOM))
        await tx.execute(sa.delete(outbox.notice))
    delivery = Delivery(storage.store)
    sharing = Sharing(delivery)
    return Town(storage, delivery, sharing, CheckInService(storage.store, sharing), clock, circle)


async def kept(town: Town, checkin_id: int) -> CheckIn | None:
    async with town.storage.store.read() as tx:
        return await checkins.get(tx, GUILD, checkin_id)


async def test_what_is_kept_is_sealed_and_only_its_writers(town: Town) -> None:
    receipt = await town.send(Seen.NOBODY)
    assert receipt.danger is Danger.NONE and await town.claim() == []
    async with town.storage.store.read() as tx:
        row = await tx.one(sa.select(checkins.checkin))
        assert row is not None and NOTE.encode() not in row.note and row.mood != b"3"
    own = await kept(town, receipt.checkin.id)
    assert own is not None and (own.words.mood, own.words.note) == (3, NOTE)
    for stranger in (BEN, FAY):
        with pytest.raises(Refusal):
            await town.checkins.open_again(actor(stranger), receipt.checkin.id)
        with pytest.raises(Refusal):
            await town.send(Seen.CIRCLE, who=stranger, of=receipt.checkin.id, note="mine now")
    with pytest.raises(Refusal):
        await town.checkins.withdraw(Actor(ADA, GUILD + 1), receipt.checkin.id)


async def test_the_room_gets_it_once_and_the_same_form_again_changes_it(town: Town) -> None:
    receipt = await town.send(Seen.CIRCLE)
    (task,) = await town.claim()
    assert isinstance(task.content, SharedCard) and task.content.room_id == ROOM
    assert task.notice.about is None and NOTE not in str(task.notice)
    await town.delivery.done(task, Sent(ROOM, 501))
    await town.send(Seen.CIRCLE, of=receipt.checkin.id, note="another word")
    tasks = {task.notice.kind: task for task in await town.claim()}
    assert tasks["checkin.unshare"].content == Posted(ROOM, 501)
    assert tasks["checkin.shared"].content.checkin.words.note == "another word"
    async with town.storage.store.read() as tx:
        assert len(await checkins.of_person(tx, GUILD, ADA, town.clock.now)) == 1


async def test_two_forms_of_one_round_are_one_answer(town: Town) -> None:
    """Opened on the phone and again on the desk: the later words count, and what the first shared is taken back."""
    forms = [(await town.checkins.open_now(actor(), None)).checkin_id for _ in range(2)]
    first = await town.send(Seen.CIRCLE, of=forms[0], round_id=9)
    (task,) = await town.claim()
    await town.delivery.done(task, Sent(ROOM, 501))
    second = await town.send(Seen.NOBODY, of=forms[1], round_id=9, note="better now")
    assert second.checkin.id == first.checkin.id
    assert [task.content for task in await town.claim()] == [Posted(ROOM, 501)]
    async with town.storage.store.read() as tx:
        (own,) = await checkins.of_person(tx, GUILD, ADA, town.clock.now)
    assert own.words.note == "better now"


async def test_withdrawn_before_on_the_way_and_after(town: Town) -> None:
    before = await town.send(Seen.CIRCLE)
    await town.checkins.withdraw(actor(), before.checkin.id)
    assert await town.claim() == [] and await kept(town, before.checkin.id) is None

    during = await town.send(Seen.CIRCLE)
    (task,) = await town.claim()
    await town.checkins.withdraw(actor(), during.checkin.id)
    await town.delivery.done(task, Sent(ROOM, 502))  # Discord had it already
    (take_away,) = await town.claim()
    assert take_away.content == Posted(ROOM, 502)

    after = await town.send(Seen.CIRCLE)
    (task,) = await town.claim()
    await town.delivery.done(task, Sent(ROOM, 503))
    town.clock.forward(hours=24, seconds=1)
    for late in (
        town.checkins.withdraw(actor(), after.checkin.id),
        town.checkins.open_again(actor(), after.checkin.id),
        town.send(Seen.NOBODY, of=after.checkin.id, note="too late"),
    ):
        with pytest.raises(Refusal, match="too-old"):
            await late
    own = await kept(town, after.checkin.id)
    assert own is not None and own.words.note == NOTE and own.seen_by is Seen.CIRCLE
    assert Posted(ROOM, 503) not in [task.content for task in await town.claim()]


async def test_what_may_have_arrived_is_looked_for_when_it_is_taken_back(town: Town) -> None:
    """The connection broke, or the bot was killed, after Discord had it: nobody knows whether it stands there."""
    unsure = await town.send(Seen.CIRCLE)
    (task,) = await town.claim()
    await town.delivery.failed(task, Problem(Trouble.UNSURE))
    await town.checkins.withdraw(actor(), unsure.checkin.id)
    killed = await town.send(Seen.CIRCLE)
    await town.claim()
    await town.checkins.withdraw(actor(), killed.checkin.id)
    town.clock.forward(seconds=61)
    one, two = await town.claim()
    assert one.content == two.content == Left(ROOM)
    await town.delivery.done(one, Sent(ROOM, 505))
    await town.delivery.out_of_date(two.notice)  # it was not there
    (take_away,) = await town.claim()
    assert take_away.content == Posted(ROOM, 505)


async def test_a_note_that_is_too_long_keeps_nothing_and_changes_nothing(town: Town) -> None:
    receipt = await town.send(Seen.NOBODY, note="x" * 1000)
    for of in (None, receipt.checkin.id):
        with pytest.raises(Refusal, match="too-long"):
            await town.send(Seen.NOBODY, of=of, note="x" * 1001)
    async with town.storage.store.read() as tx:
        (own,) = await checkins.of_person(tx, GUILD, ADA, town.clock.now)
    assert own.words.note == "x" * 1000


async def test_a_deletion_takes_back_what_was_shared(town: Town) -> None:
    await town.send(Seen.CIRCLE)
    (task,) = await town.claim()
    await town.delivery.done(task, Sent(ROOM, 504))
    async with town.storage.store.begin(GUILD) as tx:
        await town.sharing.before_deletion(tx, GUILD, ADA)
        await tx.execute(sa.delete(checkins.checkin))
        await tx.execute(sa.delete(outbox.notice).where(outbox.N.about == ADA))
    (take_away,) = await town.claim()
    assert take_away.content == Posted(ROOM, 504)


async def test_who_left_meanwhile_shares_nothing(town: Town) -> None:
    await town.send(Seen.CIRCLE)
    async with town.storage.store.begin(GUILD) as tx:
        await seats.take_seat(tx, town.circle, ADA, Exit.LEFT)
        await tx.execute(sa.delete(outbox.notice).where(outbox.N.kind != "checkin.shared"))
    assert await town.claim() == []
    receipt = await town.send(Seen.CIRCLE, counts=True)
    assert receipt.checkin.seen_by is Seen.NOBODY and receipt.wanted is Seen.CIRCLE
    assert receipt.circle is None and not receipt.checkin.counts and receipt.checkin.words.note == NOTE


async def test_the_facilitator_alone_and_not_across_a_block(town: Town) -> None:
    await town.send(Seen.FACILITATOR)
    assert await town.claim() == []  # it waits for Fay's next press
    (task,) = await town.delivery.waiting_for(actor(FAY))
    assert task.content.checkin.words.note == NOTE
    await town.send(Seen.FACILITATOR)
    async with town.storage.store.begin(GUILD) as tx:
        await block.add(tx, GUILD, ADA, FAY)
    assert await town.delivery.waiting_for(actor(FAY)) == []
    receipt = await town.send(Seen.FACILITATOR)
    assert receipt.checkin.seen_by is Seen.NOBODY


async def test_taken_back_from_a_facilitator_who_is_none_any_more(town: Town) -> None:
    receipt = await town.send(Seen.FACILITATOR)
    (task,) = await town.delivery.waiting_for(actor(FAY))
    await town.delivery.done(task, Sent(5, 6))
    async with town.storage.store.begin(GUILD) as tx:
        await guilds.revoke(tx, GUILD, FAY)
    await town.checkins.withdraw(actor(), receipt.checkin.id)
    (taken,) = await town.claim()
    assert taken.content == Posted(5, 6)


async def test_the_buddy_gets_it_where_there_is_one(town: Town) -> None:
    assert (await town.send(Seen.BUDDY)).checkin.seen_by is Seen.NOBODY
    async with town.storage.store.begin(GUILD) as tx:
        pair = await buddies.add(tx, GUILD, (ADA, BEN))
        await buddies.change(tx, pair, PairState.OPEN, room_id=77)
    await town.send(Seen.BUDDY, circle_id=None)
    (task,) = await town.claim()
    assert task.content.room_id == 77
    await town.send(Seen.BUDDY)
    async with town.storage.store.begin(GUILD) as tx:
        await buddies.change(tx, pair, PairState.ENDED)
    assert await town.claim() == []


async def test_consent_is_asked_before_anything_is_kept(town: Town) -> None:
    with pytest.raises(Refusal) as refused:
        await town.checkins.open_now(actor(FAY), None)
    assert refused.value.offer == "consent:checkins"
    with pytest.raises(Refusal, match="agree-first"):
        await town.send(Seen.NOBODY, who=FAY, of=5)
    assert await kept(town, 5) is None
