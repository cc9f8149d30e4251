"""What somebody is to the circles of a server: their own ties, in this server alone."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.domain.circle import Circle, CircleState, JoinRequest, JoinRule, RequestState, begun
from bot.storage import circle as circles
from bot.storage import guild as guilds
from bot.storage import join_request as join_requests
from bot.storage import standing
from bot.storage.open import Storage
from bot.storage.store import Tx

GUILD, ELSEWHERE, ADA, BEN = 1 << 60, 1 << 61, 1, 2


async def test_seats_circles_led_and_requests_are_told_apart(storage: Storage) -> None:
    async with storage.store.begin(GUILD) as tx:
        seated, led, asked, both, closed, none = [await _circle(tx, name) for name in "abcdef"]
        for circle, user in ((seated, ADA), (seated, BEN), (both, ADA), (led, BEN), (closed, ADA)):
            await circles.add_seat(tx, GUILD, circle, user)
            await circles.add_seat(tx, ELSEWHERE, none, user)
        for circle, user in ((led, ADA), (both, ADA), (none, BEN)):
            await circles.add_facilitator(tx, GUILD, circle, user)
        await circles.save(tx, replace(await _got(tx, closed), state=CircleState.CLOSED))
        by = tx.now + timedelta(days=1)
        for number, circle, user in ((1, asked, ADA), (2, none, ADA), (3, none, BEN)):
            await join_requests.add(
                tx, GUILD, JoinRequest(number, circle, user, RequestState.WAITING, tx.now, by, None)
            )
        await join_requests.settle(tx, GUILD, 2, RequestState.RETURNED)
    async with storage.store.read() as tx:
        hers = [
            standing.Seen(await _got(tx, seated), 2, True, False, None),
            standing.Seen(await _got(tx, led), 1, False, True, None),
            standing.Seen(await _got(tx, asked), 0, False, False, by),
            standing.Seen(await _got(tx, both), 1, True, True, None),
        ]
        other = standing.Seen(await _got(tx, none), 0, False, False, None)
        assert await standing.seen_tied(tx, GUILD, ADA) == tuple(hers)
        assert await standing.seen_running(tx, GUILD, ADA) == (*hers, other)
        assert await standing.seen(tx, GUILD, ADA, "C") == hers[2]
        assert await standing.seen(tx, GUILD, ADA, str(both)) == hers[3]
        assert await standing.seen(tx, GUILD, ADA, "e") == standing.Seen(await _got(tx, closed), 1, True, False, None)
        assert await standing.seen(tx, GUILD, ADA, "nowhere") is None
        assert await standing.seen_tied(tx, GUILD, 3) == ()
        assert await standing.seen_tied(tx, ELSEWHERE, ADA) == await standing.seen_running(tx, ELSEWHERE, ADA) == ()


async def _circle(tx: Tx, name: str) -> int:
    rest: dict[str, Any] = {"peer_led": False, "agreement": None, "meets_at": None, "in_channel": False}
    new = begun(tx.new_id(), GUILD, name, (1,), 6, "en", JoinRule.OPEN, now=tx.now, **rest)
    await circles.add(tx, new)
    return new.id


async def test_a_circle_is_led_by_a_facilitator_who_looks_after_it(storage: Storage) -> None:
    async with storage.store.begin(GUILD) as tx:
        hers, his, closed = [await _circle(tx, name) for name in ("Hers", "His", "Twice")]
        await circles.save(tx, replace(await _got(tx, closed), state=CircleState.CLOSED))
        running = await _circle(tx, "twice")
        for circle, user in ((hers, ADA), (his, BEN), (closed, ADA), (running, ADA)):
            await circles.add_facilitator(tx, GUILD, circle, user)
        await guilds.grant(tx, GUILD, ADA)
        await guilds.grant(tx, ELSEWHERE, ADA)
    async with storage.store.read() as tx:
        for text, circle in ((str(hers), hers), ("  HERS ", hers), ("Twice", running), (str(closed), closed)):
            assert await standing.led(tx, GUILD, ADA, text) == standing.Led(await _got(tx, circle))
        for text in (str(his), "His", "Nowhere", "7"):
            assert await standing.led(tx, GUILD, ADA, text) == standing.Led(None)
        assert await standing.led(tx, ELSEWHERE, ADA, str(hers)) == standing.Led(None)
        assert await standing.led(tx, GUILD, BEN, "His") is None  # looked after still, but a facilitator no more


async def test_a_seat_in_a_circle_is_one_s_own_in_this_server(storage: Storage) -> None:
    async with storage.store.begin(GUILD) as tx:
        hers, his = await _circle(tx, "Hers"), await _circle(tx, "His")
        for circle, user in ((hers, ADA), (his, BEN)):
            await circles.add_seat(tx, GUILD, circle, user)
    async with storage.store.read() as tx:
        for text in (str(hers), "hers"):
            assert await standing.seated_in(tx, GUILD, ADA, text) == await _got(tx, hers)
        for text in (str(his), "His", "Nowhere", "7"):
            assert await standing.seated_in(tx, GUILD, ADA, text) is None
        assert await standing.seated_in(tx, ELSEWHERE, ADA, str(hers)) is None


async def _got(tx: Tx, circle_id: int) -> Circle:
    found = await circles.get(tx, GUILD, circle_id)
    assert found is not None
    return found


async def test_an_id_means_its_circle_whatever_another_one_is_called(storage: Storage) -> None:
    """Else presses on one circle could be led to another by its name."""
    async with storage.store.begin(GUILD) as tx:
        meant = await _circle(tx, "Meant")
        called_so = await _circle(tx, str(meant))
        for circle in (meant, called_so):
            await circles.add_seat(tx, GUILD, circle, ADA)
            await circles.add_facilitator(tx, GUILD, circle, ADA)
        await guilds.grant(tx, GUILD, ADA)
    for state in (CircleState.OPEN, CircleState.CLOSED):
        async with storage.store.begin(GUILD) as tx:
            await circles.save(tx, replace(await _got(tx, meant), state=state))
            circle = await _got(tx, meant)
        async with storage.store.read() as tx:
            assert await circles.find(tx, GUILD, str(meant)) == circle
            assert await standing.seated_in(tx, GUILD, ADA, str(meant)) == circle
            assert await standing.led(tx, GUILD, ADA, str(meant)) == standing.Led(circle)
            seen = await standing.seen(tx, GUILD, ADA, str(meant))
            assert seen is not None and seen.circle == circle
