"""From the pool to a room: forming, approving once, asking, opening, and what happens in between."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from zoneinfo import ZoneInfo

import pytest
import sqlalchemy as sa
import structlog

from bot.domain.actor import Actor
from bot.domain.availability import term_hours
from bot.domain.circle import Exit
from bot.domain.formation import FormationState, Prefer
from bot.domain.match import Answers, Looser
from bot.domain.member import MemberState, Scope, Use
from bot.domain.refusal import Refusal
from bot.services import proposing, seats
from bot.services.formation import Lost
from bot.services.formation_draft import Draft
from bot.services.forming_table import slots_of
from bot.services.guild import GuildService
from bot.services.introduction import Became, Invited
from bot.services.member import MemberService
from bot.services.proposing import leave_pool
from bot.storage import ban, block
from bot.storage import circle as circles
from bot.storage import formation as formations
from bot.storage import guild as guilds
from bot.storage import introduction as introductions
from bot.storage import match as pool
from bot.storage import member as members
from bot.storage.open import Storage
from tests.support.stores import Clock
from tests.support.waiting import FAY, GUILD, Home, waiting_home

WHO = Actor(FAY, GUILD)


@pytest.fixture
async def home(storage: Storage, clock: Clock) -> AsyncIterator[Home]:
    async with waiting_home(storage, clock) as made:
        yield made


async def draft_of(home: Home, **more) -> Draft:
    found = await home.form(**more)
    assert isinstance(found, Draft)
    return found


async def invited(home: Home) -> dict[int, int]:
    """Who was asked, and about which proposal."""
    tasks = [task for task in await home.deliver() if task.notice.kind == "introduction.circle"]
    return {task.notice.about or 0: task.notice.facts["proposal"] for task in tasks}


async def rooms(home: Home) -> list[set[int]]:
    async with home.store.read() as tx:
        found = await circles.running(tx, GUILD)
        return [{seat.user_id for seat in await circles.seats(tx, GUILD, one.id)} for one in found]


async def test_five_who_share_everything_meet_after_a_yes_of_four(home: Home) -> None:
    people = [await home.person(n, "grief") for n in range(1, 6)]
    draft = await draft_of(home)
    assert (draft.count, draft.placed, draft.gone) == (1, 5, 0)
    assert draft.circles[0].theme == home.tags["grief"] and draft.circles[0].facilitator_id == FAY
    done = await home.formations.approve(WHO, draft.formation.id)
    assert (done.first, done.circles, done.people) == (True, 1, 5)
    asked = await invited(home)
    assert set(asked) == {1, 2, 3, 4, 5}
    became = [await home.introductions.answer(p, asked[p.user_id], yes=True) for p in people[:3]]
    assert {b.became for b in became} == {Became.WAITS} and await rooms(home) == []
    assert (await home.introductions.answer(people[3], asked[4], yes=True)).became is Became.OPENS
    assert await rooms(home) == [{1, 2, 3, 4}]
    assert (await home.introductions.answer(people[4], asked[5], yes=True)).became is Became.OPENS
    assert await rooms(home) == [{1, 2, 3, 4, 5}]
    async with home.store.read() as tx:
        assert await pool.count(tx, GUILD) == 0
        (circle,) = await circles.running(tx, GUILD)
        assert circle.meets_at in (18, 19, 20) and circle.themes == (home.tags["grief"].id,)
        assert await circles.facilitators_of(tx, GUILD, circle.id) == (FAY,)


async def test_what_is_asked_holds_no_name_and_no_other_tag(home: Home) -> None:
    for n in range(1, 5):
        await home.person(n, "grief")
    draft = await draft_of(home)
    await home.formations.approve(WHO, draft.formation.id)
    (task, *_) = [task for task in await home.deliver() if task.notice.kind == "introduction.circle"]
    assert isinstance(task.content, Invited)
    assert (task.content.theme, task.content.people, task.content.language) == (home.tags["grief"], 4, "en")


async def test_approved_twice_is_approved_once(home: Home) -> None:
    for n in range(1, 5):
        await home.person(n, "grief")
    draft = await draft_of(home)
    assert (await home.formations.approve(WHO, draft.formation.id)).first
    assert not (await home.formations.approve(WHO, draft.formation.id)).first
    assert len(await invited(home)) == 4
    with pytest.raises(Refusal):
        await home.formations.approve(WHO, draft.formation.id + 1)


async def test_who_left_rests_blocked_or_was_banned_since_is_taken_out(home: Home, clock: Clock) -> None:
    for n in (3, 4, 5, 6, 7, 8, 1, 2):
        await home.person(n, "grief", hours={18})
        clock.forward(minutes=1)
    draft = await draft_of(home)
    async with home.store.begin(GUILD) as tx:
        await leave_pool(tx, GUILD, 1)
        resting = await members.get(tx, GUILD, 2)
        assert resting is not None
        await members.save(tx, type(resting)(**{**_fields(resting), "state": MemberState.PAUSED}))
        await block.add(tx, GUILD, 3, 4)
        await ban.add(tx, GUILD, 5, ban.Bar.PAUSED)
    again = await home.formations.open(WHO)
    assert isinstance(again, Draft) and again.gone == 2 and again.placed == 7
    await home.formations.approve(WHO, draft.formation.id)
    asked = set(await invited(home))
    assert asked == {3, 6, 7, 8}, "of the two whom a block keeps apart, the one who waits longer stays"


async def test_one_facilitator_leads_two_circles_at_two_of_their_common_hours(home: Home) -> None:
    for n in range(1, 9):
        await home.person(n, "grief")
    draft = await draft_of(home)
    assert draft.placed == 8 and len({one.meets for one in draft.circles}) == draft.count


def _fields(of) -> dict:
    return {name: getattr(of, name) for name in of.__slots__}


async def test_nobody_is_asked_about_two_circles_at_a_time(home: Home) -> None:
    """A formation that was begun while the people of another one were still being asked may hold the same people."""
    for n in range(1, 6):
        await home.person(n, "grief")
    draft = await draft_of(home)
    async with home.store.begin(GUILD) as tx:
        (one,) = await introductions.of_formation(tx, GUILD, draft.formation.id, 0, 5)
        other = replace(one, id=tx.new_id(), formation_id=tx.new_id())
        await guilds.grant(tx, GUILD, FAY + 1, 3)  # there is somebody to look after it
        await introductions.add_many(tx, GUILD, [(other, [1, 2, 3, 4, 5])])
    await home.formations.approve(WHO, draft.formation.id)
    async with home.store.begin(GUILD) as tx:
        assert await proposing.ask(tx, other) == 0
    assert set((await invited(home)).values()) == {one.id}


async def test_below_four_nobody_is_asked_and_all_go_first_in_line(home: Home) -> None:
    for n in range(1, 5):
        await home.person(n, "grief")
    draft = await draft_of(home)
    async with home.store.begin(GUILD) as tx:
        await members.take_back(tx, GUILD, 1, Scope.MATCHING)
    assert (await home.formations.approve(WHO, draft.formation.id)).circles == 0
    assert await invited(home) == {}
    async with home.store.read() as tx:
        lines = [await pool.get(tx, GUILD, n) for n in (2, 3, 4)]
        assert all(waiter is not None and waiter.first_in_line for waiter in lines)


async def test_too_many_no_ends_it_at_once_and_the_yes_sayers_go_first(home: Home) -> None:
    people = [await home.person(n, "grief") for n in range(1, 6)]
    draft = await draft_of(home)
    await home.formations.approve(WHO, draft.formation.id)
    asked = await invited(home)
    for person in people[:2]:
        await home.introductions.answer(person, asked[person.user_id], yes=True)
    for person in people[2:4]:
        said = await home.introductions.answer(person, asked[person.user_id], yes=False)
        assert said.became is Became.DECLINED
    assert (await home.introductions.answer(people[4], asked[5], yes=True)).became is Became.OVER
    await home.deliver()
    assert sorted(p for p, kind in home.shown if kind == "introduction.fell") == [1, 2]
    async with home.store.read() as tx:
        first = [(await pool.get(tx, GUILD, n)).first_in_line for n in range(1, 6)]  # type: ignore[union-attr]
        assert first == [True, True, False, False, True]
    assert await rooms(home) == []


async def test_no_circle_is_formed_in_safe_mode_and_the_draft_waits(home: Home) -> None:
    for n in range(1, 6):
        await home.person(n, "grief")
    draft = await draft_of(home)
    guild = GuildService(home.store)
    await guild.safe_mode(Actor(901, GUILD, manages=True), True)
    with pytest.raises(Refusal, match="safe-mode"):
        await home.formations.begin(WHO, Prefer.EVERYONE)
    with pytest.raises(Refusal, match="safe-mode"):
        await home.formations.approve(WHO, draft.formation.id)
    with pytest.raises(Refusal, match="safe-mode"):
        await home.match.wait(Actor(6, GUILD))
    assert await invited(home) == {}
    await guild.safe_mode(Actor(901, GUILD, manages=True), False)
    await home.formations.approve(WHO, draft.formation.id)
    assert set(await invited(home)) == {1, 2, 3, 4, 5}


async def test_the_72_hours_stand_still_in_safe_mode(home: Home, clock: Clock) -> None:
    people = [await home.person(n, "grief") for n in range(1, 6)]
    draft = await draft_of(home)
    await home.formations.approve(WHO, draft.formation.id)
    asked = await invited(home)
    for person in people[:3]:
        await home.introductions.answer(person, asked[person.user_id], yes=True)
    clock.forward(hours=71)
    guild = GuildService(home.store)
    await guild.safe_mode(Actor(901, GUILD, manages=True), True)
    with pytest.raises(Refusal, match="safe-mode-yes"):
        await home.introductions.answer(people[3], asked[4], yes=True)
    assert (await home.introductions.answer(people[4], asked[5], yes=False)).became is Became.DECLINED
    clock.forward(days=9)
    assert await home.introductions.lapse() == 0
    await guild.safe_mode(Actor(901, GUILD, manages=True), False)
    clock.forward(minutes=59)
    assert await home.introductions.lapse() == 0
    assert (await home.introductions.answer(people[3], asked[4], yes=True)).became is Became.OPENS


async def test_72_hours_run_from_the_moment_it_was_seen(home: Home, clock: Clock) -> None:
    people = [await home.person(n, "grief") for n in range(1, 6)]
    draft = await draft_of(home)
    await home.formations.approve(WHO, draft.formation.id)
    clock.forward(hours=100)
    await home.introductions.lapse()
    asked = await invited(home)
    assert set(asked) == {1, 2, 3, 4, 5}, "nobody had seen it yet, so nobody's time had begun"
    for person in people[:3]:
        await home.introductions.answer(person, asked[person.user_id], yes=True)
    clock.forward(hours=71)
    await home.introductions.lapse()
    async with home.store.read() as tx:
        assert await introductions.busy(tx, GUILD) == {1, 2, 3, 4, 5}
    clock.forward(hours=2)
    await home.introductions.lapse()
    async with home.store.read() as tx:
        assert await introductions.busy(tx, GUILD) == frozenset()
        assert await pool.count(tx, GUILD) == 5, "no penalty: all wait on"


async def test_a_block_after_the_yes_keeps_the_two_apart(home: Home) -> None:
    people = [await home.person(n, "grief") for n in range(1, 7)]
    draft = await draft_of(home)
    await home.formations.approve(WHO, draft.formation.id)
    asked = await invited(home)
    for person in people[:3]:
        await home.introductions.answer(person, asked[person.user_id], yes=True)
    async with home.store.begin(GUILD) as tx:
        await block.add(tx, GUILD, 4, 1)
        await block.add(tx, GUILD, 2, 6)
    for person in people[3:]:
        await home.introductions.answer(person, asked[person.user_id], yes=True)
    (seated,) = await rooms(home)
    assert seated == {1, 2, 3, 5}


async def test_who_rests_before_answering_keeps_the_others_waiting_no_longer(home: Home) -> None:
    people = [await home.person(n, "grief") for n in range(1, 5)]
    await home.formations.approve(WHO, (await draft_of(home)).formation.id)
    asked = await invited(home)
    resting = MemberService(home.store, lambda _: None)
    for person in people[:3]:
        await home.introductions.answer(person, asked[person.user_id], yes=True)
    await resting.pause(people[0], 7)  # a yes that was said stands, if they are back by then
    await resting.resume(people[0])
    await resting.pause(people[3], 7)
    assert {task.notice.about for task in await home.deliver() if task.notice.kind == "introduction.fell"} == {1, 2, 3}
    assert (await home.introductions.answer(people[3], asked[4], yes=True)).became is Became.OVER
    assert (await home.match.status(people[3])).waiter is not None, "they wait on when they are back"


async def test_a_no_seats_nobody_who_had_said_yes_before(home: Home) -> None:
    people = [await home.person(n, "grief") for n in range(1, 6)]
    await home.formations.approve(WHO, (await draft_of(home)).formation.id)
    asked = await invited(home)
    for person in people[:3]:
        await home.introductions.answer(person, asked[person.user_id], yes=True)
    async with home.store.begin(GUILD) as tx:
        await block.add(tx, GUILD, 4, 1)
    for person in people[3:]:
        await home.introductions.answer(person, asked[person.user_id], yes=True)
    assert await rooms(home) == [{1, 2, 3, 5}]
    async with home.store.begin(GUILD) as tx:
        (circle,) = await circles.running(tx, GUILD)
        await seats.take_seat(tx, circle, 1, Exit.LEFT)  # now nothing stands between
    for person in (people[3], people[1]):
        became = (await home.introductions.answer(person, asked[person.user_id], yes=False)).became
        assert became is (Became.OPENS if person is people[1] else Became.DECLINED)
    assert await rooms(home) == [{2, 3, 5}], "a no takes nobody's seat, and gives none"


async def test_a_circle_without_a_facilitator_opens_where_the_server_allows_it(storage: Storage, clock: Clock) -> None:
    async with waiting_home(storage, clock, peer_led=True) as home:
        people = [await home.person(n, "grief") for n in range(1, 5)]
        async with home.store.begin(GUILD) as tx:
            await block.add(tx, GUILD, 2, FAY)  # the only facilitator there is
        draft = await draft_of(home)
        assert [(one.people, one.facilitator_id) for one in draft.circles] == [(4, None)]
        assert (await home.formations.approve(WHO, draft.formation.id)).people == 4
        asked = await invited(home)
        became = [await home.introductions.answer(p, asked[p.user_id], yes=True) for p in people]
        assert became[-1].became is Became.OPENS and await rooms(home) == [{1, 2, 3, 4}]
        async with home.store.read() as tx:
            (circle,) = await circles.running(tx, GUILD)
            assert circle.peer_led and await circles.facilitators_of(tx, GUILD, circle.id) == ()


async def test_a_facilitator_never_leads_across_a_block(home: Home) -> None:
    for n in range(1, 5):
        await home.person(n, "grief")
    async with home.store.begin(GUILD) as tx:
        await block.add(tx, GUILD, 2, FAY)
    draft = await draft_of(home)
    assert draft.count == 0 and draft.formation.waiting == {"no-facilitator": 4}


async def test_a_pool_of_nothing_few_or_strangers(home: Home) -> None:
    assert (await draft_of(home)).count == 0
    await home.person(1, "grief")
    await home.person(2, "grief", hours=())
    await home.person(3, "grief", zone="Pacific/Kiritimati")
    await home.person(4, "sleep", zone="Etc/GMT+12")
    await home.person(5, "books", use=Use.PRIVATE)
    await home.person(6, "books", use=Use.AVOID, languages=())
    draft = await draft_of(home)
    assert draft.count == 0 and sum(draft.formation.waiting.values()) == 6


async def test_one_whom_everybody_blocked_is_left_over_and_no_reason_says_why(home: Home) -> None:
    for n in range(1, 6):
        await home.person(n, "grief")
    async with home.store.begin(GUILD) as tx:
        for n in range(1, 5):
            await block.add(tx, GUILD, n, 5)
    draft = await draft_of(home)
    assert draft.placed == 4 and draft.formation.waiting == {"too-few": 1}


async def test_who_deletes_their_data_while_it_is_worked_out_is_not_written_down_again(home: Home) -> None:
    for n in range(1, 6):
        await home.person(n, "grief")
    run = await home.formations.begin(WHO, Prefer.EVERYONE)
    while home.worker.pid is None:  # from here on everybody's answers are in the worker's hands
        await home.formations.wait_for(run, 0.01)
    async with home.store.begin(GUILD) as tx:
        await leave_pool(tx, GUILD, 3)
    assert await home.formations.wait_for(run, 60)
    draft = await home.formations.open(WHO)
    assert isinstance(draft, Draft) and (draft.placed, draft.gone) == (4, 1)
    async with home.store.read() as tx:
        assert 3 not in {row.user_id for row in await tx.all(sa.select(introductions.invitation))}


async def test_a_new_look_replaces_the_draft(home: Home) -> None:
    for n in range(1, 5):
        await home.person(n, "grief")
    first = await draft_of(home)
    second = await draft_of(home, prefer=Prefer.FIT)
    assert second.formation.prefer is Prefer.FIT and second.count == 1
    with pytest.raises(Refusal):
        await home.formations.approve(WHO, first.formation.id)


async def test_what_ran_when_the_program_ended_is_lost_and_can_be_begun_again(home: Home) -> None:
    for n in range(1, 5):
        await home.person(n, "grief")
    async with home.store.begin(GUILD) as tx:
        await formations.begin(tx, GUILD, Prefer.EVERYONE)
    assert isinstance(await home.formations.open(WHO), Lost)
    assert await home.formations.find_lost() == 1 and await home.formations.find_lost() == 0
    assert "formation.lost" in [task.notice.kind for task in await home.deliver()]
    assert isinstance(await home.formations.open(WHO), Lost)
    assert (await draft_of(home)).count == 1


async def test_a_fault_of_ours_is_told_as_one_with_the_code_that_the_log_has(home: Home) -> None:
    await home.person(1, "grief", zone="Nowhere/Gone")
    with structlog.testing.capture_logs() as logged:
        broken = await home.form()
    assert isinstance(broken, Lost) and broken.formation.state is FormationState.BROKEN
    assert [line["code"] for line in logged if line["event"] == "formation_failed"] == [broken.formation.code]
    assert await home.formations.discard(WHO, broken.formation.id)
    assert await home.formations.open(WHO) is None


async def test_what_another_process_runs_is_not_called_lost(home: Home) -> None:
    async with home.store.begin(GUILD) as tx:
        await formations.begin(tx, GUILD, Prefer.EVERYONE)
    home.delivery.shard_count, home.delivery.shards = 2, ((GUILD >> 22) % 2 + 1 & 1,)
    assert await home.formations.find_lost() == 0
    home.delivery.shards = ((GUILD >> 22) % 2,)
    assert await home.formations.find_lost() == 1


async def test_cancel_ends_the_run_and_its_process(home: Home) -> None:
    for n in range(1, 5):
        await home.person(n, "grief")
    run = await home.formations.begin(WHO, Prefer.EVERYONE)
    assert await home.formations.begin(WHO, Prefer.FIT) is run
    assert await home.formations.cancel(WHO, run.formation.id) is not None
    assert await home.formations.wait_for(run, 10)
    assert home.worker.pid is None and await home.formations.open(WHO) is None
    assert await home.formations.cancel(WHO, run.formation.id) is None


async def test_only_facilitators(home: Home) -> None:
    ada = await home.person(1, "grief")
    for verb in (home.formations.open(ada), home.formations.begin(ada, Prefer.FIT), home.formations.approve(ada, 1)):
        with pytest.raises(Refusal):
            await verb


async def test_a_facilitator_who_is_taken_meanwhile_is_marked_and_another_is_asked(home: Home) -> None:
    for n in range(1, 5):
        await home.person(n, "grief", hours={18})
    draft = await draft_of(home)
    assert [one.double_booked for one in draft.circles] == [False]
    async with home.store.begin(GUILD) as tx:
        await guilds.grant(tx, GUILD, FAY + 1, 3)
        await seats.open_circle(
            tx, GUILD, name="Taken", themes=[home.tags["books"].id], size=6, language="en",
            facilitators=[FAY], meets_at=18,
        )  # fmt: skip
    again = await home.formations.open(WHO)
    assert isinstance(again, Draft) and [one.double_booked for one in again.circles] == [True]
    assert (await home.formations.approve(WHO, draft.formation.id)).circles == 1
    async with home.store.read() as tx:
        (asking,) = await introductions.asking(tx, GUILD)
        assert asking.facilitator_id == FAY + 1


async def test_hours_that_clocks_take_are_no_hours_that_were_not_given(home: Home) -> None:
    """Four weeks before Europe changes its clocks: one hour a week is not one hour of UTC all through a term."""
    for n in range(1, 6):
        await home.person(n, "grief", zone="Europe/London", hours={18})
    draft = await draft_of(home)
    assert (draft.count, draft.formation.waiting) == (0, {"no-common-hour": 5})


async def test_nobody_shares_a_tag(home: Home) -> None:
    async with home.store.begin(GUILD) as tx:
        for n in range(1, 7):
            home.tags[f"own {n}"] = await guilds.add_tag(tx, GUILD, f"own {n}", "experience")
    for n in range(1, 7):
        await home.person(n, f"own {n}")
    draft = await draft_of(home)
    assert (draft.count, draft.formation.waiting) == (0, {"no-shared-tag": 6})


def test_the_common_hour_holds_to_the_end_of_a_circle_that_opens_as_late_as_it_may() -> None:
    """Ten days may go by until all have said yes, and the term has six weeks from then on."""
    sunday, zone = datetime(2026, 9, 6, 12, tzinfo=UTC), "Europe/London"  # the clocks change 49 days later
    told = Answers(1, frozenset({1}), frozenset({1}), frozenset(), ("en",), zone, frozenset({19}))
    assert term_hours(told.hours, ZoneInfo(zone), sunday.date(), 7) == {18}
    assert slots_of(told, sunday) == frozenset()


async def test_zones_at_both_ends_of_the_world_meet_at_one_moment(home: Home) -> None:
    """Wednesday 08:00 on Kiritimati (+14) is Tuesday 06:00 at -12 and Tuesday 18:00 in UTC."""
    for n, (zone, hour) in enumerate([("Pacific/Kiritimati", 56), ("Etc/GMT+12", 30)] * 2, start=1):
        await home.person(n, "grief", zone=zone, hours={hour})
    draft = await draft_of(home)
    assert (draft.count, draft.placed) == (1, 4)
    assert draft.circles[0].meets.strftime("%a %H:%M") == "Tue 18:00"


async def test_two_hundred_tags_and_twenty_each(home: Home) -> None:
    async with home.store.begin(GUILD) as tx:
        for n in range(200):
            home.tags[f"tag {n}"] = await guilds.add_tag(tx, GUILD, f"tag {n}", "experience")
    for n in range(1, 13):
        await home.person(n, *(f"tag {(n // 5 * 60 + step) % 200}" for step in range(20)))
    draft = await draft_of(home)
    assert draft.placed >= 8 and draft.placed + sum(draft.formation.waiting.values()) == 12


async def test_wider_hours_bring_together_who_was_apart(home: Home) -> None:
    people = [await home.person(n, "grief", hours={18 if n < 3 else 19}) for n in range(1, 5)]
    assert (await draft_of(home)).count == 0
    for who in people[:2]:
        await home.match.loosen(who, Looser.HOURS)
    assert (await draft_of(home)).count == 1
    for who in people[:2]:
        await home.match.tighten(who)
    assert (await draft_of(home)).count == 0


async def test_the_second_offer_of_something_wider_does_not_join_a_first_that_still_waits(
    home: Home, clock: Clock
) -> None:
    who = await home.person(1, "grief")
    for _ in range(2):
        clock.forward(days=8)
        await home.match.offer_wider()
    shown = await home.delivery.waiting_for(who)
    assert [task.notice.kind for task in shown] == ["match.loosen"]


@pytest.mark.parametrize(("others", "named"), [(5, ["books"]), (4, [])])
async def test_a_related_tag_is_named_where_five_people_show_it_beside_one_of_theirs(
    home: Home, clock: Clock, others: int, named: list[str]
) -> None:
    who = await home.person(1, "grief", "moving")
    for n in range(2, 2 + others):
        await home.person(n, "grief", "books", "moving")
    await home.person(9, "sleep", "grief", use=Use.MATCH)
    clock.forward(days=8)
    await home.match.offer_wider()
    (told,) = [task for task in await home.delivery.waiting_for(who) if task.notice.kind == "match.loosen"]
    assert [tag.name for tag in told.content.related] == named


async def test_who_rests_while_something_wider_would_be_offered_is_offered_it_when_they_are_back(
    home: Home, clock: Clock
) -> None:
    who, resting = await home.person(1, "grief"), MemberService(home.store, lambda _: None)
    await resting.pause(who, 16)
    for _ in range(2):
        clock.forward(days=7, hours=12)
        assert await home.match.offer_wider() == 0
    await resting.resume(who)
    assert await home.match.offer_wider() == 1
    assert [task.notice.kind for task in await home.delivery.waiting_for(who)] == ["match.loosen"]
    assert await home.match.offer_wider() == 0, "once for both times that passed"


async def test_however_many_cannot_be_offered_something_wider_the_others_are(home: Home, clock: Clock) -> None:
    home.store.new_id = count(1).__next__  # the one whose turn it is comes after all the others
    async with home.store.begin(GUILD) as tx:
        for user_id in range(5_000, 5_250):
            await pool.add(tx, GUILD, user_id)
    who = await home.person(1, "grief")
    clock.forward(days=8)
    assert await home.match.offer_wider() == 1
    assert [task.notice.kind for task in await home.delivery.waiting_for(who)] == ["match.loosen"]


async def test_three_begin_smaller_only_if_each_of_them_agreed(home: Home) -> None:
    people = [await home.person(n, "grief") for n in range(1, 4)]
    assert (await draft_of(home)).count == 0
    async with home.store.begin(GUILD) as tx:
        for n in range(1, 4):
            await pool.change(tx, GUILD, n, smaller=True)
    draft = await draft_of(home)
    assert (draft.count, draft.placed) == (1, 3)
    await home.formations.approve(WHO, draft.formation.id)
    asked = await invited(home)
    for person in people:
        await home.introductions.answer(person, asked[person.user_id], yes=True)
    assert await rooms(home) == [{1, 2, 3}]
