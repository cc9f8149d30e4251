"""Deleting in the middle of everything: a circle, a block, a report, a shared check-in, a role."""

import json
from collections.abc import Iterator

import pytest
import sqlalchemy as sa

from bot.demo import simulated
from bot.domain.member import CONSENT_VERSION
from bot.storage import buddy as buddies
from bot.storage import join_request as join_requests
from bot.storage import match as pool
from bot.storage import member as members
from bot.storage.erasure import erased
from bot.storage.walk import tables
from tests.journeys.conftest import agree
from tests.journeys.test_circle import let_in, make
from tests.journeys.test_mydata import files
from tests.support.world import World


async def delete(w: World, name: str) -> str:
    form = await w[name].press(await w[name].slash("mydata delete"), "Delete everything")
    done = await w[name].submit(form, {"confirm": "delete"})
    await w.settle()
    return done.text


async def traces(w: World, name: str) -> list[str]:
    """Columns in which the person's id stands, as a number or inside a text."""
    found = []
    async with w.app.store.read() as tx:
        for table in tables():
            if table is not erased:
                for row in await tx.all(sa.select(table)):
                    found += [f"{table.name}.{c}" for c, v in row._mapping.items() if str(w[name].id) in str(v)]
    return found


def files_with(w: World, name: str) -> Iterator[str]:
    """Files that hold the person's id as SQLite stores it."""
    wanted = w[name].id.to_bytes(8, "big")
    for path in w.data_dir.glob("*.db*"):
        if wanted in path.read_bytes():
            yield path.name


async def test_out_of_the_circle_and_out_of_every_file(home: World) -> None:
    await make(home, size=5)
    room = home.room("Night shifts")
    for name in ("Ada", "Ben"):
        await let_in(home, name)
    await home["Ada"].slash("safety block", member=home["Eva"])
    await home["Ada"].slash("safety report", member=home["Gus"], reason="wrote to me again and again")
    await home["Ada"].slash("profile add", tag="Losing someone", use="show")
    assert home["Ada"].can_see(room) and list(files_with(home, "Ada"))
    told = await delete(home, "Ada")
    assert "It is gone" in told and "Reports you sent stay" in told
    assert home.people_in(room) == {"Fay", "Ben"} and not home["Ada"].can_see(room)
    await home.leap(minutes=15)
    assert await traces(home, "Ada") == []
    await home.app.store.checkpoint()
    assert list(files_with(home, "Ada")) == []
    reports = await home["Fay"].slash("facilitate reports")
    assert "wrote to me again" in str(reports) or "report" in str(reports).lower()
    assert "in no circle yet" not in await home["Ben"].slash("circle mine")


async def test_a_block_against_somebody_outlives_their_deletion(home: World) -> None:
    await make(home)
    await let_in(home, "Ada")
    await agree(home, "Eva")
    await home["Ada"].slash("safety block", member=home["Eva"])
    told = await delete(home, "Eva")
    assert "Ada" not in told
    await agree(home, "Gus")
    never_blocked = await delete(home, "Gus")
    assert told == never_blocked  # nobody learns from their own deletion who blocked them
    await agree(home, "Eva")
    shown = await home["Eva"].slash("circle join", circle="Night shifts")
    assert "You asked to join" in await home["Eva"].press(shown, "I agree")
    assert "Nobody is waiting" in await home["Fay"].slash("facilitate admit")


async def test_a_facilitator_may_delete_too(home: World) -> None:
    await make(home)
    await let_in(home, "Ada")
    assert "It is gone" in await delete(home, "Fay")
    await home.leap(minutes=15)
    assert await traces(home, "Fay") == []
    assert "in no circle yet" not in await home["Ada"].slash("circle mine")
    audit = await home["Finn"].slash("facilitate audit")
    assert audit.private and "Fay" not in audit.text


async def test_deleting_by_message_and_in_the_server_at_once(home: World) -> None:
    await make(home)
    await let_in(home, "Ada")
    asked = [await home["Ada"].slash("mydata delete", where=where) for where in (home["Ada"].dm, home.lobby)]
    forms = [await home["Ada"].press(one, "Delete everything") for one in asked]
    answers = await home.all_at_once(
        [home["Ada"].submit(form, {"confirm": "delete"}) for form in forms] + [home["Ada"].slash("circle mine")]
    )
    assert all("It is gone" in answer.text for answer in answers[:2])
    await home.leap(minutes=15)
    assert await traces(home, "Ada") == []


async def test_a_form_that_was_open_meanwhile_brings_nothing_back(home: World) -> None:
    await make(home)
    await let_in(home, "Ada")
    await home["Ada"].press(await home["Ada"].slash("checkin now"), "I agree")
    form = await home["Ada"].slash("checkin now", circle="Night shifts")
    await delete(home, "Ada")
    sent = await home["Ada"].submit(form, {"mood": "Good", "note": "written before"})
    assert sent.private and "I agree" in sent.labels and "written before" not in sent.text
    await home.leap(minutes=15)
    assert await traces(home, "Ada") == []


@pytest.mark.parametrize("may_delete_threads", [False, True])
async def test_the_thread_of_the_person_and_the_bot_goes_too(home: World, may_delete_threads: bool) -> None:
    await make(home)
    await home["Ada"].choose(await agree(home, "Ada"), "In a private thread here")
    await home["Ada"].press(await home["Ada"].slash("circle join", circle="Night shifts"), "I agree")
    await home["Fay"].press(await home["Fay"].slash("facilitate admit"), "No seat")
    await home.settle()
    await home.advance(seconds=10)
    (room,) = home["Ada"].rooms()
    await home["Ada"].say("a word of mine", where=room)
    assert "has no seat for now" in home["Ada"].reads(room)[-2].text
    if may_delete_threads:
        simulated.allow_bot(home.env, home.channel("circles").id, "manage_threads")
    await delete(home, "Ada")
    await home.leap(minutes=15)
    assert home["Ada"].rooms() == []
    left = [message.content for message in home.env.backend.messages.get(room.id, {}).values()]
    assert left == ([] if may_delete_threads else ["a word of mine"])
    assert await traces(home, "Ada") == []


async def test_reports_one_sent_are_in_ones_export_until_the_name_is_taken_out(home: World) -> None:
    await agree(home, "Ada")
    await home["Ada"].slash("safety report", member=home["Ben"], reason="wrote to me again and again")
    got = files(home, await home["Ada"].slash("mydata export"))
    (sent,) = json.loads(got[f"kitestring-{home.guild.id}.json"])["tables"]["report"]
    assert sent["words"] == "wrote to me again and again" and sent["kind"] == "report"
    assert str(home["Ben"].id) not in str(got) and "again and again" in got[f"kitestring-{home.guild.id}.txt"]
    assert "Reports you sent" in await home["Ada"].slash("mydata view")
    assert "Nothing is kept" in await home["Ben"].slash("mydata export")
    home["Ada"].leave_server()
    assert "Reports you sent" in await home["Ada"].slash("mydata view", where=home["Ada"].dm)
    form = await home["Ada"].press(await home["Ada"].slash("mydata delete", where=home["Ada"].dm), "Delete everything")
    await home["Ada"].submit(form, {"confirm": "delete"})
    assert "Nothing is kept" in await home["Ada"].slash("mydata view", where=home["Ada"].dm)


async def test_taking_back_the_yes_to_matching_ends_all_that_waits(home: World) -> None:
    """Not what both sides or a whole circle agreed to: leaving those is a step of its own."""
    await make(home)
    await let_in(home, "Ben")
    await agree(home, "Ada")
    await home["Ada"].slash("profile add", tag="Losing someone", use="show")
    await home["Ada"].slash("match wait")
    await home["Ada"].slash("buddy find")
    await home["Ada"].press(await home["Ada"].slash("circle join", circle="Night shifts"), "I agree")
    for name in ("Ada", "Ben"):
        shown = await home[name].slash("mydata consent")
        await home[name].press(shown, id=home.app.kit.presses.id("mydata:off", home.guild.id, "matching"))
    async with home.app.store.read() as tx:
        assert await pool.get(tx, home.guild.id, home["Ada"].id) is None
        assert await buddies.seeks(tx, home.guild.id, home["Ada"].id) is None
        assert not await join_requests.waiting(tx, home.guild.id, user_id=home["Ada"].id)
    assert "Nobody is waiting" in await home["Fay"].slash("facilitate admit")
    assert home["Ben"].can_see(home.room("Night shifts"))


async def test_an_older_yes_is_asked_for_again(home: World) -> None:
    """The cards' texts changed their meaning since: what was agreed to then allows nothing now, and nothing is lost."""
    await agree(home, "Ada")
    await home["Ada"].slash("profile add", tag="Losing someone", use="show")
    async with home.app.store.begin(home.guild.id) as tx:
        await tx.execute(sa.update(members.consent).values(version=CONSENT_VERSION - 1))
    asked = await home["Ada"].slash("profile show")
    again = await home["Ada"].slash("profile edit")
    assert "I agree" in again.labels and asked.private
    await home["Ada"].press(again, "I agree")
    assert "Losing someone" in await home["Ada"].slash("profile show")
