"""The world in which the matrix is walked: everybody of it, a circle in each state, and a way back to the beginning."""

from __future__ import annotations

import importlib
import pkgutil
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import discord
import simcord

from bot.demo.people import Answer, Person
from bot.demo.reading import Card
from bot.demo.stage import Plan
from bot.domain import actor as domain
from bot.domain.circle import Circle, CircleState
from bot.domain.member import MemberState, Scope
from bot.domain.refusal import Refusal
from bot.domain.safety import Bar
from bot.services import seats
from bot.storage import ban, block
from bot.storage import circle as circles
from bot.storage import guild as guilds
from bot.storage import member as members
from bot.storage.store import Tx
from tests.support import matrix_rows
from tests.support.checks import causes
from tests.support.forge import Forger
from tests.support.matrix import AGREED, Actor, Cell, State
from tests.support.world import World

WHO = {
    Actor.STRANGER: "Ida",
    Actor.NO_CONSENT: "Cleo",
    Actor.MEMBER: "Ben",
    Actor.INSIDE: "Ada",
    Actor.BUDDY: "Dov",
    Actor.BLOCKED: "Eva",
    Actor.PAUSED: "Femi",
    Actor.GONE: "Gus",
    Actor.FACILITATOR: "Fay",
    Actor.OTHER_FACILITATOR: "Finn",
    Actor.OFF_DUTY: "Flo",
    Actor.OWNER: "Olive",
    Actor.BANNED: "Hana",
}
MISSING_PERMISSION = "discord-forbidden"
"""The person may, the bot may not: it has no right of Discord's for it in this world."""
ELSEWHERE = Plan(server="Cove", channels=("lobby", "circles"), owner="Otto", members=("Oona",))


class Scene:
    """What a row's call is given: the actor and the circle of the cell, and ways to act."""

    def __init__(self, w: World, forger: Forger) -> None:
        self.w = w
        self.forger = forger
        self.ids: dict[str, int] = {}
        """Further objects, by name; see `prepare` in the rows."""
        self.circles: dict[State, int] = {}
        self.said: Card
        """A message of a member, where a row needs one."""
        self.cell: Cell
        self.answered = ""
        """What the last answer said."""
        self._other = w.another_server(ELSEWHERE)
        self._seen: list[BaseException] = []
        self._copies: Copies
        self._watch()

    # ---- for the calls of rows

    @property
    def circle(self) -> str:
        """Its id, in the state of the cell."""
        return str(self.circle_id)

    @property
    def circle_id(self) -> int:
        return self.circles[self.cell.state]

    @property
    def guild_id(self) -> int:
        """The server everything belongs to, also for the owner of the other one."""
        return self.w.guild.id

    def person(self, actor: Actor) -> Person:
        return self._other.owner if actor is Actor.FOREIGN_OWNER else self.w[WHO[actor]]

    async def slash(self, command: str, **options: Any) -> Answer:
        foreign = self.cell.actor is Actor.FOREIGN_OWNER
        person = self.person(self.cell.actor)
        here = {name: self._theirs(value) for name, value in options.items()} if foreign else options
        return await person.slash(command, **here)

    def _theirs(self, value: Any) -> Any:
        """People and channels can only be chosen where one is; ids can be typed anywhere."""
        if isinstance(value, Person):
            return self._other.people["Oona"]
        return self._other.lobby if isinstance(value, simcord.ChannelHandle) else value

    async def menu(self, name: str, target: Any) -> Answer:
        foreign = self.cell.actor is Actor.FOREIGN_OWNER
        if foreign:
            target = self._other.people["Oona"] if isinstance(target, Person) else await self._other.owner.say("hello")
        return await self.person(self.cell.actor).menu(name, target)

    async def press(self, verb: str, *args: Any, values: Sequence[str] | None = None) -> Answer:
        """The genuine button or select, wherever the actor may have got it from."""
        return await self.forger.press(self.person(self.cell.actor), self.forger.id(verb, *args), values)

    async def submit(self, verb: str, *args: Any, **fields: str | list[str]) -> Answer:
        return await self.forger.submit(self.person(self.cell.actor), self.forger.id(verb, *args), fields)

    # ---- walking

    async def try_(self, cell: Cell, *, undo: bool = True) -> str | None:
        """What the actor gets: None, the key of the refusal, or the kind of any other trouble. Undone afterwards."""
        self.cell = cell
        self._seen.clear()
        answer = await cell.row.call(self)
        await self.w.settle()
        self.answered = str(answer)
        if not answer.acknowledged:
            return "no answer"
        if not answer.private:
            return "answered in public"
        if undo:
            await self.undo()
        for error in self._seen:
            for cause in causes(error):
                if isinstance(cause, Refusal):
                    return cause.key
                if isinstance(cause, discord.Forbidden):
                    return MISSING_PERMISSION
            return repr(error)
        return None

    async def undo(self) -> None:
        """Back to the beginning."""
        await self.w.settle()
        if self._copies.restore():
            self.w.app.store.vault.forget(self.guild_id)

    def rows(self) -> dict[str, int]:
        """How many rows each table has now."""
        return self._copies.rows()

    def forget_keys(self) -> None:
        """As after a restart: what sealed or opened something before makes nothing quicker."""
        for guild_id in (self.guild_id, self._other.guild.id):
            self.w.app.store.vault.forget(guild_id)

    async def after_restart(self) -> None:
        """The same scene before a new bot."""
        self.forger = await Forger.begin(self.w)
        self._watch()

    def _watch(self) -> None:
        """Every trouble goes through one door; we stand beside it."""
        explain = self.w.app.kit.errors.explain

        async def seen(interaction: Any, error: BaseException) -> None:
            self._seen.append(error)
            await explain(interaction, error)

        self.w.app.kit.errors.explain = seen

    # ---- the beginning

    @classmethod
    async def begin(cls, w: World) -> Scene:
        """Everybody in their place. Rows bring what else they need."""
        scene = cls(w, await Forger.begin(w))
        w.join("Ida", account_days=400, member_days=0)
        w.join("Flo", member_days=90)
        await open_all_commands(w, scene)
        async with w.app.store.begin(w.guild.id) as tx:
            await scene._furnish(tx)
        await w.advance(seconds=30)  # rooms open at the courier's pace
        await scene._elsewhere()
        for module in pkgutil.iter_modules(matrix_rows.__path__):
            rows = importlib.import_module(f"{matrix_rows.__name__}.{module.name}")
            if hasattr(rows, "prepare"):
                await rows.prepare(scene)
        await w.settle()
        scene._copies = Copies(w.data_dir)
        return scene

    async def _furnish(self, tx: Tx) -> None:
        guild, people = self.guild_id, {actor: self.w[name].id for actor, name in WHO.items()}
        for actor in AGREED:
            await members.add(tx, guild, people[actor])
            for scope in Scope:
                await members.agree(tx, guild, people[actor], scope)
        await guilds.grant(tx, guild, people[Actor.OFF_DUTY])
        for actor in (Actor.FACILITATOR, Actor.OTHER_FACILITATOR):
            await guilds.set_duty(tx, guild, people[actor], tx.now.replace(year=tx.now.year + 1))
        inside = [people[a] for a in (Actor.INSIDE, Actor.GONE)]
        for state in (State.OPEN, State.PAUSED, State.CLOSED):
            leading = [people[a] for a in (Actor.FACILITATOR, Actor.OFF_DUTY)]
            self.circles[state] = (await self._circle(tx, guild, f"Circle {state}", inside, leading, state)).id
        self.circles[State.DELETED] = tx.new_id()
        await block.add(tx, guild, people[Actor.INSIDE], people[Actor.BLOCKED])
        await ban.add(tx, guild, people[Actor.BANNED], Bar.BANNED, by=people[Actor.FACILITATOR], reason="x")
        for actor, state in ((Actor.PAUSED, MemberState.PAUSED), (Actor.GONE, MemberState.GONE)):
            found = await members.get(tx, guild, people[actor])
            assert found is not None
            await members.save(tx, replace(found, state=state))

    async def _circle(
        self, tx: Tx, guild: int, name: str, inside: Sequence[int], leading: Sequence[int], state: State
    ) -> Circle:
        (tag, *_) = await guilds.tags(tx, guild)
        made = await seats.open_circle(
            tx, guild, name=name, themes=[tag.id], size=6, language="en", facilitators=leading, members=inside
        )
        states = {State.OPEN: CircleState.OPEN, State.PAUSED: CircleState.PAUSED, State.CLOSED: CircleState.CLOSED}
        changed = replace(made, state=states[state], closed_at=tx.now if state is State.CLOSED else None)
        await circles.save(tx, changed)
        return changed

    async def _elsewhere(self) -> None:
        """The other server has an owner who facilitates, and a circle."""
        await self._other.owner.slash("setup start")
        otto = domain.Actor(self._other.owner.id, self._other.guild.id, manages=True)
        await self.w.app.power.grant(otto, otto.user_id)
        async with self.w.app.store.begin(otto.guild) as tx:
            made = await self._circle(tx, otto.guild, "Elsewhere", (), [otto.user_id], State.OPEN)
        self.circles[State.ELSEWHERE] = made.id


async def open_all_commands(w: World, scene: Scene) -> None:
    """The server's own command permissions let everybody type everything: the bot has to decide by itself."""
    for command in await w.app.client.tree.fetch_commands():
        for guild in (w.guild, scene._other.guild):
            guild.set_command_permissions(command, {guild.default_role: True})


class Copies:
    """The databases as they were, and bringing them back when something was written."""

    def __init__(self, data_dir: Path) -> None:
        self._files = sorted(path for path in data_dir.glob("*.db") if not path.name.endswith("-copy.db"))
        self._links: Mapping[Path, sqlite3.Connection] = {path: self._link(path) for path in self._files}
        self._versions = {path: self._version(link) for path, link in self._links.items()}

    def _link(self, path: Path) -> sqlite3.Connection:
        kept = path.with_name(f"{path.stem}.kept")
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(kept)) as copy:
            source.backup(copy)
        link = sqlite3.connect(path, timeout=10, isolation_level=None)
        link.execute("ATTACH ? AS kept", (str(kept),))
        return link

    @staticmethod
    def _version(link: sqlite3.Connection) -> int:
        """Changes when somebody else wrote."""
        return link.execute("PRAGMA main.data_version").fetchone()[0]

    def restore(self) -> bool:
        """Says whether anything had been written."""
        changed = [path for path, link in self._links.items() if self._version(link) != self._versions[path]]
        for path in changed:
            link = self._links[path]
            tables = [name for (name,) in link.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'")]
            link.execute("BEGIN IMMEDIATE")
            for table in tables:
                link.execute(f'DELETE FROM main."{table}"')
                link.execute(f'INSERT INTO main."{table}" SELECT * FROM kept."{table}"')
            link.execute("COMMIT")
            self._versions[path] = self._version(link)
        return bool(changed)

    def rows(self) -> dict[str, int]:
        found: dict[str, int] = {}
        for link in self._links.values():
            tables = [name for (name,) in link.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'")]
            found |= {table: link.execute(f'SELECT count(*) FROM main."{table}"').fetchone()[0] for table in tables}
        return found

    def whole(self) -> dict[str, frozenset[tuple[object, ...]]]:
        """Everything that stands in the databases now, by table."""
        found: dict[str, frozenset[tuple[object, ...]]] = {}
        for link in self._links.values():
            for (table,) in link.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'"):
                found[table] = frozenset(link.execute(f'SELECT * FROM main."{table}"'))
        return found

    def close(self) -> None:
        for link in self._links.values():
            link.close()
