"""Buddies: both say yes, kindness in silence, no repeat, and an end without a reason."""

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from itertools import count

import pytest

from bot.domain.actor import Actor
from bot.domain.buddy import PairState
from bot.domain.delivery import Problem, Sent, Trouble
from bot.domain.member import Scope, Use
from bot.domain.refusal import Refusal
from bot.domain.report import About
from bot.services.buddy import BuddyBecame
from bot.services.guild import GuildService
from bot.services.member import MemberService
from bot.services.pairing import Proposed
from bot.services.parting import leave, room_of
from bot.services.reporting import ReportingService
from bot.storage import block
from bot.storage import buddy as buddies
from bot.storage import member as members
from bot.storage.open import Storage
from tests.support.stores import Clock
from tests.support.waiting import GUILD, Home, waiting_home

ADA, BEN, CLEO = Actor(1, GUILD), Actor(2, GUILD), Actor(3, GUILD)


@pytest.fixture
async def home(storage: Storage, clock: Clock) -> AsyncIterator[Home]:
    async with waiting_home(storage, clock) as made:
        await made.person(1, "grief", waits=False)
        await made.person(2, "grief", waits=False)
        yield made


async def asked(home: Home, *who: Actor) -> int:
    """They look for a buddy, are brought together, and it reached both; returns the pair's id."""
    for person in who or (ADA, BEN):
        await home.buddies.find(person)
    assert await home.pairing.match(GUILD) == 1
    await home.deliver()
    pair = (await home.buddies.status(who[0] if who else ADA)).pair
    assert pair is not None
    return pair.id


async def opened(home: Home) -> int:
    pair_id = await asked(home)
    assert await home.buddies.answer(ADA, pair_id, yes=True) is BuddyBecame.WAITS
    assert await home.buddies.answer(BEN, pair_id, yes=True) is BuddyBecame.OPENS
    (task,) = [task for task in await home.delivery.claim(9) if task.notice.kind == "buddy.room"]
    await home.delivery.done(task, Sent(6, 7, thread_id=77))
    return pair_id


async def safe_mode(home: Home, *, on: bool) -> None:
    assert await GuildService(home.store).safe_mode(Actor(901, GUILD, manages=True), on)


async def kinds(home: Home) -> list[tuple[int, str]]:
    return [(task.notice.about or 0, task.notice.kind) for task in await home.deliver()]


async def test_both_say_yes_and_a_room_opens(home: Home) -> None:
    pair_id = await opened(home)
    for who in (ADA, BEN):
        standing = await home.buddies.status(who)
        assert standing.pair is not None and (standing.pair.state, standing.pair.room_id) == (PairState.OPEN, 77)
        assert not standing.seeks
    assert await home.buddies.answer(ADA, pair_id, yes=True) is BuddyBecame.OPENS
    async with home.store.read() as tx:
        assert await room_of(tx, GUILD, 1) == 77


async def test_tags_are_named_only_where_both_agreed(home: Home) -> None:
    async def told() -> Proposed:
        pair = (await home.buddies.status(ADA)).pair
        assert pair is not None
        async with home.store.begin(GUILD) as tx:
            await home.pairing._propose(tx, GUILD, (1, 2))
        (task, *_) = [t for t in await home.deliver() if t.notice.kind == "buddy.proposal"]
        return task.content

    await home.buddies.find(ADA)
    await home.buddies.find(BEN)
    await home.pairing.match(GUILD)
    assert (await told()).shared == ()
    await home.buddies.answer(ADA, (await home.buddies.status(ADA)).pair.id, yes=False)  # type: ignore[union-attr]
    async with home.store.begin(GUILD) as tx:
        for n in (1, 2):
            await members.agree(tx, GUILD, n, Scope.SHOWN)
        pair = await buddies.add(tx, GUILD, (1, 2))
        await home.pairing._nudge(tx, pair, pair.sides[0])
    (task,) = [t for t in await home.deliver() if t.notice.kind == "buddy.reminder"]
    assert task.content.shared == (home.tags["grief"],)


async def test_what_is_only_matched_is_never_the_reason(home: Home) -> None:
    await home.person(3, "sleep", use=Use.MATCH, waits=False)
    await home.person(4, "sleep", use=Use.MATCH, waits=False)
    for who in (CLEO, Actor(4, GUILD)):
        await home.buddies.find(who)
    assert await home.pairing.match(GUILD) == 0


async def test_a_no_is_told_to_nobody_and_both_look_on(home: Home) -> None:
    pair_id = await asked(home)
    await home.buddies.answer(ADA, pair_id, yes=True)
    assert await home.buddies.answer(BEN, pair_id, yes=False) is BuddyBecame.DECLINED
    assert await kinds(home) == [(1, "buddy.again")]
    assert (await home.buddies.status(ADA)).seeks and (await home.buddies.status(BEN)).seeks
    assert await home.pairing.match(GUILD) == 0, "not the same two again"


async def test_silence_is_met_with_a_kind_word_and_then_with_somebody_else(home: Home, clock: Clock) -> None:
    pair_id = await asked(home)
    await home.buddies.answer(ADA, pair_id, yes=True)
    clock.forward(hours=25)
    await home.pairing.care()
    assert await kinds(home) == [(2, "buddy.reminder")]
    clock.forward(hours=22)
    await home.buddies.here(BEN, pair_id)
    clock.forward(hours=47)
    await home.pairing.care()
    assert await kinds(home) == []
    clock.forward(hours=2)
    await home.pairing.care()
    assert sorted(await kinds(home)) == [(1, "buddy.again"), (2, "buddy.silent")], "nobody's search ends unsaid"
    ada, ben = await home.buddies.status(ADA), await home.buddies.status(BEN)
    assert (ada.seeks, ada.pair, ben.seeks, ben.pair) == (True, None, False, None)
    assert (await home.buddies.look_again(BEN)).seeks, "no penalty: they may look again at once"


async def test_whom_the_question_never_reached_keeps_their_search(home: Home, clock: Clock) -> None:
    for person in (ADA, BEN):
        await home.buddies.find(person)
    assert await home.pairing.match(GUILD) == 1
    (mine,) = await home.delivery.waiting_for(ADA)
    await home.delivery.done(mine, Sent())
    pair = (await home.buddies.status(ADA)).pair
    assert pair is not None
    await home.buddies.answer(ADA, pair.id, yes=True)
    clock.forward(days=8)
    await home.pairing.care()
    assert await kinds(home) == [(1, "buddy.again")], "and the question is not asked any more"
    for person in (ADA, BEN):
        standing = await home.buddies.status(person)
        assert standing.seeks and standing.pair is None


async def test_silence_in_the_room(home: Home, clock: Clock) -> None:
    pair_id = await opened(home)
    await home.buddies.here(ADA, pair_id)
    await home.deliver()
    clock.forward(hours=25)
    assert await kinds(home) == [(0, "buddy.look")]
    assert await kinds(home) == [(0, "buddy.nudge")], "one word for both, in the room"
    home.messages = 5  # ours
    clock.forward(hours=24)
    told = [*await kinds(home), *await kinds(home)]
    assert sorted(told) == [(0, "buddy.close"), (0, "buddy.look"), (1, "buddy.again")]
    assert (await home.buddies.status(ADA)).seeks and not (await home.buddies.status(BEN)).seeks


async def test_two_who_write_are_left_alone_although_neither_says_so(home: Home, clock: Clock) -> None:
    await opened(home)
    await home.deliver()
    home.messages = 6
    clock.forward(hours=25)
    assert await kinds(home) == [(0, "buddy.look")]
    assert await kinds(home) == [(0, "buddy.talk")]
    home.messages = 0  # whatever is deleted afterwards
    clock.forward(days=30)
    assert await kinds(home) == []
    pair = (await home.buddies.status(BEN)).pair
    assert pair is not None and pair.state is PairState.OPEN


async def test_a_greeting_is_no_talk_and_its_answer_after_the_kind_word_is_one(home: Home, clock: Clock) -> None:
    await opened(home)
    await home.deliver()
    home.messages = 5
    clock.forward(hours=25)
    assert await kinds(home) == [(0, "buddy.look")]
    assert await kinds(home) == [(0, "buddy.nudge")]
    home.messages = 7  # the greeting, our word, and the answer
    clock.forward(hours=24)
    assert await kinds(home) == [(0, "buddy.look")]
    assert await kinds(home) == [(0, "buddy.talk")]


async def test_nobody_is_parted_by_what_discord_did_not_say(home: Home, clock: Clock) -> None:
    home.messages = None
    await opened(home)
    await home.deliver()
    clock.forward(hours=25)
    assert await kinds(home) == [(0, "buddy.look")]
    assert await kinds(home) == [(0, "buddy.nudge")]
    clock.forward(hours=24)
    assert await kinds(home) == [(0, "buddy.look")]
    assert await kinds(home) == []
    assert (await home.buddies.status(ADA)).pair is not None


async def test_a_room_that_somebody_deleted_ends_kindly(home: Home, clock: Clock) -> None:
    pair_id = await opened(home)
    await home.buddies.here(ADA, pair_id)
    await home.deliver()
    clock.forward(hours=25)
    (look,) = await home.delivery.claim(9)
    await home.delivery.failed(look, Problem(Trouble.GONE, 10003))
    assert (await home.buddies.status(ADA)).seeks and not (await home.buddies.status(BEN)).seeks


async def test_both_here_are_left_alone(home: Home, clock: Clock) -> None:
    pair_id = await opened(home)
    await home.deliver()
    for who in (ADA, BEN):
        await home.buddies.here(who, pair_id)
    clock.forward(days=30)
    await home.pairing.care()
    assert await kinds(home) == []


async def test_no_repeat_within_twelve_weeks(home: Home, clock: Clock) -> None:
    await opened(home)
    assert await home.buddies.end(ADA)
    await home.deliver()
    for weeks, pairs in ((11, 0), (2, 1)):
        clock.forward(weeks=weeks)
        for who in (ADA, BEN):
            await home.buddies.find(who)
        assert await home.pairing.match(GUILD) == pairs


async def test_ending_separates_at_once_and_tells_the_other_kindly(home: Home) -> None:
    await opened(home)
    await home.deliver()
    assert await home.buddies.end(ADA) and not await home.buddies.end(ADA)
    tasks = await home.deliver()
    assert sorted(task.notice.kind for task in tasks) == ["buddy.close", "buddy.ended"]
    (close,) = [task.content for task in tasks if task.notice.kind == "buddy.close"]
    assert (close.room_id, close.leaver) == (77, 1)


async def test_a_block_between_the_question_and_the_second_yes(home: Home) -> None:
    pair_id = await asked(home)
    await home.buddies.answer(ADA, pair_id, yes=True)
    async with home.store.begin(GUILD) as tx:
        await block.add(tx, GUILD, 1, 2)
    assert await home.buddies.answer(BEN, pair_id, yes=True) is BuddyBecame.OVER
    assert [kind for _, kind in await kinds(home)] == ["buddy.again"] * 1
    assert await home.pairing.match(GUILD) == 0


@pytest.mark.parametrize("parts", ["a block", "an end"])
async def test_a_room_half_opened_when_something_came_between_is_put_away(home: Home, clock: Clock, parts: str) -> None:
    """The bot ended after both were let in and before it knew: what stands there must not stay open."""
    pair_id = await asked(home)
    for who in (ADA, BEN):
        await home.buddies.answer(who, pair_id, yes=True)
    (task,) = [task for task in await home.delivery.claim(9) if task.notice.kind == "buddy.room"]
    await home.delivery.failed(task, Problem(Trouble.UNSURE, 500))
    if parts == "a block":
        async with home.store.begin(GUILD) as tx:
            await block.add(tx, GUILD, 1, 2)
    else:
        assert await home.buddies.end(ADA)
    clock.forward(hours=1)
    (task,) = [task for task in await home.delivery.claim(9) if task.notice.kind == "buddy.room"]
    assert task.content.over
    await home.delivery.done(task, Sent(6, thread_id=77))
    (close,) = [task.content for task in await home.deliver() if task.notice.kind == "buddy.close"]
    assert close.room_id == 77
    assert (await home.buddies.status(BEN)).pair is None


async def test_a_block_while_discord_opens_the_room(home: Home) -> None:
    pair_id = await asked(home)
    for who in (ADA, BEN):
        await home.buddies.answer(who, pair_id, yes=True)
    (task,) = [task for task in await home.delivery.claim(9) if task.notice.kind == "buddy.room"]
    async with home.store.begin(GUILD) as tx:
        await block.add(tx, GUILD, 2, 1)
    await home.delivery.done(task, Sent(6, 7, thread_id=77))
    assert "buddy.close" in [kind for _, kind in await kinds(home)]
    assert (await home.buddies.status(ADA)).pair is None


async def test_a_room_that_discord_refuses_loses_nobody(home: Home) -> None:
    pair_id = await asked(home)
    for who in (ADA, BEN):
        await home.buddies.answer(who, pair_id, yes=True)
    (task,) = [task for task in await home.delivery.claim(9) if task.notice.kind == "buddy.room"]
    await home.delivery.failed(task, Problem(Trouble.FULL, 160006))
    assert (await home.buddies.status(ADA)).seeks and (await home.buddies.status(BEN)).seeks


async def test_a_room_that_did_not_come_asks_nobody_back_who_had_ended_it(home: Home) -> None:
    pair_id = await asked(home)
    for who in (ADA, BEN):
        await home.buddies.answer(who, pair_id, yes=True)
    (task,) = [task for task in await home.delivery.claim(9) if task.notice.kind == "buddy.room"]
    assert await home.buddies.end(ADA)
    await home.delivery.done(task, Sent(6))  # the server has no room for one more thread
    assert not (await home.buddies.status(ADA)).seeks
    assert await kinds(home) == [(2, "buddy.ended")]


async def rests(home: Home) -> None:
    await MemberService(home.store, lambda _: None).pause(ADA, 30)


async def reported_by_two(home: Home) -> None:
    reporting = ReportingService(home.store, home.delivery)
    for reporter in (71, 72):
        long_here = home.clock() - timedelta(days=400)
        who = Actor(reporter, GUILD, account_since=long_here, here_since=long_here)
        await reporting.file(who, About(1, words="harm"))


async def test_nobody_is_brought_together_in_safe_mode(home: Home) -> None:
    for person in (ADA, BEN):
        await home.buddies.find(person)
    await safe_mode(home, on=True)
    assert await home.pairing.match(GUILD) == 0
    with pytest.raises(Refusal, match="safe-mode"):
        await home.buddies.find(CLEO)
    await safe_mode(home, on=False)
    assert await home.pairing.match(GUILD) == 1


async def test_time_to_answer_stands_still_in_safe_mode(home: Home, clock: Clock) -> None:
    pair_id = await asked(home)
    clock.forward(hours=47)
    await home.pairing.care()
    await safe_mode(home, on=True)
    clock.forward(days=9)
    await home.pairing.care()
    with pytest.raises(Refusal, match="safe-mode-yes"):
        await home.buddies.answer(ADA, pair_id, yes=True)
    await safe_mode(home, on=False)
    clock.forward(minutes=59)
    await home.pairing.care()
    assert await home.buddies.answer(ADA, pair_id, yes=True) is BuddyBecame.WAITS
    clock.forward(minutes=1)
    await home.pairing.care()
    assert await home.buddies.answer(BEN, pair_id, yes=True) is BuddyBecame.OVER


async def test_a_question_that_could_not_come_in_safe_mode_has_its_week(home: Home, clock: Clock) -> None:
    for person in (ADA, BEN):
        await home.buddies.find(person)
    assert await home.pairing.match(GUILD) == 1
    clock.forward(days=6)
    await safe_mode(home, on=True)
    clock.forward(days=30)
    await safe_mode(home, on=False)
    clock.forward(hours=23)
    await home.pairing.care()
    assert (await home.buddies.status(ADA)).pair is not None
    clock.forward(hours=1)
    await home.pairing.care()
    assert (await home.buddies.status(ADA)).pair is None


async def test_a_no_and_an_end_are_taken_in_safe_mode(home: Home) -> None:
    pair_id = await asked(home)
    await safe_mode(home, on=True)
    await home.buddies.here(BEN, pair_id)
    assert await home.buddies.answer(ADA, pair_id, yes=False) is BuddyBecame.DECLINED
    assert (await home.buddies.status(BEN)).pair is None
    assert await home.buddies.end(BEN), "looks no more"


@pytest.mark.parametrize("stops", [rests, reported_by_two])
async def test_who_was_never_asked_loses_no_place_because_the_other_rests(
    home: Home, clock: Clock, stops: Callable[[Home], Awaitable[None]]
) -> None:
    for person in (ADA, BEN):
        await home.buddies.find(person)
    since = (await home.buddies.status(BEN)).seeks
    assert await home.pairing.match(GUILD) == 1
    await stops(home)
    assert (2, "buddy.proposal") not in await kinds(home)
    await home.person(3, "grief", waits=False)
    await home.buddies.find(CLEO)
    assert await home.pairing.match(GUILD) == 1, "whoever is there is matched on"
    clock.forward(days=8)
    await home.pairing.care()
    assert since and (await home.buddies.status(BEN)).pair is None


async def test_who_rests_while_pairs_are_worked_out_is_not_proposed(home: Home) -> None:
    for person in (ADA, BEN):
        await home.buddies.find(person)
    await rests(home)
    async with home.store.begin(GUILD) as tx:
        assert not await home.pairing._propose(tx, GUILD, (1, 2))


async def test_however_many_are_silent_each_gets_their_kind_word(home: Home, clock: Clock) -> None:
    home.store.new_id = count(1).__next__  # the one that is due comes after all the others
    async with home.store.begin(GUILD) as tx:
        for number in range(250):
            await buddies.add(tx, GUILD, (5_000 + number, 7_000 + number))
        last = await buddies.add(tx, GUILD, (1, 2))
        await buddies.change_side(tx, last, 2, reached_at=tx.now)
    clock.forward(hours=25)
    await home.pairing.care()
    assert await kinds(home) == [(2, "buddy.reminder")]


async def test_deleting_ones_data_ends_it_for_the_other_kindly(home: Home) -> None:
    await opened(home)
    await home.deliver()
    async with home.store.begin(GUILD) as tx:
        await leave(tx, GUILD, 1)
    assert sorted(await kinds(home)) == [(0, "buddy.close"), (2, "buddy.ended")]
    assert (await home.buddies.status(BEN)).pair is None


async def test_a_server_where_pairing_breaks_keeps_no_other_from_theirs(home: Home) -> None:
    for guild_id in (GUILD - (1 << 22), GUILD + (1 << 22)):
        for person in (await home.broken_server(guild_id))[:2]:
            await home.buddies.find(person)
    for person in (ADA, BEN):
        await home.buddies.find(person)
    assert await home.pairing.match_all() == 1


async def test_the_worker_rests_while_nothing_has_changed_for_those_who_look(home: Home) -> None:
    await home.person(3, "sleep", waits=False)
    for person in (ADA, CLEO):
        await home.buddies.find(person)
    assert await home.pairing.match(GUILD) == 0 and home.worker.pid is not None
    await home.worker.close()
    assert await home.pairing.match(GUILD) == 0 and home.worker.pid is None
    await home.buddies.find(BEN)
    assert await home.pairing.match(GUILD) == 1
