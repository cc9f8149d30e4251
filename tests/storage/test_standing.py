"""What somebody is to the circles of a server: their own ties, in this server alone."""

from datetime import timedelta

from bot.domain.circle import JoinRequest, RequestState
from bot.storage import circle as circles
from bot.storage import join_request as join_requests
from bot.storage import standing
from bot.storage.open import Storage

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
