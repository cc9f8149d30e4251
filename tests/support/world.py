"""A server with people and the bot in it, for one test.

    async with world(factory) as w:
        shown = await w["Ada"].slash("circle join", circle="Night shifts")
        shown = await w["Ada"].press(shown, "I agree")
        assert "You are in" in shown and shown.private
        await w.advance(hours=2)
        room = w.room("Night shifts")
        assert w["Ada"].can_see(room) and not w["Ben"].can_see(room)

`factory(data_dir, clock)` is an async context manager that yields an object with a `.client` that is
not logged in. Leaving the block checks: every interaction was answered in time, no bug was raised,
nobody was pinged, and each request fits Discord's own description (see `openapi.py`). What people do
and see is `bot.demo.people.Person` and `Answer`.
"""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Protocol

import discord
import simcord

from bot.demo import simulated
from bot.demo.people import Answer, Person
from bot.demo.stage import Plan, Stage, build, furnish
from tests.support import checks

EPOCH = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
"""When every test begins: a Monday evening, four weeks before Europe changes its clocks."""

PLAN = Plan(
    server="Harbour",
    channels=("lobby", "circles", "quiet-corner"),
    owner="Olive",
    facilitators=("Fay", "Finn"),
    members=("Ada", "Ben", "Cleo", "Dov", "Eva", "Femi", "Gus", "Hana"),
)


class App(Protocol):
    """What a factory yields."""

    @property
    def client(self) -> discord.Client:
        """The bot, not logged in."""
        ...


Clock = Callable[[], datetime]
Factory = Callable[[Path, Clock], AbstractAsyncContextManager[Any]]


class World:
    """The server, its people, and time. Made by `world()`."""

    def __init__(self, factory: Factory, data_dir: Path, expected: Sequence[type[BaseException]]) -> None:
        self.data_dir = data_dir
        self.app: Any = None
        self.stage: Stage
        self._factory = factory
        self._context: AbstractAsyncContextManager[Any] | None = None
        self._expected = list(expected)
        self._answers: list[Answer] = []
        self._holding = False

    # ------------------------------------------------------------------------------ who and where

    def __getitem__(self, name: str) -> Person:
        return self.stage.people[name]

    @property
    def env(self) -> simcord.Env:
        """The simulated Discord, for `inject_error` and `http_requests`."""
        return self.stage.env

    @property
    def guild(self) -> simcord.GuildHandle:
        """The server."""
        return self.stage.guild

    @property
    def owner(self) -> Person:
        """Who owns the server."""
        return self.stage.owner

    @property
    def members(self) -> list[Person]:
        """Everybody who is neither owner nor facilitator, in the order of the plan."""
        special = {self.owner.id, *(person.id for person in self.stage.facilitators)}
        return [person for person in self.stage.people.values() if person.id not in special]

    @property
    def lobby(self) -> simcord.ChannelHandle:
        """Where commands run unless told otherwise."""
        return self.stage.lobby

    def channel(self, name: str) -> simcord.ChannelHandle:
        """A text channel of the plan."""
        return self.stage.channels[name]

    def rooms(self) -> list[simcord.ChannelHandle]:
        """Every thread of the server, oldest first."""
        return self.stage.threads()

    def room(self, words: str) -> simcord.ChannelHandle:
        """The one thread whose name contains `words`; AssertionError when none or several do."""
        found = [thread for thread in self.rooms() if words in (thread.name or "")]
        if len(found) != 1:
            raise AssertionError(f"{len(found)} rooms match {words!r}: {[room.name for room in self.rooms()]}")
        return found[0]

    def people_in(self, room: simcord.ChannelHandle) -> set[str]:
        """Names of those who were added to a room."""
        ids = simulated.thread_member_ids(room)
        return {person.name for person in self.stage.people.values() if person.id in ids}

    def join(self, name: str, *, account_days: float = 400, member_days: float = 0) -> Person:
        """Somebody new comes into the server."""
        return self.stage.join(name, account_days=account_days, member_days=member_days)

    def another_server(self, plan: Plan) -> Stage:
        """A second server with the same bot; its people are in `.people`."""
        stage = furnish(self.env, plan)
        stage.observers.append(self._see)
        return stage

    def delete(self, place: simcord.ChannelHandle) -> None:
        """Somebody deletes a channel or room."""
        simulated.delete_place(self.env, place.id)

    def archive(self, room: simcord.ChannelHandle, *, archived: bool = True) -> None:
        """A room is archived, or opened again."""
        simulated.archive(self.env, room.id, archived=archived)

    def lock(self, room: simcord.ChannelHandle) -> None:
        """A moderator locks a room, and puts it away."""
        simulated.lock(self.env, room.id)

    def deny_bot(self, place: simcord.ChannelHandle, *permissions: str) -> None:
        """The bot loses permissions (by discord.py's names) in a channel and its threads."""
        simulated.deny_bot(self.env, place.id, *permissions)

    # --------------------------------------------------------------------------------------- time

    @property
    def now(self) -> datetime:
        """The virtual time, UTC."""
        return self.stage.now

    async def advance(self, **span: float) -> None:
        """Let time pass (`days=`, `hours=`, `minutes=`, `seconds=`), each due thing at its moment."""
        await self.stage.advance(timedelta(**span).total_seconds())

    async def leap(self, **span: float) -> None:
        """Let time pass in steps of a quarter of an hour; much faster for days and weeks."""
        await self.stage.leap(timedelta(**span).total_seconds())

    async def settle(self) -> None:
        """Wait until the bot is at rest."""
        await self.env.settle()

    # ------------------------------------------------------------------------- what goes otherwise

    async def all_at_once(self, deeds: Sequence[Awaitable[Answer]]) -> list[Answer]:
        """Let people do things in the same instant; the bot handles them concurrently."""
        self._holding = True
        try:
            with simulated.settling_held(self.env):
                answers = [await deed for deed in deeds]
        finally:
            self._holding = False
        await self.env.settle()
        for answer in answers:
            self._see(answer)
        return answers

    async def restart(self) -> None:
        """Stop the bot and start a new one over the same data, as after a deploy."""
        await simulated.swap_bot(self.env, self._close_app, self._open_app)

    def forgive(self, *kinds: type[BaseException]) -> None:
        """Errors of these kinds are meant in this test and do not fail it."""
        self._expected.extend(kinds)

    def bugs(self) -> list[BaseException]:
        """Errors the bot raised that are neither refusals nor forgiven."""
        return [error for error in self.env.errors if not checks.is_expected(error, self._expected)]

    # --------------------------------------------------------------------------------------- parts

    def _clock(self) -> datetime:
        return self.stage.now if hasattr(self, "stage") else EPOCH

    async def _open_app(self) -> discord.Client:
        self._context = self._factory(self.data_dir, self._clock)
        self.app = await self._context.__aenter__()
        return self.app.client

    async def _close_app(self) -> None:
        if self._context is not None:
            context, self._context = self._context, None
            await context.__aexit__(None, None, None)

    def _see(self, answer: Answer) -> None:
        if self._holding:
            return
        self._answers.append(answer)
        if not answer.acknowledged:
            raise AssertionError(checks.unanswered(answer, self.bugs()))

    def _verify(self) -> None:
        """The checks at the end of every test; the first kind that fails is raised."""
        bugs = self.bugs()
        if bugs:
            raise BaseExceptionGroup("the bot raised what no test expected", bugs)
        for answer in self._answers:
            if answer.thinking:
                raise AssertionError(f"{answer.deed}: the bot asked for time and never came back")
        problems = [*checks.pings(self.env), *checks.violations(self.env.http_requests)]
        if problems:
            raise AssertionError("\n".join(problems))


@asynccontextmanager
async def world(
    factory: Factory,
    *,
    plan: Plan = PLAN,
    expected: Sequence[type[BaseException]] = (),
    data_dir: Path | None = None,
    epoch: datetime = EPOCH,
) -> AsyncIterator[World]:
    """Open the app, build the server around it, log in; at the end close it and check all it did.

    `expected` are the refusals of the bot: simcord keeps them even when they were answered.
    """
    with tempfile.TemporaryDirectory(prefix="kite-") as scratch:
        made = World(factory, data_dir or Path(scratch), expected)
        try:
            client = await made._open_app()
            made.stage = build(client, plan, epoch=epoch)
            made.stage.observers.append(made._see)
            await made.env.start()
            try:
                yield made
                await made.env.settle()
            except BaseException as error:
                checks.explain(error, made.env, made.bugs())
                raise
            finally:
                await made.env.shutdown()
            made._verify()
        finally:
            await made._close_app()
