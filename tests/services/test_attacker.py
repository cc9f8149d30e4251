"""The attacker's game: one account that uses everything the bot offers, and two servers that differ in one secret.

Two servers are made alike but for who blocked the account, who sits in a circle, which unshown tag somebody has, or
who reported. The account makes the same moves in both and sees cards, notices, refusals and its own export. Where all
of that is equal, no strategy whatever can tell the two apart better than by guessing, so that what is compared here is
stronger than any one strategy of guessing. `ADVANTAGE` is what may be won over guessing, in all the servers together.

Left out, because one account can win there:
- it is let into a circle by those who may, and sees its room. Nobody answers requests in this game, since who answers
  sees the person and decides what they like;
- somebody with whom it was brought together as buddies: both said yes to being named. So it answers no question here;
- it blocks somebody, looks for a buddy, and compares what comes with the days before. Five block changes and three
  searches a day bound how often; that this can tell something stands in SECURITY.md.
"""

import itertools
import json
import random
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from bot.domain.actor import Actor
from bot.domain.circle import JoinRule
from bot.domain.guild import Guild, GuildSettings
from bot.domain.member import MemberTag, Profile, Scope, Use
from bot.domain.refusal import Refusal
from bot.domain.report import About
from bot.services import seats
from bot.services.all import Services, Where
from bot.services.delivery import Delivery
from bot.storage import block as blocks
from bot.storage import buddy as buddies
from bot.storage import circle as circles
from bot.storage import guild as guilds
from bot.storage import match as pool
from bot.storage import member as members
from bot.text.catalogue import Catalogue
from bot.ui import buddy as buddy_ui
from bot.ui import circle as circle_ui
from bot.ui import match as match_ui
from bot.ui import mydata as mydata_ui
from bot.ui import profile as profile_ui
from bot.ui import report as report_ui
from bot.ui import safety as safety_ui
from bot.ui.kit import Card, Kit
from tests.support.stores import Clock, in_one_thread, storage_on

ME, FAY, GIL = 50, 900, 901
TAGS = ("grief", "sleep", "books", "moving")
ADVANTAGE = 0.02
WEEK = frozenset({18, 19, 20, 42, 66})
Uses = tuple[tuple[str, Use], ...]


@dataclass(frozen=True)
class Person:
    tags: Uses
    waits: bool
    seeks: bool


@dataclass(frozen=True)
class Round:
    """A circle: who leads it, who sits in it, how one gets in."""

    theme: str
    size: int
    rule: JoinRule
    leader: int
    people: tuple[int, ...]


@dataclass(frozen=True)
class World:
    people: dict[int, Person]
    circles: tuple[Round, ...]
    blocks: tuple[tuple[int, int], ...] = ()
    reports: tuple[tuple[int, int, bool], ...] = ()
    """Who reported whom, and whether they asked to be kept apart."""


@dataclass
class Eyes:
    """What the account sees, in order, with ids it cannot choose replaced by their first place of appearance."""

    kit: Kit
    seen: list[str] = field(default_factory=list)
    ids: dict[str, str] = field(default_factory=dict)

    def look(self, what: object) -> None:
        if isinstance(what, Card):
            parts = json.dumps(what.view().to_components(), default=str, ensure_ascii=False)
            files = "".join(file.fp.read().decode("utf-8", "replace") for file in what.files())
            what = _TAG.sub("|", parts) + files
        self.seen.append(_ID.sub(self._place, str(what)))

    def _place(self, found: re.Match[str]) -> str:
        return self.ids.setdefault(found[0], f"#{len(self.ids)}")


_ID = re.compile(r"\d{9,}")
_TAG = re.compile(r"\|[A-Za-z0-9_-]+(?=\")")
"""The keyed end of a custom_id, which follows from the ids in it."""


@dataclass
class Table:
    """One storage on which many servers are played."""

    services: Services
    kit: Kit
    clock: Clock
    count: int = 0

    async def lay(self, world: World) -> int:
        """The world as a server of its own; its id."""
        self.count += 1
        guild_id = (1 << 60) + self.count  # close together: the shard a server is on stands in the export
        async with self.services.store.begin(guild_id) as tx:
            settings = GuildSettings(join_requests_a_day=50, match_requests_a_day=10)
            await guilds.add(
                tx, Guild(guild_id, staff_channel_id=5, circles_channel_id=6, ready=True, settings=settings)
            )
            tags = {name: (await guilds.add_tag(tx, guild_id, name, "experience")).id for name in TAGS}
            for leader in (FAY, GIL):
                await guilds.grant(tx, guild_id, leader, 3)
            for user_id, person in sorted(world.people.items()):
                await _member(tx, guild_id, user_id, person, tags)
            for number, circle in enumerate(world.circles):
                made = await seats.open_circle(
                    tx, guild_id, name=f"Circle {number}", themes=(tags[circle.theme],), size=circle.size,
                    language="en", facilitators=(circle.leader,), members=circle.people,
                )  # fmt: skip
                await circles.save(tx, replace(made, join_rule=circle.rule))
            for by, against in world.blocks:
                await blocks.add(tx, guild_id, by, against)
        for by, about, apart in world.reports:
            await self.services.reporting.file(Actor(by, guild_id), About(about, words="a word"), keep_apart=apart)
        return guild_id

    async def watch(self, world: World, moves: "Moves") -> list[str]:
        """What the account sees of this world when it makes these moves."""
        self.clock.now = Clock().now  # every world begins on the same day
        guild_id, eyes = await self.lay(world), Eyes(self.kit)
        for move in moves:
            try:
                await move(self, Actor(ME, guild_id), eyes)
            except Refusal as refused:
                eyes.look(("refused", refused.key, refused.facts, refused.offer))
        return eyes.seen


async def _member(tx: Any, guild_id: int, user_id: int, person: Person, tags: dict[str, int]) -> None:
    await members.add(tx, guild_id, user_id)
    for scope in (Scope.MATCHING, Scope.SHOWN):
        await members.agree(tx, guild_id, user_id, scope)
    await members.save_profile(tx, guild_id, user_id, Profile(timezone="UTC", languages=("en",), hours=WEEK))
    chosen = tuple(MemberTag(tags[name], use) for name, use in person.tags)
    await members.save_tags(tx, guild_id, user_id, chosen)
    if person.waits:
        await pool.add(tx, guild_id, user_id)
    if person.seeks:
        await buddies.seek(tx, guild_id, user_id)


@asynccontextmanager
async def table(scratch: Path) -> AsyncIterator[Table]:
    async def keys_rolled() -> None:
        """Nothing is deleted in this game."""

    kit = Kit(Catalogue.load(), b"a key for tests only, 32 bytes..")
    rising = itertools.count(1 << 40)
    clock = Clock()
    with in_one_thread():
        async with storage_on("sqlite", scratch, clock) as storage:
            storage.store.new_id = lambda: next(rising)  # drawn, they would put lists in another order each time
            where = Where(scratch, scratch / "master.key", embedded=True)
            services = Services(storage.store, Delivery(storage.store), where, keys_rolled)
            try:
                yield Table(services, kit, clock)
            finally:
                await services.formations.stop()


# ---- what the account can do

Move = Callable[[Table, Actor, Eyes], Awaitable[None]]
Moves = tuple[Move, ...]


async def look_around(at: Table, me: Actor, eyes: Eyes) -> None:
    pen = eyes.kit.pen("en-US")
    found = await at.services.circles.browse(me)
    eyes.look(circle_ui.browse(pen, found))
    eyes.look(circle_ui.browse(pen, await at.services.circles.browse(me, TAGS[0])))
    for shown in found.circles:
        eyes.look(circle_ui.info(pen, await at.services.circles.info(me, str(shown.circle.id))))
    eyes.look(circle_ui.mine(pen, await at.services.circles.mine(me)))
    eyes.look([one.name for one in await at.services.circles.names(me)])


async def knock_everywhere(at: Table, me: Actor, eyes: Eyes) -> None:
    """Asks for a seat in every circle, and takes it back."""
    pen = eyes.kit.pen("en-US")
    for shown in (await at.services.circles.browse(me)).circles:
        try:
            joined = await at.services.circles.join(me, shown.circle.id)
        except Refusal as refused:
            eyes.look(("refused", refused.key, refused.facts, refused.offer))
            continue
        eyes.look(circle_ui.joined(pen, joined))
        await at.services.circles.take_back(me, shown.circle.id)


async def wait_for_answers(at: Table, me: Actor, eyes: Eyes) -> None:
    """Asks for a seat in every circle, and looks again and again until every answer is there."""
    pen = eyes.kit.pen("en-US")
    for shown in (await at.services.circles.browse(me)).circles:
        try:
            eyes.look(circle_ui.joined(pen, await at.services.circles.join(me, shown.circle.id)))
        except Refusal as refused:
            eyes.look(("refused", refused.key, refused.facts, refused.offer))
    for _ in range(4):
        eyes.look(circle_ui.mine(pen, await at.services.circles.mine(me)))
        at.clock.forward(hours=24, minutes=1)
        await at.services.admissions.return_overdue()
        await read_notices(at, me, eyes)


async def look_for_a_circle(at: Table, me: Actor, eyes: Eyes) -> None:
    pen = eyes.kit.pen("en-US")
    eyes.look(match_ui.waiting(pen, await at.services.match.wait(me)))
    eyes.look(match_ui.status(pen, await at.services.match.status(me)))
    eyes.look(match_ui.found(pen, await at.services.search.find(me)))


async def look_for_a_buddy(at: Table, me: Actor, eyes: Eyes) -> None:
    pen = eyes.kit.pen("en-US")
    eyes.look(buddy_ui.looking(pen, await at.services.buddies.find(me)))
    await at.services.pairing.match(me.guild)
    eyes.look(buddy_ui.status(pen, await at.services.buddies.status(me)))


async def how_it_stands(at: Table, me: Actor, eyes: Eyes) -> None:
    eyes.look(buddy_ui.status(eyes.kit.pen("en-US"), await at.services.buddies.status(me)))


async def read_notices(at: Table, me: Actor, eyes: Eyes) -> None:
    """All that waits for this account; nobody else's is looked at."""
    for task in await at.services.delivery.waiting_for(me, 20):
        eyes.look((task.notice.kind, task.content))


async def read_own_data(at: Table, me: Actor, eyes: Eyes) -> None:
    pen = eyes.kit.pen("en-US")
    eyes.look(mydata_ui.view(pen, await at.services.mydata.view(me, me.guild), lambda _: "Home", me.guild))
    for one in await at.services.mydata.export(me, me.guild):
        found = json.loads(mydata_ui.as_json(one))
        for rows in found["tables"].values():  # they come in the order of keyed marks, another one in each server
            rows.sort(key=json.dumps)
        eyes.look(json.dumps(found))
    eyes.look(profile_ui.shown(pen, await at.services.members.show(me)))


async def try_the_facilitators_side(at: Table, me: Actor, eyes: Eyes) -> None:
    told = at.services
    for asked in (
        told.audit.page, told.reports.waiting, told.safety.standing, told.admissions.waiting, told.guilds.tags,
        lambda who: told.reporting.appeal(who, "Why?"), lambda who: told.reports.open(who, 1),
    ):  # fmt: skip
        try:
            eyes.look(await asked(me))
        except Refusal as refused:
            eyes.look(("refused", refused.key))


async def report_somebody(at: Table, me: Actor, eyes: Eyes) -> None:
    eyes.look(report_ui.filed(eyes.kit.pen("en-US"), await at.services.reporting.file(me, About(1, words="a word"))))


def block(user_id: int) -> Move:
    async def blocks_them(at: Table, me: Actor, eyes: Eyes) -> None:
        pen = eyes.kit.pen("en-US")
        eyes.look(safety_ui.apart(pen, await at.services.blocks.block(me, user_id)))
        eyes.look(safety_ui.blocked(pen, await at.services.blocks.blocked(me)))

    return blocks_them


def unblock(user_id: int) -> Move:
    async def lets_them_be(at: Table, me: Actor, eyes: Eyes) -> None:
        was = await at.services.blocks.unblock(me, user_id)
        eyes.look(safety_ui.unblocked(eyes.kit.pen("en-US"), user_id, was=was))

    return lets_them_be


QUIET: Moves = (look_around, knock_everywhere, look_for_a_circle, try_the_facilitators_side)
LAST: Moves = (report_somebody, read_notices, read_own_data)


# ---- servers, and the same server with another secret


def server(chance: random.Random) -> World:
    """6 to 9 members beside the account, and 2 to 4 circles in which it does not sit."""
    everybody = list(range(1, chance.randint(6, 9) + 1))
    people = {number: _somebody(chance) for number in everybody}
    people[ME] = Person(tuple((name, Use.SHOW) for name in chance.sample(TAGS, 3)), waits=False, seeks=False)
    circles = tuple(
        Round(
            chance.choice(TAGS), chance.randint(4, 6), chance.choice(list(JoinRule)), chance.choice((FAY, GIL)),
            tuple(sorted(chance.sample(everybody, chance.randint(2, 5)))),
        )
        for _ in range(chance.randint(2, 4))
    )  # fmt: skip
    blocked = tuple((by, ME) for by in everybody[2:] if chance.random() < 0.1)
    return World(people, circles, blocked)


def _somebody(chance: random.Random) -> Person:
    chosen = chance.sample(TAGS, chance.randint(1, 3))
    tags = tuple((name, chance.choice((Use.SHOW, Use.MATCH, Use.AVOID))) for name in chosen)
    return Person(tags, waits=chance.random() < 0.5, seeks=chance.random() < 0.4)


def swapped(world: World, a: int, b: int, *, seats_too: bool) -> World:
    """`a` and `b` change places in all that is hidden."""

    def other(one: int) -> int:
        return {a: b, b: a}.get(one, one)

    circles = world.circles
    if seats_too:
        circles = tuple(replace(c, people=tuple(sorted(other(p) for p in c.people))) for c in circles)
    return World(
        {other(number): person for number, person in world.people.items()},
        circles,
        tuple((other(by), other(against)) for by, against in world.blocks),
        tuple((other(by), other(about), apart) for by, about, apart in world.reports),
    )


def beside_each_other(world: World, a: int, b: int) -> World:
    """Both sit in the same circles, so that where they sit tells nothing of which of them it is."""
    circles = [
        replace(c, people=tuple(sorted({*c.people, a, b} if a in c.people else {*c.people} - {a, b})))
        for c in world.circles
    ]
    return replace(world, circles=tuple(replace(c, size=max(c.size, len(c.people) + 1)) for c in circles))


def who_blocked(chance: random.Random) -> tuple[list[World], Moves]:
    world = server(chance)
    world = replace(world, blocks=(*world.blocks, (1, ME)))
    moves = (
        *QUIET, block(1), block(3), knock_everywhere, unblock(1), look_for_a_buddy, read_notices, wait_for_answers,
        *LAST,
    )  # fmt: skip
    return [world, swapped(world, 1, 2, seats_too=False)], moves


def who_sits_there(chance: random.Random) -> tuple[list[World], Moves]:
    world = server(chance)
    first, *rest = world.circles
    people = tuple(sorted({*first.people[:3], 1} - {2}))
    world = replace(world, circles=(replace(first, people=people), *rest))
    moves = (*QUIET, block(1), knock_everywhere, wait_for_answers, block(2), unblock(1), wait_for_answers, unblock(2))
    return [world, swapped(world, 1, 2, seats_too=True)], (*moves, look_for_a_buddy, read_notices, *LAST)


def which_tag(chance: random.Random) -> tuple[list[World], Moves]:
    """They wait for a circle and do not look for a buddy: being asked to meet says that something is shared."""
    world = server(chance)
    shown = chance.choice(TAGS)
    one, two = chance.sample([name for name in TAGS if name != shown], 2)
    use = chance.choice((Use.MATCH, Use.AVOID))
    worlds = [
        replace(world, people={**world.people, 1: Person(((shown, Use.SHOW), (tag, use)), waits=True, seeks=False)})
        for tag in (one, two)
    ]
    return worlds, (*QUIET, look_for_a_buddy, read_notices, block(1), knock_everywhere, unblock(1), *LAST)


def who_reported(chance: random.Random) -> tuple[list[World], Moves]:
    """Apart or not; and without being kept apart not even that somebody did."""
    world, apart = beside_each_other(server(chance), 1, 2), chance.random() < 0.5
    reported = replace(world, reports=((1, ME, apart),))
    worlds = [reported, swapped(reported, 1, 2, seats_too=False)]
    if not apart:
        worlds.append(world)
    moves = (block(1), knock_everywhere, unblock(1), look_for_a_buddy, read_notices, wait_for_answers)
    return worlds, (*QUIET, *moves, *LAST)


def who_is_asked(chance: random.Random) -> tuple[list[World], Moves]:
    """The account has one tag, and one person to meet over it: blocking both one by one must not say which it is."""
    tag = chance.choice(TAGS)
    world = replace(server(chance), blocks=())
    away = {number: replace(person, seeks=False) for number, person in world.people.items()}
    asked = Person(((tag, Use.MATCH),), waits=False, seeks=True)
    world = replace(
        world,
        people={**away, ME: Person(((tag, Use.SHOW),), waits=False, seeks=False), 1: asked},
        circles=tuple(replace(c, people=tuple(p for p in c.people if p > 2)) for c in world.circles),
    )
    moves = (look_for_a_buddy, block(1), how_it_stands, block(2), how_it_stands, read_notices, *LAST)
    return [world, swapped(world, 1, 2, seats_too=True)], moves


GAMES = (who_blocked, who_sits_there, which_tag, who_reported, who_is_asked)


async def won(scratch: Path, game: Callable[[random.Random], tuple[list[World], Moves]], servers: range) -> list[int]:
    """The seeds of the servers in which the account could see a difference."""
    found = []
    async with table(scratch) as at:
        for seed in servers:
            worlds, moves = game(random.Random(f"{game.__name__} {seed}"))
            seen = [await at.watch(world, moves) for world in worlds]
            if any(other != seen[0] for other in seen[1:]):
                found.append(seed)
    return found


@pytest.mark.parametrize("game", GAMES)
async def test_nothing_is_won_over_guessing(tmp_path: Path, game) -> None:
    assert await won(tmp_path, game, range(8)) == []


@pytest.mark.long
@pytest.mark.parametrize("first", range(0, 1_000, 100))
@pytest.mark.parametrize("game", GAMES)
async def test_nothing_is_won_over_guessing_in_a_thousand_servers(tmp_path: Path, game, first: int) -> None:
    """A difference lets the account be right where guessing is right half the time."""
    found = await won(tmp_path, game, range(first, first + 100))
    assert len(found) / 100 / 2 <= ADVANTAGE, found


async def test_the_eyes_are_open(tmp_path: Path) -> None:
    """What may be seen is seen: the game could be lost."""
    chance = random.Random(3)
    plain = replace(server(chance), blocks=())
    first = replace(plain.circles[0], people=(1, 2, 3, 4), size=5)
    plain = replace(plain, circles=(first, *plain.circles[1:]))
    full = replace(plain, circles=(replace(first, size=4), *plain.circles[1:]))
    async with table(tmp_path) as at:
        moves = (look_around, knock_everywhere, wait_for_answers)
        free, shut = await at.watch(plain, moves), await at.watch(full, moves)
        assert "admission.returned" in "".join(free)
        assert free != shut
        assert free == await at.watch(plain, moves)
