"""A server full of people for the wire; what they do all at once is in deeds.py."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import discord

from bot.domain.checkin import CheckInSettings
from bot.domain.guild import Guild, GuildSettings
from bot.domain.member import MemberTag, Profile, Reach, Scope, Use
from bot.domain.rhythm import MIXED, Every, Rhythm, Schedule
from bot.services import seats
from bot.settings import Settings
from bot.storage import checkin as checkins
from bot.storage import guild as guilds
from bot.storage import match as waiters
from bot.storage import member as members
from bot.storage import outbox
from bot.storage import rhythm as rhythms
from bot.storage.open import at_path
from bot.storage.store import Store, Tx
from bot.wiring import App, open_app

from .client import Wire, WireError

TAGS = ("grief", "books", "walking", "night work")
SEATED = 4
"""In each of the circles that stand from the beginning."""
AT_ANY_HOUR = CheckInSettings(quiet_from=0, quiet_to=0)
"""No quiet hours, so that a test does not depend on the time of day."""
WAYS = (Reach.DM, Reach.THREAD, Reach.PRESS)


@dataclass
class Town:
    guild: str
    owner: str
    facilitator: str
    lobby: str
    circles: str
    staff: str
    members: list[str]
    tag_ids: dict[str, int] = field(default_factory=dict)
    made: set[str] = field(default_factory=set)
    """Names of circles whose making was confirmed to somebody."""
    asked_for: list[str] = field(default_factory=list)
    """Names of circles that somebody tried to make."""
    tagged: set[tuple[str, str]] = field(default_factory=set)
    """(person, tag) confirmed."""
    posts: int = 0
    """How many cards were recorded for the staff channel."""
    standing: list[int] = field(default_factory=list)
    """Circles that were there before anybody did anything."""
    rounds: list[tuple[int, datetime]] = field(default_factory=list)
    """(circle, due time) of every check-in that must have come."""
    checked_in: set[tuple[str, str]] = field(default_factory=set)
    """(person, card of the round) confirmed; no card where it was none of a round."""
    callers: set[str] = field(default_factory=set)
    """Who was told that people were called for them."""


async def build(wire: Wire, people: int = 6, shard: int | None = None) -> Town:
    """`shard`: which of the server's shards looks after it."""
    made = await wire.guild(shard=shard)
    guild = made["id"]
    rooms = {name: await wire.channel(guild, name) for name in ("lobby", "circles", "staff")}
    named = [(await wire.person(f"person {number}", guild))["id"] for number in range(people + 1)]
    return Town(guild, made["owner"], named[0], rooms["lobby"], rooms["circles"], rooms["staff"], named[1:])


def settings_of(data_dir: Path, database_url: str | None) -> Settings:
    more = {"database_url": database_url} if database_url else {}
    return Settings(_env_file=None, data_dir=data_dir, **more)  # type: ignore[arg-type]


async def furnish(
    town: Town,
    data_dir: Path,
    database_url: str | None,
    *,
    posts: int,
    over: float,
    key: str = "card",
    wait: float = 0.0,
    lives: bool = False,
    dice: random.Random | None = None,
    standing: int = 2,
) -> None:
    """Writes the server, its people and `posts` cards for the staff channel, due within the next `over` seconds.

    With `lives` the people have profiles, circles are `standing`, and whoever is not in the first waits for another;
    with `dice` they differ so much that forming circles takes a while.
    """
    async with open_app(settings_of(data_dir, database_url)) as app:
        guild = int(town.guild)
        async with app.store.begin(guild) as tx:
            new = Guild(guild)
            await guilds.add(tx, new)
            places = {"staff_channel_id": int(town.staff), "circles_channel_id": int(town.circles)}
            many = GuildSettings(join_requests_a_day=1000, match_requests_a_day=1000)
            await guilds.save(tx, replace(new, ready=True, safety_contact_id=int(town.owner), settings=many, **places))
            await guilds.grant(tx, guild, int(town.facilitator), 1000)  # of many new circles, one more can be held
            for name in TAGS:
                town.tag_ids[name] = (await guilds.add_tag(tx, guild, name, "experience")).id
            for person in (*town.members, town.facilitator):
                await members.add(tx, guild, int(person))
                await members.agree(tx, guild, int(person), Scope.MATCHING)
            if lives:
                await settle_down(tx, town, dice, standing)
        await post_cards(app, town, posts, over, key, wait)


async def post_cards(app: App, town: Town, posts: int, over: float, key: str, wait: float) -> None:
    """Cards for the staff channel, evenly over `over` seconds, from `wait` seconds on."""
    guild = int(town.guild)
    async with app.store.begin(guild) as tx:
        for number in range(posts):
            due = tx.now + timedelta(seconds=wait + over * number / max(posts, 1))
            await outbox.post(tx, "delivery.paused", guild, f"{key}:{town.posts + number}", due=due, feature="circle")
    town.posts += posts


async def settle_down(tx: Tx, town: Town, dice: random.Random | None, standing: int) -> None:
    """Everybody can be matched, and is reached each by another way; circles stand, and who is left waits."""
    guild = int(town.guild)
    themes = tuple(MemberTag(tag, Use.SHOW) for tag in town.tag_ids.values())
    evenings = frozenset(day * 24 + hour for day in range(7) for hour in range(18, 22))
    profile = Profile(timezone="Europe/London", country="GB", languages=("en",), hours=evenings)
    for number, person in enumerate(town.members):
        member = await members.get(tx, guild, int(person))
        assert member is not None
        await members.save(tx, replace(member, reach=WAYS[number % len(WAYS)]))
        for scope in (Scope.CHECKINS, Scope.DM, Scope.SHOWN):
            await members.agree(tx, guild, int(person), scope)
        free = evenings if dice is None else frozenset(dice.sample(sorted(evenings), 12))
        await checkins.save_settings(tx, guild, int(person), AT_ANY_HOUR)
        await members.save_profile(tx, guild, int(person), replace(profile, hours=free))
        await members.save_tags(tx, guild, int(person), themes if dice is None else tuple(dice.sample(themes, 3)))
        if number >= SEATED:
            await waiters.add(tx, guild, int(person))
    for number in range(standing):
        seated = town.members[number * SEATED :][:SEATED] or town.members[:SEATED]
        circle = await seats.open_circle(
            tx,
            guild,
            name=f"Standing {number}",
            themes=tuple(town.tag_ids.values())[:2],
            size=8,
            language="en",
            facilitators=(int(town.facilitator),),
            members=[int(person) for person in seated],
        )
        town.standing.append(circle.id)


async def plan(town: Town, data_dir: Path, database_url: str | None, *, posts: int, rounds: int, over: float) -> None:
    """Cards, and check-ins for each standing circle, due within the next `over` seconds. The bot must be off."""
    async with open_app(settings_of(data_dir, database_url)) as app:
        await post_cards(app, town, posts, over, "card", 0.0)
        async with app.store.begin(int(town.guild)) as tx:
            for number in range(rounds):
                for circle_id in town.standing:
                    due = (tx.now + timedelta(seconds=over * (number + 1) / rounds)).replace(microsecond=number)
                    await plan_round(tx, town, circle_id, due)


async def plan_round(tx: Tx, town: Town, circle_id: int, due: datetime) -> None:
    """One check-in, by a daily rhythm half a day off: nothing more of it comes due in a test."""
    noon = (due.astimezone(UTC) + timedelta(hours=12)).time()
    rhythm = Rhythm(Every.DAY, 0, noon.hour * 60 + noon.minute, "UTC", due.date())
    once = Schedule(tx.new_id(), int(town.guild), circle_id, rhythm, MIXED, (), False, None, 0, due)
    await rhythms.add(tx, once)
    town.rounds.append((circle_id, due))


async def plan_rounds_beside(data_dir: Path, town: Town, circle_ids: Iterable[int]) -> None:
    """A check-in for each, due now, written past the running bot."""
    async with beside(data_dir) as store, store.begin(int(town.guild)) as tx:
        for circle_id in circle_ids:
            await plan_round(tx, town, circle_id, tx.now)


async def record_beside(data_dir: Path, town: Town, key: str) -> None:
    """One card more, written past the running bot, which finds it at its next turn (15 s)."""
    async with beside(data_dir) as store, store.begin(int(town.guild)) as tx:
        await outbox.post(tx, "delivery.paused", int(town.guild), key, feature="circle")


@asynccontextmanager
async def beside(data_dir: Path) -> AsyncIterator[Store]:
    """The embedded store of a bot that is running."""
    settings = settings_of(data_dir, None)
    storage = at_path(settings.sqlite_path or Path(), settings.key_file.read_bytes(), discord.utils.utcnow)
    try:
        await storage.look()
        yield storage.store
    finally:
        await storage.close()


# ---- how they do it


async def do(wire: Wire, verb: str, user: str, channel: str, **what) -> dict | None:
    """The answer, or None: unanswered, or no longer possible (the message is gone, the command is not known yet)."""
    try:
        answer = await wire.call(verb, user=user, channel=channel, **what)
    except WireError:
        return None
    return answer if answer["responded"] and not answer["loading"] else None


async def press(wire: Wire, user: str, answer: dict | None, label: str) -> dict | None:
    """The first button of this label: a list has one for each of its entries."""
    if answer is None or answer["response"] is None:
        return None
    shown = answer["response"]
    found = next(pressable(shown["components"], label), None)
    if found is None:
        return None
    return await do(wire, "click", user, shown["channel_id"], message=shown["id"], custom_id=found)


def pressable(part: object, label: str) -> Iterator[str]:
    """The custom_ids of the buttons of this label in a message's components."""
    if isinstance(part, list):
        for inner in part:
            yield from pressable(inner, label)
    elif isinstance(part, dict):
        if part.get("label") == label and not part.get("disabled"):
            yield part["custom_id"]
        for key in ("components", "accessory"):
            yield from pressable(part.get(key), label)


async def sent_in(wire: Wire, user: str, form: dict | None, **values: object) -> dict | None:
    """The answer to a form that is left as it opened, but for `values`."""
    if form is None or not form["modal"]:
        return None
    try:
        given = {**prefilled(form["modal"]), **values}
        answer = await wire.call("modal", user=user, interaction=form["id"], values=given)
    except WireError:
        return None
    return answer if answer["responded"] and not answer["loading"] else None


def prefilled(modal: dict) -> dict[str, str]:
    """What a client sends of a form that nobody touched."""
    boxes = [part["component"] for part in modal["components"] if "component" in part]
    found = {box["custom_id"]: box.get("value") for box in boxes}
    chosen = {box["custom_id"]: o["value"] for box in boxes for o in box.get("options") or () if o.get("default")}
    return {name: value for name, value in {**found, **chosen}.items() if value}


def texts(part: object) -> list[str]:
    """Every text and label in a message's components."""
    if isinstance(part, list):
        return [text for inner in part for text in texts(inner)]
    if not isinstance(part, dict):
        return []
    own = [part[key] for key in ("content", "label") if isinstance(part.get(key), str)]
    return own + [text for key in ("components", "accessory") for text in texts(part.get(key))]


def said(answer: dict | None) -> str:
    if answer is None or answer["response"] is None:
        return ""
    return "\n".join(texts(answer["response"]["components"]))


def shows(answer: dict | None, text: str) -> bool:
    return text in said(answer)


def button(answer: dict | None, label: str) -> bool:
    return answer is not None and answer["response"] is not None and label in texts(answer["response"]["components"])
