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
        for guild in (GUILD, ELSEWHERE):
            for circle, user in ((10, ADA), (11, ADA), (12, BEN)):
                await circles.add_seat(tx, guild, circle + (guild == ELSEWHERE) * 100, user)
        for circle, user in ((12, ADA), (20, ADA), (21, BEN)):
            await circles.add_facilitator(tx, GUILD, circle, user)
        for number, circle, user in ((1, 30, ADA), (2, 31, ADA), (3, 32, BEN)):
            asked = JoinRequest(number, circle, user, RequestState.WAITING, tx.now, tx.now + timedelta(days=1))
            await join_requests.add(tx, GUILD, asked)
        await join_requests.settle(tx, GUILD, 2, RequestState.RETURNED)
    async with storage.store.read() as tx:
        assert await standing.ties(tx, GUILD, ADA) == standing.Ties(
            seated=frozenset({10, 11}), leads=frozenset({12, 20}), asked=frozenset({30})
        )
        assert await standing.ties(tx, ELSEWHERE, BEN) == standing.Ties(frozenset({112}), frozenset(), frozenset())
        assert await standing.ties(tx, GUILD, 3) == standing.Ties(frozenset(), frozenset(), frozenset())


async def _circle(tx: Tx, name: str) -> int:
    rest: dict[str, Any] = {"peer_led": False, "agreement": None, "meets_at": None, "in_channel": False}
    new = begun(tx.new_id(), GUILD, name, (1,), 6, "en", JoinRule.OPEN, now=tx.now, starts_at=tx.now, **rest)
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
