"""Deleted is deleted: every table, both stores, a crash at any step, and an older backup that comes back."""

import asyncio
from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.domain.actor import Actor
from bot.domain.checkin import Round
from bot.domain.guild import Guild
from bot.domain.member import MemberTag, Profile, Scope, Use
from bot.domain.mydata import EVERYWHERE
from bot.domain.rhythm import Every, Schedule, new_rhythm
from bot.services import seats
from bot.services.erasing import Eraser
from bot.services.mydata import MyDataService
from bot.services.retention import RetentionService
from bot.storage import audit, erasure, outbox
from bot.storage import circle as circles
from bot.storage import claim as claims
from bot.storage import guild as guilds
from bot.storage import member as members
from bot.storage import rhythm as rhythms
from bot.storage.open import Storage
from bot.storage.store import Tx
from bot.storage.tables import metadata
from tests.support.stores import Clock

GUILD = 1 << 60
ADA, BEN = 700000000000000001, 700000000000000002


async def nothing() -> None:
    """No copy of the keys to bring up to date."""


async def settle_in(storage: Storage, *people: int) -> None:
    """People with everything that the spine's own tables can hold of somebody."""
    async with storage.store.begin(GUILD) as tx:
        if await guilds.get(tx, GUILD) is None:
            await guilds.add(tx, Guild(GUILD, safety_contact_id=ADA))
        for user in people:
            await members.add(tx, GUILD, user)
            await members.agree(tx, GUILD, user, Scope.MATCHING)
            await members.save_profile(tx, GUILD, user, Profile(timezone="Europe/Lisbon"))
            await members.save_tags(tx, GUILD, user, (MemberTag(5, Use.SHOW),))
            await guilds.grant(tx, GUILD, user)
            await audit.note(tx, GUILD, "test", user)
            await outbox.post(tx, "test.told", GUILD, f"test.told:{user}", about=user)
            await outbox.post(tx, "test.pair", GUILD, f"test.pair:{user}", first=user, others=[user, 5])


async def traces(storage: Storage, user_id: int) -> list[str]:
    """Where this id or the person's mark is found: every column of every table, and the key store."""
    found = []
    async with storage.store.read() as tx:
        mark = await tx.mark(GUILD, user_id)
        for table in metadata.sorted_tables:
            if table is erasure.erased:
                continue
            for row in await tx.all(sa.select(table)):
                for name, value in row._mapping.items():
                    if str(user_id) in str(value) or value == mark:
                        found.append(f"{table.name}.{name}")
    async with storage.keyring.read() as keys:
        if user_id in await keys.users(GUILD):
            found.append("key")
    return found


async def rows_about_others(storage: Storage, user_id: int) -> dict[str, list[tuple]]:
    async with storage.store.read() as tx:
        return {
            table.name: [tuple(row) for row in await tx.all(sa.select(table)) if str(user_id) in str(tuple(row))]
            for table in (members.member, members.consent, members.member_tag, guilds.facilitator)
        }


async def test_nothing_of_the_person_is_left_and_others_stay_as_they_were(storage: Storage) -> None:
    await settle_in(storage, ADA, BEN)
    before = await rows_about_others(storage, BEN)
    assert len(await traces(storage, ADA)) > 8
    gone = await Eraser(storage.store, nothing).erase(GUILD, ADA)
    assert gone["member"] == gone["consent"] == gone["member_tag"] == 1
    assert await traces(storage, ADA) == []
    assert await rows_about_others(storage, BEN) == before
    async with storage.store.read() as tx:
        assert (await members.profile(tx, GUILD, BEN)).timezone == "Europe/Lisbon"


async def test_someone_who_comes_back_begins_anew(storage: Storage) -> None:
    eraser = Eraser(storage.store, nothing)
    await settle_in(storage, ADA)
    await eraser.erase(GUILD, ADA)
    await settle_in(storage, ADA)
    assert await eraser.finish() == 0
    async with storage.store.read() as tx:
        assert (await members.profile(tx, GUILD, ADA)).timezone == "Europe/Lisbon"


async def test_words_that_name_the_person_stay_without_them(storage: Storage) -> None:
    """A question that was asked, an agreement, a tag: what others wrote, with the id of this person in it."""
    await settle_in(storage, ADA, BEN)
    asked = Round(1, GUILD, 8, 9, storage.store.clock(), "own", f"<@{ADA}>, how are you?", 0, None, None)
    alone = Round(2, GUILD, 8, 9, storage.store.clock() + timedelta(days=1), "own", str(ADA), 0, None, None)
    async with storage.store.begin(GUILD) as tx:
        await rhythms.add_rounds(tx, [asked, alone])
        circle = await seats.open_circle(
            tx, GUILD, name=f"With {ADA}", themes=[1], size=5, language="en", agreement=f"Ask <@{ADA}> or <@{BEN}>."
        )
        tag = await guilds.add_tag(tx, GUILD, f"met {ADA}", "interest")
        await guilds.add_tag(tx, GUILD, "met 0", "interest")  # of one name there is one
    await Eraser(storage.store, nothing).erase(GUILD, ADA)
    assert await traces(storage, ADA) == []
    async with storage.store.read() as tx:
        rounds = [await rhythms.get_round(tx, GUILD, number) for number in (1, 2)]
        kept = await circles.get(tx, GUILD, circle.id)
        (named,) = [one.name for one in await guilds.tags(tx, GUILD) if one.id == tag.id]
    assert [one and one.own_prompt for one in rounds] == ["<@0>, how are you?", "0"]
    assert kept and kept.name == "With 0" and kept.agreement == f"Ask <@0> or <@{BEN}>."
    assert named == "met 0"


async def test_a_question_that_names_the_person_does_not_stop_their_deletion(storage: Storage) -> None:
    await settle_in(storage, ADA, BEN)
    weekly = new_rhythm(Every.WEEK, 1, 600, "Europe/Lisbon", storage.store.clock())
    asked = (f"What did <@{ADA}> say?", "How are you?")
    async with storage.store.begin(GUILD) as tx:
        await rhythms.add(tx, Schedule(9, GUILD, 8, weekly, "days", asked, False, None, 0, None))
    await Eraser(storage.store, nothing).erase(GUILD, ADA)
    assert await traces(storage, ADA) == []
    async with storage.store.read() as tx:
        kept = await tx.value(sa.select(rhythms.schedule.c.own_prompts))
    assert kept == ["What did <@0> say?", "How are you?"]


class Crash(Exception):
    """The process ends here."""


@pytest.mark.parametrize("step", ["wipe", "note", "_shred"])
async def test_a_crash_between_the_steps_is_finished_at_the_next_start(
    storage: Storage, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    await settle_in(storage, ADA, BEN)
    eraser = Eraser(storage.store, nothing)

    async def crash(*_: object) -> None:
        raise Crash

    with monkeypatch.context() as patch:
        patch.setattr(eraser if step == "_shred" else erasure, step, crash)
        with pytest.raises(Crash):
            await eraser.erase(GUILD, ADA)
    assert await traces(storage, ADA) != []
    storage.vault.forget(GUILD)  # a new process has nothing in memory
    assert await Eraser(storage.store, nothing).finish() == 1
    assert await traces(storage, ADA) == []
    assert len(await traces(storage, BEN)) > 5
    assert await Eraser(storage.store, nothing).finish() == 0


async def test_a_deletion_that_cannot_be_finished_keeps_no_other_waiting(
    storage: Storage, capsys: pytest.CaptureFixture[str]
) -> None:
    """The key of one server is damaged: whose entry it is cannot be found out any more."""
    await settle_in(storage, ADA, BEN)
    mark = (await storage.vault.guild(GUILD)).mark(ADA)
    async with storage.keyring.begin() as keys:
        await keys.begin_erasure(GUILD + 1, mark, storage.store.clock())
        await keys.begin_erasure(GUILD, mark, storage.store.clock() + timedelta(seconds=1))
        await keys.put_if_absent(GUILD + 1, 0, bytes(60))
    assert await Eraser(storage.store, nothing).finish() == 1
    assert await traces(storage, ADA) == []
    said = capsys.readouterr().out
    assert "deletion_not_finished" in said and str(ADA) not in said
    async with storage.keyring.read() as keys:
        assert [entry.guild_id for entry in await keys.erasures() if entry.done_at is None] == [GUILD + 1]


async def test_hooks_end_what_is_shared_first_and_a_broken_one_keeps_nobody(storage: Storage) -> None:
    await settle_in(storage, ADA, BEN)
    eraser = Eraser(storage.store, nothing)
    order: list[str] = []

    async def leaves(tx: Tx, guild_id: int, user_id: int) -> None:
        assert await members.get(tx, guild_id, user_id) is not None
        await outbox.post(tx, "test.out-of-room", guild_id, f"test.out:{user_id}", room=9, user=user_id)
        order.append("leaves")

    async def broken(tx: Tx, guild_id: int, user_id: int) -> None:
        await tx.execute(sa.delete(members.member))
        raise ZeroDivisionError

    eraser.before_deletion(broken)
    eraser.before_deletion(leaves)
    await eraser.erase(GUILD, ADA)
    assert order == ["leaves"]
    async with storage.store.read() as tx:
        assert await members.get(tx, GUILD, BEN) is not None
    assert await traces(storage, ADA) == ["notice.facts"]  # Discord has yet to be told whom to take out of the room
    async with storage.store.begin(None) as tx:
        told = {notice.kind: notice for notice in await claims.take(tx, 10, (0,), 1)}
        assert told["test.out-of-room"].facts["user"] == ADA
        await claims.settle(tx, told["test.out-of-room"].id, "done")
    assert await RetentionService(storage.store).forget_farewells() == 1
    assert await traces(storage, ADA) == []


async def test_a_whole_server_goes_with_its_keys(storage: Storage) -> None:
    await settle_in(storage, ADA, BEN)
    eraser = Eraser(storage.store, nothing)
    await eraser.erase(GUILD, BEN)
    await eraser.erase_guild(GUILD)
    async with storage.store.read() as tx:
        left = {t.name: await tx.value(sa.select(sa.func.count()).select_from(t)) for t in metadata.sorted_tables}
    assert {name for name, count in left.items() if count} == {"erased"} and left["erased"] == 1
    async with storage.keyring.read() as keys:
        assert await keys.users(GUILD) == set()
        assert [entry.mark for entry in await keys.erasures()] == [erasure.WHOLE_GUILD]
    assert await eraser.finish() == 0


async def test_an_older_copy_of_the_data_is_wiped_again(storage: Storage) -> None:
    """The rows come back as a restore would bring them: everything but the note that the deletion went through."""
    await settle_in(storage, ADA, BEN)
    eraser = Eraser(storage.store, nothing)
    await eraser.erase(GUILD, ADA)
    async with storage.store.begin(GUILD) as tx:
        await tx.execute(sa.delete(erasure.erased))
        await members.add(tx, GUILD, ADA)
    assert await eraser.finish() == 1
    assert await traces(storage, ADA) == []
    async with storage.store.read() as tx:
        noted = await erasure.noted(tx)
    assert len(noted) == 1 and all(isinstance(at - at, timedelta) for at in noted.values())


async def test_two_deletions_in_the_same_instant_do_what_one_does(storage: Storage) -> None:
    """From the server and from a direct message."""
    await settle_in(storage, ADA, BEN)
    mydata = MyDataService(storage.store, nothing)
    both = await asyncio.gather(mydata.delete(Actor(ADA, GUILD), GUILD), mydata.delete(Actor(ADA, None), EVERYWHERE))
    assert [[one.guild_id for one in done] for done in both] == [[GUILD], [GUILD]]
    assert await traces(storage, ADA) == []
    assert len(await traces(storage, BEN)) > 5
    assert await mydata.finish() == 0


@pytest.mark.parametrize("asked", [(0, 1), (1, 0)])
async def test_of_two_deletions_that_cross_neither_is_done_again_later(
    storage: Storage, clock: Clock, asked: tuple[int, int]
) -> None:
    """Whichever of two processes is through first: a start must not delete what the person began anew afterwards."""
    await settle_in(storage, ADA, BEN)
    eraser = Eraser(storage.store, nothing)
    mark = (await storage.vault.guild(GUILD)).mark(ADA)
    times = []
    for late in asked:
        async with storage.keyring.begin() as keys:
            times.append(await keys.begin_erasure(GUILD, mark, clock() + timedelta(milliseconds=late)))
    for at in reversed(times):
        await eraser._carry_out(GUILD, ADA, mark, at)
    await settle_in(storage, ADA)
    assert await eraser.finish() == 0
    assert len(await traces(storage, ADA)) > 5


async def test_a_clock_that_was_set_back_hides_no_deletion(storage: Storage, clock: Clock) -> None:
    """The data that comes back went through the first deletion, when the clock was an hour ahead."""
    await settle_in(storage, ADA, BEN)
    eraser = Eraser(storage.store, nothing)
    await eraser.erase(GUILD, ADA)
    clock.forward(hours=-1)
    async with storage.store.read() as tx:
        (first,) = (await erasure.noted(tx)).values()
    await eraser.erase(GUILD, ADA)
    async with storage.store.begin(GUILD) as tx:
        await tx.execute(sa.update(erasure.erased).values(asked_at=first))
        await members.add(tx, GUILD, ADA)
    assert await eraser.finish() == 1
    assert await traces(storage, ADA) == []
