"""The life of a circle on both databases: renewed once, at rest for as long as it rested, and led by somebody."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.actor import Actor
from bot.domain.circle import TERM, Circle, CircleState, Exit
from bot.domain.guild import Guild
from bot.domain.member import Profile, Scope
from bot.domain.refusal import Refusal
from bot.domain.room import RoomTrouble
from bot.services import mending, seats
from bot.services.delivery import Delivery
from bot.services.guild import GuildService
from bot.services.life import LifeService
from bot.services.offer import OfferService
from bot.services.power import PowerService
from bot.services.room import RoomService
from bot.services.safety import SafetyService
from bot.services.term import TermService
from bot.services.ticks import Ticks
from bot.storage import circle as circles
from bot.storage import guild as guilds
from bot.storage import member as members
from bot.storage import room as rooms
from bot.storage.open import Storage
from bot.storage.store import Store
from bot.text.catalogue import Catalogue
from bot.ui import life as ui
from bot.ui.kit import Kit
from tests.support.plain import plain_text
from tests.support.stores import Clock

GUILD, ROOM = 7 << 22, 70
FAY, FINN, FLO, ADA, BEN = 101, 102, 103, 1, 2
OLIVE = Actor(201, GUILD, manages=True)


def who(user_id: int) -> Actor:
    return Actor(user_id, GUILD)


@dataclass
class House:
    """A circle with its room, led by Fay, with Ada and Ben in it."""

    store: Store
    delivery: Delivery
    life: LifeService
    offers: OfferService
    power: PowerService
    safety: SafetyService
    circle_id: int

    async def circle(self) -> Circle:
        async with self.store.read() as tx:
            found = await circles.get(tx, GUILD, self.circle_id)
            assert found is not None
            return found

    async def led_by(self) -> tuple[int, ...]:
        async with self.store.read() as tx:
            return await circles.facilitators_of(tx, GUILD, self.circle_id)

    async def troubles(self) -> list[RoomTrouble]:
        async with self.store.read() as tx:
            return [one.what for one in await rooms.standing(tx, GUILD, self.circle_id)]

    async def taken_out(self) -> list[int]:
        """Whom Discord is asked to take out of the room now."""
        return [t.content.user_id for t in await self.delivery.claim(50) if t.notice.kind == "circle.exit"]


@pytest.fixture
async def house(storage: Storage, clock: Clock) -> House:
    store = storage.store
    async with store.begin(GUILD) as tx:
        await guilds.add(tx, Guild(GUILD, staff_channel_id=1, circles_channel_id=2, ready=True))
        tag = await guilds.add_tag(tx, GUILD, "Losing someone", "experience")
        for user_id in (FAY, FINN, FLO):
            await guilds.grant(tx, GUILD, user_id)
        made = await seats.open_circle(
            tx, GUILD, name="One", themes=[tag.id], size=6, language="en", facilitators=[FAY], members=[ADA, BEN]
        )
        await circles.save(tx, replace(made, state=CircleState.OPEN, room_id=ROOM))
    delivery, ticks = Delivery(store), Ticks(clock)
    RoomService(store, delivery)
    life, offers = LifeService(store, delivery, ticks), OfferService(store, delivery)
    return House(store, delivery, life, offers, PowerService(store, delivery), SafetyService(store), made.id)


# ---- terms and rests


async def test_a_term_that_is_over_is_renewed_once_by_whichever_facilitator(house: House, clock: Clock) -> None:
    clock.forward(days=TERM.days + 3)
    renewed = (await house.life.renew(who(FAY), "One")).circle
    assert renewed.ends_at == clock() + TERM
    for hours in (0, 3, 6 * 24):
        clock.forward(hours=hours)
        with pytest.raises(Refusal, match="renewed-already"):
            await house.life.renew(who(FAY), "One")
    assert (await house.circle()).ends_at == renewed.ends_at


async def test_a_circle_renewed_at_rest_gets_back_only_what_it_rested_of_its_term(house: House, clock: Clock) -> None:
    clock.forward(days=TERM.days - 10)
    await house.life.pause(who(FAY), "One", None)
    clock.forward(days=60)
    await house.life.renew(who(FAY), "One")
    clock.forward(days=5)
    woken = await house.life.wake(who(FAY), house.circle_id)
    assert woken.ends_at - clock() == timedelta(days=10) + TERM


@pytest.mark.parametrize(("people", "words"), [(6, "6 of them"), (2, "some of them"), (0, None)])
async def test_renewing_across_a_change_of_clocks_says_how_many_the_hour_suits_no_more(
    house: House, clock: Clock, people: int, words: str | None
) -> None:
    clock.now = datetime(2026, 8, 10, 12, tzinfo=UTC)
    monday_at_19_in_summer = 18  # UTC; in winter this is 18:00 in London, and still 19:00 in Lagos
    async with house.store.begin(GUILD) as tx:
        made = await seats.open_circle(
            tx, GUILD, name="Two", themes=[1], size=8, language="en", facilitators=[FAY],
            members=range(11, 17), meets_at=monday_at_19_in_summer,
        )  # fmt: skip
        await circles.save(tx, replace(made, state=CircleState.OPEN, room_id=ROOM + 1))
        for n, user_id in enumerate(range(11, 17)):
            await members.add(tx, GUILD, user_id)
            await members.agree(tx, GUILD, user_id, Scope.MATCHING)
            zone = "Europe/London" if n < people else "Africa/Lagos"
            await members.save_profile(tx, GUILD, user_id, Profile(timezone=zone, hours=frozenset({19})))
    service = TermService(house.store, house.delivery, Ticks(clock))
    clock.forward(days=TERM.days - 6)
    await service.ask_due()
    clock.forward(days=5, minutes=1)
    held = await house.delivery.waiting_for(who(FAY), 20)
    shown = [t.content for t in held if t.notice.kind == "term.proposal" and t.content.circle.name == "Two"]
    assert [one.outside for one in shown] == [people]
    renewed = await house.life.renew(who(FAY), "Two")
    assert renewed.outside == people
    pen = Kit(Catalogue.load(), bytes(32)).pen("en-US")
    for card in (ui.proposed(pen, shown[0]), ui.renewed(pen, renewed)):
        said = plain_text(card)
        assert ("does not suit" in said) is (words is not None)
        assert words is None or words in said


async def test_no_term_ends_in_safe_mode_and_its_people_have_their_week(house: House, clock: Clock) -> None:
    terms = TermService(house.store, house.delivery, Ticks(clock))
    async with house.store.begin(GUILD) as tx:
        await circles.save(tx, replace(await house.circle(), card_id=71))
    clock.forward(days=TERM.days - 4)
    assert await terms.ask_due() == 1
    guilds_of = GuildService(house.store)
    await guilds_of.safe_mode(OLIVE, True)
    clock.forward(days=30)
    assert await terms.ask_due() == await terms.settle_overdue() == 0
    await guilds_of.safe_mode(OLIVE, False)
    found = await house.circle()
    assert (found.state, found.ends_at) == (CircleState.OPEN, clock() + timedelta(days=4))
    assert "circle.card-changed" in [task.notice.kind for task in await house.delivery.claim(50)], "it names the end"
    async with house.store.begin(GUILD) as tx:
        await circles.look_at(tx, GUILD, found.id, tx.now)
    assert await terms.ask_due() == 0, "they were asked about this end already"


async def test_a_term_that_ends_later_is_not_longer_for_safe_mode(house: House, clock: Clock) -> None:
    until = (await house.circle()).ends_at
    for on in (True, False):
        await GuildService(house.store).safe_mode(OLIVE, on)
        clock.forward(days=2)
    assert (await house.circle()).ends_at == until


# ---- who looks after it


async def test_a_circle_whose_last_facilitator_is_revoked_is_told_to_the_others(house: House) -> None:
    await house.power.revoke(OLIVE, FAY)
    assert await house.led_by() == () and await house.troubles() == [RoomTrouble.LEADERLESS]
    assert await house.taken_out() == [FAY]


@pytest.mark.parametrize("left", [False, True])
async def test_whoever_takes_over_in_the_last_week_is_shown_what_the_members_said(
    house: House, clock: Clock, left: bool
) -> None:
    """After a hand-over, and after the press on a circle that nobody looked after any more."""
    terms = TermService(house.store, house.delivery, Ticks(clock))
    mending_of = mending.MendingService(house.store, house.delivery, Ticks(clock))
    clock.forward(days=TERM.days - 6)
    await terms.ask_due()
    if left:
        await house.power.revoke(OLIVE, FAY)
        async with house.store.read() as tx:
            (trouble,) = await rooms.standing(tx, GUILD, house.circle_id)
        await mending_of.mend(who(FINN), trouble.id)
    else:
        asked = await house.offers.hand_over(who(FAY), "One", FINN)
        await house.offers.answer(who(FINN), asked.offer.id, yes=True)
    assert await house.led_by() == (FINN,)
    held = await house.delivery.waiting_for(who(FINN), 20)
    assert "term.proposal" not in [task.notice.kind for task in held], "the members have time to answer"
    clock.forward(days=5, minutes=1)
    held = await house.delivery.waiting_for(who(FINN), 20)
    assert [task.content.circle.id for task in held if task.notice.kind == "term.proposal"] == [house.circle_id]


async def test_an_offer_falls_when_whoever_made_it_looks_after_the_circle_no_more(house: House) -> None:
    shared = await house.offers.hand_over(who(FAY), "One", FINN)
    async with house.store.begin(GUILD) as tx:
        await circles.add_facilitator(tx, GUILD, house.circle_id, FLO)
        await circles.remove_facilitator(tx, GUILD, house.circle_id, FAY)
    with pytest.raises(Refusal, match="offer-over"):
        await house.offers.answer(who(FINN), shared.offer.id, yes=True)
    assert await house.led_by() == (FLO,)


async def test_an_offer_stands_no_shorter_because_of_safe_mode(house: House, clock: Clock) -> None:
    shared = await house.offers.hand_over(who(FAY), "One", FINN)
    clock.forward(days=6)
    for on in (True, False):
        await GuildService(house.store).safe_mode(OLIVE, on)
        clock.forward(days=20 if on else 0.9)
    told = [task.notice.kind for task in await house.delivery.waiting_for(who(FINN), 20)]
    assert "offer.asked" in told, "it waited for the end of safe mode"
    await house.offers.answer(who(FINN), shared.offer.id, yes=True)
    assert await house.led_by() == (FINN,)


async def test_a_merge_needs_somebody_who_still_looks_after_the_other_circle(house: House) -> None:
    async with house.store.begin(GUILD) as tx:
        two = await seats.open_circle(
            tx, GUILD, name="Two", themes=[1], size=6, language="en", facilitators=[FINN], members=[3]
        )
    asked = await house.offers.merge(who(FAY), "One", "Two")
    async with house.store.begin(GUILD) as tx:
        await circles.add_facilitator(tx, GUILD, two.id, FLO)
        await circles.remove_facilitator(tx, GUILD, two.id, FINN)
    with pytest.raises(Refusal, match="offer-over"):
        await house.offers.answer(who(FINN), asked.offer.id, yes=True)


async def test_a_circle_that_nobody_is_in_any_more_ends_unless_somebody_looks_after_it(house: House) -> None:
    terms = TermService(house.store, house.delivery, Ticks(house.store.clock))
    async with house.store.begin(GUILD) as tx:
        for person in (ADA, BEN):
            await seats.take_seat(tx, await house.circle(), person, Exit.LEFT)
    await terms.ask_due()
    assert (await house.circle()).is_running, "Fay may still let people in"
    async with house.store.begin(GUILD) as tx:
        await circles.remove_facilitator(tx, GUILD, house.circle_id, FAY)
        await circles.look_at(tx, GUILD, house.circle_id, tx.now)
    await terms.ask_due()
    assert (await house.circle()).state is CircleState.CLOSED


# ---- the week of goodbyes


async def test_who_is_banned_or_erased_in_the_week_of_goodbyes_is_out_of_the_room(house: House, clock: Clock) -> None:
    await house.life.close(who(FAY), house.circle_id)
    clock.forward(days=6)
    await house.safety.ban(who(FAY), ADA, "harm")
    async with house.store.begin(GUILD) as tx:
        await mending.leave_all(tx, GUILD, BEN)
    assert sorted(await house.taken_out()) == [ADA, BEN]


async def test_who_left_the_server_has_no_place_in_a_room_that_is_a_channel(house: House) -> None:
    """Discord keeps a permission for somebody who left: they would read on when they come back."""
    async with house.store.begin(GUILD) as tx:
        circle = replace(await house.circle(), in_channel=True)
        await circles.save(tx, circle)
        assert await seats.take_seat(tx, circle, ADA, Exit.GONE)
    assert await house.taken_out() == [ADA]
