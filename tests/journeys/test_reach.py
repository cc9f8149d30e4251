"""Reaching one person by the way they chose: direct message, a thread of their own, or their next press."""

import asyncio
from datetime import timedelta

import pytest
import sqlalchemy as sa
from discord.ext import commands

from bot.domain.actor import Actor
from bot.domain.member import Scope
from bot.services import reach
from bot.storage import outbox
from bot.storage.outbox import Notice
from bot.storage.store import Tx
from bot.ui.courier import tells
from bot.ui.kit import Card, Pen
from bot.ui.pace import Pace
from tests.journeys.conftest import agree, killed_before_it_knew
from tests.support.world import World


class Words(commands.Cog):
    """A kind of notice for these tests alone."""

    @tells("test.word")
    def word(self, pen: Pen, number: int) -> Card:
        return pen.card().show(f"word {number}")


@pytest.fixture
async def home(home: World) -> World:
    async def load(_tx: Tx, notice: Notice) -> int:
        return notice.facts["number"]

    home.app.delivery.register("test.word", load)
    await home.app.client.add_cog(Words())
    return home


async def tell(w: World, name: str, number: int) -> None:
    async with w.app.store.begin(w.guild.id) as tx:
        await reach.tell(tx, w.guild.id, w[name].id, "test.word", f"test:{name}:{number}", number=number)
    await w.settle()
    await w.advance(seconds=10)


async def choose_way(w: World, name: str, label: str) -> None:
    await w[name].choose(await agree(w, name), label)


async def test_in_a_thread_of_their_own(home: World) -> None:
    await choose_way(home, "Ada", "In a private thread here")
    await tell(home, "Ada", 1)
    await tell(home, "Ada", 2)
    (room,) = home["Ada"].rooms()
    assert room.name == "Just you and Kitestring" and home.people_in(room) == {"Ada"}
    assert [card.text for card in home["Ada"].reads(room)][-2:] == ["word 1", "word 2"]


async def test_a_name_that_could_not_be_settled_is_settled_later(home: World) -> None:
    """The marker of what opened the thread stands in its name until then; nobody should go on seeing it."""
    await choose_way(home, "Ada", "In a private thread here")
    home.env.inject_error("PATCH", "/channels/*", status=503, code=0, message="away")
    await tell(home, "Ada", 1)
    await home.advance(minutes=10)
    (room,) = home["Ada"].rooms()
    assert room.name == "Just you and Kitestring"
    assert [card.text for card in home["Ada"].reads(room)].count("word 1") == 1


async def test_a_thread_that_was_half_opened_is_found_by_the_next_word(home: World) -> None:
    await choose_way(home, "Ada", "In a private thread here")
    home.env.inject_error("PUT", "/channels/*/thread-members/*", status=403, code=50013, message="Missing Permissions")
    await tell(home, "Ada", 1)
    await tell(home, "Ada", 2)
    assert [room.name for room in home.rooms()] == ["Just you and Kitestring"]
    (room,) = home["Ada"].rooms()
    assert "word 2" in home["Ada"].reads(room)[-1].text


async def test_a_thread_that_is_gone_is_opened_anew(home: World) -> None:
    await choose_way(home, "Ada", "In a private thread here")
    await tell(home, "Ada", 1)
    home.delete(home["Ada"].rooms()[0])
    await tell(home, "Ada", 2)
    (room,) = home["Ada"].rooms()
    assert "word 2" in home["Ada"].reads(room)[-1].text


async def test_a_thread_that_somebody_keeps_deleting_is_opened_once_more_and_no_more(home: World) -> None:
    await choose_way(home, "Ada", "In a private thread here")
    home.env.inject_error("POST", "/channels/*/messages", status=404, code=10003, message="Unknown Channel", times=None)
    await asyncio.wait_for(tell(home, "Ada", 1), 60)
    assert len(home.rooms()) == 2


async def test_by_direct_message_and_when_those_are_closed_at_the_next_press(home: World) -> None:
    await choose_way(home, "Ben", "By direct message")
    await tell(home, "Ben", 1)
    assert "word 1" in home["Ben"].reads_dm()[-1].text
    home["Ben"].close_dms()
    await tell(home, "Ben", 2)
    shown = await home["Ben"].slash("help")
    assert "word 2" in "\n".join(card.text for card in shown.cards)
    assert "word 2" not in "\n".join(card.text for card in (await home["Ben"].slash("help")).cards)


async def test_nobody_is_written_to_who_did_not_choose_it(home: World) -> None:
    await agree(home, "Cleo")
    await tell(home, "Cleo", 1)
    assert home["Cleo"].reads_dm() == [] and home["Cleo"].rooms() == []
    shown = await home["Cleo"].slash("profile show")
    assert "word 1" in "\n".join(card.text for card in shown.cards)


async def test_a_message_under_way_is_not_sent_once_the_yes_to_it_is_taken_back(home: World) -> None:
    """The courier has it in hand already, and waits for its turn among first messages."""
    await choose_way(home, "Ada", "By direct message")

    class Meanwhile(Pace):
        async def turn(self) -> None:
            await home.app.mydata.take_back(Actor(home["Ada"].id, None), home.guild.id, Scope.DM)

    home.app.courier._first_dms = Meanwhile()
    await tell(home, "Ada", 1)
    assert home["Ada"].reads_dm() == []
    assert "word 1" in "".join(card.text for card in (await home["Ada"].slash("help")).cards)


async def test_what_was_sent_while_the_clock_was_a_day_ahead_is_found_again(home: World) -> None:
    await choose_way(home, "Ada", "By direct message")
    await tell(home, "Ada", 1)
    await killed_before_it_knew(home, "test.word")
    async with home.app.store.begin(None) as tx:
        await tx.execute(sa.update(outbox.notice).values(created_at=tx.now + timedelta(days=1)))
    await home.advance(minutes=2)
    assert [card.text for card in home["Ada"].reads_dm()].count("word 1") == 1
    async with home.app.store.read() as tx:
        assert await tx.value(sa.select(outbox.N.state).where(outbox.N.kind == "test.word")) == "done"
