"""A server full of people for the wire, and what they do all at once while the bot is killed again and again."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import discord

from bot.domain.guild import Guild
from bot.domain.member import Scope
from bot.settings import Settings
from bot.storage import guild as guilds
from bot.storage import member as members
from bot.storage import outbox
from bot.storage.open import at_path
from bot.wiring import App, open_app

from .client import Wire, WireError

WAIT = 0.8
"""Seconds that a person looks at an unanswered command before they go on; a bot that is dead answers nothing."""
TAGS = ("grief", "books", "walking", "night work")


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


async def build(wire: Wire, people: int = 6) -> Town:
    made = await wire.guild()
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
) -> None:
    """Writes the server, its people and `posts` cards for the staff channel, due within the next `over` seconds."""
    async with open_app(settings_of(data_dir, database_url)) as app:
        guild = int(town.guild)
        async with app.store.begin(guild) as tx:
            new = Guild(guild)
            await guilds.add(tx, new)
            places = {"staff_channel_id": int(town.staff), "circles_channel_id": int(town.circles)}
            await guilds.save(tx, replace(new, ready=True, safety_contact_id=int(town.owner), **places))
            await guilds.grant(tx, guild, int(town.facilitator), 50)
            for name in TAGS:
                town.tag_ids[name] = (await guilds.add_tag(tx, guild, name, "experience")).id
            for person in (*town.members, town.facilitator):
                await members.add(tx, guild, int(person))
                await members.agree(tx, guild, int(person), Scope.MATCHING)
        await post_cards(app, town, posts, over, key, wait)


async def post_cards(app: App, town: Town, posts: int, over: float, key: str, wait: float) -> None:
    """Cards for the staff channel, evenly over `over` seconds, from `wait` seconds on."""
    guild = int(town.guild)
    async with app.store.begin(guild) as tx:
        for number in range(posts):
            due = tx.now + timedelta(seconds=wait + over * number / max(posts, 1))
            await outbox.post(tx, "delivery.paused", guild, f"{key}:{town.posts + number}", due=due, feature="circle")
    town.posts += posts


async def record_beside(data_dir: Path, town: Town, key: str) -> None:
    """One card more, written past the running bot, which finds it at its next turn (15 s)."""
    settings = settings_of(data_dir, None)
    storage = at_path(settings.sqlite_path or Path(), settings.key_file.read_bytes(), discord.utils.utcnow)
    try:
        await storage.look()
        async with storage.store.begin(int(town.guild)) as tx:
            await outbox.post(tx, "delivery.paused", int(town.guild), key, feature="circle")
    finally:
        await storage.close()


# ---- what people do. Each is short, may be cut off anywhere, and notes only what it saw confirmed.

Deed = Callable[[Wire, Town, random.Random], Awaitable[None]]


async def makes_a_circle(wire: Wire, town: Town, dice: random.Random) -> None:
    name = f"Circle {len(town.asked_for)}"
    town.asked_for.append(name)
    options = {"name": name, "tag": dice.choice(TAGS)}
    if shows(await do(wire, "slash", town.facilitator, town.lobby, name="facilitate create", options=options), name):
        town.made.add(name)


async def asks_to_join(wire: Wire, town: Town, dice: random.Random) -> None:
    if not town.made:
        return
    person, circle = dice.choice(town.members), dice.choice(sorted(town.made))
    shown = await do(wire, "slash", person, town.lobby, name="circle join", options={"circle": circle})
    if button(shown, "I agree"):
        await press(wire, person, shown, "I agree")


async def admits(wire: Wire, town: Town, _dice: random.Random) -> None:
    shown = await do(wire, "slash", town.facilitator, town.lobby, name="facilitate admit")
    if button(shown, "Admit"):
        await press(wire, town.facilitator, shown, "Admit")


async def leaves(wire: Wire, town: Town, dice: random.Random) -> None:
    if not town.made:
        return
    person, circle = dice.choice(town.members), dice.choice(sorted(town.made))
    shown = await do(wire, "slash", person, town.lobby, name="circle leave", options={"circle": circle})
    if button(shown, "Leave"):
        await press(wire, person, shown, "Leave")


async def adds_a_tag(wire: Wire, town: Town, dice: random.Random) -> None:
    person, tag = dice.choice(town.members), dice.choice(TAGS)
    options = {"tag": tag, "use": "match"}
    if shows(await do(wire, "slash", person, town.lobby, name="profile add", options=options), tag):
        town.tagged.add((person, tag))


DEEDS: list[tuple[Deed, int]] = [(makes_a_circle, 2), (asks_to_join, 4), (admits, 4), (leaves, 1), (adds_a_tag, 3)]
"""What people do and how often, in proportion. Add what else must survive a kill."""


async def live(wire: Wire, town: Town, seed: int, stop: asyncio.Event, at_once: int = 3) -> None:
    """People do things, several at once, until told to stop."""

    async def somebody(number: int) -> None:
        dice = random.Random(seed * 1000 + number)
        deeds, weights = zip(*DEEDS, strict=True)
        while not stop.is_set():
            (deed,) = dice.choices(deeds, weights)
            await deed(wire, town, dice)
            await asyncio.sleep(dice.uniform(0.0, 0.1))

    await asyncio.gather(*(somebody(number) for number in range(at_once)))


# ---- how they do it


async def do(wire: Wire, verb: str, user: str, channel: str, **what) -> dict | None:
    """The answer, or None: unanswered, or no longer possible (the message is gone, the command is not known yet)."""
    try:
        answer = await wire.call(verb, user=user, channel=channel, timeout=WAIT, **what)
    except WireError:
        return None
    return answer if answer["responded"] and not answer["loading"] else None


async def press(wire: Wire, user: str, answer: dict | None, label: str) -> dict | None:
    if answer is None or answer["response"] is None:
        return None
    shown = answer["response"]
    return await do(wire, "click", user, shown["channel_id"], message=shown["id"], label=label)


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
